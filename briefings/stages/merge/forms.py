"""The normal form of one written name: without article, office, title and the acronym in parentheses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from briefings.text.names import is_acronym, kind_of, looks_like_person
from briefings.text.normal import content_words, key
from briefings.text.states import state_code, state_names


def _words(listed: str) -> frozenset[str]:
    return frozenset(re.findall(r"\S+", listed))


_ADDRESSES = _words(
    """
    mr mrs ms miss dr prof professor sir dame hon honourable excellency madam herr frau
    sr sra srta don dona m mme mlle
    """
)
_OFFICES = _ADDRESSES | _words(
    """
    lord lady
    minister ministers commissioner president chair chairman chairwoman chairperson secretary undersecretary
    ambassador chancellor premier governor mayor senator congressman congresswoman representative deputy mep
    councillor counselor director chief commander judge justice prosecutor spokesman spokeswoman spokesperson
    king queen prince princess pope captain colonel lieutenant sergeant admiral inspector superintendent envoy
    ministro ministra comisario comisaria presidente presidenta secretario secretaria
    subsecretario subsecretaria embajador embajadora canciller gobernador gobernadora alcalde alcaldesa
    senador senadora diputado diputada director directora juez jueza fiscal portavoz vocero vocera
    ministre commissaire president presidente secretaire ambassadeur ambassadrice chancelier
    gouverneur gouverneure maire senateur senatrice depute deputee conseiller conseillere directeur directrice
    juge procureur procureure porte parole
    ministerin kommissar kommissarin prasident prasidentin
    """
)
_DEPARTMENTS = _words(
    """
    interior home foreign internal external affairs justice defence defense finance finances economy economic
    health education environment trade energy labour labor security state states treasury agriculture
    transport international cooperation development culture general public national federal european eu vice
    prime ministry ministerio ministere department attorney
    delegate institutional reform democratic renewal police migration climate industry policy high
    officer officers executive operating financial
    exteriores relaciones hacienda defensa salud educacion economia trabajo justicia seguridad estado gobierno
    asuntos exteriors etrangeres affaires interieur defense sante economie travail justice general generale
    generala generalsekretar confederation confederacion republic republica republique
    """
)
_OF = _words("of for in to the and at on de del la las los el y des du d et aux au der die das fur und in l")
_ARTICLES = ("The ", "the ", "el ", "la ", "los ", "las ", "le ", "les ", "l'", "l’", "der ", "die ", "das ")
_PARENTHESIS = re.compile(r"\s*\(([^()]{2,60})\)\s*")
_JUNIOR = re.compile(r",? [JS]r\.?$")
_NUMERAL = re.compile(r"[ivx]+|\d+(?: \d+)*")
_SMALL_WORDS = _words("of for in to the and at on de del la las los el y des du d et a e und der die das des")
_MAX_PERSON_WORDS = 5


@dataclass(frozen=True, slots=True)
class Form:
    """One written name taken apart."""

    id: str
    """What all writings have that differ in case, accents and punctuation only."""
    words: str
    """The name as written, without article, office, title and the acronym in parentheses."""
    tokens: tuple[str, ...]
    """Its folded words."""
    titled: bool
    """An office or title stood beside it: it is a person's."""
    offices: frozenset[str]
    """The offices that stood beside it by their first letters, forms of address left out."""
    acronym: str | None
    """The acronym in parentheses behind it."""
    state: str | None
    """The state that the whole name is, by its ISO 3166-1 code."""
    states: frozenset[str]
    """The states that single words of it name."""
    numerals: tuple[str, ...]
    """Its numbers, Arabic or Roman: a third round is not a second one."""

    @property
    def short(self) -> bool:
        """Tell whether it is written like an acronym."""
        return len(self.tokens) == 1 and len(self.words) > 1 and is_acronym(self.words)

    @property
    def initials(self) -> str:
        """The first letters of its words, small words left out."""
        return "".join(token[0] for token in self.tokens if token not in _SMALL_WORDS)

    @property
    def stems(self) -> tuple[str, ...]:
        """Its content words in alphabetical order, states as codes: "Peruvian police", "police of Peru"."""
        codes = [state_code(part.strip(",.")) for part in self.words.split()]
        rest = " ".join(part for part, code in zip(self.words.split(), codes, strict=True) if not code)
        stems = sorted(content_words(rest))
        return (*sorted(code for code in codes if code), *stems) if stems else ()


@lru_cache(maxsize=200_000)
def form(name: str) -> Form:
    """Take a written name apart."""
    words, acronym = _without_acronym(_JUNIOR.sub("", " ".join(name.split())))
    bare = _without_article(words)
    person = _person(bare)
    words = person or bare
    parts = words.split()
    tokens = tuple(key(words).split())
    state = state_code(words) or state_code(bare) or (state_code(bare.title()) if bare.isupper() else None)
    return Form(
        id=f"={state}" if state else " ".join(tokens),
        words=words,
        tokens=tokens,
        titled=person is not None,
        offices=_offices(bare) if person else frozenset(),
        acronym=acronym,
        state=state,
        states=frozenset(code for part in parts if (code := state_code(part.strip(",.")))),
        numerals=tuple(token for token in tokens if _NUMERAL.fullmatch(token)),
    )


def _without_acronym(name: str) -> tuple[str, str | None]:
    match = _PARENTHESIS.search(name)
    if match is None or not match.start():
        return name, None
    inner, outer = match.group(1), (name[: match.start()] + " " + name[match.end() :]).strip()
    if is_acronym(inner) and len(outer) > len(inner):
        return outer, inner
    if is_acronym(outer) and len(inner) > len(outer):  # "EMCDDA (European Monitoring Centre …)"
        return inner, outer
    return name, None


def _without_article(name: str) -> str:
    for article in _ARTICLES:
        if name.startswith(article) and len(name) > len(article) + 1 and name not in state_names():
            return name.removeprefix(article)
    return name


def _person(name: str) -> str | None:
    """Return the person's name behind an office or title, where there is one."""
    if "," in name:
        parts = [part.strip() for part in name.split(",") if part.strip()]
        offices = [_has_office(part) for part in parts]
        # "Ylva Johansson, Commissioner for Home Affairs", or the office first
        for end in (0, -1):
            if not offices[end] and any(offices) and looks_like_person(parts[end]):
                return parts[end]
    return _behind_office(name.split())


def _has_office(words: str) -> bool:
    return any(token in _OFFICES for token in key(words).split())


def _offices(words: str) -> frozenset[str]:
    # The beginning of the word is the same in most languages: minister, ministra, ministre.
    found = frozenset(key(words).split()) & (_OFFICES - _ADDRESSES)
    return frozenset(office.replace("mm", "m")[:4] for office in found)


def _behind_office(words: list[str]) -> str | None:
    keys = [_word_key(word) for word in words]
    last = max((at for at, parts in enumerate(keys) if any(part in _OFFICES for part in parts)), default=None)
    if last is None or last + 1 >= len(words):
        return None
    at = last + 1
    described = keys[at] and keys[at][0] in _OF
    while at < len(words) and (all(p in _OF or p in _DEPARTMENTS for p in keys[at]) or state_code(words[at])):
        at += 1
    rest = " ".join(words[at:])
    if not rest or len(words) - at > _MAX_PERSON_WORDS or not rest[0].isupper():
        return None
    if looks_like_person(rest):
        return rest
    alone = len(words) - at == 1 and not described and kind_of(rest) == "unknown"
    return rest if alone and not is_acronym(rest) else None


@lru_cache(maxsize=65536)
def _word_key(word: str) -> tuple[str, ...]:
    return tuple(key(word).split())
