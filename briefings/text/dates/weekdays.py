"""Days named by the day of the week alone ("this Wednesday", "on Thursday", "el martes 14")."""

from __future__ import annotations

import re
from functools import cache

from briefings.text.dates.anchor import Anchor
from briefings.text.dates.found import Phrase
from briefings.text.dates.tense import tense
from briefings.text.dates.words import DATE_WORDS
from briefings.text.span import Span

_ARTICLES = {"es": r"(?:el|del|al)\s+", "fr": r"(?:ce|du)\s+"}
_ARTICLE = r"(?:on|am|op|em|na)\s+"
_STRICT = re.compile(r"\s+(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?=[.,;:)]?(?:\s*$|[.,;:)]\s))")
_LOOSE = re.compile(
    r"\s+(0?[1-9]|[12]\d|3[01])(?:er)?(?![\w%]|[.,:/-]\d|\s+(?:%|de\b|d['’]|mil|millones|personas|heures|personnes))"
)
"""The day of the month right after its name: "el martes 14 votó"; in English "on Tuesday 14 people died"."""
_HABITS = frozenset(
    {
        "first",
        "second",
        "third",
        "fourth",
        "every",
        "each",
        "le",
        "les",
        "chaque",
        "a",
        "the",
        "of",
        "du",
        "los",
        "cada",
    }
)
"""Words before a day's name that make it any such day, or one told of elsewhere."""


def read_weekday(text: str, at: Span, language: str, anchor: Anchor | None) -> Phrase | None:
    """Read a day of the week that no date follows at ``at``; None where the name stands for no one day."""
    words, name = DATE_WORDS[language], at.of(text)
    weekday = words.weekdays.get(name.lower())
    if weekday is None or len(name) < 5 or (language == "en" and not name[0].isupper()):
        return None
    lead = _lead(language).search(text, max(0, at.start - 24), at.start)
    tail, number = _tail(language).match(text, at.end), _number(language).match(text, at.end)
    said = (lead and lead["dir"]) or (tail and tail["dir"])
    if not said and not _names_a_day(text, at, language, lead is not None):
        return None
    direction = words.shifts[said.lower()] if said else None
    limit = language == "en" and _LIMIT.search(text, max(0, at.start - 10), at.start) is not None
    lean = None if said else tense(text, lead.start() if lead else at.start, at.end, language, limit=limit)
    end = max(at.end, *(match.end() for match in (tail, number) if match), at.end)
    span = Span(lead.start("all") if lead else at.start, end)
    if anchor is None:
        edtf = None
    elif number is not None:
        edtf = anchor.numbered_day(weekday, int(number[1]), direction or lean)
    else:
        edtf = anchor.weekday(weekday, direction, lean)
    return Phrase(span, edtf, weekday=weekday, basis="resolved" if said or number else "inferred")


_LIMIT = re.compile(r"\b(?:by|until|till|before)\s+\Z", re.IGNORECASE)


def _number(language: str) -> re.Pattern[str]:
    return _LOOSE if language in {"es", "fr"} else _STRICT


@cache
def _lead(language: str) -> re.Pattern[str]:
    shifts = "|".join(DATE_WORDS[language].shifts)
    article = _ARTICLES.get(language, _ARTICLE)
    return re.compile(
        rf"(?<!\w)(?P<all>(?:{article})?(?:(?P<dir>{shifts})\s+)|{article})\Z",
        re.IGNORECASE,
    )


@cache
def _tail(language: str) -> re.Pattern[str]:
    shifts = "|".join(DATE_WORDS[language].shifts)
    return re.compile(
        rf"\s+(?P<dir>{shifts})\b" if language in {"es", "fr"} else r"(?!)(?P<dir>)", re.IGNORECASE
    )


def direction_after(text: str, pos: int, language: str) -> int | None:
    """Return -1, 0 or 1 for "dernier", "prochain" and the like after the date that ends at ``pos``."""
    match = _tail(language).match(text, pos)
    return DATE_WORDS[language].shifts[match["dir"].lower()] if match else None


_TIME_OF_DAY = re.compile(r"['’]s\s+[a-z]")


def _names_a_day(text: str, at: Span, language: str, led: bool) -> bool:
    """Tell whether a bare day name stands for one day, and not for a habit, a title or a newspaper."""
    after = text[at.end : at.end + 2]
    if language == "en" and _TIME_OF_DAY.match(text, at.end):
        return True
    if after[:1] in "-’'" or (
        after[:1] == " " and after[1:].isupper() and at.of(text)[0].isupper() and not led
    ):
        return False
    if led:
        return True
    before = re.search(r"([^\W\d_]+),?\s$", text[max(0, at.start - 24) : at.start])
    if before is None or language not in {"en", "fr"}:
        return False
    opens = before[1] in {
        "Until",
        "Till",
        "Since",
        "By",
        "From",
        "Before",
        "After",
        "Late",
        "Early",
        "Depuis",
        "Dès",
    }
    return opens or (before[1].islower() and before[1] not in _HABITS)
