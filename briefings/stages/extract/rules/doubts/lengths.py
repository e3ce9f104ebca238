"""Lengths of time that do not fit: a "three-day visit" from the 3rd to the 7th, an age against a year of birth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefings.stages.extract.rules.doubts.terms import doubt
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.dates import DateMention, bounds
from briefings.text.dates.lexicon import N, count_of

_LENGTH = re.compile(
    rf"\b{N}[-‐‑ ](?P<unit>day|week|month|year)\b(?![-’'])(?!\s+(?:old|high|low|average|record|period\s+(?:before|after)))",
    re.IGNORECASE,
)
_THROUGH = re.compile(
    r"[\s\w’'-]{0,60}?[\s(,:–—-]+(?:(?:which\s+)?(?:runs?|running|ran|lasts?|lasting|held|taking\s+place|covering|set)\s+)?"
    r"(?:(?:for|from|between|during|of|on)\s+(?:the\s+(?:period|years)\s+)?)?\(?",
    re.IGNORECASE,
)
"""Between a length and the time that it is the length of: its noun and at most "from"."""
_OTHER = re.compile(
    r"\b(?:after|before|since|until|by|announced|signed|agreed|adopted|said|was|were|is|are|had|has|in\s*$|ended|began|begins|starts?|first|last"
    r"|second|third|extended|renewed|another|and|but|will|next|every|per)\b",
    re.IGNORECASE,
)
_DAYS = {"week": 7.0, "month": 30.44, "year": 365.25}
_SLACK = {"week": 4.0, "month": 32.0, "year": 35.0}
"""Days that a length may be off: both ends may be counted or one, and months differ."""


def length_doubts(reading: Reading) -> Iterator[Draft]:
    """Yield the lengths and ages that the dates beside them belie."""
    if (reading.document.language or "en") != "en":
        return
    for sentence in reading.body:
        for why in (*_lengths(reading, sentence), *_ages(reading, sentence)):
            yield doubt("date", why, sentence.span)


def _lengths(reading: Reading, sentence: Sentence) -> Iterator[str]:
    text = reading.text
    for match in _LENGTH.finditer(text, sentence.span.start, sentence.span.end):
        count = count_of(match["n"], "en")
        after = next((one for one in sentence.dates if one.span.start >= match.end()), None)
        if not count or after is None or "/" not in after.edtf or not _is_whole(after, match["unit"].lower()):
            continue
        gap = text[match.end() : after.span.start]
        if not _THROUGH.fullmatch(gap) or _OTHER.search(gap):
            continue
        if not _fits(count, match["unit"].lower(), after.edtf):
            yield f"“{match.group()}” does not fit “{' '.join(after.span.of(text).split())}”."


def _fits(count: int, unit: str, edtf: str) -> bool:
    """Whether ``edtf`` is as long as so many units, counted with both its ends or with one."""
    start, end = bounds(edtf)
    if len(edtf) == 9:
        return end.year - start.year in (count, count - 1)
    days = (end - start).days + 1
    return days - count in (0, 1) if unit == "day" else abs(days - count * _DAYS[unit]) <= _SLACK[unit]


def _is_whole(mention: DateMention, unit: str) -> bool:
    """Whether a time is written out at both its ends as exactly as the unit needs."""
    first, _, last = mention.edtf.partition("/")
    exact = {"day": 10, "week": 10, "month": 7, "year": 4}[unit]
    return len(first) == len(last) >= exact and mention.basis != "resolved"


# --- ages ----------------------------------------------------------------------------------------------------------

_AGE = re.compile(r"\b(?P<n>\d{1,2})[- ]year[- ]old\b|\baged\s+(?P<n2>\d{1,2})\b(?!\s*(?:to|and|or|[-–]))")
_BORN = re.compile(r"\bborn\s+(?:(?:in|on)\s+)?(?:[A-Z]\w+\s+(?:in|on)\s+)?$")
_THEN = re.compile(r"\b(?:was|died|when|then|at\s+the\s+time|had|were|became|joined|killed)\b")


def _ages(reading: Reading, sentence: Sentence) -> Iterator[str]:
    """An age that the text's own year and the year of birth in the same sentence rule out."""
    own = reading.document.published
    ages = list(_AGE.finditer(sentence.text))
    if own is None or len(ages) != 1 or _THEN.search(sentence.text):
        return
    age = int(ages[0]["n"] or ages[0]["n2"])
    for mention in sentence.dates:
        before = reading.text[max(sentence.span.start, mention.span.start - 40) : mention.span.start]
        if mention.basis == "stated" and "/" not in mention.edtf and _BORN.search(before):
            years = int(own[:4]) - int(mention.edtf[:4])
            if age not in (years, years - 1) and abs(age - years) < 40:
                yield f"Who was born in {mention.edtf[:4]} was not {age} in {own[:4]}."


# --- one thing at two times ------------------------------------------------------------------------------------------

_THE_NEXT = re.compile(
    r"\b(?:the|its|their|our)\s+(?P<what>next\s+(?:\w+\s+){0,2}?(?:meeting|session|summit|conference|round|hearing|sitting|plenary|assembly|election|visit))\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(?:or|either|postponed|moved|instead|originally|initially|first\s+planned|brought\s+forward|rescheduled|not)\b"
)


def appointment_doubts(reading: Reading) -> Iterator[Draft]:
    """Yield "the next meeting" where one text gives it two days, each in its own sentence."""
    seen: dict[str, tuple[Sentence, DateMention]] = {}
    for sentence in reading.body:
        match = _THE_NEXT.search(sentence.text)
        days = [one for one in sentence.dates if len(one.edtf) in (7, 10) and not one.deadline]
        if (
            match is None
            or len(days) != 1
            or _SEVERAL.search(sentence.text)
            or reading.is_quoted(sentence.span)
        ):
            continue
        if (
            days[0].span.start < sentence.span.start + match.start()
            or (days[0].span.start - sentence.span.start - match.end()) > 90
        ):
            continue
        what = " ".join(match["what"].lower().split())
        before, day = seen.setdefault(what, (sentence, days[0]))
        if before is not sentence and _differ(day.edtf, days[0].edtf):
            told = [" ".join(one.span.of(reading.text).split()) for one in (day, days[0])]
            yield doubt(
                "date",
                f"The text gives the {what} two dates: “{told[0]}” and “{told[1]}”.",
                before.span,
                sentence.span,
            )
            return


def _differ(one: str, other: str) -> bool:
    (first, last), (start, end) = bounds(one), bounds(other)
    return last < start or end < first


# --- order ---------------------------------------------------------------------------------------------------------

_NEAR = 110
_LATER = re.compile(
    r"\b(?:days?|weeks?|months?|years?)\s+(?P<way>later|after|earlier|before)\s*,?\s*(?:on|in)\s",
    re.IGNORECASE,
)


def order_doubts(reading: Reading) -> Iterator[Draft]:
    """Yield "two days later, on 3 May" after a day that lies behind 3 May in no such way."""
    if (reading.document.language or "en") != "en":
        return
    for sentence in reading.body:
        for one, other in pairwise(
            [day for day in sentence.dates if len(day.edtf) == 10 and day.basis != "resolved"]
        ):
            between = reading.text[one.span.end : other.span.end]
            match = _LATER.search(between)
            if match is None or len(between) > _NEAR:
                continue
            later = match["way"].lower() in ("later", "after")
            if one.edtf != other.edtf and (one.edtf < other.edtf) != later:
                told = [" ".join(day.span.of(reading.text).split()) for day in (one, other)]
                way = "after" if later else "before"
                yield doubt("date", f"“{told[1]}” does not lie {way} “{told[0]}”.", sentence.span)
