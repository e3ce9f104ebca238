"""When a number is so, as far as its sentence settles it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefings.document import Basis
from briefings.stages.extract.rules.figures.places import clause_of
from briefings.stages.extract.rules.figures.scene import Scene
from briefings.stages.extract.rules.reading import Sentence
from briefings.text.dates import DateMention
from briefings.text.numbers import NumberMention
from briefings.text.numbers.units import is_money

_LEAD = re.compile(
    r"^[\s•*–-]*(?:(?:during|in|on|as\s+of|as\s+at|since|between|from|throughout|by|by\s+the\s+end\s+of|at\s+the\s+end\s+of|over|for|en|durante|pendant|au\s+cours\s+de)\s+)?(?:the\s+|el\s+|la\s+)?(?:year\s+|año\s+)?$",
    re.IGNORECASE,
)
_NOT_IN = re.compile(
    r"\b(?:since|from|until|till|between|before|after|desde|depuis|hasta|jusqu['’]en|than|to|with|compared|on|over|que|por|respecto\s+a|(?:than|with|against|to)\s+(?:in|during|over)|compter\s+du|partir\s+du|adopté[e]?\s+en|same\s+period\s+(?:of|from|in))\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|would|is\s+to|are\s+to|should|shall|aims?|plans?|pledg\w+|promis\w+|signed|approved|announced)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Period:
    """When a number is so, and how that is known."""

    edtf: str
    basis: Basis


def governed(date: DateMention | None) -> Period | None:
    """Return the period that a heading's date gives the lines below it."""
    if date is None or date.deadline or ".." in date.edtf:
        return None
    return Period(date.edtf, date.basis)


def period_of(
    sentence: Sentence, number: NumberMention, scene: Scene, *, published: str | None, alone: bool
) -> Period | None:
    """Return the date that the number's clause gives for it, None where it gives several or none.

    Args:
        sentence: The sentence of the number.
        number: The number.
        scene: The sentence's verbs.
        published: The document's date, where what has been so "since March" ends.
        alone: Whether only a date behind the number can be its own: "against 73 in 2020" has another than the
            number before it.
    """
    text = sentence.text
    start, end = sentence.at(number.span.start), sentence.at(number.span.end)
    dates = [one for one in sentence.dates if _can_be_period(sentence, one, number, scene)]
    later = [sentence.at(one.span.start) for one in sentence.numbers if sentence.at(one.span.start) > start]
    high = min([clause_of(text, start, end)[1], *later])
    behind = [d for d in dates if _stands_behind(sentence, d, end, high, later)]
    if behind:
        if _LATER.search(text, end, sentence.at(behind[0].span.start)):
            return None
        near = scene.verbs_between(end, sentence.at(behind[0].span.start)) <= (
            scene.verb_of(start) is not None
        )
        return _period(behind[0], sentence, published) if len(behind) == 1 and near else None
    if alone:
        return None
    ahead = [
        d
        for d in dates
        if sentence.at(d.span.end) <= start
        and _leads(text, sentence.at(d.span.start), sentence.at(d.span.end), start)
    ]
    return _period(ahead[0], sentence, published) if len(ahead) == 1 else None


def _stands_behind(sentence: Sentence, date: DateMention, end: int, high: int, later: list[int]) -> bool:
    """Whether a date follows the number in its clause; "since" opens no other clause where a date follows it."""
    text, first = sentence.text, sentence.at(date.span.start)
    if first < end or " than " in text[end:first]:
        return False
    since = (
        _is_since(sentence, date)
        and not _BREAK.search(text, end, first)
        and first < min(later, default=first + 1)
    )
    return (first < high or since) and not _is_next(text, end, first, sentence.at(date.span.end), later)


def _is_next(text: str, end: int, first: int, last: int, later: list[int]) -> bool:
    """Whether a date opens what is said of the next number: "110 men perished and in the following year 121"."""
    return any(0 < start - last <= 2 for start in later) and _JOINED.search(text, end, first) is not None


_JOINED = re.compile(r"[,;]\s|\b(?:and|but|while|y|et)\s")


def _period(date: DateMention, sentence: Sentence, published: str | None) -> Period | None:
    """The date's own time; what began then and goes on runs to the day of the text."""
    start = date.edtf.removesuffix("/..").removeprefix("../")
    if not _is_since(sentence, date):
        return Period(start, date.basis)
    return (
        Period(f"{start}/{published}", "resolved")
        if published and start < published and "/" not in start
        else None
    )


_SINCE = re.compile(
    r"\b(?:since|desde|depuis)\s+(?:the\s+|el\s+|le\s+|la\s+)?(?:(?:start|beginning)\s+of\s+)?$",
    re.IGNORECASE,
)


def _is_since(sentence: Sentence, date: DateMention) -> bool:
    first = sentence.at(date.span.start)
    return date.edtf.endswith("/..") or _SINCE.search(sentence.text, max(0, first - 30), first) is not None


def _leads(text: str, first: int, last: int, start: int) -> bool:
    """Whether a date ahead of a number opens the sentence, or stands right before the number."""
    if _LEAD.match(text[:first]):
        return clause_of(text, start, start)[0] <= last or ";" not in text[last:start]
    between = text[last:start]
    return len(between) < _NEAR and not _BREAK.search(between) and not re.search(r"\s(?:y|et|and)\s", between)


_NEAR = 25
_BREAK = re.compile(r"[,;:–—]")
_LATER = re.compile(r",\s(?:\w+ly\s)?\w+(?:ed|ing)\s")
"""What is told of another day ("EUR 8 million, lodged in November")."""


def _can_be_period(sentence: Sentence, date: DateMention, number: NumberMention, scene: Scene) -> bool:
    """Whether a date can be when the number was so: no limit, no beginning, no day of a decision about money."""
    text, first = sentence.text, sentence.at(date.span.start)
    if date.weekday_fits is False:
        return False
    if _AS_OF.search(text, max(0, first - 20), first):
        return True
    if date.deadline and not _reached(scene, sentence, number):
        return False
    if _is_since(sentence, date):
        return not is_money(number.unit) and _reached(scene, sentence, number)
    if date.edtf.startswith(".."):
        return False
    if len(date.edtf) == 10 and (is_money(number.unit) or _AHEAD.search(text)):
        return False
    return (date.deadline or _given_in(text, first)) and not _OPEN.match(text, first)


_AS_OF = re.compile(r"\b(?:as\s+of|as\s+at|up\s+to)\s+(?:the\s+)?(?:end\s+of\s+)?$", re.IGNORECASE)


def _reached(scene: Scene, sentence: Sentence, number: NumberMention) -> bool:
    """Whether the number's verb tells what was so by then, or has been since: past, or a perfect."""
    start = sentence.at(number.span.start)
    clause = scene.verb_of(start) or scene.verb_on(start)
    return (
        clause is not None
        and not clause.verb.negated
        and (clause.verb.perfect or clause.verb.tense == "past")
    )


_OPEN = re.compile(r"(?:since|until|till|by|before|after|desde|hasta|depuis|jusqu|from)\b", re.IGNORECASE)


def _given_in(text: str, start: int) -> bool:
    before = text[max(0, start - 30) : start]
    return _NOT_IN.search(before) is None
