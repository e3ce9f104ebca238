"""Firmness: the ladder from an aim to a rule in force, and the words that each rung needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from briefings.text.sentences import split_sentences
from briefings.text.span import Span
from briefings.text.status import romance
from briefings.text.status.clauses import rung
from briefings.text.status.tongue import tongue
from briefings.text.status.words import CUES, STATES, Status
from briefings.text.syntax import Clause, parse


@dataclass(frozen=True, slots=True)
class StatusMention:
    """Words that put something on a rung of the ladder."""

    span: Span
    status: Status
    passive: bool
    """The thing itself is the subject: "a protocol was signed"."""
    clause: int | None = None
    """Index of the clause of its sentence whose verb it is; None for words that are no verb of a clause."""


@dataclass(frozen=True, slots=True)
class _Cue:
    """Words that are no verb of their own, and the rung they put something on."""

    status: Status
    passive: bool
    stems: tuple[str, ...]
    pattern: re.Pattern[str]


_CUES = tuple(
    _Cue(status, passive, stems, re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE))
    for status, passive, stems, pattern in CUES
)
_NEGATED = re.compile(
    r"(?:\b(?:not|never|no|nor|without|cannot|denied|refused|failed|yet\s+to|sin|ne|n[’'])"
    r"|n[’']t)(?:\W+\w+){0,2}\W*$",
    re.IGNORECASE,
)
# A past form after these words tells what may or is to come: "to be signed", "will be signed", "could be agreed".
_IRREALIS = re.compile(
    r"\b(?:will|would|could|may|might|should|shall|must|to|can|if|once|until|unless|before)"
    r"(?:\s+(?:be|have|being|been|have\s+been|is|are|it|they|both|the|\w+ly))*\s*$",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:once|if|until|unless|before|when(?=[^,;.]*\b(?:is|are)\s*$))\b[^,;.]*$",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(
    r"[;:.]|,\s|\b(?:but|which)\b|\band\s+(?:(?:the\s+)?\w+\s+)?(?:has|have|had|will|is|are|was|were|agreed|signed|announced)\b",
    re.IGNORECASE,
)
_TAIL = re.compile(rf"(?:\s+(?:{'|'.join(sorted(STATES))}|to|on|that)\b)?", re.IGNORECASE)
"""Words after a verb that belong to what it says: "is *in force*", "agreed *to*"."""
_LOOSE = frozenset({Status.SOUGHT, Status.PROPOSED, Status.DISCUSSED, Status.AIM})
_FIRM = frozenset({Status.IN_FORCE, Status.SIGNED, Status.AGREED})


# "Its pledge to" tells one; "a commitment to", "any decision to" and what is asked or awaited may tell of none.
_PROMISE = re.compile(r"(?:decision|pledge|commitment|promise|vow|undertaking)\s", re.IGNORECASE)
_OWN_PROMISE = re.compile(
    r"(?<!\bawaiting )(?<!\bpending )(?<!\bbefore )(?<!\babout )(?<!\bfor )(?<!\bon )\b(?:its|their|[\w.]+[’']s|[\w.]+s[’'])\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
# "After the approval of" tells of one only where nothing in the sentence is still to come.
_AFTERWARDS = re.compile(r"(?:following|after|since|upon)\s+the\s", re.IGNORECASE)
_TO_COME = re.compile(
    r"\b(?:will|would|shall|may|might|can|could|should|must|expected|only|except|until|not|if|to\s+be)\b",
    re.IGNORECASE,
)
# Words that are a verb or a noun: after an article or a preposition they are the noun.
_BOTH = re.compile(r"(?:requests?|plans?|aims?|hopes?|proposes?)", re.IGNORECASE)
_NOUN_BEFORE = re.compile(
    r"\b(?:an?|the|its|their|his|her|this|that|of|at|on|by|for|to|new|joint)\s+$", re.IGNORECASE
)


def find_status(text: str) -> list[StatusMention]:
    """Return the words of ``text`` that put something on a rung, in order.

    Each sentence is judged clause by clause in its own language: English (``clauses``), Spanish and French
    (``romance``). Negated words give nothing. A firm word under "will" counts as announced, and gives nothing where it is only imagined.
    """
    return [
        replace(mention, span=Span(mention.span.start + sentence.start, mention.span.end + sentence.start))
        for sentence in split_sentences(text)
        for mention in status_of(sentence.of(text))
    ]


def status_of(sentence: str, language: str | None = None) -> tuple[StatusMention, ...]:
    """Return the same of one sentence; its clauses are those of ``parse`` in ``language`` ("en", "es", "fr").

    Without a language its own words decide (``tongue``).
    """
    return _judged(sentence, language or tongue(sentence))


@lru_cache(maxsize=2048)  # what is found is held against the same words again, in grounding and at the gate
def _judged(sentence: str, language: str) -> tuple[StatusMention, ...]:
    if sentence.rstrip(' "”’»)').endswith("?"):
        return ()  # what is asked is not told
    clauses = parse(sentence, language)
    mentions = _by_clause(sentence, clauses, language)
    taken = [mention.span for mention in mentions]
    cued = _by_cue(sentence) if language == "en" else _by_noun(sentence, language)
    mentions += [mention for mention in cued if not any(mention.span.meets(other) for other in taken)]
    mentions.sort(key=lambda mention: mention.span)
    kept: list[StatusMention] = []
    for mention in mentions:
        if mention.clause is not None or not (kept and _hangs_on(sentence, mention, kept[-1])):
            kept.append(mention)
    return tuple(kept)


def _by_clause(sentence: str, clauses: Sequence[Clause], language: str) -> list[StatusMention]:
    mentions = []
    for index, clause in enumerate(clauses):
        reached = (
            rung(sentence, clauses, index)
            if language == "en"
            else romance.rung(sentence, clauses, index, language)
        )
        if reached:
            start, end = clause.verb.span
            end += len(_TAIL.match(sentence, end).group())  # type: ignore[union-attr]
            mentions.append(StatusMention(Span(start, end), *reached, index))
    return mentions


def _by_cue(sentence: str) -> list[StatusMention]:
    """What English nouns and idioms tell; of cues that share words the first."""
    low = sentence.casefold()
    found = [
        (match.start(), number, match)
        for number, cue in enumerate(_CUES)
        if any(stem in low for stem in cue.stems)
        for match in cue.pattern.finditer(sentence)
    ]
    mentions: list[StatusMention] = []
    end = 0
    for start, number, match in sorted(found, key=lambda one: one[:2]):
        if start < end:
            continue
        end = match.end()
        if (status := _reached(sentence, _CUES[number].status, match)) is not None:
            mentions.append(StatusMention(_trimmed(match), status, _CUES[number].passive))
    return mentions


def _by_noun(sentence: str, language: str) -> list[StatusMention]:
    """What Spanish and French phrases without a verb tell."""
    return [
        StatusMention(_trimmed(match), status, status is Status.IN_FORCE)
        for status, pattern in romance.words_of(language).nominal
        for match in pattern.finditer(sentence)
        if not _NEGATED.search(sentence[max(0, match.start() - 30) : match.start()])
    ]


def _reached(text: str, status: Status, match: re.Match[str]) -> Status | None:
    """The rung of one cue where it stands, or None where it is denied, imagined, or a noun."""
    before = text[max(0, match.start() - 80) : match.start()]
    if _NEGATED.search(before) or (_BOTH.fullmatch(match.group().strip()) and _NOUN_BEFORE.search(before)):
        return None
    if status is Status.ANNOUNCED and _PROMISE.match(match.group()) and not _OWN_PROMISE.search(before):
        return None
    if status not in _FIRM:
        return status
    if _CONDITION.search(before) or (_AFTERWARDS.match(match.group()) and _TO_COME.search(text)):
        return None
    if irrealis := _IRREALIS.search(before):
        promised = re.match(r"will|shall", irrealis.group(), re.IGNORECASE)
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
