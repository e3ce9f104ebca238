"""Events: what happened or is to happen, clause by clause: meetings, signings, votes, arrests, openings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefings.document import Basis
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.events.dates import dates_of, days, is_since, told_clauses
from briefings.stages.extract.rules.events.lists import listed_events
from briefings.stages.extract.rules.events.merge import merged
from briefings.stages.extract.rules.events.names import fitted, noun_text
from briefings.stages.extract.rules.events.nouns import named_events
from briefings.stages.extract.rules.events.phrases import phrase_of
from briefings.stages.extract.rules.events.places import place_of
from briefings.stages.extract.rules.events.romance import romance_events
from briefings.stages.extract.rules.events.tense import Held, held_of, is_open
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.dates import DateMention
from briefings.text.event_words import CANCEL, LIGHT, NEWS, OF_OBJECT, SCHEDULE
from briefings.text.names import is_acronym
from briefings.text.span import Span
from briefings.text.syntax import Clause, NounPhrase

_LIVELY = NEWS | LIGHT | CANCEL
_TELLS_OF_EVENTS = LIGHT | CANCEL | SCHEDULE
_BY_DOER = LIGHT - frozenset("attend lead chair co-chair".split())
_LASTING = frozenset(("suspension", "closure", "detention", "ban on", "freezing", "blocking"))
"""Deeds whose effect goes on since a day ("has been closed since Monday")."""
_SUBJECT_AT = 10
"""A name this near to a sentence's beginning ("The Two …") is its subject."""
_WEEK, _MONTH = 7, 31
_COUNT = re.compile(
    r"[a-z -]+ of (?:the )?(?:(?:a total of|more than|less than|fewer than|about|around|some|nearly|almost|over|at least) )?[$€£]?\d"
)
"""A count over a month or more is a statistic ("the sale of 40,000 tonnes in 2021")."""
_WAS_FOR = re.compile(r"\b(?:planned|scheduled|due|set|slated|from)\s(?:(?:for|on|in)\s)?(?:the\s)?$")
"""What ties a cancelled thing to the day that it was to be on."""
_NUMBER = re.compile(r"(?:(?:some|about|around|nearly|almost|over|more than)\s)?[$€£]?\d", re.IGNORECASE)
_PROVIDED = re.compile(
    r"\b(?:provided|providing|assuming|condition|event|case) that\b[^,;]{0,60}$", re.IGNORECASE
)
_NONE = re.compile(r"(?:no|not|none|neither|nobody|nothing|few|hardly)\b", re.IGNORECASE)
_DENIAL = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|falsely|false|alleged(?:ly)?|rumou?rs?)\b", re.IGNORECASE
)
_HABIT = re.compile(r"\b(?:average|every|each|per|usually|often|typically|always|regularly)\b", re.IGNORECASE)
_DEICTIC = re.compile(
    r"\b(?:today|yesterday|this\s+(?:morning|week|afternoon)|last\s+(?:week|night)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b",
    re.IGNORECASE,
)


def find_events(reading: Reading) -> Iterator[Draft]:
    """Yield the events of a reading, each once, however often the text tells it."""
    yield from merged(draft for sentence in reading.sentences for draft in _told(reading, sentence))


def _told(reading: Reading, sentence: Sentence) -> Iterator[Draft]:
    """Yield what one sentence tells: by its clauses, then by nouns beside dates that no clause has."""
    published, language = reading.document.published, reading.document.language or "en"
    if language != "en":
        for told in () if sentence.heading else romance_events(sentence, published):
            if not reading.is_quoted(told.date.span):
                yield _draft(sentence, told.what, told.held, told.date, None, told.where)
        return
    clauses = () if sentence.heading else told_clauses(sentence)
    dates = dates_of(sentence, clauses, published)
    taken = set()
    for index in range(len(clauses)):
        if draft := _of_clause(reading, sentence, clauses, index, dates.get(index)):
            taken.add(dates[index].span.start if index in dates else -1)
            yield draft
    named = [one for one in listed_events(reading, sentence) if one.date.span.start not in taken]
    if not sentence.heading:
        taken |= {one.date.span.start for one in named}
        asked = sentence.text.rstrip('”" ').endswith("?")
        taken |= {d.span.start for i, d in dates.items() if asked or is_open(clauses, clauses[i])}
        owners = {date.span.start: clauses[index] for index, date in dates.items()}
        named += named_events(sentence, owners, taken, published)
    for one in named:
        if not reading.is_quoted(one.date.span):
            yield _draft(sentence, one.what, one.held, one.date, None, one.where)


def _of_clause(
    reading: Reading, sentence: Sentence, clauses: Sequence[Clause], index: int, date: DateMention | None
) -> Draft | None:
    clause = clauses[index]
    span = Span(sentence.span.start + clause.verb.span.start, sentence.span.start + clause.verb.span.end)
    held = held_of(clauses, index, date, reading.document.published)
    if held is None or reading.is_quoted(span) or _is_void(sentence, clause) or _is_aside(sentence, clause):
        return None
    if date is not None and not _suits(sentence, clause, date, held):
        date = None
    if date is None and not _is_news(sentence, clause, held):
        return None
    what = phrase_of(sentence, clause, dated=date is not None and days(date) < _WEEK)
    if what is None or (
        date is not None and held == "held" and days(date) >= _MONTH and _counts(sentence, clause, what)
    ):
        return None
    owner = _owner(reading, sentence, clause) if len(what.split()) == 1 else None
    if owner is not None:
        draft = _draft(sentence, f"{what} of {owner[0]}", held, date, clause)
        return replace(draft, quotes=(sentence.span, owner[1]))
    if (
        held == "cancelled"
        and clause.verb.lemma in OF_OBJECT
        and what.startswith(OF_OBJECT[clause.verb.lemma])
    ):
        held = "held"  # a law is scrapped, a summit cancelled
    fuller = _fuller(sentence, what, clause, place_of(sentence, clause))
    if fuller is None and held == "cancelled" and date is not None:
        day = sentence.text[sentence.at(date.span.start) : sentence.at(date.span.end)]
        fuller = f"{what} planned for {day.removeprefix('on ')}"
    return _draft(sentence, fuller, held, date, clause) if fuller else None


def _counts(sentence: Sentence, clause: Clause, what: str) -> bool:
    """Whether a deed of a month or more is a number of such deeds: a statistic."""
    patient = clause.subject if clause.verb.passive else clause.object
    return bool(_COUNT.match(what) or (patient and _NUMBER.match(sentence.text, patient.span.start)))


def _is_void(sentence: Sentence, clause: Clause) -> bool:
    """Whether the sentence asks, denies or doubts, or says "no meeting", "nobody was"."""
    phrases = [phrase.span for phrase in (clause.subject, clause.object) if phrase]
    if (
        _PROVIDED.search(sentence.text[: clause.verb.span.start])
        or sentence.text.rstrip('”" ').endswith("?")
        or _DENIAL.search(sentence.text[: clause.verb.span.start])
    ):
        return True
    return any(_NONE.match(sentence.text, at.start) for at in phrases)


def _is_aside(sentence: Sentence, clause: Clause) -> bool:
    """Whether a relative clause hangs on a place that only says where ("the plant in Varna, which was closed")."""
    if clause.subject is None:
        return False
    if clause.kind == "participle" and clause.verb.lemma not in _TELLS_OF_EVENTS:
        return _is_loose(sentence, clause, clause.subject)
    if clause.kind != "relative":
        return False
    where = re.search(r"(?:,|\b(?:in|at|near|off))\s(?:the\s)?$", sentence.text[: clause.subject.span.start])
    return where is not None and all(
        word[:1].isupper() for word in clause.subject.core.of(sentence.text).split()
    )


def _is_loose(sentence: Sentence, clause: Clause, subject: NounPhrase) -> bool:
    """Whether it is open which noun a participle belongs to ("the complement to the sanctions announced in June")."""
    apart = sentence.text[subject.span.end : clause.verb.span.start].lstrip().startswith((",", "("))
    if apart:
        return bool(re.search(r"ing\s(?:the\s)?$", sentence.text[: subject.span.start]))
    tail = sentence.text[subject.core.end : subject.span.end].split()
    return bool(tail) and (tail[0] not in ("of", "for") or not {"to", "with", "by"}.isdisjoint(tail))


def _suits(sentence: Sentence, clause: Clause, date: DateMention, held: Held) -> bool:
    """Whether the date can be the deed's day: no limit of a thing done, no "since" of one that is not going on."""
    if held == "held":
        lasts = clause.verb.lemma == "be" or OF_OBJECT.get(clause.verb.lemma) in _LASTING
        return not date.deadline and (lasts or not is_since(sentence, date))
    if held == "cancelled":
        start = sentence.at(date.span.start)
        return start < clause.verb.span.start or bool(_WAS_FOR.search(sentence.text[:start]))
    return True


def _is_news(sentence: Sentence, clause: Clause, held: Held) -> bool:
    """Whether an undated clause is worth a line: a deed of the main clause, done by somebody named or to something."""
    if clause.kind != "main" or clause.verb.lemma not in _LIVELY or clause.subject is None:
        return False
    if _HABIT.search(clause.span.of(sentence.text)):
        return False
    if held == "planned":
        return clause.verb.lemma in LIGHT and clause.verb.tense == "future" and not clause.verb.passive
    if clause.verb.passive and clause.verb.lemma in LIGHT:
        return clause.agent is not None or any(_DEICTIC.search(a.of(sentence.text)) for a in clause.adjuncts)
    return clause.verb.tense in ("past", "present") and not clause.verb.progressive


def _owner(reading: Reading, sentence: Sentence, clause: Clause) -> tuple[str, Span] | None:
    """Whose "its launch" is: the name that the sentence before begins with, and that sentence."""
    index = reading.index_at(sentence.span.start)
    if not index or clause.subject is None:
        return None
    if not re.match(r"(?:its|their)\s", clause.subject.span.of(sentence.text), re.IGNORECASE):
        return None
    earlier = reading.sentences[index - 1]
    first = next(iter(earlier.names), None)
    if earlier.heading or first is None or earlier.at(first.span.start) > _SUBJECT_AT:
        return None
    name = fitted(earlier.text[: earlier.at(first.span.end)])
    return (name, earlier.span) if name else None


def _fuller(sentence: Sentence, what: str, clause: Clause, place: str | None) -> str | None:
    """A name of one word with its place or its doer: "conference in Fez", "walkout of the opposition"."""
    if len(what.split()) > 1:
        return what
    for span in clause.adjuncts:
        words = " ".join(span.of(sentence.text).split())
        if place and (at := words.find(place)) > 0:
            return f"{what} {words[:at]}{place}"
    doer = clause.agent if clause.verb.passive else clause.subject
    who = noun_text(sentence, doer) if clause.verb.lemma in _BY_DOER else None
    return f"{what} of {who}" if who and "," not in who else None


def _draft(
    sentence: Sentence,
    what: str,
    held: Held,
    date: DateMention | None,
    clause: Clause | None,
    where: str | None = None,
) -> Draft:
    found: dict[str, Basis] = {}
    if date is not None and date.basis != "stated":
        found["when"] = date.basis
    place = place_of(sentence, clause) if clause else where
    if place and clause and clause.verb.lemma in OF_OBJECT and what.endswith(place):
        place = None  # where the thing is, not where the deed was done
    values = {
        "what": what[:240],
        "when": date.edtf if date else None,
        "basis": date.basis if date else None,
        "where": place,
        "who": tuple(_who(sentence, clause))[:16] if clause else (),
        "held": held,
    }
    return Draft("event", values, (sentence.span,), found)


def _who(sentence: Sentence, clause: Clause) -> list[str]:
    """The states, bodies and people named as the doers, or as whom it is done with."""
    phrases = [phrase.span for phrase in (clause.subject, clause.agent, clause.indirect) if phrase]
    if clause.verb.lemma in ("meet", "visit") and clause.object:
        phrases.append(clause.object.span)
    phrases += [span for span in clause.adjuncts if span.of(sentence.text).startswith(("with ", "by "))]
    named = [
        name.name
        for name in sentence.names
        if any(span.meets((sentence.at(name.span.start), sentence.at(name.span.end))) for span in phrases)
        and (
            name.kind in ("state", "person")
            or (name.kind == "organisation" and (len(name.name.split()) > 1 or is_acronym(name.name)))
            or (name.kind == "unknown" and is_acronym(name.name) and len(name.name) > 3)
        )
    ]
    return list(dict.fromkeys(named))
