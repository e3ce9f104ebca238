"""Dates in running text: what they are in EDTF, how that is known, and whether they set a limit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from briefings.text.date_anchor import Anchor, resolve_year
from briefings.text.date_phrases import Phrase, direction_after, phrases, small_letters, tense
from briefings.text.date_units import Grammar, Unit, extend, grammar, numeric_is_month_first, read_unit
from briefings.text.date_words import DATE_WORDS
from briefings.text.date_years import is_year, limit_before, read_part
from briefings.text.edtf import agree, bounds, format_date, format_long
from briefings.text.language import detect_language
from briefings.text.span import Span

__all__ = [
    "Basis",
    "DateMention",
    "agree",
    "bounds",
    "date_spans",
    "find_dates",
    "format_date",
    "format_long",
    "resolve_year",
]

Basis = Literal["stated", "resolved", "inferred"]
"""Written out with its year; worked out from the text's date by the words; with a year from context."""


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


@dataclass(frozen=True, slots=True)
class _Found:
    """A mention on its way: the date may still be missing, and a fuller neighbour may take it in."""

    span: Span
    edtf: str | None
    basis: Basis
    weekday: int | None = None
    deadline: bool = False
    named: bool = True
    """Written out as a date, not counted from another."""
    exact: bool = False
    """A day: the kind that "today," and "this week," stand before."""


def find_dates(text: str, anchor: str | None = None, language: str | None = "en") -> list[DateMention]:
    """Return the dates that ``text`` names, in order, without overlaps.

    Args:
        text: Any text.
        anchor: The text's own date in EDTF. Without it, what counts from it ("last year") or lacks its
            year ("3 May") is left out rather than guessed.
        language: ISO 639-1 code; None has the text itself asked.
    """
    day = Anchor.of(anchor)
    merged = _merge(_found(text, language, day), text)
    return [mention for one in merged if (mention := _mention(one, day)) is not None]


def date_spans(text: str, language: str | None = "en") -> list[Span]:
    """Return where words of date stand, those included that come to no date ("each 3 May", "last year")."""
    return [one.span for one in _found(text, language, None)]


def _found(text: str, language: str | None, anchor: Anchor | None) -> list[_Found]:
    language = language or detect_language(text) or "en"
    if language not in DATE_WORDS:
        language = "en"
    small = small_letters(text)
    counted = (_of_phrase(one, text, language) for one in phrases(text, small, language, anchor))
    return _without_overlaps([*_named(text, small, language, anchor), *counted])


def _mention(found: _Found, anchor: Anchor | None) -> DateMention | None:
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


def _of_phrase(phrase: Phrase, text: str, language: str) -> _Found:
    limit = limit_before(text, phrase.span.start, language)
    span = phrase.span if limit is None else Span(limit, phrase.span.end)
    deadline = phrase.deadline or limit is not None
    return _Found(span, phrase.edtf, phrase.basis, phrase.weekday, deadline, named=False)


def _without_overlaps(found: list[_Found]) -> list[_Found]:
    """Keep the longest of those that share characters; of equals, the one written out."""
    kept: list[_Found] = []
    taken: set[int] = set()
    for one in sorted(found, key=lambda one: (one.span.start - one.span.end, not one.named, one.span)):
        cells = range(one.span.start, one.span.end)
        if taken.isdisjoint(cells):
            kept.append(one)
            taken.update(cells)
    return sorted(kept, key=lambda one: one.span)


_OTHER_YEAR = re.compile(
    r"\s+(?:(?:of\s+)?(?:each|every)\s+year|annually|(?:de\s+)?cada\s+año|(?:de\s+)?chaque\s+année"
    r"|of\s+(?:that|the\s+same|the\s+following|the\s+previous)\s+year|de\s+(?:ese|aquel|dicho)\s+año"
    r"|de\s+cette\s+année-là)\b",
    re.IGNORECASE,
)
"""Words after a day and month that give it every year, or one that this text names elsewhere."""
_APPOSED = re.compile(r"\s*[,(–—-]?\s*(?:on\s+|the\s+|el\s+|le\s+)?")


def _merge(found: list[_Found], text: str) -> Iterator[_Found]:
    """Join "today," or "this week," with the date that follows it: the two are one mention."""
    pending: _Found | None = None
    for one in found:
        if pending is not None:
            gap = text[pending.span.end : one.span.start]
            if not pending.named and not pending.deadline and one.exact and _APPOSED.fullmatch(gap):
                one = _joined(pending, one, text)
            else:
                yield pending
        pending = one
    if pending is not None:
        yield pending


def _joined(phrase: _Found, date: _Found, text: str) -> _Found:
    bracketed = "(" in text[phrase.span.end : date.span.start]
    edtf, basis = date.edtf, date.basis
    if edtf is not None and phrase.edtf is not None and basis == "inferred" and agree(edtf, phrase.edtf):
        basis = "resolved"
    weekday = date.weekday if date.weekday is not None else phrase.weekday
    end = date.span.end + (bracketed and text[date.span.end : date.span.end + 1] == ")")
    return replace(date, span=Span(phrase.span.start, end), edtf=edtf, basis=basis, weekday=weekday)


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
    return sorted(start for start in (*names, *digits) if not start or not text[start - 1].isalnum())


def _named(text: str, small: str, language: str, anchor: Anchor | None) -> Iterator[_Found]:
    """Yield the dates that are written out, with the phrases of time that belong to them."""
    lexicon, month_first = grammar(language), numeric_is_month_first(text)
    done, year_ended = 0, -1
    for start in _starts(text, small, language):
        if start < done:
            continue
        unit = read_unit(text, start, lexicon, month_first=month_first)
        if unit is None:
            continue
        part = read_part(text, unit.start, language)
        if unit.level == "year" and not part.names_year and not is_year(text, unit, language, year_ended):
            continue
        unit = extend(unit, text, lexicon, between=part.between)
        done = unit.end
        year_ended = unit.end if unit.year is not None else -1
        yield from _of_unit(unit, text, lexicon, anchor)


def _of_unit(unit: Unit, text: str, lexicon: Grammar, anchor: Anchor | None) -> Iterator[_Found]:
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
    basis: Basis = "stated"
    year = unit.year
    if year is None:
        if unit.level == "month" and not part.dated:
            return
        said = direction_after(text, unit.end, language) if part.direction is None else part.direction
        basis = "inferred" if said is None else "resolved"
        coming = 1 if part.limit else tense(text, part.start, language)
        if not _OTHER_YEAR.match(text, unit.end):
            year = _year_for(unit, coming if said is None else said, anchor)
    edtf = part.of(unit.edtf(year)) if year is not None else None
    span = Span(part.start, unit.end)
    yield _Found(span, edtf, basis, unit.weekday, part.limit, exact=bool(unit.days))


def _year_for(unit: Unit, direction: int | None, anchor: Anchor | None) -> int | None:
    if anchor is None:
        return None
    # of a month only its far end need lie on the side that the words tell
    day = unit.days[0][0] if unit.days else {1: 28, -1: 1}.get(direction or 0, 15)
    return anchor.year_of(unit.month, day, unit.weekday, direction)
