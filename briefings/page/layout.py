"""The layout of the page as data: one table that fitting measures by and the Word renderer draws by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

__all__ = [
    "BOTTOM_LINE",
    "BULLET",
    "CELL",
    "CELL_MARGIN",
    "COLOURS",
    "FIRMNESS",
    "FONT",
    "FOOTER",
    "HEADER",
    "HEADING",
    "NUMBER",
    "PAPERS",
    "POSITION",
    "RULE",
    "SOURCE",
    "TIGHTEST",
    "TITLE",
    "Paper",
    "Shade",
    "Style",
    "column_widths",
]

FONT: Final = "Calibri"
TIGHTEST: Final = 0.6
"""The smallest density: below it the page stops being calm, and content goes instead."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet and its margins, in points."""

    width: float
    height: float
    left: float = 52.5
    right: float = 52.5
    top: float = 51.0
    bottom: float = 42.5
    header: float = 22.7
    """From the sheet's upper edge to the header line."""
    footer: float = 19.85
    """From the sheet's lower edge to the footer line."""

    @property
    def text_width(self) -> float:
        """Width between the margins."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """Height between the margins."""
        return self.height - self.top - self.bottom


PAPERS: Final = {"a4": Paper(width=595.3, height=841.9), "letter": Paper(width=612.0, height=792.0)}


@dataclass(frozen=True, slots=True)
class Colours:
    """Ink and shades as RRGGBB; every ink has a contrast of 4.5:1 or more on white and on ``tint``."""

    ink: str = "1A1A1A"
    accent: str = "1F3864"
    quiet: str = "595959"
    rule: str = "8496B0"
    tint: str = "E9EEF6"


COLOURS: Final = Colours()


@dataclass(frozen=True, slots=True)
class Shade:
    """A cell's fill, and the ink that reads on it."""

    fill: str
    ink: str


FIRMNESS: Final = (
    Shade("1F3864", "FFFFFF"),
    Shade("2F5496", "FFFFFF"),
    Shade("8EAADB", "0B1A33"),
    Shade("AFC3E6", "0B1A33"),
    Shade("C8D6EE", "0B1A33"),
    Shade("DAE4F3", "0B1A33"),
    Shade("E6ECF7", "0B1A33"),
    Shade("F0F4FA", "0B1A33"),
    Shade("F8FAFD", "0B1A33"),
)
"""Nine rungs, firmest first: the shade repeats what the word in the cell says."""


@dataclass(frozen=True, slots=True)
class Style:
    """How one kind of paragraph is set; measures in points."""

    size: float
    colour: str = COLOURS.ink
    bold: bool = False
    before: float = 0.0
    after: float = 0.0
    multiple: float = 1.0
    """Line height as a multiple of the face's own."""
    left: float = 0.0
    hanging: float = 0.0
    """How far the first line starts to the left of ``left``: a bullet or number stands there."""
    right: float = 0.0
    frame: float = 0.0
    """Height that borders and their distance to the text add."""

    def at(self, density: float) -> Style:
        """Return this style tightened: ``density`` 1.0 leaves it, ``TIGHTEST`` sets lines solid."""
        density = min(max(density, TIGHTEST), 1.0)
        solid = (density - TIGHTEST) / (1.0 - TIGHTEST)
        return replace(
            self,
            before=_twentieth(self.before * density),
            after=_twentieth(self.after * density),
            multiple=1.0 + (self.multiple - 1.0) * solid,
        )


def _twentieth(points: float) -> float:
    return round(points * 20) / 20  # what the file format can say


TITLE: Final = Style(size=17.0, colour=COLOURS.accent, bold=True, after=2.0)
POSITION: Final = Style(size=9.0, colour=COLOURS.quiet, after=7.0)
BOTTOM_LINE: Final = Style(size=11.0, before=3.0, after=6.0, multiple=1.06, left=9.0, right=6.5, frame=7.0)
HEADING: Final = Style(size=11.5, colour=COLOURS.accent, bold=True, before=8.0, after=3.5, frame=1.5)
BULLET: Final = Style(size=10.0, after=2.4, multiple=1.05, left=11.5, hanging=11.5)
NUMBER: Final = replace(BULLET, left=14.5, hanging=14.5)
CELL: Final = Style(size=9.5, before=1.5, after=1.5)
SOURCE: Final = Style(size=8.5, colour="404040", after=0.5, left=16.0, hanging=16.0)
HEADER: Final = Style(size=8.0, colour=COLOURS.quiet)
FOOTER: Final = Style(size=8.0, colour=COLOURS.quiet)

CELL_MARGIN: Final = 3.0
"""Left and right of a cell's text."""
RULE: Final = 0.5
"""Thickness of the line under a table row, a heading, and around the bottom line."""


def column_widths(shares: Sequence[float], width: float) -> tuple[float, ...]:
    """Return the widths in points of a table's columns; shares that make no sense become equal parts."""
    if not shares or min(shares) <= 0:
        return tuple(width / len(shares) for _ in shares)
    whole = sum(shares)
    return tuple(_twentieth(share / whole * width) for share in shares)
