"""Forms in -ed and their like: past, participle, or adjective before a noun, settled by their neighbours."""

from __future__ import annotations

from briefings.text.syntax.lexicon import lemma_of
from briefings.text.syntax.state import State
from briefings.text.syntax.words import QUOTING, REPORTING, TIME_LEADS, UTTERING, ZERO_THAT

_NOUNISH = frozenset("npjc3406q")
_ADJECTIVES = frozenset(
    "shared continued related limited detailed advanced certified organised organized listed skilled sustained dignified"
    " outdated unprecedented so-called".split()
)
_ALWAYS_PARTICIPLES = frozenset(
    "compared based led followed backed supported given located linked related aimed driven known accompanied funded"
    " organised organized hosted attended chaired coupled combined entitled".split()
)
_PEOPLE = frozenset(
    "general chief wounded elderly rich poor accused detained injured military executive unemployed".split()
)
_BY_HOW_MUCH = frozenset(
    "increase decrease drop decline expand contract widen narrow jump climb advance surge start respond react finish open".split()
)
"""Verbs that themselves take "by" ("increased by a third")."""
_ARTICLES = frozenset("the a an its their his her".split())


def _quotes(state: State, i: int) -> bool:
    """Whether the verb may stand after a quotation, before its subject."""
    return state.tags[-1] == '"' or (('"' in state.tags[-2:]) and lemma_of(state.words[i], "f") in QUOTING)


def _reports(state: State) -> bool:
    return lemma_of(state.words[state.verb_at], state.verb) in ZERO_THAT


def _contact(state: State) -> bool:
    """Whether the last noun phrase follows another one without a mark ("the refugees *the agency* …")."""
    j = len(state.tags) - 1
    while j > 0 and state.tags[j] in "jncp'+":
        j -= 1
    return j > 0 and state.tags[j] in "dh" and state.tags[j - 1] in "np)" and not state.has_verb


def person(state: State) -> bool:
    """Whether an adjective just read stands for people ("the general", "the wounded") and so is a subject."""
    found = state.tags[-2:-1] == ["d"] and state.words[len(state.tags) - 1] in _PEOPLE and not state.has_verb
    if found:
        state.has_subject = True
    return found


def ed(state: State, i: int) -> str:
    """Settle "signed": past, participle, or adjective before its noun."""
    prev, after = state.prev, state.classes[i + 1]
    if prev == "j" and person(state):
        return "f"
    if prev in "bBEKa":
        return "y"
    if _says(state, i, after):
        return "f"
    if prev in "hW" or state.words[i] == "said" or (prev in '",-' and after in "dnpjh" and _quotes(state, i)):
        return "f"
    if prev in "djc'+" or (prev == "i" and after in _NOUNISH):
        return "j" if after in "npj34061gc" or prev == "c" else "n" if prev == "d" else "j"
    if prev in "io":
        return "j" if after in _NOUNISH else "y"
    if prev == "&" or prev == ",":
        return _coordinated_ed(state, i, after)
    if not state.has_verb:
        return _subject_ed(state, i, after)
    if state.waiting and i >= state.final and state.words[i + 1] != "by":
        return "f"  # "the unit to which he reports *resigned*"
    if after in "dhT" and state.verb_at >= 0 and _reports(state):
        return "f"
    if (
        after == "d"
        and prev in "np"
        and state.words[i + 1] in _ARTICLES
        and "&" in state.tags[state.verb_at :]
    ):
        return "f"  # "… and the Council adopted a text": a participle has no object
    return "y" if prev in 'npcq)~"Q' or after in "io7" else "j"


def _says(state: State, i: int, after: str) -> bool:
    """Whether the verb can only be one of saying, before what is said or before who says it."""
    if state.prev in 'npq),Qr"&' and _leads_to_that(state, i, after):
        return True
    return state.prev == "," and state.has_verb and _introduces_speaker(state, i, after)


def _leads_to_that(state: State, i: int, after: str) -> bool:
    """Whether the verb takes the clause with "that" that follows: no participle before it does ("complained that")."""
    lemma = lemma_of(state.words[i], "f")
    if after == "T" or state.words[i + 1] == "that":
        return lemma in REPORTING
    return lemma in UTTERING and "that" in state.words[i + 2 : i + 6]


def _introduces_speaker(state: State, i: int, after: str) -> bool:
    """Whether the verb stands between what was said and who said it ("…, conceded the mayor")."""
    named = after == "p" or state.words[i + 1] in ("the", "its", "his", "her", "their")
    return named and lemma_of(state.words[i], "f") in QUOTING


def _subject_ed(state: State, i: int, after: str) -> str:
    if not state.has_subject:
        if state.prev in ".)-;" and after in "2dT" and state.words[i + 2] != "by":
            return "f"  # a list item: "(a) adopted the plan"
        return "j" if after in _NOUNISH else "y"
    if state.prev in "npcqd" and after in "i2o7Qrqtj,mba":
        if _contact(state):
            state.waiting = True
            return "f"
        by = state.words[i + 1] == "by"
        if state.prev == "p" and after == "2":  # "Oslo agreed to …": a name is not narrowed down
            return "f"
        if (
            by
            and i < state.final
            and state.classes[i + 2] in "dp"
            and lemma_of(state.words[i], "f") not in _BY_HOW_MUCH
        ):
            return "y"
        if state.ahead[i + 1] or state.past_ahead[i + 1] == "f" or (by and state.past_ahead[i + 1]):
            return "y"
        if after in "i7" and i < state.final and _later_past(state, i):
            return "y"
        if state.weak_ahead[i + 1] and (after in "iqQ7" or state.words[i + 1] in TIME_LEADS):
            return "y"
    return "f"


def _later_past(state: State, i: int) -> bool:
    """Whether a second form in -ed with an object follows the phrase after word ``i`` ("seized near the port held arms")."""
    for j in range(i + 2, min(i + 9, len(state.classes) - 3)):
        if state.classes[j] == "1" and state.classes[j - 1] in "npq34":
            return state.classes[j + 1] in "dnpjc34h"
        if state.classes[j] not in "dnpjcq34'o":
            return False
    return False


def _coordinated_ed(state: State, i: int, after: str) -> str:
    if state.words[i] in _ADJECTIVES and after in _NOUNISH:
        return "j"
    if state.words[i] in _ALWAYS_PARTICIPLES and after in "i27":
        return "y"
    if state.prev == "," and not state.has_verb and state.has_subject:
        if i >= state.final:
            return "f"
        return "y" if after in "io7" or state.words[i + 1 : i + 2] == ["by"] else "f"
    if not state.has_verb:
        return "j" if after in _NOUNISH else "f" if state.has_subject else "y"
    if state.prev == "," and after in "i7" and state.words[i + 1] in ("by", "with", "in", "on"):
        return "y"
    if state.verb in "yg" and state.prev == "&":
        return "y"
    if after in _NOUNISH and after not in "cq" and state.tags[-2:] == ["j", "&"] and not state.predicate(-1):
        return "j"
    return "f"


def part(state: State, i: int) -> str:
    """Settle "taken", "written": participle, or adjective before its noun."""
    return "j" if state.prev in "djc'+.ofzvgi" and state.classes[i + 1] in _NOUNISH else "y"
