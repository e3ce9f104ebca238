"""The one reading of a text's dates: those written out and those counted, without overlaps and made to agree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from briefings.text.dates.anchor import Anchor
from briefings.text.dates.found import Basis, Found, Phrase
from briefings.text.dates.links import lean_on_each_other, merge, with_years_told
from briefings.text.dates.phrases import phrases, small_letters
from briefings.text.dates.tense import tense
from briefings.text.dates.units import Grammar, Unit, extend, grammar, numeric_is_month_first, read_unit
from briefings.text.dates.weekdays import direction_after
from briefings.text.dates.words import DATE_WORDS
from briefings.text.dates.years import Part, is_month, is_year, names_instrument, read_part, year_after
from briefings.text.edtf import bounds
from briefings.text.language import detect_language
from briefings.text.span import Span


@dataclass(frozen=True, slots=True)
class DateMention:
    """One date that a text names."""

    span: Span
    edtf: str
    """``2023``, ``2023-02``, ``2023-02-27``, ``2023-09-26/2023-09-27``: its length is its precision."""
    basis: Basis
    weekday: int | None = None
    """Monday = 0, where the words name a day of the week."""
    weekday_fits: bool | None = None
    """Whether that day of the week falls on that date; None where nothing can be tested."""
    deadline: bool = False
    """The words make it a limit: "within a year", "by 2030", "until", "in the next twelve months"."""


def find_dates(text: str, anchor: str | None = None, language: str | None = "en") -> list[DateMention]:
    """Return the dates that ``text`` names, in order, without overlaps.

    Args:
        text: Any text.
        anchor: The text's own date in EDTF. Without it, what counts from it ("last year") or lacks its
            year ("3 May") is left out rather than guessed.
        language: ISO 639-1 code; None has the text itself asked.
    """
    day = Anchor.of(anchor)
    language = _known(text, language)
    leaning = lean_on_each_other(merge(_found(text, language, day), text), text, language, day)
    merged = with_years_told(list(leaning), text)
    return [mention for one in merged if (mention := _mention(one, day)) is not None]


def date_spans(text: str, language: str | None = "en") -> list[Span]:
    """Return where words of date stand, those included that come to no date ("each 3 May", "last year")."""
    return [one.span for one in _found(text, _known(text, language), None)]


def _known(text: str, language: str | None) -> str:
    language = language or detect_language(text) or "en"
    return language if language in DATE_WORDS else "en"


def _found(text: str, language: str, anchor: Anchor | None) -> list[Found]:
    small = small_letters(text)
    counted = (_of_phrase(one, text, language) for one in phrases(text, small, language, anchor))
    return _without_overlaps([*_named(text, small, language, anchor), *counted])


def _mention(found: Found, anchor: Anchor | None) -> DateMention | None:
    if found.edtf is None:
        return None
    try:
        start, end = bounds(found.edtf)
    except ValueError:
        return None
    fits = None
    if found.named and found.weekday is not None and len(found.edtf.partition("/")[0]) == 10:
        fits = start.weekday() == found.weekday
    # "before 2019, exports had doubled": what lay behind the text already was no limit
    limit = found.deadline and (anchor is None or end >= anchor.start)
    return DateMention(found.span, found.edtf, found.basis, found.weekday, fits, limit)


def _of_phrase(phrase: Phrase, text: str, language: str) -> Found:
    part = read_part(text, phrase.span.start, language)
    fits = part.months is None or phrase.edtf is None or len(phrase.edtf) in {4, 7}
    leads = part.start < phrase.span.start and part.direction is None and fits
    span = Span(part.start, phrase.span.end) if leads else phrase.span
    edtf = part.of(phrase.edtf) if leads and phrase.edtf else phrase.edtf
    deadline = phrase.deadline or (leads and part.limit)
    return Found(
        span, edtf, phrase.basis, phrase.weekday, deadline, named=phrase.basis == "stated", step=phrase.step
    )


def _without_overlaps(found: list[Found]) -> list[Found]:
    """Keep the longest of those that share characters; of equals, the one written out."""
    kept: list[Found] = []
    taken: set[int] = set()
    for one in sorted(found, key=lambda one: (one.span.start - one.span.end, not one.named, one.span)):
        cells = range(one.span.start, one.span.end)
        if taken.isdisjoint(cells):
            kept.append(one)
            taken.update(cells)
    return sorted(kept, key=lambda one: one.span)


_OTHER_YEAR = re.compile(
    r"\s+(?:(?:of\s+)?(?:each|every)\s+year|annually|(?:de\s+)?cada\s+año|(?:de\s+)?chaque\s+année"
    r"|(?:of|in)\s+(?:that|the\s+same|the\s+following|the\s+previous|the\s+preceding)\s+year|of\s+the\s+year\s+(?:before|after)"
    r"|de\s+(?:ese|aquel|dicho)(?:\s+mismo)?\s+año|del\s+(?:mismo\s+)?año\s+(?:anterior|siguiente|previo)|del\s+mismo\s+año"
    r"|de\s+(?:cette\s+année-là|la\s+même\s+année|l['’]année\s+(?:précédente|suivante)))\b",
    re.IGNORECASE,
)
"""Words after a day and month that give it every year, or one that this text names elsewhere."""
_LASTED = re.compile(
    r"\b(?:lasted|ran|stayed|remained|continued|had|was|were|kept|served|worked|lived|stood)\s+(?:\w+\s+){0,3}\Z",
    re.IGNORECASE,
)
"""A verb of the past that a limit belongs to; of others only the deed is past ("suspended it until 1 July")."""


# --- dates written out ------------------------------------------------------------------------------------


@cache
def _names(language: str) -> re.Pattern[str]:
    words = DATE_WORDS[language]
    return re.compile(rf"(?:{'|'.join(sorted({*words.months, *words.weekdays}, key=len, reverse=True))})\b")


_DIGITS = re.compile(r"[0-9]+")


def _starts(text: str, small: str, language: str) -> list[int]:
    """Return where digits, month names and day names begin."""
    names = (match.start() for match in _names(language).finditer(small))
    digits = (match.start() for match in _DIGITS.finditer(text) if match.end() - match.start() <= 4)
    found = (*names, *digits)
    return sorted(one for one in found if not one or not text[one - 1].isalnum() or _is_fiscal(text, one))


def _is_fiscal(text: str, pos: int) -> bool:
    """Tell whether "FY" is glued to the digits at ``pos``."""
    return text[pos - 2 : pos] == "FY" and not text[max(0, pos - 3) : pos - 2].isalnum()


def _named(text: str, small: str, language: str, anchor: Anchor | None) -> Iterator[Found]:
    """Yield the dates that are written out, with the phrases of time that belong to them."""
    lexicon, month_first = grammar(language), numeric_is_month_first(text, language)
    done, year_ended, month_ended = 0, -1, -1
    for start in _starts(text, small, language):
        if start < done:
            continue
        unit = read_unit(text, start, lexicon, month_first=month_first)
        if unit is None:
            continue
        part = read_part(text, unit.start, language)
        if unit.level == "year" and not part.names_year and not is_year(text, unit, language, year_ended):
            continue
        if part.between:
            unit = replace(unit, separate=False)
        unit = extend(unit, text, lexicon, between=part.between)
        done = unit.end
        year_ended = unit.end if unit.year is not None else -1
        if unit.level == "month":
            dated = unit.year is not None or part.dated or is_month(text, unit, language, month_ended)
            month_ended = unit.end if dated else -1
            unit = replace(unit, dated=dated)
        yield from _of_unit(unit, text, lexicon, anchor)


def _of_unit(unit: Unit, text: str, lexicon: Grammar, anchor: Anchor | None) -> Iterator[Found]:
    language = next(code for code, words in DATE_WORDS.items() if words is lexicon.words)
    if unit.separate and len(unit.days) > 1:
        for number, (day, low, high) in enumerate(unit.days, 1):
            last = number == len(unit.days)
            one = replace(
                unit, days=((day, low, high),), separate=False, start=unit.start if number == 1 else low
            )
            yield from _of_unit(replace(one, end=unit.end if last else high), text, lexicon, anchor)
        return
    part = read_part(text, unit.start, language)
    end = unit.end
    basis: Basis = "stated"
    year = unit.year
    if year is None:
        told = year_after(text, unit.end, language)
        elsewhere = _OTHER_YEAR.match(text, unit.end)
        if unit.level == "month" and not unit.dated and told is None and not elsewhere:
            return
        said = direction_after(text, unit.end, language) if part.direction is None else part.direction
        basis = "inferred" if said is None and told is None else "resolved"
        if told is not None:
            end, steps = told
            shifted = anchor.shifted("year", steps) if anchor else None
            year = int(shifted) if shifted else None
        elif not elsewhere:
            year = _year_for(unit, said, part, text, language, anchor)
    named = unit.level == "year" and not part.dated and names_instrument(text, unit.end)
    edtf = part.of(unit.edtf(year)) if year is not None and not named else None
    yield Found(
        Span(part.start, end), edtf, basis, unit.weekday, part.limit, exact=bool(unit.days), unit=unit
    )


def _year_for(
    unit: Unit, direction: int | None, part: Part, text: str, language: str, anchor: Anchor | None
) -> int | None:
    """Return the year of a day or month that has none: by the words, by its verb, else the nearest."""
    if anchor is None:
        return None
    lean = tense(text, part.start, unit.end, language, limit=part.limit)
    sure = (
        not (part.limit and lean == -1)
        or _LASTED.search(text, max(0, part.start - 50), part.start) is not None
    )
    lean = lean if sure else 1
    # of a month only its far end need lie on the side that the words tell
    day = unit.days[0][0] if unit.days else {1: 28, -1: 1}.get(direction or lean or 0, 15)
    # "moved between January and October": the end of what is over is the nearer to the text
    over = lean == -1 and unit.level == "month" and unit.last[0] == 0 and unit.last[1] > unit.month
    month = unit.last[1] if over else unit.month
    return anchor.year_of(month, day, unit.weekday, direction, lean, sure=sure)
