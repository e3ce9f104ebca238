"""How wide and how high text is set: font advance widths and greedy line breaking, without kerning."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from briefings.page.widths import BOLD, LINE_HEIGHT, REGULAR, UNITS_PER_EM

Runs = Iterable[tuple[str, bool]]
"""Pieces of one paragraph, each with whether it is bold."""

_EM = UNITS_PER_EM
_FALLBACK = round(0.56 * _EM)
"""For a character that the face lacks: another face draws it, and those are mostly a little wider."""
_TALL_LINE = 1.35
"""How much higher a line gets through a character that another face draws."""
_WORD = re.compile(r"[^ \t\n\u2000-\u2006\u2008-\u200b\u3000]+|[ \t\n\u2000-\u2006\u2008-\u200b\u3000]+")
_PART = re.compile(r".+?(?:-+(?!\d)|[‐–—]+|$)", re.DOTALL)
_PART_OR_SLASH = re.compile(r".+?(?:-+(?!\d)|[‐–—]+|/+(?!\d)|$)", re.DOTALL)
_ROUNDING = 0.02
"""Renderers place characters on a grid of twentieths of a point, so the last of a line may not fit."""


_STAND_INS = {"\u00a0": " ", "\u2010": "-", "\u2011": "-"}
"""Characters that renderers draw with another's shape where the face lacks them."""


def _table(runs: dict[int, tuple[int, ...]]) -> dict[str, int]:
    table = {chr(first + at): width for first, widths in runs.items() for at, width in enumerate(widths)}
    return table | {each: table[shape] for each, shape in _STAND_INS.items()}


_WIDTHS = {False: _table(REGULAR), True: _table(BOLD)}


@lru_cache(maxsize=4096)
def _units_elsewhere(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf", "Cc"}:
        return 0
    if ord(character) >= 0x1F000:
        return round(1.3 * _EM)  # emoji
    if unicodedata.east_asian_width(character) in "WF":
        return _EM
    return round(0.75 * _EM) if character.isupper() else _FALLBACK


@lru_cache(maxsize=65536)
def _units(text: str, bold: bool) -> int:
    table = _WIDTHS[bold]
    return sum(table[each] if each in table else _units_elsewhere(each) for each in text)


def text_width(text: str, size_pt: float, bold: bool = False) -> float:
    """Return the width in points of ``text`` on one line."""
    return _units(text, bold) * size_pt / _EM


def line_height(size_pt: float, multiple: float = 1.0, text: str = "") -> float:
    """Return the height in points of one line; ``text`` that another face must draw makes it higher."""
    tall = _TALL_LINE if is_tall(text) else 1.0
    return size_pt * LINE_HEIGHT / _EM * multiple * tall


@lru_cache(maxsize=16384)
def is_tall(text: str) -> bool:
    """Tell whether ``text`` holds a visible character that the face lacks."""
    table = _WIDTHS[False]
    return any(each not in table and _units_elsewhere(each) for each in text)


def line_count(text: str | Runs, width_pt: float, size_pt: float, bold: bool = False) -> int:
    """Return how many lines a paragraph takes in a column of ``width_pt``.

    Lines break at spaces and after hyphens and dashes, never at a no-break space; a word that is longer
    than the line is broken between characters, ideographs anywhere. ``text`` is one string or a series of
    runs (text, bold). An empty paragraph takes one line. Some renderers also break after a slash: the way
    that takes more lines counts.
    """
    runs = ((text, bold),) if isinstance(text, str) else tuple(text)
    ways = (_PART, _PART_OR_SLASH) if any("/" in piece for piece, _ in runs) else (_PART,)
    return max(_line_count(runs, max(width_pt, 1.0), size_pt, way) for way in ways)


@lru_cache(maxsize=16384)
def _line_count(
    runs: tuple[tuple[str, bool], ...], width_pt: float, size_pt: float, parts: re.Pattern[str]
) -> int:
    room = int((width_pt - _ROUNDING) * _EM / size_pt)
    lines, used, pending = 1, 0, 0
    for is_space, advances in _unbreakable(runs, parts):
        width = sum(advances)
        if is_space:
            pending += width  # spaces at a line's end take no room
        elif used + pending + width <= room:
            used, pending = used + pending + width, 0
        else:
            lines += 1 if used else 0
            more, used = _broken(advances, room)
            lines, pending = lines + more, 0
    return lines


def _broken(advances: list[int], room: int) -> tuple[int, int]:
    """Return how many line ends a word that starts a line holds, and what its last line uses."""
    ends, used = 0, 0
    for advance in advances:
        if used and used + advance > room:
            ends, used = ends + 1, 0
        used += advance
    return ends, used


def _unbreakable(
    runs: tuple[tuple[str, bool], ...], parts: re.Pattern[str]
) -> Iterable[tuple[bool, list[int]]]:
    """Yield the pieces between which a line may end, as (is space, advance of each character)."""
    text = "".join(piece for piece, _ in runs)
    advances = [_units(character, bold) for piece, bold in runs for character in piece]
    for word in _WORD.finditer(text):
        if word[0][0] in " \t\n\u200b\u3000" or "\u2000" <= word[0][0] <= "\u200a":
            yield True, advances[word.start() : word.end()]
            continue
        for part in parts.finditer(word[0]):
            yield from _ideographs(part[0], advances[word.start() + part.start() : word.start() + part.end()])


def _ideographs(part: str, advances: list[int]) -> Iterable[tuple[bool, list[int]]]:
    begin = 0
    for at, character in enumerate(part):
        if at > begin and _breaks_anywhere(character) and _breaks_anywhere(part[at - 1]):
            yield False, advances[begin:at]
            begin = at
    yield False, advances[begin:]


def _breaks_anywhere(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF" and unicodedata.category(character) == "Lo"
