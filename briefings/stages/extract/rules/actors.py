"""Actors: the people, organisations, states and programmes that a text names."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.people import Person
from briefings.stages.extract.rules.reading import Reading
from briefings.text.names import NameMention, is_acronym

_PROGRAMME_BEFORE = re.compile(
    r"\b(?:programmes?|programs?|projects?|initiatives?|programa|proyecto)\s+(?:such\s+as\s+|like\s+)?$",
    re.IGNORECASE,
)
_PROGRAMME_AFTER = re.compile(r"^\s+(?:programme|program|project|initiative|operation)\b", re.IGNORECASE)


def find_actors(reading: Reading, people: list[Person]) -> Iterator[Draft]:
    """Yield each actor once, with the words that name it first and most fully."""
    yield from _people(people)
    named = {person.name for person in people}
    mentions: dict[str, list[NameMention]] = defaultdict(list)
    for sentence in reading.sentences:
        for mention in sentence.names:
            if mention.name not in named:
                mentions[mention.name].append(mention)
    long_of = reading.acronyms
    short_of = {long.casefold(): short for short, long in long_of.items()}
    for name, found in mentions.items():
        kind = _kind(reading, found[0], long_of)
        if kind is None or (name in long_of and long_of[name] in mentions):
            continue
        values = {"name": name, "kind": kind, "acronym": short_of.get(name.casefold())}
        first = reading.sentences[reading.index_at(found[0].span.start)]
        yield Draft("actor", values, (first.span if values["acronym"] else found[0].span,))


def _people(people: list[Person]) -> Iterator[Draft]:
    seen: Counter[str] = Counter()
    for person in sorted(people, key=lambda person: -len(person.role or "")):
        seen[person.name] += 1
        if seen[person.name] == 1:
            spoken = person.introduced
            affiliation = person.affiliation
            values = {"name": person.name, "kind": "person", "role": person.role, "affiliation": affiliation}
            yield Draft("actor", values, (spoken,), {"affiliation": "inferred", "name": "resolved"})


def _kind(reading: Reading, mention: NameMention, long_of: dict[str, str]) -> str | None:
    """What a name is, where its own words or the words beside it settle it."""
    if mention.kind in {"state", "programme"}:
        return mention.kind
    before = reading.text[max(0, mention.span.start - 40) : mention.span.start]
    after = reading.text[mention.span.end : mention.span.end + 20]
    if _PROGRAMME_AFTER.match(after) or _PROGRAMME_BEFORE.search(before):
        return "programme"
    if mention.kind == "organisation":
        return "organisation" if len(mention.name.split()) > 1 or is_acronym(mention.name) else None
    if mention.name in long_of:
        return "organisation"
    return None
