"""The sides of a vote: "by 412 votes to 130, with 22 abstentions" gives three figures."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.figures.verbs import Measure, Place

_VOTE = re.compile(
    r"\b(?:vot(?:es?|ed|ing)|abstentions?|abstain(?:ed|ing)|ballot|in\s+favou?r|carried|unanimous\w*)\b",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\s*(?:(?:votes?|deputies|members|states|countries|delegates|lawmakers|MPs|MEPs|senators|councillors)\s+)?(?:vot(?:ed|ing)\s+)?"
    r"(?:in\s+favou?r\b|yes\b|ayes?\b|yeas?\b|for(?=[\s,;:]*(?:and\b|to\b|\d|[,;]|the\b|it\b)))",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\s*(?:(?:votes?|deputies|members|states|countries|delegates|lawmakers|MPs|MEPs|senators|councillors)\s+)?(?:vot(?:ed|ing)\s+)?"
    r"(?:against|opposed|no(?:es)?(?=[\s,;.]|$)|nays?)\b",
    re.IGNORECASE,
)
_ABSTAINED = re.compile(r"\s*(?:\w+\s+)?abst(?:ention|ain)", re.IGNORECASE)
_TO_NUMBER = re.compile(r"\s*(?:votes?\s*)?(?:to|against|[-–—])\s*(?:just\s+|only\s+)?\d", re.IGNORECASE)
_AFTER_NUMBER = re.compile(r"\d\s*(?:votes?\s*)?(?:to|against|[-–—])\s*(?:just\s+|only\s+)?$", re.IGNORECASE)
_AGAINST_BEFORE = re.compile(r"\b(?:against|with)\s+$", re.IGNORECASE)
_DECIDES = frozenset(
    "adopt approve pass carry reject back endorse ratify defeat vote ban abolish clear agree".split()
)


def votes(place: Place, earlier: Measure | None) -> Measure | None:
    """Return which side of a vote a count is, with what was voted on where the clause says it."""
    number, text = place.number, place.scene.text
    if number.unit or not _VOTE.search(text):
        return None
    if _ABSTAINED.match(text, place.end):
        return Measure("abstentions", "abstentions")
    side = _side(place)
    if not side:
        return None
    before = earlier.words if earlier else ""
    if before.startswith("votes for ") and side == "against":
        thing = before.removeprefix("votes for ")
    else:
        thing = "" if before.startswith("votes") or before == "abstentions" else _voted_on(place)
    return Measure(
        f"votes {side} {thing}" if thing else f"votes {'in favour' if side == 'for' else side}", "votes"
    )


def _side(place: Place) -> str:
    text = place.scene.text
    if _AGAINST.match(text, place.end):
        return "against"
    if _FOR.match(text, place.end) or _TO_NUMBER.match(text, place.end):
        return "for"
    second = _AFTER_NUMBER.search(place.before) or (
        _AGAINST_BEFORE.search(place.before) and re.search(r"\d", place.before) and not place.number.noun
    )
    return "against" if second else ""


def _voted_on(place: Place) -> str:
    """What was voted on: the subject of "was adopted", the object of "adopted"."""
    for clause in reversed(place.scene.clauses):
        if clause.verb.span.end > place.start or clause.verb.lemma.split()[0] not in _DECIDES:
            continue
        thing = clause.subject if clause.verb.passive or clause.object is None else clause.object
        whole = clause.verb.lemma in {"pass", "carry"} or clause.verb.passive or clause.object is not None
        if thing is not None and whole and not thing.span.start <= place.start < thing.span.end:
            words = place.scene.plain(thing)
            return "" if words.lower() in {"maximum", "minimum", "total", "majority"} else words
    return ""
