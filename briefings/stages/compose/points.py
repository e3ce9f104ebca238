"""Points that need no judgement: figures in the sources' own clauses, dated events, questions from empty fields."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence

from briefings.briefing import Point, Working
from briefings.document import Document
from briefings.record import Finding, Grounded, Quote, Status
from briefings.stages.compose.phrasing import Citer, Ranked, capital, listed_short, plain, rung_of
from briefings.text.dates import find_dates, format_date
from briefings.text.numbers import find_numbers
from briefings.text.phrases import shorten

_MOST_FIGURES = 3
_MOST_DATES = 5
_MOST_WORDS = 32
_ORPHAN = re.compile(
    r"^(?:(?:together|there|here|then|thus)\s+)?(?:he|she|it|they|this|that|these|those|his|her|their|its|such|there|as\s+such|and|but|or|so|also|él|ella|esto|il|elle)\b",
    re.IGNORECASE,
)
_CONNECTIVE = re.compile(
    r"^(?:however|moreover|furthermore|in\s+addition|therefore|thus|likewise|meanwhile|unfortunately|as\s+a\s+result|for\s+(?:his|her)\s+part"
    r"|and|but|además|sin\s+embargo|asimismo)\b,?\s+",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|should|must|\w{3,}ed|rose|fell|grew|came|made|held|took|saw|spent|paid"
    r"|lost|won|left|led|met|sent|sold|bought|built|brought|caught|went|stood|hit|cut|cost|costs|gave|gives|\w{3,}s)\b"
)
_PART = re.compile(r"\bof\s+(?:which|whom|these)\b|\bde\s+l[ao]s\s+cuales\b", re.IGNORECASE)


# --- figures ----------------------------------------------------------------------------------------------


def scale_points(
    citer: Citer, ranked: Mapping[str, Sequence[Ranked]], documents: Sequence[Document]
) -> tuple[Point, ...]:
    """Return the worthiest figures, each in its source's own sentence, figures of one sentence together."""
    by_id = {document.id: document for document in documents}
    points: list[Point] = []
    said: set[tuple[str, int]] = set()
    # A figure in the reader's language comes before one that has to be shown in the source's.
    for entry in sorted(
        ranked.get("figure", ()), key=lambda entry: _is_foreign(by_id[entry.finding.support[0].document])
    ):
        support = entry.finding.support[0]
        place = (support.document, support.quotes[0].start)
        if place in said:
            continue
        point = _figure_point(citer, entry, support, by_id[support.document])
        if point is not None:
            said.add(place)
            points.append(point)
        if len(points) == _MOST_FIGURES:
            break
    first = [point.model_copy(update={"label": "Scale.", "worth": 1.5}) for point in points[:1]]
    return (*first, *points[1:])


def _figure_point(citer: Citer, entry: Ranked, support: Grounded, document: Document) -> Point | None:
    quote = support.quotes[0]
    if _is_foreign(document):
        text: str | None = f"In the source’s words: “{plain(quote.text)}”"
        workings: tuple[Working, ...] = ()
    else:
        text, workings = _clause(quote, document)
    if text is None or len(text.split()) > _MOST_WORDS + 6:
        return None
    return Point(
        text=text,
        basis="computed" if workings else "reported",
        citations=tuple(citer.support(support)),
        workings=workings,
        findings=(entry.finding.id,),
        worth=0.4 + 0.4 * entry.worth,
    )


def _is_foreign(document: Document) -> bool:
    return document.language not in (None, "en")


def _clause(quote: Quote, document: Document) -> tuple[str | None, tuple[Working, ...]]:
    """The source's sentence made to stand alone: its date resolved, a part's share of the whole added."""
    text = capital(plain(_CONNECTIVE.sub("", quote.text)))
    whole = re.match(r"[\W\d]*[A-ZÀ-Þ\d]", quote.text) and _VERB.search(text)
    if not whole or _ORPHAN.match(text) or len(text.split()) > _MOST_WORDS or re.search(r"[“”«»\"]", text):
        return None, ()
    text, workings = _with_share(text)
    return _with_date(text, document).rstrip(".") + ".", workings


def _with_share(text: str) -> tuple[str, tuple[Working, ...]]:
    numbers = [number for number in find_numbers(text, "en") if number.unit not in {"%", ""}]
    for whole, part in itertools.pairwise(numbers):
        between = text[whole.span.end : part.span.start]
        if whole.unit == part.unit and _PART.search(between) and 0 < part.value < whole.value:
            share = round(100 * part.value / whole.value)
            working = Working(value=share, operation="share", of=(f"{part.value!r}", f"{whole.value!r}"))
            return f"{text[: part.span.end]} ({share}%){text[part.span.end :]}", (working,)
    return text, ()


def _with_date(text: str, document: Document) -> str:
    """ "Last year, 110 tons …" becomes "In 2022, 110 tons …"; other resolved dates are left as they stand."""
    for mention in find_dates(text, document.published, "en"):
        if (
            mention.span.start == 0
            and mention.basis == "resolved"
            and not mention.deadline
            and len(mention.edtf) <= 10
        ):
            lead = "On" if len(mention.edtf) == 10 else "In"
            rest = text[mention.span.end :].lstrip(" ,")
            return f"{lead} {format_date(mention.edtf)}, {rest}"
    return text


# --- events -----------------------------------------------------------------------------------------------


def date_points(
    citer: Citer, ranked: Mapping[str, Sequence[Ranked]], tabled: Sequence[Finding] = ()
) -> tuple[Point, ...]:
    """Return the worthiest events in order of time; what is only due says so.

    The signing of a text that is ``tabled`` is on the page already.
    """
    told = {place for finding in tabled if rung_of(finding) is Status.SIGNED for place in _places(finding)}
    events = [entry for entry in ranked.get("event", ()) if _is_event(entry.finding)]
    chosen = [entry for entry in events if not told & _places(entry.finding)][:_MOST_DATES]
    chosen.sort(key=lambda entry: (getattr(entry.finding.record, "when", None) or "9999", entry.finding.id))
    return tuple(_event_point(citer, entry) for entry in chosen)


def _places(finding: Finding) -> set[tuple[str, int]]:
    return {(support.document, quote.start) for support in finding.support for quote in support.quotes}


def _is_event(finding: Finding) -> bool:
    what = str(getattr(finding.record, "what", ""))
    return len(what.split()) >= 2 and not _ORPHAN.match(what)


def _event_point(citer: Citer, entry: Ranked) -> Point:
    values = entry.finding.record.model_dump()
    what = capital(shorten(plain(values["what"]), 18))
    where = f", {values['where']}" if values.get("where") and values["where"] not in what else ""
    ending = {"held": "", "planned": ": due, not reported as held", "cancelled": ": called off"}[
        values["held"]
    ]
    when = values.get("when")
    return Point(
        text=f"{what}{where}{ending}.",
        label=f"{format_date(when)}." if when else "Undated.",
        citations=citer.of(entry.finding),
        findings=(entry.finding.id,),
        worth=(0.9 if when or len({one.document for one in entry.finding.support}) > 1 else 0.45)
        + 0.3 * entry.worth,
    )


# --- questions --------------------------------------------------------------------------------------------


def question_points(citer: Citer, findings: Sequence[Finding]) -> tuple[Point, ...]:
    """Return up to three questions that the empty fields of the commitments raise, one of each sort."""
    asked: list[Point] = []
    taken: set[str] = set()
    for ask, wanted in _QUESTIONS:
        fitting = [
            finding
            for status in wanted
            for finding in findings
            if getattr(finding.record, "status", None) == status
        ]
        for finding in fitting:
            question = ask(finding.record.model_dump())
            if question and finding.id not in taken:
                taken.add(finding.id)
                asked.append(
                    Point(
                        text=question,
                        basis="inferred",
                        citations=citer.of(finding),
                        findings=(finding.id,),
                        worth=0.9 - 0.2 * len(asked),
                    )
                )
                break
    return tuple(asked)


def _asked(values: Mapping[str, object], before: str, after: str) -> str:
    parties = values.get("parties")
    who = f"{listed_short(parties[:3])}: " if isinstance(parties, tuple | list) and parties else ""
    return capital(f"{who}{before} “{shorten(plain(str(values['action'])), 11)}”{after}?")


def _ask_money(values: Mapping[str, object]) -> str | None:
    if values.get("amount") or values.get("instrument") not in {"funding", "project"}:
        return None
    return _asked(values, "how much money is there for", ", and from which budget")


def _ask_date(values: Mapping[str, object]) -> str | None:
    return None if values.get("due_by") else _asked(values, "who decides on", ", and by when")


def _ask_report(values: Mapping[str, object]) -> str | None:
    due = values.get("due_by")
    return _asked(values, "who reports on", f" before {format_date(str(due))}" if due else ", and to whom")


_QUESTIONS = (
    (_ask_date, (Status.NEGOTIATING, Status.PROPOSED, Status.SOUGHT)),
    (_ask_report, (Status.AGREED, Status.SIGNED, Status.IN_FORCE)),
    (_ask_money, (Status.ANNOUNCED, Status.AGREED, Status.PROPOSED)),
)
"""What is asked, and of commitments on which rungs, the likeliest first."""
