"""What stands before a date: a limit, a part of a period, or the words that make a bare number a year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from briefings.text.date_units import Unit
from briefings.text.date_words import DATE_WORDS
from briefings.text.edtf import interval, month_of

_REACH = 60
"""How far to the left of a date its own words can stand."""


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
    dated: bool = False
    """The words put something in time, so that a bare month is a date."""

    def of(self, edtf: str | None) -> str | None:
        """Return the part of ``edtf`` that the words name."""
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


_BETWEEN = re.compile(r"\b(?:between|entre|zwischen|tra|tussen)\s+(?:the\s+|el\s+|le\s+)?\Z", re.IGNORECASE)
_DATED = re.compile(
    r"\b(?:in|since|until|till|by|during|before|after|from|end\s+of|of|early|late|mid|this|last|next|en|desde|hasta"
    r"|durante|antes\s+de|a\s+(?:finales|principios|mediados)\s+de|para|depuis|jusqu['’]en|avant|fin|début|mi-|seit|im"
    r"|bis|dal|nel|em|in|sinds)[\s-]+(?:mid-|early\s+|late\s+|del?\s+)?\Z",
    re.IGNORECASE,
)


@cache
def _direction(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?P<dir>{'|'.join(DATE_WORDS[language].shifts) or '(?!)'})\s+\Z", re.IGNORECASE)


def read_part(text: str, pos: int, language: str) -> Part:
    """Read what the words before the date at ``pos`` make of it."""
    words, low = DATE_WORDS[language], max(0, pos - _REACH)
    shift = _direction(language).search(text, low, pos)
    between = _BETWEEN.search(text, low, pos) is not None
    direction = words.shifts[shift["dir"].lower()] if shift else None
    dated = _DATED.search(text, low, pos) is not None
    match = _before(language).search(text, low, pos)
    if match is None or not (match["limit"] or match["part"]):
        return Part(shift.start() if shift else pos, between=between, direction=direction, dated=dated)
    groups = match.groupdict()
    months = _months(groups, language)
    start = match.start("limit") if match["limit"] else match.start("part")
    return Part(start, bool(match["limit"]), months, months is not None, between, direction, dated=True)


def limit_before(text: str, pos: int, language: str) -> int | None:
    """Return where words begin that make a limit of what stands at ``pos``, None if there are none."""
    match = _limit(language).search(text, max(0, pos - _REACH), pos)
    return match.start() if match else None


@cache
def _limit(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){DATE_WORDS[language].limit}\s+\Z", re.IGNORECASE)


def _months(groups: dict[str, str | None], language: str) -> tuple[int, int] | None:
    words = DATE_WORDS[language]
    if season := groups.get("season"):
        first = words.seasons[season.lower()]
        return first, first + 2
    for name, length in (("q", 3), ("q2", 3), ("h", 6), ("h2", 6)):
        if value := groups.get(name):
            number = int(value) if value.isdigit() else words.ordinals[value.lower()]
            number = 12 // length if number < 0 else number
            return length * (number - 1) + 1, length * number
    return None


# --- is that number a year? ---------------------------------------------------------------------------------


@cache
def _surely(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{DATE_WORDS[language].year_after})[\s-]+(?:the\s+year\s+)?\Z", re.IGNORECASE)


@cache
def _maybe(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:\b(?:{DATE_WORDS[language].year_maybe})\s+|['’]s\s+|l['’])\Z", re.IGNORECASE)


_CHAIN = re.compile(r"\s*(?:,|;|/|–|-|,?\s+(?:and|or|to|y|o|a|et|ou|à|und|e|en))\s*")
_COUNTED = re.compile(
    r"\s+(?!(?:was|is|has|as|this|its|us|les|des|ses|elections|talks|accords)\b)[^\W\d_]{2,}s\b"
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
    if text[unit.start - 1 : unit.start] == "-":
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


_DETERMINER = re.compile(r"(?:\b(?:the|its|their|our|this|a|an)\s+|['’]s\s+)\Z", re.IGNORECASE)


def _determined(text: str, pos: int) -> bool:
    return (
        1950 <= int(text[pos : pos + 4]) <= 2060
        and _DETERMINER.search(text, max(0, pos - 12), pos) is not None
    )
