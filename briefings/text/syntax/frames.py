"""Clauses in the making."""

from __future__ import annotations

from briefings.text.span import Span
from briefings.text.syntax.clause import Clause, Kind, NounPhrase, VerbGroup
from briefings.text.syntax.verbs import OBJECT_CONTROL


class Frame:
    """A clause whose parts are still being read."""

    __slots__ = (
        "adjuncts", "adrift", "agent", "antecedent", "closed", "index", "indirect", "inverted", "kind", "marker", "object",
        "parent", "start", "subject", "twin", "verb",
    )  # fmt: skip

    def __init__(self, kind: Kind, marker: str | None = None, parent: Frame | None = None) -> None:
        self.kind: Kind = kind
        self.marker = marker
        self.parent = parent
        self.subject: NounPhrase | None = None
        self.antecedent: NounPhrase | None = None
        self.verb: VerbGroup | None = None
        self.object: NounPhrase | None = None
        self.agent: NounPhrase | None = None
        self.indirect: NounPhrase | None = None
        self.adjuncts: list[Span] = []
        self.twin: Frame | None = None
        """The clause before "and" that has the same object ("sign and ratify the pact")."""
        self.start = -1
        self.index = -1
        self.inverted = False
        """Whether the subject is still to come, after the verb."""
        self.adrift = False
        """Whether nobody is known to do it ("the plan to cut …")."""
        self.closed = False
        """Whether no object can come ("in which …")."""

    def take_subject(self, phrase: NounPhrase) -> None:
        """Set the subject."""
        self.subject = phrase
        if self.start < 0:
            self.start = phrase.span.start

    def replace_subject(self, phrase: NounPhrase) -> None:
        """Set another subject: what stood there was said of a time or a manner."""
        if self.subject:
            self.adjuncts.append(self.subject.span)
        self.subject = phrase

    def take_verb(self, group: VerbGroup) -> None:
        """Set the verb."""
        self.verb = group
        if self.start < 0:
            self.start = group.span.start

    def adjunct(self, span: Span) -> None:
        """Add a phrase of place, time or manner."""
        self.adjuncts.append(span)
        if self.start < 0:
            self.start = span.start

    def sibling(self) -> Frame:
        """Return a clause with the same subject, marker and parent, and no verb yet."""
        frame = Frame(self.kind, self.marker, self.parent)
        frame.subject, frame.antecedent = self.subject, self.antecedent
        return frame

    def controller(self) -> NounPhrase | None:
        """Return who does what an infinitive after this clause's verb says."""
        verb = self.verb
        if verb is None:
            return None
        if verb.lemma in OBJECT_CONTROL and not verb.passive and self.object:
            return self.object
        return self.indirect if verb.lemma in ("call on", "call upon") and self.indirect else self.subject

    def end(self) -> int:
        """Return where the last of the clause's own parts ends."""
        parts = [part.span.end for part in (self.verb, self.object, self.agent, self.indirect) if part]
        if self.subject and self.kind == "main":
            parts.append(self.subject.span.end)
        parts += [span.end for span in self.adjuncts[-1:]]
        return max(parts)


def finish(frames: list[Frame]) -> tuple[Clause, ...]:
    """Return the clauses that the frames have become; the span of each covers the clauses that it governs."""
    for index, frame in enumerate(frames):
        frame.index = index
    for frame in reversed(frames):
        if frame.twin and frame.twin.object is None and frame.object:
            frame.twin.object = frame.object
    for frame in frames:
        if (
            frame.subject is None
            and frame.parent
            and not frame.adrift
            and frame.kind in ("participle", "infinitive")
        ):
            frame.subject = frame.parent.subject
    spans = [[min(f.start, f.verb.span.start if f.verb else f.start), f.end()] for f in frames]
    for frame in reversed(frames):
        parent = frame.parent.index if frame.parent else -1
        if 0 <= parent < frame.index:
            spans[parent][1] = max(spans[parent][1], spans[frame.index][1])
    return tuple(_clause(frame, Span(*span)) for frame, span in zip(frames, spans, strict=True))


def _clause(frame: Frame, span: Span) -> Clause:
    assert frame.verb is not None
    parent = frame.parent.index if frame.parent and frame.parent.index >= 0 else None
    return Clause(
        span,
        frame.kind,
        frame.marker,
        parent,
        frame.subject,
        frame.verb,
        frame.object,
        frame.agent,
        frame.indirect,
        tuple(frame.adjuncts),
    )
