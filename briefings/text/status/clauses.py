"""The rung that a clause puts something on: its verb's lemma, voice, tense and modality, and what governs it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.text.status import frames, nouns, verbs, words
from briefings.text.status.unmeant import is_alleged, is_noun, is_supposed
from briefings.text.status.words import Status
from briefings.text.syntax import Clause

_FIRM = frozenset({Status.IN_FORCE, Status.SIGNED, Status.AGREED})
_LOOSE = frozenset({Status.SOUGHT, Status.PROPOSED, Status.DISCUSSED, Status.AIM})
_YET = re.compile(r"\byet\s+to\b", re.IGNORECASE)
_HOLDING_OFF = re.compile(
    r"\b(?:never|yet\s+to|not|almost|nearly|all\s+but|reportedly|allegedly|supposedly|purportedly|hypothetically)\W+(?:\w+\W+)?$",
    re.IGNORECASE,
)
"""Words before a verb that deny it, or only pass it on."""


def rung(text: str, clauses: Sequence[Clause], index: int) -> tuple[Status, bool] | None:
    """Return the rung that clause ``index`` of ``text`` reaches, and whether its subject is the thing itself.

    None where the words deny, imagine or condition the deed, leave it to the clause that governs it, or tell of
    something that is no commitment. A firm word under "will" counts as announced.
    """
    clause = clauses[index]
    if (
        is_alleged(text, clause)
        or is_noun(text, clause)
        or _denied(text, clause)
        or _conditional(text, clauses, clause)
        or _is_ended(clauses, clause)
    ):
        return None
    found = _of_verb(text, clauses, clause)
    if found is None:
        return None
    status, passive = found
    if status in _FIRM and _is_told_to(text, clause):
        return None
    for above in _governors(clauses, clause):
        if _is_denial(above) or (above.verb.negated and clause.kind == "infinitive"):
            return None
        governing = verbs.VERBS.get(above.verb.lemma)
        if above.verb.lemma in words.ENABLING and clause.kind != "participle":
            return None
        if status in _FIRM and above.marker in words.CONDITIONS:
            return None
        if above.verb.lemma in ("allege", "accuse", "charge"):
            return None  # "alleged that officials sought bribes"
        if status in _FIRM | {Status.ANNOUNCED} and above.verb.lemma in words.UNCERTAIN:
            return None
        if governing in _LOOSE and status.rank < governing.rank:
            return None
    return status, passive


def _is_told_to(text: str, clause: Clause) -> bool:
    """Whether a verb without subject is a bare form: a task of a list ("adopt the rules;") is not yet done."""
    bare = clause.verb.span.of(text).casefold() == clause.verb.lemma
    return bare and clause.subject is None and clause.kind == "main"


def _governors(clauses: Sequence[Clause], clause: Clause) -> list[Clause]:
    """The clauses whose complement a clause is, innermost first; a relative clause tells for itself."""
    above: list[Clause] = []
    while (
        clause.parent is not None
        and clause.kind in ("complement", "infinitive", "participle")
        and len(above) < 6
    ):
        if clause.kind == "participle" and clause.verb.passive:
            break  # "the agreement signed in May": said of the noun
        clause = clauses[clause.parent]
        above.append(clause)
    return above


def _is_ended(clauses: Sequence[Clause], clause: Clause) -> bool:
    """Whether what was done is undone by the clause it hangs on: "plans approved last year were scrapped"."""
    if clause.kind == "main" and clause.object is None and not clause.verb.passive:
        # Read as a main verb for want of an auxiliary: the passive that follows tells what became of the thing.
        return any(
            other.verb.passive and other.verb.lemma in verbs.ENDINGS and other.kind == "main"
            for other in clauses
            if other.span.start > clause.verb.span.end
        )
    if clause.parent is None or clause.kind not in ("participle", "relative"):
        return False
    above = clauses[clause.parent]
    if above.verb.lemma not in verbs.ENDINGS or above.verb.negated:
        return False
    ended = above.subject if above.verb.passive else above.object
    said_of = clause.subject if clause.subject is not None else ended
    return ended is not None and said_of is not None and ended.head == said_of.head


def _denied(text: str, clause: Clause) -> bool:
    if clause.verb.negated or _YET.search(clause.verb.span.of(text)):
        return True
    first = [
        np.span.of(text).split(maxsplit=1)[0].casefold()
        for np in (clause.subject, clause.object)
        if np and np.span.of(text).strip()
    ]
    return any(word in words.NAYS for word in first) or bool(
        _HOLDING_OFF.search(text[max(0, clause.verb.span.start - 30) : clause.verb.span.start])
    )


def _conditional(text: str, clauses: Sequence[Clause], clause: Clause) -> bool:
    """Whether the clause, or one that it hangs on, tells what may be."""
    marker = clause.marker
    if marker in ("how", "why", "whether") or is_supposed(text, clause):
        return True  # "on how we will keep the banks safe", "under the assumption that the levy will fall"
    if clause.verb.modal and any(
        other.marker in ("if", "unless") and other.parent is not None and clauses[other.parent] is clause
        for other in clauses
    ):
        return True  # "if it rains, the fund will pay"
    if marker in ("when", "wherever", "whenever", "where"):
        return marker != "where" and clause.verb.tense not in ("past",)
    if marker in words.CONDITIONS or marker == "before":
        return True
    before = text[max(0, clause.verb.span.start - 14) : clause.verb.span.start].casefold()
    if clause.kind == "participle" and re.search(r"\b(?:if|once|when|until|unless)\s+$", before):
        return True
    return clause.kind == "participle" and not clause.verb.passive and marker in words.IMAGINED_BY


def _is_denial(above: Clause) -> bool:
    return above.verb.lemma in words.DENIALS


def _of_verb(text: str, clauses: Sequence[Clause], clause: Clause) -> tuple[Status, bool] | None:
    """The rung of the verb group itself, in its tense and mood."""
    verb = clause.verb
    status = frames.verb_rung(text, clauses, clause)
    if verb.lemma == "consider" and any(
        other.kind == "infinitive" and other.parent is not None and clauses[other.parent] is clause
        for other in clauses
    ):
        return None  # "considers the measures to be right" is a judgement
    if verb.modal is not None:
        return _under_modal(text, clauses, clause, status)
    if verb.tense == "infinitive":
        return None
    if status is None or (status is Status.AIM and re.match(r"had\s", verb.span.of(text))):
        return None  # "had wanted all states to pay" tells what was not got
    bound = verb.passive and (
        verb.lemma in ("commit", "resolve")  # "are committed to cutting emissions"
        or (clause.subject is not None and clause.subject.head == "it" and _says_what(clauses, clause))
    )
    thing = (verb.passive and not bound) or verb.lemma in verbs.SUBJECT_VERBS or status is Status.IN_FORCE
    if verb.tense == "present" and not _holds_now(clause, status):
        return None
    if verb.tense == "participle" and not verb.passive and status in _FIRM | {Status.ANNOUNCED}:
        above = _governors(clauses, clause)
        if above and (above[-1].verb.modal or above[-1].verb.tense == "infinitive" or above[-1].verb.negated):
            return None
    return status, thing


def _says_what(clauses: Sequence[Clause], clause: Clause) -> bool:
    """Whether "it was decided" goes on to say what."""
    return any(
        other.kind in ("infinitive", "complement")
        and other.parent is not None
        and clauses[other.parent] is clause
        for other in clauses
    )


def _holds_now(clause: Clause, status: Status) -> bool:
    """Whether a present tense tells of a deed: "has signed", "proposes", "we agree"; not "signs" or "is signed"."""
    verb = clause.verb
    if verb.perfect:
        return not (verb.progressive and status in _FIRM - {Status.IN_FORCE})
    if verb.passive:
        if verb.progressive:
            return status not in _FIRM
        return status in _LOOSE | {Status.ANNOUNCED, Status.NEGOTIATING} or verb.lemma == "agree"
    if status is Status.IN_FORCE:
        return verb.lemma not in verbs.SUBJECT_VERBS
    if status in _FIRM:
        if verb.progressive or verb.lemma not in verbs.PERFORMED:
            return False
        return clause.subject is None or clause.subject.head in verbs.PERFORMERS
    return True


def _under_modal(
    text: str, clauses: Sequence[Clause], clause: Clause, status: Status | None
) -> tuple[Status, bool] | None:
    """What is left of a rung under "will", "is due to", "would", "should"; nothing under "may" and "could"."""
    verb = clause.verb
    modal = (verb.modal or "").split()
    thing = (
        verb.passive
        or verb.lemma in verbs.SUBJECT_VERBS
        or (verb.lemma in verbs.BEGINNINGS and clause.object is None)
    )
    if set(modal) & words.UNSURE:
        return Status.AIM, True
    if (
        modal[0] in ("is", "are", "was", "were")
        and clause.subject is not None
        and clause.subject.head in words.GOALS
    ):
        return Status.AIM, False  # "the goal is to vaccinate two million": no more than that
    if set(modal) & words.OBLIGING and modal[0] not in words.PROMISES:
        return _under_instrument(text, clause, thing=thing)
    if modal[0] == "should":
        return Status.AIM, thing
    if modal[0] == "would":
        return _under_would(text, clauses, clause, status, thing=thing)
    promised = modal[0] in words.PROMISES or (
        modal[0] in ("is", "are", "'s", "'re") and (len(modal) == 2 or set(modal) & words.DUE)
    )
    if not promised:
        return None
    if verb.lemma == "offer" and (verb.passive or clause.object is not None):
        return Status.ANNOUNCED, thing
    if status in _LOOSE | {Status.NEGOTIATING}:
        return status, thing
    if verb.lemma == "be" and frames.state_after(text, verb):
        return Status.ANNOUNCED, True
    return None if _is_foretold(text, clause, status, modal[0]) else (Status.ANNOUNCED, thing)


def _is_foretold(text: str, clause: Clause, status: Status | None, modal: str) -> bool:
    """Whether "will" foretells what follows rather than promises a deed."""
    verb = clause.verb
    if verb.lemma == "pay" and not nouns.has_money(text, clause.object):
        return True
    if verb.lemma in ("be", "have", "remain", "do"):
        return True
    return (
        status is None and verb.lemma in words.CONSEQUENCES and not verb.passive and modal in words.PROMISES
    )


_UNDER = re.compile(
    r"\bunder\s+(?:the|its|this|their|a)\s+(?:[\w’'-]+\s+){0,3}?(?P<noun>agreement|deal|accord|pact|treaty|protocol|memorandum|law|act|decree"
    r"|regulation|directive|order|rules|decision|arrangement|contract|proposals?|bill|draft|plans?|amendments?|reform|scheme|motion)\b",
    re.IGNORECASE,
)


def _under_instrument(text: str, clause: Clause, *, thing: bool) -> tuple[Status, bool] | None:
    """ "Under the decree, operators must report outages": what an instrument obliges to; under a draft, proposed."""
    under = _UNDER.search(" ".join(span.of(text) for span in clause.adjuncts))
    if under is None or clause.verb.lemma in words.CONSEQUENCES:
        return None
    return (
        Status.PROPOSED
        if under.group("noun").casefold() in words.DRAFTS - words.BINDING
        else Status.ANNOUNCED
    ), thing


def _under_would(
    text: str, clauses: Sequence[Clause], clause: Clause, status: Status | None, *, thing: bool
) -> tuple[Status, bool] | None:
    if re.search(r"\bif\b", text) or (clause.verb.lemma == "like"):
        return None
    under = _UNDER.search(" ".join(span.of(text) for span in clause.adjuncts))
    drafted = (clause.subject is not None and clause.subject.head in words.DRAFTS) or (
        under is not None and under.group("noun").casefold() in words.DRAFTS
    )
    above = clauses[clause.parent] if clause.parent is not None else None
    told = (
        above is not None
        and clause.kind == "complement"
        and above.verb.lemma in words.REPORTS
        and above.verb.tense == "past"
    )
    if above is not None and clause.kind == "complement" and verbs.VERBS.get(above.verb.lemma) in _LOOSE:
        return None
    if (told and not drafted) or (
        above is not None and above.verb.lemma == "announce" and clause.kind == "complement"
    ):
        if status in _LOOSE | {Status.NEGOTIATING}:
            return status, thing
        return (
            None
            if clause.verb.lemma in words.CONSEQUENCES and not clause.verb.passive
            else (Status.ANNOUNCED, thing)
        )
    return (Status.PROPOSED, thing) if drafted else None
