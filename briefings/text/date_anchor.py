"""A text's own date as the point that its relative dates count from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from briefings.text.edtf import bounds, day_of, interval, month_of, week_of

_UNIT_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
_UNIT_DAYS = {"day": 1, "week": 7}
_MOST_YEARS = 500
"""Farther away than this, a count of years is about history and not about dates."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The days that a text's date covers: one, a month or a year."""

    start: date
    end: date

    @classmethod
    def of(cls, edtf: str | None) -> Anchor | None:
        """Return the anchor for a text's date, None where it has none or one that spans years."""
        if edtf is None:
            return None
        start, end = bounds(edtf)
        return cls(start, end) if start.year == end.year else None

    @property
    def day(self) -> date | None:
        """The day itself, where the date is that exact."""
        return self.start if self.start == self.end else None

    @property
    def has_month(self) -> bool:
        """Whether the date is at least as exact as a month."""
        return self.start.month == self.end.month

    def shifted_day(self, days: int) -> str | None:
        """Return the day that lies ``days`` from the anchor, as exactly as the anchor is known."""
        if self.day is not None:
            return (self.day + timedelta(days=days)).isoformat()
        if days:
            return None
        return f"{self.start.year:04d}-{self.start.month:02d}" if self.has_month else f"{self.start.year:04d}"

    def shifted(self, unit: str, steps: int) -> str | None:
        """Return the calendar unit ``steps`` from the anchor's own (-1 with ``year`` is last year)."""
        year, month = self.start.year, self.start.month
        if unit == "year":
            return f"{year + steps:04d}"
        if unit == "decade":
            first = year // 10 * 10 + 10 * steps
            return f"{first:04d}/{first + 9:04d}"
        if not self.has_month:
            return None
        if unit == "month":
            return month_of(year, month + steps)
        if unit == "quarter":
            first = (month - 1) // 3 * 3 + 1 + 3 * steps
            return interval(month_of(year, first), month_of(year, first + 2))
        if self.day is None:
            return None
        day = self.day + timedelta(days=_UNIT_DAYS[unit] * steps)
        return week_of(day) if unit == "week" else day.isoformat()

    def moved(self, unit: str, steps: int) -> str | None:
        """Return the date ``steps`` units away, no more exact than the unit ("18 months ago")."""
        if abs(steps) * _UNIT_MONTHS.get(unit, 0) > 12 * _MOST_YEARS:
            return None
        if unit == "decade":
            return f"{self.start.year + 10 * steps:04d}"
        return self.shifted(unit, steps)

    def window(self, unit: str, steps: int) -> str | None:
        """Return everything from the anchor to ``steps`` units away; negative steps look back."""
        if abs(steps) * _UNIT_MONTHS.get(unit, 0) > 12 * _MOST_YEARS:
            return None
        here, there = self._window_ends(unit, steps)
        if here is None or there is None:
            return None
        return interval(here, there) if steps > 0 else interval(there, here)

    def _window_ends(self, unit: str, steps: int) -> tuple[str | None, str | None]:
        if unit in _UNIT_DAYS:
            return self.shifted_day(0) if self.day else None, self.shifted_day(_UNIT_DAYS[unit] * steps)
        months = _UNIT_MONTHS[unit] * steps
        year, month = self.start.year, self.start.month
        if months % 12 == 0 and (abs(months) > 12 or not self.has_month):
            return f"{year:04d}", f"{year + months // 12:04d}"
        if not self.has_month:
            return None, None
        return month_of(year, month), month_of(year, month + months)

    def weekday(self, weekday: int, direction: int | None) -> str | None:
        """Return a day by its name: the last one (-1), the one of this week (0), the next one (1).

        None for ``direction`` means the latest such day, today included.
        """
        if self.day is None:
            return None
        ahead = (weekday - self.day.weekday()) % 7
        if direction == 0:
            return (self.day + timedelta(days=weekday - self.day.weekday())).isoformat()
        if direction == 1:
            return (self.day + timedelta(days=ahead or 7)).isoformat()
        back = -ahead % 7
        return (self.day - timedelta(days=(back or 7) if direction == -1 else back)).isoformat()

    def year_of(self, month: int, day: int, weekday: int | None, direction: int | None) -> int | None:
        """Return the year that a day and month without one most likely belong to.

        The nearest to the anchor; where the words say "last" or "next", the nearest on that side; where two
        are about as near, the one whose weekday is right.
        """
        if self.day is None and not self.has_month:
            return self.start.year
        here = self.start + (self.end - self.start) / 2
        near: list[tuple[bool, int, date]] = []
        for year in (self.start.year - 1, self.start.year, self.start.year + 1):
            known = day_of(year, month, day)
            if known is None:
                continue
            candidate = date.fromisoformat(known)
            away = (candidate - here).days
            if direction and away * direction < 0:
                continue
            fits = weekday is None or candidate.weekday() == weekday
            near.append((not fits or abs(away) > 200, abs(away), candidate))
        return min(near)[2].year if near else None


def resolve_year(month: int, day: int, weekday: int | None, around: str | None) -> int | None:
    """Return the year nearest to ``around`` in which a day and month fall on ``weekday``.

    None without ``around`` or a weekday to test by, and where no year within three of it fits: a weekday
    that comes true only far away is more likely a slip.
    """
    if around is None or weekday is None:
        return None
    start, end = bounds(around)
    fitting = []
    for year in range(max(1, start.year - 3), min(9999, end.year + 3) + 1):
        known = day_of(year, month, day)
        if known is None:
            continue
        candidate = date.fromisoformat(known)
        if candidate.weekday() == weekday:
            outside = max((start - candidate).days, (candidate - end).days, 0)
            fitting.append((outside, -year))
    return -min(fitting)[1] if fitting else None
