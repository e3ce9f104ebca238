"""The timeline as a drawing: one lane a field, one column a year, each date a shape or a span at its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Final

from briefings.stages.render.references import Filed
from briefings.stages.render.timeline import Dated
from briefings.text.edtf import bounds, format_date

WIDTH: Final = 1000.0
"""Width of the drawing in its own units, some pixels each on a wide screen."""
_GAP: Final = 16.0
"""Width of what stands for years in which nothing is dated."""
_ALONE: Final = 0.6
"""Part of a column that a year takes whose neighbours hold nothing."""
_SHAPE: Final = 13.0
_DIGIT: Final = 7.0
_ROW: Final = 15.0
_HEAD: Final = 22.0
"""Height of the line of years, and of a lane's title."""
_CROWD: Final = 40
"""With more days than this in a lane, those that would lie on each other share a shape and are counted."""
_LABEL: Final = 36.0
"""Least width from one year's label to the next."""
_WIDE: Final = 300.0
"""From this width on, a year shows its quarters."""
_LISTED: Final = 6


@dataclass(frozen=True, slots=True)
class Year:
    """A column; ``label`` is empty where it would touch its neighbour's."""

    year: int
    x: float
    width: float
    label: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A line within a year, and the month that begins there."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Mark:
    """One shape of the drawing; with ``left`` < ``right`` a span, of which ``rough`` ones are imprecise dates."""

    ids: tuple[str, ...]
    """The entries of the list that it stands for."""
    words: str
    shape: str
    left: float
    right: float
    y: float
    rough: bool
    count: str
    """How many entries it stands for, if several."""
    filed: Filed

    @property
    def x(self) -> float:
        """The middle."""
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class Lane:
    """The dates of one field."""

    title: str
    y: float
    height: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole drawing, ``height`` in units of its width."""

    width: float
    height: float
    years: tuple[Year, ...]
    gaps: tuple[float, ...]
    """Where the axis leaves years out: the middle of each gap."""
    ticks: tuple[Tick, ...]
    lanes: tuple[Lane, ...]
    key: tuple[tuple[str, str], ...]
    """Each shape with what it means."""


def chart(entries: Sequence[Dated], language: str) -> Chart | None:
    """Return the drawing of a timeline; None where nothing is dated.

    Years in which nothing begins or ends are left out of the axis, so that one old date does not press the
    others together; each gap is marked.
    """
    if not entries:
        return None
    years = tuple(_years(entries))
    lanes: list[Lane] = []
    top = _HEAD
    by_lane = sorted(entries, key=lambda entry: entry.order)
    for title in dict.fromkeys(entry.lane for entry in by_lane):
        lane = _lane(title, [entry for entry in entries if entry.lane == title], years, top)
        lanes.append(lane)
        top += lane.height
    return Chart(
        width=WIDTH,
        height=top,
        years=years,
        gaps=tuple(b.x - _GAP / 2 for a, b in pairwise(years) if b.year - a.year > 1),
        ticks=tuple(_ticks(years, language)),
        lanes=tuple(lanes),
        key=tuple(dict.fromkeys((entry.shape, entry.sign) for entry in by_lane)),
    )


def _years(entries: Sequence[Dated]) -> Iterator[Year]:
    numbers = sorted({day.year for entry in entries for day in bounds(entry.edtf)})
    weights = [1.0 if {number - 1, number + 1} & set(numbers) else _ALONE for number in numbers]
    gaps = sum(after - before > 1 for before, after in pairwise(numbers))
    unit = max((WIDTH - gaps * _GAP) / sum(weights), 1.0)
    x, free, before = 0.0, 0.0, numbers[0]
    for number, weight in zip(numbers, weights, strict=True):
        x += _GAP if number - before > 1 else 0.0
        label = str(number) if x >= free else ""
        free = x + _LABEL if label else free
        yield Year(number, x, unit * weight, label)
        x, before = x + unit * weight, number


def _ticks(years: Sequence[Year], language: str) -> Iterator[Tick]:
    for year in years:
        if year.width >= _WIDE:
            for month in (4, 7, 10):
                x = _place(date(year.year, month, 1), years)
                yield Tick(x, format_date(f"{year.year:04d}-{month:02d}", language))


def _place(day: date, years: Sequence[Year]) -> float:
    column = next(each for each in years if each.year == day.year)
    return column.x + column.width * (day.timetuple().tm_yday - 1) / 366


def _lane(title: str, entries: Sequence[Dated], years: Sequence[Year], top: float) -> Lane:
    groups: dict[tuple[object, ...], list[Dated]] = {}
    crowded = len({entry.edtf for entry in entries}) > _CROWD
    for entry in entries:
        left, right = _extent(entry, years)
        day = left == right
        place = int(left / _SHAPE) if day and crowded else entry.edtf
        groups.setdefault((entry.shape, day, place), []).append(entry)
    loose = sorted((_mark(group, years) for group in groups.values()), key=_edges)
    ends: list[float] = []
    marks = tuple(_packed(loose, ends, top + _HEAD))
    return Lane(title, top, _HEAD + len(ends) * _ROW + _ROW / 2, marks)


def _packed(loose: Sequence[Mark], ends: list[float], top: float) -> Iterator[Mark]:
    """Put each mark into the first row that has room; ``ends`` says how far each row is filled."""
    for mark in loose:
        left, right = _edges(mark)
        row = next((at for at, end in enumerate(ends) if end <= left), len(ends))
        ends[row : row + 1] = [right]
        y = top + (row + 0.5) * _ROW
        yield replace(mark, y=y)


def _edges(mark: Mark) -> tuple[float, float]:
    shape = mark.x - _SHAPE / 2, mark.x + _SHAPE / 2 + _DIGIT * len(mark.count)
    return min(mark.left, shape[0]), max(mark.right + 2, shape[1])


def _mark(group: Sequence[Dated], years: Sequence[Year]) -> Mark:
    left, right = _extent(group[0], years)
    words = [f"{entry.when}: {entry.what}{f' ({entry.word})' if entry.word else ''}" for entry in group]
    more = f"\n… {len(words) - _LISTED} more" if len(words) > _LISTED else ""
    sources = dict.fromkeys(key for entry in group for key in entry.filed.sources)
    return Mark(
        ids=tuple(entry.id for entry in group),
        words="\n".join(words[:_LISTED]) + more,
        shape=group[0].shape,
        left=left,
        right=right,
        y=0.0,
        rough=left < right and "/" not in group[0].edtf,
        count=str(len(group)) if len(group) > 1 else "",
        filed=Filed(tuple(sources), group[0].filed.kind),
    )


def _extent(entry: Dated, years: Sequence[Year]) -> tuple[float, float]:
    """Return where a date lies: one place for a day, the whole stretch for a month, a year or an interval."""
    first, last = bounds(entry.edtf)
    middle = _place(first, years)
    if first == last:
        inside = _SHAPE / 2
        middle = min(max(middle, inside), WIDTH - inside)
        return middle, middle
    return middle, _place(last, years)
