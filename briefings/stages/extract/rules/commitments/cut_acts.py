"""Acts cut out of an English sentence by words that are no verb of a clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefings.stages.extract.rules.commitments.act import LIGHT_VERB, Act, in_other_voice
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.phrases import clause_end, clause_start, complement, drop_article
from briefings.text.span import Span
from briefings.text.status import Status, StatusMention

_DAY = re.compile(
    r"(?:\s*(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)(?:\s+(?:\d{1,2}\s+[A-Z]\w+|[A-Z]\w+\s+\d{1,2}))?,?(?:\s+\d{4})?,?\s+(?:that\s+)?)"
)
_RELATIVE = re.compile(r"^\s*(?:which|that)\b|\b(?:which|that)\s+$", re.IGNORECASE)
_RELATIVE_TAIL = re.compile(r",?\s*\b(?:which|that)\s+$", re.IGNORECASE)
_LEADING_PHRASE = re.compile(
    r"^(?:(?:during|in|at|on|with|for|after|as|following)\b[^,]*,\s+)?(?:it\s+is\s+\w+\s+(?:that\s+)?)?",
    re.IGNORECASE,
)
_CHAIN = 9
"""Words within which a second status word belongs to the first ("announced … that it will finance")."""


def cut_acts(reading: Reading, sentence: Sentence, mentions: Sequence[StatusMention]) -> Iterator[Act]:
    """The governing cue of each clause, with its subject and its object."""
    text = sentence.text
    governed_to = -1
    for mention in mentions:
        start, end = sentence.at(mention.span.start), sentence.at(mention.span.end)
        if start < governed_to or in_other_voice(reading, sentence, mention):
            continue
        clause = Span(clause_start(text, start), clause_end(text, end))
        relative = bool(_RELATIVE.search(text[clause.start : start]))
        verb_end = _end_of_chain(sentence, mention, clause)
        governed_to = clause.end
        subject = drop_article(text[clause.start : start])
        if relative:
            subject = _antecedent(_RELATIVE_TAIL.sub("", text[:start]))
        subject = drop_article(_LEADING_PHRASE.sub("", subject))
        begin = _past_day(text, verb_end)
        object_start = _past_recipient(text, begin)
        span = complement(text, object_start)
        action = re.sub(r"\s+", " ", span.of(text)) if span else ""
        if mention.passive and mention.status is Status.AIM:  # "the task force is expected to …"
            action = f"{_full_subject(text[:start], subject)} to {action}" if action else ""
        elif mention.passive:
            action = _full_subject(text[:start], subject)
            promise = re.search(r"\bbe\s+(\w+(?:\s+up)?)$", mention.span.of(reading.text))
            if promise and mention.status is Status.ANNOUNCED and action:
                action = f"{action} to be {promise.group(1)}"
        elif mention.status is Status.AIM and relative:
            # "which aims to …" is said of what precedes; "with which it aims to …" hangs on another commitment.
            own = _RELATIVE_TAIL.search(text[clause.start : start])
            if not (own and subject and action):
                action = ""
            elif not LIGHT_VERB.match(action):
                action = f"{subject} to {action}"
        yield Act(sentence, mention, clause, subject, action, relative, Span(begin, object_start))


def _end_of_chain(sentence: Sentence, first: StatusMention, clause: Span) -> int:
    """Where the verb ends: "announced on Thursday that it will" is one verb."""
    end = sentence.at(first.span.end)
    if first.status is not Status.ANNOUNCED:
        return end
    for later in sentence.status:
        begin = sentence.at(later.span.start)
        if end <= begin < clause.end and later.status is Status.ANNOUNCED:
            if len(sentence.text[end:begin].split()) <= _CHAIN:
                end = sentence.at(later.span.end)
    return end


def _past_day(text: str, start: int) -> int:
    """Skip the day: "signed on Tuesday a memorandum", "announced on Monday May 9 that …"."""
    match = _DAY.match(text, start)
    return match.end() if match else start


def _past_recipient(text: str, start: int) -> int:
    """Skip whom a proposal or request goes to: "proposed to the Council of the European Union to start …"."""
    match = re.match(
        r"\s*(?:to\s+)?(?:the\s+)?[A-ZÀ-Þ][^,;.]{2,80}?\s+(?:(?=to\s+[a-z])|that\s+)", text[start:]
    )
    return start + match.end() if match else start


def _antecedent(before: str) -> str:
    """The noun phrase that a relative clause hangs on: from its article, "the" after a preposition not counted."""
    before = before.rstrip(" ,")
    phrase = before[clause_start(before, len(before)) :]
    articles = [
        match.end()
        for match in re.finditer(r"\b(?:the|an?|its|their|several)\s+", phrase, re.IGNORECASE)
        if not re.search(r"\b(?:of|with|for|in|on|to|by|from|between|against)\s+$", phrase[: match.start()])
    ]
    return drop_article(phrase[articles[-1] :] if articles else phrase)


def _full_subject(text: str, subject: str) -> str:
    """ "the launch" after "The launch event for the task force …" is that longer phrase."""
    words = subject.split()
    if not words:
        return ""
    head = words[-1]
    if len(words) > 2:
        return subject if len(words) <= 24 else ""
    longer = re.search(
        rf"\b{re.escape(head)}\b(?:\s+(?!has\b|have\b|will\b|was\b|were\b|is\b|are\b)[^\s,.;]+){{2,16}}",
        text,
        re.IGNORECASE,
    )
    return drop_article(longer.group()) if longer else subject
