"""Phrases that count from a text's date ("last year", "within twelve months")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from briefings.text.date_anchor import Anchor
from briefings.text.date_words import DATE_WORDS, DateWords
from briefings.text.number_words import read_number
from briefings.text.span import Span

_BEFORE, _AFTER = 70, 50
"""How far a phrase may reach from its unit word."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase found, and the date that it comes to; None where the anchor is missing or too coarse."""

    span: Span
    edtf: str | None
    deadline: bool = False
    weekday: int | None = None
    basis: Literal["stated", "resolved", "inferred"] = "resolved"
    """Inferred where the words leave open which way to count."""


_Reading = Callable[["re.Match[str]", DateWords, str, Anchor | None], tuple[str | None, bool] | None]


def _count(match: re.Match[str], language: str) -> int | None:
    word = match.groupdict().get("n")
    if word is None:
        return 1
    if word.isdigit():
        return int(word)
    if word.lower() in {"a", "an", "un", "une", "una"}:
        return 1
    found = read_number(word, 0, language)
    return found[0] if found and found[1] == len(word) else None


def _shifted(
    match: re.Match[str], words: DateWords, _: str, anchor: Anchor | None
) -> tuple[str | None, bool]:
    steps, unit = words.shifts[match["dir"].lower()], words.units[match["unit"].lower()]
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
        return ((anchor.moved(unit, steps * way) if anchor else None), False) if steps else None

    return read


def _whole(match: re.Match[str], words: DateWords, _: str, anchor: Anchor | None) -> tuple[str | None, bool]:
    return (anchor.shifted(words.units[match["unit"].lower()], 0) if anchor else None), False


@cache
def _rules(language: str) -> tuple[tuple[re.Pattern[str], _Reading], ...]:
    words = DATE_WORDS[language]
    table: tuple[tuple[tuple[str, ...], _Reading], ...] = (
        (words.within, _within),
        (words.windows, _window),
        (words.ago, _moved(-1)),
        (words.ahead, _moved(1)),
        (words.shifted, _shifted),
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


def read_day_word(text: str, at: Span, language: str, anchor: Anchor | None) -> Phrase | None:
    """Read "today", "ayer", "demain" at ``at``; None where the word means something else there."""
    before, after = text[max(0, at.start - 12) : at.start].lower(), text[at.end : at.end + 12].lower()
    word = at.of(text).lower()
    if after.startswith(("'s", "’s")) or (word == "hoy" and after.startswith(" en día")):
        return None
    if word == "mañana" and re.search(r"\b(?:la|una|cada)\s$", before):
        return None
    if word == "mañana" and re.search(r"\besta\s$", before):
        return None
    steps = DATE_WORDS[language].days[word]
    return Phrase(at, anchor.shifted_day(steps) if anchor else None)


def read_weekday(text: str, at: Span, language: str, anchor: Anchor | None) -> Phrase | None:
    """Read a day of the week that no date follows ("this Wednesday", "on Thursday") at ``at``."""
    words, name = DATE_WORDS[language], at.of(text)
    weekday = words.weekdays.get(name.lower())
    if weekday is None or len(name) < 5 or (language == "en" and not name[0].isupper()):
        return None
    lead, tail = (
        _lead(language).search(text, max(0, at.start - 24), at.start),
        _tail(language).match(text, at.end),
    )
    said = (lead and lead["dir"]) or (tail and tail["dir"])
    if not said and not _names_a_day(text, at, language, lead is not None):
        return None
    direction = words.shifts[said.lower()] if said else tense(text, at.start, language)
    span = Span(lead.start("all") if lead else at.start, tail.end() if tail else at.end)
    edtf = anchor.weekday(weekday, direction) if anchor else None
    return Phrase(span, edtf, weekday=weekday, basis="resolved" if said else "inferred")


@cache
def _lead(language: str) -> re.Pattern[str]:
    shifts = "|".join(DATE_WORDS[language].shifts)
    article = {"es": r"(?:el|del|al)\s+", "fr": r"(?!)"}.get(language, r"(?:on|am|op|em|na)\s+")
    return re.compile(rf"(?<!\w)(?P<all>(?:{article})?(?:(?P<dir>{shifts})\s+)|{article})\Z", re.IGNORECASE)


@cache
def _tail(language: str) -> re.Pattern[str]:
    shifts = "|".join(DATE_WORDS[language].shifts)
    return re.compile(
        rf"\s+(?P<dir>{shifts})\b" if language in {"es", "fr"} else r"(?!)(?P<dir>)", re.IGNORECASE
    )


def _names_a_day(text: str, at: Span, language: str, led: bool) -> bool:
    """Tell whether a bare day name stands for one day, and not for a habit, a title or a newspaper."""
    after = text[at.end : at.end + 2]
    if after[:1] in "-’'" or (after[:1] == " " and after[1:].isupper() and at.of(text)[0].isupper()):
        return False
    if led:
        return True
    before = re.search(r"([^\W\d_]+),?\s$", text[max(0, at.start - 24) : at.start])
    if before is None or language not in {"en", "fr"}:
        return False
    return before[1].islower() and before[1] not in {
        "every",
        "each",
        "le",
        "les",
        "chaque",
        "a",
        "the",
        "of",
        "du",
    }


def tense(text: str, pos: int, language: str) -> int | None:
    """Return 1 where the words before ``pos`` speak of what is to come, else None."""
    future, past = _tenses(language)
    low = max(0, pos - 90)
    start = max(text.rfind(".", low, pos) + 1, text.rfind("\n", low, pos) + 1, low)
    return 1 if future.search(text, start, pos) and not past.search(text, max(start, pos - 40), pos) else None


@cache
def _tenses(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = DATE_WORDS[language]
    return re.compile(words.future, re.IGNORECASE), re.compile(words.past, re.IGNORECASE)


def direction_after(text: str, pos: int, language: str) -> int | None:
    """Return -1, 0 or 1 for "dernier", "prochain" and the like after the date that ends at ``pos``."""
    match = _tail(language).match(text, pos)
    return DATE_WORDS[language].shifts[match["dir"].lower()] if match else None


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
        elif word in words.units:
            found = read_phrase(text, at, language, anchor) or read_decade(text, at.start, language)
        else:
            found = read_decade(text, at.start, language)
        if found is not None:
            yield found


@cache
def _triggers(language: str) -> re.Pattern[str]:
    """Return a pattern each of whose branches begins with a letter or digit: the engine skips by those."""
    words = DATE_WORDS[language]
    names = sorted({*words.days, *words.weekdays, *words.units, "década"}, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, names))})\b|1[6-9]\d0(?=['’]?s\b)|20\d0(?=['’]?s\b)")
