"""A change that its two values belie: "rose by 150 basis points to 11.75 %, from 10 %"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefings.text.numbers import NumberMention

_UP = r"rose|risen|rise|rises|increased?|increases|grew|grown|grow|climbed|jumped|raised|raise|went\s+up|up|surged"
_DOWN = r"fell|fallen|fall|falls|decreased?|dropped|drop|declined|cut|lowered|lower|reduced|shrank|down"
_MOVED = re.compile(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s*$")
_TO = re.compile(r"\bto\s*$")
_LINK = re.compile(r"\s*,?\s*(?:from|to)\s+")
_ELSEWHEN = re.compile(r"\s+(?:in|during|at|on|since|for)\b")
"""After the values: they may be of other times than the change."""
_TIMES = re.compile(
    r"(?P<hedge>(?:more\s+than|almost|nearly|over|about|roughly)\s+)?\b(?P<times>doubled|tripled|trebled|quadrupled|halved)\b"
)
_FACTORS = {"doubled": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0, "halved": 0.5}
_AMONG = re.compile(r"[;:(]|\b(?:and|while|whereas|but|after|which)\b")
"""Between the three figures of one change stands no other clause."""


_WRONG_WAY = re.compile(
    r"(?:(?P<up>rose|risen|rises|increased|increases|grew|grown|climbed|jumped|soared|surged)|(?P<down>fell|fallen|falls|decreased|decreases|dropped|declined"
    r"|shrank|shrunk|plunged|sank))(?:\s+(?:slightly|sharply|again|further|steadily|\w+ly))?\s+(?:from|to)\s+$",
    re.IGNORECASE,
)
_UP_FROM = re.compile(
    r"(?:\s+[\w’'-]+){0,5}?,?\s*\(?(?P<way>up|down)(?:\s+\w+ly)?\s+from\s+(?:a\s+\w+\s+)?$", re.IGNORECASE
)
_RANKED = re.compile(
    r"\b(?:rank\w*|places?|position|rating|score|odds|age|hours?|minutes|days)\b", re.IGNORECASE
)
"""Of what is better when it is less, "up" may mean fewer."""


def _wrong_ways(text: str, figures: list[NumberMention]) -> Iterator[str]:
    """A rise that its two values make a fall, or the other way round: "rose from 12 % to 9 %", "9 %, up from 12 %"."""
    for index, (one, other) in enumerate(pairwise(figures)):
        if one.unit != other.unit or one.bound or other.bound or one.value == other.value:
            continue
        pair = _from_to(text, figures, index)
        told = _WRONG_WAY.search(text, max(0, one.span.start - 45), one.span.start) if pair else None
        up = bool(told and told["up"])
        if told is None:
            pair = (other, one)
            told = _UP_FROM.fullmatch(text, one.span.end, other.span.start)
            up = bool(told and told["way"].lower() == "up")
        if (
            told is None
            or pair is None
            or _RANKED.search(text, max(0, one.span.start - 80), other.span.end + 20)
        ):
            continue
        if (pair[1].value > pair[0].value) != up and not _other_noun(one, other):
            yield f"From “{pair[0].span.of(text)}” to “{pair[1].span.of(text)}” is not {'up' if up else 'down'}."


def _other_noun(one: NumberMention, other: NumberMention) -> bool:
    """Whether the two count different things."""
    return bool(not one.unit and one.noun and other.noun and one.noun.split()[-1] != other.noun.split()[-1])


def changes(text: str, figures: list[NumberMention]) -> Iterator[str]:
    """A rise or fall by so much, with where it began and where it ended."""
    yield from _wrong_ways(text, figures)
    for index in range(len(figures)):
        pair = _from_to(text, figures, index)
        if pair is None:
            continue
        start, end = pair
        if start.unit != end.unit or start.bound or end.bound:
            continue
        if why := _multiplied(text, start, end):
            yield why
        if why := _changed_after(text, figures, start, end):
            yield why
        by = _change_before(text, figures, min(figures.index(start), figures.index(end)))
        if by is not None and (why := _changed(text, by, start, end)):
            yield why


def _from_to(
    text: str, figures: list[NumberMention], index: int
) -> tuple[NumberMention, NumberMention] | None:
    """The first and second value of "from A to B" or "to B from A", whose first-written figure is at ``index``."""
    if index + 1 >= len(figures):
        return None
    one, other = figures[index], figures[index + 1]
    before, gap = text[max(0, one.span.start - 12) : one.span.start], text[one.span.end : other.span.start]
    if len(gap) > 50 or _AMONG.search(gap):
        return None
    if _FROM.search(before) and _TO.search(gap):
        return one, other
    if _TO.search(before) and _FROM.search(gap):
        return other, one
    return None


def _change_before(text: str, figures: list[NumberMention], index: int) -> NumberMention | None:
    """The figure that tells by how much, right before the two values."""
    if index == 0:
        return None
    by, first = figures[index - 1], figures[index]
    return by if _LINK.fullmatch(text, by.span.end, first.span.start) and not by.bound else None


_AFTER = re.compile(
    r"(?:\s+[\w’'-]+){0,3}?\s*(?:,|\(|[–—])\s*(?:or\s+|i\.e\.\s+)?(?:(?:an?|its)\s+(?:\w+\s+)?(?P<noun>increase|rise|gain|growth|jump|decrease|drop|fall|decline|cut)"
    r"\s+of|(?P<verb>up|down)(?:\s+by)?)\s+$"
)


def _changed_after(
    text: str, figures: list[NumberMention], start: NumberMention, end: NumberMention
) -> str | None:
    """The change told behind its two values: "from 200 to 240 tons, an increase of 50 %"."""
    index = max(figures.index(start), figures.index(end))
    if index + 1 >= len(figures) or figures[index + 1].bound or not start.value:
        return None
    by = figures[index + 1]
    told = _AFTER.fullmatch(text, figures[index].span.end, by.span.start)
    if told is None:
        return None
    up = (told["noun"] or "") in ("increase", "rise", "gain", "growth", "jump") or told["verb"] == "up"
    expected = _expected(by, start, (end.value - start.value) * (1 if up else -1))
    if expected is None or abs(expected[0] - by.value) <= expected[1]:
        return None
    change = f"{expected[0]:.4g} {by.unit}".strip()
    return f"From “{start.span.of(text)}” to “{end.span.of(text)}” is a change of {change}, not “{by.span.of(text)}”."


def _multiplied(text: str, start: NumberMention, end: NumberMention) -> str | None:
    first = min(start.span.start, end.span.start)
    found = list(_TIMES.finditer(text, max(0, first - 40), first))
    if not found or _AMONG.search(text, found[-1].end(), first) or not start.value:
        return None
    ratio, factor = end.value / start.value, _FACTORS[found[-1]["times"]]
    tolerance = 0.3 if found[-1]["hedge"] else 0.2
    if abs(ratio / factor - 1) <= tolerance or (
        (found[-1]["hedge"] or "").startswith(("more", "over")) and ratio > factor
    ):
        return None
    return f"From “{start.span.of(text)}” to “{end.span.of(text)}” is not “{found[-1]['times']}”."


def _changed(text: str, by: NumberMention, start: NumberMention, end: NumberMention) -> str | None:
    moved = list(_MOVED.finditer(text, max(0, by.span.start - 40), by.span.start))
    if not moved or _AMONG.search(text, moved[-1].end(), by.span.start):
        return None
    change = (end.value - start.value) * (1 if moved[-1]["up"] else -1)
    expected = _expected(by, start, change)
    if expected is None or (by.unit == "%" and _ELSEWHEN.match(text, max(start.span.end, end.span.end))):
        return None
    value, tolerance = expected
    if abs(value - by.value) <= tolerance:
        return None
    return (
        f"From “{start.span.of(text)}” to “{end.span.of(text)}” is a change of {value:.4g} {by.unit},"
        f" not “{by.span.of(text)}”."
    ).replace(" ,", ",")


def _expected(by: NumberMention, start: NumberMention, change: float) -> tuple[float, float] | None:
    """What the change is in the unit it is told in, and how far rounding may carry it."""
    if by.unit in ("basis points", "percentage points") and start.unit == "%":
        factor = 100 if by.unit == "basis points" else 1
        return change * factor, 0.11 * factor
    if by.unit == "%" and start.unit != "%" and start.value:
        return 100 * change / start.value, max(1.5, 0.1 * by.value)
    if by.unit == start.unit and by.unit not in ("%", "") and by.value:
        return change, 0.08 * by.value
    return None
