"""What is done with a thing that is counted, and what it does: "tuna seized", "people who fled"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefings.stages.extract.rules.figures.scene import Scene
from briefings.stages.extract.rules.figures.words import ENGLISH
from briefings.text.numbers import NumberMention
from briefings.text.syntax import Clause, VerbGroup
from briefings.text.syntax.verbs import DOUBLING, INVARIABLE, IRREGULAR

WINDOW = 120
"""How far before a number its verb can stand."""


@dataclass(frozen=True, slots=True)
class Place:
    """A number's place in its scene."""

    scene: Scene
    number: NumberMention
    start: int
    end: int

    @property
    def before(self) -> str:
        """The words up to the number, not further than a verb can stand."""
        return self.scene.text[max(0, self.start - WINDOW) : self.start]


@dataclass(frozen=True, slots=True)
class Measure:
    """What a number measures."""

    words: str
    noun: str = ""
    """The thing alone, without what happens to it or how it changes: a later number may take it up."""
    frame: str = ""
    """The words with ``{}`` where another of the same kind could stand: "share of {} in exports"."""
    place: str = ""
    """Where, if the number's own words name it: "Wajir 12"."""


_LIGHT = frozenset(
    "be have include comprise total see reach say do make take get bring come represent become remain mean involve"
    " exceed contain count number average cover face want hope like amount consist concern know".split()
)
_PERSONS = re.compile(
    r"(?:people|persons?|men|women|children|refugees?|migrants?|pupils|students|nurses|civilians|citizens|nationals|residents"
    r"|passengers|soldiers|teachers|farmers|workers|victims|patients|Rohingya|[A-Z]\w+(?:ans|ese|is)|\w+(?:ees|ists|ians|men|women))$"
)


def with_verb(place: Place, noun: str) -> Measure | None:
    """Return a counted thing with what it does or what is done to it; the thing alone where no verb tells."""
    if not noun:
        return None
    scene = place.scene
    if scene.words is not ENGLISH:
        return Measure(noun, noun)  # its participle would have to agree
    clause = scene.verb_of(place.start)
    if clause is not None and not clause.verb.negated:
        return Measure(said_of(scene, noun, clause), noun)
    clause = scene.verb_on(place.start)
    if clause is None or clause.verb.negated or clause.verb.passive or not takes(clause.verb.lemma):
        return Measure(noun, noun)
    done = participle(clause.verb.lemma)
    to_be = is_ahead(clause.verb) and not clause.verb.perfect
    return Measure(_joined(noun, f"to be {done}" if to_be else done), noun)


def takes(lemma: str) -> bool:
    """Whether a verb does something to its object that is worth telling."""
    verb, *particles = lemma.split()
    return verb not in _LIGHT and not _PREPOSITIONAL & set(particles)


_PREPOSITIONAL = frozenset("in for on to at from with of as into by".split())
_PLACED = re.compile(r"\s(?:from|in|on|at|to|for|with|by|against|across|near|off|between)\s")


def _joined(noun: str, done: str) -> str:
    """The noun with its participle, once, before the phrase of place: "tuna seized in ports"."""
    placed = _PLACED.search(noun)
    last = (noun[: placed.start()] if placed else noun).split()[-1]
    if done in noun.split() or (last.endswith("ed") and len(last) > 4) or last in _DONE:
        return noun
    if placed is None:
        return f"{noun} {done}"
    return f"{noun[: placed.start()]} {done}{noun[placed.start() :].partition(' and ')[0]}"


def is_ahead(verb: VerbGroup) -> bool:
    """Tell whether what a verb says has not happened yet."""
    return verb.tense in {"future", "conditional", "infinitive"}


def said_of(scene: Scene, noun: str, clause: Clause) -> str:
    """Return a thing with what its clause says of it: "people displaced", "people who fled the coast"."""
    verb = clause.verb
    if scene.words is not ENGLISH:
        return noun
    if verb.passive:
        done = participle(verb.lemma)
        return _joined(noun, f"to be {done}" if is_ahead(verb) else done)
    rest = scene.predicate(verb.span.end)
    if not rest and verb.tense == "past" and scene.text.rstrip()[-1:].isalpha():
        return _joined(noun, verb.span.of(scene.text))  # an item of a list: "33 clinics destroyed"
    if verb.lemma == "be":
        return f"{noun} {rest}" if rest and clause.object is None else noun
    if verb.lemma in _LIGHT or is_ahead(verb):
        return noun
    who = "who" if _PERSONS.search(noun.split(" of ")[0].split(" in ")[0]) else "that"
    doing = " ".join(verb.span.of(scene.text).split())
    return f"{noun} {who} {doing} {rest}".strip()


# --- participles -------------------------------------------------------------------------------------------

_PARTICIPLES = {
    entry.split()[0]: entry.split()[2] for entry in IRREGULAR.replace("\n", "|").split("|") if entry
}


_DONE = frozenset(_PARTICIPLES.values())


def participle(lemma: str) -> str:
    """Return the past participle of an English verb, its particles after it ("set aside")."""
    verb, _, particles = lemma.partition(" ")
    if verb in _PARTICIPLES:
        done = _PARTICIPLES[verb]
    elif verb in INVARIABLE:
        done = verb
    elif verb in DOUBLING:
        done = f"{verb}{verb[-1]}ed"
    elif verb.endswith("y") and verb[-2:-1] not in set("aeiou"):
        done = f"{verb[:-1]}ied"
    else:
        done = verb + ("d" if verb.endswith("e") else "ed")
    return f"{done} {particles}".strip()
