"""People with their roles and affiliations, as a text introduces them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from briefings.stages.extract.rules.affiliations import affiliation_of
from briefings.stages.extract.rules.introductions import introductions
from briefings.stages.extract.rules.office_phrases import is_former
from briefings.text.name_words import UPPER
from briefings.text.names import unglued, unwrapped
from briefings.text.span import Span
from briefings.text.syntax.lexicon import LEXICON


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the text names, with what it says of their office."""

    name: str
    span: Span
    """Where the name stands."""
    role: str | None
    affiliation: str | None
    """A state or organisation that they hold the office for."""
    introduced: Span
    """The words that give name and role."""

    @property
    def surname(self) -> str:
        """The last word of the name."""
        return self.name.split()[-1]


def find_people(text: str) -> list[Person]:
    """Return people as the text introduces them ("Minister X", "X, Director of Y", "Dr X"), one entry a mention."""
    text = unwrapped(text)
    words = set(re.findall(rf"\b[{UPPER}][\w’-]+", text))
    at: dict[int, Person] = {}
    for found in introductions(text):
        affiliation, start, end = affiliation_of(text, found)
        name = re.sub(r"\s+", " ", found.name.of(text))
        person = Person(name, found.name, found.role, affiliation, Span(start, end))
        person = _cut(person, unglued(name, words))
        known = at.get(found.name.start)
        at[found.name.start] = _fuller(known, person) if known else person
    names = {person.name for person in at.values()}
    at = {start: _without_verb(person, names) for start, person in at.items()}
    people = sorted(at.values(), key=lambda person: person.span.start)
    return _completed([p for i, p in enumerate(people) if i == 0 or not people[i - 1].span.meets(p.span)])


def _fuller(known: Person, other: Person) -> Person:
    """One mention introduced twice ("Dr Jane Roe, head of …"): what either says."""
    first, second = sorted((known, other), key=_fullness, reverse=True)
    affiliation = first.affiliation
    if affiliation is None and not is_former(first.role or ""):
        affiliation = second.affiliation
    whole = Span(
        min(first.introduced.start, second.introduced.start), max(first.introduced.end, second.introduced.end)
    )
    return replace(first, role=first.role or second.role, affiliation=affiliation, introduced=whole)


def _without_verb(person: Person, names: set[str]) -> Person:
    """The person without the verb of a headline, where the text has the name without it ("Jane Roe Visits Lima")."""
    words = person.name.split()
    for size in range(2, len(words)):
        if " ".join(words[:size]) in names and words[size].casefold() in LEXICON:
            return _cut(person, " ".join(words[:size]))
    return person


def _cut(person: Person, name: str) -> Person:
    """The person without the word that is glued to the name ("Verlindenduring")."""
    excess = len(person.name) - len(name)
    span = Span(person.span.start, person.span.end - excess)
    introduced = Span(person.introduced.start, max(person.introduced.end - excess, span.end))
    return replace(person, name=name, span=span, introduced=introduced) if excess else person


def _completed(people: list[Person]) -> list[Person]:
    """Give a surname alone the full name, and every mention the fullest office, that the text gives elsewhere."""
    full = best_known(people)
    completed = []
    for person in people:
        best = full.get(person.surname) or next(p for p in full.values() if person.name in p.name)
        if len(person.name.split()) == 1 or person.name == best.name:
            affiliation = person.affiliation
            if affiliation is None and not is_former(person.role or ""):
                affiliation = best.affiliation
            person = replace(person, name=best.name, affiliation=affiliation)
        completed.append(person)
    return completed


def best_known(people: list[Person]) -> dict[str, Person]:
    """Return each surname with the fullest name, and the fullest present office, that the text gives it."""
    full: dict[str, Person] = {}
    longest = _longest(people)
    for person in people:
        person = replace(person, name=longest.get(person.name, person.name))
        known = full.get(person.surname)
        if known is None or _fullness(person) > _fullness(known):
            full[person.surname] = replace(
                person,
                name=max(person.name, known.name if known else "", key=len),
                role=person.role or (known.role if known else None),
                affiliation=person.affiliation or (known.affiliation if known else None),
            )
        elif (person.affiliation and known.affiliation is None) or (person.role and known.role is None):
            full[person.surname] = replace(
                known, role=known.role or person.role, affiliation=known.affiliation or person.affiliation
            )
    return full


def _longest(people: list[Person]) -> dict[str, str]:
    """A part of a name → the only longer name that it can stand for ("Salcedo" is Rodrigo Salcedo Paredes)."""
    names = {person.name for person in people}
    longest: dict[str, str] = {}
    for name in sorted(names, key=len, reverse=True):
        words = name.split()
        if len(words) < 2:
            continue
        for part in (*words[1:], " ".join(words[:2]), words[0]):
            # Two who share a word: it stands for neither.
            clash = part in longest and name not in longest[part]
            longest[part] = part if clash else longest.get(part, name)
    return {part: name for part, name in longest.items() if part != name}


def _fullness(person: Person) -> tuple[int, int, int]:
    present = not is_former(person.role or "")
    return (
        len(person.name.split()),
        present and person.affiliation is not None,
        len(person.role or "") * present,
    )
