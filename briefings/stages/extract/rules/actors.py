"""Actors: the people, organisations, states and programmes that a text names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.people import Person, best_known
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.name_words import BODIES, LONG_FORMS
from briefings.text.names import NameMention, kind_of
from briefings.text.states import DEPENDENT, nationalities, state_code, state_names, state_title

_KIND_NOUN = (
    r"(?:agency|company|firm|group|charity|NGO|non-profit|nonprofit|party|utility|manufacturer|operator|newspaper|union|bank|association"
    r"|watchdog|regulator|think[ -]tank|coalition|alliance|foundation|movement|organi[sz]ation|airline|retailer|producer|start-?up"
    r"|carrier|broadcaster|network|institute|federation|conglomerate|giant|supplier|lender|empresa|organización|société|association)"
)
_BODY_BEFORE = re.compile(rf"\b{_KIND_NOUN}[ \u00a0](?:called[ \u00a0])?[“\"]?$")
_BODY_AFTER = re.compile(
    rf",[ \u00a0](?:the|an?)[ \u00a0](?:[\w’'-]+[ \u00a0]){{0,3}}{_KIND_NOUN}\b(?![ \u00a0](?:chief|head|spokes|official|leader|member))"
)
_PROGRAMME_BEFORE = re.compile(
    r"\b(?:programmes?|programs?|projects?|initiatives?|programa|proyecto)\s+(?:such\s+as\s+|like\s+|called\s+)?[“\"]?$",
    re.IGNORECASE,
)
_PROGRAMME_AFTER = re.compile(
    r"^[”\"]?\s+(?:programme|program|project|initiative|operation)\b", re.IGNORECASE
)
_TEASER = re.compile(
    r"\W*(?:(?:also\s+)?read(?:\s+(?:also|more|next|on))?|see\s+also|related|more\s+on|tags?|photo|image|picture|file\s+photo|share|lea\s+también"
    r"|le(?:er|a)\s+más|también\s+(?:lea|puede)|à\s+lire|lire\s+aussi|voir\s+aussi|etiquetas|contact)\b[^.\n]{0,30}[:|]",
    re.IGNORECASE,
)
_GOVERNING = re.compile(
    r"[ \u00a0](?:(?:interim|federal|central|prime|foreign|interior|defen[cs]e|health|finance|justice|energy|trade|home|deputy|state"
    r"|military|naval|senior|public|national)[ \u00a0])?(?i:government|authorit|ministr|minister|president|officials?\b|parliament|senate|army|navy"
    r"|police|embassy|delegation|counterpart|gobierno|gouvernement|presiden|ministr|side\b|cabinet|chancellor|administration|coast[ ]guard)"
)
_GOVERNMENT = re.compile(r"(?:Government|Gobierno|Gouvernement)s?(?:\s.*)?")
_GOVERNED = re.compile(
    r"(?i:gobierno|gouvernement|parlamento|parlement|ministr[oaes]|président|president[ea]|canciller|autoridades|autorités|ejército)\s$"
)
_PUBLIC = re.compile(
    r"\b(?:Ministry|Ministerio|Ministère|Department|Police|Policía|Central\s+Bank|Banco\s+Central|National|Nacional|Nationale?|Agency|Authority"
    r"|Parliament|Navy|Army|Armed|Government|Senate|Congress|Court|Guard|Assembly|Service|Bank\s+of|Reserve|Federal)\b"
)
_SHORT_BEHIND = re.compile(r"\s?[(\[][“\"]?(?P<short>[A-Z][A-Za-z]{1,9}(?:-[A-Z]+)?)[”\"]?[)\]]")
_SEVERAL = re.compile(
    r"\w+\s(?:Institutions|Organi[sz]ations|Agencies|Governments|Parties|Banks|Companies|Departments|Associations)|Departments\b.*|Task\sForce|Former\s.*"
)
_CUT_OFF = frozenset(
    "European Federal National International United Central General Southern Northern Western Eastern New".split()
)


@dataclass(frozen=True)
class _Named:
    """One name with all its mentions."""

    name: str
    kind: str
    mentions: list[NameMention]


def find_actors(reading: Reading, people: list[Person]) -> Iterator[Draft]:
    """Yield each actor once, with the words that name it first and most fully."""
    long_of = _long_forms(reading)
    short_of = {long.casefold(): short for short, long in (*reading.acronyms.items(), *long_of.items())}
    yield from _people(people, long_of)
    mentions = _mentions(reading, people)
    yield from _states(reading, mentions)
    bodies = {person.affiliation for person in people if person.affiliation}
    for name, found in mentions.items():
        kind = _kind(reading, found, bodies, long_of)
        if (
            kind is None
            or kind == "state"
            or _stands_elsewhere(name, mentions, long_of)
            or _is_cut(name, mentions)
        ):
            continue
        yield _draft(reading, _Named(name, kind, found), short_of)


def _mentions(reading: Reading, people: list[Person]) -> dict[str, list[NameMention]]:
    """Every name of the body with its mentions: no teaser, no title in capitals, nobody who is a person."""
    names = {person.name for person in people}
    known = {person.surname for person in people} | names
    inside = sorted((person.span for person in people), key=lambda span: span.start)
    mentions: dict[str, list[NameMention]] = defaultdict(list)
    for sentence in reading.sentences:
        if _TEASER.match(sentence.text):
            continue
        titled = sentence.heading and _is_titled(sentence.text)
        for mention in sentence.names:
            person = mention.name in known or any(span.meets(mention.span) for span in inside)
            if not person and not (titled and mention.kind != "state"):
                mentions[mention.name].append(mention)
    return mentions


def _is_titled(text: str) -> bool:
    """Whether every longer word of a heading has a capital: there capitals mark no name."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 3]
    return len(words) > 3 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _people(people: list[Person], long_of: dict[str, str]) -> Iterator[Draft]:
    known = best_known(people)
    seen: set[str] = set()
    for person in sorted(people, key=lambda person: -len(person.role or "")):
        best = known.get(person.surname)
        name = best.name if best and person.name in best.name else person.name
        if name in seen:
            continue
        seen.add(name)
        affiliation = person.affiliation or (best.affiliation if best and best.name == name else None)
        values = {
            "name": name,
            "kind": "person",
            "role": person.role,
            "affiliation": long_of.get(affiliation or "", affiliation),
        }
        yield Draft("actor", values, (person.introduced,), {"affiliation": "inferred", "name": "resolved"})


def _states(reading: Reading, mentions: dict[str, list[NameMention]]) -> Iterator[Draft]:
    """The states that a text names, or whose government or officials it names by the nationality."""
    for name, found in mentions.items():
        if found[0].kind != "state" or state_code(name) in DEPENDENT:
            continue
        acting = [m for m in found if _acts(reading, m)]
        if not acting:
            continue
        written = {m.span.of(reading.text) for m in acting} & state_names().keys()
        title = name if name in written or not written else max(written, key=len)
        if title.isupper() or "." in title:
            title = name
        first = next((m for m in acting if m.span.of(reading.text) == title), acting[0])
        yield Draft("actor", {"name": title, "kind": "state"}, (first.span,))


def _acts(reading: Reading, mention: NameMention) -> bool:
    """Whether a mention names the state, or its nationality stands for those who govern."""
    word = mention.span.of(reading.text)
    if word in state_names() and word not in nationalities():
        return True
    after = reading.text[mention.span.end : mention.span.end + 60]
    if word in {"US", "U.S."} and re.search(
        r"\b(?:[Tt]he|with|and|in|to|by|from)\s$",
        reading.text[max(0, mention.span.start - 6) : mention.span.start],
    ):
        return not re.match(r"[ \u00a0][a-z]+s\b", after)
    before = reading.text[max(0, mention.span.start - 16) : mention.span.start]
    return _GOVERNING.match(after) is not None or _GOVERNED.search(before) is not None


def _kind(
    reading: Reading, found: list[NameMention], bodies: set[str], long_of: dict[str, str]
) -> str | None:
    """What a name is, where its own words or the words beside it settle it."""
    name, kind = found[0].name, found[0].kind
    if kind == "state":
        return "state"
    beside = {_beside(reading, mention) for mention in found} - {None}
    if "programme" in beside and len(beside) == 1 and kind != "organisation":
        return "programme"
    if kind == "programme":
        return "programme" if len(name.split()) > 1 else None
    if kind == "organisation":
        return "organisation" if _is_particular(name) else None
    if name in bodies or "organisation" in beside:
        return "organisation"
    if name in long_of:
        told = kind_of(long_of[name])
        return told if told in {"organisation", "programme"} else None
    return None


def _beside(reading: Reading, mention: NameMention) -> str | None:
    before = reading.text[max(0, mention.span.start - 40) : mention.span.start]
    after = reading.text[mention.span.end : mention.span.end + 60]
    if _PROGRAMME_AFTER.match(after) or _PROGRAMME_BEFORE.search(before):
        return "programme"
    return "organisation" if _BODY_BEFORE.search(before) or _BODY_AFTER.match(after) else None


def _is_particular(name: str) -> bool:
    """Whether a body's name is one of its own ("Food Safety Agency"), not a kind ("Agency", "Government of Samoa")."""
    words = name.split()
    if name in BODIES or name in LONG_FORMS:
        return True
    return (
        len(words) > 1
        and not _GOVERNMENT.fullmatch(name)
        and words[-1] not in _CUT_OFF
        and not _SEVERAL.fullmatch(name)
    )


def _stands_elsewhere(name: str, mentions: dict[str, list[NameMention]], long_of: dict[str, str]) -> bool:
    """Whether a short form's long form, or the longer name that it was cut from, is an actor by itself."""
    return any(
        long != name and long in mentions for long in (long_of.get(name), LONG_FORMS.get(name)) if long
    )


def _is_cut(name: str, mentions: dict[str, list[NameMention]]) -> bool:
    """Whether a name is the end of a longer one ("Cap Coalition" of "Price Cap Coalition"), no state's word between."""
    longer = (other for other in mentions if other.endswith(f" {name}") and kind_of(other) == "organisation")
    return any(not list(filter(state_code, _joined(other.removesuffix(name)))) for other in longer)


def _draft(reading: Reading, named: _Named, short_of: dict[str, str]) -> Draft:
    short = short_of.get(named.name.casefold())
    mention = named.mentions[0]
    sentence = _sentence(reading, mention)
    if short:
        mention = next((m for m in named.mentions if short in _sentence(reading, m).text), mention)
        sentence = _sentence(reading, mention)
    values = {
        "name": named.name,
        "kind": named.kind,
        "acronym": short,
        "affiliation": _state_in(named.name) if named.kind == "organisation" else None,
    }
    return Draft("actor", values, (sentence.span if short else mention.span,), {"affiliation": "inferred"})


def _sentence(reading: Reading, mention: NameMention) -> Sentence:
    return reading.sentences[reading.index_at(mention.span.start)]


def _state_in(name: str) -> str | None:
    """The state that a public body's own name gives it to ("Central Bank of Ecuador", "Iraqi Ministry of Defence")."""
    if not _PUBLIC.search(name):
        return None
    codes = [state_code(word) for word in (*_joined(name),)]
    told = list(dict.fromkeys(code for code in codes if code))
    return state_title(told[0]) if len(told) == 1 else None


def _joined(name: str) -> Iterator[str]:
    words = name.split()
    for size in (1, 2, 3):
        for start in range(len(words) - size + 1):
            yield " ".join(words[start : start + size])


def _long_forms(reading: Reading) -> dict[str, str]:
    """Short form → long form: as the letters show, or as a body's name stands before it in brackets."""
    long_of = dict(reading.acronyms)
    for sentence in reading.sentences:
        for mention in sentence.names:
            if mention.kind not in {"organisation", "programme"} or len(mention.name.split()) < 2:
                continue
            behind = _SHORT_BEHIND.match(reading.text, mention.span.end)
            short = behind.group("short") if behind else ""
            if sum(letter.isupper() for letter in short) >= 2 and not state_code(short):
                long_of[short] = mention.name
    return long_of
