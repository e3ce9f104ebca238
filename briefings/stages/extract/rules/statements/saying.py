"""English indirect speech by its clauses: which verb says what, and in whose mouth, whatever the order of the sentence.

All offsets are those of the sentence. Whom the words that name a speaker mean is not asked here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefings.stages.extract.rules.statements.contents import AND, FINITE, around, behind
from briefings.stages.extract.rules.statements.tags import (
    AFTER_COMMA,
    NEW_CLAUSE,
    inverted_end,
    is_swapped,
    own_subject,
    tag_start,
)
from briefings.text.span import Span
from briefings.text.speech_verbs import (
    ADAMANT,
    OPINIONS,
    QUOTED,
    SAYING,
    TELLING,
    VOICING,
)
from briefings.text.syntax import Clause

_UNREAL = frozenset("if unless whether although though whereas until before than".split())
"""What introduces a clause in which nothing is said for sure ("if they say that …")."""
_WHILE = frozenset("by while in after".split())
_GOING_ON = frozenset("go continue use take".split())
"""Verbs whose infinitive is done: "went on to say", "used her speech to warn"."""
_COORDINATED = re.compile(r"\b(?:and|but|then)\s+(?:(?:also|then|later|further)\s+)?$|,\s+(?:then|also)\s+$")
_PRONOUNS = frozenset("he she it they we i".split())
_OF_SOMEBODY = re.compile(r"(?P<owner>.+?)(?:['’]s|(?<=s)['’])\s+(?:[\w-]+\s+){0,2}[\w-]+$", re.DOTALL)
_SOMEBODYS = re.compile(r"(?:[\w-]+\s+){1,3}(?:of|from|by)\s+(?P<owner>.+)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Saying:
    """A verb of saying with what is said."""

    verb: Span
    speaker: Span | None
    """The words that name who speaks, with appositions; None where it is whoever spoke before in the sentence."""
    contents: tuple[Span, ...]
    several: bool
    """Whether several speak at once."""
    subjects: tuple[Span, ...] = ()
    """Subjects within what is said."""
    rivals: tuple[Span, ...] = ()
    """Those within what was said before: they could be the speakers here as well."""


def sayings(text: str, clauses: tuple[Clause, ...]) -> Iterator[Saying]:
    """Yield what is said in a sentence, in the order of its verbs; what one says that another said is left out."""
    known: list[Saying] = []
    verbs: list[int] = []
    clauses = tuple(_as_finite(text, clause) for clause in clauses)
    for index, clause in enumerate(clauses):
        said = [c for c in clauses if c.parent == index and _completes(c, clause)]
        if not _is_act(text, clauses, clause, said) or _is_reported(text, clauses, clause, verbs):
            continue
        speaker = _speaker(text, clauses, clause, said, known)
        limit = _main_clause_start(clause, len(text))
        told = tuple(behind(text, clause, said, limit)) or around(text, clauses, clause)
        if told and speaker != Span(0, 0):
            subjects = tuple(c.subject.span for c in said if c.subject)
            if known:
                starts = (told[0].start, clause.verb.span.start, *(speaker[:1] if speaker else ()))
                known[-1] = _cut(text, known[-1], min(starts))
            rivals = known[-1].subjects if known else ()
            several = clause.subject is not None and len(clause.subject.parts) > 1
            known.append(Saying(clause.verb.span, speaker, told, several, subjects, rivals))
            verbs.append(index)
    yield from known


def _as_finite(text: str, clause: Clause) -> Clause:
    """Read "…, the bank reported on Friday" as what it is, though the verb has the form of a participle."""
    verb, subject = clause.verb, clause.subject
    if (
        verb.tense != "participle"
        or not verb.passive
        or verb.lemma not in SAYING
        or clause.agent
        or subject is None
    ):
        return clause
    if text[subject.span.end : verb.span.start].strip() or not AFTER_COMMA.search(
        text, 0, subject.span.start
    ):
        return clause
    span = Span(subject.span.start, clause.span.end)
    return replace(
        clause, span=span, kind="main", parent=None, verb=replace(verb, tense="past", passive=False)
    )


def _main_clause_start(clause: Clause, end: int) -> int:
    """Where what a participle before its main clause says must end ("Noting that …, the mayor left"); else ``end``."""
    fronted = (
        clause.verb.tense == "participle"
        and clause.subject
        and clause.subject.span.start > clause.verb.span.start
    )
    return clause.subject.span.start if fronted and clause.subject else end


def _is_reported(text: str, clauses: tuple[Clause, ...], clause: Clause, verbs: list[int]) -> bool:
    """Tell whether a verb of saying stands in what somebody else is reported to say."""
    if clause.verb.tense == "participle":
        return False  # "…, adding that": of the same speaker
    if _COORDINATED.search(text, 0, clause.verb.span.start):
        return False  # "… and added that": of the same speaker, if of anybody
    if clause.subject and NEW_CLAUSE.search(
        text, max(0, clause.subject.span.start - 12), clause.subject.span.start + 1
    ):
        return False  # "…, and Jane Roe said": beside the first speaker
    while clause.parent is not None:
        if clause.kind == "complement" and clause.parent in verbs:
            return True
        clause = clauses[clause.parent]
    return False


def _cut(text: str, saying: Saying, end: int) -> Saying:
    """The saying without what another one of the sentence says after it."""
    end = len(AND.sub("", text[:end]))
    contents = (Span(c.start, min(c.end, end)) for c in saying.contents if c.start < end)
    return replace(saying, contents=tuple(contents) or saying.contents)


# --- is anything said? ----------------------------------------------------------------------------------------


def _completes(clause: Clause, verb: Clause) -> bool:
    """Tell whether a clause is what the clause that governs it says."""
    if clause.kind == "complement":
        return clause.verb.tense in FINITE
    # "testified before the committee that she had not …": no gap is left for "that" to fill.
    adamant = verb.object is not None and (
        (verb.verb.lemma == "be" and verb.object.head in ADAMANT)
        or (verb.verb.lemma in VOICING and verb.object.head in OPINIONS)
    )
    return (
        clause.kind == "relative"
        and clause.marker == "that"
        and (adamant or verb.verb.lemma in TELLING or (verb.verb.lemma in SAYING and verb.object is None))
        and clause.subject is not None
        and clause.subject.span.start > clause.span.start
    )


def _is_act(text: str, clauses: tuple[Clause, ...], clause: Clause, said: list[Clause]) -> bool:
    verb = clause.verb
    if verb.negated or verb.modal or (clause.kind == "adverbial" and clause.marker in _UNREAL):
        return False
    if verb.lemma not in SAYING and not (said and _gives_view(text, clause)):
        return False
    if verb.passive:
        return clause.agent is not None
    parent = clauses[clause.parent] if clause.parent is not None else None
    if verb.tense == "infinitive":
        return parent is not None and parent.verb.lemma.split()[0] in _GOING_ON and not parent.verb.negated
    if verb.tense == "participle":
        lead = text[: verb.span.start].rstrip()
        return clause.marker in _WHILE or not lead or lead[-1] == "," or _is_quoted(clause, parent)
    return verb.tense in ("past", "present")


def _gives_view(text: str, clause: Clause) -> bool:
    """Tell whether a clause without a verb of saying says whose view follows: "her view is that", "is adamant that"."""
    noun = clause.object
    if clause.verb.lemma == "be":
        if noun and noun.head in ADAMANT:
            return True
        return noun is None and clause.subject is not None and _owner(text, clause) is not None
    return clause.verb.lemma in VOICING and noun is not None and noun.head in OPINIONS


def _is_quoted(clause: Clause, parent: Clause | None) -> bool:
    return (
        clause.marker == "as" and parent is not None and parent.verb.passive and parent.verb.lemma in QUOTED
    )


# --- who says it? ---------------------------------------------------------------------------------------------


def _speaker(
    text: str, clauses: tuple[Clause, ...], clause: Clause, said: list[Clause], known: list[Saying]
) -> Span | None:
    """The words that name who speaks; None if it is the speaker before, and nothing at 0 where nobody is named."""
    start = clause.verb.span.start
    if clause.verb.passive:
        return clause.agent.span if clause.agent else Span(0, 0)
    if (
        known
        and known[-1].contents[0].start < start
        and (clause.verb.tense == "participle" or _COORDINATED.search(text, 0, start))
    ):
        return None
    if (owner := _owner(text, clause)) and clause.verb.lemma == "be":
        return owner
    if clause.verb.tense in ("participle", "infinitive"):
        while clause.parent is not None and clause.kind in ("participle", "infinitive"):
            clause = clauses[clause.parent]
            if clause.verb.passive and clause.verb.lemma not in QUOTED:
                return Span(0, 0)
    if is_swapped(text, clauses, clause):
        return Span(clause.verb.span.end, inverted_end(text, clauses, clause))
    if clause.subject is None:  # it stands behind a phrase that could not be read
        begin = max((c.span.end for c in clauses if c.span.end <= start), default=0)
        return Span(begin, start)
    if clause.subject.span.start > clause.verb.span.start:
        return Span(clause.subject.span.start, inverted_end(text, clauses, clause))
    if clause.subject.head in _PRONOUNS:
        return clause.subject.span
    tag = tag_start(text, clauses, clause) if not said else own_subject(text, clauses, clause)
    if tag is not None:
        return Span(tag, start)
    return Span(clause.subject.span.start, _subject_end(clauses, clause))


def _subject_end(clauses: tuple[Clause, ...], clause: Clause) -> int:
    """Where the subject ends with its appositions: at the first verb that is said of it."""
    assert clause.subject
    first = min(
        c.verb.span.start
        for c in clauses
        if c is clause or (c.kind == clause.kind and c.subject and c.subject.span == clause.subject.span)
    )
    return first if first >= clause.subject.span.end else clause.subject.span.end


def _owner(text: str, clause: Clause) -> Span | None:
    """Whose view the subject is: "Oxfam's position", "the view of the bank"."""
    if clause.subject is None:
        return None
    span, core = clause.subject.span, clause.subject.core
    words = span.of(text)
    if core.of(text).split()[-1].lower() not in OPINIONS:
        return None
    owner = _OF_SOMEBODY.match(words) or _SOMEBODYS.match(words)
    return Span(span.start + owner.start("owner"), span.start + owner.end("owner")) if owner else None
