"""The words of dates in each language: month and day names, and the phrases that count from a text's date.

Phrases are regular expressions that share group names: ``dir`` (a word of ``shifts``), ``unit`` (a word of
``units``), ``n`` (how many). the readers of this package give them their meaning.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefings.text.number_words import read_number

N = r"(?P<n>\d{1,3}|[^\W\d_]+(?:[-‐‑][^\W\d_]+)?)"
"""How many: digits or a number in words, judged by whoever reads it."""


def numbered(words: str, first: int) -> dict[str, int]:
    """Number the words of a table, in which ``a/b`` are two words for one thing."""
    return {one: value for value, many in enumerate(words.split(), first) for one in many.split("/")}


def count_of(word: str | None, language: str) -> int | None:
    """Return the number that a word or digits say: 1 for an article or none, None where it is no number."""
    if word is None or word.lower() in {"a", "an", "un", "une", "una"}:
        return 1
    if word.isdigit():
        return int(word)
    found = read_number(word, 0, language)
    return found[0] if found and found[1] == len(word) else None


@dataclass(frozen=True, slots=True)
class DateWords:
    """What one language says dates with."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    of: str = r"(?:of|de|del)"
    """Joins a day to its month, and a month to its year."""
    both: str = r"and|y|e|et|und|en"
    """Joins two days of which both are meant."""
    to: str = r"to|al?|au|bis|tot|until|through"
    """Joins the first and the last day of an interval."""
    year_after: str = ""
    """What may stand before a bare number that is a year, whatever follows."""
    year_maybe: str = ""
    """What may stand before a bare year or before a count: what follows decides."""
    part: str = ""
    """An early, middle or late part of a period; group ``q`` is a quarter, ``h`` a half, ``m`` a count of months."""
    ending: str = r"(?!)"
    """A length of time that ends with the date after it ("the three months to"); groups ``n``, ``unit``."""
    month_day: str = r"(?!)"
    """A day by its number in a month that counts from the text's (``number``, ``dir``)."""
    season_lead: str = r"(?!)"
    """What stands before the name of a season that is a time and neither weather nor water."""
    quarter: str = r"(?!)"
    """A quarter (group ``q``) that no year follows."""
    of_year: str = r"(?!)"
    """Words after a day and month that say the year (``dir``)."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    limit: str = r"(?!)"
    """Words that make a date the last possible one."""
    future: str = r"(?!)"
    """Verbs that put what they tell after the text's date, with the verb that they help."""
    present: str = r"(?!)"
    """Words that look like verbs of the past and tell nothing."""
    past: str = r"(?!)"
    seasons: Mapping[str, int] = field(default_factory=dict)
    days: Mapping[str, int] = field(default_factory=dict)
    feasts: Mapping[str, tuple[int, int] | int] = field(default_factory=dict)
    """Month and day of a named day, or how many days after Easter it falls."""
    units: Mapping[str, str] = field(default_factory=dict)
    shifts: Mapping[str, int] = field(default_factory=dict)
    shifted: tuple[str, ...] = ()
    """Phrases for the last, this or the next year, month, week."""
    windows: tuple[str, ...] = ()
    """Phrases for several units before or after the text's date ("the next twelve months")."""
    within: tuple[str, ...] = ()
    """The same, as a limit."""
    ago: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    ways: Mapping[str, int] = field(default_factory=dict)
    """The words that say how ``steps`` count: -1 back, 1 on, 0 for the same one."""
    steps: tuple[str, ...] = ()
    """Phrases that count from another date of the text ("a day later"); groups ``n``, ``unit``, ``way``."""
    same_period: str = r"(?!)"
    """Words that make the year after them the part of it that the text named last."""
    whole: str = r"(?!)"
    """A unit that is the current one if a part of it is named ("the end of the month")."""
    decade: str = r"(?!)"
