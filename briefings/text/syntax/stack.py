"""The clauses that are open while a sentence is read, and how one more begins."""

from __future__ import annotations

from typing import ClassVar

from briefings.text.span import Span
from briefings.text.syntax.attach import PhraseBuilder
from briefings.text.syntax.chunks import Chunks
from briefings.text.syntax.clause import NounPhrase, VerbGroup
from briefings.text.syntax.frames import Frame
from briefings.text.syntax.words import INTRANSITIVE, QUOTING, REPORTING

_DEEPEST = 40


class Stack:
    """The open clauses, innermost last, and those that have their verb."""

    builder: ClassVar[type[PhraseBuilder]] = PhraseBuilder

    def __init__(self, chunks: Chunks) -> None:
        self.chunks = chunks
        self.kinds = chunks.kinds
        self.frames: list[Frame] = []  # every clause that has its verb, in order
        self.stack = [Frame("main")]
        self.last: NounPhrase | None = None
        self.to_phrase: NounPhrase | None = None
        self.read = ""  # the kind of what is being read, as the next chunk will see it
        self.prev = ""  # the chunk kind before, quotes and adverbs left out

    @property
    def top(self) -> Frame:
        """The innermost open clause."""
        return self.stack[-1]

    def _word(self, k: int) -> str:
        return self.chunks.tokens.words[self.chunks.firsts[k]]

    def _start(self, k: int) -> int:
        return self.chunks.tokens.starts[self.chunks.firsts[k]]

    def _span(self, k: int, end: int) -> Span:
        return Span(self._start(k), end)

    def _push(self, frame: Frame) -> Frame:
        if len(self.stack) > _DEEPEST:  # keeps odd input linear
            del self.stack[1:_DEEPEST]
        self.stack.append(frame)
        return frame

    def _phrase(self, k: int, *, bare: bool = False) -> tuple[NounPhrase, int]:
        top = self.top
        lemma = top.verb.lemma if top.verb else ""
        fronted = (top.verb is None and bare) or (
            len(self.stack) > 1 and self.stack[-2].verb is None and self.stack[-2].subject is None
        )
        subject = top.verb is None and not bare
        phrase, after = self.builder(
            self.chunks, k, subject=subject, lemma=lemma, bare=bare, fronted=fronted
        ).build()
        self.last = phrase
        return phrase, after

    def _relative(
        self, marker: str | None, antecedent: NounPhrase | None, subject: NounPhrase | None
    ) -> Frame:
        frame = self._push(Frame("relative", marker, self.top))
        frame.antecedent, frame.subject = antecedent, subject
        if subject:
            frame.start = subject.span.start
        return frame

    def _new_clause(self, k: int) -> None:
        """Begin the clause after "and" or a comma at chunk ``k``, beside the nearest that can have it."""
        waiting = next((f for f in reversed(self.stack) if f.verb is None), None)
        if waiting is not None:
            while self.top is not waiting:
                self.stack.pop()
            return
        while len(self.stack) > 1 and self.top.kind not in ("main", "complement"):
            self.stack.pop()
        old = self.stack.pop()
        self._push(Frame(old.kind, old.marker, old.parent) if self.prev == "&" else Frame("main"))

    def _take(self, group: VerbGroup, k: int) -> None:
        top = self.top
        top.take_verb(group)
        if (
            top.kind == "relative"
            and top.antecedent is not top.subject
            and not group.passive
            and not top.closed
        ):
            top.object = top.antecedent
        self.frames.append(top)

    def _inverts(self, k: int, lemma: str) -> bool:
        """Whether the verb at chunk ``k`` stands before its subject, after what was said."""
        if lemma not in QUOTING or self.kinds[k + 1 : k + 2] != "N" or not self.frames:
            return False
        marks = self.kinds[max(0, k - 2) : k]
        if not marks or marks[-1] not in ',"-':
            return False
        return (
            (self.top.verb is not None and self.chunks.verbs_left[k + 1] == 0)
            or marks[-1] == '"'
            or ',"' in marks
        )

    def _find_subject(self, k: int, *, past: bool) -> None:
        """Open the clause that a further finite verb belongs to."""
        if self.prev == "&":
            self._coordinate(k, past=past)
            return
        waiting = next((f for f in reversed(self.stack) if f.verb is None), None)
        if waiting is not None:
            if self.top is not waiting:
                self._gerund_subject(waiting)
            while self.top is not waiting:
                self.stack.pop()
            return
        if self.prev == ",":
            self._coordinate(k, past=past)
            return
        top = self.top
        subject = self.last
        said = top.verb is not None and top.verb.lemma in REPORTING and top.object is subject and subject
        if said:
            top.object = None
        frame = self._push(Frame("complement", None, top)) if said else self._reset(Frame("main"))
        if subject and subject.span.end > (top.verb.span.end if top.verb else 0):
            frame.take_subject(subject)

    def _reset(self, frame: Frame) -> Frame:
        self.stack = [frame]
        return frame

    def _twin(self, model: Frame, k: int) -> Frame | None:
        """Return ``model`` if nothing but "and" or a comma stands between its verb and the one at chunk ``k``."""
        verb = model.verb
        if (
            k < 2
            or self.kinds[k - 1] not in "&,"
            or verb is None
            or verb.passive
            or model.object
            or model.closed
        ):
            return None
        between = self.kinds[k - 2] if self.kinds[k - 2] not in "&," else self.kinds[k - 3 : k - 2]
        return model if between in ("V", "F", "U", "Y") and verb.lemma not in INTRANSITIVE else None

    def _gerund_subject(self, waiting: Frame) -> None:
        """Make the clause of an infinitive or form in -ing the subject ("*Raising fees* would hurt")."""
        inner = self.stack[self.stack.index(waiting) + 1]
        verb = inner.verb
        if (
            waiting.subject
            or waiting.adjuncts
            or self.prev == ","
            or verb is None
            or verb.passive
            or verb.lemma == "have"
        ):
            return
        if inner.kind not in ("participle", "infinitive") or inner.marker not in (None, "to"):
            return
        end = max(f.end() for f in self.stack[self.stack.index(inner) :] if f.verb)
        span = Span(inner.start, end)
        head = verb.span.of(self.chunks.tokens.text).lower()
        waiting.take_subject(NounPhrase(span, verb.span, head, (span,)))
        inner.adrift = True

    def _coordinate(self, k: int, *, past: bool) -> None:
        """Replace the nearest clause of like tense by one beside it with the same subject."""
        finite = [f for f in self.stack if f.verb and f.verb.tense not in ("infinitive", "participle")]
        alike = [f for f in finite if f.verb and (f.verb.tense == "past") == past]
        model = (alike or finite or [self.stack[0]])[-1]
        while self.top is not model:
            self.stack.pop()
        self.stack[-1] = model.sibling()
        self.top.twin = self._twin(model, k)

    def _nearest(self, *kinds: str) -> Frame | None:
        return next((f for f in reversed(self.stack) if f.kind in kinds and f.verb), None)

    def _sibling(self, model: Frame, k: int) -> None:
        while self.top is not model:
            self.stack.pop()
        self.stack[-1] = model.sibling()
        self.top.start = self._start(k)
        self.top.twin = self._twin(model, k)
