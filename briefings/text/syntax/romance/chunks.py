"""Chunks of Spanish and French: as for English, with the clitics, links and nouns' heads of these languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefings.text.syntax.chunks import Chunks, outlook, verbs_left
from briefings.text.syntax.romance.language import Language
from briefings.text.syntax.tokens import Tokens

_INFINITIVE = r"(?:B[xr]{0,3}y|B|A[xr]{0,3}(?:E[xr]{0,3})?y|u)"
_CHUNK = re.compile(
    r"(?P<D>d?j?(?:c[+&])?(?:q(?:,?d?co?q(?:,?o?c)?|,?o?c(?![njo]))?|co?q(?:,?o?c)?)j?)"
    r"|(?P<H>h)"
    r'|(?P<N>d+(?:"?[jcnp+]+)?|[jcnp+]+)'
    rf"|(?P<V>[xlL]{{0,5}}(?:m[xr]{{0,4}}t?[xlL]{{0,4}}{_INFINITIVE}"
    rf"|a[xr]{{0,4}}(?:Mt?[xlL]{{0,4}}{_INFINITIVE}|E[xr]{{0,3}}[yg]?|y)?"
    rf"|b[xr]{{0,4}}(?:Pt?[xlL]{{0,4}}{_INFINITIVE}|y|g)?|f(?:x(?![xlL]{{0,4}}[fabm])){{0,3}})~*)"
    rf"|(?P<F>t[xlL]{{0,4}}{_INFINITIVE}~*)"
    rf"|(?P<U>[xlL]{{0,4}}{_INFINITIVE}~*)"
    r"|(?P<G>[xlL]{0,4}(?:g|K[xr]{0,3}(?:E[xr]{0,3})?y)~*)"
    r"|(?P<Y>[yEMP]~*)"
    r"|(?P<X>.)"
)
_KINDS = {
    "o": "O", "i": "I", "~": "R", "r": "R", "x": "R", "t": "I", "l": "R", "L": "R", "K": "G", "A": "U", "m": "V",
}  # fmt: skip


@dataclass(slots=True)
class RomanceChunks(Chunks):
    """The chunks of a sentence in ``language``."""

    language: Language

    def head_of(self, k: int) -> str:
        """Return the head of the base phrase at chunk ``k``: its first noun, else its last word."""
        first, end = self.firsts[k], self.ends[k]
        at = self.tags.find("n", first, end)
        return self.tokens.words[at if at >= 0 else end - 1]

    def tells_time(self, k: int) -> bool:
        """Whether the base phrase at chunk ``k`` tells a time ("el final", "2024", "trois semaines")."""
        if self.kinds[k] == "D":
            return True
        head = self.head_of(k)
        return head in self.language.time_nouns or (
            len(head) == 4 and head.isdigit() and head[:2] in ("19", "20")
        )

    def is_time_phrase(self, k: int) -> bool:
        """Whether the base phrase at chunk ``k`` is an adverb by itself ("la semana pasada", "cette année")."""
        if self.kinds[k] == "D":
            return True
        first, end = self.firsts[k], self.ends[k]
        leads = self.language.time_leads
        return self.head_of(k) in self.language.time_nouns and any(
            w in leads for w in self.tokens.words[first:end]
        )


def chunk(tokens: Tokens, tags: list[str], language: Language) -> RomanceChunks:
    """Return the chunks of a sentence whose words have ``tags``."""
    line = "".join(tags)
    kinds: list[str] = []
    firsts: list[int] = []
    ends: list[int] = []
    for match in _CHUNK.finditer(line):
        kind = match.lastgroup or "X"
        if kind == "X":
            kind = _KINDS.get(match.group(), match.group())
        elif kind == "H":
            kind = "N"
        elif kind == "N" and not match.group().strip("j+"):
            kind = "J"
        kinds.append(kind)
        firsts.append(match.start())
        ends.append(match.end())
    joined = "".join(kinds)
    leads, fronts, lists = outlook(joined)
    return RomanceChunks(
        tokens, line, joined, firsts, ends, leads, fronts, lists, verbs_left(joined), language
    )
