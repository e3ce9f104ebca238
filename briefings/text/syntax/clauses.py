"""Clauses: one walk over the chunks of a sentence, with a stack of the clauses that are open."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from briefings.text.syntax.clause import Clause, Kind, NounPhrase
from briefings.text.syntax.frames import Frame, finish
from briefings.text.syntax.groups import coordinated, periphrasis, verb_group, with_modal
from briefings.text.syntax.inversion import Inversion
from briefings.text.syntax.verbs import TAKES_TWO, TOLD
from briefings.text.syntax.words import REPORTING, TO_NOUNS

_ARTICLES = frozenset("the a an this its their".split())
_QUESTIONS = frozenset("whether how what why where who if when".split())


class Walker(Inversion):
    """Reads the chunks from left to right; each kind of chunk has its method, which returns the next chunk."""

    methods: ClassVar[dict[str, Callable[..., int]]]  # one for each kind of chunk, set below

    def run(self) -> tuple[Clause, ...]:
        """Return the clauses, ordered by their verbs."""
        k, size, kinds, methods = 0, len(self.kinds), self.kinds, self.methods
        while k < size:
            self.read = kind = kinds[k]
            method = methods.get(kind)
            k = method(self, k) if method else k + 1
            if kind not in 'R"':
                self.prev = self.read
        return finish(self.frames)

    # Noun phrases.

    def noun(self, k: int) -> int:
        """Give a noun phrase its place: subject, object, or adverb of time."""
        top = self.top
        if self.chunks.is_time_phrase(k) and not (top.subject is None and self.kinds[k + 1 : k + 2] == "V"):
            return self.adverb_of_time(k)
        if top.verb is None:
            return self._before_verb(k)
        return self._after_verb(k)

    def _before_verb(self, k: int) -> int:
        top = self.top
        apposed = top.subject is not None
        phrase, after = self._phrase(k)
        if not apposed:
            top.take_subject(phrase)
        elif self.prev == "N" or self.prev == "I":
            if self.chunks.verbs_left[after] > 1:
                self._relative(None, top.subject, phrase)
            else:
                top.replace_subject(phrase)
        elif self.chunks.leads[after] and self.chunks.tags[self.chunks.firsts[k]] == "h":
            top.replace_subject(phrase)
        return after

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
        if leads and top.verb and top.verb.lemma in REPORTING and (self.prev == "V" or top.adjuncts):
            self._push(Frame("complement", None, top))
            return self._before_verb(k)
        phrase, after = self._phrase(k)
        if self.prev in "VFGYUJ" and top.object is None and not top.closed:
            top.object = phrase
        elif (
            self.prev == "N" and top.object and not top.indirect and top.verb and top.verb.lemma in TAKES_TWO
        ):
            top.indirect, top.object = top.object, phrase
        elif self.chunks.leads[after] and self.prev == "N":
            self._relative(None, top.object, phrase)
        return after

    # Verbs.

    def finite(self, k: int) -> int:
        """Give a finite verb its subject."""
        if self._asks(k):
            return k + 1
        to = periphrasis(self.chunks, k)
        if to and self._names_an_aim(k, to):
            to = None
        group = with_modal(self.chunks, k, to) if to else verb_group(self.chunks, k)
        after = (to or k) + 1
        if self._inverts(k, group.lemma):
            frame = Frame("main")
            frame.inverted = True
            self.stack = [frame]
        elif self.top.verb is not None:
            self._find_subject(k, past=group.tense == "past")
        top = self.top
        if top.subject is not None and top.subject.head == "there" and group.lemma == "be":
            top.inverted, top.subject = True, None
        if top.kind == "relative" and top.subject is None:
            top.subject = top.antecedent
        elif (
            top.subject is None
            and not top.inverted
            and group.lemma == "be"
            and self.kinds[after : after + 1] == "N"
        ):
            group = self._invert_be(group)
        self._take(group, k)
        return after

    def infinitive(self, k: int) -> int:
        """Open an infinitive clause; its subject is the object or the subject of the verb before."""
        group = verb_group(self.chunks, k)
        if self.prev == "&" and (model := self._nearest("infinitive")):
            self._sibling(model, k)
        else:
            self._leave_aside()
            top = self.top
            if top.verb and top.verb.lemma in ("call on", "call upon") and top.object:
                top.indirect, top.object = top.object, None
            subject = top.controller()
            frame = self._push(Frame("infinitive", "to", top))
            frame.subject, frame.start = subject, group.span.start
            frame.adrift = self.prev in ("N", "J") and top.verb is None  # "the plan to cut": nobody's
            if self.prev == "V" and top.verb and top.verb.lemma == "be":  # "the aim is to cut"
                frame.adrift, frame.subject = True, None
            elif frame.adrift and k == 1 and "V" not in self.kinds and self._word(0) not in _ARTICLES:
                frame.adrift, frame.subject = self.last is None or self.last.head in TO_NOUNS, self.last
                frame.subject = None if frame.adrift else self.last
        self._take(group, k)
        return k + 1

    def bare(self, k: int) -> int:
        """Open the clause of a bare infinitive: a second one after "and", or the one after "help"."""
        if self._answers(k):
            return k + 1
        if self.top.verb is None and self.top.subject is not None:  # "proposed that quotas be cut"
            self._take(verb_group(self.chunks, k), k)
            return k + 1
        model = next(
            (f for f in reversed(self.stack) if f.verb and (f.verb.modal or f.kind == "infinitive")), None
        )
        group = verb_group(self.chunks, k)
        if self.prev in ("&", ",") and model and model.verb:
            self._sibling(model, k)
            group = coordinated(self.chunks, k, model.verb)
        else:
            top = self.top
            frame = self._push(Frame("infinitive", None, top))
            frame.subject, frame.start = top.object or top.subject, group.span.start
        self._take(group, k)
        return k + 1

    def gerund(self, k: int, marker: str | None = None) -> int:
        """Open the clause of a form in -ing."""
        if self._answers(k):
            return k + 1
        group = verb_group(self.chunks, k)
        model = self._nearest("participle") if self.prev == "&" else None
        if model:
            self._sibling(model, k)
        else:
            top = self.top
            frame = self._push(Frame("participle", marker, top))
            frame.subject = self.last if k and self.kinds[k - 1] == "N" and not marker else top.subject
            frame.start = group.span.start
        self._take(group, k)
        return k + 1

    def participle(self, k: int, marker: str | None = None) -> int:
        """Open a reduced relative clause ("measures *adopted* on Monday"), or go on with the verb before "and"."""
        if self._answers(k):
            return k + 1
        group = verb_group(self.chunks, k)
        top = self.top
        if self.prev == "&" and top.verb and (top.verb.passive or top.verb.perfect):
            self._sibling(top, k)
            self._take(coordinated(self.chunks, k, top.verb), k)
            return k + 1
        frame = self._push(Frame("participle", marker, top))
        frame.subject, frame.start = (self.last if top.verb or top.subject else None), group.span.start
        self._take(group, k)
        return k + 1

    # Words that begin a clause, and marks.

    def that(self, k: int) -> int:
        """Open the clause after "that"."""
        if self.prev == "&" and (model := self._nearest("complement")) and model.parent:
            while self.top is not model.parent:
                self.stack.pop()
        top = self.top
        if top.verb and top.indirect is None:
            if top.object and top.verb.lemma in TOLD:
                top.indirect, top.object = top.object, None
            elif self.to_phrase and top.object is None and self.prev == "I":
                top.indirect = self.to_phrase
        frame = self._push(Frame("complement", "that", top))
        frame.start = self._start(k)
        return k + 1

    def subordinator(self, k: int) -> int:
        """Open the clause after "if", "because", "whether"."""
        word = self._word(k)
        if self.kinds[k + 1 : k + 2] == "O":  # "because of"
            return self._prepositional(k, k + 1)
        following = self.kinds[k + 1 : k + 2]
        if k == 0 and following == "V" and self.chunks.tokens.words[-1] == "?":  # "Why did the …?"
            return k + 1
        if following == "F":  # "how to report"
            return k + 1
        if following in ("G", "Y"):  # "when signing", "as agreed"
            self.read = following
            return (self.gerund if following == "G" else self.participle)(k + 1, word)
        top = self.top
        if self.prev == "&" and top.kind in ("adverbial", "complement") and top.parent:
            self.stack.pop()
            top = self.top
        asked = top.verb is not None and word in _QUESTIONS and self.prev in ("V", "F", "I", "G", "U")
        kind: Kind = "complement" if asked and word not in ("if", "when") else "adverbial"
        frame = self._push(Frame(kind, word, top))
        frame.start = self._start(k)
        return k + 1

    def relative(self, k: int) -> int:
        """Open the clause after "which", "who", or a relative "that"."""
        start = self._start(k)
        joined = self.prev == "&" or self.kinds[max(0, k - 2) : k] == "&I"
        if joined and (model := self._nearest("relative")) and model.parent:
            antecedent = model.antecedent
            while self.top is not model.parent:
                self.stack.pop()
        else:
            antecedent = self.last
            if antecedent and k and self._word(k - 1) == "those":
                antecedent, _ = self._phrase(k - 1)
        frame = self._relative(self._word(k), antecedent, None)
        frame.start = start
        frame.closed = self.prev == "I" and self.kinds[k - 1 : k] == "I"
        return k + 1

    def preposition(self, k: int) -> int:
        """Take the phrase after a preposition: agent, adjunct, or the clause of a form in -ing."""
        first = k
        while self.kinds[k + 1 : k + 2] in ("I", "O"):  # "according to", "out of"
            k += 1
        return self._prepositional(first, k)

    def _prepositional(self, first: int, k: int) -> int:
        """Take the phrase after the preposition that chunks ``first`` to ``k`` are."""
        kind = self.kinds[k + 1 : k + 2]
        word = self._word(k)
        if kind == "G":
            self.prev = "I"
            self.read = "G"
            return self.gerund(k + 1, word)
        if kind not in ("N", "D", "J", "Q"):
            return k + 1
        top = self.top
        time = kind in "DQ" or self.chunks.tells_time(k + 1)
        if kind == "D":
            phrase, after = self.builder(self.chunks, k + 1, subject=False, bare=True, fronted=True).build()
        else:
            phrase, after = self._phrase(k + 1, bare=True)
        if (
            word == "by"
            and top.verb
            and top.verb.passive
            and top.agent is None
            and not time
            and not _amount(phrase)
        ):
            top.agent = phrase
            return after
        self.to_phrase = phrase if word == "to" and first == k else None
        top.adjunct(self._span(first, phrase.span.end))
        return after


def _amount(phrase: NounPhrase) -> bool:
    return phrase.head[:1].isdigit() or phrase.head in ("percent", "%", "half", "cent")


Walker.methods = {
    "N": Walker.noun, "D": Walker.noun, "V": Walker.finite, "F": Walker.infinitive,
    "U": Walker.bare, "G": Walker.gerund, "Y": Walker.participle, "T": Walker.that, "s": Walker.subordinator,
    "W": Walker.relative, "I": Walker.preposition, "O": Walker.preposition, ",": Walker.comma, ";": Walker.stop,
    ":": Walker.stop, ".": Walker.stop, "(": Walker.parenthesis, "Q": Walker.adverb_of_time, "-": Walker.dash,
}  # fmt: skip
