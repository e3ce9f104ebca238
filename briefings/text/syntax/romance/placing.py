"""What a noun phrase after a verb is in Spanish and French: its object, or the subject that follows it."""

from __future__ import annotations

from briefings.text.syntax.clause import NounPhrase, VerbGroup
from briefings.text.syntax.clauses import Walker
from briefings.text.syntax.frames import Frame
from briefings.text.syntax.romance.attach import RomancePhraseBuilder
from briefings.text.syntax.romance.chunks import RomanceChunks


class Placing(Walker):
    """The part of the walker that gives noun phrases their places."""

    chunks: RomanceChunks
    builder = RomancePhraseBuilder

    def __init__(self, chunks: RomanceChunks) -> None:
        super().__init__(chunks)
        self.language = chunks.language

    def noun(self, k: int) -> int:
        """Give a noun phrase its place; one of time is never a subject before its verb."""
        if self.chunks.is_time_phrase(k):
            return self.adverb_of_time(k)
        return self._before_verb(k) if self.top.verb is None else self._after_verb(k)

    def _before_verb(self, k: int) -> int:
        if self.chunks.tells_time(k) and not self.chunks.leads[k]:  # "the day of the opening, the states …"
            phrase, after = self._phrase(k)
            self.top.adjunct(phrase.span)
            return after
        return super()._before_verb(k)

    def _after_verb(self, k: int) -> int:
        top, leads = self.top, self.chunks.leads[k]
        leads = leads or (self.prev == "&" and self.chunks.fronts[k] and self.chunks.lists[k])
        if top.inverted:
            top.inverted = False
            top.subject, after = self._phrase(k)
            return after
        if leads and self.prev in (",", "&", "-"):
            self._new_clause(k)
            return self._before_verb(k)
        phrase, after = self._phrase(k)
        self._place(phrase, k)
        return after

    def _place(self, phrase: NounPhrase, k: int) -> None:
        """Make a phrase after the verb its subject or its object."""
        top = self.top
        near = self.prev in "VFGYUJ" or (
            self.prev in "DIQN)" and self.chunks.tags[self.chunks.firsts[k]] in "dcpj"
        )
        if not near or not top.verb:
            return
        if top.kind == "participle" and top.verb.passive and top.parent and self._lacks_subject(top.parent):
            self.stack.pop()
            top = self.top
        if not top.verb:
            return
        if self._lacks_subject(top) and self._may_be_subject(phrase, k):
            top.subject = phrase
        elif top.object is None and not top.closed and self.prev != "N" and not top.verb.passive:
            if self.prev in "VFGYUJ" or top.verb.lemma not in self.language.unaccusative:
                top.object = phrase

    def _lacks_subject(self, top: Frame) -> bool:
        return top.subject is None and top.kind not in ("infinitive", "participle")

    def _may_be_subject(self, phrase: NounPhrase, k: int) -> bool:
        top, language = self.top, self.language
        verb = top.verb
        if verb is None:
            return False
        if language.code == "fr":
            return top.kind == "relative" and top.object is not None
        if self._is_plural(phrase, k) != self._plural_verb(verb):
            return False
        if verb.passive or verb.lemma.split()[0] in language.unaccusative or verb.lemma.endswith("rse"):
            return True
        if top.object is not None:
            return self.prev == "N"
        return verb.lemma != "haber" and self._acts(phrase, k)

    def _acts(self, phrase: NounPhrase, k: int) -> bool:
        """Whether a phrase names one who acts: an office, a body, a person."""
        if phrase.head in self.language.persons:
            return True
        first, end = self.chunks.firsts[k], self.chunks.ends[k]
        tags = self.chunks.tags[first:end]
        verb = self.top.verb
        named = tags[:1] == "p" or tags[:2] == "dp"
        return named and verb is not None and verb.lemma in self.language.reporting

    def _is_plural(self, phrase: NounPhrase, k: int) -> bool:
        first = self.chunks.tokens.words[self.chunks.firsts[k]]
        return len(phrase.parts) > 1 or (phrase.head.endswith("s") and first not in ("el", "un", "una", "la"))

    def _plural_verb(self, verb: VerbGroup) -> bool:
        text = self.chunks.tokens.text[verb.span.start : verb.span.end]
        words = [word for word in text.split() if word.lower() not in ("no", "se", "le", "les", "lo", "la")]
        return words[0].endswith(("n", "mos")) if words else False
