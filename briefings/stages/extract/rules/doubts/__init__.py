"""Doubts: what a careful reader of one text would catch without other knowledge."""

from __future__ import annotations

from collections.abc import Iterator

from briefings.stages.extract.rules.doubts.bullets import bullet_doubts
from briefings.stages.extract.rules.doubts.counts import count_doubts
from briefings.stages.extract.rules.doubts.dates import date_doubts
from briefings.stages.extract.rules.doubts.lengths import appointment_doubts, length_doubts, order_doubts
from briefings.stages.extract.rules.doubts.names import name_doubts
from briefings.stages.extract.rules.doubts.sums import sum_doubts
from briefings.stages.extract.rules.doubts.votes import vote_doubts
from briefings.stages.extract.rules.doubts.wholes import whole_doubts
from briefings.stages.extract.rules.doubts.words import open_doubts
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.people import Person
from briefings.stages.extract.rules.reading import Reading


def find_doubts(reading: Reading, people: list[Person]) -> Iterator[Draft]:
    """Yield what one text contradicts itself in, or leaves open: a false doubt is worse than a missing one."""
    yield from count_doubts(reading)
    yield from bullet_doubts(reading)
    yield from sum_doubts(reading)
    yield from date_doubts(reading)
    yield from length_doubts(reading)
    yield from appointment_doubts(reading)
    yield from order_doubts(reading)
    yield from whole_doubts(reading)
    yield from vote_doubts(reading)
    yield from name_doubts(reading, people)
    yield from open_doubts(reading, people)
