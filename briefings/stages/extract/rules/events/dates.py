"""Which date of a sentence belongs to which clause, and whether it fits what the clause says of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from briefings.stages.extract.rules.reading import Sentence
from briefings.text.dates import DateMention, agree, bounds
from briefings.text.event_words import CANCEL, LIGHT, OF_OBJECT, OF_SUBJECT, RESOLVES, SCHEDULE
from briefings.text.span import Span
from briefings.text.syntax import Clause
from briefings.text.syntax.verbs import TAKES_TWO

_OF_TIME = re.compile(
    r"^(?:\S+\s+){0,4}(?:night|evening|morning|afternoon|day|days|week|weekend|month|half|quarter|end|beginning|start|middle"
    r"|course|hours|part|spring|summer|autumn|winter)\s+(?:of|on)\b|^(?:on|in|by|since|from|until|before|after|between|during|at)\b\W*\w*$",
    re.IGNORECASE,
)
_OWNED = re.compile(r"\b(?:of|for|the|its|their|this year’s|that)\s+$", re.IGNORECASE)
_LOOSE = re.compile(r"^(?:last|this|next|today|yesterday|tomorrow|on|earlier|late)\b", re.IGNORECASE)
_UNTIL = re.compile(
    r"\b(?:until|till|up\s+to|through|as\s+of|dated|than|with|valid)\s+(?:the\s+)?$", re.IGNORECASE
)
_BY = re.compile(r"\s+by\s+(?!\d)")
_WITHOUT_OBJECT = re.compile(
    r"\s+(?:by|to|at|in|on|with|for|from|last|earlier|yesterday|today|and|off|outside|near)\b"
)
_NEEDS_OBJECT = (
    (frozenset(OF_OBJECT) | SCHEDULE | CANCEL | LIGHT)
    - frozenset(OF_SUBJECT)
    - frozenset("set expect convene".split())
)
"""Verbs that without an object are participles ("the loan, cleared by the board")."""
_INVERTED = frozenset(
    "hold sign adopt approve open launch inaugurate publish present discuss detain arrest seize".split()
)
_OFF = re.compile(r"\s(?:off|outside)\s")
_OWN_PHRASE = re.compile(r"\s(?:on|in)\s(?:the\s)?$")
_DATELINE = re.compile(r"\s*\)?\s*(?:[–—-]{1,2}|:)\s")
_DATELINED = re.compile(r"\W*(?:[A-ZÀ-Þ][\w’'.-]*[\s,(/*]*(?:of\s|the\s)?){0,6}$")
"""A place, then a date and a dash: when the text was issued, not when its first deed was done."""
_SINCE = re.compile(r"\bsince\s+(?:the\s+)?(?:\w+\s+of\s+)?$", re.IGNORECASE)
_UNTIL_ITSELF = re.compile(r"^(?:until|till|up\s+to|within|in\s+the\s+next|over\s+the)\b", re.IGNORECASE)


def told_clauses(sentence: Sentence) -> tuple[Clause, ...]:
    """Return the clauses of a sentence; a participle with an object is the past that it looks like.

    The parser cannot tell "police seized a boat" in every place; "the boat seized" has no object. And "the boat,
    seized by police" is no past.
    """
    clauses = [_without_place(sentence, clause) for clause in sentence.clauses]
    return tuple(
        _as_participle(sentence, _as_past(clause), clauses[i - 1] if i else None)
        for i, clause in enumerate(clauses)
    )


def _without_place(sentence: Sentence, clause: Clause) -> Clause:
    """The clause with "off Gibraltar" as a place, where the parser took the preposition for a particle."""
    if clause.object is None or not _OFF.match(sentence.text, clause.verb.span.end):
        return clause
    if not sentence.text[clause.object.span.start].isupper():
        return clause
    place = Span(clause.verb.span.end + 1, clause.object.span.end)
    return replace(clause, object=None, adjuncts=(place, *clause.adjuncts))


def _as_past(clause: Clause) -> Clause:
    verb = clause.verb
    if (
        verb.passive
        and clause.object
        and verb.lemma in _INVERTED
        and verb.tense == "past"
        and clause.agent is None
    ):
        return replace(clause, subject=clause.object, object=None)  # "on Tuesday was signed a memorandum"
    if verb.tense != "participle" or not verb.passive or clause.object is None or verb.lemma in TAKES_TWO:
        return clause
    return replace(clause, kind="main", verb=replace(verb, tense="past", passive=False))


def _as_participle(sentence: Sentence, clause: Clause, before_it: Clause | None) -> Clause:
    verb, subject = clause.verb, clause.subject
    if before_it and before_it.object and sentence.text[before_it.object.span.end : verb.span.start] == ", ":
        subject = before_it.object  # "it brought rice, unloaded at Douala"
    simple = verb.tense == "past" and not verb.passive and not verb.perfect and verb.modal is None
    if not simple or subject is None or clause.object is not None or verb.lemma not in _NEEDS_OBJECT:
        return clause
    apart = sentence.text[subject.span.end : verb.span.start]
    by = _BY.match(sentence.text, verb.span.end)
    if not by and not (apart.strip() == "," and _WITHOUT_OBJECT.match(sentence.text, verb.span.end)):
        return clause
    return replace(
        clause, kind="participle", subject=subject, verb=replace(verb, tense="participle", passive=True)
    )


def dates_of(sentence: Sentence, clauses: Sequence[Clause], published: str | None) -> dict[int, DateMention]:
    """Return the date of each clause that has one, by the clause's index; ``published`` is the text's own date."""
    return _resolved(clauses, _dates(sentence, clauses), published)


def _dates(sentence: Sentence, clauses: Sequence[Clause]) -> dict[int, DateMention]:
    """The date of each clause: its own, or one that opens the sentence for a verb joined by "and"."""
    dates = _by_clause(sentence, clauses)
    for index, clause in enumerate(clauses):
        if index in dates or clause.kind != "main" or clause.subject is None:
            continue
        for earlier in range(index):
            date = dates.get(earlier)
            if date is None or clauses[earlier].subject != clause.subject:
                continue
            opens = sentence.at(date.span.start) < clauses[earlier].verb.span.start
            scheduled = (
                clauses[earlier].kind == "main"
                and clauses[earlier].verb.lemma in SCHEDULE
                and clauses[earlier].verb.passive
            )
            if opens or scheduled:
                dates[index] = date
    return dates


def _resolved(
    clauses: Sequence[Clause], dates: dict[int, DateMention], published: str | None
) -> dict[int, DateMention]:
    """The dates, with that of "voted to extend the ceasefire on Monday" given to the vote where Monday is over."""
    moved = dict(dates)
    for index, clause in enumerate(clauses):
        parent, date = clause.parent, dates.get(index)
        if (cancelled := _cancelled(clauses, index)) is not None and date and cancelled not in dates:
            moved[cancelled] = moved.pop(index)
            continue
        if clause.kind != "infinitive" or parent is None or date is None or parent in dates:
            continue
        over = before(date, published) or date.edtf == published
        if over and clauses[parent].verb.lemma in RESOLVES and clauses[parent].verb.tense == "past":
            moved[parent] = moved.pop(index)
    return moved


def _cancelled(clauses: Sequence[Clause], index: int) -> int | None:
    """Which clause calls off what clause ``index`` says was planned ("scrapped the launch planned for May")."""
    planned = clauses[index]
    if planned.kind != "participle" or planned.verb.lemma not in SCHEDULE or planned.subject is None:
        return None
    for other in (index - 1, index + 1):
        if 0 <= other < len(clauses) and clauses[other].verb.lemma in CANCEL:
            verb = clauses[other].verb
            patient = clauses[other].subject if verb.passive else clauses[other].object
            if patient and patient.span.meets(planned.subject.span):
                return other
    return None


def _by_clause(sentence: Sentence, clauses: Sequence[Clause]) -> dict[int, DateMention]:
    """Return the date of each clause that has one: of several the first, or one that says it more exactly.

    A date within a noun phrase ("the 2021 treaty", "the budget for 2026") is nobody's.
    """
    found: dict[int, DateMention] = {}
    for date in sentence.dates:
        span = Span(sentence.at(date.span.start), sentence.at(date.span.end))
        if sentence.text.startswith(("'s", "’s", "' ", "’ "), span.end) or _UNTIL.search(
            sentence.text[: span.start]
        ):
            continue
        if _DATELINE.match(sentence.text, span.end) and _DATELINED.match(sentence.text[: span.start]):
            continue
        if _UNTIL_ITSELF.match(span.of(sentence.text)):
            continue
        owner = _owner(sentence, clauses, span)
        if owner is not None and (owner not in found or _is_finer(date, found[owner])):
            found[owner] = date
    return found


def _is_finer(date: DateMention, other: DateMention) -> bool:
    """Whether a later date only says more exactly what an earlier one says."""
    return days(date) < days(other) and agree(date.edtf, other.edtf)


def days(date: DateMention) -> int:
    """Return how many days lie between the first and the last that a date covers."""
    first, last = bounds(date.edtf)
    return (last - first).days


def is_since(sentence: Sentence, date: DateMention) -> bool:
    """Tell whether the words say "since" the date."""
    return bool(_SINCE.search(sentence.text[: sentence.at(date.span.start)]))


def after(date: DateMention, published: str | None) -> bool | None:
    """Tell whether a date lies wholly after the text's own, or None where that cannot be known."""
    if published is None:
        return None
    return bounds(date.edtf)[0] > bounds(published)[1]


def before(date: DateMention, published: str | None) -> bool | None:
    """Tell whether a date lies wholly before the text's own, or None where that cannot be known."""
    if published is None:
        return None
    return bounds(date.edtf)[1] < bounds(published)[0]


def _owner(sentence: Sentence, clauses: Sequence[Clause], date: Span) -> int | None:
    if any(clause.subject and date.start < clause.subject.span.start < date.end for clause in clauses):
        return None  # "the 7 May disappearance"
    for index, clause in enumerate(clauses):
        for adjunct in clause.adjuncts:
            if adjunct.meets(date):
                return index if _tells_when(sentence.text, adjunct, date) else None
    for index, clause in enumerate(clauses):
        for phrase in (clause.object, clause.subject, clause.agent, clause.indirect):
            if phrase is not None and phrase.span.meets(date):
                loose = phrase is not clause.subject and date.end >= phrase.span.end - 1
                return index if loose and _LOOSE.match(date.of(sentence.text)) else None
    return _nearest(sentence, clauses, date)


def _tells_when(text: str, adjunct: Span, date: Span) -> bool:
    """Whether the date ends its phrase and is not what the phrase is about ("on the report of May")."""
    if date.end < adjunct.end - 1 and date.start > adjunct.start + 4:
        loose = _OWN_PHRASE.search(text[adjunct.start : date.start]) or text.startswith(
            ("on ", "in "), date.start
        )
        return bool(loose) and len(text[date.end : adjunct.end].split()) == 1  # "by police on Monday show"
    before_date = text[adjunct.start : date.start]
    if not before_date.strip() or _OF_TIME.search(before_date):
        return True
    return not _OWNED.search(before_date) or len(before_date.split()) <= 2


def _nearest(sentence: Sentence, clauses: Sequence[Clause], date: Span) -> int | None:
    """The clause whose verb stands last before a date that no phrase holds, or the one that it opens."""
    if _OWNED.search(sentence.text[: date.start]) and not _LOOSE.match(date.of(sentence.text)):
        return None
    preceding = [i for i, clause in enumerate(clauses) if clause.verb.span.end <= date.start]
    if preceding:
        last = preceding[-1]
        between = sentence.text[clauses[last].verb.span.end : date.start]
        return last if len(between.split()) <= 30 and not re.search(r"[;:()“”\"]", between) else None
    first = next((i for i, clause in enumerate(clauses) if clause.kind == "main"), None)
    if first is None or re.search(r"[;:()]", sentence.text[date.end : clauses[first].verb.span.start]):
        return None
    return first
