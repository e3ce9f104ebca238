"""Parties of a clause that was cut by cues: who stands before its verb, and beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.stages.extract.rules.commitments.act import Act
from briefings.stages.extract.rules.commitments.bodies import ordered, spelled_out
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.names import WELL_KNOWN, NameMention, find_states
from briefings.text.span import Span

_RUN = r"(?:the\s+)?(?:[A-ZÀ-Þ][\w’-]+(?:,\s+|\s+and\s+|\s+))*(?:the\s+)?$"
_BESIDE = re.compile(rf"\b(?:with|between)\s+{_RUN}")
_BY = re.compile(rf"\bby\s+{_RUN}")
_ASIDE = re.compile(r"\b(?:in|against|to|from)\s+(?:the\s+)?$", re.IGNORECASE)
_GOVERNMENT = re.compile(r"Government\s+of\b")


def beside_cue(reading: Reading, act: Act) -> tuple[str, ...]:
    """Return the states and bodies in a clause that was cut by cues: before its verb, and beside it."""
    sentence = act.sentence
    verb = Span(sentence.at(act.mention.span.start), sentence.at(act.mention.span.end))
    window = Span(0 if act.relative or act.mention.passive else act.clause.start, act.clause.end)
    names = []
    for mention in inside(sentence, window):
        at = Span(sentence.at(mention.span.start), sentence.at(mention.span.end))
        lead = sentence.text[verb.end : at.start] if at.start >= verb.end else ""
        beside = _BESIDE.search(lead) or _BY.search(lead) if act.mention.passive else _BESIDE.search(lead)
        if (
            act.recipient.covers(at)
            or (at.start >= verb.end and not beside)
            or _ASIDE.search(sentence.text[window.start : at.start])
        ):
            continue
        if mention.kind == "state" or (
            mention.kind == "organisation" and (len(mention.name.split()) > 1 or mention.name in WELL_KNOWN)
        ):
            states = find_states(mention.name) if _GOVERNMENT.match(mention.name) else []
            names.append(states[0].name if states else mention.name)
    return tuple(ordered(spelled_out(reading, names)))[:8]


def inside(sentence: Sentence, span: Span) -> Iterator[NameMention]:
    """Yield the names that stand within a span of a sentence."""
    for mention in sentence.names:
        if span.covers((sentence.at(mention.span.start), sentence.at(mention.span.end))):
            yield mention
