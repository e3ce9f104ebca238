"""Commitments: who signs, agrees, announces, negotiates, seeks, proposes, discusses or aims at what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from briefings.stages.extract.rules.commitments.act import LIGHT_VERB, Act
from briefings.stages.extract.rules.commitments.acts import find_acts
from briefings.stages.extract.rules.commitments.amounts import MONEY, sum_of
from briefings.stages.extract.rules.commitments.dates import dates_of
from briefings.stages.extract.rules.commitments.ends import whole
from briefings.stages.extract.rules.commitments.instruments import instrument_of, says_enough
from briefings.stages.extract.rules.commitments.lead_ins import Item, find_items
from briefings.stages.extract.rules.commitments.mentions import merged
from briefings.stages.extract.rules.commitments.parties import Parties
from briefings.stages.extract.rules.commitments.remarks import is_concrete
from briefings.stages.extract.rules.commitments.romance import is_romance_worth
from briefings.stages.extract.rules.commitments.worth import is_worth
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.people import Person
from briefings.stages.extract.rules.reading import Reading
from briefings.text.dates import Basis
from briefings.text.names import looks_like_person
from briefings.text.normal import key
from briefings.text.phrases import MOST_WORDS_OF_A_RECORD, drop_article, noun_phrase
from briefings.text.span import Span
from briefings.text.status import Status

_PRONOUN = re.compile(r"^(?:he|she|it|they|él|ella|il|elle)\b", re.IGNORECASE)
_POST = re.compile(
    r"\b(?:(?:new|first)\s+)?(?:police\s+|fisheries\s+|customs\s+)?"
    r"(?:liaison\s+officer|attaché|envoy|coordinator|representative|inspector)"
    r"(?:\s+(?:of|for|in|to|at)\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)*)*"
)
_TAKES_UP = re.compile(r"\bt(?:ook|aken|akes)\s+up\b", re.IGNORECASE)
_MOST_WORDS = 16
"""A wording longer than this is cut at its last comma within the usual number, or is none."""
_COUNTERPART = re.compile(r"\s+with\s+(?:his|her|its|their)\s+(?:\w+\s+)?counterparts?\b.*$")


def find_commitments(reading: Reading, people: list[Person]) -> Iterator[Draft]:
    """Yield the commitments of a reading, each thing once, on the firmest rung that its words reach."""
    parties = Parties(reading, people)
    drafts = []
    for index, sentence in enumerate(reading.sentences):
        if not sentence.heading and sentence.status:
            drafts += [
                draft
                for act in find_acts(reading, sentence)
                if (draft := _draft(reading, parties, index, act))
            ]
    for item in find_items(reading):
        drafts += _listed(reading, parties, item)
    yield from merged(reading, sorted(drafts, key=lambda draft: draft.quotes[0]))


def _draft(reading: Reading, parties: Parties, index: int, act: Act) -> Draft | None:
    names, extra = parties.of(index, act)
    told = _told(reading, index, act)
    if told is None:
        return None
    action, quotes = told
    if not (is_worth if act.sentence.language == "en" else is_romance_worth)(act, action, names):
        return None
    found: dict[str, Basis] = {}
    if extra is not None:
        found["parties"] = "resolved"
        if not any(quote.covers(extra) for quote in quotes):
            quotes.append(extra)
    elif any(key(name) not in key(reading.text) for name in names):
        found["parties"] = "inferred"
    made_on, due_by = dates_of(act, found)
    values = {
        "parties": names,
        "action": action,
        "instrument": instrument_of(action) or "other",
        "status": act.mention.status,
        "made_on": made_on,
        "due_by": due_by,
        "amount": sum_of(act),
        "verb_led": _is_verb_led(act, action),
    }
    return Draft("commitment", values, tuple(quotes), found)


def _told(reading: Reading, index: int, act: Act) -> tuple[str, list[Span]] | None:
    """The wording of an act and the sentences that it rests on, or None where it points to nothing."""
    quotes = [act.sentence.span]
    action = act.action
    if (
        act.mention.status is Status.IN_FORCE
        and index
        and (
            _PRONOUN.match(act.sentence.text)
            # A programme may be named like a person ("the Islands Research Cloud has been in operation").
            or (looks_like_person(act.subject) and _TAKES_UP.search(act.mention.span.of(reading.text)))
        )
    ):
        previous = reading.sentences[index - 1]
        post = _POST.search(previous.text)
        if not post or previous.heading:
            return None
        action = drop_article(post.group())
        quotes.append(previous.span)
    if len(action.split()) == 1 and act.mention.passive and (fuller := _named_before(reading, index, act)):
        action = fuller[0]
        quotes.append(fuller[1])
    action = _COUNTERPART.sub("", action)
    if act.sentence.clauses:
        action = whole(act.sentence, action)
    if act.parsed is None:
        thing = drop_article(LIGHT_VERB.sub("", action))
        action = thing if len(thing.split()) > 1 else drop_article(action)
    if len(action.split()) > _MOST_WORDS:
        action = " ".join(action.split()[:MOST_WORDS_OF_A_RECORD]).rpartition(",")[0]
    action = action.strip(" ,;")
    return action, quotes


def _named_before(reading: Reading, index: int, act: Act) -> tuple[str, Span] | None:
    """What "the rule" is: the longer phrase with that head in the three sentences before."""
    if (
        act.parsed is None
        or act.parsed.subject is None
        or not re.match(r"(?:the|this)\s", act.parsed.subject.span.of(act.sentence.text), re.IGNORECASE)
    ):
        return None
    head = act.parsed.subject.head
    for back in range(index - 1, max(-1, index - 4), -1):
        other = reading.sentences[back]
        phrases = [
            phrase
            for clause in other.clauses
            for phrase in (clause.subject, clause.object)
            if phrase is not None
        ]
        for phrase in phrases:
            words = noun_phrase(other.text, phrase.span)
            if phrase.head == head and len(words.split()) > 1:
                return words, other.span
    return None


def _listed(reading: Reading, parties: Parties, item: Item) -> Iterator[Draft]:
    """What a point of a list commits to: by its own verb, or by the words that lead the list in."""
    names: tuple[str, ...] = ()
    if item.who:
        names = parties.named(item.who)
    elif item.subject is not None and item.subject.subject is not None:
        names = tuple(parties.phrase(item.index, item.lead, item.subject.subject)[0])
    elif item.subject is None:
        names = parties.named(re.sub(r"^[\s\d.()•*-]+|[\s:*]+$", "", item.lead.text))
    if not item.action:
        for act in find_acts(reading, item.sentence) if item.sentence.status else ():
            if (draft := _draft(reading, parties, item.index, act)) is not None:
                quotes = (
                    draft.quotes if draft.values["parties"] or not names else (*draft.quotes, item.lead.span)
                )
                yield replace(
                    draft, quotes=quotes, values={**draft.values, "parties": draft.values["parties"] or names}
                )
        return
    item = replace(item, action=whole(item.sentence, item.action))
    if item.status is None or not (names or not item.who) or not says_enough(item.action):
        return
    due = next((date for date in item.sentence.dates if date.deadline), None)
    if not names and due is None and not is_concrete(item.action):
        return
    sums = [match.group() for match in MONEY.finditer(item.sentence.text)]
    values = {
        "parties": names,
        "action": item.action,
        "instrument": instrument_of(item.action) or "other",
        "status": item.status,
        "made_on": None,
        "due_by": due.edtf.split("/")[-1] if due else None,
        "amount": sums[0] if len(sums) == 1 else None,
        "verb_led": True,
    }
    found: dict[str, Basis] = {"due_by": due.basis} if due and due.basis != "stated" else {}
    yield Draft("commitment", values, (item.sentence.span, item.lead.span), found)


def _is_verb_led(act: Act, action: str) -> bool:
    """Whether the wording begins with a verb ("ratify the treaty" is another thing than "treaty")."""
    led = act.deed or act.parsed
    return led is not None and action.startswith(f"{led.verb.lemma} ")
