"""Frames: what a verb of many meanings tells in the company it keeps ("extended the lease", not "extended its lead")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.text.status.deeds import moves
from briefings.text.status.nouns import (
    IDEAS,
    INSTRUMENT,
    INSTRUMENT_OR_IDEA,
    MOTIONS,
    NEGOTIATED,
    NOTHING,
    PAPERS,
    UNTOLD,
    VOTERS,
    Told,
    has,
    thing_of,
)
from briefings.text.status.verbs import VERBS, lemmas
from briefings.text.status.words import GOALS, STATES, Status
from briefings.text.syntax import Clause, VerbGroup

_STATE = re.compile(rf"(?:{'|'.join(STATES)})\b", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:since|as\s+of|as\s+from)\s", re.IGNORECASE)
_RECIPROCAL = frozenset("reach strike seal clinch secure finalise finalize conclude broker".split())
_CONCRETE = lemmas(
    "clear conclude pass sign_off sign_off_on wave_through vote_through initial okay thrash_out hammer_out"
)
_DRAFTING = lemmas("draft draw_up prepare work_on review assess analyse")


_TO = re.compile(r"\s+(?:\w+ly\s+|also\s+)?to\s")
_READY = re.compile(
    r"\s+(?:\w+ly\s+|also\s+|very\s+|now\s+|still\s+)?(?:keen|eager|determined|ready|willing|prepared|hopeful|anxious|resolved|set)\s+to\s",
    re.IGNORECASE,
)


def verb_rung(text: str, clauses: Sequence[Clause], clause: Clause) -> Status | None:
    """Return the rung that a clause's verb names in its frame, whatever its mood, or None."""
    verb = clause.verb
    lemma = verb.lemma
    if lemma in ("be", "become", "remain"):
        aims = clause.subject is not None and clause.subject.head in GOALS and _TO.match(text, verb.span.end)
        if lemma == "be" and (aims or _READY.match(text, verb.span.end)):
            return Status.AIM
        became = lemma != "become" or verb.tense == "past"
        return Status.IN_FORCE if became and state_after(text, verb) else None
    if lemma == "negotiate" and _is_negotiated(text, clause):
        return Status.AGREED
    if lemma == "seek" and _GOT.match(text, clause.object.core.end if clause.object else verb.span.end):
        return None  # "sought independence, which was achieved in 1962": history
    for frame in (_operates, _light, _asks, _bound, moves):
        told, status = frame(text, clauses, clause)
        if told:
            return status
    return VERBS.get(lemma)


_GOT = re.compile(
    r"[^;:.]{0,60}?,\s+(?:which|and)\s+(?:\w+\s+){0,2}?(?:achieved|granted|obtained|gained|won|received|reached)\b",
    re.IGNORECASE,
)
_COURSE = re.compile(
    r"\b(?:for\s+(?:\w+\s+){1,3}(?:years?|months?|weeks?|days?|decades?)|since|unsuccessfully|in\s+vain|without\s+success|fail\w*|collaps\w+|never)\b",
    re.IGNORECASE,
)


def _is_negotiated(text: str, clause: Clause) -> bool:
    """Whether the text of a pact was reached: "negotiated seven agreements", not "negotiated for years"."""
    verb = clause.verb
    over = (verb.tense == "past" or verb.perfect) and not verb.progressive and verb.modal is None
    counted = clause.object is not None and (
        verb.perfect or not re.match(r"the\s", clause.object.span.of(text), re.IGNORECASE)
    )
    return (
        over
        and not verb.passive
        and counted
        and has(NEGOTIATED, text, thing_of(clause))
        and not _COURSE.search(text)
    )


def _operates(text: str, clauses: Sequence[Clause], clause: Clause) -> Told:
    """ "Has applied since May" and "operates since 2020" are in force; "has applied for a grant" is asked."""
    verb = clause.verb
    adjuncts = [span.of(text) for span in clause.adjuncts]
    if verb.lemma in ("apply", "operate", "run", "function") and verb.tense == "present" and not verb.passive:
        if any(map(_SINCE.match, adjuncts)):
            return True, Status.IN_FORCE
    if verb.lemma == "apply":
        asks = any(re.search(r"\bfor\s|\bto\s+join\b", one) for one in adjuncts)
        done = verb.perfect or verb.tense == "past"
        plain = asks and done and clause.object is None and verb.modal is None
        return True, Status.SOUGHT if plain else None
    return UNTOLD


_NODS = frozenset(
    "light go-ahead nod approval consent assent blessing clearance backing endorsement authorisation authorization".split()
)
_WORDS_GIVEN: dict[str, Status] = {
    **dict.fromkeys(
        "pledge pledges commitment commitments promise promises vow undertaking decision undertakings".split(),
        Status.ANNOUNCED,
    ),
    **dict.fromkeys(
        "request requests appeal bid application call demand plea petition".split(), Status.SOUGHT
    ),
    **dict.fromkeys("proposal proposals offer recommendation suggestion".split(), Status.PROPOSED),
}


_CONTENT = re.compile(r"\s+(?:to|of|for|that|on)\s")
_TENDER = re.compile(
    r"\bcalls?\s+for\s+(?:proposals|tenders?|applications|papers|projects|expressions|evidence|bids)\b",
    re.IGNORECASE,
)


_GIVING_WORDS = lemmas("make take give issue submit lodge file launch send put_forward renew")


def _light(text: str, clauses: Sequence[Clause], clause: Clause) -> Told:
    """Verbs that leave the meaning to their noun: "gave the green light to", "made a commitment to", "put names to"."""
    lemma, head = clause.verb.lemma, clause.object.head if clause.object else ""
    if clause.object is not None and _TENDER.search(clause.object.span.of(text)):
        return UNTOLD
    after = text[clause.verb.span.end : clause.verb.span.end + 90].casefold()
    if lemma in ("give", "grant", "get", "receive", "win", "obtain", "gain", "secure") and head in _NODS:
        return True, None if re.match(
            r"\W*(?:\w+\s+)?(?:no|initial|preliminary|tentative|cautious)\b", after
        ) else Status.AGREED
    if lemma in _GIVING_WORDS and head in _WORDS_GIVEN:
        told = (
            clause.object is not None
            and clause.subject is not None
            and _CONTENT.match(text, clause.object.core.end)
        )
        return True, _WORDS_GIVEN[head] if told else None
    if lemma in ("put", "affix", "set", "append") and re.match(
        r"\s+(?:(?:their|its|his|her|the)\s+)?(?:names?|signatures?|pens?)\s+(?:\w+\s+){0,3}?(?:to|on|under)\s",
        after,
    ):
        return True, Status.SIGNED
    if lemma in ("put", "lay") and re.search(r"\bon\s+the\s+(?:negotiating\s+)?table\b", after):
        return True, Status.PROPOSED
    if lemma == "approach" and not re.search(r"\b(?:about|with\s+a|over|for)\b", after):
        return NOTHING
    if lemma == "vote":
        collective = clause.subject is not None and clause.subject.head in VOTERS
        return True, Status.AGREED if collective and re.match(
            r"[^,;.]{0,40}?\b(?:to|for|in\s+favou?r\s+of)\b", after
        ) else None
    return UNTOLD


def _asks(text: str, clauses: Sequence[Clause], clause: Clause) -> Told:
    """Verbs of asking and weighing that mean other things with other objects."""
    lemma = clause.verb.lemma
    if lemma == "approach":
        return UNTOLD
    if lemma in _DRAFTING:
        return True, Status.DISCUSSED if (clause.verb.progressive or lemma == "draft") and has(
            INSTRUMENT_OR_IDEA, text, thing_of(clause)
        ) else None
    if lemma in ("float", "circulate", "advocate", "moot", "eye") and thing_of(clause) is None:
        return NOTHING
    if lemma == "bid" or lemma == "summon" or lemma == "set out":
        controlled = any(
            c.kind == "infinitive" and c.parent is not None and clauses[c.parent] is clause for c in clauses
        )
        return True, VERBS[lemma] if controlled and clause.object is None else None
    return UNTOLD


def _bound(text: str, clauses: Sequence[Clause], clause: Clause) -> Told:
    """Verbs of agreeing: what is agreed must be something that can be, and wholly."""
    lemma, thing = clause.verb.lemma, thing_of(clause)
    if lemma in _RECIPROCAL - {"conclude"}:
        return True, _wholly(text, clauses, clause, Status.AGREED) if has(NEGOTIATED, text, thing) else None
    if lemma in ("establish", "create", "set up"):
        return (
            True,
            Status.ANNOUNCED
            if clause.verb.passive or clause.verb.perfect or clause.verb.tense == "past"
            else None,
        )
    if lemma == "back":
        body = clause.subject is not None and clause.subject.head in VOTERS and not clause.verb.passive
        return True, Status.AGREED if body and has(INSTRUMENT, text, thing) else None
    if (
        lemma in _CONCRETE
        and not has(INSTRUMENT, text, thing)
        and not (lemma == "clear" and _for(text, clause))
    ):
        return NOTHING
    if lemma in ("accept", "accede") and thing is None:
        return NOTHING
    status = VERBS.get(lemma)
    if status in (Status.AGREED, Status.SIGNED):
        return True, _wholly(text, clauses, clause, status)
    return UNTOLD


def _for(text: str, clause: Clause) -> bool:
    return bool(re.match(r"\s+(?:\w+\s+){0,3}?for\s", text[clause.verb.span.end :]))


_HALF = re.compile(
    r"\b(?:in\s+principle|provisionally|tentatively|informally|verbally|ad\s+referendum)\b",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"(?:only\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|some|half|most|several|many)\s+(?:out\s+)?of\b",
    re.IGNORECASE,
)
_WAITING = re.compile(
    r"\b(?:await(?:s|ing)|still\s+(?:has|have|needs?|must|requires?)|yet\s+to|before\s+(?:it\s+)?go(?:es|ing)?\s+to|now\s+goes|must\s+(?:now|still))\b",
    re.IGNORECASE,
)
_PART = re.compile(r"\b(?:sub)?committees?\b", re.IGNORECASE)


def _wholly(text: str, clauses: Sequence[Clause], clause: Clause, status: Status) -> Status | None:
    """What is left of a firm rung where the words take back half of it.

    "In principle" leaves it under negotiation; a committee whose vote awaits another
    proposes; signed by two of five is not signed; a motion that calls for something asks, and does not agree it.
    """
    thing, doer = thing_of(clause), clause.agent if clause.verb.passive else clause.subject
    head = thing.head if thing else ""
    around = text[clause.verb.span.start - 30 if clause.verb.span.start > 30 else 0 : clause.span.end]
    if _HALF.search(around):
        return Status.NEGOTIATING
    if doer is not None and (
        _SOME.match(doer.span.of(text))
        and clause.verb.lemma in ("sign", "ratify", "approve", "accept", "endorse")
    ):
        return None
    if has(_PART, text, doer) and _WAITING.search(text):
        return Status.PROPOSED
    if (status is Status.SIGNED and head in PAPERS) or (clause.verb.lemma == "endorse" and head in IDEAS):
        return None
    if head in MOTIONS and any(
        VERBS.get(c.verb.lemma) is Status.SOUGHT
        and c.kind in ("participle", "relative")
        and c.span.start >= clause.verb.span.end
        for c in clauses
    ):
        return None
    return status


def state_after(text: str, verb: VerbGroup) -> bool:
    """Tell whether "in force", "operational" or the like stands behind "is"."""
    after = text[verb.span.end : verb.span.end + 60]
    return bool(
        re.match(
            rf"\s+(?:\w+ly\s+|still\s+|already\s+|now\s+|also\s+|fully\s+)*{_STATE.pattern}",
            after,
            re.IGNORECASE,
        )
    )
