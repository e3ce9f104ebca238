"""What a sentence is made of: clauses, their verb groups and noun phrases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefings.text.span import Span

Tense = Literal["past", "present", "future", "conditional", "infinitive", "participle"]
Kind = Literal["main", "relative", "complement", "adverbial", "infinitive", "participle"]


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with its auxiliaries, "not" and particles ("has not yet been set up")."""

    span: Span
    lemma: str
    """The full verb's base form; a phrasal verb's with its particles ("set up", "come into force")."""
    tense: Tense
    """Of the first word: a present perfect is ``present``. "Is due to" is ``future``, "was due to" ``past``."""
    modal: str | None
    """"will", "may", and phrases that do a modal's work ("is due to", "has to", "is expected to")."""
    perfect: bool
    progressive: bool
    passive: bool
    negated: bool


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A noun with what belongs to it: determiners, adjectives, "of" and other attached phrases."""

    span: Span
    """The whole phrase, without an apposition or relative clause that follows it."""
    core: Span
    """The phrase up to its head, before any preposition ("a memorandum"); of a list, the first member's."""
    head: str
    """The last word of the core, lower case."""
    parts: tuple[Span, ...]
    """The members of a list ("Spain", "Peru and Chile"); the whole phrase where there is one."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb and what is said with it."""

    span: Span
    kind: Kind
    marker: str | None
    """The word that introduces the clause ("that", "which", "if", "to", "by" of "by signing"), lower case."""
    parent: int | None
    """Index of the clause that governs this one."""
    subject: NounPhrase | None
    """Who or what the clause is said of: of a relative clause its antecedent, of an infinitive or participle
    the noun phrase that would be its subject; None where that is unknown."""
    verb: VerbGroup
    object: NounPhrase | None
    """The direct object, the noun after "is", or what a prepositional verb is about ("called for reform")."""
    agent: NounPhrase | None
    """The by-phrase of a passive."""
    indirect: NounPhrase | None
    """Who is given, told or called on ("told parliament that …", "proposed to the Council that …")."""
    adjuncts: tuple[Span, ...]
    """Phrases of place, time and manner, in the order of the text, those before the verb included."""
