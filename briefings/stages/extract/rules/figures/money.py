"""What money is for: given, spent, owed, asked for, taken as a fine."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.figures.beside import purpose
from briefings.stages.extract.rules.figures.verbs import Measure, Place, is_ahead, participle, with_verb
from briefings.stages.extract.rules.figures.words import ENGLISH
from briefings.text.syntax import Clause

_IN_KIND = re.compile(
    r"\s+(?:in|worth\s+of)\s+(?=[a-z])(?!the\b|a\b|an\b|its\b|their\b|this\b|all\b|total\b)"
)


_GIVEN = frozenset(
    "allocate earmark approve pledge provide invest spend disburse grant release contribute donate commit offer lend mobilize mobilise raise"
    " pay award transfer save receive request seek need require appropriate promise deliver announce unlock borrow embezzle launder steal"
    " lose forfeit owe set give collect inject channel devote dedicate reserve assign advance refund return repay recover withhold freeze"
    " budget secure cancel waive put".split()
)
_FINED = {
    "fine": "fine on", "sue": "claim against", "compensate": "compensation for", "penalise": "penalty on", "penalize": "penalty on",
    "charge": "charge to", "indemnify": "compensation for", "subsidise": "subsidy for", "subsidize": "subsidy for",
    "bill": "bill to", "defraud": "fraud against", "bail out": "aid for", "reimburse": "refund to",
}  # fmt: skip
"""Verbs whose object has to do with the sum, and the noun that names the sum."""
_ASKED = {
    "appeal": "appeal by", "ask": "request by", "apply": "application by", "call": "call by", "bid": "bid by", "sue": "claim by",
    "appeal for": "appeal by", "ask for": "request by", "apply for": "application by", "call for": "call by", "bid for": "bid by",
    "sell": "price of", "buy": "purchase by", "settle": "settlement by", "sell for": "price of",
}  # fmt: skip
_TUNE = re.compile(
    r"(?:\s+(?:to\s+the\s+tune\s+of|(?:a\s+)?total\s+of|(?:a\s+)?sum\s+of|up\s+to|about|around|some|nearly|almost|over|more\s+than|at\s+least"
    r"|a\s+record|a\s+further|a|an\s+additional|an\s+estimated|another|an\s+extra|just|only|roughly|approximately|less\s+than|just\s+under|close\s+to|and))*\s*"
)
_FOR = re.compile(r"(?:\s+to\s+[\w’' -]{2,40}?)?\s+for" + _TUNE.pattern)


def funds(place: Place) -> Measure | None:
    """Return what money is for or where it comes from: "funds allocated to vaccine research"."""
    scene = place.scene
    if scene.words is not ENGLISH:
        return None
    if kind := _IN_KIND.match(scene.text, place.end):
        return with_verb(place, scene.phrase_after(kind.end()))
    if found := _fined(place) or _asked(place):
        return found
    clause = scene.verb_of(place.start)
    if clause is not None and clause.verb.passive:
        return _spent(place, clause, clause.verb.span.end, "")
    clause = scene.verb_on(place.start) or _governing(place)
    if clause is None or clause.verb.passive or clause.verb.lemma.split()[0] not in _GIVEN | {"cost"}:
        return None
    giver = scene.plain(clause.subject) if clause.subject else ""
    if clause.verb.lemma == "cost":
        return Measure(f"cost of {giver}", giver, "cost of {}") if giver else None
    return _spent(place, clause, place.end, giver)


def _governing(place: Place) -> Clause | None:
    """The clause of the verb right before the number, where its object was not told from what is around it."""
    for clause in place.scene.clauses:
        end = clause.verb.span.end
        if end <= place.start and _TUNE.fullmatch(place.scene.text, end, place.start):
            return clause
    return None


def _fined(place: Place) -> Measure | None:
    """ "The bank was fined", "it fined the bank": whom the sum is taken from or paid to."""
    scene = place.scene
    for clause in scene.clauses:
        noun = _FINED.get(clause.verb.lemma)
        if noun is None or clause.verb.negated or clause.verb.span.end > place.start:
            continue
        whom = clause.subject if clause.verb.passive else None
        end = clause.verb.span.end
        if whom is None and clause.object is not None:
            receiver = scene.clean(scene.text[clause.object.span.start : place.start])
            gap = scene.text[clause.object.span.start : place.start]
            if receiver and len(receiver.split()) <= 6 and "," not in gap:
                return Measure(f"{noun} {_article(receiver)}", noun.split()[0], f"{noun} {{}}")
        elif whom is not None and _near_verb(scene.text, end, place.start) and (thing := scene.plain(whom)):
            return Measure(f"{noun} {_article(thing)}", noun.split()[0], f"{noun} {{}}")
    return None


def _near_verb(text: str, end: int, start: int) -> bool:
    gap = text[end:start]
    return (
        _TUNE.fullmatch(gap) is not None
        or re.fullmatch(r"(?:\s+[A-Z€$£]+\S{1,14}(?:\s\w+){0,2}\s+and)" + _TUNE.pattern, gap) is not None
    )


def _article(words: str) -> str:
    return re.sub(r"^(?:the|a|an)\s+", "", words)


def _asked(place: Place) -> Measure | None:
    """ "WFP appeals to donors for": the sum named after its asking."""
    scene = place.scene
    for clause in scene.clauses:
        noun = _ASKED.get(clause.verb.lemma)
        if noun is None or clause.verb.negated or clause.verb.span.end > place.start:
            continue
        gap = scene.text[clause.verb.span.end : place.start]
        particle = clause.verb.lemma.endswith(" for") and _TUNE.fullmatch(gap)
        if clause.subject is not None and not clause.verb.passive and (particle or _FOR.fullmatch(gap)):
            who = scene.plain(clause.subject)
            return Measure(f"{noun} {_article(who)}", noun.split()[0]) if who else None
    return None


def _spent(place: Place, clause: Clause, end: int, giver: str) -> Measure | None:
    scene = place.scene
    what_for = purpose(scene, end) or _receiver(place, clause)
    frame = ""
    if not what_for and giver:
        what_for, frame = f"by {giver}", "by {}"
    if clause.verb.negated or not what_for:
        return None
    done = f"funds {'to be ' if is_ahead(clause.verb) else ''}{participle(clause.verb.lemma)}"
    return Measure(f"{done} {what_for}", "funds", f"{done} {frame or 'by {}'}")


def _receiver(place: Place, clause: Clause) -> str:
    """ "Lend Morocco 500 million", "owes its creditors": to whom, between the verb and the sum."""
    scene, thing = place.scene, clause.object
    if thing is None or clause.verb.passive or not thing.span.start < place.start:
        return ""
    gap = scene.text[thing.span.start : place.start]
    between = "" if _TUNE.fullmatch(f" {gap}") else scene.clean(gap)
    return f"to {between}" if between and len(between.split()) <= 4 and "," not in between else ""
