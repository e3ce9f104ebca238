"""Words that are verb or noun, past or participle: settled by their neighbours."""

from __future__ import annotations

from briefings.text.syntax import verbs
from briefings.text.syntax.lexicon import lemma_of
from briefings.text.syntax.past import person
from briefings.text.syntax.state import State

_NOUNISH = frozenset("npjc3406q")
_NOUN_LEFT = frozenset("djcio'+")
_PRONOUNS = frozenset("these those all some any both many few several most others".split())
_RECKONING = frozenset("forecast estimate claim".split())
_SINGULAR_ENDS = ("ss", "us", "sis", "news")
_BARE = frozenset("help let make".split())


def _is_object(state: State, i: int) -> bool:
    """Whether the noun before word ``i`` belongs to the object of the verb just before it."""
    j = i - 1
    while j > max(0, i - 5) and state.tags[j] in "jncd":
        j -= 1
    return j >= 0 and state.tags[j] in "ugv~"


def noun_or_base(state: State, i: int) -> str:
    """Settle "support": noun, plural verb, or infinitive."""
    prev, after = state.prev, state.classes[i + 1]
    if prev in "mkt":
        return "u"
    if prev in _NOUN_LEFT:
        return "n"
    if state.words[i] == "run" and state.words[i + 1] == "by" and prev == "n":
        return "y"
    if prev == "h" or prev == "W":
        return "v" if not state.has_verb or prev == "W" else "n"
    if prev in "&,":
        if state.verb == "u" and state.words[i + 1] in verbs.PARTICLES.get(state.words[i], "").split():
            return "u"
        return _coordinated_base(state, i, after)
    plural = bool(state.tags) and prev in "np" and state.words[i - 1].endswith("s")
    plural = plural and not state.words[i - 1].endswith(_SINGULAR_ENDS)
    if prev == "," and state.resumed == i - 1 and after in "dhnpjc2it":
        return "v"
    if (
        plural
        and state.waiting
        and state.has_subject
        and not state.has_verb
        and state.tags[-1] == "n"
        and after in "dhn2i34"
    ):
        return "v"  # the finite verb ahead is that of the clause outside: "the tool with which analysts *trace* funds is"
    if plural and after in ",." and state.has_subject and not state.has_verb and not _is_object(state, i):
        return "v"
    if prev in "np~)Q" and state.has_subject and not state.has_verb and not state.ahead[i + 1]:
        return "v" if (plural or "&" in state.tags) and after in "dhnpjc2igT40137Q" else "n"
    return "n"


def _coordinated_base(state: State, i: int, after: str) -> str:
    listed = state.prev == "&" or (state.prev == "," and _base_follows(state, i))
    if after in "dh" or (
        after in "npj4gc" and listed and state.verb == "u" and (after != "4" or state.classes[i + 2] in ".,")
    ):
        if state.verb == "u":
            return "u"
        if state.verb == "v" and after in "dh":
            return "v"
    return "n"


def _base_follows(state: State, i: int) -> bool:
    """Whether a list of verbs goes on after word ``i`` ("…, *ban* surcharges and create a watchdog")."""
    for j in range(i + 1, min(i + 16, len(state.classes) - 2)):
        if state.classes[j] == "&":
            return state.classes[j + 1] == "v"
        if state.classes[j] in ".;:smbakfzW":
            return False
    return False


def _coordinated_third(state: State, i: int, after: str) -> bool:
    """Whether "checks" goes on with the verbs before it ("collects, checks and stores")."""
    if state.tags[-2:-1] == ["z"] or (state.prev == "&" and after in "dh2"):
        return True
    return state.prev == "," and state.has_verb and after in "dhnj" and _third_follows(state, i)


def _third_follows(state: State, i: int) -> bool:
    """Whether "and" and a form that is only a verb's third person follow word ``i`` in its part of the sentence."""
    for j in range(i + 1, min(i + 16, len(state.classes) - 2)):
        if state.classes[j] == "&":
            return state.classes[j + 1] == "z"
        if state.classes[j] in ".;:smbakfzW":
            return False
    return False


def _reckons(state: State, i: int) -> bool:
    """Whether the verb tells who says what stands before it ("…, the bank forecasts.")."""
    behind = state.has_verb and "," in state.tags[-6:]
    return behind and lemma_of(state.words[i], "z") in _RECKONING


def noun_or_third(state: State, i: int) -> str:
    """Settle "plans": plural noun or verb in the third person."""
    prev, after = state.prev, state.classes[i + 1]
    if prev in "hW" or (prev == "d" and state.words[i - 1] in ("this", "that")):  # "this means"
        return "z"
    if prev in _NOUN_LEFT:
        return "n"
    if prev == "," and state.resumed == i - 1 and after in "dhnpjc2iTQr":
        return "z"
    if prev in "&," and state.verb == "z" and _coordinated_third(state, i, after):
        return "z"
    if prev == "," and after == "2" and state.has_subject and not state.has_verb:
        return "z"  # "Chile, which waits, plans to …"
    if prev in "np)" and after in ".," and _reckons(state, i):
        return "z"
    head = i - 3 if state.tags[-2:-1] == ["o"] and i > 2 else i - 1  # "a bloc of states supports"
    singular = prev in "np)" and not (
        state.tags[head] == "n"
        and state.words[head].endswith("s")
        and not state.words[head].endswith(_SINGULAR_ENDS)
    )
    singular = singular or (prev in "qc" and state.tags[-2:-1] == ["i"])
    if singular and after in "dh" and "&" in state.tags[-3:-1] and not _is_object(state, i):
        return "z"
    if (
        singular and after == "," and "s" in state.tags[-5:-1] and not state.has_verb
    ):  # "if the fire spreads, …"
        return "z"
    if (
        after == "i"
        and (state.tags[-2:-1] in (["i"], ["o"]) or (i == 1 and state.classes[0] in "30"))
        and prev == "n"
    ):
        return "n"  # "a statement on trade talks with Peru", "Support measures for growers"
    open_clause = singular and state.has_subject and not state.has_verb and not state.ahead[i + 1]
    if open_clause and after in "dhnpjc2iT3407Qr15x" and not _is_object(state, i):
        return "z"
    return "n"


def base(state: State, i: int) -> str:
    """Settle "agree": infinitive or plural verb; a noun that is missing in the tables after a determiner."""
    prev = state.prev
    if prev in "mkt":
        return "u"
    if prev == "c" or (prev == "d" and state.words[i - 1] in _PRONOUNS):
        if not state.has_verb and state.classes[i + 1] not in "n4":
            return "v"  # "two observe", "many believe"
    if prev == "j" and person(state):
        return "v"
    if prev in "djc'oi":
        return "n"
    if prev in "&," and state.verb == "u":
        return "u"
    if state.verb_at >= 0 and state.has_verb and lemma_of(state.words[state.verb_at], state.verb) in _BARE:
        return "u"
    return "u" if state.has_verb and prev not in "h&,np)" else "v"


def third(state: State, i: int) -> str:
    """Settle "agrees": a noun that is missing in the tables after a determiner."""
    if state.prev == "d" and state.words[i - 1] in ("this", "that", "each", "neither", "either"):
        return "z"
    return "n" if state.prev in "djc'o" else "z"


def invariable(state: State, i: int) -> str:
    """Settle "set", "put", "cut": any form of the verb, or a noun."""
    prev, after = state.prev, state.classes[i + 1]
    if prev in "mkt":
        return "u"
    if prev in "bBEKa":
        return "y"
    if prev in "djc'io":
        return "n"
    if prev in "&," and state.verb in "uf":
        return state.verb
    if prev in "npcq34" and state.words[i + 1] == "by" and state.ahead[i + 1] | state.weak_ahead[i + 1]:
        return "y"
    if (
        prev in "npcq"
        and state.has_subject
        and not state.has_verb
        and state.words[i + 1] in ("up", "by", "out", "in", "on")
    ):
        if state.ahead[i + 1] or state.weak_ahead[i + 1]:
            return "y"
    if prev in "hW" or (state.has_subject and not state.has_verb):
        return "n" if state.ahead[i + 1] and after not in "dh" and prev not in "hW" else "f"
    return "y" if state.has_verb and after in "irQ" else "n"


def adjective_or_base(state: State, i: int) -> str:
    """Settle "open", "welcome": adjective or verb."""
    prev = state.prev
    if prev in "mkt" or (prev in "&," and state.verb == "u" and state.classes[i + 1] in "dhp"):
        return "u"
    if prev == "h" and not state.has_verb:
        return "v"
    plural = prev in "np" and state.words[i - 1].endswith("s")
    return "v" if plural and not state.has_verb and not state.ahead[i + 1] else "j"


def ing(state: State, i: int) -> str:
    """Settle "signing": verb, or a noun's modifier."""
    prev, after = state.prev, state.classes[i + 1]
    if state.words[i] in verbs.ADJECTIVE_INGS and prev not in "io":
        return (
            "j"
            if (after in _NOUNISH and prev not in "npb")
            or (prev == "b" and after not in "dh2npj" and state.words[i] in verbs.PREDICATE_INGS)
            else "g"
        )
    if prev in "dj'c":
        return "j" if after in "npj34" else "n"
    if prev in "io" and after in ".;,)&" and state.words[i - 1] in ("of", "on", "against", "about"):
        return "n"
    if prev in "io" and after in "njp34" and state.words[i] in verbs.ADJECTIVE_INGS:
        return "j"
    return "g"


def noun_or_ing(state: State, i: int) -> str:
    """Settle "funding", "meeting": noun, or verb after "is" and before an object."""
    prev, after = state.prev, state.classes[i + 1]
    if prev in "bE" and after in "dhpnj3426ic":
        return "g"
    if (
        prev == "."
        and "," in state.classes[i + 2 : i + 9]
        and after in "npj3"
        and state.words[i + 2] in ("in", "at", "on", "after")
    ):
        return "g"  # "Briefing reporters in Accra, the envoy …"
    if prev in "i" and after in "dh" and state.words[i - 1] not in ("during",):
        return "g"
    return "g" if (prev == "&" and after == "d") or (prev in ",." and after in "dch") else "n"
