"""Dates that cannot be right: a weekday that is another, an end before its start, one trip at two times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise

from briefings.stages.extract.rules.doubts.terms import doubt
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.dates import DateMention, bounds, find_dates
from briefings.text.span import Span

_NAMED_DAYS = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "lunes martes miércoles jueves viernes sábado domingo".split(),
    "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
)
_DAY_WORD = re.compile(rf"\b(?:{'|'.join(day for days in _NAMED_DAYS for day in days)})\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NEAR_DAYS = 45
"""A day without a year that lies so near the text's own day is of the same year."""
_TRIAL_ANCHOR = "2023-07-01"
"""Any date: it lets days without a year be read in a text that has no date of its own."""


def date_doubts(reading: Reading) -> Iterator[Draft]:
    """Yield the dates of a text that contradict the calendar or each other."""
    mentions = list(_mentions(reading))
    weekdays = list(_weekdays(reading, mentions))
    yield from weekdays
    if not weekdays:
        yield from _pairs(reading, mentions)
    yield from _reversed(reading, mentions)
    yield from _overdue(reading, mentions)
    yield from _trips(reading, mentions)


def _mentions(reading: Reading) -> Iterator[tuple[Sentence, DateMention]]:
    """The dates of each sentence; where the text has no date of its own, those without a year too."""
    for sentence in reading.sentences:
        dates = sentence.dates
        if reading.document.published is None and _DAY_WORD.search(sentence.text):
            found = find_dates(sentence.text, _TRIAL_ANCHOR, reading.document.language)
            dates = tuple(
                replace(
                    one, span=Span(one.span.start + sentence.span.start, one.span.end + sentence.span.start)
                )
                for one in found
            )
        yield from ((sentence, one) for one in dates)


def _words(reading: Reading, mention: DateMention) -> str:
    return " ".join(mention.span.of(reading.text).split())


def _day_name(day: date) -> str:
    return _NAMED_DAYS[0][day.weekday()]


def _is_day(mention: DateMention) -> bool:
    return len(mention.edtf) == 10


# --- weekdays ------------------------------------------------------------------------------------------------------


def _weekdays(reading: Reading, mentions: list[tuple[Sentence, DateMention]]) -> Iterator[Draft]:
    """A weekday beside a date on which it does not fall, in the year that is written or that the text's day gives."""
    near, off = 0, []
    for sentence, mention in mentions:
        if mention.weekday is None or not _is_day(mention) or not _single_day(reading, mention):
            continue
        words = _words(reading, mention)
        if _YEAR.search(words):
            day = bounds(mention.edtf)[0]
            if mention.weekday_fits is False:
                why = f"“{words}” cannot be right: that day was a {_day_name(day)}."
                yield doubt("date", why, sentence.span)
        elif (own := _own_day(reading)) and (beside := _beside(mention, own)):
            near += 1
            if beside.weekday() != mention.weekday:
                off.append(_off(reading, sentence, mention, beside, mentions))
    if len(off) == 1 or 2 * len(off) < near:
        yield from off  # where most are off, it is the text's own day that was misread


def _single_day(reading: Reading, mention: DateMention) -> bool:
    words = mention.span.of(reading.text)
    return len(_DAY_WORD.findall(words)) == 1 and any(letter.isdigit() for letter in words)


def _off(
    reading: Reading,
    home: Sentence,
    mention: DateMention,
    day: date,
    mentions: list[tuple[Sentence, DateMention]],
) -> Draft:
    """A day without a year against the text's own day, quoted where the text writes it with its weekday."""
    own, words = _own_day(reading), _words(reading, mention)
    assert own is not None
    for sentence, other in mentions:
        written = _words(reading, other)
        if (other.edtf, other.weekday) == (own.isoformat(), own.weekday()) and _YEAR.search(written):
            why = f"“{words}” does not fit “{written}”: by that, it was a {_day_name(day)}."
            return doubt("date", why, home.span, sentence.span)
    why = f"“{words}” cannot be right in a text of {own.day} {own:%B %Y}: that day was a {_day_name(day)}."
    return doubt("date", why, home.span)


def _own_day(reading: Reading) -> date | None:
    """The text's own day, where it states one."""
    published = reading.document.published
    if published is None or len(published) != 10 or reading.document.published_basis == "inferred":
        return None
    return bounds(published)[0]


def _beside(mention: DateMention, own: date) -> date | None:
    """The day of a mention in the year in which it lies near ``own``, None if it lies far from it."""
    month, day = int(mention.edtf[5:7]), int(mention.edtf[8:])
    for year in (own.year, own.year - 1, own.year + 1):
        try:
            candidate = date(year, month, day)
        except ValueError:
            continue
        if abs((candidate - own).days) <= _NEAR_DAYS:
            return candidate
    return None


def _pairs(reading: Reading, mentions: list[tuple[Sentence, DateMention]]) -> Iterator[Draft]:
    """Two near days without a year whose weekdays no year can have both."""
    if _own_day(reading) is not None:
        return
    named = [
        (sentence, mention)
        for sentence, mention in mentions
        if mention.weekday is not None and _is_day(mention) and _single_day(reading, mention)
        and not _YEAR.search(_words(reading, mention))
    ]  # fmt: skip
    for (first, one), (second, other) in pairwise(named):
        if not _agree(one, other):
            why = f"“{_words(reading, one)}” and “{_words(reading, other)}” cannot both be right in one year."
            yield doubt("date", why, first.span, second.span)
            return


def _agree(one: DateMention, other: DateMention) -> bool:
    """Whether a common or a leap year has both weekdays; far days may be of two years."""
    for year in (2023, 2024):
        try:
            days = [date(year, int(day.edtf[5:7]), int(day.edtf[8:])) for day in (one, other)]
        except ValueError:
            return True
        apart = (days[1] - days[0]).days
        if abs(apart) > _NEAR_DAYS or ((other.weekday or 0) - (one.weekday or 0) - apart) % 7 == 0:
            return True
    return False


# --- an end before its start ----------------------------------------------------------------------------------------

_FROM = re.compile(r"\b(?:from|between|del?|desde|du|entre)\s+(?:el\s+|le\s+)?$", re.IGNORECASE)
_TO = re.compile(
    r"\s*,?\s*(?:to|until|till|through|and|al?|hasta(?:\s+el)?|au|jusqu['’]au|et(?:\s+le)?|y(?:\s+el)?)\s+(?:the\s+|el\s+|le\s+)?",
    re.IGNORECASE,
)


def _reversed(reading: Reading, mentions: list[tuple[Sentence, DateMention]]) -> Iterator[Draft]:
    """A period "from … to …" whose second date, both with their year, lies before the first."""
    text = reading.text
    for (sentence, one), (_, other) in pairwise(mentions):
        lead = one.span.of(text)
        before = text[max(sentence.span.start, one.span.start - 14) : one.span.start]
        if not (_FROM.search(before) or _FROM.match(lead)) or not _TO.fullmatch(
            text, one.span.end, other.span.start
        ):
            continue
        written = all(_YEAR.search(_words(reading, mention)) for mention in (one, other))
        if (
            written
            and text[other.span.end : other.span.end + 1] != "/"
            and bounds(other.edtf)[1] < bounds(one.edtf)[0]
        ):
            why = f"The end, “{_words(reading, other)}”, lies before the start, “{_words(reading, one)}”."
            yield doubt("date", why, sentence.span)


# --- a limit that has passed ------------------------------------------------------------------------------------------

_LIMIT = re.compile(
    r"(?:by|until|no\s+later\s+than|antes\s+de|hasta|a\s+más\s+tardar|d['’]ici|au\s+plus\s+tard|avant)\b",
    re.IGNORECASE,
)
_WILL = re.compile(
    r"\b(?:will|shall|(?:is|are)\s+(?:due\s+)?to|deberá[n]?|tendrá[n]?|devra|devront)\s[^,;:.“”\"]{1,60}$"
)
_PAST = re.compile(r"\b(?:was|were|had|would|did|said|fue|fueron|había|était|avait|[a-z]+ed)\b|[“”\"«»]")
_OVERDUE_DAYS = 60


def _overdue(reading: Reading, mentions: list[tuple[Sentence, DateMention]]) -> Iterator[Draft]:
    """What will be done by a day that lay well before the text's own."""
    own = _own_day(reading)
    for sentence, mention in mentions if own else ():
        words = _words(reading, mention)
        before = reading.text[sentence.span.start : mention.span.start]
        if (
            sentence.heading
            or not _YEAR.search(words)
            or len(sentence.dates) > 1
            or _PAST.search(sentence.text)
        ):
            continue
        if not _LIMIT.match(words) or not _WILL.search(before):
            continue
        if own and (own - bounds(mention.edtf)[1]).days > _OVERDUE_DAYS:
            yield doubt(
                "date",
                f"“{words}” had passed when the text was written, on {own.day} {own:%B %Y}.",
                sentence.span,
            )


# --- trips ----------------------------------------------------------------------------------------------------------

_TRIP = re.compile(r"\b(?:visit|tour|trip|visita|gira|voyage|tournée)\b", re.IGNORECASE)
_DURING = re.compile(
    # "during" may be glued to the word before it, as scraped text has it.
    rf"(?:during|\bon|\bin\s+the\s+course\s+of|durante|\blors\s+d|\bau\s+cours\s+d)\W*(?:\w+\W+){{0,4}}?{_TRIP.pattern}",
    re.IGNORECASE,
)
"""Only what was said during the trip must lie within it: a visit may be announced long before."""
_ANNOUNCED = re.compile(r"\b(?:announced|said|anunci\w+|dijo|annoncé|déclaré)\b", re.IGNORECASE)
_ANOTHER = re.compile(
    r"\b(?:next|another|second|third|new|earlier|previous|last|próxim[oa]|otr[oa]|nueva|anterior|prochain|autre|nouveau)\b",
    re.IGNORECASE,
)
_TRIP_DAYS = 20
"""Two days of one trip lie closer together than this."""


def _trips(reading: Reading, mentions: list[tuple[Sentence, DateMention]]) -> Iterator[Draft]:
    """Two days of one trip that lie weeks apart, where the text tells of a single trip."""
    dated = [
        (sentence, mention)
        for sentence, mention in mentions
        if not sentence.heading and _is_day(mention) and not mention.deadline and mention.weekday is not None
    ]
    if len(dated) < 2 or len(_TRIP.findall(reading.text)) < 2 or not _DURING.search(reading.text):
        return
    (first, early), (second, late) = dated[0], dated[-1]
    if not _TRIP.search(second.text) or not _ANNOUNCED.search(first.text):
        return
    written = all(_YEAR.search(_words(reading, mention)) for mention in (early, late))
    if _ANOTHER.search(second.text) or (written and early.edtf[:4] != late.edtf[:4]):
        return
    days = abs((bounds(late.edtf)[0] - bounds(early.edtf)[0]).days) % 365
    if min(days, 365 - days) > _TRIP_DAYS:
        days_named = f"“{_words(reading, early)}” and “{_words(reading, late)}”"
        why = f"The text gives one trip two dates that lie weeks apart: {days_named}."
        yield doubt("date", why, first.span, second.span)
