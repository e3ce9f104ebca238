"""Numbers that take up what was counted before: parts, outcomes, members of a list without their noun."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.figures.sizes import OF_THEM, SHARES, said
from briefings.stages.extract.rules.figures.verbs import Measure, Place, participle, said_of, takes
from briefings.stages.extract.rules.figures.words import ENGLISH
from briefings.text.numbers.units import is_money

_BE = re.compile(
    r"\s*(?:(?:were|was|are|is|have|has|had|been|being|be|came|still|also|fueron|están|ont|été|sont)\s+)+"
)
_TO = re.compile(r"\s(?:to|a|à)\s+(?:\w+\s+)?$")
_ELSEWHERE = re.compile(r"\s+(?:in|at|from|off|en|à)\s+(?:the\s+)?[A-ZÀ-Þ]")


def part_of(place: Place, earlier: Measure) -> Measure | None:
    """A part of the whole before it, named with the whole so that nobody takes it for another count of it."""
    start = place.end
    if them := OF_THEM.match(place.scene.text, start):
        start = them.end()
    if auxiliary := _BE.match(place.scene.text, start):
        start = auxiliary.end()
    rest = place.scene.predicate(start)
    noun = earlier.noun or earlier.words
    if len(rest.split()) < (2 if _needs_more(rest) else 1):
        return None
    return Measure(f"{noun}, of which {rest}" if place.scene.words is ENGLISH else f"{noun}: {rest}", noun)


def _needs_more(rest: str) -> bool:
    """Whether a predicate's verb says nothing without what follows it."""
    return rest.split()[:1] in ([], ["remain"], ["remained"], ["live"], ["came"], ["went"], ["come"])


def taken_up(place: Place, earlier: Measure) -> Measure | None:
    """Return the earlier number's measure for "compared with 73" and "from 5 to 2", its change for "17 % more"."""
    words, text = place.scene.words, place.scene.text
    noun = earlier.noun or earlier.words
    if OF_THEM.match(text, place.end):
        return antecedent(place) or part_of(place, earlier)
    if not place.number.noun and (words.again.search(place.before) or _is_outcome(place)):
        return Measure(noun, noun)
    if place.number.unit in SHARES and (moved := _UP_OR_DOWN.search(place.before)):
        return Measure(said(words.grown if moved["way"] == "up" else words.shrunk, noun), noun)
    if place.number.unit == "%":
        for pattern, template in ((words.more, words.grown), (words.less, words.shrunk)):
            if pattern.match(text, place.end):
                return Measure(said(template, noun), noun)
    elif not place.number.unit and _MORE.match(text, place.end):
        return Measure(said(words.grown, noun), noun)
    elif not place.number.unit and _FEWER.match(text, place.end):
        return Measure(said(words.shrunk, noun), noun)
    if is_money(place.number.unit) and _EQUIVALENT.fullmatch(_gap_before(place)):
        return earlier
    return _member(place, earlier) or (
        None if place.number.unit or place.number.noun else _elliptic(place, earlier)
    )


_UP_OR_DOWN = re.compile(r"[,(]\s?(?P<way>up|down)(?:\s(?:by|about|some|nearly|almost|around|over))*\s$")
_MORE = re.compile(r"\s+more\s+than\b")
_FEWER = re.compile(r"\s+(?:fewer|less)\s+than\b")
_EQUIVALENT = re.compile(
    r"\s?(?:\(|,\s|,?\sor\s|\sor\s)(?:(?:or|about|around|some|nearly|almost|roughly|approximately|equivalent\s+to|equal\s+to|worth|over|more\s+than|just\s+under|just\s+over)\s)*"
)
_MEMBER = re.compile(
    r"(?P<link>[^A-Za-zÀ-ÿ]{0,3}\s*(?:(?:in\s+(?:[12]\d{3}|\w+)|this\s+year|last\s+year)?[,;:]?\s*(?:while|whereas|and|but|then|(?:followed\s+)?by|ahead\s+of|behind|before|y|et)?))"
    r"\s*(?P<who>(?:the\s+)?[^\W\d_][\w’'.-]*(?:\s(?:of\s|and\s)?[^\W\d_][\w’'.-]*){0,3}?),?"
    r"(?:\s(?:with|at|on|for|only|just|another|a|an|further|about|around|some|nearly|almost|roughly|over|under|above|little|more|less|than|at\s+least|up|to|well|slightly|also|and|contributed|gave|paid|pledged))*\s*\(?"
)
_NOT_WHO = frozenset(
    "the a an of in at to for from with and or as by on up down over under about some more less than which who that it its they their he she we while but is are was were"
    " against compared worth including nearly almost around roughly only just another total totalling among after before since until per also plus namely".split()
)


def _last_piece(gap: str) -> str:
    """The words from the last mark on: "villages: Mandera"."""
    return gap[max(gap.rfind(mark) for mark in ",;:–—") :] if any(mark in gap for mark in ",;:–—") else ""


def _member(place: Place, earlier: Measure) -> Measure | None:
    """Another of a list with its own number: "coal 22 %", "France EUR 14 million", "Wajir 12"."""
    scene = place.scene
    if place.number.noun and place.number.unit == "":
        return None
    gap = _gap_before(place)
    match = _MEMBER.fullmatch(gap) or _MEMBER.fullmatch(_last_piece(gap))
    if match is None or scene.words is not ENGLISH or not (match["link"].strip() or "by " in gap):
        return None
    who = re.sub(r"^the\s+", "", match["who"])
    if who.split()[0].lower() in _NOT_WHO or who.split()[-1].lower() in _NOT_WHO:
        return None
    after = scene.text[place.end : place.end + 2]
    if after.strip()[:1].isalnum() and not re.match(
        r"\s(?:and|while|but|in|of\s+the|respectively)\b", scene.text[place.end : place.end + 10]
    ):
        return None
    if earlier.frame:
        return Measure(earlier.frame.format(who), earlier.noun, earlier.frame, earlier.place)
    if place.number.unit == "" and who[0].isupper() and not who.isupper():
        return Measure(earlier.words, earlier.noun, place=who)
    return None


def _is_outcome(place: Place) -> bool:
    """Whether only "to" stands between the number before and this one, or it opens a piece (", to 412")."""
    return _TO.fullmatch(_gap_before(place)) is not None or place.before.endswith((", to ", ", to about "))


def _gap_before(place: Place) -> str:
    low = max((start for start in place.scene.starts if start <= place.start), default=0)
    return place.scene.text[low : place.start]


def _elliptic(place: Place, earlier: Measure) -> Measure | None:
    """A count without its noun: "and 20 are still missing", "71 in Peru"."""
    clause = place.scene.verb_of(place.start)
    shared = place.scene.verb_on(place.start)
    if (
        shared is not None
        and place.scene.words is ENGLISH
        and earlier.noun
        and not shared.verb.negated
        and not place.number.noun
    ):
        return (
            Measure(f"{earlier.noun} {participle(shared.verb.lemma)}", earlier.noun)
            if takes(shared.verb.lemma)
            else earlier
        )
    if clause is not None and earlier.noun and not clause.verb.negated:
        return Measure(said_of(place.scene, earlier.noun, clause), earlier.noun)
    return earlier if _ELSEWHERE.match(place.scene.text, place.end) else None


_WHICH = re.compile(r"\s+of\s+(?:which|whom)\b")


def antecedent(place: Place) -> Measure | None:
    """ "Villages, 152 of which lie within": the noun right before is what is told in part."""
    if not _WHICH.match(place.scene.text, place.end) or not place.before.endswith((", ", " – ", " — ")):
        return None
    noun = place.scene.phrase_before(len(place.scene.text[: place.start].rstrip(" ,–—")))
    return part_of(place, Measure(noun, noun)) if noun else None


def refers_back(place: Place) -> bool:
    """Tell whether a number is a part of what the sentence before it counts: "88 % of them"."""
    return OF_THEM.match(place.scene.text, place.end) is not None


def carries(place: Place, gap: str) -> bool:
    """Tell whether the number before has its place and time in common with this one: a part, a pair, a change of it.

    Args:
        place: The number.
        gap: What stands between the number before and this one.
    """
    words, text = place.scene.words, place.scene.text
    if words.again.search(place.before) or ";" in gap or ": " in gap or _APART.search(gap):
        return False
    if words.part.search(place.before) or OF_THEM.match(text, place.end) or gap.strip().startswith("("):
        return True
    if words.more.match(text, place.end) or words.less.match(text, place.end) or _MORE.match(text, place.end):
        return True
    return _PAIRED.search(gap) is not None


_APART = re.compile(r"\b(?:in|while|whereas|but|against|since|until|before|after|than)\s")
_PAIRED = re.compile(r"(?:\s|,\s)(?:and|y|et)\s+(?:\w+\s+){0,3}$|^[\w\s]{0,40},\s$")
