"""Figures in running text, and every number that a text carries."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefings.text.dates import date_spans
from briefings.text.dates.phrases import small_letters
from briefings.text.language import detect_language
from briefings.text.numbers.bare import counts
from briefings.text.numbers.forms import (
    Form,
    digit_forms,
    fraction_forms,
    ordinal_values,
    roman_values,
    word_forms,
)
from briefings.text.numbers.labels import SIZED, telephone_spans, without_labels
from briefings.text.numbers.nouns import counted_noun, measured_noun
from briefings.text.numbers.units import (
    AFTERWARDS,
    TIMES,
    Bound,
    bound_of,
    currency_before,
    is_money,
    rate_after,
    unit_after,
)
from briefings.text.span import Span

__all__ = ["Bound", "NumberMention", "find_numbers", "number_values"]


@dataclass(frozen=True, slots=True)
class NumberMention:
    """One figure that a text gives."""

    span: Span
    """The number with its currency sign, scale and unit word."""
    value: float
    high: float | None
    """The upper end of a range."""
    unit: str
    """``tons``, ``%``, ``EUR``, ``USD``, ``km``, ``percentage points``; empty for a bare count."""
    noun: str
    """The noun phrase that directly follows, as written; empty if there is none."""
    bound: Bound | None


def find_numbers(text: str, language: str | None = "en") -> list[NumberMention]:
    """Return the figures of ``text``, in order, without overlaps.

    A figure counts or measures. Dates, times, ordinals, telephone numbers, marks of lists and notes, and
    numbers that are part of a name ("Resolution 2231", "COVID-19") are not figures.

    Args:
        text: Any text.
        language: ISO 639-1 code; None has the text itself asked.
    """
    language = language or detect_language(text) or "en"
    small = small_letters(text)
    parts = list(fraction_forms(small, language))
    within = _Covered([(part.start, part.end) for part in parts])
    words = word_forms(text, small, language)
    forms = sorted((*digit_forms(text, language), *words), key=lambda form: form.start)
    forms = [form for form in forms if not within.meets(form)]
    if not forms and not parts:
        return []
    dated = _Covered([*date_spans(text, language), *telephone_spans(text)])
    free = [form for form in without_labels(text, forms) if not dated.meets(form)]
    found = [one for figure in _figures(text, free) if (one := _mention(text, figure, language))]
    found = sorted((*found, *(_part(text, part, language) for part in parts)), key=lambda one: one.span)
    return [
        one for index, one in enumerate(found) if not index or found[index - 1].span.end <= one.span.start
    ]


class _Covered:
    """Spans that a number must not touch."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._spans = sorted(spans)
        self._starts = [start for start, _ in self._spans]

    def meets(self, form: Form) -> bool:
        at = bisect_left(self._starts, form.end)
        return any(end > form.start for _, end in self._spans[max(0, at - 2) : at])


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number, or the two ends of a range."""

    low: Form
    high: Form | None = None
    until: int = 0
    """Where the outcome ends whose unit a change's first number shares: "from 5 to 8 per cent"."""
    counts: bool = False
    """Whether what stands around already shows that it counts: votes."""

    @property
    def start(self) -> int:
        return self.low.start

    @property
    def end(self) -> int:
        return (self.high or self.low).end

    @property
    def scaled(self) -> bool:
        last = self.high or self.low
        return last.scaled or last.value >= 1e6


_DASH = re.compile(r"\s?[-–—]\s?")
_TO = re.compile(r"\s+(?:to|a|à|bis|tot|or|o|ou)\s+")
_AND = re.compile(r"\s+(?:and|y|e|et|und|en)\s+")
_FROM = re.compile(r"\b(?:from|de|desde|von|dal)\s+\S{0,3}\Z", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|entre|zwischen|tra|tussen)\s+\S{0,3}\Z", re.IGNORECASE)


def _figures(text: str, forms: list[Form]) -> Iterator[_Figure]:
    """Join the two ends of each range; drop scores ("5-4"), which are no figures, but not the sides of a vote."""
    index = 0
    while index < len(forms):
        low = forms[index]
        high = forms[index + 1] if index + 1 < len(forms) else None
        link = _link(text, low, high) if high else None
        if high is None or link is None:
            yield _Figure(low)
            index += 1
            continue
        if high.scaled and not low.scaled and high.base:
            low = replace(low, value=low.value * (high.value / high.base))
        index += 2
        if link == "range" and low.value < high.value:
            yield _Figure(low, high)
        elif link == "change":
            yield _Figure(low, until=high.end)
            index -= 1
        elif _VOTED.search(text, max(0, low.start - 48), low.start):
            yield from (_Figure(low, counts=True), _Figure(high, counts=True))


_VOTED = re.compile(
    r"\b(?:(?:vot(?:ed?|es|ing)|passed|adopted|approved|rejected|carried|defeated|backed|ratified|margin)\b(?:\s[\w’'-]+){0,4}"
    r"\s(?:by|of)|vot(?:ed?|ing)|(?:passed|carried|adopted|approved|rejected|defeated))\s\Z"
)
"""Before the two sides of a vote ("by 83 to 41"), the larger first."""


def _link(text: str, low: Form, high: Form) -> str | None:
    """Return ``range`` or ``change`` ("from 10 to 12 million") where two numbers belong together."""
    end, start = low.end, high.start
    if start - end > 40:
        return None
    if unit := unit_after(text, end, scaled=low.scaled):
        end = unit[0]
    if money := currency_before(text, start):
        start = max(end, money[0])
    if _DASH.fullmatch(text, end, start):
        return "range"
    before = max(0, low.start - 16)
    if _TO.fullmatch(text, end, start):
        other = unit_after(text, high.end, scaled=high.scaled)
        apart = unit and other and unit[1] != other[1]  # "by 150 basis points to 11.75%"
        if apart:
            return None
        return "change" if _FROM.search(text, before, low.start) else "range"
    between = _AND.fullmatch(text, end, start) and _BETWEEN.search(text, before, low.start)
    return "range" if between else None


def _mention(text: str, figure: _Figure, language: str) -> NumberMention | None:
    """Return the figure with all that belongs to it, None where nothing shows that it counts."""
    start, end, unit = figure.start, figure.end, ""
    if money := currency_before(text, start):
        start, unit = money
    elif measure := unit_after(text, end, scaled=figure.scaled):
        end, unit = measure
    elif figure.until and (shared := unit_after(text, figure.until, scaled=figure.scaled)):
        unit = shared[1]
    if (is_money(unit) or not unit) and (rate := rate_after(text, end)):
        end, unit = rate[0], f"{unit} {rate[1]}".strip()
    if not unit and _is_bare_year(text, figure):
        return None
    noun = _noun(text, end, unit, figure, language)
    if sized := SIZED.match(text, end):
        end, noun = sized.end(), sized.span("what")
    if (
        not unit
        and noun is None
        and not (figure.counts or counts(text, start, end, scaled=figure.scaled, spelled=figure.low.spelled))
    ):
        return None
    bound = bound_of(text, start, end, language)
    if bound == "more than" and unit in TIMES and _OVER.search(text, max(0, start - 8), start):
        bound = None
    high = figure.high.value if figure.high else None
    return NumberMention(
        Span(start, end), figure.low.value, high, unit, text[slice(*noun)] if noun else "", bound
    )


def _part(text: str, part: Form, language: str) -> NumberMention:
    """Return a part of a whole, as per cents."""
    noun = measured_noun(text, part.end)
    bound = bound_of(text, part.start, part.end, language)
    return NumberMention(
        Span(part.start, part.end), part.value, None, "%", text[slice(*noun)] if noun else "", bound
    )


_OVER = re.compile(r"\bover\s\Z", re.IGNORECASE)  # "over twelve months" is how long, not more than


def _noun(text: str, end: int, unit: str, figure: _Figure, language: str) -> tuple[int, int] | None:
    if unit:
        # "un millón de dólares de …" names the payer, "5 million euros of aid" what is paid
        silent = unit in TIMES or (is_money(unit) and language != "en")
        return None if silent else measured_noun(text, end)
    more = AFTERWARDS.match(text, end)
    counted = counted_noun(text, more.end() if more else end, language)
    if counted is None and (figure.scaled or figure.low.spelled) and language != "en":
        counted = measured_noun(text, end)
    return counted


def _is_bare_year(text: str, figure: _Figure) -> bool:
    """Tell whether four plain digits look like a year."""
    written = text[figure.low.start : figure.low.end]
    plain = len(written) == 4 and written.isdigit() and not figure.scaled
    return plain and 1900 <= figure.low.value <= 2100 and figure.high is None


# --- every number that a text carries -----------------------------------------------------------------------

_CODE = re.compile(r"(?<!\d)\d++(?:[.:/]\d++){2,}|(?<!\d)\d++[:/]\d++")
_DIGITS = re.compile(r"\d+")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?")
_PRONOUN = re.compile(r"\s+(?:of|another|or\s+more)\b")


def number_values(text: str, language: str | None = None) -> set[float]:
    """Return every number that ``text`` carries, those in dates, names and ordinals included.

    It serves to tell that a sentence has no number which the words it rests on lack. "1.2 billion" carries
    both 1.2 and 1,200,000,000. Articles ("un", "une") and "one of" carry none. Without a language that
    is given or plain from the text, digits that languages read differently carry every reading.
    """
    known = language or detect_language(text)
    found: set[float] = set()
    for reading in (known,) if known else ("en", "pt"):
        for form in digit_forms(text, reading):
            found |= {form.value, form.base}
    for match in _CODE.finditer(text):
        if not _GROUPED.fullmatch(match[0]):
            found |= {float(digits) for digits in _DIGITS.findall(match[0])}
    small = small_letters(text)
    found.update(form.value for form in fraction_forms(small, known or "en"))
    for form in word_forms(text, small, known or "en"):
        if form.value != 1 or not _is_article(text, form, known or "en"):
            found.add(form.value)
    found.update(float(value) for value in roman_values(text))
    found.update(float(value) for value in ordinal_values(small, known or "en"))
    return found


def _is_article(text: str, form: Form, language: str) -> bool:
    return language != "en" or _PRONOUN.match(text, form.end) is not None
