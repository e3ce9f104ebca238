"""Remarks: words on a rung that only observe, tell what an event was for, or promise nothing that can be held to."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.commitments.act import Act, doer
from briefings.stages.extract.rules.commitments.instruments import instrument_of
from briefings.text.status import Status
from briefings.text.status.verbs import DEEDS, RULING
from briefings.text.status.words import GOALS

_SOME = re.compile(
    r"(?:some|many|most|several|other|certain|various|a\s+(?:few|number\s+of)|an?)\s+(?:\w+\s+){0,2}?(?:countries|states|governments|nations|territories|authorities"
    r"|cities|places|jurisdictions)\b",
    re.IGNORECASE,
)
_INQUIRY = re.compile(
    r"\b(?:study|studies|paper|article|survey|research|workshops?|seminars?|sessions?|trainings?|courses?|initiatives?|exercises?|visits?|meetings?|analysis|book|report)\b",
    re.IGNORECASE,
)


_SITTING = re.compile(
    r"(?:participate|take\s+part|engage)\s+(?:\w+\s+){0,2}?(?:discussions?|talks|meetings?|events?|conferences?|summits?|forums?|debates?|sessions?)\b"
)
_COMPACT = re.compile(r"\b(?:agreement|treaty|convention|charter|constitution)$", re.IGNORECASE)


def is_remark(act: Act) -> bool:
    """Tell whether words only observe what some do, tell what an event was for, or hang on an adjective."""
    clause, text = act.parsed, act.sentence.text
    if clause is None:
        return False
    who = clause.subject.span.of(text) if clause.subject is not None else ""
    if re.search(r"\bmore\b.{0,40}\bthan\s+(?:any|every|all|the\s+rest)\b", act.action):
        return True  # "has given more than every other country"
    if _SITTING.match(act.action) or (act.mention.status is Status.SOUGHT and _COMPACT.search(who)):
        return True  # "is set to take part in discussions"; what a treaty asks for stands in it for all
    if clause.kind == "adverbial" and clause.verb.lemma in RULING and clause.verb.modal is None:
        return True  # "left in 2007 after the leader nationalised its assets"
    if _SOME.match(who) and clause.verb.lemma in DEEDS and not act.mention.passive:
        return True  # "some countries have scaled back their measures"
    if clause.subject is not None and clause.subject.head in GOALS:
        return clause.verb.tense == "past" or bool(_INQUIRY.search(who))
    above = act.sentence.clauses[clause.parent] if clause.parent is not None else None
    return (
        clause.kind == "participle"
        and clause.marker == "in"
        and above is not None
        and above.verb.lemma == "be"
    )


def is_vague(act: Act, action: str) -> bool:
    """Tell whether what "we" or nobody promise names no concrete thing: no instrument, number, name or date."""
    clause = act.parsed
    if clause is None and act.deed is not None:
        return not is_concrete(action)  # a noun's promise ("a commitment to protect the planet")
    if clause is None or act.mention.status not in (
        Status.AIM,
        Status.ANNOUNCED,
        Status.SOUGHT,
        Status.PROPOSED,
    ):
        return False
    who = doer(act.sentence, clause)
    if clause.verb.lemma in DEEDS | {"decide", "resolve"}:
        return False  # "we have decided to withdraw our ambassador": done
    if act.mention.passive or (who is not None and who.head not in ("we", "i")):
        return False
    if who is None and clause.kind == "main":
        return False
    return not is_concrete(action) and not any(date.deadline for date in act.sentence.dates)


def is_concrete(action: str) -> bool:
    """Tell whether a wording names something that can be checked: an instrument, a number or a name."""
    return bool(re.search(r"\d|\s[A-Z]", action)) or instrument_of(action) not in _LOOSE_FORMS


_LOOSE_FORMS = frozenset({None, "measure", "plan", "project"})
"""What a promise without a party is too loose to be held to."""
