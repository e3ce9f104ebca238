"""Names that clash: one person in two spellings or with two first names, one short form for two bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.stages.extract.rules.doubts.terms import doubt
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.people import Person
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.acronyms import find_acronyms
from briefings.text.names import one_letter_off
from briefings.text.normal import key
from briefings.text.openers import OPENERS
from briefings.text.span import Span
from briefings.text.states import state_code

_SHORTEST = 6
"""Letters of a surname that a slip can be told in: shorter ones differ by a letter between families."""


def name_doubts(reading: Reading, people: list[Person]) -> Iterator[Draft]:
    """Yield the names that a text gives in two ways."""
    yield from _spellings(reading, people)
    yield from _first_names(people)
    yield from _short_forms(reading)
    yield from _swapped_letters(reading)
    yield from _forms_of_address(reading, people)
    yield from _portfolios(people)


# --- two spellings ---------------------------------------------------------------------------------------------


def _spellings(reading: Reading, people: list[Person]) -> Iterator[Draft]:
    """A surname that the text also writes with a letter more, less, changed or in another place."""
    seen: set[str] = set()
    surnames = {person.surname for person in people}
    for person in people:
        surname = person.surname
        if surname in seen or len(surname) < _SHORTEST:
            continue
        seen.add(surname)
        if variant := _variant(reading, person, surnames):
            other, sentence = variant
            seen.add(other)
            yield doubt(
                "name",
                f"The same person appears to be written “{surname}” and “{other}”.",
                person.introduced,
                sentence.span,
            )


def _variant(reading: Reading, person: Person, surnames: set[str]) -> tuple[str, Sentence] | None:
    given, surname = person.name.split()[0], person.surname
    for sentence in reading.sentences:
        for name in sentence.names:
            words = name.name.split()
            if len(words) == 2 and words[0].casefold() in OPENERS:
                words = words[1:]  # "Later Hoffmann": the sentence begins there
            other = words[-1]
            if (
                other == surname
                or other[:1] != surname[:1]
                or name.kind in ("state", "organisation", "programme")
            ):
                continue
            if len(words) == 1:
                place = _IN.search(reading.text[max(0, name.span.start - 8) : name.span.start])
                slip = not place and other not in surnames and one_letter_off(other, surname)
            else:
                slip = words[-2] == given and (one_letter_off(other, surname) or _one_slip(other, surname))
            if slip and not _another_form(other, surname):
                return other, sentence
    return None


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter is another, or two neighbours have changed places."""
    if len(one) != len(other):
        return False
    places = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    swapped = len(places) == 2 and places[1] == places[0] + 1 and one[places[0]] == other[places[1]]
    return len(places) == 1 or (swapped and one[places[1]] == other[places[0]])


_IN = re.compile(r"\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Ee]n|[Àà])\s+$")
"""Before the name of a place."""
_INFLECTED = re.compile(r"^(?:[aesnmuyi]|['’]|)$")


def _another_form(one: str, other: str) -> bool:
    """Whether the two are forms of one name: accents, a wife's or a family's ending ("Novák", "Nováková", "Kennedys")."""
    if key(one) == key(other) or state_code(one) or state_code(other):
        return True
    short, long = sorted((one, other), key=len)
    if long.startswith(short):
        return bool(_INFLECTED.match(long[len(short) :]))
    return one[:-1] == other[:-1] and {one[-1], other[-1]} <= set("aeoyi")


# --- two first names -------------------------------------------------------------------------------------------


def _first_names(people: list[Person]) -> Iterator[Draft]:
    """One surname in one office under two first names."""
    known: dict[tuple[str, str], Person] = {}
    for person in people:
        words = person.name.split()
        if len(words) != 2 or not person.role or len(person.role.split()) < 3:
            continue
        office = (person.surname, person.role.casefold())
        first = known.setdefault(office, person)
        if not _may_be_one(first.name.split()[0], words[0]):
            why = f"The {person.role} {person.surname} is called “{first.name}” and “{person.name}”."
            yield doubt("name", why, first.introduced, person.introduced)
            return


def _may_be_one(one: str, other: str) -> bool:
    """Whether two first names may be one: an initial, a short form ("Dan", "Daniel"), another spelling."""
    return one.rstrip(".")[:1] == other.rstrip(".")[:1]


# --- short forms -------------------------------------------------------------------------------------------------

_BRACKETED = re.compile(r"(?<=\s)\(([A-Z][A-Za-z&-]{1,9})\)")
_WORD = re.compile(r"[^\W\d_]{3,}")
_BEFORE = 140


def _short_forms(reading: Reading) -> Iterator[Draft]:
    """One short form that is given to two bodies whose long forms have no word in common."""
    text = reading.text
    known: dict[str, tuple[str, Span]] = {}
    for match in _BRACKETED.finditer(text):
        begin = max(0, match.start() - _BEFORE, *(text.rfind(mark, 0, match.start()) + 1 for mark in "\n)"))
        long_form = find_acronyms(text[begin : match.end()]).get(match[1])
        if long_form is None or len(match[1]) < 3:
            continue
        span = Span(text.rfind(long_form, begin, match.start()), match.end())
        first, where = known.setdefault(match[1], (long_form, span))
        if not _stems(first) & _stems(long_form) and reading.document.language == "en":
            yield doubt("name", f"“{match[1]}” stands for “{first}” and for “{long_form}”.", where, span)
            return


def _stems(long_form: str) -> set[str]:
    return {word.casefold()[:4] for word in _WORD.findall(long_form)} - {"the", "and", "for"}


_CAPITALS = re.compile(r"(?<![\w-])[A-Z]{4,8}(?![\w-])")


def _swapped_letters(reading: Reading) -> Iterator[Draft]:
    """A short form that the text also writes, once, with two neighbouring letters in each other's place."""
    text = reading.text
    known = {match[1]: Span(*match.span()) for match in _BRACKETED.finditer(text) if len(match[1]) > 3}
    for match in _CAPITALS.finditer(text) if known else ():
        for short, where in known.items():
            if match.group() not in known and match.group() != short and _one_slip(match.group(), short):
                if sorted(match.group()) == sorted(short) and text.count(match.group()) == 1:
                    sentence = reading.sentences[reading.index_at(match.start())]
                    yield doubt("name", f"“{match.group()}” appears to be “{short}”.", where, sentence.span)


# --- one person, two of them -------------------------------------------------------------------------------------

_ADDRESS = re.compile(
    r"\b(?P<title>Mr|Mrs|Ms|Miss|Madam|Sir|Lord|Lady)\.?\s+(?P<rest>(?:[^\W\d_a-z][\w’'-]+\s+){0,2}[^\W\d_a-z][\w’'-]+)"
)
_FAMILY = re.compile(
    r"\b(?:wife|husband|spouse|brother|sister|son|daughter|father|mother|widow|partner|couple|family|siblings|parents|Mr\.?\s+and\s+Mrs)\b",
    re.IGNORECASE,
)


def _forms_of_address(reading: Reading, people: list[Person]) -> Iterator[Draft]:
    """One surname, one full name in the text, and both "Mr" and "Ms" before it."""
    if reading.document.language not in (None, "en") or _FAMILY.search(reading.text):
        return
    full: dict[str, set[str]] = {}
    for person in people:
        full.setdefault(person.surname, set()).add(person.name)
    seen: dict[str, tuple[bool, re.Match[str]]] = {}
    for match in _ADDRESS.finditer(reading.text):
        surname = match["rest"].split()[-1].removesuffix("'s").removesuffix("’s")
        if len({name for name in full.get(surname, ()) if " " in name}) > 1:
            continue
        man = match["title"] in ("Mr", "Sir", "Lord")
        was, first = seen.setdefault(surname, (man, match))
        if was != man:
            told = [" ".join(one.group().split()) for one in (first, match)]
            spans = [reading.sentences[reading.index_at(one.start())].span for one in (first, match)]
            yield doubt("name", f"One person seems to be called “{told[0]}” and “{told[1]}”.", *spans)
            return


_MINISTER = re.compile(
    r"(?:(?P<before>(?:[^\W\d_a-z][\w-]+(?:\s+and\s+|\s+)){1,3})Minister|Minister\s+(?:of|for)\s+(?:the\s+)?(?P<after>[^,;]+))$"
)
_PLAIN_OFFICE = re.compile(
    r"\b(?:former|then|ex|acting|interim|deputy|shadow|prime|vice|state|first|junior|designate|outgoing|and)\b|-",
    re.IGNORECASE,
)
_KIN = (
    {
        "foreign",
        "external",
        "affairs",
        "relations",
        "cooperation",
        "trade",
        "commerce",
        "exteriors",
        "european",
    },
    {"interior", "home", "security", "internal", "police"},
    {
        "finance",
        "economy",
        "economic",
        "treasury",
        "budget",
        "planning",
        "investment",
        "industry",
        "business",
    },
    {"defence", "defense", "war", "armed", "forces"},
    {"health", "social", "welfare", "labour", "labor", "employment", "work", "family"},
    {
        "environment",
        "climate",
        "water",
        "energy",
        "agriculture",
        "fisheries",
        "food",
        "nature",
        "forests",
        "rural",
        "ecology",
        "sea",
        "ocean",
    },
    {"education", "science", "research", "culture", "youth", "sport", "universities"},
    {"transport", "infrastructure", "works", "roads", "ports", "mobility"},
    {"justice", "law", "legal"},
)
"""Fields that one ministry often holds together: two names of them may mean one office."""


def _portfolios(people: list[Person]) -> Iterator[Draft]:
    """One person who is minister of two fields that no ministry holds together."""
    known: dict[str, tuple[set[str], Person]] = {}
    for person in people:
        fields = _fields(person.role or "")
        if not fields or len(person.name.split()) < 2:
            continue
        before, first = known.setdefault(person.name, (fields, person))
        if not before & fields:
            yield doubt(
                "name",
                f"{person.name} is called “{first.role}” and “{person.role}”.",
                first.introduced,
                person.introduced,
            )
            return


def _fields(role: str) -> set[str]:
    """The kinds of field that a minister's title names; none where one is not known or the title is another's."""
    match = None if _PLAIN_OFFICE.search(role) else _MINISTER.search(role)
    words = set(re.findall(r"[a-z]+", (match["before"] or match["after"]).casefold())) if match else set()
    kinds = {str(index) for index, kin in enumerate(_KIN) if words & kin}
    return (
        kinds
        if words and all(any(word in kin for kin in _KIN) for word in words - {"of", "the", "public"})
        else set()
    )
