"""Read with care: conflicts and doubts with both sides quoted, and texts that share an origin."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from briefings.briefing import Citation, Point, Source
from briefings.record import Conflict, Finding, Findings, SharedOrigin, Side, Status
from briefings.stages.compose.phrasing import Citer, Ranked, capital, listed, plain
from briefings.text.status import find_status

_MOST_WORDS = 14
_MOST_WORDS_OF_TWO = 17
"""A list that a count contradicts takes more room than a value."""
_LABELS = {
    "status": "Status",
    "value": "Number",
    "count": "Count",
    "when": "Date",
    "made_on": "Date",
    "due_by": "Date",
    "date": "Date",
    "name": "Name",
    "meaning": "Meaning",
    "attribution": "Attribution",
}

_DOUBT_WORTH = {"count": 3.0, "date": 2.0, "meaning": 1.3, "attribution": 1.0, "name": 0.6}
"""What misleads a reader most comes first: a number that its own text contradicts."""


def care_points(
    citer: Citer, findings: Findings, ranked: Mapping[str, Sequence[Ranked]], sources: Sequence[Source]
) -> tuple[Point, ...]:
    """Return conflicts between texts first, then doubts within one, then shared origins."""
    doubted = {quote for entry in ranked.get("doubt", ()) for quote in _places(entry.finding)}
    points = [
        _conflict_point(citer, conflict)
        for conflict in findings.conflicts
        if not _is_doubt(conflict, doubted)
    ]
    points += [_doubt_point(citer, entry) for entry in ranked.get("doubt", ())]
    points += [_origin_point(citer, origin, sources) for origin in _joined(findings.shared_origins)]
    told = {point.text: point for point in reversed(points)}
    return tuple(sorted(told.values(), key=lambda point: -point.worth))


def _places(finding: Finding) -> list[tuple[str, int]]:
    return [(support.document, quote.start) for support in finding.support for quote in support.quotes]


def _is_doubt(conflict: Conflict, doubted: set[tuple[str, int]]) -> bool:
    """A text's contradiction of itself is told once, as the doubt that it was found as."""
    return all((side.document, side.quote.start) in doubted for side in conflict.sides)


def _said(side: Side) -> str:
    """The words of a side's quote that give its value."""
    if side.value not in list(Status):
        return side.value
    mentions = find_status(side.quote.text)
    return next((m.span.of(side.quote.text) for m in mentions if m.status == side.value), "")


def _conflict_point(citer: Citer, conflict: Conflict) -> Point:
    said = []
    citations: list[Citation] = []
    for side in conflict.sides[:3]:
        citation = citer.quote(side.document, side.quote)
        citations.append(citation)
        said.append(f"source {citation.source} says {_shown(side.quote.text, _said(side))}")
    between = len({side.document for side in conflict.sides}) > 1
    return Point(
        text=f"{capital(listed(said))}.",
        label=f"{_LABELS.get(conflict.field, capital(conflict.field.replace('_', ' ')))}.",
        citations=tuple(citations),
        findings=(conflict.finding,) if conflict.finding else (),
        worth=0.3 if conflict.field == "status" else 0.9 if between else 0.7,
    )


def _shown(quote: str, value: str, most_words: int = _MOST_WORDS) -> str:
    """The excerpt in quote marks, with an ellipsis where it was cut."""
    words = excerpt(quote, value, most_words)
    place = quote.find(words)
    before = "… " if re.search(r"\w", quote[:place]) else ""
    after = " …" if re.search(r"\w", quote[place + len(words) :]) else ""
    return f"“{before}{words}{after}”"


def excerpt(quote: str, value: str, most_words: int = _MOST_WORDS) -> str:
    """Return at most ``most_words`` consecutive words of a quote that hold ``value``, cut at word ends."""
    words = list(re.finditer(r"\S+", quote))
    if len(words) <= most_words:
        return quote.strip(' .“”"')
    at = quote.casefold().find(value.casefold())
    if at < 0:
        digits = re.search(r"\d", quote)
        at = digits.start() if digits else 0
    index = next((number for number, word in enumerate(words) if word.end() > at), 0)
    first = max(0, min(index - 3, len(words) - most_words))
    last = min(len(words), first + most_words) - 1
    return quote[words[first].start() : words[last].end()].strip(' ,;:.“”"')


def _doubt_point(citer: Citer, entry: Ranked) -> Point:
    record = entry.finding.record.model_dump()
    citations = citer.of(entry.finding, most=1)
    number = citations[0].source
    why = plain(str(record.get("why", "")))
    quotes = [quote.text for quote in entry.finding.support[0].quotes[:2]]
    said = " and ".join(_shown(words, "", _MOST_WORDS_OF_TWO) for words in quotes)
    text = f"Source {number}: {why[:1].lower()}{why[1:].rstrip('.')}."
    shorter = f"Source {number} says {said}."
    return Point(
        text=text,
        shorter=shorter if len(quotes) > 1 else None,
        label=f"{_LABELS.get(str(record.get('kind')), 'Doubt')}.",
        basis="inferred",
        citations=citations,
        findings=(entry.finding.id,),
        worth=_DOUBT_WORTH.get(str(record.get("kind")), 0.5),
    )


def _joined(origins: Sequence[SharedOrigin]) -> list[SharedOrigin]:
    """Pairs that hang together are one origin of them all."""
    groups: list[SharedOrigin] = []
    for origin in origins:
        touching = [group for group in groups if set(group.documents) & set(origin.documents)]
        merged = [*touching, origin]
        groups = [group for group in groups if group not in touching]
        documents = tuple(dict.fromkeys(document for each in merged for document in each.documents))
        quotes = tuple(dict.fromkeys(quote for each in merged for quote in each.quotes))
        groups.append(SharedOrigin(documents=documents, why=merged[0].why, quotes=quotes))
    return groups


def _origin_point(citer: Citer, origin: SharedOrigin, sources: Sequence[Source]) -> Point:
    numbers = sorted(source.number for source in sources if source.id in origin.documents)
    citations = tuple(citer.quote(document, quote) for document, quote in origin.quotes)
    return Point(
        text=f"Sources {listed([str(number) for number in numbers])} share an origin and count once.",
        label="Independence.",
        basis="inferred",
        citations=citations,
        worth=1.5,
    )
