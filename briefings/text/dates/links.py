"""Dates that stand beside each other or count from each other ("a day later"), made one or told their year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from briefings.text.dates.anchor import LENGTHS_IN_MONTHS, Anchor
from briefings.text.dates.found import Found
from briefings.text.dates.lexicon import DateWords, count_of
from briefings.text.dates.tense import tense
from briefings.text.dates.words import DATE_WORDS
from briefings.text.edtf import agree, bounds, day_of, interval, month_of
from briefings.text.span import Span

_APPOSED = re.compile(
    r"\s*(?:(?:morning|afternoon|evening|night)\s*)?[,(–—-]?\s*(?:on\s+|the\s+|el\s+|le\s+)?", re.IGNORECASE
)


def merge(found: list[Found], text: str) -> Iterator[Found]:
    """Join "today," or "this week," with the date that follows it: the two are one mention."""
    pending: Found | None = None
    for one in found:
        if pending is not None:
            gap = text[pending.span.end : one.span.start]
            if _is_stretch(pending, one, gap):
                one = _stretched(pending, one)
            elif one.exact and _APPOSED.fullmatch(gap) and _are_one(pending, one):
                one = _joined(pending, one, text)
            else:
                yield pending
        pending = one
    if pending is not None:
        yield pending


_TO = re.compile(r"\s+(?:to|until|till|through|al?|hasta\s+el|au)\s+|\s?[–-]\s?", re.IGNORECASE)


def _is_stretch(one: Found, other: Found, gap: str) -> bool:
    """Tell whether two days of the week begin and end one time ("from Monday to Wednesday")."""
    by_name = all(day.weekday is not None and not day.named and not day.deadline for day in (one, other))
    return by_name and one.weekday != other.weekday and _TO.fullmatch(gap) is not None


def _stretched(one: Found, other: Found) -> Found:
    """Return both days and all between them; the verb that places one of them places the other."""
    known, span = other.edtf or one.edtf, Span(one.span.start, other.span.end)
    if known is None:
        return replace(other, span=span, weekday=None)
    days = ((other.weekday or 0) - (one.weekday or 0)) % 7
    last = date.fromisoformat(known) + timedelta(days=0 if other.edtf else days)
    edtf = interval((last - timedelta(days=days)).isoformat(), last.isoformat())
    return replace(other, span=span, edtf=edtf, weekday=None)


def _are_one(phrase: Found, day: Found) -> bool:
    """Tell whether a phrase and the day right after it mean one time."""
    if phrase.named or phrase.deadline or day.deadline:
        return False
    if phrase.edtf is None or day.edtf is None or phrase.weekday is not None:
        return True
    if day.basis == "stated" or _lacks_year(phrase, day):
        return True
    return _is_calendar(day.edtf) and agree(phrase.edtf, day.edtf)


def _lacks_year(phrase: Found, day: Found) -> bool:
    """Tell whether the phrase gives the day its year ("last year, on 3 May")."""
    return day.basis == "inferred" and phrase.edtf is not None and len(phrase.edtf) == 4


def _joined(phrase: Found, day: Found, text: str) -> Found:
    bracketed = "(" in text[phrase.span.end : day.span.start]
    edtf, basis = day.edtf, day.basis
    if phrase.edtf is not None and day.unit is not None and _lacks_year(phrase, day):
        edtf, basis = day.unit.edtf(int(phrase.edtf)), "resolved"
    if edtf is not None and phrase.edtf is not None and basis == "inferred" and agree(edtf, phrase.edtf):
        basis = "resolved"
    weekday = day.weekday if day.weekday is not None else phrase.weekday
    end = day.span.end + (bracketed and text[day.span.end : day.span.end + 1] == ")")
    return replace(day, span=Span(phrase.span.start, end), edtf=edtf, basis=basis, weekday=weekday)


def lean_on_each_other(
    found: Iterable[Found], text: str, language: str, anchor: Anchor | None
) -> Iterator[Found]:
    """Give "a day later" and "the same period of last year" the date that the text named before them."""
    before: list[str] = []
    end = 0
    for one in found:
        if not is_near(end, one.span.start):
            before.clear()
        if one.step is not None:
            one = replace(one, edtf=_stepped(one, before, text, language, anchor))
        same = same_period_before(text, one.span.start, language)
        if same is not None and one.edtf is not None and len(one.edtf) == 4:
            edtf = next(filter(None, (in_year(base, int(one.edtf)) for base in reversed(before))), one.edtf)
            one = replace(one, span=Span(same, one.span.end), edtf=edtf)
        elif one.step is None and one.edtf and _is_calendar(one.edtf):
            before.append(one.edtf)  # what is told for comparison is no new ground to count from
            end = one.span.end
        yield one


def _stepped(one: Found, before: list[str], text: str, language: str, anchor: Anchor | None) -> str | None:
    """Count from the last date named; nothing told as past may come out after the text."""
    assert one.step is not None
    last = date.max if anchor is None or tense(text, *one.span, language) == 1 else anchor.end
    dates = (step_from(base, *one.step) for base in reversed(before))
    return next((edtf for edtf in dates if edtf and bounds(edtf)[0] <= last), None)


_OF = re.compile(r"\s+(?:(?:of|in|de|del|d['’])\s*)?(?:el\s+|l['’])?")


def with_years_told(found: list[Found], text: str) -> Iterator[Found]:
    """Join "23 June" with the "of that year" after it, which was counted from the date before them."""
    taken = False
    for one, after in zip(found, [*found, None][1:], strict=True):
        if taken:
            taken = False
            continue
        unit = one.unit
        if unit and unit.year is None and after and after.edtf and after.step and after.step[0] == "year":
            taken = _OF.fullmatch(text, one.span.end, after.span.start) is not None
        if taken and unit and after and after.edtf:
            span = Span(one.span.start, after.span.end)
            one = replace(one, span=span, edtf=unit.edtf(int(after.edtf[:4])), basis="resolved")
        yield one


def _is_calendar(edtf: str) -> bool:
    try:
        return bool(bounds(edtf))
    except ValueError:
        return False


# --- counting from another date ----------------------------------------------------------------------------------

_REACH = 300
"""Farther back than this, the date that such words lean on is a guess."""
_BEFORE, _AFTER = 40, 30


def read_step(text: str, at: Span, language: str) -> tuple[Span, str, int] | None:
    """Read the phrase around the word ``at`` that counts from another date: its words, unit and how many."""
    found = None
    for pattern in _steps(language):
        for match in pattern.finditer(text, max(0, at.start - _BEFORE), min(len(text), at.end + _AFTER)):
            if match.start() <= at.start and at.end <= match.end():
                found = found or _step(match, DATE_WORDS[language], language)
    return found


def _step(match: re.Match[str], words: DateWords, language: str) -> tuple[Span, str, int] | None:
    groups = match.groupdict()
    way, unit = words.ways[match["way"].lower()], words.units.get((groups.get("unit") or "").lower(), "day")
    count = count_of(groups.get("n"), language)
    return (Span(*match.span()), unit, way * count) if count is not None else None


@cache
def _steps(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"(?<!\w){one}", re.IGNORECASE) for one in DATE_WORDS[language].steps)


def step_from(edtf: str, unit: str, steps: int) -> str | None:
    """Return the date ``steps`` units from ``edtf``, None where that is less exact than the unit."""
    if unit in {"quarter", "half", "year"} and "/" in edtf:
        return _same_length(edtf, LENGTHS_IN_MONTHS[unit] * steps)
    base = Anchor.of(edtf)
    if base is None or (
        unit not in {"year", "decade"} and len(edtf) < (7 if unit in {"month", "quarter"} else 10)
    ):
        return None
    try:
        if unit == "year" and steps and len(edtf) == 7:
            return month_of(base.start.year + steps, base.start.month)
        return base.moved(unit, steps) if unit in {"year", "decade"} or base.day or unit == "month" else None
    except (ValueError, OverflowError):
        return None


def _same_length(edtf: str, months: int) -> str | None:
    """Return an interval of months so many months later; the steps of a quarter need a quarter to count from."""
    ends = [[int(part) for part in end.split("-")] for end in edtf.split("/")]
    if any(len(end) != 2 for end in ends):
        return None
    many = 12 * (ends[1][0] - ends[0][0]) + ends[1][1] - ends[0][1] + 1
    if months % 12 and many != abs(months):
        return None
    return interval(*(month_of(year, month + months) for year, month in ends))


def is_near(end: int, pos: int) -> bool:
    """Tell whether a date that ends at ``end`` is near enough for words at ``pos`` to lean on."""
    return 0 <= pos - end <= _REACH


def same_period_before(text: str, pos: int, language: str) -> int | None:
    """Return where "the same period of" begins, if these words stand before ``pos``."""
    match = _same(language).search(text, max(0, pos - _BEFORE), pos)
    return match.start() if match else None


@cache
def _same(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){DATE_WORDS[language].same_period}\Z", re.IGNORECASE)


def in_year(edtf: str, year: int) -> str | None:
    """Return the part of a year that ``edtf`` covers, in another year; None where it covers no such part."""
    start, end = bounds(edtf)
    if start.year != end.year or len(edtf) == 4:
        return None
    first, _, last = edtf.partition("/")
    moved = [_moved(one, year) for one in (first, last or first)]
    return interval(moved[0], moved[1]) if moved[0] and moved[1] else None


def _moved(edtf: str, year: int) -> str | None:
    numbers = [int(part) for part in edtf.split("-")]
    return month_of(year, numbers[1]) if len(numbers) == 2 else day_of(year, numbers[1], numbers[2])
