"""Dates as EDTF (ISO 8601-2:2019, level 0): first and last day, comparison, and how a page writes them.

``2023``, ``2023-02``, ``2023-02-27`` and intervals of these such as ``2023-09-26/2023-09-27``: the length
of a date is its precision.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import lru_cache


def bounds(edtf: str) -> tuple[date, date]:
    """Return the first and the last day that ``edtf`` covers.

    Raises ValueError where it is no date, or an interval that ends before it begins.
    """
    first, _, last = edtf.partition("/")
    start, end = _first_day(first), _last_day(last or first)
    if end < start:
        raise ValueError(f"{edtf!r} ends before it begins")
    return start, end


def agree(a: str, b: str) -> bool:
    """Tell whether one of two dates contains or equals the other."""
    (a_start, a_end), (b_start, b_end) = bounds(a), bounds(b)
    return (a_start <= b_start and b_end <= a_end) or (b_start <= a_start and a_end <= b_end)


def interval(start: str, end: str) -> str:
    """Return the EDTF of everything from ``start`` to ``end``; one date where they are the same."""
    return start if start == end else f"{start}/{end}"


def month_of(year: int, month: int) -> str:
    """Return the EDTF of a month, whose number may run over the year's ends (0 is last December)."""
    years, index = divmod(month - 1, 12)
    return f"{year + years:04d}-{index + 1:02d}"


def day_of(year: int, month: int, day: int) -> str | None:
    """Return the EDTF of a day, or None where no calendar has it."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def week_of(day: date) -> str:
    """Return Monday to Sunday of the week that ``day`` lies in."""
    monday = day - timedelta(days=day.weekday())
    return interval(monday.isoformat(), (monday + timedelta(days=6)).isoformat())


def weekend_of(day: date) -> str:
    """Return Saturday and Sunday of the week that ``day`` lies in."""
    saturday = day + timedelta(days=5 - day.weekday())
    return interval(saturday.isoformat(), (saturday + timedelta(days=1)).isoformat())


def format_date(edtf: str, locale: str = "en") -> str:
    """Write a date briefly: ``27 Feb 2023``, ``26–27 Sep 2023``, ``Oct 2022 – Sep 2023``."""
    return _format(edtf, locale, long=False)


def format_long(edtf: str, locale: str = "en") -> str:
    """Write a date with its month in full: ``27 February 2023``."""
    return _format(edtf, locale, long=True)


def _first_day(edtf: str) -> date:
    year, month, day = (*(int(part) for part in edtf.split("-")), 1, 1)[:3]
    return date(year, month, day)


def _last_day(edtf: str) -> date:
    first = _first_day(edtf)
    if len(edtf) == 4:
        return first.replace(month=12, day=31)
    if len(edtf) == 7:
        return first.replace(day=calendar.monthrange(first.year, first.month)[1])
    return first


@lru_cache(maxsize=64)
def _patterns(locale: str, long: bool) -> tuple[str, str, str]:
    """Return the patterns (CLDR) of a day, a month and a day without its year."""
    from babel import Locale  # slow to import, and only pages need it

    month = "MMMM" if long else "MMM"
    known = Locale.parse(locale.replace("-", "_"))
    by_day, by_month, no_year = f"d {month} y", f"{month} y", f"d {month}"
    if known.language == "en":  # CLDR's plain English is American; a page is read on both sides
        return by_day, by_month, no_year
    shapes = known.datetime_skeletons
    by_month = str(shapes.get(f"y{month}", by_month))
    no_year = str(shapes.get(f"{month}d", no_year))
    by_day = known.date_formats["long"].pattern if long else str(shapes.get("yMMMd", by_day))
    return by_day, by_month, no_year


def _write(day: date, pattern: str, locale: str) -> str:
    from babel.dates import format_date as babel_date

    return str(babel_date(day, pattern, locale=locale.replace("-", "_")))


def _one(edtf: str, locale: str, *, long: bool) -> str:
    by_day, by_month, _ = _patterns(locale, long)
    if len(edtf) == 4:
        return edtf
    return _write(_first_day(edtf), by_month if len(edtf) == 7 else by_day, locale)


def _format(edtf: str, locale: str, *, long: bool) -> str:
    start, _, end = edtf.partition("/")
    first, last = _one(start, locale, long=long), _one(end or start, locale, long=long)
    if not end:
        return last
    if len(start) == len(end) == 4:
        return f"{start}–{end}"
    if len(start) == len(end) and start[:4] == end[:4]:
        first = _without_year(start, end, locale, long=long) or first
    return f"{first}{last}" if first.endswith("–") else f"{first} – {last}"


def _without_year(start: str, end: str, locale: str, *, long: bool) -> str | None:
    """Return the start of an interval without what its end says again, where the language allows that."""
    by_day, by_month, no_year = _patterns(locale, long)
    if len(start) == 7:
        return _write(_first_day(start), by_month.split()[0], locale) if by_month.startswith("M") else None
    if not by_day.startswith("d"):
        return None
    if start[:7] == end[:7]:
        return f"{_first_day(start).day}{'.' if by_day.startswith('d.') else ''}–"
    return _write(_first_day(start), no_year, locale)
