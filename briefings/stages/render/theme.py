"""The colours and measures of the HTML page, made from the same layout as the Word page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from briefings import page

DARK_GROUND: Final = "161B24"
_DARK_HUE: Final = "9DB8E8"
_DARK_WEIGHTS: Final = (1.0, 0.84, 0.7, 0.48, 0.37, 0.28, 0.2, 0.12, 0.05)
"""How much of the hue each rung keeps on the dark ground, firmest first."""
_BODY: Final = page.BULLET.size


def theme(paper: str, density: float) -> str:
    """Return the part of the style sheet that depends on the layout: variables, shades and the sheet."""
    colours = page.COLOURS
    variables = {
        "ink": f"#{colours.ink}",
        "accent": f"#{colours.accent}",
        "quiet": f"#{colours.quiet}",
        "rule": f"#{colours.rule}",
        "tint": f"#{colours.tint}",
        "density": f"{density:g}",
    } | _sizes()
    root = "".join(f"--{name}:{value};" for name, value in variables.items())
    dark = f"@media screen and (prefers-color-scheme:dark){{\n{_rungs(dark_shades())}}}\n"
    return f":root{{{root}}}\n{_rungs(page.FIRMNESS)}{dark}{_sheet(paper)}"


def dark_shades() -> tuple[page.Shade, ...]:
    """Return the nine shades on a dark ground: the firmest is the brightest."""
    fills = (_blend(_DARK_HUE, DARK_GROUND, weight) for weight in _DARK_WEIGHTS)
    return tuple(
        page.Shade(fill, max(("0B1220", "E8ECF4"), key=lambda ink: contrast(ink, fill))) for fill in fills
    )


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (RRGGBB) as WCAG 2 defines it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _sizes() -> dict[str, str]:
    # One rem is the body size: 16 pixels on screens, the layout's points on paper.
    styles = {
        "title": page.TITLE,
        "position": page.POSITION,
        "bottom": page.BOTTOM_LINE,
        "heading": page.HEADING,
        "cell": page.CELL,
        "source": page.SOURCE,
        "header": page.HEADER,
    }
    return {f"size-{name}": f"{style.size / _BODY:g}rem" for name, style in styles.items()}


def _rungs(shades: Iterable[page.Shade]) -> str:
    return "".join(
        f".rung-{rung}{{background:#{shade.fill};color:#{shade.ink}}}\n" for rung, shade in enumerate(shades)
    )


def _sheet(paper: str) -> str:
    sheet = page.PAPERS[paper]
    margins = f"{sheet.header}pt {sheet.right}pt {sheet.footer}pt {sheet.left}pt"
    size = f"@page{{size:{sheet.width}pt {sheet.height}pt;margin:{margins}}}\n"
    return size + f"@media print{{html{{font-size:calc({_BODY:g}pt * var(--print-scale,1))}}}}\n"


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (0, 2, 4))


def _blend(colour: str, ground: str, weight: float) -> str:
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return "".join(f"{round(over * weight + under * (1 - weight)):02X}" for over, under in pairs)


def _luminance(colour: str) -> float:
    red, green, blue = (
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in _channels(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
