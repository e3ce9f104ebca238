"""The page as it is set, once for all formats: words, labels and marks in place, nothing of any format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefings import page
from briefings.briefing import Briefing, Citation, Column, Point, Row, Section, Source
from briefings.text.status import Status

__all__ = ["Entry", "Line", "PageView", "Part", "TableRow", "view"]


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the page; ``key`` names it within the page (``p1``)."""

    key: str
    lead: str
    words: page.Cited
    basis: str
    citations: tuple[Citation, ...]

    @property
    def name(self) -> str:
        """A few words that say which line of the page this is."""
        return self.lead.rstrip(".:") or _clipped(self.words.head)


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table; ``rung`` is its place on the firmness ladder, 0 for the firmest."""

    key: str
    cells: tuple[page.Cell, ...]
    rung: int | None
    basis: str
    citations: tuple[Citation, ...]

    @property
    def name(self) -> str:
        """A few words that say which row of the page this is."""
        words = (cell.words.head for cell in self.cells if cell.column != page.STATUS_COLUMN)
        return _clipped(next(filter(None, words), "Table"))


@dataclass(frozen=True, slots=True)
class Part:
    """A section with its heading."""

    id: str
    title: str
    numbered: bool
    points: tuple[Line, ...]
    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]

    @property
    def summary(self) -> str:
        """What a reader who does not see the table is told of it."""
        titles = ", ".join(page.printable(column.title).lower() for column in self.columns)
        return f"{len(self.rows)} {'row' if len(self.rows) == 1 else 'rows'}; columns: {titles}."


@dataclass(frozen=True, slots=True)
class Entry:
    """One numbered entry of the source list."""

    number: int
    words: str
    source: Source


@dataclass(frozen=True, slots=True)
class PageView:
    """Everything that the page shows, in reading order."""

    kicker: str
    topic: str
    title: str
    position: str
    bottom_line: Line | None
    parts: tuple[Part, ...]
    sources: tuple[Entry, ...]
    footer: str
    language: str
    headline: Line

    def lines(self) -> Iterator[Line | TableRow]:
        """Yield everything that cites, in reading order."""
        yield self.headline
        if self.bottom_line is not None:
            yield self.bottom_line
        for part in self.parts:
            yield from part.rows
            yield from part.points


def view(briefing: Briefing) -> PageView:
    """Return the page as it is set."""
    keys = (f"p{number}" for number in range(1, 1_000_000))
    line = briefing.bottom_line
    return PageView(
        kicker=page.printable(briefing.kicker),
        topic=page.printable(briefing.topic),
        title=page.printable(briefing.title),
        position=page.printable(briefing.position),
        headline=_line("title", briefing.headline, None),
        bottom_line=_line("bottom-line", line, line.label or page.BOTTOM_LINE_LABEL) if line else None,
        parts=tuple(_part(each, keys) for each in briefing.sections if each.points or each.rows),
        sources=tuple(_entry(source) for source in briefing.sources),
        footer=page.printable(briefing.footer),
        language=briefing.language,
    )


def _part(section: Section, keys: Iterator[str]) -> Part:
    columns = [column.id for column in section.columns]
    return Part(
        id=section.id,
        title=page.printable(section.title),
        numbered=section.numbered,
        columns=section.columns,
        rows=tuple(_row(next(keys), row, columns) for row in section.rows),
        points=tuple(_line(next(keys), point, point.label) for point in section.points),
    )


def _line(key: str, point: Point, label: str | None) -> Line:
    words = page.cited(point.text, _numbers(point.citations))
    return Line(key, page.lead_in(label), words, point.basis, point.citations)


def _row(key: str, row: Row, columns: list[str]) -> TableRow:
    cells = page.row_cells(columns, row.cells, _numbers(row.citations))
    return TableRow(key, cells, _rung(row.status), row.basis, row.citations)


def _rung(status: str | None) -> int | None:
    return Status(status).rank if status in set(Status) else None


def _entry(source: Source) -> Entry:
    return Entry(source.number, page.source_words(source.descriptor, source.title, source.path), source)


def _numbers(citations: Iterable[Citation]) -> tuple[int, ...]:
    return tuple(citation.source for citation in citations)


def _clipped(text: str, most: int = 60) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"
