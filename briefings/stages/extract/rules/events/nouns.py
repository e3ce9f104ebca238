"""Events that a noun tells of beside a date: "the summit in May", "Tuesday's vote on the budget", "the floods of June"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from briefings.stages.extract.rules.events.dates import after, before, days
from briefings.stages.extract.rules.events.names import before_date, fitted, phrase_around
from briefings.stages.extract.rules.events.tense import Held
from briefings.stages.extract.rules.reading import Sentence
from briefings.text.dates import DateMention, bounds
from briefings.text.event_words import CANCEL, EVENT_NOUNS, REMARKS
from briefings.text.phrases import complement
from briefings.text.span import Span
from briefings.text.syntax import Clause

_TAKES_DATE = re.compile(
    r"[\s,(]+(?P<tie>(?:held\s|set\s|due\s|slated\s|scheduled\s|planned\s)?(?:on|in|of|from|for|between)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_IN_FORCE = re.compile(
    r"(?:^|[.;:,]\s)(?P<np>[^.;:,()]{4,90}?),?\s(?:which\s(?:is|are|has\sbeen|have\sbeen)\s)?in\s(?:force|effect)\s(?:since|from|as\sof)\s(?:the\s)?$"
)
_NONE_BEFORE = re.compile(r"\b(?:no|any|without|every|each|another)\s(?:\w+\s)?$", re.IGNORECASE)
_OWNED = re.compile(r"(?:[’']s?)?\s+")
_LEAD = re.compile(
    r"^(?:(?:before|after|ahead of|since|by|until|on|in|for|during|from)\s)?(?:the\s)?", re.IGNORECASE
)
_SERIES = re.compile(r"[A-Z]{2,6}-?\d{1,3}")
"""A numbered conference ("COP27")."""
_ENDS = frozenset("to that which who is are was were has have had will would said says and or but".split())
_NOT_BEFORE = frozenset(
    "the a an this that of in on at for to and or by with from as is are was were has have had will".split()
)
_STAGES = frozenset("press news media".split())
"""What stands before "conference" or "briefing" where something is only said."""
_FAR = 15
"""Words between an event's noun and its date."""
_YEAR = 366
_FRESH_DAYS = 2
"""What was said this shortly before a text gives the day of the saying, not of the deed that it is about."""


@dataclass(frozen=True, slots=True)
class NamedEvent:
    """An event that a noun phrase names, with its date."""

    what: str
    held: Held
    date: DateMention
    where: str | None = None


def named_events(
    sentence: Sentence, owners: Mapping[int, Clause], taken: Set[int], published: str | None
) -> Iterator[NamedEvent]:
    """Yield the events that nouns beside dates tell of.

    Whether one was held shows by its date against the text's own; where that cannot be known there is none.

    Args:
        sentence: A sentence of an English text.
        owners: Where a date begins → the clause that it stands in.
        taken: Where dates begin that clauses told events of.
        published: The text's own date.
    """
    for date in sentence.dates:
        held = side(date, published)
        if date.span.start in taken or len(date.edtf) < 7 or days(date) > _YEAR or held is None:
            continue
        if (what := _bound(sentence, date) or _before_noun(sentence, date, published)) or (
            not _is_of_saying(owners.get(date.span.start), date, published)
            and (what := _beside(sentence, date))
        ):
            yield NamedEvent(what, held, date)


def side(date: DateMention, published: str | None) -> Held | None:
    """Tell by the text's own date whether what happens on a date is over, or None where that is open."""
    if after(date, published):
        return "planned"
    if before(date, published) or (date.edtf == published and len(date.edtf) == 10):
        return "held"
    return None


def _is_of_saying(clause: Clause | None, date: DateMention, published: str | None) -> bool:
    """Whether a date can be that of the words said about an event ("condemned the attack on Monday")."""
    if clause is None or clause.verb.lemma not in REMARKS or published is None:
        return False
    return 0 <= (bounds(published)[0] - bounds(date.edtf)[1]).days <= _FRESH_DAYS


def _beside(sentence: Sentence, date: DateMention) -> str | None:
    """The noun phrase that ends where the date begins, if its head is an event and no verb stands between."""
    at = sentence.at(date.span.start)
    first = max(
        [
            0,
            at - 160,
            *(
                c.verb.span.end
                for c in sentence.clauses
                if c.verb.span.end <= at and not _is_tie(sentence, c)
            ),
        ]
    )
    text = sentence.text[first:at]
    tie = _TAKES_DATE.search(text)
    if tie is None or sentence.text.startswith(("’", "'"), sentence.at(date.span.end)):
        return None
    words = text[: tie.start()].split()
    for back in range(1, min(len(words), _FAR) + 1):
        word = words[-back]
        if back <= 5 and _SERIES.fullmatch(word):
            return word
        if word.casefold() in EVENT_NOUNS and not (
            back < len(words) and words[-back - 1].casefold() in _STAGES
        ):
            return _around(sentence, date, words, len(words) - back, tie)
        if word[-1] in ",;:." or (back > 1 and word.casefold() in _ENDS - {"and"}):
            return None
    return None


def _is_tie(sentence: Sentence, clause: Clause) -> bool:
    """Whether a participle only joins an event to its day ("the talks held in May")."""
    return clause.kind == "participle" and clause.verb.span.of(sentence.text) in (
        "held",
        "planned",
        "scheduled",
        "set",
        "due",
    )


def _around(
    sentence: Sentence, date: DateMention, words: list[str], head: int, tie: re.Match[str]
) -> str | None:
    told = phrase_around(words, head)
    if told is None or _NONE_BEFORE.search(" ".join(words[:head]) + " "):
        return None
    if len(told.split()) > 1:
        return told
    when = " ".join(sentence.text[sentence.at(date.span.start) : sentence.at(date.span.end)].split())
    return (
        f"{told} {' '.join(tie.group('tie').split())} {when}"
        if tie.group("tie") and head == len(words) - 1
        else None
    )


def _before_noun(sentence: Sentence, date: DateMention, published: str | None) -> str | None:
    """The event that a date stands before: "the October election", "Tuesday's vote on the budget"."""
    text, start = sentence.text, sentence.at(date.span.start)
    gap = _OWNED.match(text, sentence.at(date.span.end))
    open_day = date.edtf == published or any(clause.verb.lemma in CANCEL for clause in sentence.clauses)
    if gap is None or open_day or _NONE_BEFORE.search(text[:start]):
        return None
    position = gap.end()
    verb = min(
        (c.verb.span.start for c in sentence.clauses if c.verb.span.start >= position), default=len(text)
    )
    for match in list(re.finditer(r"\S+", text[position : position + 60]))[:4]:
        word = match.group().rstrip(",.;:)")
        if position + match.start() >= verb:
            return None
        if word in EVENT_NOUNS:
            return _whole(
                sentence,
                Span(start, sentence.at(date.span.end)),
                Span(position, position + match.start() + len(word)),
                verb,
            )
        if word != match.group() or word.casefold() in _NOT_BEFORE:
            return None
    return None


def _whole(sentence: Sentence, day: Span, noun: Span, verb: int) -> str | None:
    """The noun with what "of", "on" or "in" adds to it; a bare noun with its day."""
    text = sentence.text
    if re.match(r"\s(?:of|on|in|between|with|at|against)\s", text[noun.end : noun.end + 9]):
        span = complement(text, noun.start, most_words=10)
        told = fitted(before_date(sentence, Span(span.start, min(span.end, verb))).of(text)) if span else None
        if told and len(told.split()) > 1:
            return told
    return fitted(_LEAD.sub("", f"{day.of(text)} {noun.of(text)}"))


def _bound(sentence: Sentence, date: DateMention) -> str | None:
    """ "The ban, in force since 1 April, …": entry into force of the ban."""
    found = _IN_FORCE.search(sentence.text[: sentence.at(date.span.start)])
    name = fitted(found.group("np"), 11) if found else None
    return f"entry into force of {name}" if name else None
