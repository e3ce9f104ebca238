"""Function words of two classes ("that", "to", "after", "and", a comma): settled by their neighbours."""

from __future__ import annotations

from briefings.text.syntax.lexicon import lemma_of
from briefings.text.syntax.state import State
from briefings.text.syntax.words import FACT_NOUNS, QUOTING, REPORTING, TIME_NOUNS

_PHRASE_START = frozenset("dnpjchq34")
_VERBS = frozenset("mbakfzvuygBEKA")
_TO_NOUNS = frozenset(
    "access contribution commitment support aid threat approach response damage return key road path answer transition"
    " thanks amendment amendments addition relation regard respect due according subject owing close next prior up"
    " contrary reference solution opposition alternative changes assistance exports referred leads lead led".split()
)
_PRONOUNS = frozenset("this that these those all each some any both many few several its' other none".split())
_NOMINATIVE = frozenset("it they he she we i you".split())


def modal(state: State, i: int) -> str:
    """Settle "will", "may", "can": modal, or the noun after a determiner."""
    return (
        "n" if state.prev in "d'" and state.tags[-1] in "d'" and state.words[i - 1] not in _PRONOUNS else "m"
    )


def have(state: State, i: int) -> str:
    """Settle "had": auxiliary, or the participle after another ("have had to")."""
    return "y" if state.prev in "am" and state.words[i] == "had" else "a"


def further(state: State, i: int) -> str:
    """Settle "further": adverb within a verb group or between a subject and its verb, else adjective."""
    if state.prev in "np" and state.classes[i + 1] in "1fzv" and state.has_subject and not state.has_verb:
        return "r"
    return "r" if state.prev in "abBEmt" and state.classes[i + 1] in "1yvg3" else "j"


def about(state: State, i: int) -> str:
    """Settle "about", "over": part of a number ("about 40 ships"), or preposition."""
    return "j" if state.classes[i + 1] == "c" and state.words[i + 2] not in TIME_NOUNS else "i"


def day(state: State, i: int) -> str:
    """Settle "today": adverb, or the possessor in "today's vote"."""
    return "n" if state.classes[i + 1] == "'" else "Q"


def following(state: State, _: int) -> str:
    """Settle "following": preposition, or adjective after a determiner."""
    return "j" if state.prev == "d" else "i"


def comma(state: State, i: int) -> str:
    """Settle a comma: one between two adjectives before a noun is part of their phrase."""
    if not state.tags or state.tags[-1] != "j":
        return ","
    after, then, later = state.classes[i + 1], state.classes[i + 2], state.classes[i + 3 : i + 4]
    if after == "&":
        return "+" if then == "j" and later and later[0] in "npj34" else ","
    if after == "1" and then == "p" and lemma_of(state.words[i + 1], "f") in QUOTING:
        return ","  # "the plan was late, conceded Jane Roe"
    joined = after in "j1" or (after == "n" and "-" in state.words[i + 1])
    return "+" if joined and then in "npj34,&" else ","


def before(state: State, i: int) -> str:
    """Settle "after", "as": preposition, or subordinator before a clause."""
    after = state.classes[i + 1]
    if state.words[i] == "as" and state.words[i + 1 : i + 3] == ["well", "as"]:
        state.classes[i + 1 : i + 3] = ["~", "~"]
        return "&"
    if state.words[i] == "than" and after != "h":
        return "j" if after == "c" and state.tags and state.tags[-1] == "j" else "i"
    if state.has_subject and not state.has_verb and state.prev in "np" and after != "h":
        return "i"
    if after == "h" and state.words[i + 1] in _NOMINATIVE:
        return "s"
    if after in "dnpjce34h" and (state.ahead[i + 1] or _past_ahead(state, i)):
        return "s"
    return "i"


def _past_ahead(state: State, i: int) -> bool:
    """Whether "after" is followed by a short noun phrase and a form in -ed ("after ministers agreed")."""
    for j in range(i + 1, min(i + 7, len(state.classes) - 3)):
        if (
            state.classes[j] == "4"
            and j > i + 1
            and state.classes[j - 1] in "np"
            and state.classes[j + 1] in "dhp"
        ):
            return True
        if state.classes[j] in "1v":
            return j > i + 1 and state.classes[j - 1] in "np34" and state.words[j + 1 : j + 2] != ["by"]
        if state.classes[j] not in "dnpjc34'":
            return False
    return False


def to(state: State, i: int) -> str:
    """Settle "to": of an infinitive, or a preposition."""
    after, then = state.classes[i + 1], state.classes[i + 2]
    if after in "vBak":
        return "t"
    if after == "r" and then in "v3Ba56":
        return "t"
    if after in "356":
        last = state.words[i - 1] if i else ""
        if last == "due" and state.tags[-2:-1] in (["b"], ["x"], ["r"]):
            return "t"
        if last in _TO_NOUNS:
            return "t" if then in "dh" else "i"
        return "t" if then in "dhpjnci3471QTsrg20o5" or then in ",.&" else "i"
    return "i"


def that(state: State, i: int) -> str:
    """Settle "that": conjunction ("said that"), relative, or determiner."""
    prev, after = state.prev, state.classes[i + 1]
    if prev in "io" and after in "n3":
        return "d"
    if prev in ".,&" and after in "mbakfz":
        return "W" if prev == "&" and "W" in state.tags else "d"
    if prev in _VERBS or prev in '"~hqQ,j&':
        return "T"
    if prev in "np)cd":
        return _noun_that(state, i, after)
    return "T" if state.ahead[i + 1] else "d"


def _noun_that(state: State, i: int, after: str) -> str:
    if after in "mbakfz1vr4x" and not (after == "r" and state.classes[i + 2] in _PHRASE_START):
        return "W"
    if state.words[i - 1] in FACT_NOUNS:
        return "T"
    if state.verb_at >= 0 and i - state.verb_at < 12 and "T" not in state.tags[state.verb_at :]:
        if lemma_of(state.words[state.verb_at], state.verb) in REPORTING:
            return "T"
    return "W"


def determiner(state: State, i: int) -> str:
    """Settle "such" of "such as", and "either", "both" before a verb; all else is a determiner."""
    word, after = state.words[i], state.classes[i + 1]
    if word == "such" and state.words[i + 1] == "as" and state.prev in "np)cg":
        state.classes[i + 1] = "~"
        return "i"
    paired = word in ("either", "both", "all", "each") and state.prev in "nph)bam"
    return "r" if paired and after in "1fzvy" and state.prev not in "i" else "d"


def genitive(state: State, _: int) -> str:
    """Settle "'s": of a possessor, or "is" after a pronoun."""
    return "b" if state.prev in "he" else "'"


def conjunction(state: State, i: int) -> str:
    """Settle "and": one between two adjectives is part of their phrase."""
    after, then = state.classes[i + 1], state.classes[i + 2]
    joined = (
        state.tags
        and state.tags[-1] in "j+"
        and not (after == "1" and state.predicate())
        and (after in "j1" or then == "n")
        and after in "j1n"
        and then in "npj34"
    )
    return (
        "+"
        if joined or (state.prev == "c" and after == "c" and state.tags and state.tags[-1] == "c")
        else "&"
    )


def adverb(state: State, i: int) -> str:
    """Settle an adverb: one before an adjective or number is part of the phrase; and "back", which is a verb too."""
    if state.words[i] == "back" and state.classes[i + 1] in "djnpg":
        if state.prev in "mt":
            return "u"
        if (
            state.prev in "np"
            and state.words[i - 1].endswith("s")
            and not state.has_verb
            and state.has_subject
        ):
            return "v"
    if state.classes[i + 1] in "jc" and state.prev not in "bBEK" and state.classes[i + 2] in "npj34c0":
        return "j"
    return "r"


def wh(state: State, i: int) -> str:
    """Settle "which" and "who": relative, or the beginning of an indirect question."""
    if i == 0 and state.classes[1] in "mbakfz1" and state.words[0] != "which" and state.words[-4:-3] == ["?"]:
        return "h"
    return "W" if state.prev in "npcq),i)dho\"j'-&" else "s"
