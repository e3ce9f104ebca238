"""Dates: what is still to come first, then what was held, each in its source's own sentence where that stands alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefings.briefing import Point
from briefings.document import Document
from briefings.record import Finding
from briefings.stages.compose.phrasing import Citer, Ranked, listed, plain, short_names
from briefings.stages.compose.sentences import standing, without_date
from briefings.stages.compose.wording import stands_alone, wording
from briefings.text.dates import bounds, format_date
from briefings.text.normal import content_words, key
from briefings.text.phrases import shorten

_MOST_DATES = 5
_MOST_WORDS = 26
_ENDINGS = {"held": "", "planned": ": was due, not reported since", "cancelled": ": called off"}
_FEWEST_WORDS = 3
"""A verb made a noun and one word more ("delivery of remarks") tell nobody what happened."""
_ROOM_FOR_WHO = 9
"""A phrase of more words needs no brackets after it."""


def date_points(
    citer: Citer,
    ranked: Mapping[str, Sequence[Ranked]],
    documents: Sequence[Document],
    tabled: Sequence[Finding] = (),
    today: str | None = None,
) -> tuple[Point, ...]:
    """Return the worthiest dated events: those that are due after ``today``, then the others in order of time.

    What the table tells (the signing of a text in its row) is on the page already.
    """
    told = {place for finding in tabled for place in _places(finding)}
    by_id = {document.id: document for document in documents}
    points: list[tuple[bool, str, Point]] = []
    for entry in ranked.get("event", ()):
        when = getattr(entry.finding.record, "when", None)
        coming = bool(when) and is_to_come(entry.finding, today)
        if not when or (told & _places(entry.finding) and not coming):
            continue
        point = _point(citer, entry, by_id[entry.finding.support[0].document], when, coming=coming)
        if point and not any(_same(point, other) for _, _, other in points):
            points.append((not coming, when, point))
        if len(points) == _MOST_DATES:
            break
    return tuple(point for _, _, point in sorted(points, key=lambda one: one[:2]))


def is_to_come(finding: Finding, today: str | None) -> bool:
    """Whether an event is due after a day."""
    when, held = getattr(finding.record, "when", None), getattr(finding.record, "held", None)
    return bool(when) and held == "planned" and (today is None or bounds(str(when))[1] > bounds(today)[1])


def _places(finding: Finding) -> set[tuple[str, int]]:
    return {(support.document, quote.start) for support in finding.support for quote in support.quotes}


def _same(one: Point, other: Point) -> bool:
    if one.label != other.label:
        return False
    first, second = set(content_words(one.text)), set(content_words(other.text))
    return len(first & second) >= 0.5 * min(len(first), len(second))


def _point(citer: Citer, entry: Ranked, document: Document, when: str, *, coming: bool) -> Point | None:
    foreign = document.language not in (None, "en")
    text = None if foreign else _clause(entry.finding, document, when)
    text = text or _phrase(entry.finding, coming=coming, foreign=foreign)
    if text is None:
        return None
    return Point(
        text=text,
        label=f"{format_date(when)}:",
        citations=citer.of(entry.finding),
        findings=(entry.finding.id,),
        worth=round(0.4 + 0.4 * entry.worth + 0.7 * coming, 4),
    )


def _clause(finding: Finding, document: Document, when: str) -> str | None:
    """The source's sentence, where it tells of something held and is short enough for a line."""
    if getattr(finding.record, "held", None) != "held":
        return None
    text = standing(finding.support[0].quotes[0].text, document)
    if text is None:
        return None
    text = without_date(text, when, document).replace(f" on {format_date(when)}", "")
    return text if len(text.split()) <= _MOST_WORDS else None


def _phrase(finding: Finding, *, coming: bool, foreign: bool) -> str | None:
    """The event as a phrase, with place and who, and with what is not known of it."""
    record = finding.record
    what = plain(str(getattr(record, "what", "")))
    what = shorten(what if stands_alone(what) else plain(wording(finding, "what")), 16)
    if not stands_alone(what) or len(content_words(what)) < _FEWEST_WORDS:
        return None
    quoted = " ".join(plain(quote.text).lower() for quote in finding.support[0].quotes)
    if foreign and what.lower() not in quoted:
        return None  # half in one language, half in the other: neither the source's words nor ours
    where = getattr(record, "where", None)
    place = f", {where}" if where and key(str(where)) not in key(what) else ""
    named = [who for who in short_names(getattr(record, "who", ())) if key(who) not in key(what)][:3]
    who = f" ({listed(named)})" if named and len(what.split()) <= _ROOM_FOR_WHO else ""
    # A verb made a noun is in no source: in lower case it cannot be taken for a name.
    said = f"“{what}”" if foreign else what if what.split()[0].isupper() else what[:1].lower() + what[1:]
    ending = ": due" if coming else _ENDINGS[str(getattr(record, "held", "held"))]
    return f"{said}{place}{who}{ending}."
