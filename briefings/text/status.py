"""Firmness: the ladder from an aim to a rule in force, and the words that each rung needs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefings.text.span import Span
from briefings.text.status_words import CUES, Status

__all__ = ["Status", "StatusMention", "find_status", "firmest", "supports"]


@dataclass(frozen=True, slots=True)
class StatusMention:
    """Words that put something on a rung of the ladder."""

    span: Span
    status: Status
    passive: bool
    """The thing itself is the subject: "a protocol was signed"."""


_ALL = re.compile(
    r"\b(?:" + "|".join(f"(?P<c{number}>{pattern})" for number, (_, _, pattern) in enumerate(CUES)) + r")\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"(?:\b(?:not|never|no|nor|without|cannot|denied|refused|failed|yet\s+to|no\s+ha|no\s+han|no|sin|ne|n[’'])"
    r"|n[’']t)(?:\W+\w+){0,2}\W*$",
    re.IGNORECASE,
)
# A past form after these words tells what may or is to come: "to be signed", "will be signed", "could be agreed".
_IRREALIS = re.compile(
    r"\b(?:will|would|could|may|might|should|shall|must|to|can|if|once|until|unless|before|será|serán|sera|seront)"
    r"(?:\s+(?:be|have|being|been|have\s+been|is|are|it|they|both|the|\w+ly))*\s*$",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:once|if|until|unless|before|si|cuando|une\s+fois|when(?=[^,;.]*\b(?:is|are)\s*$))\b[^,;.]*$",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(
    r"[;:.]|,\s|\b(?:but|which)\b|\b(?:and|y|et)\s+(?:(?:the\s+)?\w+\s+)?(?:has|have|had|will|is|are|was|were|agreed|signed|announced)\b",
    re.IGNORECASE,
)
_LOOSE = frozenset({Status.SOUGHT, Status.PROPOSED, Status.DISCUSSED, Status.AIM})
_FIRM = frozenset({Status.IN_FORCE, Status.SIGNED, Status.AGREED})


# Words that are a verb or a noun: after an article or a preposition they are the noun.
_BOTH = re.compile(r"(?:requests?|plans?|aims?|hopes?|proposes?|estudia|propuesta)", re.IGNORECASE)
_NOUN_BEFORE = re.compile(
    r"\b(?:an?|the|its|their|his|her|this|that|of|at|on|by|for|to|new|joint|una?|el|la)\s+$", re.IGNORECASE
)


def find_status(text: str) -> list[StatusMention]:
    """Return the words of ``text`` that put something on a rung, in order.

    Negated words give nothing. A firm word under "will", "would", "if", "once" counts as announced where it is
    promised ("will be signed") and gives nothing where it is only imagined.
    """
    mentions: list[StatusMention] = []
    for match in _ALL.finditer(text):
        status = _reached(text, match)
        if status is None:
            continue
        mention = StatusMention(_trimmed(match), status, CUES[_number(match)][1])
        if not (mentions and _hangs_on(text, mention, mentions[-1])):
            mentions.append(mention)
    return mentions


def _number(match: re.Match[str]) -> int:
    return int((match.lastgroup or "c0")[1:])


def _reached(text: str, match: re.Match[str]) -> Status | None:
    """The rung of one cue where it stands, or None where it is denied, imagined, or a noun."""
    status = CUES[_number(match)][0]
    before = text[max(0, match.start() - 80) : match.start()]
    if _NEGATED.search(before) or (_BOTH.fullmatch(match.group().strip()) and _NOUN_BEFORE.search(before)):
        return None
    if status not in _FIRM:
        return status
    if _CONDITION.search(before):
        return None
    if irrealis := _IRREALIS.search(before):
        promised = re.match(r"will|shall|será|sera", irrealis.group(), re.IGNORECASE)
        return Status.ANNOUNCED if promised else None
    return status


def _hangs_on(text: str, mention: StatusMention, earlier: StatusMention) -> bool:
    """A firmer word in the object of a looser one is no firmer: "hopes that Chile will join"."""
    between = text[earlier.span.end : mention.span.start]
    return (
        earlier.status in _LOOSE
        and mention.status.rank < earlier.status.rank
        and not _NEW_CLAUSE.search(between)
    )


def _trimmed(match: re.Match[str]) -> Span:
    words = match.group()
    lead = len(words) - len(words.lstrip())
    return Span(match.start() + lead, match.start() + len(words.rstrip()))


def firmest(quotes: Iterable[str]) -> Status | None:
    """Return the firmest rung that the words of ``quotes`` reach, or None if they reach none."""
    reached = [mention.status for quote in quotes for mention in find_status(quote)]
    return min(reached, key=lambda status: status.rank, default=None)


def supports(status: Status, quotes: Iterable[str]) -> bool:
    """Tell whether the words of ``quotes`` reach ``status`` or a firmer rung (English, Spanish, French)."""
    reached = firmest(quotes)
    return reached is not None and reached.rank <= status.rank
