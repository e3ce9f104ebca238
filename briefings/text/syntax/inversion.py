"""Subjects that follow their verb: questions ("Will the house ratify the pact?"), and "Among them is the envoy"."""

from __future__ import annotations

from dataclasses import replace

from briefings.text.span import Span
from briefings.text.syntax.clause import VerbGroup
from briefings.text.syntax.groups import verb_group
from briefings.text.syntax.marks import Marks
from briefings.text.syntax.words import AIMS


class Inversion(Marks):
    """The part of the walk that joins a helper or "is" with the subject after it."""

    helper: int | None = None
    """The chunk of the helper that still waits for its verb."""

    def _asks(self, k: int) -> bool:
        """Note the verb at chunk ``k`` as a helper if it opens a question and a verb form follows its subject."""
        chunks, top = self.chunks, self.top
        if chunks.tokens.words[-1] != "?" or k > 1 or top.subject or top.verb:
            return False
        if (
            self.kinds[k + 1 : k + 2] != "N"
            or chunks.tags[chunks.firsts[k] : chunks.ends[k]].strip("x") not in "mkab"
        ):
            return False
        if not any(kind in "UYG" for kind in self.kinds[k + 2 :]):
            top.inverted = True
            return False
        self.helper = k
        return True

    def _answers(self, k: int) -> bool:
        """Give the question's verb, whose form is at chunk ``k``, its helper."""
        if self.helper is None or self.top.verb or not self.top.subject:
            return False
        self._take(verb_group(self.chunks, k, helper=self.helper), k)
        self.helper = None
        return True

    def _names_an_aim(self, k: int, to: int) -> bool:
        """Whether "is to" only says what an aim is ("the objective was to raise awareness")."""
        frame = next((f for f in reversed(self.stack) if f.verb is None), None)
        if frame is None or frame.subject is None or frame.subject.head not in AIMS:
            return False
        tags = self.chunks.tags[self.chunks.firsts[k] : self.chunks.ends[k]].rstrip("xr")
        return tags[-1:] in ("b", "B") and not verb_group(self.chunks, to).passive

    def _invert_be(self, group: VerbGroup) -> VerbGroup:
        """Expect the subject after "is" where something else stands before it ("Among them is", "Detained are")."""
        top = self.top
        said = self.frames[-1] if self.frames else None
        if said and said.kind == "participle" and said.verb and said.verb.passive and said.parent is top:
            if self.prev in ("Y", "I") and said.object is None and said.marker is None:
                self.frames.pop()
                top.inverted = True
                top.adjuncts += said.adjuncts
                span = Span(said.verb.span.start, group.span.end)
                return replace(group, span=span, lemma=said.verb.lemma, passive=True)
        top.inverted = self.prev == "I" and bool(top.adjuncts) and top.kind == "main"
        return group
