"""Chunks: the shortest phrases (base noun phrases, verb groups) as patterns over the classes of the words.

After Abney, *Parsing by Chunks* (1991). Every pattern begins with a class that only one kind of chunk can begin
with and repeats single classes, so that matching is linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefings.text.syntax.tokens import Tokens
from briefings.text.syntax.words import TIME_LEADS, TIME_NOUNS

_CHUNK = re.compile(
    r"(?P<D>d?[jc]?q+(?:,?c(?![cn'])){0,2}(?!'|c?n))"
    r"|(?P<H>[he])"
    r"|(?P<N>d+(?:[jcnp'+]|q(?=c?[n']))*|(?:[jcnp'+]|q(?=c?[n']))+)"
    r"|(?P<F>x?t[rx]*(?:B(?:[rx]*[yg])?|a(?:[rx]*(?:E(?:[rx]*[yg])?|y))?|[uk])~*)"
    r"|(?P<V>m[rx]*(?:B(?:[rx]*(?:K[rx]*y|[yg]))?|a(?:[rx]*(?:E(?:[rx]*[yg])?|y))?|[uk])?~*"
    r"|b(?:[rx]*(?:K[rx]*y|[yg])|x)?~*|a(?:[rx]*(?:E(?:[rx]*[yg])?|y))?~*|kx?[rx]*u?~*|x?[fzv]~*)"
    r"|(?P<G>A[rx]*(?:E[rx]*[yg]?|y)?~*|K[rx]*y?~*|g~*)"
    r"|(?P<Y>y~*)|(?P<U>[uB][y]?~*)|(?P<A>&~+)|(?P<S>i~+)"  # the last two: "as well as", "such as"
    r"|(?P<X>.)"
)


@dataclass(slots=True)
class Chunks:
    """The chunks of a sentence: ``kinds`` has one letter for each, ``firsts`` and ``ends`` their words."""

    tokens: Tokens
    tags: str
    kinds: str
    firsts: list[int]
    ends: list[int]
    leads: list[bool]
    """For a noun phrase: whether a finite verb follows it, prepositions and adverbs between left out."""
    fronts: list[bool]
    """For a noun phrase: whether it or the list that it begins leads to a finite verb."""
    lists: list[bool]
    """For a noun phrase: whether it goes on as a list that ends in "and"."""
    verbs_left: list[int]
    """How many finite verbs come at or after each chunk in its part of the sentence (up to a semicolon or colon)."""

    def head_of(self, k: int) -> str:
        """Return the head word of the base phrase at chunk ``k``, a possessive mark left out."""
        last = self.ends[k] - 1
        while last > self.firsts[k] and self.tags[last] in "'+":
            last -= 1
        return self.tokens.words[last]

    def tells_time(self, k: int) -> bool:
        """Whether the base phrase at chunk ``k`` tells a time ("the end", "2024", "three weeks")."""
        if self.kinds[k] == "D":
            return True
        head = self.head_of(k)
        return head in TIME_NOUNS or (len(head) == 4 and head.isdigit() and head[:2] in ("19", "20"))

    def is_time_phrase(self, k: int) -> bool:
        """Whether the base phrase at chunk ``k`` is an adverb by itself ("last week", "two years ago")."""
        if self.kinds[k] == "D":
            return True
        words = self.tokens.words
        end = self.ends[k]
        first = words[self.firsts[k]]
        return self.head_of(k) in TIME_NOUNS and (
            first in TIME_LEADS or (words[end : end + 1] or [""])[0] in ("ago", "earlier", "later")
        )


def chunk(tokens: Tokens, tags: list[str]) -> Chunks:
    """Return the chunks of a sentence whose words have ``tags``."""
    line = "".join(tags)
    kinds: list[str] = []
    firsts: list[int] = []
    ends: list[int] = []
    for match in _CHUNK.finditer(line):
        kind = match.lastgroup or "X"
        if kind == "X":
            kind = match.group()
            kind = {"o": "O", "i": "I", "~": "R", "r": "R", "x": "R", "E": "Y", "t": "I"}.get(kind, kind)
        elif kind in "AS":
            kind = "&" if kind == "A" else "I"
        elif kind == "H":
            kind = "N"
        elif kind == "N" and not match.group().strip("j+'"):
            kind = "J"
        kinds.append(kind)
        firsts.append(match.start())
        ends.append(match.end())
    joined = "".join(kinds)
    leads, fronts, lists = outlook(joined)
    return Chunks(tokens, line, joined, firsts, ends, leads, fronts, lists, verbs_left(joined))


def outlook(kinds: str) -> tuple[list[bool], list[bool], list[bool]]:
    """Return, right to left, which noun phrases lead to a verb and which begin a list."""
    size = len(kinds)
    leads, fronts, lists = [False] * (size + 3), [False] * (size + 3), [False] * (size + 3)
    listed = False  # whether the phrase to the right goes on as a list
    for k in range(size - 1, -1, -1):
        kind = kinds[k]
        leads[k] = kind == "V" or (kind in "NIORDQ" and leads[k + 1])
        fronts[k] = kind == "V" or (kind in "NIORDQ&,J" and fronts[k + 1])
        if kind in "NJ":
            after = kinds[k + 1 : k + 2]
            if after == "&":
                listed = kinds[k + 2 : k + 3] in ("N", "J")
            elif after == ",":
                nearest = kinds[k + 2 : k + 3]
                listed = (nearest == "N" and lists[k + 2]) or (nearest == "&" and kinds[k + 3 : k + 4] == "N")
            else:
                listed = listed and after in ("O", "I")
            lists[k] = listed
        elif kind not in "OI":
            listed = False
    return leads, fronts, lists


def verbs_left(kinds: str) -> list[int]:
    """Return for every chunk how many finite verbs come from it on, up to a semicolon or colon."""
    left = [0] * (len(kinds) + 3)
    count = 0
    for k in range(len(kinds) - 1, -1, -1):
        if kinds[k] == "V":
            count += 1
        elif kinds[k] in ";:":
            count = 0
        left[k] = count
    return left
