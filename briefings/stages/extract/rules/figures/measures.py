"""What a number measures, as a phrase of the text's own words without the number."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.figures.beside import attributive, exchanged, measured, named, sized
from briefings.stages.extract.rules.figures.members import antecedent, part_of, taken_up
from briefings.stages.extract.rules.figures.money import funds
from briefings.stages.extract.rules.figures.sizes import (
    SHARES,
    changed,
    covered,
    moved_object,
    portion,
    valued,
    whole_after,
)
from briefings.stages.extract.rules.figures.verbs import Measure, Place, with_verb
from briefings.stages.extract.rules.figures.votes import votes
from briefings.text.numbers.units import is_money

__all__ = ["Measure", "Place", "measure"]

_LENGTHS = frozenset({"km", "miles", "nautical miles", "m"})
"""A distance says little by itself: only "40 km of pipes" and "the wall reached 40 km" count."""


def measure(place: Place, earlier: Measure | None) -> Measure | None:
    """Return what a number measures, None where the sentence does not say it in a clean phrase.

    Args:
        place: The number.
        earlier: What the sentence's number before it measures: "down from 79 %" takes that up.
    """
    if earlier and place.scene.words.part.search(place.before):
        return part_of(place, earlier)
    if not place.number.unit and (vote := votes(place, earlier)):
        return vote
    if earlier and (again := taken_up(place, earlier)):
        return again
    if not earlier and (which := antecedent(place)):
        return which
    if not place.number.unit:
        return sized(place) or _counted(place, earlier)
    if place.number.unit in SHARES and (found := changed(place) or portion(place)):
        return found
    found = valued(place) or measured(place) or covered(place)
    if found or place.number.unit in _LENGTHS:
        return found
    if is_money(place.number.unit) and (found := exchanged(place)):
        return found
    return (
        named(place, earlier) or attributive(place) or (funds(place) if is_money(place.number.unit) else None)
    )


_OUTCOME = re.compile(r"\bfrom\s+(?:\S+\s+){1,3}to\s+(?:\w+\s+)?$|\bto\s+(?:about\s+|some\s+)?$")


def _moved(place: Place) -> Measure | None:
    """ "Raise the capacity of the port from 100,000 to 260,000 containers": what comes to the count."""
    if not _OUTCOME.search(place.before):
        return None
    words = place.scene.words
    return moved_object(place, words.rise, words.grown) or moved_object(place, words.fall, words.shrunk)


_TIMES = re.compile(r"times\s+(?:as|more|less|higher|lower|greater|larger)(?=\s)")


def _counted(place: Place, earlier: Measure | None) -> Measure | None:
    """Things counted, with what is done to them or what they do."""
    scene = place.scene
    if not place.number.noun:
        of = scene.words.of.match(scene.text, place.end)
        return (
            valued(place)
            or (with_verb(place, whole_after(scene, of.end())) if of else None)
            or named(place, earlier)
        )
    begin = scene.text.find(place.number.noun, place.end)
    if begin < 0:
        return None
    if moved := _moved(place):
        return moved
    if times := _TIMES.match(scene.text, begin):
        rest = scene.predicate(times.end())
        return Measure(f"{times.group()} {rest}") if rest else None
    return with_verb(place, scene.phrase_after(begin) or scene.clean(place.number.noun))
