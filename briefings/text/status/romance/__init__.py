"""The rung of a Spanish or French clause: the same judgement as for English, from that language's tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from typing import cast

from briefings.text.status.romance.words import Words
from briefings.text.status.words import Status
from briefings.text.syntax import Clause, NounPhrase

_MODULES = {"es": "spanish", "fr": "french"}
_FIRM = frozenset({Status.IN_FORCE, Status.SIGNED, Status.AGREED})
_LOOSE = frozenset({Status.NEGOTIATING, Status.SOUGHT, Status.PROPOSED, Status.DISCUSSED, Status.AIM})
_NEEDS_CONTENT = frozenset({Status.DISCUSSED, Status.AIM, Status.PROPOSED})
_NEAR = 110
"""Characters before and behind a verb in which the words stand that change what it tells."""

Reached = tuple[Status, bool]
"""A rung, and whether the subject is the thing itself."""


@cache
def words_of(code: str) -> Words:
    """Return the tables of a language, "es" or "fr", loaded when first asked for."""
    name = _MODULES[code]
    return cast("Words", getattr(import_module(f"{__name__}.{name}"), name.upper()))


def rung(text: str, clauses: Sequence[Clause], index: int, code: str) -> Reached | None:
    """Return the rung that clause ``index`` of ``text`` reaches, and whether its subject is the thing itself.

    None where the words deny, imagine or condition the deed, or where its tense does not finish it.
    """
    words, clause = words_of(code), clauses[index]
    if clause.verb.negated or _is_open(words, text, clauses, clause):
        return None
    status = _of_verb(words, text, clauses, index)
    reached = _in_tense(words, text, clauses, clause, status)
    if reached is None:
        return None
    for above in _governors(clauses, clause):
        held = _of_verb(words, text, clauses, clauses.index(above))
        if above.verb.negated or above.verb.lemma in words.doubtful or above.marker in words.conditions:
            return None
        if held in _LOOSE and reached[0].rank < held.rank:
            return None
    return reached


def _governors(clauses: Sequence[Clause], clause: Clause) -> Iterator[Clause]:
    """The clauses whose complement a clause is, innermost first."""
    for _ in range(6):
        if clause.parent is None or clause.kind not in ("complement", "infinitive"):
            return
        clause = clauses[clause.parent]
        yield clause


def _is_open(words: Words, text: str, clauses: Sequence[Clause], clause: Clause) -> bool:
    """Whether a clause is conditional, denied by its subject, or hangs on a condition that the sentence names."""
    start = clause.verb.span.start
    before = text[max(0, start - _NEAR) : start]
    if clause.marker in words.conditions or words.undone.search(before) or words.condition.search(before):
        return True
    if any(_first(text, phrase) in words.nays for phrase in (clause.subject, clause.object)):
        return True
    return clause.verb.tense == "future" and any(
        other.marker == "si" and other.parent is not None and clauses[other.parent] is clause
        for other in clauses
    )


def _first(text: str, phrase: NounPhrase | None) -> str:
    words = phrase.span.of(text).split(maxsplit=1) if phrase else []
    return words[0].casefold() if words else ""


def _of_verb(words: Words, text: str, clauses: Sequence[Clause], index: int) -> Status | None:
    """What the verb puts its thing on, tense left aside."""
    clause = clauses[index]
    lemma, after = clause.verb.lemma, text[clause.verb.span.end : clause.verb.span.end + _NEAR]
    for status, behind in words.light.get(lemma, ()):
        if behind.match(after):
            return status
    if lemma in words.essive:
        return Status.IN_FORCE if words.state.match(after) else None
    thing = clause.subject if clause.verb.passive else clause.object
    said = thing.span.of(text) if thing else "" if clause.verb.passive else after.split(",")[0]
    if lemma in words.binding and words.compact.search(thing.span.of(text) if thing else ""):
        return Status.AGREED
    if lemma in words.giving:
        return Status.ANNOUNCED if words.given.search(said) else None
    if lemma in words.ruling:
        return Status.ANNOUNCED if words.ruled.search(said) else None
    found = words.verbs.get(lemma)
    if found is Status.SIGNED and thing is not None and thing.head in words.papers:
        return None
    if found is Status.DISCUSSED and not words.asked.search(said):
        return None
    content = thing is not None or _has_content(clauses, index)
    return None if found in _NEEDS_CONTENT and not content and not clause.adjuncts else found


def _has_content(clauses: Sequence[Clause], index: int) -> bool:
    return any(c.parent == index and c.kind in ("infinitive", "complement") for c in clauses)


def _in_tense(
    words: Words, text: str, clauses: Sequence[Clause], clause: Clause, status: Status | None
) -> Reached | None:
    """What is left of a rung in the tense and under the modal that the clause has."""
    verb = clause.verb
    own = verb.lemma in words.begins or verb.lemma in words.essive or status is Status.IN_FORCE
    thing = (verb.passive and clause.subject is not None) or (own and clause.object is None)
    if verb.modal is not None and words.planned.match(verb.modal):
        return (Status.AIM, thing) if status is not None or verb.passive or own else None
    if verb.tense == "future" and verb.modal in (None, "va", "van", "vont", "va a", "van a"):
        return _to_come(words, text, clauses, clause, status, thing=thing)
    if verb.tense == "conditional" and verb.modal is None:
        return _reported(words, clauses, clause, status, thing=thing)
    if status is None:
        return None
    if verb.tense == "past" and (verb.modal is None or verb.modal.startswith(("acab", "vien", "ven"))):
        unfinished = verb.modal is None and not verb.perfect and words.imperfect.search(verb.span.of(text))
        aside = clause.kind == "relative" and verb.passive and status is Status.ANNOUNCED
        return None if aside or (unfinished and status not in _LOOSE) else (status, thing)
    if verb.tense == "participle":
        said = verb.passive and status in _FIRM - {Status.IN_FORCE}
        return (status, True) if said and _is_its_own(text, clause) else None
    if verb.tense != "present" or verb.modal is not None:
        return None
    if status is Status.IN_FORCE:
        return (status, True) if verb.lemma not in words.begins else None
    if status in _FIRM or verb.lemma in words.ruling | words.giving:
        return None  # "firma", "suspend": the present of a report may be of any day
    told = verb.lemma in words.reports or verb.lemma in ("comprometerse", "s'engager")
    return None if status is Status.ANNOUNCED and (verb.passive or not told) else (status, thing)


def _is_its_own(text: str, clause: Clause) -> bool:
    """Whether it is plain which noun a participle belongs to: "el plan, adoptado en mayo", "un accord signé hier"."""
    if clause.subject is None:
        return False
    between = text[clause.subject.span.end : clause.verb.span.start]
    single = clause.subject.core == clause.subject.span and len(between) < 3
    return single or (between.startswith(",") and len(between) < 5)


def _to_come(
    words: Words,
    text: str,
    clauses: Sequence[Clause],
    clause: Clause,
    status: Status | None,
    *,
    thing: bool,
) -> Reached | None:
    """A future: announced, unless it foretells; a loose verb stays what it is."""
    if status in _LOOSE:
        return status, thing
    verb = clause.verb
    if verb.lemma in words.essive and words.state.match(text, verb.span.end):
        return Status.ANNOUNCED, True
    gives = verb.lemma in words.giving | words.ruling and status is None
    if gives or (status is None and verb.lemma in words.foretold):
        return None
    if clause.kind == "relative" and status is None and not verb.passive:
        return None  # "the rains that will fall": said in passing
    return Status.ANNOUNCED, thing


def _reported(
    words: Words, clauses: Sequence[Clause], clause: Clause, status: Status | None, *, thing: bool
) -> Reached | None:
    """A conditional: somebody's future after a verb of saying in the past, the content of a draft, else hearsay."""
    verb = clause.verb
    if verb.perfect:
        return None
    above = clauses[clause.parent] if clause.parent is not None and clause.kind == "complement" else None
    if above is not None and above.verb.tense == "past" and above.verb.lemma in words.reports:
        if status in _LOOSE:
            return status, thing
        return None if status is None and verb.lemma in words.foretold else (Status.ANNOUNCED, thing)
    drafted = clause.subject is not None and clause.subject.head in words.drafts and not verb.passive
    return (Status.PROPOSED, thing) if drafted and verb.lemma not in words.foretold else None
