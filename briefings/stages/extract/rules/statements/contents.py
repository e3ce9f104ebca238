"""What is said in a sentence: the clauses behind a verb of saying, or those around the words that tell who says them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.stages.extract.rules.statements.tags import inverted_end, is_swapped, own_object, tag_start
from briefings.text.span import Span
from briefings.text.speech_verbs import DENYING, TELLING, speech_verbs
from briefings.text.syntax import Clause

_VERBS = speech_verbs("en")
FINITE = frozenset({"past", "present", "future", "conditional"})
"""Tenses of verbs that have a subject of their own."""
_THAT = re.compile(r"that\b,?\s*", re.IGNORECASE)
_OPENING = re.compile(r"[\s“\"•*–—-]*(?:(?:But|And|Yet|So|Still)\b,?\s*)?")
_DATELINE = re.compile(r"[^—–.;:\n]{2,50}?\s[—–]\s+|[A-ZÀ-Þ ]{3,30}\.?\s?[-—–]+\s+")
_TAG_ENDS = re.compile(r"\s*(?:[.,–—;:!?)]|$)|\s+(?:when|as|after|before|while|during|following|in|on|at)\b")
_QUOTES_NEXT = re.compile(r"\s*[:,]?\s*[“\"«]")
_IF = re.compile(r"\s+(?=(?:if|unless)\b)")
AND = re.compile(r",?\s*\b(?:and|but|or)?\s*$")
"""What joins two clauses, at the end of the first."""


def behind(text: str, clause: Clause, said: list[Clause], limit: int) -> Iterator[Span]:
    """Yield what stands behind the verb: a span for each clause that "that" begins."""
    pieces = [*said[:1], *(c for c in said[1:] if c.marker and text.startswith(c.marker, c.span.start))]
    starts = [_content_start(text, clause, piece) for piece in pieces]
    if not pieces and (that := _VERBS.that.match(text, clause.verb.span.end)):
        starts = [that.end()]  # a clause that could not be read
    elif (
        not pieces
        and _VERBS.bare
        and (day := _VERBS.bare.match(text, clause.verb.span.start))
        and text[clause.verb.span.end : day.end()].strip()
    ):
        starts = [day.end()]  # "said on Monday two men had …"
    elif not pieces and (condition := _IF.match(text, clause.verb.span.end)):
        starts = [condition.end()]
    for start, after in zip(starts, [*(piece.span.start for piece in pieces[1:]), None], strict=False):
        stop = _VERBS.next_verb.search(text, start, after or limit)
        end = stop.start() if stop else after or limit
        yield Span(start, start + len(AND.sub("", text[start:end])) if after else end)


def _content_start(text: str, clause: Clause, piece: Clause) -> int:
    if clause.verb.lemma in DENYING:
        return clause.verb.span.start
    start = piece.span.start
    if that := _THAT.match(text, start):
        return that.end()
    # "told reporters the plant would close": the hearer is no part of it.
    if clause.verb.lemma in TELLING and not clause.indirect and piece.marker is None and piece.subject:
        return max(start, piece.subject.span.start)
    return start


def around(text: str, clauses: tuple[Clause, ...], clause: Clause) -> tuple[Span, ...]:
    """Return what stands before the verb and its subject, or on both sides of them; nothing where neither is a clause."""
    swapped = is_swapped(text, clauses, clause)
    if _QUOTES_NEXT.match(text, clause.verb.span.end):
        return ()
    if clause.verb.tense == "participle" or (clause.subject is None and not swapped):
        return ()
    said_of = own_object(clauses, clause)
    if said_of and not swapped and clause.verb.lemma not in TELLING:
        return ()
    tag = tag_start(text, clauses, clause)
    if tag is None:
        return ()
    begin = _begin(text, clauses, tag)
    inverted = swapped or (
        clause.subject and clause.subject.span.start > tag and clause.verb.span.start == tag
    )
    end = clause.span.end if said_of == clause.object else clause.verb.span.end
    if inverted:
        end = inverted_end(text, clauses, clause)
    finite = [c for c in clauses if c is not clause and c.verb.tense in FINITE]
    if any(
        begin <= c.verb.span.start < tag and c.kind in ("main", "complement") and c.subject for c in finite
    ):
        ends = inverted or _TAG_ENDS.match(text, end)
        return (Span(begin, tag),) if ends else ()
    # "The levy, the bank argues, hurts": the levy was read as the subject of "argues".
    topic = clause.subject is not None and clause.subject.span.start < tag
    if text[end : end + 1] == "," and (topic or any(c.verb.span.start > end for c in finite)):
        stop = _VERBS.next_verb.search(text, end + 1)
        return (Span(begin, stop.start() if stop else len(text)),)
    return ()


def _begin(text: str, clauses: tuple[Clause, ...], tag: int) -> int:
    """Where the words before who said them begin: behind a dateline, a bullet, a colon or "But"."""
    begin = max(text.rfind(mark, 0, tag) for mark in ";:") + 1
    for lead in (_DATELINE, _OPENING):
        opening = lead.match(text, begin, tag)
        if opening and not any(begin <= c.verb.span.start < opening.end() for c in clauses):
            begin = opening.end()
    return begin
