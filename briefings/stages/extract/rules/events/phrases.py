"""What an event is called: a short phrase built from its clause, in the clause's own words."""

from __future__ import annotations

import re
from collections.abc import Callable

from briefings.stages.extract.rules.events.idioms import idiom, of_noun
from briefings.stages.extract.rules.events.names import (
    MOST_WORDS,
    before_date,
    eventful,
    fitted,
    is_event_noun,
    noun_text,
    phrase_around,
    stranded,
    strikes,
    the,
)
from briefings.stages.extract.rules.reading import Sentence
from briefings.text.event_words import (
    CANCEL,
    LIGHT,
    OCCUR,
    OF_OBJECT,
    OF_SUBJECT,
    REMARKS,
    RESOLVES,
    SCHEDULE,
    STATES,
)
from briefings.text.phrases import complement
from briefings.text.span import Span
from briefings.text.syntax import Clause, NounPhrase

_TO_DO = re.compile(r"[^,;:()“”\"]{0,60}?\s(?P<to>to)\s+(?=[a-z])")
_DUE_TO = re.compile(r",?\s(?:(?:due|set|scheduled|slated|expected|planned|likely)\s)?(?:to\s)?$")
_SUM = re.compile(r"\s(?=(?:[A-Z]{2,3}\s?)?[$€£]?\d)")
_BY_WIRE = re.compile(r"(?:by|on the|over the|via|in a)\s+(?:tele)?(?:phone|video)")
_THAT = re.compile(r"[^;:()“”\"]{0,50}?\sthat\s")
_SAYS_THAT = re.compile(r"(?:\s[^\s,]+){0,3}\sthat\b")
_EITHER = frozenset("start begin commence end resume finish conclude".split()) | {"kick off", "wrap up"}
_WITH_OBJECT = frozenset("leave depart flee escape quit appeal protest land".split())
"""Intransitive deeds that bear an object, which does not do them ("left the port")."""
_LEFT = frozenset(
    "port country city capital airport base office post harbour harbor union bloc alliance agreement".split()
)


def phrase_of(sentence: Sentence, clause: Clause, *, dated: bool) -> str | None:
    """Return what the event that ``clause`` tells of is called, or None if it tells of none that can be named.

    ``dated`` says whether the clause has a day, week or month: a deed that has no noun of its own is told only then.
    """
    lemma, passive = clause.verb.lemma, clause.verb.passive
    if told := idiom(sentence, clause):
        return told
    if lemma in LIGHT or lemma in CANCEL or lemma in OCCUR or (lemma in SCHEDULE and passive):
        told = _event_told(sentence, clause)
        if told or lemma not in OF_OBJECT:
            return told
    if clause.subject and not passive and lemma not in REMARKS and strikes(sentence, clause.subject):
        told, whom = noun_text(sentence, clause.subject), noun_text(sentence, clause.object, 9)
        short = told is not None and len(told.split()) == 1 and whom is not None
        return f"{told} {clause.verb.span.of(sentence.text)} {whom}" if short else told
    if special := _SPECIAL.get(lemma):
        return special(sentence, clause)
    if lemma in RESOLVES and clause.object is None and (told := _resolve(sentence, clause)):
        return told
    if clause.object is None and _SAYS_THAT.match(sentence.text, clause.verb.span.end):
        return None
    if _is_of_words(sentence, clause):
        return None
    return _nominal(sentence, clause) or (_plain(sentence, clause) if dated else None)


def _is_of_words(sentence: Sentence, clause: Clause) -> bool:
    """Whether only words are issued or rejected, or a search yields a number of things, which is part of the search."""
    patient = clause.subject if clause.verb.passive else clause.object
    if patient is None:
        return False
    counted = clause.verb.lemma == "find" and bool(re.search(r"\d", patient.core.of(sentence.text)))
    return patient.head in _WORDS or counted


def _event_told(sentence: Sentence, clause: Clause) -> str | None:
    """The event that a verb says was held, planned or cancelled: its object, or its subject where it has none."""
    if clause.kind == "infinitive" and clause.verb.passive:
        return _event_before(sentence, clause)
    patient = clause.object
    if clause.verb.passive or clause.verb.lemma in OCCUR:
        patient = clause.subject
    if patient is None and clause.verb.lemma == "convene" and (held := eventful(sentence, clause.subject)):
        return held
    if patient is None and clause.verb.lemma not in OCCUR:
        told = stranded(sentence, clause)
        return told if told and any(is_event_noun(word) for word in told.casefold().split()[:4]) else None
    return eventful(sentence, patient)


def _event_before(sentence: Sentence, clause: Clause) -> str | None:
    """The event that "to be held in May" stands behind."""
    words = re.split(r"[,;:(]\s", _DUE_TO.sub("", sentence.text[: clause.verb.span.start]).rstrip(" ,"))[
        -1
    ].split()
    head = next((i for i in range(len(words) - 1, -1, -1) if is_event_noun(words[i])), None)
    if head is None:
        return None
    return phrase_around(words, head) or fitted(" ".join(words[head:]))  # "the exercise Northern Wind"


def _nominal(sentence: Sentence, clause: Clause) -> str | None:
    """ "signing of the treaty", "arrival of the delegation"."""
    lemma, passive = clause.verb.lemma, clause.verb.passive
    if lemma in OF_OBJECT and (passive or clause.object or lemma not in OF_SUBJECT):
        patient = clause.subject if passive else clause.object
        told = noun_text(sentence, patient) if patient or passive else stranded(sentence, clause)
        if told and lemma == "fine":
            told = _SUM.split(told)[0]
        return of_noun(OF_OBJECT[lemma], the(sentence, patient, _with_purpose(sentence, patient, told)))
    if lemma in OF_SUBJECT and (
        clause.object is None or lemma in _EITHER or _is_done_to_a_place(sentence, clause)
    ):
        own = clause.object if clause.object and lemma in _EITHER else clause.subject
        return of_noun(OF_SUBJECT[lemma], the(sentence, own))
    return None


def _is_done_to_a_place(sentence: Sentence, clause: Clause) -> bool:
    """Whether an object only says from or before what a deed was done ("left the port", not "left rates at 5 %")."""
    if clause.verb.lemma not in _WITH_OBJECT or clause.object is None:
        return False
    named = clause.object.core.of(sentence.text).split()[-1][:1].isupper()
    return clause.verb.lemma != "leave" or named or clause.object.head in _LEFT


# --- verbs with a grammar of their own ----------------------------------------------------------------------


def _resolve(sentence: Sentence, clause: Clause) -> str | None:
    """ "decided on Monday to close the border": decision to close the border."""
    end = max(
        [clause.verb.span.end, *(a.end for a in clause.adjuncts if a.start < clause.verb.span.end + 40)]
    )
    found = None if clause.verb.passive else _TO_DO.match(sentence.text, clause.verb.span.end)
    if found is None or found.start("to") > end + 2:
        return None
    span = complement(sentence.text, found.end(), most_words=MOST_WORDS - 2)
    told = fitted(before_date(sentence, span).of(sentence.text), MOST_WORDS - 2) if span else None
    return f"{RESOLVES[clause.verb.lemma]} to {told}" if told else None


def _visit(sentence: Sentence, clause: Clause) -> str | None:
    who, whom = clause.subject, clause.object
    if clause.verb.passive:
        who, whom = clause.agent, clause.subject
    to = noun_text(sentence, whom, 8) or _after(sentence, clause, "to")
    return f"{_of('visit', sentence, who)} to {to}" if to else None


def _travel(sentence: Sentence, clause: Clause) -> str | None:
    to = _after(sentence, clause, "to")
    if to and to != to.lower():
        return f"{_of('trip', sentence, clause.subject)} to {to}"
    return _nominal(sentence, clause) if clause.verb.lemma == "fly" else None


def _meet(sentence: Sentence, clause: Clause) -> str | None:
    if clause.verb.passive:
        return None
    purpose = _after(sentence, clause, "for")
    if purpose and is_event_noun(purpose.split()[0]):
        return purpose
    whom = noun_text(sentence, clause.object, 7) or _after(sentence, clause, "with")
    if whom and whom.split()[-1] in _NEEDS:
        return None
    who = noun_text(sentence, clause.subject, 6 if whom else 12)
    if clause.object and clause.object.head in _NEEDS:
        return None
    if not who and not whom:
        return None
    return " ".join(["meeting", *(["of", who] if who else []), *(["with", whom] if whom else [])])


def _vote(sentence: Sentence, clause: Clause) -> str | None:
    on = next(
        (
            to
            for word in ("on", "against", "for", "in favour of", "in favor of")
            if (to := _after(sentence, clause, word))
        ),
        None,
    )
    return f"vote on {on}" if on else _resolve(sentence, clause)


def _take_over(sentence: Sentence, clause: Clause) -> str | None:
    """ "took over as director": a change of office; with an object a takeover."""
    role, who = _after(sentence, clause, "as"), noun_text(sentence, clause.subject, 6)
    if role and who and not clause.verb.passive:
        return f"{who} taking over as {role}"
    return _nominal(sentence, clause)


def _speak(sentence: Sentence, clause: Clause) -> str | None:
    """Words between two sides over the wire are a meeting; all other speaking is a remark."""
    if not any(_BY_WIRE.match(span.of(sentence.text)) for span in clause.adjuncts):
        return None
    whom = _after(sentence, clause, "with") or _after(sentence, clause, "to")
    call = _of("phone call", sentence, clause.subject)
    return f"{call} with {whom}" if whom else call


def _rule(sentence: Sentence, clause: Clause) -> str | None:
    """ "ruled on Friday that the decree was void": ruling that the decree was void."""
    that = _THAT.match(sentence.text, clause.verb.span.end)
    if that is None:
        return next(
            (
                f"ruling {word} {on}"
                for word in ("on", "against", "in")
                if (on := _after(sentence, clause, word))
            ),
            None,
        )
    span = complement(sentence.text, that.end(), most_words=MOST_WORDS - 2)
    told = fitted(before_date(sentence, span).of(sentence.text), MOST_WORDS - 2) if span else None
    return f"ruling that {told}" if told else None


def _after(sentence: Sentence, clause: Clause, preposition: str) -> str | None:
    """The noun phrase of the first adjunct with a preposition."""
    for span in clause.adjuncts:
        words = span.of(sentence.text).casefold()
        onward = 3 if words.startswith("on to ") else 0
        if span.start >= clause.verb.span.end and words.startswith(f"{preposition} ", onward):
            span = before_date(sentence, Span(span.start + onward + len(preposition) + 1, span.end))
            return fitted(span.of(sentence.text), 8)
    return None


def _of(noun: str, sentence: Sentence, who: NounPhrase | None) -> str:
    told = noun_text(sentence, who, 5)
    return f"{noun} of {told}" if told else noun


_WORDS = frozenset(
    "statement remark remarks assertion claim notion view concern concerns question questions".split()
)
"""What is issued, delivered or rejected in words alone."""
_NEEDS = frozenset(
    "need needs target targets goal goals demand demands criteria requirements deadline standards acceptance criticism approval resistance success opposition"
    " response scepticism skepticism".split()
)
_SPECIAL: dict[str, Callable[[Sentence, Clause], str | None]] = {
    "visit": _visit,
    "tour": _visit,
    "travel": _travel,
    "fly": _travel,
    "meet": _meet,
    "vote": _vote,
    "take over": _take_over,
    "speak": _speak,
    "talk": _speak,
    "rule": _rule,
}


# --- a clause as it stands --------------------------------------------------------------------------------


def _plain(sentence: Sentence, clause: Clause) -> str | None:
    """Subject, verb and object: "rebels shelled the port"."""
    verb, subject = clause.verb, clause.subject
    if verb.lemma in STATES or verb.lemma in REMARKS or verb.progressive or verb.lemma.split()[0] in REMARKS:
        return None
    who = noun_text(sentence, subject, 7)
    rest = clause.agent if verb.passive else clause.object
    whom = noun_text(sentence, rest, 7)
    if who is None or (rest is not None and whom is None) or clause.kind in ("infinitive", "participle"):
        return None
    if (rest is None and not verb.passive) or verb.tense not in ("past", "present"):
        return None
    said = verb.span.of(sentence.text)
    by = "by " if verb.passive and whom else ""
    return fitted(" ".join([who, said, *([by + whom] if whom else [])]))


def _with_purpose(sentence: Sentence, patient: NounPhrase | None, told: str | None) -> str | None:
    """A short object with what it does: "executive order *imposing tariffs on steel*"."""
    if told is None or patient is None or len(told.split()) > 4:
        return told
    for clause in sentence.clauses:
        gap = clause.verb.span.start - patient.span.end
        if clause.kind == "participle" and not clause.verb.passive and clause.object and 0 <= gap <= 1:
            span = before_date(sentence, Span(clause.verb.span.start, clause.object.span.end))
            more = fitted(span.of(sentence.text), MOST_WORDS - 2 - len(told.split()))
            return f"{told} {more}" if more and clause.object.head in more.casefold() else told
    return told
