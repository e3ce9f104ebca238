"""Make a Briefing fit one page: measured line by line, tightened first, then what is worth least goes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, NamedTuple

from briefings import page
from briefings.briefing import Briefing, Citation, LeftOut, Point, Row, Section, Source

NO_ROOM: Final = "no room on one page"
_DENSITIES: Final = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, page.TIGHTEST)
_ROWS_KEPT: Final = 3
_SPARE_LINES: Final = 2


def fit(briefing: Briefing) -> Briefing:
    """Return the briefing as it fits one sheet of its ``paper``, with what had to go in ``left_out``.

    Spacing is tightened first, then points take their shorter form, then the points and rows that are worth
    least for their height go. Headline, bottom line and every source that is still cited always stay: if
    they alone are too much for a page, the result is as small as can be and ``measure`` says so.
    """
    for density in _DENSITIES:
        if _fits(whole := briefing.model_copy(update={"density": density})):
            return whole
    return _relaxed(briefing, _chosen(briefing))


def available(paper: str) -> float:
    """Return the height in points that a page may use: two body lines less than the sheet has."""
    style = page.BULLET
    return page.PAPERS[paper].text_height - _SPARE_LINES * page.line_height(style.size, style.multiple)


def measure(briefing: Briefing) -> float:
    """Return the height in points that the page takes between its margins."""
    blocks = tuple(_blocks(briefing))
    gaps = (max(above.after, below.before) for above, below in pairwise(blocks))
    return sum(block.height for block in blocks) + sum(gaps) + _margin_overflow(briefing)


def _fits(briefing: Briefing) -> bool:
    return measure(briefing) <= available(briefing.paper)


# --- measuring --------------------------------------------------------------------------------------------


class _Block(NamedTuple):
    """A paragraph or table row: its height, and the distance it keeps."""

    before: float
    height: float
    after: float


def _blocks(briefing: Briefing) -> Iterator[_Block]:
    width, density = page.PAPERS[briefing.paper].text_width, briefing.density
    yield _paragraph(page.TITLE, density, width, ((page.printable(briefing.title), True),))
    if briefing.position:
        yield _paragraph(page.POSITION, density, width, ((page.printable(briefing.position), False),))
    if (line := briefing.bottom_line) is not None:
        label = line.label or page.BOTTOM_LINE_LABEL
        yield _paragraph(page.BOTTOM_LINE, density, width, _runs(line, label))
    for section in briefing.sections:
        yield from _section_blocks(section, density, width)
    if briefing.sources:
        yield _heading(page.SOURCES_TITLE, density, width)
    for source in briefing.sources:
        words = page.source_words(source.descriptor, source.title, source.path)
        yield _paragraph(page.SOURCE, density, width, ((words, False),))


def _section_blocks(section: Section, density: float, width: float) -> Iterator[_Block]:
    if not section.points and not section.rows:
        return
    yield _heading(section.title, density, width)
    if section.rows:
        titles = {column.id: column.title for column in section.columns}
        yield _row(section, page.row_cells(tuple(titles), titles, ()), True, width)
    for row in section.rows:
        yield _row(section, _cells(section, row), False, width)
    style = page.NUMBER if section.numbered else page.BULLET
    for point in section.points:
        yield _paragraph(style, density, width, _runs(point, point.label))


def _heading(title: str, density: float, width: float) -> _Block:
    return _paragraph(page.HEADING, density, width, ((page.printable(title), True),))


def _runs(point: Point, label: str | None) -> tuple[tuple[str, bool], ...]:
    words = page.cited(point.text, _numbers(point.citations)).plain
    lead = page.lead_in(label)
    return ((lead, True), (" " + words, False)) if lead else ((words, False),)


def _paragraph(style: page.Style, density: float, width: float, runs: tuple[tuple[str, bool], ...]) -> _Block:
    tight = style.at(density)
    if style.bold:
        runs = tuple((text, True) for text, _ in runs)
    lines = page.line_count(runs, width - style.left - style.right, style.size)
    text = "".join(piece for piece, _ in runs)
    return _Block(
        tight.before, lines * page.line_height(style.size, tight.multiple, text) + style.frame, tight.after
    )


def _cells(section: Section, row: Row) -> tuple[page.Cell, ...]:
    return page.row_cells([column.id for column in section.columns], row.cells, _numbers(row.citations))


def _row(section: Section, cells: Sequence[page.Cell], bold: bool, width: float) -> _Block:
    style = page.CELL
    widths = page.column_widths([column.share for column in section.columns], width)
    tallest = page.line_height(style.size)
    for cell, column in zip(cells, widths, strict=True):
        text = cell.words.plain
        strong = bold or cell.column == page.STATUS_COLUMN
        lines = page.line_count(text, column - 2 * page.CELL_MARGIN, style.size, strong)
        tallest = max(tallest, lines * page.line_height(style.size, text=text))
    return _Block(0.0, tallest + style.before + style.after + page.RULE, 0.0)


def _margin_overflow(briefing: Briefing) -> float:
    """Return the height that a header or footer of many lines takes from the page."""
    paper = page.PAPERS[briefing.paper]
    return _excess(page.printable(briefing.kicker), page.HEADER, paper.top - paper.header, paper) + _excess(
        f"{page.printable(briefing.footer)} {page.PAGE_COUNT}",
        page.FOOTER,
        paper.bottom - paper.footer,
        paper,
    )


def _excess(text: str, style: page.Style, room: float, paper: page.Paper) -> float:
    # Bold and a tenth narrower than it is: a tab and a page number share the line.
    lines = page.line_count(text, paper.text_width * 0.9, style.size, bold=True)
    return max(0.0, lines * page.line_height(style.size, text=text) - room)


def _numbers(citations: Iterable[Citation]) -> tuple[int, ...]:
    return tuple(citation.source for citation in citations)


# --- choosing ---------------------------------------------------------------------------------------------


class _Item(NamedTuple):
    """A point or row that may stay or go, by its place in the briefing."""

    section: int
    at: int
    is_row: bool
    worth: float
    height: float

    @property
    def place(self) -> tuple[int, bool, int]:
        return self.section, self.is_row, self.at


@dataclass
class _Choice:
    """What stays on the page at the tightest spacing, and which of its points say all they have to say."""

    briefing: Briefing
    kept: set[_Item] = field(default_factory=set)
    in_full: set[_Item] = field(default_factory=set)

    def add(self, item: _Item, group: set[_Item]) -> bool:
        """Put ``item`` into ``group`` if the page still fits."""
        group.add(item)
        if _fits(self.page()):
            return True
        group.discard(item)
        return False

    def page(self) -> Briefing:
        """Return the page so chosen, with the sources that it cites."""
        sections = tuple(
            section
            for number, whole in enumerate(self.briefing.sections)
            if (section := self._section(number, whole)).points or section.rows
        )
        page_ = self.briefing.model_copy(update={"sections": sections, "density": page.TIGHTEST})
        return _listing(self.briefing, page_, _cited_sources(page_))

    def _section(self, number: int, whole: Section) -> Section:
        here = {item.place: item for item in self.kept if item.section == number}
        rows = tuple(row for at, row in enumerate(whole.rows) if (number, True, at) in here)
        points = tuple(
            point if here[number, False, at] in self.in_full else _shortest(point)
            for at, point in enumerate(whole.points)
            if (number, False, at) in here
        )
        return whole.model_copy(update={"rows": rows, "points": points})

    @property
    def worth(self) -> float:
        """What the kept items are worth together."""
        return sum(item.worth for item in self.kept)


def _chosen(briefing: Briefing) -> _Choice:
    """Return the better of two greedy choices: by worth for the height taken, and by worth alone."""
    items = tuple(_items(briefing))
    by_ratio = _filled(briefing, sorted(items, key=lambda item: (-item.worth / item.height, item.place)))
    by_worth = _filled(briefing, sorted(items, key=lambda item: (-item.worth, item.place)))
    best = max(by_ratio, by_worth, key=lambda choice: choice.worth)
    for item in sorted(best.kept, key=lambda item: (-item.worth, item.place)):
        best.add(item, best.in_full)
    return best


def _filled(briefing: Briefing, ranked: Sequence[_Item]) -> _Choice:
    choice = _Choice(briefing, kept=_leading_rows(ranked))
    if not _fits(choice.page()):
        choice.kept.clear()
    room = available(briefing.paper) - measure(choice.page())
    for item in ranked:
        if item not in choice.kept and item.height <= room and choice.add(item, choice.kept):
            room = available(briefing.paper) - measure(choice.page())
    return choice


def _leading_rows(ranked: Sequence[_Item]) -> set[_Item]:
    """Return the rows of each table that stay whatever else goes: a table of two rows is none."""
    rows = sorted((item for item in ranked if item.is_row), key=lambda item: (-item.worth, item.place))
    sections = {item.section for item in rows}
    return {item for at in sections for item in [row for row in rows if row.section == at][:_ROWS_KEPT]}


def _items(briefing: Briefing) -> Iterator[_Item]:
    width = page.PAPERS[briefing.paper].text_width
    for number, section in enumerate(briefing.sections):
        for at, row in enumerate(section.rows):
            block = _row(section, _cells(section, row), False, width)
            yield _Item(number, at, True, row.worth, block.height)
        style = page.NUMBER if section.numbered else page.BULLET
        for at, point in enumerate(section.points):
            runs = _runs(_shortest(point), point.label)
            block = _paragraph(style, page.TIGHTEST, width, runs)
            yield _Item(number, at, False, point.worth, block.height + block.after)


def _shortest(point: Point) -> Point:
    return point.model_copy(update={"text": min(point.shorter or point.text, point.text, key=len)})


def _cited_sources(briefing: Briefing) -> set[int]:
    cited = {number for point in briefing.points() for number in _numbers(point.citations)}
    rows = (row for section in briefing.sections for row in section.rows)
    return cited | {number for row in rows for number in _numbers(row.citations)}


# --- handing over -----------------------------------------------------------------------------------------


def _relaxed(briefing: Briefing, choice: _Choice) -> Briefing:
    """Return the chosen page as loose as it fits, with uncited sources while there is room."""
    chosen = choice.page()
    looser = (chosen.model_copy(update={"density": density}) for density in _DENSITIES)
    chosen = next((each for each in looser if _fits(each)), chosen)
    listed = {source.number for source in chosen.sources}
    for source in briefing.sources:
        if source.number not in listed:
            longer = _listing(briefing, chosen, {*listed, source.number})
            if not _fits(longer):
                break
            chosen, listed = longer, {*listed, source.number}
    dropped = [item for item in _items(briefing) if item not in choice.kept]
    gone = [_left_out(briefing, item) for item in dropped]
    gone += [_unlisted(source) for source in briefing.sources if source.number not in listed]
    return chosen.model_copy(update={"left_out": (*briefing.left_out, *gone)})


def _listing(briefing: Briefing, chosen: Briefing, numbers: set[int]) -> Briefing:
    sources = tuple(source for source in briefing.sources if source.number in numbers)
    return chosen.model_copy(update={"sources": sources})


def _left_out(briefing: Briefing, item: _Item) -> LeftOut:
    section = briefing.sections[item.section]
    if item.is_row:
        row = section.rows[item.at]
        shown = [
            row.cells.get(column.id, "") for column in section.columns if column.id != page.SOURCE_COLUMN
        ]
        return LeftOut(text="; ".join(filter(None, shown)), why=NO_ROOM, finding=row.finding)
    point = section.points[item.at]
    text = f"{page.lead_in(point.label)} {point.text}".strip()
    return LeftOut(text=text, why=NO_ROOM, finding=next(iter(point.findings), None))


def _unlisted(source: Source) -> LeftOut:
    return LeftOut(text=page.source_words(source.descriptor, source.title, source.path), why=NO_ROOM)
