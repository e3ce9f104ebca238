"""What the parser must know of a Romance language: tables of words, none of them code."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

_ORDER = "zfwkv"


@dataclass(frozen=True)
class Language:
    """The tables of one language; verb forms are added when the language is first asked for."""

    code: str
    classes: dict[str, str]
    """Lower-case word → class, for words that are not verbs (see ``tagging``)."""
    verbs: Iterable[tuple[str, str, str]]
    """Form, letter of tense, lemma."""
    noun_too: frozenset[str]
    """Forms of a verb that are nouns as often ("firma", "annonce")."""
    adjectives: frozenset[str]
    """Participles that are mere adjectives after a noun ("unidos", "élevé")."""
    endings: tuple[tuple[str, str, str], ...]
    """Ending, letter, ending of the lemma: of verbs that the tables do not hold."""
    not_verbs: tuple[str, ...]
    """Endings of words that ``endings`` would take for verbs."""
    adjective_ends: tuple[str, ...]
    particles: dict[str, tuple[str, ...]]
    """Lemma → the words that make one verb with it ("entrar": "en vigor")."""
    modals: dict[str, str]
    """Lemma of a verb before an infinitive → what it makes of it: ``future``, ``conditional``, ``past``, ``same``."""
    modal_links: dict[str, str]
    """Lemma → the word that must stand between ("ir": "a")."""
    planned: frozenset[str]
    """Participles that with "is" make a future of the infinitive or clause after them ("previsto", "prévu")."""
    essive: frozenset[str]
    """Lemmas of "to be"."""
    habitive: frozenset[str]
    """Lemmas of "to have" that make a perfect."""
    moving: frozenset[str]
    """Verbs whose perfect is made with "to be"."""
    pronominal: frozenset[str]
    """Verbs whose reflexive is no passive; empty where none is."""
    reflexive_passive: bool
    """Whether "se" with any other verb makes a passive."""
    subordinating: frozenset[str]
    """Words that with "que" after them make a subordinator ("para", "afin")."""
    reporting: frozenset[str]
    quoting: frozenset[str]
    fact_nouns: frozenset[str]
    told: frozenset[str]
    """Verbs whose "a"/"à" phrase is who is asked or told."""
    object_control: frozenset[str]
    """Verbs whose object or hearer does what the infinitive after it says."""
    personal: frozenset[str]
    """Verbs whose "a" marks a person as the direct object; Spanish alone has them."""
    unaccusative: frozenset[str]
    """Verbs whose subject commonly follows them."""
    adverbials: frozenset[str]
    """Two words that are one adverb ("en outre")."""
    time_nouns: frozenset[str]
    time_leads: frozenset[str]
    close: frozenset[str]
    """Prepositions that commonly belong to the noun before them."""
    to_nouns: frozenset[str]
    """Nouns that "a"/"à" belongs to ("acceso", "aide")."""
    in_nouns: frozenset[str]
    by: frozenset[str]
    to: frozenset[str]
    persons: frozenset[str]
    """Heads of phrases that act: people and bodies."""
    finite: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Form → letter of tense and lemma."""
    forms: dict[str, dict[str, str]] = field(default_factory=lambda: {"u": {}, "g": {}, "y": {}})
    """Of infinitives, gerunds and participles: form → lemma."""

    def __post_init__(self) -> None:
        for form, letter, lemma in sorted(self.verbs, key=lambda entry: _ORDER.find(entry[1])):
            if letter in _ORDER:
                self.finite.setdefault(form, (letter, lemma))
            else:
                self.forms[letter].setdefault(form, lemma)
