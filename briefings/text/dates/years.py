"""What stands before a date: a limit, a part of a period, or the words that make a bare number a year."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from briefings.text.dates.anchor import LENGTHS_IN_DAYS, LENGTHS_IN_MONTHS
from briefings.text.dates.lexicon import count_of
from briefings.text.dates.units import Unit
from briefings.text.dates.words import DATE_WORDS
from briefings.text.edtf import bounds, day_of, interval, month_of

_REACH = 60
"""How far to the left of a date its own words can stand."""


_HALVES = ((1, 6), (7, 12))
"""The halves of a year in months; those of a month are its days 1–15 and the rest."""


@dataclass(frozen=True, slots=True)
class Part:
    """What the words before a date make of it."""

    start: int
    """Where the mention begins once those words are counted in."""
    limit: bool = False
    months: tuple[int, int] | None = None
    """First and last month of the part of the year named; the last may run into the next year."""
    names_year: bool = False
    """The words go with a year only ("summer of", "first quarter of")."""
    between: bool = False
    direction: int | None = None
    """-1 for "last", 0 for "this", 1 for "next"."""
    window: tuple[str, int] | None = None
    """Unit and count of the length of time that ends with the date ("the three months to")."""
    dated: bool = False
    """The words put something in time, so that a bare month is a date."""

    def of(self, edtf: str | None) -> str | None:
        """Return the part of ``edtf`` that the words name."""
        if edtf is not None and self.window:
            return _ending_with(edtf, *self.window)
        if edtf is not None and self.months and self.months in _HALVES and len(edtf) == 7:
            first, last = bounds(edtf)
            middle = first.replace(day=15 + _HALVES.index(self.months))
            pair = (first, middle) if middle.day == 15 else (middle, last)
            return interval(pair[0].isoformat(), pair[1].isoformat())
        if edtf is None or self.months is None or len(edtf) != 4:
            return edtf
        return interval(month_of(int(edtf), self.months[0]), month_of(int(edtf), self.months[1]))


@cache
def _before(language: str) -> re.Pattern[str]:
    words = DATE_WORDS[language]
    part = f"{words.part}|" if words.part else ""
    seasons = "|".join(words.seasons) or "(?!)"
    named = (
        rf"(?:(?:the\s+|el\s+|l['’])?(?P<season>{seasons})\s+(?:(?:{words.of})\s+)?"
        rf"|(?:Q(?P<q2>[1-4])|H(?P<h2>[12]))[\s-]+(?:of\s+)?)"
    )
    article = r"(?:(?:the|el|le|la|l['’])\s*)?"
    return re.compile(
        rf"(?<!\w)(?P<all>(?:(?P<limit>{words.limit})\s+)?(?:(?:at|in|on|en|a|au|à)\s+)?(?P<the>{article})"
        rf"(?P<part>{part}{named})?(?:the\s+)?)\Z",
        re.IGNORECASE,
    )


def _ending_with(edtf: str, unit: str, count: int) -> str:
    """Return the ``count`` units that end with ``edtf``, which stays alone where it is less exact than they."""
    end = bounds(edtf)[1]
    if unit in LENGTHS_IN_DAYS:
        begin = end - timedelta(days=LENGTHS_IN_DAYS[unit] * count - 1)
        return interval(begin.isoformat(), edtf) if len(edtf) == 10 else edtf
    months = LENGTHS_IN_MONTHS[unit] * count
    if len(edtf) == 4:
        return interval(f"{end.year - months // 12 + 1:04d}", edtf) if months % 12 == 0 else edtf
    whole = (end + timedelta(days=1)).day == 1
    first = month_of(end.year, end.month - months + whole)
    if whole:
        return interval(first, edtf[:7])
    day = day_of(int(first[:4]), int(first[5:]), end.day)
    return interval((date.fromisoformat(day) + timedelta(days=1)).isoformat(), edtf) if day else edtf


_BETWEEN = re.compile(r"\b(?:between|entre|zwischen|tra|tussen)\s+(?:the\s+|el\s+|le\s+)?\Z", re.IGNORECASE)
_DATED = re.compile(
    r"\b(?:between|entre|in|since|until|till|by|during|before|after|from|end\s+of|of|early|late|mid|this|last|next|en|desde|hasta"
    r"|durante|antes\s+de|a\s+(?:finales|principios|mediados)\s+de|para|depuis|jusqu['’]en|avant|fin|début|mi-|seit|im"
    r"|bis|dal|nel|em|in|sinds|around|about|throughout|beyond|come|starting|beginning|effective|as\s+(?:of|from)"
    r"|(?:scheduled|set|planned|due|slated|pencilled\s+in|expected|fixed|booked|foreseen|timed|earmarked|figures?|data|forecasts?|estimates?|rates?|index"
    r"|reports?|sessions?|meetings?|summits?|elections?|votes?|hearings?|trials?|launch(?:es)?|visits?|talks|deadlines?|targets?|appointments?)\s+for)[\s-]+(?:mid-|end-|early\s+|late\s+|del?\s+)?\Z",
    re.IGNORECASE,
)


@cache
def _direction(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?P<dir>{'|'.join(DATE_WORDS[language].shifts) or '(?!)'})\s+\Z", re.IGNORECASE)


def read_part(text: str, pos: int, language: str) -> Part:
    """Read what the words before the date at ``pos`` make of it."""
    words, low = DATE_WORDS[language], max(0, pos - _REACH)
    if ending := _ending(language).search(text, low, pos):
        count = count_of(ending["n"], language)
        if count:
            window = (words.units[ending["unit"].lower()], count)
            return Part(ending.start(), window=window, dated=True)
    shift = _direction(language).search(text, low, pos)
    between = _BETWEEN.search(text, low, pos) is not None
    direction = words.shifts[shift["dir"].lower()] if shift else None
    dated = _DATED.search(text, low, pos) is not None
    match = _before(language).search(text, low, pos)
    if match is None or not (match["limit"] or match["part"]):
        return Part(shift.start() if shift else pos, between=between, direction=direction, dated=dated)
    groups = match.groupdict()
    months = months_of(groups, language)
    start = match.start("limit") if match["limit"] else match.start("part")
    return Part(start, bool(match["limit"]), months, months is not None, between, direction, dated=True)


@cache
def _ending(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){DATE_WORDS[language].ending}\Z", re.IGNORECASE)


def year_after(text: str, pos: int, language: str) -> tuple[int, int] | None:
    """Return where "of next year" after a day or month ends, and how many years it adds; None if it is not there."""
    match = _of_year(language).match(text, pos)
    if match is None:
        return None
    groups = match.groupdict()
    said = (groups.get("dir") or groups.get("dir2") or "").lower()
    return match.end(), DATE_WORDS[language].shifts.get(said, 0)


@cache
def _of_year(language: str) -> re.Pattern[str]:
    return re.compile(DATE_WORDS[language].of_year, re.IGNORECASE)


def months_of(groups: Mapping[str, str | None], language: str) -> tuple[int, int] | None:
    """Return the first and last month of the season, quarter, half or count of months that ``groups`` name."""
    words = DATE_WORDS[language]
    if season := groups.get("season"):
        first = words.seasons[season.lower()]
        return first, first + 2
    for name, length in (("q", 3), ("q2", 3), ("q3", 3), ("h", 6), ("h2", 6), ("h3", 6)):
        if value := groups.get(name):
            number = int(value) if value.isdigit() else words.ordinals[value.lower()]
            number = 12 // length if number < 0 else number
            return length * (number - 1) + 1, length * number
    if side := groups.get("m"):
        many = count_of(groups["months"], language)
        if many is None or not 1 < many < 12:
            return None
        return (1, many) if side.lower() in {"first", "primeros", "premiers"} else (13 - many, 12)
    return None


_MONTHLY = re.compile(
    r"(?:['’]s)?\s+(?:(?:\d+|parliamentary|presidential|general|local|regional|municipal|federal|legislative|national|annual|ministerial|final|monthly"
    r"|first|second|third)\s+)?(?:summits?|meetings?|elections?|votes?|voting|talks|sessions?|conferences?|figures|data|reports?|deadlines?|budgets?|rounds?|hearings?"
    r"|trials?|ceasefire|agreements?|deals?|accords?|referendum|census|floods?|flooding|earthquakes?|attacks?|protests?|strikes?|coup|ruling|decisions?"
    r"|announcements?|statements?|launch|polls?|ballot|run-?off|inflation|exports|imports|sales|forecasts?|estimates?|reviews?|visit|plenary|storms?|fires?|raids?"
    r"|massacre|harvest|payments?|tranche|surveys?|updates?|edition|issue|rise|increase|hike|drop|fall|total|average|level|reading|price|prices|rates?)\b"
)
_AND_MONTH = re.compile(r"\s*(?:,|,?\s+(?:and|or|to|through|y|o|e|et|ou)|[–/&-])\s*", re.IGNORECASE)


def is_month(text: str, unit: Unit, language: str, last_month_end: int) -> bool:
    """Tell whether a bare month's name stands for a time though nothing before it says so.

    What happens or is counted in it follows ("the June summit"), or another month stands before it, whose words end at
    ``last_month_end`` ("in June or July").
    """
    if last_month_end >= 0 and _AND_MONTH.fullmatch(text, last_month_end, unit.start):
        return True
    return language == "en" and _MONTHLY.match(text, unit.end) is not None


# --- is that number a year? ---------------------------------------------------------------------------------


@cache
def _surely(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{DATE_WORDS[language].year_after})[\s-]+(?:the\s+year\s+)?\Z", re.IGNORECASE)


@cache
def _maybe(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:\b(?:{DATE_WORDS[language].year_maybe})\s+|['’]s\s+|l['’])\Z", re.IGNORECASE)


_CHAIN = re.compile(r"\s*(?:,|;|/|–|-|,?\s+(?:and|or|to|y|o|a|et|ou|à|und|e|en))\s*")
_COUNTED = re.compile(
    r"\s+(?!(?:onwards?|afterwards|towards|was|is|has|as|this|its|us|les|des|ses|elections|talks|accords)\b)[^\W\d_]{2,}s\b"
)
_UNIT = re.compile(
    r"\s?(?:%|[€$£°]|(?:tons?|tonnes?|kg|km|m|mw|gw|metres?|meters?|miles?|euros?|dollars?|people|persons?|hours?"
    r"|million|billion|personas|toneladas|millones|habitants|personnes|hectares?)\b)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"\s+(?:was|is|will|saw|has|had|marks|marked|fue|será|a\s+été|sera)\b")
_AGENDA = re.compile(r"\s+(?:Agenda|Strategy|Vision|Targets?|Goals?|Roadmap|Estrategia|Visión)\b")
_TITLED = re.compile(
    r"\b(?:Agenda|Horizon|Horizonte|Vision|Strategy|Europe|Resolution|Resolución|Visión)\s+\Z"
)


def is_year(text: str, unit: Unit, language: str, last_year_end: int) -> bool:
    """Tell whether the bare number that ``unit`` reads as a year plainly is one.

    ``last_year_end`` is where the last date with a year ended: "2019, 2020 and 2021" are years together.
    """
    low, year = max(0, unit.start - _REACH), unit.year or 0
    if _UNIT.match(text, unit.end) or _AGENDA.match(text, unit.end) or _TITLED.search(text, low, unit.start):
        return False
    if unit.last != (0, 0):
        return year >= 1900 or _surely(language).search(text, low, unit.start) is not None
    if text[unit.start - 1 : unit.start] == "-" or text[max(0, unit.start - 2) : unit.start] == "FY":
        return True
    round_number = year % 100 == 0
    if _surely(language).search(text, low, unit.start):
        return not (round_number and _COUNTED.match(text, unit.end))
    if last_year_end >= 0 and _CHAIN.fullmatch(text, last_year_end, unit.start):
        return True
    if not 1800 <= year <= 2150:
        return False
    if _maybe(language).search(text, low, unit.start):
        return not _COUNTED.match(text, unit.end) or (not round_number and _determined(text, unit.start))
    enclosed = text[unit.start - 1 : unit.start] in "([" and text[unit.end : unit.end + 1] in ")],;"
    opens = not text[low : unit.start].rstrip(" ").rstrip("\n") or text[unit.start - 1] == "\n"
    return (bool(text[unit.start - 1 : unit.start]) and enclosed) or (
        opens and bool(_SUBJECT.match(text, unit.end))
    )


_INSTRUMENT = re.compile(
    r"\s+(?:[A-Z][\w’'-]*\s+(?:(?:on|of|for|and|the)\s+)*){0,5}(?:Convention|Protocol|Act|Treaty|Agreement|Accords?|Law|Declaration"
    r"|Charter|Constitution|Code)\b"
)


def names_instrument(text: str, pos: int) -> bool:
    """Tell whether a year that ends at ``pos`` is part of a treaty's or a law's name ("the 1951 Convention")."""
    return _INSTRUMENT.match(text, pos) is not None


_DETERMINER = re.compile(r"(?:\b(?:the|its|their|our|this|a|an)\s+|['’]s\s+)\Z", re.IGNORECASE)


def _determined(text: str, pos: int) -> bool:
    return (
        1950 <= int(text[pos : pos + 4]) <= 2060
        and _DETERMINER.search(text, max(0, pos - 12), pos) is not None
    )
