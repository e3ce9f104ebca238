"""A text's own date as the point that its relative dates count from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from briefings.text.edtf import bounds, day_of, interval, month_of, week_of, weekend_of

LENGTHS_IN_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120}
LENGTHS_IN_DAYS = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}
_WRONG_SIDE = 8
"""How many times farther a date may lie that the verb puts on its side than one on the other."""
_FAR_DAYS = 200
"""Farther from the text than this, a weekday that fits is chance."""
_UNPLACED_DAYS = 150
"""Farther from the text than this, a day without a year needs a verb or a weekday to place it."""
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
        if unit in {"quarter", "half"}:
            many = LENGTHS_IN_MONTHS[unit]
            first = (month - 1) // many * many + 1 + many * steps
            return interval(month_of(year, first), month_of(year, first + many - 1))
        if self.day is None:
            return None
        day = self.day + timedelta(days=LENGTHS_IN_DAYS[unit] * steps)
        return {"week": week_of, "weekend": weekend_of}.get(unit, date.isoformat)(day)

    def moved(self, unit: str, steps: int) -> str | None:
        """Return the date ``steps`` units away, no more exact than the unit ("18 months ago")."""
        if abs(steps) * LENGTHS_IN_MONTHS.get(unit, 0) > 12 * _MOST_YEARS:
            return None
        if unit == "decade":
            return f"{self.start.year + 10 * steps:04d}"
        return self.shifted(unit, steps)

    def window(self, unit: str, steps: int) -> str | None:
        """Return everything from the anchor to ``steps`` units away; negative steps look back."""
        if abs(steps) * LENGTHS_IN_MONTHS.get(unit, 0) > 12 * _MOST_YEARS:
            return None
        here, there = self._window_ends(unit, steps)
        if here is None or there is None:
            return None
        return interval(here, there) if steps > 0 else interval(there, here)

    def _window_ends(self, unit: str, steps: int) -> tuple[str | None, str | None]:
        if unit in LENGTHS_IN_DAYS:
            return self.shifted_day(0) if self.day else None, self.shifted_day(LENGTHS_IN_DAYS[unit] * steps)
        months = LENGTHS_IN_MONTHS[unit] * steps
        year, month = self.start.year, self.start.month
        if months % 12 == 0 and (abs(months) > 12 or not self.has_month):
            return f"{year:04d}", f"{year + months // 12:04d}"
        if not self.has_month:
            return None, None
        return month_of(year, month), month_of(year, month + months)

    def weekday(self, weekday: int, direction: int | None, lean: int | None = None) -> str | None:
        """Return a day by its name: the last one (-1), the one of this week (0), the next one (1).

        With None for ``direction`` the verb decides: ``lean`` 1 is the coming such day and -1 the latest one, today
        included in both; with None for both only today is sure.
        """
        if self.day is None:
            return None
        ahead = (weekday - self.day.weekday()) % 7
        if direction is None and lean is None:
            return None if ahead else self.shifted_day(0)
        back = -ahead % 7
        days = {
            (0, None): weekday - self.day.weekday(),
            (1, None): ahead or 7,
            (-1, None): -(back or 7),
            (None, 1): ahead,
            (None, -1): -back,
        }
        return self.shifted_day(days[direction, None if direction is not None else lean])

    def weekend(self, lean: int | None) -> str | None:
        """Return the weekend that "over the weekend" is: the coming one or the latest, which may be going on."""
        if self.day is None or lean is None:
            return None
        back = lean < 0 and self.day.weekday() < 5
        return weekend_of(self.day - timedelta(days=7) if back else self.day)

    def numbered_day(self, weekday: int, number: int, lean: int | None) -> str | None:
        """Return the day that "Tuesday 14" is: the nearest such one within some six weeks."""
        if self.day is None:
            return None
        near = (self.day + timedelta(days=away) for away in range(-45, 46))
        fitting = [day for day in near if day.day == number and day.weekday() == weekday]
        ranked = [(self._cost(day, lean), day) for day in fitting]
        return min(ranked)[1].isoformat() if ranked else None

    def part(self, months: int, number: int, lean: int | None) -> str | None:
        """Return a quarter (3 ``months``) or a season by the number of its first month, on the side of ``lean``."""
        if lean is None or not self.has_month:
            return None
        here = self.start.month + 12
        firsts = [number, number + 12, number + 24]
        # past: it has begun; to come: it is not over
        fitting = [one for one in firsts if (one <= here if lean < 0 else one + months - 1 >= here)]
        if not fitting:
            return None
        first = fitting[-1] if lean < 0 else fitting[0]
        return interval(
            month_of(self.start.year - 1, first), month_of(self.start.year - 1, first + months - 1)
        )

    def season(self, first: int, direction: int) -> str | None:
        """Return the last (-1), this (0) or the next (1) season, by its first month."""
        if not self.has_month:
            return None
        here = self.start.month + 12
        choices = [first + 12 * years for years in (-1, 0, 1, 2)]
        if direction < 0:
            chosen = max(one for one in choices if one + 2 < here)
        elif direction > 0:
            chosen = min(one for one in choices if one > here)
        else:
            chosen = min(choices, key=lambda one: abs(one + 1 - here))
        return interval(month_of(self.start.year - 1, chosen), month_of(self.start.year - 1, chosen + 2))

    def year_of(
        self,
        month: int,
        day: int,
        weekday: int | None,
        direction: int | None,
        lean: int | None = None,
        *,
        sure: bool = True,
    ) -> int | None:
        """Return the year that a day and month without one most likely belong to, None where that stays open.

        The nearest to the anchor; where the words say "last" or "next", the nearest on that side; where the verb
        leans to a side, that side unless it is far (or twice as far where it is not ``sure``); where two are about as near, the one whose weekday is right.
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
            misfit = weekday is not None and (candidate.weekday() != weekday or abs(away) > _FAR_DAYS)
            near.append((misfit, self._cost(candidate, lean, _WRONG_SIDE if sure else 2), candidate))
        if not near:
            return None
        _, cost, best = min(near)
        placed = lean is not None or direction is not None or weekday == best.weekday()
        return best.year if placed or cost <= _UNPLACED_DAYS else None

    def _cost(self, candidate: date, lean: int | None, wrong_side: int = _WRONG_SIDE) -> int:
        away = (candidate - (self.start + (self.end - self.start) / 2)).days
        return abs(away) * (wrong_side if lean and away * lean < 0 else 1)


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
