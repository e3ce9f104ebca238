"""The people of one text: their full names by any part of them, and the offices that it gives them."""

from __future__ import annotations

import re
from functools import cached_property

from briefings.stages.extract.rules.people import Person, best_known
from briefings.stages.extract.rules.statements.voices import (
    FUNCTION_WORDS,
    NAME,
    TITLE_INSIDE,
    Voice,
    gender_of,
    is_person_name,
    role_beside,
    untitled,
)
from briefings.text.names import one_letter_off
from briefings.text.span import Span
from briefings.text.states import state_code

_OF = re.compile(r"\b(?:of|for|de|del|du|des)\s+(?:the\s+)?$")


class Cast:
    """Everybody whom a text names."""

    def __init__(self, text: str, people: list[Person]) -> None:
        self._text = text
        self.people = [
            person
            for person in people
            if not state_code(" ".join(person.name.split()[-2:])) and untitled(person.name)
        ]
        self._roles: dict[str, str] = {}
        """Offices that the phrases asked for so far gave: the text gives them once, beside the first mention."""

    def voice_of(self, person: Person) -> Voice:
        """Return a person with the fullest name and office that the text gives them."""
        best = self.known.get(person.surname, person)
        name = untitled(best.name if person.surname in best.name else person.name) or best.name
        full = self.full_name(name) or name
        role = best.role or person.role or self._roles.get(full)
        return Voice(full, role, person=True, gender=gender_of(role or ""))

    @cached_property
    def known(self) -> dict[str, Person]:
        """Each surname with the fullest name and office that the text gives it."""
        return best_known(self.people)

    @cached_property
    def _names(self) -> frozenset[str]:
        """Full names of people: those with an office, and those that have the shape of a person's name."""
        text = self._text
        runs = (
            run
            for match in NAME.finditer(text)
            if not _OF.search(text, max(0, match.start() - 8), match.start())
            for run in TITLE_INSIDE.split(match.group())
        )
        given = {person.name for person in self.people if len(person.name.split()) > 1}
        shaped = {untitled(FUNCTION_WORDS.sub("", run).removesuffix("’s").removesuffix("'s")) for run in runs}
        # "Minister of Health Ana Ruiz": where Ana Ruiz is known, no "Health Ana Ruiz" is.
        known = tuple(f" {name}" for name in given)
        return frozenset(
            name for name in given | shaped if name and is_person_name(name) and not name.endswith(known)
        )

    @cached_property
    def _surnames(self) -> frozenset[str]:
        return frozenset(name.split()[-1] for name in self._names)

    def full_name(self, name: str) -> str | None:
        """Return the one full name of the text that a name is part of, None if none or several are."""
        words = name.split()
        wanted = {word.casefold() for word in words}
        fitting = [
            full
            for full in self._names
            if wanted <= {word.casefold() for word in full.split()[len(words) == 1 :]}
        ]
        if not fitting and len(words) == 1:
            fitting = [full for full in self._names if name in full.split()[-1].split("-")]
        if not fitting and len(name) > 4 and len(words) == 1:
            fitting = [full for full in self._names if one_letter_off(full.split()[-1], name)]
        longest = max(fitting, key=len, default=None)
        one = longest and all(set(full.split()) <= set(longest.split()) for full in fitting)
        return longest if one else None

    def named(self, full: str, before: str, rest: str) -> Voice:
        """Return the person of a full name, with the office that the text gives them there or gave them before."""
        known = next((person for person in self.known.values() if person.name == full), None)
        role = (known and known.role) or self._roles.get(full) or role_beside(before, rest)
        if role:
            self._roles[full] = role
        return Voice(full, role, person=True, gender=gender_of(f"{role or ''} {before}"))

    def persons_in(self, span: Span) -> frozenset[str]:
        """Return the surnames of the people whom a stretch of the text names."""
        words = span.of(self._text)
        return frozenset(surname for surname in self._surnames if surname in words)
