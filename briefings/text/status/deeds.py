"""Deeds that only some objects make an undertaking of, and those that are told in passing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.text.status.nouns import COMPACT, MONEY, NOTHING, POLICY, TALKS, UNTOLD, Told, has, thing_of
from briefings.text.status.verbs import CHANGING, DEEDS, ENDINGS, GIVING, VERBS, lemmas
from briefings.text.status.words import Status
from briefings.text.syntax import Clause

_CHARGING = frozenset("mandate instruct task entrust order commission assign".split())
_FROM_ON = re.compile(
    r"\b(?:from(?!\s+\w+ing\b)|until|till|as\s+of|with\s+effect|with\s+immediate|hereby|outright|for\s+20\d\d|by\s+the\s+end)\b",
    re.IGNORECASE,
)


def _is_aside(text: str, clause: Clause) -> bool:
    """Whether a deed is told in passing: "the entities designated today", "imposing burdens", "VAT is imposed on goods"."""
    verb = clause.verb
    if verb.lemma == "commit" or verb.lemma not in DEEDS | GIVING | {
        "introduce",
        "levy",
        "guarantee",
        "release",
    }:
        return False
    if clause.kind == "participle" or verb.tense == "participle":
        return verb.lemma in DEEDS or not verb.passive
    standing = (
        verb.tense == "present"
        and verb.passive
        and not verb.perfect
        and not verb.progressive
        and verb.modal is None
    )
    return standing and not _FROM_ON.search(text[clause.span.start : clause.span.end + 40])


_OPENING = frozenset(
    "open reopen start begin launch resume hold conduct continue pursue restart suspend halt end".split()
)


_CRIME = re.compile(
    r"\b(?:murders?|killings?|assassinations?|executions?|attacks?|kidnappings?|beatings?|hits?|massacres?|bombings?|poisonings?|deaths?|drinks?|meals?)\b",
    re.IGNORECASE,
)
_ZONED = re.compile(
    r"\b(?:areas?|zones?|sites?|parks?|reserves?|routes?|corridors?|ports?|days?|weeks?|funds?|money|land|waters?|regions?|habitats?|lanes?|cent(?:re|er)s?"
    r"|officers?|contacts?|points?|authorit(?:y|ies)|hospitals?|schools?|gangs?|groups?|organi[sz]ations?|ships?|vessels?|spaces?|[€$£]\d\S*)\b",
    re.IGNORECASE,
)


_SENDING = lemmas(
    "provide send deliver deploy dispatch match contribute make_available invest inject finance fund"
)
_TRANSITIVE = lemmas(
    "order contract assign charter second reserve release levy roll_out donate guarantee bar restrict"
)


def moves(text: str, clauses: Sequence[Clause], clause: Clause) -> Told:
    """Deeds that only some objects make an undertaking of: "extended the lease", not "extended its lead"."""
    lemma, thing = clause.verb.lemma, thing_of(clause)
    if VERBS.get(lemma) is Status.ANNOUNCED and _is_aside(text, clause):
        return NOTHING
    if lemma in _OPENING and has(TALKS, text, thing):
        return NOTHING  # the cue for talks tells it
    if lemma in ("order", "commission") and has(_CRIME, text, thing):
        return NOTHING  # "ordered the murder of his rivals"
    if lemma == "designate" and not has(_ZONED, text, thing):
        return NOTHING  # a person or firm put on a list: done, and told by its law's set phrase
    if lemma in _CHARGING and (
        clause.verb.passive or (lemma in ("order", "instruct") and clause.object is not None)
    ):
        controlled = any(
            c.kind == "infinitive" and c.parent is not None and clauses[c.parent] is clause for c in clauses
        )
        return True, Status.ANNOUNCED if controlled and not clause.verb.passive else None
    if lemma in CHANGING | ENDINGS and lemma not in ("reject", "roll out"):
        after = text[clause.verb.span.end : clause.verb.span.end + 80]
        words = thing.span.of(text) if thing is not None else "" if clause.verb.passive else after
        if lemma in ("extend", "renew", "prolong", "amend") and COMPACT.search(words):
            return True, Status.AGREED
        return True, Status.ANNOUNCED if POLICY.search(words) else None
    if lemma == "reject":
        return NOTHING
    if lemma in _SENDING:
        return True, Status.ANNOUNCED if has(MONEY, text, thing) else None
    if lemma in _TRANSITIVE and thing is None:
        return NOTHING
    return UNTOLD
