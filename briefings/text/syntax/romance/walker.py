"""Clauses of Spanish and French: subjects that follow their verbs or are not said, "se", and infinitives."""

from __future__ import annotations

from dataclasses import replace

from briefings.text.syntax.clause import NounPhrase, VerbGroup
from briefings.text.syntax.clauses import Walker
from briefings.text.syntax.frames import Frame
from briefings.text.syntax.romance.groups import verb_group
from briefings.text.syntax.romance.placing import Placing

_OBLIQUE = frozenset("dont où donde".split())
_OCCASIONS = frozenset(
    "issue occasion suite fin propos cause heure égard titre travers partir final través causa cambio".split()
)
"""Nouns whose "à" makes a preposition ("à l'issue de")."""
_THAT = frozenset(["que", "qu'"])


class RomanceWalker(Placing):
    """Reads the chunks of a sentence in Spanish or French."""

    def finite(self, k: int) -> int:
        """Give a finite verb its subject."""
        group = verb_group(self.chunks, k)
        if self._inverts(k, group.lemma):
            frame = Frame("main")
            frame.inverted = self.kinds[k + 1 : k + 2] == "N"
            self.stack = [frame]
        elif self.top.verb is not None:
            self._find_subject(k, past=group.tense == "past")
        top = self.top
        if top.kind == "relative" and top.subject is None and top.antecedent:
            self._relative_subject(top, group, k)
        elif (
            top.kind == "relative" and top.subject is None and self.prev == "W" and self.language.code == "fr"
        ):
            top.inverted = True  # "dont dispose le Sénat"
        if (
            group.tense == "infinitive"
            and top.kind == "complement"
            and top.parent
            and self._foretells(top.parent)
        ):
            group = replace(group, tense="future")
        self._take(group, k)
        return k + 1

    def _relative_subject(self, top: Frame, group: VerbGroup, k: int) -> None:
        """Give a relative clause whose verb comes first its antecedent as subject, unless another follows."""
        antecedent = top.antecedent
        assert antecedent
        if top.marker in _THAT and self.language.code == "fr":
            top.inverted = True
            return
        ends = antecedent.span.of(self.chunks.tokens.text).endswith("s") or antecedent.head.endswith("s")
        ends = ends or len(antecedent.parts) > 1
        follows = (
            self.kinds[k + 1 : k + 2] == "N"
            and top.marker in _THAT
            and self.chunks.head_of(k + 1).endswith("s")
        )
        if follows and not group.passive and self._plural_verb(group) and not ends:
            top.inverted = True
        else:
            top.subject = antecedent

    def _foretells(self, parent: Frame) -> bool:
        verb = parent.verb
        return bool(
            verb and verb.passive and verb.lemma in ("prever", "prévoir", "esperar", "attendre", "programar")
        )

    def infinitive(self, k: int) -> int:
        """Open an infinitive clause; its subject is the object, the hearer or the subject of the verb before."""
        group = verb_group(self.chunks, k)
        linked = self.kinds[k] == "F"
        if self.prev == "&" and (model := self._nearest("infinitive")):
            self._sibling(model, k)
        else:
            top = self.top
            frame = self._push(Frame("infinitive", self._word(k) if linked else None, top))
            frame.subject, frame.start = self._controller(top), group.span.start
            frame.adrift = self.prev in ("N", "J") and top.verb is None
        self._take(group, k)
        return k + 1

    def _controller(self, top: Frame) -> NounPhrase | None:
        verb = top.verb
        if verb and not verb.passive and verb.lemma in self.language.object_control:
            return top.indirect or top.object or top.subject
        return top.subject

    def gerund(self, k: int, marker: str | None = None) -> int:
        """Open the clause of a gerund."""
        top = self.top
        frame = self._push(Frame("participle", marker, top))
        after_noun = k and self.kinds[k - 1] == "N" and not marker and self.language.code == "fr"
        frame.subject, frame.start = (self.last if after_noun else top.subject), self._start(k)
        self._take(verb_group(self.chunks, k), k)
        return k + 1

    def participle(self, k: int, marker: str | None = None) -> int:
        """Open a reduced relative clause, or go on with the verb before "and"."""
        group = verb_group(self.chunks, k)
        top = self.top
        if (
            self.prev == "&"
            and top.verb
            and (top.verb.passive or top.verb.perfect)
            and top.kind != "participle"
        ):
            verb = top.verb
            self._sibling(top, k)
            group = replace(
                group, tense=verb.tense, modal=verb.modal, perfect=verb.perfect, passive=verb.passive
            )
            self._take(group, k)
            return k + 1
        frame = self._push(Frame("participle", marker, top))
        frame.subject, frame.start = (self.last if top.verb or top.subject else None), group.span.start
        self._take(group, k)
        return k + 1

    def that(self, k: int) -> int:
        """Open the clause after "que"."""
        if self.prev == "&" and (model := self._nearest("complement")) and model.parent:
            while self.top is not model.parent:
                self.stack.pop()
        frame = self._push(Frame("complement", "que", self.top))
        frame.start = self._start(k)
        return k + 1

    def relative(self, k: int) -> int:
        """Open a relative clause; "dont" and "où" leave subject and object free."""
        after = super().relative(k)
        if self.top.marker in _OBLIQUE or self.top.closed:
            self.top.antecedent, self.top.closed = None, False
        return after

    def whose(self, k: int) -> int:
        """Open the clause after "cuyo", whose subject is the noun phrase that follows."""
        after = super().relative(k)
        self.top.antecedent = None
        return after

    def _find_subject(self, k: int, *, past: bool) -> None:
        """Open the clause of a further finite verb; a noun after a preposition is never its subject."""
        if self.prev in "IQD" and all(frame.verb for frame in self.stack):
            self._coordinate(k, past=past)
        else:
            super()._find_subject(k, past=past)

    def _prepositional(self, first: int, k: int) -> int:
        after = self.kinds[k + 1 : k + 2]
        if self.kinds[k + 1 : k + 4] == "D&D":  # "entre enero y marzo"
            self.top.adjunct(self._span(first, self.chunks.tokens.ends[self.chunks.ends[k + 3] - 1]))
            return k + 4
        if after in ("N", "J") and self.top.verb and not self.chunks.tells_time(k + 1):
            end = self._argument(self.top, self.top.verb, k, alone=first == k and after == "N")
            if end:
                return end
        return super()._prepositional(first, k)

    def _argument(self, top: Frame, verb: VerbGroup, k: int, *, alone: bool) -> int | None:
        """Take what stands after the preposition at chunk ``k`` if it is the agent, the hearer or an object."""
        word, language = self._word(k), self.language
        if alone and word in language.to:
            return self._hearer(top, verb, k)
        if alone and verb.negated and word in ("de", "d'") and self.prev in "VU" and top.object is None:
            top.object, end = self._phrase(k + 1, bare=True)  # "n'organisera pas de vols"
            return end
        if verb.passive and not self._by_se(verb) and word in language.by and top.agent is None:
            top.agent, end = self._phrase(k + 1, bare=True)
            return end
        return None

    def _hearer(self, top: Frame, verb: VerbGroup, k: int) -> int | None:
        """Take the phrase after "a" or "à" if it is who is told, or a person that the verb acts on."""
        told = verb.lemma in self.language.told and top.indirect is None and self.prev in "VFUGQDN"
        told = told and self.chunks.head_of(k + 1) not in _OCCASIONS
        person = verb.lemma in self.language.personal and top.object is None and self.prev in "VFUGIQD"
        if not told and (not person or verb.passive):
            return None
        phrase, end = self._phrase(k + 1, bare=True)
        self.read = "V"
        if told:
            top.indirect = phrase
        else:
            top.object = phrase
        return end

    def _by_se(self, verb: VerbGroup) -> bool:
        return "se" in self.chunks.tokens.text[verb.span.start : verb.span.end].lower().split()

    def _inverts(self, k: int, lemma: str) -> bool:
        if lemma not in self.language.quoting:
            return False
        marks = self.kinds[max(0, k - 2) : k]
        if not marks or marks[-1] not in ',"-':
            return False
        return '"' in marks or (
            self.kinds[k + 1 : k + 2] == "N" and bool(self.frames) and self.chunks.verbs_left[k + 1] == 0
        )


RomanceWalker.methods = Walker.methods | {
    "N": RomanceWalker.noun, "D": RomanceWalker.noun, "V": RomanceWalker.finite, "F": RomanceWalker.infinitive, "U": RomanceWalker.infinitive,
    "G": RomanceWalker.gerund, "Y": RomanceWalker.participle, "T": RomanceWalker.that, "W": RomanceWalker.relative,
    "H": RomanceWalker.whose,
}  # fmt: skip
