"""What shows that a number without a noun or a unit counts: its neighbours, its line, its series."""

from __future__ import annotations

import re

_ELLIPTIC = re.compile(
    r"\s+(?:of\s+(?:the|them|these|those|which|whom|its|their)|from|others|more|are|were|remain(?:ed)?|have|had|de\s+(?:los|las|ellos|ellas)|d['’]entre)\b"
)
_SMALL_WORD = re.compile(r"(?:^|[\s(])[^\W\d_A-ZÀ-Þ][^\W\d_]*,?[ \u00a0]\Z")
_OPENS = re.compile(
    r"(?:^|[\n,;:(–—•*-][ \u00a0]?|\b(?:Only|Just|Some|About|Around|Nearly|Almost|Roughly|Another|Least|Than|To|Over|[Aa]nd)[ \u00a0])\Z"
)
_SHARED = re.compile(
    r"[ \u00a0](?:in|at|from|of|were|was|are|have|had|did|died|came|went|en|à|de)\b(?![ \u00a0](?:[12]\d{3}|January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\b)"
)
_LABELLED = re.compile(r"(?:\A|\n)[^\n:|\t]{3,60}(?::[ \u00a0]?|[ \u00a0]?[|\t][ \u00a0]?)\Z")
_ROW_ENDS = re.compile(r"[ \u00a0]*(?:\n|\Z|[.;,](?:\n|\Z)|[|\t(])")
_SERIES = re.compile(
    r"[:;(,–—]\s(?:(?:[A-ZÀ-Þ][\w’'-]+\s){1,3}\(?\d[\d,.]*\d?\)?(?:,\s|;\s|,?\s(?:and|y|et)\s|(?=[.)\n]|\Z))){2,8}"
)
"""Places or people with a count each: ": Mandera 34, Wajir 12"."""


def counts(text: str, start: int, end: int, *, scaled: bool, spelled: bool) -> bool:
    """Tell whether a number without a noun or unit still is a figure: "of which 56 came by sea"."""
    if spelled:
        return scaled or _ELLIPTIC.match(text, end) is not None
    low = max(0, start - 24)
    if scaled or _SMALL_WORD.search(text, low, start):
        return True
    if _OPENS.search(text, low, start) and _SHARED.match(text, end):
        return True
    return _is_row(text, start, end) or _in_series(text, start, end)


def _is_row(text: str, start: int, end: int) -> bool:
    """Tell whether a label and the number are all that stands on a line: "People displaced: 12,400"."""
    line = text.rfind("\n", 0, start)
    if start - line > 80 or _ROW_ENDS.match(text, end) is None:
        return False
    return _LABELLED.search(text, max(0, line), start) is not None


def _in_series(text: str, start: int, end: int) -> bool:
    low = max(0, start - 90)
    series = _SERIES.finditer(text, low, end + 60)
    return any(one.start() < start < one.end() for one in series)
