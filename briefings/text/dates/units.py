"""Dates as they are written out: one unit (a day, a month, a year) read from one place of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Literal

from briefings.text.dates.lexicon import DateWords
from briefings.text.dates.words import DATE_WORDS
from briefings.text.edtf import day_of, interval

Level = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A date as its words give it; the year may be missing, and ``days`` may be several."""

    start: int
    end: int
    level: Level
    year: int | None = None
    month: int = 0
    days: tuple[tuple[int, int, int], ...] = ()
    """Each day named, and where its digits stand."""
    last: tuple[int, int] = (0, 0)
    """Year and month that the last day (or month) belongs to, where that is another; (0, 0) if not."""
    weekday: int | None = None
    separate: bool = False
    """The days stand for themselves ("3 and 17 May") and do not span what lies between."""
    dated: bool = True
    """False for a bare month's name that nothing makes a time."""

    def edtf(self, year: int) -> str | None:
        """Return the date in EDTF with ``year`` for the one that it names or lacks."""
        end_year, end_month = self.last[0] or year, self.last[1] or self.month
        if self.level == "year":
            return interval(f"{year:04d}", f"{end_year:04d}")
        if self.level == "month":
            return interval(f"{year:04d}-{self.month:02d}", f"{end_year:04d}-{end_month:02d}")
        first = day_of(year, self.month, self.days[0][0])
        last = day_of(end_year, end_month, self.days[-1][0])
        return None if first is None or last is None or last < first else interval(first, last)


_DIGITS = r"(?:1[5-9]|20|21)\d\d"
_YEAR = rf"{_DIGITS}(?!\w|[.,]\d)"
_PLAIN = re.compile(_YEAR)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:\s?(?:st|nd|rd|th|er|º|°)\b|[º°]|\.(?=\s[^\W\d]))?(?!\d)"
_ISO = re.compile(
    r"((?:1[5-9]|20|21)\d\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?(?:T\d\d:\d\d\S*)?"
    r"|([/.])(0[1-9]|1[0-2])\4(0[1-9]|[12]\d|3[01]))(?![\w/-]|\.\d)"
)
_NUMERIC = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2((?:19|20|21)\d\d)(?![\w/-]|\.\d)")
_SPAN_OF_YEARS = re.compile(rf"({_DIGITS})\s?([-–—/])\s?({_DIGITS}|\d\d)(?![\w/]|[.,]\d|-\d)")
_LEGAL = re.compile(
    r"(?:\b(?:regulation|directive|decision|resolution|law|act|no|n[.º°]|reglamento|directiva"
    r"|resolución|ley|decreto|règlement|directive|loi|case|c|art)\W{0,3}|\((?:EU|UE|CE|EC)\)\s*"
    r"(?:no\.?\s*)?|(?:n[.º°]|no\.?)\s*)$",
    re.IGNORECASE,
)
_SHORTENED = r"(?:(?:(?<!\w{4})(?<!may)(?<!mai)|(?<=sept|janv|févr|juil))\.(?=\s*[\d,]))?"
"""The point of a shortened month; after a whole one it ends the sentence."""
_SPACE = r"(?:[^\S\n]+\n?|\n)[^\S\n]*"
"""Space that may run over a line's end and over no blank line."""
_NOT_A_DAY = r"(?!\s?(?:%|[ap]\.?m\b|h\b|percent\b|per\s+cent\b|million|billion|thousand)|[:.,/]\d|-\d{3})"
_NUMBER = re.compile(r"\d+")
_AMBIGUOUS = frozenset({"may", "march"})
"""Month words that are other words too: in lower case they need their year beside them."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """The patterns of one language."""

    words: DateWords
    day_first: re.Pattern[str]
    month_first: re.Pattern[str]
    month: re.Pattern[str]
    joiner: re.Pattern[str]
    adds: re.Pattern[str]


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True))


@cache
def grammar(language: str) -> Grammar:
    """Return the patterns of a language that ``DATE_WORDS`` has."""
    words = DATE_WORDS[language]
    month = rf"(?P<month>{_any(words.months)})\b{_SHORTENED}"
    weekday = _any(words.weekdays)
    name = rf"(?:(?P<weekday>{weekday})\b\.?,?\s+(?:(?:the|den|dem|le|el|día|,)\s+)?)?"
    inner = rf"(?:(?:{weekday})\b,?\s+)?(?:el\s+|le\s+)?"
    link = rf"(?:\s?[-–—]\s?|(?:,\s*|\s+)(?:{words.both}|{words.to})\s+|,\s*|\s*&\s*)"
    days = rf"(?P<days>{_DAY}(?:{link}{inner}{_DAY}){{0,6}})"
    year = rf"(?:(?:\s+(?:{words.of})\s+|,?\s+)(?P<year>{_YEAR}))?"
    flags = re.IGNORECASE
    return Grammar(
        words=words,
        day_first=re.compile(rf"{name}{days}\s*(?:(?:{words.of})\s+)?{month}{year}", flags),
        month_first=re.compile(rf"{name}{month}{_SPACE}{days}(?<!\.){_NOT_A_DAY}{year}", flags),
        month=re.compile(rf"{month}{year}", flags),
        joiner=re.compile(
            rf"\s?[-–—]\s?|\s+(?:{words.to})\s+(?:(?:the|el|le|den)\s+)?(?:(?:mid|end)-|early\s+|late\s+|the\s+end\s+of\s+|end\s+of\s+)?",
            flags,
        ),
        adds=re.compile(rf"\s+(?:{words.both})\s+(?:(?:the|el|le|den)\s+)?", flags),
    )


def read_unit(
    text: str, pos: int, lexicon: Grammar, *, month_first: bool | None = False, joined: bool = False
) -> Unit | None:
    """Read the unit that begins at ``pos``; whether a bare number is a year is the caller's to judge.

    ``joined`` tells that a dash before it joins it to another date.
    """
    if text[pos].isdigit():
        if (
            pos
            and not joined
            and (text[pos - 1] in ".,/$€£#" or (text[pos - 1] in "-–" and text[pos - 2 : pos - 1].isalnum()))
        ):
            return _hyphened_year(text, pos)
        found = _read_iso(text, pos) or _read_numeric(text, pos, month_first=month_first)
        found = found or _read_named(lexicon.day_first, text, pos, lexicon)
        return found or _read_years(text, pos)
    for pattern in (lexicon.day_first, lexicon.month_first):
        if found := _read_named(pattern, text, pos, lexicon):
            return found
    match = lexicon.month.match(text, pos)
    if match is None or (not match["year"] and not _full_name(match["month"])):
        return None
    if not match["year"] and match["month"].islower() and match["month"] in _AMBIGUOUS:
        return None
    month = lexicon.words.months[match["month"].lower()]
    return Unit(pos, match.end(), "month", int(match["year"]) if match["year"] else None, month)


def _full_name(word: str) -> bool:
    return len(word) > 4 or word.lower() in {
        "may",
        "june",
        "july",
        "mai",
        "mars",
        "mayo",
        "juin",
        "août",
        "mei",
    }


def _hyphened_year(text: str, pos: int) -> Unit | None:
    """Read the year of "mid-2023" or "post-2020", where the hyphen is no part of a code."""
    if not re.search(r"\b(?:mid|end|early|late|post|pre|mi)-$", text[max(0, pos - 6) : pos], re.IGNORECASE):
        return None
    match = _PLAIN.match(text, pos)
    if match is None or text[match.end() : match.end() + 1] == "-":
        return None
    return Unit(pos, match.end(), "year", int(match[0]))


def _read_iso(text: str, pos: int) -> Unit | None:
    match = _ISO.match(text, pos)
    if match is None:
        return None
    year, month = int(match[1]), int(match[2] or match[5])
    if number := match[3] or match[6]:
        if day_of(year, month, int(number)) is None:
            return None
        return Unit(pos, match.end(), "day", year, month, ((int(number), *match.span(3 if match[3] else 6)),))
    if month == (year + 1) % 100:  # "2011-12" is that month or that pair of years: both lie in the pair
        return Unit(pos, match.end(), "year", year, last=(year + 1, 0))
    return Unit(pos, match.end(), "month", year, month)


def _read_numeric(text: str, pos: int, *, month_first: bool | None) -> Unit | None:
    match = _NUMERIC.match(text, pos)
    if match is None:
        return None
    day, month, where = int(match[1]), int(match[3]), match.span(1)
    if month > 12 or (month_first and day <= 12 and match[2] != "."):
        day, month, where = month, day, match.span(3)
    year = int(match[4])
    if month_first is None and match[2] != "." and day != month and max(day, month) <= 12:
        month = 0  # no month: words of date that come to none
    elif day_of(year, month, day) is None:
        return None
    return Unit(pos, match.end(), "day", year, month, ((day, *where),))


def numeric_is_month_first(text: str, language: str) -> bool | None:
    """Tell whether dates in digits have the month first: None where neither the language nor the text's own decide."""
    if language != "en":
        return False
    seen = [(int(m[1]), int(m[3])) for m in _NUMERIC.finditer(text) if m[2] == "/"]
    month_first, day_first = any(b > 12 >= a for a, b in seen), any(a > 12 >= b for a, b in seen)
    return month_first if month_first != day_first else None


def _read_named(pattern: re.Pattern[str], text: str, pos: int, lexicon: Grammar) -> Unit | None:
    match = pattern.match(text, pos)
    if match is None:
        return None
    word = match["month"]
    if not match["year"] and word.islower() and (word in _AMBIGUOUS or not _full_name(word)):
        return None
    offset = match.start("days")
    days = tuple((int(m[0]), offset + m.start(), offset + m.end()) for m in _NUMBER.finditer(match["days"]))
    if any(day > 31 for day, _, _ in days):
        return None
    weekday = lexicon.words.weekdays[match["weekday"].lower()] if match["weekday"] else None
    year = int(match["year"]) if match["year"] else None
    joined = re.search(rf",|&|\b(?:{lexicon.words.both})\b", match["days"], re.IGNORECASE) is not None
    gaps = any(later[0] - earlier[0] != 1 for earlier, later in pairwise(days))
    month = lexicon.words.months[word.lower()]
    return Unit(pos, match.end(), "day", year, month, days, weekday=weekday, separate=joined and gaps)


def _read_years(text: str, pos: int) -> Unit | None:
    if (span := _SPAN_OF_YEARS.match(text, pos)) is not None:
        first = int(span[1])
        second = int(span[3]) if len(span[3]) == 4 else first // 100 * 100 + int(span[3])
        if len(span[3]) == 2 and span.end(1) + 1 != span.start(3):
            return None
        near = second - first == 1 if span[2] == "/" else 0 < second - first <= 100
        if near and not _LEGAL.search(text[max(0, pos - 24) : pos]):
            return Unit(pos, span.end(), "year", first, last=(second, 0))
        return None
    match = _PLAIN.match(text, pos)
    return Unit(pos, match.end(), "year", int(match[0])) if match else None


def extend(unit: Unit, text: str, lexicon: Grammar, *, between: bool) -> Unit:
    """Return ``unit`` up to the end of the interval that it begins ("30 September to 2 October 2023").

    ``between`` tells that the words before it make "and" the middle of an interval.
    """
    joint = lexicon.joiner.match(text, unit.end) or (lexicon.adds.match(text, unit.end) if between else None)
    if joint is None or joint.end() >= len(text) or unit.last != (0, 0):
        return unit
    other = read_unit(text, joint.end(), lexicon, joined=True)
    if other is None or other.level != unit.level or other.last != (0, 0):
        return unit
    years = (unit.year or other.year, other.year or unit.year)
    first = (years[0] or 0, unit.month, unit.days[0][0] if unit.days else 0)
    if first >= (years[1] or 0, other.month, other.days[-1][0] if other.days else 0):
        if unit.year or not other.year:
            return unit
        years = (other.year - 1, other.year)  # "November to March 2024" begins the year before
    days = (*unit.days, *other.days)
    last = (years[1] or 0, other.month)
    return replace(unit, end=other.end, year=years[0], days=days, last=last, separate=False)
