"""Phrases that count from a text's date ("last year", "within twelve months")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from briefings.text.dates.anchor import Anchor
from briefings.text.dates.found import Phrase
from briefings.text.dates.lexicon import DateWords, count_of
from briefings.text.dates.links import read_step
from briefings.text.dates.named import read_day_word, read_feast, read_season
from briefings.text.dates.tense import tense
from briefings.text.dates.weekdays import read_weekday
from briefings.text.dates.words import DATE_WORDS
from briefings.text.dates.years import Part, months_of
from briefings.text.edtf import day_of
from briefings.text.span import Span

_BEFORE, _AFTER = 70, 50
"""How far a phrase may reach from its unit word."""


_Reading = Callable[["re.Match[str]", DateWords, str, Anchor | None], tuple[str | None, bool] | None]


def _count(match: re.Match[str], language: str) -> int | None:
    return count_of(match.groupdict().get("n"), language)


def _group(match: re.Match[str], name: str) -> str:
    """Return what stands in a group or in its twin of another branch (``dir``, ``dir2``), in small letters."""
    groups = match.groupdict()
    return " ".join((groups.get(name) or groups.get(f"{name}2") or "").lower().split())


def _month_day(
    match: re.Match[str], words: DateWords, language: str, anchor: Anchor | None
) -> tuple[str | None, bool]:
    month = anchor.shifted("month", words.shifts[_group(match, "dir")]) if anchor else None
    number = int(match["number"]) if match["number"].isdigit() else 1
    return (day_of(int(month[:4]), int(month[5:]), number) if month else None), False


def _shifted(
    match: re.Match[str], words: DateWords, language: str, anchor: Anchor | None
) -> tuple[str | None, bool]:
    steps, unit = words.shifts.get(_group(match, "dir"), 0), words.units[_group(match, "unit")]
    if unit == "weekend" and not _group(match, "dir"):
        return (anchor.weekend(tense(match.string, *match.span(), language)) if anchor else None), False
    return (anchor.shifted(unit, steps) if anchor else None), False


def _window(
    match: re.Match[str], words: DateWords, language: str, anchor: Anchor | None
) -> tuple[str | None, bool] | None:
    steps, unit = _count(match, language), words.units[match["unit"].lower()]
    way = words.shifts[match["dir"].lower()]
    if not steps or not way:
        return None
    return (anchor.window(unit, steps * way) if anchor else None), way > 0


def _within(
    match: re.Match[str], words: DateWords, language: str, anchor: Anchor | None
) -> tuple[str | None, bool] | None:
    steps, unit = _count(match, language), words.units[match["unit"].lower()]
    return ((anchor.window(unit, steps) if anchor else None), True) if steps else None


def _moved(way: int) -> _Reading:
    def read(
        match: re.Match[str], words: DateWords, language: str, anchor: Anchor | None
    ) -> tuple[str | None, bool] | None:
        steps, unit = _count(match, language), words.units[match["unit"].lower()]
        if _BLURRED.search(match.string, max(0, match.start("n") - 14), match.start("n")):
            return None, False
        return ((anchor.moved(unit, steps * way) if anchor else None), False) if steps else None

    return read


def _whole(
    match: re.Match[str], words: DateWords, language: str, anchor: Anchor | None
) -> tuple[str | None, bool]:
    edtf = anchor.shifted(words.units[match["unit"].lower()], 0) if anchor else None
    return Part(match.start(), months=months_of(match.groupdict(), language)).of(edtf), False


_BLURRED = re.compile(
    r"(?:more\s+than|over|less\s+than|at\s+least|up\s+to|más\s+de|menos\s+de|plus\s+de|moins\s+de)\s+\Z",
    re.IGNORECASE,
)
"""Words that leave a count open: "more than two years ago" is no date."""


@cache
def _rules(language: str) -> tuple[tuple[re.Pattern[str], _Reading], ...]:
    words = DATE_WORDS[language]
    table: tuple[tuple[tuple[str, ...], _Reading], ...] = (
        (words.within, _within),
        (words.windows, _window),
        (words.ago, _moved(-1)),
        (words.ahead, _moved(1)),
        (words.shifted, _shifted),
        ((words.month_day,), _month_day),
        # "the month" alone says nothing; "at the beginning of the month" does
        ((rf"(?P<part>{words.part})(?:la\s+)?{words.whole}",) if words.part else (), _whole),
    )
    return tuple(
        (re.compile(rf"(?<!\w){pattern}", re.IGNORECASE), reading)
        for patterns, reading in table
        for pattern in patterns
    )


def read_phrase(text: str, at: Span, language: str, anchor: Anchor | None) -> Phrase | None:
    """Read the phrase whose unit word ("year", "mes") stands at ``at``; the longest reading wins."""
    low, high = max(0, at.start - _BEFORE), min(len(text), at.end + _AFTER)
    found: Phrase | None = None
    for pattern, reading in _rules(language):
        for match in pattern.finditer(text, low, high):
            if not (match.start() <= at.start and at.end <= match.end()):
                continue
            read = reading(match, DATE_WORDS[language], language, anchor)
            if read is not None and (found is None or match.end() - match.start() > len(found.span.of(text))):
                found = Phrase(Span(*match.span()), read[0], read[1])
    return found


def read_quarter(text: str, at: Span, language: str, anchor: Anchor | None) -> Phrase | None:
    """Read "in the first quarter", whose year the verb tells, around the word ``at``."""
    for match in _quarter(language).finditer(text, max(0, at.start - 20), at.end + 16):
        groups = match.groupdict()
        if at.start in (match.start("unit"), match.start("unit2") if groups.get("unit2") else -1):
            months = months_of(groups, language) or (1, 3)
            lean = tense(text, match.start(), match.end(), language)
            edtf = anchor.part(months[1] - months[0] + 1, months[0], lean) if anchor else None
            return Phrase(Span(*match.span()), edtf, basis="inferred")
    return None


@cache
def _quarter(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){DATE_WORDS[language].quarter}", re.IGNORECASE)


def read_decade(text: str, pos: int, language: str) -> Phrase | None:
    """Read "the 1990s", "los años 90" from ``pos`` on: a date that needs no anchor."""
    match = _decade(language).match(text, pos)
    if match is None:
        return None
    digits = next(group for group in match.groups() if group)
    first = int(digits if len(digits) == 3 else f"19{digits}") * 10
    return Phrase(Span(*match.span()), f"{first:04d}/{first + 9:04d}", basis="stated")


@cache
def _decade(language: str) -> re.Pattern[str]:
    return re.compile(DATE_WORDS[language].decade, re.IGNORECASE)


def small_letters(text: str) -> str:
    """Return ``text`` in small letters, each where it was (a few capitals have a longer small form)."""
    small = text.lower()
    return (
        small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    )


def phrases(text: str, small: str, language: str, anchor: Anchor | None) -> Iterator[Phrase]:
    """Yield every phrase of ``text`` that counts from its date, and every decade, in no fixed order.

    ``small`` is the text in small letters: looking for words in it is several times as fast.
    """
    words = DATE_WORDS[language]
    for match in _triggers(language).finditer(small):
        word, at = match[0], Span(*match.span())
        if at.start and text[at.start - 1].isalnum():
            continue
        if word in words.days:
            found = read_day_word(text, at, language, anchor)
        elif word in words.weekdays:
            found = read_weekday(text, at, language, anchor)
        elif word in words.seasons:
            found = read_season(text, at, language, anchor)
        elif word.replace("’", "'") in words.feasts:
            found = read_feast(text, at, language, anchor)
        elif word[0] in "qh" and word[1:].isdigit():
            found = read_quarter(text, at, language, anchor)
        elif word in words.units:
            found = _of_unit_word(text, at, language, anchor)
        else:
            found = read_decade(text, at.start, language)
        if found is not None:
            yield found


def _of_unit_word(text: str, at: Span, language: str, anchor: Anchor | None) -> Phrase | None:
    if found := read_phrase(text, at, language, anchor) or read_quarter(text, at, language, anchor):
        return found
    if step := read_step(text, at, language):
        return Phrase(step[0], None, step=step[1:])
    return read_decade(text, at.start, language)


@cache
def _triggers(language: str) -> re.Pattern[str]:
    """Return a pattern each of whose branches begins with a letter or digit: the engine skips by those."""
    words = DATE_WORDS[language]
    names = sorted(
        {*words.days, *words.weekdays, *words.units, *words.seasons, *words.feasts, "década"},
        key=len,
        reverse=True,
    )
    named = "|".join(map(re.escape, names)).replace("'", "['’]")
    return re.compile(rf"(?:{named}|q[1-4]|h[12])\b|1[6-9]\d0(?=['’]?s\b)|20\d0(?=['’]?s\b)")
