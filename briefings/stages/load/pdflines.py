"""The lines of a PDF's pages, and which of them merely repeat from page to page."""

from __future__ import annotations

import re
from collections import Counter
from itertools import takewhile
from typing import NamedTuple

_EDGE_LINES = 3
"""How many lines at the top and at the foot of a page may be running lines."""
_MOST = 0.6
"""Share of the pages that a running line stands on, at the least."""
_GRID = 12.0
"""Points within which the same line on another page stands at the same height."""
_PAGE_NUMBER_GRID = 120.0
"""Page numbers may stand higher on one page than on the next."""
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"^\W*(?:page|p\.|página|pagina|seite)?\s*\d{1,4}(?:\s*(?:/|of|de|sur|von|di|van)\s*\d{1,4})?\W*$",
    re.IGNORECASE,
)


class Line(NamedTuple):
    """One line of a page; distances in points from the page's left and top."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    """Font size."""


def running_lines(pages: list[list[Line]]) -> tuple[list[list[Line]], list[str]]:
    """Return the pages without what repeats at their edges, and the texts that were left out."""
    edges = [[_edge(page, upper=True), _edge(page, upper=False)] for page in pages]
    counts = Counter(key for page in edges for key in {_key(line) for edge in page for line in edge})
    needed = max(2, round(_MOST * sum(map(bool, pages))))

    def repeats(line: Line) -> bool:
        return counts[_key(line)] >= needed

    left_out: dict[str, None] = {}
    kept = []
    for page, found in zip(pages, edges, strict=True):
        # From the edge inwards, up to the first line that is the page's own.
        running = {line for edge in found for line in takewhile(repeats, edge)}
        left_out.update(dict.fromkeys(_DIGITS.sub("#", line.text) for line in page if line in running))
        kept.append([line for line in page if line not in running])
    return kept, list(left_out)


def _edge(page: list[Line], *, upper: bool) -> list[Line]:
    """Return the lines at the top or the foot of a page, from the edge inwards."""
    by_height = sorted(page, key=lambda line: line.top if upper else -line.bottom)
    return by_height[:_EDGE_LINES]


def _key(line: Line) -> tuple[str, int]:
    """What two lines share that are one running line: words up to their numbers, and height."""
    if _PAGE_NUMBER.match(line.text):
        return ("#", round(line.top / _PAGE_NUMBER_GRID))
    return (_DIGITS.sub("#", line.text.casefold()), round(line.top / _GRID))
