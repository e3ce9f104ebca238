"""Whether a clause says that a thing was held, is planned, was cancelled, or none of these."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from briefings.stages.extract.rules.events.dates import after, before
from briefings.text.dates import DateMention
from briefings.text.event_words import CANCEL, IN_FORCE, OF_SUBJECT, PLANNING, SCHEDULE
from briefings.text.syntax import Clause
from briefings.text.syntax.verbs import INVARIABLE

Held = Literal["held", "planned", "cancelled"]

_SUPPOSED = frozenset("if unless whether lest once until provided in-case so-that even-if as-if".split())
_UNREAL = frozenset(
    "deny doubt hope want propose demand urge suggest consider ask call seek recommend allege claim believe think fear"
    " wish request refuse reject oppose fail threaten warn encourage invite require aim try attempt help allow enable"
    " let need predict imagine suppose".split()
) | {"call on", "call for", "ask for"}
"""Verbs that leave open whether what they govern happens."""
_OBLIGED = ("have to", "has to", "had to", "need to", "supposed to")
_SUGGESTED = frozenset("may might can could must ought".split())


def held_of(
    clauses: Sequence[Clause], index: int, date: DateMention | None, published: str | None
) -> Held | None:
    """Return what clause ``index`` says of its event, or None where it says none of the three.

    Args:
        clauses: All clauses of the sentence.
        index: Which of them is asked about.
        date: The clause's own date.
        published: The text's own date.
    """
    clause = clauses[index]
    verb = clause.verb
    if is_open(clauses, clause):
        return None
    held = _by_tense(clauses, index, date, published)
    if held in ("held", "planned") and verb.lemma in CANCEL:
        return "cancelled" if held == "held" else None
    if held == "held" and verb.lemma in SCHEDULE and verb.passive:
        held = "planned"
    if date is None or held is None:
        return held
    return (
        None
        if (held == "held" and after(date, published)) or (held == "planned" and before(date, published))
        else held
    )


def is_open(clauses: Sequence[Clause], clause: Clause) -> bool:
    """Tell whether a clause is denied, or supposed, or leaves open whether anything happens."""
    verb = clause.verb
    if verb.negated or clause.marker in _SUPPOSED or _is_unreal(clauses, clause):
        return True
    return verb.modal in _SUGGESTED or (verb.modal or "").endswith(_OBLIGED)


def _is_unreal(clauses: Sequence[Clause], clause: Clause) -> bool:
    """Whether a clause above is denied, supposed, or leaves its content open."""
    while clause.kind in ("complement", "infinitive") and clause.parent is not None:
        governing = clauses[clause.parent]
        if governing.verb.lemma in _UNREAL or governing.verb.negated or governing.marker in _SUPPOSED:
            return True
        if governing.verb.modal in _SUGGESTED:
            return True
        clause = governing
    return False


def _by_tense(
    clauses: Sequence[Clause], index: int, date: DateMention | None, published: str | None
) -> Held | None:
    clause = clauses[index]
    verb = clause.verb
    if clause.kind == "infinitive" and verb.tense == "infinitive":
        return _of_infinitive(clauses, index, date)
    if verb.tense == "participle":
        return _of_participle(clause, date, published)
    if verb.tense == "future":
        return None if clause.marker == "when" else "planned"
    if verb.tense == "conditional":
        return _of_conditional(clause, date, published)
    if verb.modal is not None:  # "was due to sign": whether it did is not said
        return "planned" if date is not None and after(date, published) and not verb.perfect else None
    if verb.tense == "past":
        return "held"
    if verb.perfect and not verb.progressive:
        return "held"
    if verb.lemma in SCHEDULE and verb.passive:
        return "planned"
    if date is None:
        return None
    return _of_present(clause, date, published)


def _of_present(clause: Clause, date: DateMention, published: str | None) -> Held | None:
    """A present with a day: of today it is done ("announces today"), of a later day to come ("opens on Friday")."""
    if clause.verb.lemma in INVARIABLE and before(date, published):
        return "held"  # "put their names to it on Monday": past and present are one form
    if date.edtf == published and len(date.edtf) == 10:
        return "planned" if clause.verb.lemma in IN_FORCE else "held"
    return "planned" if after(date, published) else None


def _of_infinitive(clauses: Sequence[Clause], index: int, date: DateMention | None) -> Held | None:
    clause = clauses[index]
    wished = any(earlier.verb.lemma in _UNREAL for earlier in clauses[:index])
    if clause.verb.passive and clause.marker in (None, "to") and date is not None and not wished:
        return "planned"  # "the talks, to be held in May"
    if clause.parent is None or date is None or wished:
        return None
    governing = clauses[clause.parent].verb
    awaited = (
        governing.lemma == "expect" and clauses[clause.parent].object is not None
    )  # "expects him to win"
    due = (governing.lemma in PLANNING and not awaited) or (governing.lemma in SCHEDULE and governing.passive)
    return "planned" if due and not governing.negated else None


def _of_participle(clause: Clause, date: DateMention | None, published: str | None) -> Held | None:
    verb = clause.verb
    if verb.lemma in SCHEDULE and verb.passive:
        return "planned"
    if not verb.passive or verb.progressive or date is None:
        return None
    return "planned" if after(date, published) else "held"


def _of_conditional(clause: Clause, date: DateMention | None, published: str | None) -> Held | None:
    """ "Would" of reported speech is a future; a bare one supposes. "Should" is firm only of a start with its day."""
    if clause.verb.modal == "would" and clause.kind == "complement":
        return None if clause.verb.perfect else "planned"
    starts = clause.verb.lemma in IN_FORCE or OF_SUBJECT.get(clause.verb.lemma) == "start"
    if clause.verb.modal == "should" and starts and date is not None and after(date, published) is not False:
        return "planned"
    return None
