"""Doubts: what a careful reader of one text would catch without other knowledge."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.people import Person
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.dates import DateMention, bounds
from briefings.text.names import NameMention, listed_states, one_letter_off
from briefings.text.numbers import NumberMention, number_values
from briefings.text.span import Span

_COUNTED = re.compile(
    r"\b(?:countries|states|nations|members|governments|países|estados|pays|états)\b", re.IGNORECASE
)
_LOOK_AHEAD = 2
"""A list that a count announces stands in its sentence or in the next ones."""
_TRIP = re.compile(r"\b(?:visit|tour|trip|visita|gira|voyage)\b", re.IGNORECASE)
_DURING = re.compile(
    # "during" may be glued to the word before it, as scraped text has it.
    rf"(?:during|\bon|\bin\s+the\s+course\s+of|durante|\blors\s+d)\W*(?:\w+\s+){{0,4}}{_TRIP.pattern}",
    re.IGNORECASE,
)
"""Only what was said during the trip must lie within it: a visit may be announced long before."""
_TRIP_DAYS = 20
"""Two days of one trip lie closer together than this."""


def find_doubts(reading: Reading, people: list[Person]) -> Iterator[Draft]:
    """Yield what one text contradicts itself in."""
    yield from _counts(reading)
    yield from _weekdays(reading)
    yield from _trips(reading)
    yield from _spellings(reading, people)


def _counts(reading: Reading) -> Iterator[Draft]:
    """A count of states against the list that follows it."""
    body = reading.body
    for index, sentence in enumerate(body):
        for number in sentence.numbers:
            if not _COUNTED.search(number.noun) or number.value < 3:
                continue
            for listed in _lists(reading, body[index : index + 1 + _LOOK_AHEAD], number):
                if len(listed) == number.value:
                    break
                first, last = listed[0].span.start, listed[-1].span.end
                home = reading.sentences[reading.index_at(first)]
                names = ", ".join(mention.name for mention in listed)
                why = f"The text counts {number.span.of(reading.text).lower()} {number.noun} but then lists {len(listed)}"
                why = f"{why}: {names}." if len(f"{why}: {names}.") <= 240 else f"{why}."
                quotes = (sentence.span, Span(home.span.start, min(home.span.end, last + 200)))
                yield Draft("doubt", {"kind": "count", "why": why}, tuple(dict.fromkeys(quotes)))
                break


def _lists(
    reading: Reading, sentences: tuple[Sentence, ...], number: NumberMention
) -> Iterator[list[NameMention]]:
    """The lists of states that follow a count, the nearest first; spans are the document's."""
    for sentence in sentences:
        start = max(sentence.span.start, number.span.end)
        if start < sentence.span.end:
            for run in listed_states(reading.text[start : sentence.span.end]):
                if number_values(reading.text[start : start + run[0].span.start], reading.document.language):
                    continue  # another count stands between: the list is its own
                yield [
                    replace(name, span=Span(name.span.start + start, name.span.end + start)) for name in run
                ]


def _weekdays(reading: Reading) -> Iterator[Draft]:
    for sentence in reading.sentences:
        for date in sentence.dates:
            if date.weekday_fits is False:
                words = date.span.of(reading.text)
                why = f"“{words}” cannot be right: that day is another weekday in {date.edtf[:4]}."
                yield Draft("doubt", {"kind": "date", "why": why[:240]}, (sentence.span,))


def _trips(reading: Reading) -> Iterator[Draft]:
    """Two days of one trip that lie weeks apart, where the text tells of a single trip."""
    dated: list[tuple[Sentence, DateMention]] = [
        (sentence, date)
        for sentence in reading.body
        for date in sentence.dates
        if len(date.edtf) == 10 and not date.deadline and date.weekday is not None
    ]
    if len(dated) < 2 or len(_TRIP.findall(reading.text)) < 2:
        return
    (first, early), (second, late) = dated[0], dated[-1]
    if not _DURING.search(reading.text):
        return
    if not _TRIP.search(second.text) or not re.search(r"\bannounced\b|\bsaid\b|\banunci", first.text):
        return
    days = abs((bounds(late.edtf)[0] - bounds(early.edtf)[0]).days)
    if days > _TRIP_DAYS:
        why = f"One trip, two dates: “{early.span.of(reading.text)}” and “{late.span.of(reading.text)}” lie weeks apart."
        yield Draft("doubt", {"kind": "date", "why": why[:240]}, (first.span, second.span))


def _spellings(reading: Reading, people: list[Person]) -> Iterator[Draft]:
    """A surname that the text also writes with a letter more or less."""
    seen: set[str] = set()
    for person in people:
        surname = person.surname
        if surname in seen or len(surname) < 6:
            continue
        seen.add(surname)
        for sentence in reading.sentences:
            for name in sentence.names:
                other = name.name.split()[-1]
                if other != surname and other[0] == surname[0] and one_letter_off(other, surname):
                    why = f"The same person appears to be written “{surname}” and “{other}”."
                    yield Draft("doubt", {"kind": "name", "why": why}, (person.introduced, sentence.span))
                    seen.add(other)
                    return
