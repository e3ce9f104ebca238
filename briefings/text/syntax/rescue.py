"""A verb for the sentence that has none: of its words that may be noun or verb, the one that stands as a verb does."""

from __future__ import annotations

from briefings.text.syntax.lexicon import lemma_of
from briefings.text.syntax.state import State
from briefings.text.syntax.verbs import PARTICLES

_FINITE = frozenset("mbakfzv")
_STOPS = frozenset(".;:")
_HEAD_ENDS = frozenset("ioyWTgt,(-f")
_SINGULAR_ENDS = ("ss", "us", "sis", "news")
_PLURALS = frozenset("people police most majority many few some both all half".split())
_NEVER_BEFORE_NOUNS = frozenset("increase decrease reduce note review support promote address".split())
"""Nouns that stand before no other noun, so that "increase funding" is an order."""


def rescue(state: State) -> None:
    """Give each sentence of ``state`` that has no finite verb the likeliest one, if it ends as a sentence does."""
    tags = state.tags
    begin = 0
    for i in range(len(tags) + 1):
        if i < len(tags) and tags[i] not in _STOPS:
            continue
        if i - begin > 2 and _FINITE.isdisjoint(tags[begin:i]):
            _rescue_part(state, begin, i)
        begin = i + 1


def _rescue_part(state: State, begin: int, end: int) -> None:
    tags, classes = state.tags, state.classes
    first = begin
    while first < end and (tags[first] in '-(),"' or (tags[first - 1 : first] == ["("] and first > begin)):
        first += 1
    if first >= end - 1:
        return
    closed = end < len(tags)
    if classes[first] in "34" and tags[first] == "n" and _orders(state, first, closed=closed):
        _make_verb(state, first)
        return
    if not closed:
        return
    plural = _plural_subject(state, first, end)
    found = -1
    for i in range(first + 1, end - 1):
        if classes[i] not in ("3" if plural else "4") or tags[i] != "n" or tags[i - 1] not in "npqc)":
            continue
        if tags[i + 1] in "dh":
            found = i
            break
        apart = "".join(tags[first:i]).strip("djncp'+") or classes[first] == "0"
        if found < 0 and apart and tags[i + 1] in "npjcirt" and "".join(tags[i - 2 : i]) not in ("in", "on"):
            found = i
    if found > 0:
        if classes[first] == "0" and found == first + 2:  # "Training midwives costs"
            tags[first] = "g"
        _make_verb(state, found)


def _orders(state: State, i: int, *, closed: bool) -> bool:
    """Whether a sentence begins with its verb ("Requests the panel to …", "Support local growers.")."""
    after, then = state.tags[i + 1], state.classes[i + 2]
    if after in "dh":
        return True
    if not closed:
        return False
    if state.classes[i] == "4":
        return after in "npjc" or (after == "i" and state.words[i] == "notes")
    return (after == "j" and then in "np034") or (after in "np" and state.words[i] in _NEVER_BEFORE_NOUNS)


def _plural_subject(state: State, first: int, end: int) -> bool:
    """Whether the phrase that the sentence begins with is plural."""
    if state.tags[first] == "g" or state.classes[first] == "0":
        return False
    head = first
    while head + 1 < end and state.tags[head + 1] not in _HEAD_ENDS and state.classes[head + 1] not in "34":
        head += 1
    word = state.words[head]
    if word in _PLURALS and state.tags[head + 1 : head + 2] == ["o"]:
        of = state.words[head + 2 : head + 5]
        return any(w.endswith("s") for w in of)
    return (
        word in _PLURALS
        or "&" in state.tags[first:head]
        or (word.endswith("s") and not word.endswith(_SINGULAR_ENDS))
    )


def _make_verb(state: State, i: int) -> None:
    tag = "z" if state.classes[i] == "4" else "v"
    state.tags[i] = tag
    for option in PARTICLES.get(lemma_of(state.words[i], tag), "").split():
        particle = option.split(":")
        if state.words[i + 1 : i + 1 + len(particle)] == particle:
            state.tags[i + 1 : i + 1 + len(particle)] = ["~"] * len(particle)
            return
