"""Noun phrases of Spanish and French in full."""

from __future__ import annotations

from briefings.text.syntax.attach import PhraseBuilder
from briefings.text.syntax.romance.chunks import RomanceChunks

_SETTING = frozenset("place œuvre oeuvre vigueur vigor marcha cause charge práctica valeur".split())
"""Words that make one noun with "mise en", "puesta en", "entrada en"."""


class RomancePhraseBuilder(PhraseBuilder):
    """Grow the noun phrase at a chunk to its end."""

    chunks: RomanceChunks

    def _belongs(self, at: int) -> bool:
        chunks, language = self.chunks, self.chunks.language
        word = chunks.tokens.words[chunks.firsts[at]]
        if chunks.tells_time(at + 1) or chunks.tells_time(self.first):
            return False
        if word in language.by:
            return False
        if self.subject:
            return word not in ("según", "selon", "tras", "après")
        head = chunks.head_of(self.end)
        if word in language.to:
            return head in language.to_nouns
        if word == "en" and chunks.tokens.words[chunks.firsts[at + 1]] in _SETTING:
            return True
        if word in ("en", "dans"):
            return head in language.in_nouns
        return word in language.close

    def _alike(self, k: int) -> bool:
        tags, firsts = self.chunks.tags, self.chunks.firsts
        one, other = tags[firsts[self.heads[-1]]], tags[firsts[k]]
        if other == "h":
            return False
        return not (one == "p" and other == "d")
