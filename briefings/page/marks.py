"""How a sentence and its citation marks are set: the one place that says where each [n] stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

NO_BREAK_SPACE: Final = "\u00a0"
SOURCES_TITLE: Final = "Sources"
BOTTOM_LINE_LABEL: Final = "Bottom line"
SOURCE_COLUMN: Final = "source"
STATUS_COLUMN: Final = "status"
PAGE_COUNT: Final = "Page 1 of 1"

# What XML 1.0 forbids, and what would turn the direction of the words around it.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
)
_BREAKS = re.compile("[\t\n\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029 ]+")
_LABEL_END = (".", ":", "?", "!", "…")
# A stop that ends a sentence and not an abbreviation such as "U.S." or "p.m.": the marks go before it.
_STOP = re.compile(r"(?<=[^\s.])(?<!\.\w)\.$")


class Cited(NamedTuple):
    """A sentence as it is set: ``head``, a no-break space and one [n] for each number, ``tail``."""

    head: str
    numbers: tuple[int, ...]
    tail: str

    @property
    def plain(self) -> str:
        """The whole as one string."""
        return self.head + self.lead + "".join(f"[{number}]" for number in self.numbers) + self.tail

    @property
    def lead(self) -> str:
        """What stands between the words and the first mark."""
        return NO_BREAK_SPACE if self.numbers and self.head else ""


def printable(text: str) -> str:
    """Return ``text`` on one line, without control characters and overrides of the writing direction."""
    return _BREAKS.sub(" ", _UNPRINTABLE.sub("", text)).strip(" ")


def cited(text: str, numbers: Iterable[int]) -> Cited:
    """Return ``text`` with its citation marks placed: before the last stop, each source once, in order."""
    text = printable(text)
    distinct = tuple(sorted(set(numbers)))
    if distinct and _STOP.search(text):
        return Cited(text[:-1], distinct, text[-1])
    return Cited(text, distinct, "")


def lead_in(label: str | None) -> str:
    """Return a label as the bold words that open a point, with the stop that ends it; or nothing."""
    words = printable(label or "")
    return words if not words or words.endswith(_LABEL_END) else words + "."


class Cell(NamedTuple):
    """One cell of a table as it is set."""

    column: str
    words: Cited


def row_cells(columns: Sequence[str], cells: Mapping[str, str], numbers: Iterable[int]) -> tuple[Cell, ...]:
    """Return a row's cells in the order of ``columns``, its marks in the source column.

    A table without a source column carries them in its first column that is not the status.
    """
    home = SOURCE_COLUMN
    if SOURCE_COLUMN not in columns:
        home = next((column for column in columns if column != STATUS_COLUMN), columns[0] if columns else "")
    distinct = tuple(numbers)
    return tuple(
        Cell(column, _cell(column, cells.get(column, ""), distinct if column == home else ()))
        for column in columns
    )


def _cell(column: str, text: str, numbers: tuple[int, ...]) -> Cited:
    # The marks are the whole of a source column: what the cell said is the same numbers in other words.
    return cited("" if column == SOURCE_COLUMN and numbers else text, numbers)


def source_words(descriptor: str, title: str | None, path: str) -> str:
    """Return what the source list says of a source: the first of these that has words."""
    return next((words for words in map(printable, (descriptor, title or "", path)) if words), "Untitled")
