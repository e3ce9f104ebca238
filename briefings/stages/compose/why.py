"""Why it matters: scale, threat and results, by figures in the sources' own sentences and by what somebody said."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

from briefings.briefing import Point, Working
from briefings.document import Document
from briefings.record import Finding, Grounded
from briefings.stages.compose.phrasing import Citer, Ranked, plain
from briefings.stages.compose.sentences import MOST_WORDS, speaks_for_itself, standing
from briefings.text.normal import content_words
from briefings.text.numbers import find_numbers

_MOST_POINTS = 3
_MOST_TRIED = 60
"""Figures below this rank are not looked at."""
_HISTORY = 5
_MANY, _MUCH_MONEY = 1000, 1_000_000
_MONEY = re.compile(r"[$€£]|[A-Z]{3}|francs?|euros?|dollars?|pounds?|pesos?")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_MOST_WORDS_SAID = 24
_IN_THE_TABLE = 0.2
_SPOKEN = 0.08
_WEAK = 0.6
"""A point that is worth so much less than the best is no scale, threat or result to speak of."""
_IN_THE_SOURCES_WORDS = "In the source’s words:"
_PART = re.compile(r"\bof\s+(?:which|whom|these)\b|\bde\s+l[ao]s\s+cuales\b", re.IGNORECASE)
_THREAT = re.compile(
    r"\b(?:threat\w*|risks?|danger\w*|kill\w*|deaths?|died|dead|dying|casualt\w*|fatalit\w*|injur\w*|wound\w*|victims?|destroy\w*|damaged?"
    r"|displaced\s+(?:more|over|about|nearly|some|\d)|attacks?|violen\w*|terror\w*|war|surg\w+|outbreak|infections?|new\s+cases|shortages?|hunger|vulnerab\w*)\b",
    re.IGNORECASE,
)
_RESULT = re.compile(
    r"\b(?:seized|arrested|rescued|saved|vaccinated|trained|dismantled|convicted|delivered|distributed|deployed|provided|completed|rebuilt|returned"
    r"|compl(?:y|ied)|freed|pulled)\b",
    re.IGNORECASE,
)
_TOLL = re.compile(
    r"\b(?:kill\w*|deaths?|died|casualt\w*|displaced\s+(?:more|over|about|nearly|some|\d)|destroyed|homeless|injured|victims)\b",
    re.IGNORECASE,
)
"""What is done to people comes before what is paid."""
_ROUTINE = re.compile(
    r"\b(?:votes?|voted|abstentions?|abstained|voix|votos?|abstenciones|sanciones\s+(?:civiles|penales)|fines?|penalt\w+|imprisonment|participants?|attendees|may\s+(?:reach|face)|up\s+to\s+\d+\s+years|subscribers?|pages?|article|aged|older|younger"
    r"|articles?|hotel|seats?|percentage\s+points\s+of\s+the\s+vote)\b",
    re.IGNORECASE,
)


def why_points(
    citer: Citer,
    ranked: Mapping[str, Sequence[Ranked]],
    documents: Sequence[Document],
    tabled: Sequence[Finding],
) -> tuple[Point, ...]:
    """Return up to three points: the worthiest figure of each sort, then a telling statement, then more figures."""
    by_id = {document.id: document for document in documents}
    told = {(one.document, one.quotes[0].start) for finding in tabled for one in finding.support}
    figures = list(_figures(citer, ranked.get("figure", ()), by_id, told))
    said = list(_statements(citer, ranked.get("statement", ()), by_id))
    chosen = _of_each_sort([*figures, *(point for point in said if point.label == "Threat.")])
    rest = [point for point in (*figures, *said) if point not in chosen]
    for point in sorted(rest, key=lambda point: (_is_quotation(point), -point.worth)):
        foreign = _is_quotation(point) and any(map(_is_quotation, chosen))
        if len(chosen) < _MOST_POINTS and not foreign and not _repeats(point, chosen):
            chosen.append(point)
    order = {"Scale.": 0, "Threat.": 1, "Results.": 2}
    chosen.sort(key=lambda point: (order.get(point.label or "", 3), -point.worth))
    return tuple(_labelled_once(chosen))


def _of_each_sort(points: Sequence[Point]) -> list[Point]:
    """The worthiest of each label; a text that has had its say gives way to another that comes near it."""
    chosen: list[Point] = []
    worthy = max((point.worth for point in points), default=0.0) - _WEAK
    for label in ("Scale.", "Threat.", "Results."):
        spoken = {citation.source for point in chosen for citation in point.citations}
        fitting = [one for one in points if one.label == label and one.worth >= worthy]
        fitting = [one for one in fitting if not _repeats(one, chosen)]
        # What stands in the page's language is read; what is quoted in another only stands in for it.
        fitting = [one for one in fitting if not _is_quotation(one)] or fitting
        if fitting:
            chosen.append(
                max(fitting, key=lambda one: one.worth - _SPOKEN * (one.citations[0].source in spoken))
            )
    return chosen


def _is_quotation(point: Point) -> bool:
    return point.text.startswith(_IN_THE_SOURCES_WORDS)


def _repeats(point: Point, chosen: Sequence[Point]) -> bool:
    own = set(content_words(point.text))
    return any(len(own & set(content_words(other.text))) > 0.5 * len(own) for other in chosen)


def _labelled_once(points: Sequence[Point]) -> Iterator[Point]:
    seen: set[str | None] = set()
    for number, point in enumerate(points):
        label = None if point.label in seen else point.label
        seen.add(point.label)
        weight = (1.6, 1.2, 0.7)[number] if point.label else 0.5
        yield point.model_copy(update={"label": label, "worth": round(point.worth + weight, 4)})


# --- figures ----------------------------------------------------------------------------------------------


def _figures(
    citer: Citer, entries: Sequence[Ranked], documents: Mapping[str, Document], told: set[tuple[str, int]]
) -> Iterator[Point]:
    """The figures that can be told, one a sentence."""
    seen: set[tuple[str, int]] = set()
    for entry in entries[:_MOST_TRIED]:
        support = entry.finding.support[0]
        place = (support.document, support.quotes[0].start)
        if place in seen:
            continue
        seen.add(place)
        if point := _figure(citer, entry, support, documents[support.document]):
            yield point.model_copy(update={"worth": point.worth - _IN_THE_TABLE * (place in told)})


def _figure(citer: Citer, entry: Ranked, support: Grounded, document: Document) -> Point | None:
    quote = support.quotes[0].text
    record = entry.finding.record
    foreign = document.language not in (None, "en")
    workings: tuple[Working, ...] = ()
    if foreign:
        text = _in_the_sources_words(quote)
    else:
        text = standing(quote, document, _digits(quote, float(getattr(record, "value", 0))))
        if text:
            text, workings = _with_share(text)
    if text is None or _is_history(text, document) or _ROUTINE.search(text):
        return None
    return Point(
        text=text,
        label="Scale." if workings else _sort(text),
        basis="computed" if workings else "reported",
        citations=tuple(citer.support(support)),
        workings=workings,
        findings=(entry.finding.id,),
        worth=round(_figure_worth(entry, text) - 0.35 * foreign, 4),
    )


def _figure_worth(entry: Ranked, text: str) -> float:
    """What a reader gains: the matter's own quantities, not how many voted or what a fine may reach."""
    record = entry.finding.record
    value, unit = abs(float(getattr(record, "value", 0))), getattr(record, "unit", "")
    large = value >= (_MUCH_MONEY if _MONEY.fullmatch(unit) else _MANY)
    weight = 0.15 * bool(unit) + 0.15 * large - 0.1 * (value < 10 and not unit)
    weight += 0.1 * bool(_THREAT.search(text) or _RESULT.search(text)) + 0.2 * bool(_TOLL.search(text))
    return entry.worth + weight


def _sort(text: str) -> str:
    if _THREAT.search(text):
        return "Threat."
    return "Results." if _RESULT.search(text) else "Scale."


def _is_history(text: str, document: Document) -> bool:
    """Whether the newest year that a sentence names was long past when its text was written."""
    years = [int(year) for year in _YEAR.findall(text)]
    return bool(years and document.published) and max(years) < int(str(document.published)[:4]) - _HISTORY


def _digits(quote: str, value: float) -> str:
    """The number as the quote writes it, so that no cut loses it."""
    return next((n.span.of(quote) for n in find_numbers(quote, "en") if abs(n.value - value) < 1e-6), "")


def _in_the_sources_words(quote: str) -> str | None:
    words = plain(quote)
    if (
        len(words.split()) > MOST_WORDS - 4
        or re.search(r"[“”«»\"]", words)
        or not re.match(r"[A-ZÀ-Þ\d]", words)
    ):
        return None
    return f"{_IN_THE_SOURCES_WORDS} “{words}”"


def _with_share(text: str) -> tuple[str, tuple[Working, ...]]:
    numbers = [number for number in find_numbers(text, "en") if number.unit not in {"%", ""}]
    for whole, part in itertools.pairwise(numbers):
        between = text[whole.span.end : part.span.start]
        if whole.unit == part.unit and _PART.search(between) and 0 < part.value < whole.value:
            share = round(100 * part.value / whole.value)
            working = Working(value=share, operation="share", of=(f"{part.value!r}", f"{whole.value!r}"))
            return f"{text[: part.span.end]} ({share}%){text[part.span.end :]}", (working,)
    return text, ()


# --- statements -------------------------------------------------------------------------------------------


def _statements(
    citer: Citer, entries: Sequence[Ranked], documents: Mapping[str, Document]
) -> Iterator[Point]:
    """What a named person or body is quoted as saying, in whole sentences of the page's language."""
    for entry in entries[:_MOST_TRIED]:
        values = entry.finding.record.model_dump()
        support = entry.finding.support[0]
        said = plain(values["words"])
        if (
            not values["speaker"]
            or not values["direct"]
            or documents[support.document].language not in (None, "en")
            or not 9 <= len(said.split()) <= _MOST_WORDS_SAID
            or not speaks_for_itself(said)
        ):
            continue
        role = f", {values['role']}" if values["role"] and len(values["role"].split()) <= 8 else ""
        words = f"“{said.rstrip('.,')}”"
        yield Point(
            text=f"{values['speaker']}{role}: {words}.",
            shorter=f"{values['speaker']}: {words}." if role else None,
            label="Threat." if _THREAT.search(said) else None,
            citations=tuple(citer.support(support)),
            findings=(entry.finding.id,),
            worth=round(entry.worth, 4),
        )
