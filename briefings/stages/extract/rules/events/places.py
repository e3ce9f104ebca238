"""Where a clause says that something happens: the name after "in", "at" or "near" among its adjuncts."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.reading import Sentence
from briefings.text.event_words import OF_OBJECT
from briefings.text.span import Span
from briefings.text.syntax import Clause

_NAME = r"(?:[A-ZÀ-Þ][\w’'.-]*\w|Al-\w+)(?:[ \u00a0](?:(?:of|de|del|da|do|la|el|al|and)[ \u00a0](?:the[ \u00a0])?)?[A-ZÀ-Þ][\w’'-]+)*"
_PLACE = re.compile(
    rf"(?:in|at|near|off|outside|around)\s+(?:the\s+)?(?:(?:[a-z]+(?:ern)?|capital|city|town|village|port|province|region|district|island)\s+(?:of\s+)?){{0,3}}(?P<place>{_NAME})"
)
_TO = re.compile(rf"(?:to|into|for|on)\s+(?:the\s+)?(?:(?:island|city|port)\s+of\s+)?(?P<place>{_NAME})")
_NOT_A_PLACE = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Q\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|President|Prime|Minister|Mr|Ms|Dr|Parliament|Congress|Senate|Cabinet|Council|Commission|Government|English|French|Spanish"
    r"|Article|Annex|Chapter|Section|Decision|Resolution|Regulation|Directive|Act|Bill|Law|Phase|Year|COVID|Spring|Summer|Autumn|Winter)\b"
)
_PLACE_IS_OBJECT = frozenset("visit tour strike hit reach invade leave bomb shell".split())
_ON_PAPER = frozenset(
    "approval adoption endorsement allocation announcement request pledge offer acceptance rejection introduction"
    " publication declaration issuing appointment designation sanctioning".split()
)
"""Deeds on paper: a place after their object belongs to the object."""
_GOES = frozenset("travel fly arrive return go head move deploy send".split())


def place_of(sentence: Sentence, clause: Clause) -> str | None:
    """Return the place of the deed that ``clause`` tells of, as named there, or None."""
    text = sentence.text
    decided = OF_OBJECT.get(clause.verb.lemma) in _ON_PAPER and clause.object is not None
    for span in clause.adjuncts:
        if decided and clause.object and span.start > clause.object.span.end:
            break  # "approved a sum for the roads at Gobabis": where the roads are
        if found := _named(_PLACE, text, span):
            return found
    if clause.verb.lemma in _GOES:
        for span in clause.adjuncts:
            if span.start > clause.verb.span.start and (found := _named(_TO, text, span)):
                return found
    if clause.verb.lemma in _PLACE_IS_OBJECT and clause.object and not clause.verb.passive:
        return _whole_name(sentence, clause.object.span)
    return None


def _named(pattern: re.Pattern[str], text: str, span: Span) -> str | None:
    match = pattern.match(text, span.start, span.end)
    if match is None or _NOT_A_PLACE.match(match.group("place")):
        return None
    return " ".join(match.group("place").split())


def _whole_name(sentence: Sentence, span: Span) -> str | None:
    """The state or unclassed name that a noun phrase wholly is."""
    for name in sentence.names:
        start, end = sentence.at(name.span.start), sentence.at(name.span.end)
        if (
            span.start <= start
            and end == span.end
            and start - span.start <= 4
            and name.kind in ("state", "unknown")
        ):
            return sentence.text[start:end].removeprefix("the ")
    return None
