"""The page as data: a Briefing is what every output format lays out."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, computed_field

from briefings.record import Conflict

PointBasis = Literal["reported", "computed", "inferred", "judgement"]
"""Where a sentence comes from: the sources' words; arithmetic on them; a reading of them; our opinion."""

NOT_STATED = "Not stated"
"""What a cell says that no source fills."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True)


class Citation(_Frozen):
    """Words of one source that carry a sentence: ``sources[source - 1]`` has them at ``start`` to ``end``."""

    source: int
    start: int
    end: int
    quote: str


class Working(_Frozen):
    """How a number that no source states was computed, so that it can be computed again.

    ``count``: ``of`` holds finding ids, conflict numbers or source numbers, and ``value`` is how many.
    ``share``: ``of`` holds two numbers as the cited words give them; ``value`` is the first as a percentage
    of the second, rounded. ``difference``: the second less the first.
    """

    value: float
    operation: Literal["count", "share", "difference"]
    of: tuple[str, ...]


class Point(_Frozen):
    """One sentence or short run of sentences on the page, with what carries it."""

    text: str
    """Plain text without citation marks; renderers append one [n] for each source cited."""
    label: str | None = None
    """The bold lead-in (``Scale``, ``Date``)."""
    basis: PointBasis = "reported"
    citations: tuple[Citation, ...] = ()
    workings: tuple[Working, ...] = ()
    findings: tuple[str, ...] = ()
    """Ids of the findings it rests on."""
    worth: float = 1.0
    """How much the page loses without it, relative to its neighbours; fitting drops the least."""
    shorter: str | None = None
    """The same point in other words: fewer, for a page that is too full, or the sources' own, which always hold."""


class Row(_Frozen):
    """One row of a table; ``cells`` has one entry a column of its section."""

    cells: dict[str, str]
    citations: tuple[Citation, ...] = ()
    finding: str | None = None
    status: str | None = None
    """The rung of the firmness ladder that shades the status cell, where the row has one."""
    basis: PointBasis = "reported"
    worth: float = 1.0


class Column(_Frozen):
    """One column of a section's table."""

    id: str
    title: str
    share: float
    """Its part of the table's width; the shares of a table add up to 1."""


class Section(_Frozen):
    """A heading with points, or with a table."""

    id: str
    title: str
    points: tuple[Point, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    numbered: bool = False
    """Points are set as a numbered list instead of a bulleted one."""


class Source(_Frozen):
    """One numbered entry of the source list."""

    number: int
    id: str
    """The Document's id."""
    path: str
    stem: str
    title: str | None = None
    published: str | None = None
    descriptor: str = ""
    """What a reader needs to know it by: title or publisher, date, file; no trailing stop."""


class LeftOut(_Frozen):
    """Something that was found and is not on the page, and why."""

    text: str
    why: str
    finding: str | None = None


class Briefing(_Frozen):
    """One page: what is said, what carries it, and what was left out."""

    headline: Point
    kicker: str = ""
    """The small line above the title (``Policy brief | For information``)."""
    topic: str = ""
    """What the page is about, in the header on the other side."""
    position: str = ""
    """The line under the title: what the page rests on and who made it."""
    bottom_line: Point | None = None
    sections: tuple[Section, ...] = ()
    sources: tuple[Source, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    footer: str = ""
    language: str = "en"
    paper: Literal["a4", "letter"] = "a4"
    density: float = 1.0
    """How closely the page is set: 1 is normal spacing, smaller is tighter; fitting chooses it."""
    engine: str = "rules"

    @computed_field  # type: ignore[prop-decorator]
    @property
    def title(self) -> str:
        """The headline's text: the finding in one line."""
        return self.headline.text

    def points(self) -> tuple[Point, ...]:
        """Return every Point of the page in reading order, headline and bottom line first."""
        lead = (self.headline,) if self.bottom_line is None else (self.headline, self.bottom_line)
        return lead + tuple(point for section in self.sections for point in section.points)
