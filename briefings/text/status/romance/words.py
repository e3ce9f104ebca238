"""What the status of a Spanish or French clause is read from: tables of one language, none of them code."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefings.text.status.words import Status


@dataclass(frozen=True)
class Words:
    """The verbs and nouns of one language, by what they put their thing on."""

    verbs: dict[str, Status]
    """Lemma → rung, whatever the object."""
    giving: frozenset[str]
    """Verbs that announce where they give money, goods or people."""
    ruling: frozenset[str]
    """Verbs that announce where they are done to a rule, a service, a term."""
    light: dict[str, tuple[tuple[Status, re.Pattern[str]], ...]]
    """Lemma → the words behind it that put it on a rung ("dar luz verde a", "parvenir à un accord")."""
    binding: frozenset[str]
    """Verbs that agree only a compact ("cerrar un acuerdo")."""
    given: re.Pattern[str]
    ruled: re.Pattern[str]
    compact: re.Pattern[str]
    papers: frozenset[str]
    """What is signed without binding ("una carta")."""
    asked: re.Pattern[str]
    """Talk of asking and weighing needs one of these, or a deed, behind a verb that has other meanings."""
    doubtful: frozenset[str]
    """Verbs whose complement is denied, guessed, or only enabled."""
    conditions: frozenset[str]
    """Markers of what may or is to be."""
    condition: re.Pattern[str]
    """Words before a verb that do the same ("antes de que")."""
    reports: frozenset[str]
    """Verbs after whose past a conditional is somebody's future."""
    foretold: frozenset[str]
    """Verbs whose future foretells more often than it promises."""
    begins: frozenset[str]
    """Verbs that without an object are said of the thing itself."""
    essive: frozenset[str]
    state: re.Pattern[str]
    """What "is" must be followed by where a thing is in force."""
    planned: re.Pattern[str]
    """Modal words of what is only planned or awaited ("está previsto", "devrait")."""
    drafts: frozenset[str]
    """Subjects whose conditional tells what a draft contains."""
    nays: frozenset[str]
    undone: re.Pattern[str]
    """Words before a verb that deny it or only pass it on."""
    imperfect: re.Pattern[str]
    """Verb forms of what went on, which finish nothing."""
    nominal: tuple[tuple[Status, re.Pattern[str]], ...]
    """Phrases without a verb ("en vigor desde 2019", "négociations sur")."""


def lemmas(words: str) -> frozenset[str]:
    """Return the lemmas of a list, those of several words with spaces for underscores."""
    return frozenset(word.replace("_", " ") for word in words.split())


def rungs(table: dict[Status, str]) -> dict[str, Status]:
    """Return lemma → rung of a table by rung."""
    return {lemma: status for status, listed in table.items() for lemma in lemmas(listed)}


def compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern of whole words, case left aside."""
    return re.compile(pattern, re.IGNORECASE)
