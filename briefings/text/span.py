"""Half-open ranges of characters."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """Characters ``start`` up to but without ``end`` of a text (offsets in code points)."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of ``text`` that this span covers."""
        return text[self.start : self.end]

    def covers(self, other: tuple[int, int]) -> bool:
        """Tell whether ``other`` (start, end) lies wholly within this span."""
        return self.start <= other[0] and other[1] <= self.end

    def meets(self, other: tuple[int, int]) -> bool:
        """Tell whether this span and ``other`` (start, end) share a character."""
        return self.start < other[1] and other[0] < self.end
