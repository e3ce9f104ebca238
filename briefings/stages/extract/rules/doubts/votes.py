"""Votes that cannot be: "unanimously" with votes against, more votes than seats."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.stages.extract.rules.doubts.terms import doubt
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.reading import Reading
from briefings.text.dates.lexicon import count_of

_COUNT = r"(?P<{}>\d{{1,3}}|[a-z]{{3,9}}(?:-[a-z]{{3,5}})?)"
_UNANIMOUS = re.compile(
    r"\b(?:unanimously|by\s+consensus|by\s+unanimity|by\s+a\s+unanimous\s+vote|without\s+(?:a\s+)?(?:dissent|opposition)|with\s+no\s+votes?\s+against)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    rf"\b(?:{_COUNT.format('n')}\s+(?:(?:members?|states?|countries|deputies|lawmakers|senators|judges|delegations?|votes?|governments)\s+)?"
    rf"(?:voted\s+|voting\s+)?against\b|{_COUNT.format('n2')}\s+(?:votes?\s+)?to\s+{_COUNT.format('n3')}\s*(?=[,.;)]|\s+(?:votes?|with)\b)"
    rf"|(?:voted|voting|was|were)\s+against\s+(?:it|the\s+(?:text|motion|resolution|bill|decision|proposal))\b)",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:earlier|previous|last|another|other|amendments?|then|later|had|not|no|nobody|none|in\s+(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_TALLY = re.compile(
    rf"\b{_COUNT.format('a')}\s+(?:votes?\s+)?(?:to|in\s+favou?r\s*(?:,|and)|for\s*(?:,|and)|votes\s+(?:for|in\s+favou?r)\s*(?:,|and))\s+{_COUNT.format('b')}"
    rf"(?:\s+against)?(?:,?\s*(?:and|with)?\s*{_COUNT.format('c')}\s+(?:abstentions?|abstaining|abstained))?",
    re.IGNORECASE,
)
_SEATS = re.compile(
    rf"\b{_COUNT.format('n')}-(?:seat|member|strong)\s+(?:\w+\s+){{0,3}}?"
    r"(?:parliament|assembly|house|chamber|senate|council|congress|commission|committee|board|body|court|bench|panel|legislature|knesset|bundestag)\b",
    re.IGNORECASE,
)


def vote_doubts(reading: Reading) -> Iterator[Draft]:
    """Yield the votes that their own counts belie."""
    if (reading.document.language or "en") != "en":
        return
    for sentence in reading.body:
        if why := _not_unanimous(sentence.text) or _too_many(sentence.text):
            yield doubt("count", why, sentence.span)


def _not_unanimous(text: str) -> str | None:
    said = _UNANIMOUS.search(text)
    against = _AGAINST.search(text) if said else None
    if said is None or against is None or _ANOTHER.search(text) or ";" in text:
        return None
    counted = against["n"] or against["n3"]
    if counted is not None and not count_of(counted, "en"):
        return None
    return f"“{said.group()}” does not fit “{against.group().strip()}”."


def _too_many(text: str) -> str | None:
    seats = _SEATS.search(text) if "-" in text else None
    tally = _TALLY.search(text) if seats else None
    if seats is None or tally is None:
        return None
    votes = [count_of(tally[name], "en") for name in ("a", "b", "c") if tally[name]]
    size = count_of(seats["n"], "en")
    if size is None or any(vote is None for vote in votes) or sum(vote or 0 for vote in votes) <= size:
        return None
    return f"“{tally.group().strip()}” are more votes than “{seats.group()}” has."
