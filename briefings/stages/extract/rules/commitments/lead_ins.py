"""Lists: what stands under a lead-in ("The parties agreed to:") is committed to by its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.phrases import drop_article, noun_phrase
from briefings.text.span import Span
from briefings.text.status import Status
from briefings.text.syntax import Clause, parse

_ITEM = re.compile(
    r"\s*(?:(?:[•\-–*·▪●○]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).])\s+"
    r"|(?:Decision|Commitment|Action|Measure|Pledge|Outcome|Resolution|Recommendation)\s+(?:No\.?\s*)?\d{1,3}\s*[.:–—-]\s+)"
)
_LEAD = re.compile(r":[\s*]*$")
_COUNTED = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|following)\s+(?:\w+\s+)?(?:measures|points|steps|actions|commitments|decisions|priorities)\b",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"\b(?:pledges?|contributions?|commitments?|donations?|funding|support|grants?|allocations?)\b",
    re.IGNORECASE,
)
_TITLES: tuple[tuple[Status, re.Pattern[str]], ...] = tuple(
    (status, re.compile(rf"(?:^|\b){pattern}", re.IGNORECASE))
    for status, pattern in (
        (Status.PROPOSED, r"(?:recommendations?|proposals?|proposed\s+\w+)\b"),
        (Status.SOUGHT, r"(?:requests?|calls|appeals?|demands)\b"),
        (Status.AIM, r"(?:priorit\w+|goals?|targets?|aims?|objectives?|ambitions?|next\s+steps|plans)\b"),
        (
            Status.ANNOUNCED,
            r"(?:who\s+is\s+(?:giving|paying)|(?:new\s+)?pledges?|contributions?|commitments?|donations?|allocations?)\b",
        ),
        (
            Status.AGREED,
            r"(?:decisions(?:\s+taken|\s+adopted)?|what\s+was\s+agreed|agreed\s+(?:actions|measures|points|steps))\b",
        ),
    )
)
"""What a title alone puts the points under it on, the loosest first."""
_QUANTITY = re.compile(
    r"(?:(?:up\s+to|some|about|an?\s+(?:additional|further))\s+)?(?:[A-Z]{2,3}\$?\s?|[€$£¥]\s?)?\d"
)
_BINDING = re.compile(
    r"(?:\bto|\bwill|\bshall|\bmeasures?|\bsteps|\bactions?|\bpoints|\bdecisions?|\bcommitments?|\bfollowing|\bthat|\bon|\bdid)[\s*]*:[\s*]*$",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?P<who>(?:the\s+)?[A-ZÀ-Þ][^:;.]{1,60}?)\s*[:–—]\s+(?P<what>.+)", re.DOTALL)
_OWN_VERB = frozenset("main relative".split())


@dataclass(frozen=True, slots=True)
class Item:
    """One point of a list, with the words that lead the list in."""

    index: int
    """Of the sentence among the reading's."""
    sentence: Sentence
    """The point read as a sentence of the body."""
    lead: Sentence
    status: Status | None
    """What the lead-in puts each point on, where it does."""
    subject: Clause | None
    """The clause of the lead-in, whose subject is the points' own where they lack one."""
    who: str = ""
    """The name that a point begins with ("Ghana: two ships")."""
    action: str = ""
    """What the point says, where it is no sentence."""


def find_items(reading: Reading) -> Iterator[Item]:
    """Yield the points of the lists that a sentence ending in a colon leads in."""
    lead: Sentence | None = None
    kinds: set[str] = set()
    for index, sentence in enumerate(reading.sentences):
        marked = _ITEM.match(sentence.text)
        kind = _kind(marked.group()) if marked else ""
        if (
            _LEAD.search(sentence.text)
            or (sentence.heading and not marked and _title_rung(sentence.text) is not None)
            or (not marked and _COUNTED.search(sentence.text) and sentence.status)
        ):
            lead, kinds = sentence, ({kind} if marked else set())
        elif lead is not None and marked:
            if kind in kinds if _ITEM.match(lead.text) else kinds and kind not in kinds:
                lead = None  # the numbering of the text itself goes on
                continue
            if not _ITEM.match(lead.text):
                kinds = {kind}
            yield _item(index, sentence, lead, marked.end())
        elif (
            lead is not None
            and "\n\n" in reading.text[reading.sentences[index - 1].span.end : sentence.span.start]
        ):
            lead = None


def _title_rung(title: str) -> Status | None:
    """The rung that a short title puts the points under it on ("Pledges", "Decisions taken")."""
    if len(title.split()) > (8 if _LEAD.search(title) else 4) or re.search(r"\d", title):
        return None
    return next((status for status, pattern in _TITLES if pattern.search(title)), None)


def _kind(mark: str) -> str:
    """Bullets, letters, numbers: the points of one list are marked alike."""
    return next(
        (name for name, sign in (("digit", str.isdigit), ("letter", str.isalpha)) if any(map(sign, mark))),
        "bullet",
    )


def _item(index: int, sentence: Sentence, lead: Sentence, begin: int) -> Item:
    clauses = parse(sentence.text)
    body = replace(sentence, heading=False, clauses=clauses)
    leading = parse(lead.text)
    finite = [i for i, clause in enumerate(leading) if clause.verb.tense not in ("infinitive", "participle")]
    last = finite[-1] if finite else 0
    mention = next((m for m in reversed(lead.status) if m.clause is None or m.clause == last), None)
    subject = leading[0] if leading else None
    if mention is not None and mention.clause is not None:
        subject = leading[mention.clause]
    status = (
        mention.status
        if mention and (_BINDING.search(lead.text) or _COUNTED.search(lead.text) or _OFFER.search(lead.text))
        else None
    )
    if mention is not None and _LEAD.match(lead.text, lead.at(mention.span.end)):
        status = mention.status  # "the parties agreed:"
    if mention is None:
        status = _title_rung(lead.text)
    item = Item(index, body, lead, status, subject)
    rest = sentence.text[begin:]
    named = _NAMED.match(rest)
    if (
        status is not None
        and named
        and (_QUANTITY.match(named.group("what")) or not any(c.kind in _OWN_VERB for c in parse(rest)))
    ):
        what = noun_phrase(rest, Span(named.start("what"), _end(rest, named.start("what"))))
        return replace(item, who=named.group("who"), action=what)
    if status is not None and not any(c.kind == "main" and c.subject is not None for c in clauses):
        return replace(item, action=_led(rest))
    return item


def _led(rest: str) -> str:
    """A point that is a bare verb with its object, or a noun phrase."""
    words = re.sub(r"\*\*", "", rest)
    words = noun_phrase(words, Span(0, _end(words, 0)))
    return drop_article(words)


def _end(text: str, start: int) -> int:
    match = re.compile(
        r"[;.](?=\s|$)|,\s+(?:\w+ed\s+(?:by|at|on|in|to)\b|to\s+be|subject|which|who|including|with|as\s+well|through|by)\b|\s[–—]\s|,?\s+(?:thereby|so\s+that)\b|\d\s+(?=per\s+cent\s+of\s+them)"
    ).search(text, start)
    return match.start() if match else len(text)
