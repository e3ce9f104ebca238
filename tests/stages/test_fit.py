"""A briefing is made to fit one page without losing what matters most."""

from __future__ import annotations

import pytest

from briefings.briefing import Briefing, Citation, Column, Point, Row, Section, Source
from briefings.page import TIGHTEST
from briefings.stages.fit import NO_ROOM, available, fit, measure

COLUMNS = (
    Column(id="status", title="Status", share=0.2),
    Column(id="what", title="What", share=0.7),
    Column(id="source", title="Source", share=0.1),
)
SENTENCE = "The council met in the spring and took note of what the two agencies had put before it"


def _cite(*numbers: int) -> tuple[Citation, ...]:
    return tuple(Citation(source=number, start=0, end=3, quote="The") for number in numbers)


def _point(
    number: int, worth: float = 1.0, lines: int = 2, source: int = 1, shorter: str | None = None
) -> Point:
    text = f"Item {number}: " + " ".join([SENTENCE] * lines) + "."
    return Point(
        text=text, worth=worth, citations=_cite(source), findings=(f"finding-{number}",), shorter=shorter
    )


def _row(number: int, worth: float = 1.0, source: int = 1) -> Row:
    cells = {"status": "Agreed", "what": f"Row {number}", "source": ""}
    return Row(cells=cells, citations=_cite(source), finding=f"row-{number}", status="agreed", worth=worth)


def _briefing(*sections: Section, sources: int = 1, paper: str = "a4") -> Briefing:
    return Briefing(
        headline=Point(text="One thing is agreed", citations=_cite(1)),
        bottom_line=Point(text="Of all that was said one thing is agreed.", citations=_cite(1)),
        sections=sections,
        sources=tuple(
            Source(number=number, id=f"{number:016x}", path=f"{number}.txt", stem=str(number))
            for number in range(1, sources + 1)
        ),
        paper="letter" if paper == "letter" else "a4",
    )


def _list(points: list[Point], id_: str = "list") -> Section:
    return Section(id=id_, title="What was said", points=tuple(points))


def _table(rows: list[Row]) -> Section:
    return Section(id="table", title="What is agreed", columns=COLUMNS, rows=tuple(rows))


SMALL = _briefing(_list([_point(1)]), _table([_row(1)]), sources=3)
OVERFULL = _briefing(
    _list([_point(number, worth=number % 7 + 1, source=number % 5 + 1) for number in range(40)]),
    _table([_row(number, worth=number % 5 + 1, source=number % 5 + 1) for number in range(30)]),
    sources=8,
)


def test_what_fits_stays_as_it_is() -> None:
    """A briefing that fits is returned unchanged, uncited sources included."""
    assert fit(SMALL) == SMALL


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_what_is_too_much_fits_afterwards(paper: str) -> None:
    """The result takes no more than there is, and fills most of it."""
    fitted = fit(OVERFULL.model_copy(update={"paper": paper}))
    assert measure(OVERFULL) > available(paper)
    assert 0.9 * available(paper) < measure(fitted) <= available(paper)


def test_two_body_lines_stay_spare() -> None:
    """A page may use two lines less than its sheet holds, and letter paper holds less than A4."""
    assert 841.9 - 51.0 - 42.5 - available("a4") == pytest.approx(2 * 10 * 1.2207 * 1.05, abs=0.1)
    assert available("letter") < available("a4")


def test_fitting_again_changes_nothing() -> None:
    """What is fitted once is the same when it is fitted again."""
    once = fit(OVERFULL)
    assert fit(once) == once


def test_spacing_gives_before_content() -> None:
    """A page that is a little too full is set tighter, and keeps every point in full."""
    points = 11
    while measure(_briefing(_list([_point(number) for number in range(points)]))) <= available("a4"):
        points += 1
    slightly = _briefing(_list([_point(number) for number in range(points)]))
    fitted = fit(slightly)
    assert fitted.sections == slightly.sections
    assert fitted.left_out == ()
    assert TIGHTEST <= fitted.density < 1.0


def test_points_are_shortened_before_any_goes() -> None:
    """Where short forms make room, no point goes, and those worth most are still told in full."""
    points = [
        _point(number, worth=number, lines=6, shorter=f"Item {number}, in short.") for number in range(20)
    ]
    fitted = fit(_briefing(_list(points)))
    kept = fitted.sections[0].points
    assert [point.worth for point in kept] == [point.worth for point in points]
    assert fitted.left_out == ()
    assert kept[0].text == "Item 0, in short."
    assert kept[19].text == points[19].text


def test_what_is_worth_least_goes_first() -> None:
    """Of points of one height those that are worth least go."""
    points = [_point(number, worth=float(number * 7 % 40)) for number in range(40)]
    fitted = fit(_briefing(_list(points)))
    kept = [point.worth for point in fitted.sections[0].points]
    assert sorted(kept, reverse=True) == [float(worth) for worth in range(39, 39 - len(kept), -1)]


def test_room_that_a_tall_point_leaves_is_filled() -> None:
    """Where the next best point is too tall, smaller ones take the room."""
    tall = _point(1, worth=100.0, lines=200)
    fitted = fit(_briefing(_list([tall, *(_point(number) for number in range(2, 60))])))
    assert tall not in fitted.sections[0].points
    assert measure(fitted) > 0.9 * available("a4")


def test_headline_bottom_line_and_three_rows_always_stay() -> None:
    """However little the rows are worth, three of them stay, and so does what leads the page."""
    rows = _table([_row(number, worth=0.001 * number) for number in range(30)])
    fitted = fit(_briefing(rows, _list([_point(number, worth=9.0) for number in range(60)])))
    assert (fitted.headline, fitted.bottom_line) == (OVERFULL.headline, OVERFULL.bottom_line)
    assert [row.finding for row in fitted.sections[0].rows] == ["row-27", "row-28", "row-29"]


def test_order_of_the_page_is_kept() -> None:
    """What stays stands in the order in which it stood."""
    for before, after in zip(OVERFULL.sections, fit(OVERFULL).sections, strict=True):
        assert [row for row in before.rows if row in after.rows] == list(after.rows)
        assert [point for point in before.points if point in after.points] == list(after.points)


def test_everything_that_goes_is_listed() -> None:
    """Each point and row is either on the page or in the list of what was left out, with its finding."""
    fitted = fit(OVERFULL)
    kept = {point.findings[0] for section in fitted.sections for point in section.points}
    kept |= {row.finding for section in fitted.sections for row in section.rows if row.finding}
    gone = {each.finding for each in fitted.left_out if each.finding}
    everything = {f"finding-{number}" for number in range(40)} | {f"row-{number}" for number in range(30)}
    assert kept | gone == everything
    assert not kept & gone
    assert {each.why for each in fitted.left_out} == {NO_ROOM}


def test_sentences_are_never_cut() -> None:
    """Every sentence on a fitted page is one that was given, whole or in its own shorter form."""
    given = {point.text for point in OVERFULL.points()}
    assert {point.text for point in fit(OVERFULL).points()} <= given


def test_empty_sections_vanish() -> None:
    """A section of which nothing stays has no heading either."""
    poor = _list([_point(99, worth=0.0001, lines=4)], id_="poor")
    fitted = fit(_briefing(_list([_point(number) for number in range(60)]), poor))
    assert [section.id for section in fitted.sections] == ["list"]


def test_cited_sources_stay_under_their_numbers() -> None:
    """The list holds every source that the page still cites, by the number that it had."""
    fitted = fit(OVERFULL)
    cited = {citation.source for point in fitted.points() for citation in point.citations}
    cited |= {each.source for section in fitted.sections for row in section.rows for each in row.citations}
    assert cited <= {source.number for source in fitted.sources}
    assert set(fitted.sources) <= set(OVERFULL.sources)


def test_sources_that_nothing_cites_make_room() -> None:
    """A long list of uncited sources gives way to points, and is listed as left out."""
    points = [_point(number) for number in range(12)]
    fitted = fit(_briefing(_list(points), sources=80))
    assert fitted.sections[0].points == tuple(points)
    assert 1 in {source.number for source in fitted.sources}
    assert len(fitted.sources) + len(fitted.left_out) == 80


def test_a_word_without_end_does_not_break_the_page() -> None:
    """A point of one word of 5,000 characters is measured line by line, and goes."""
    endless = Point(text="W" * 5000, worth=99.0)
    fitted = fit(_briefing(_list([endless, _point(1)])))
    assert fitted.sections[0].points == (_point(1),)
    assert measure(fitted) <= available("a4")


def test_rows_that_are_too_tall_go_too() -> None:
    """Three rows stay only if they fit: one page is the stronger promise."""
    rows = [_row(number).model_copy(update={"cells": {"what": "W" * 9000}}) for number in range(3)]
    fitted = fit(_briefing(_table(rows), _list([_point(1)])))
    assert [section.id for section in fitted.sections] == ["list"]
    assert measure(fitted) <= available("a4")


def test_long_header_and_footer_take_from_the_page() -> None:
    """What does not fit in the margins is counted against the page."""
    longer = SMALL.model_copy(update={"footer": SENTENCE * 20, "kicker": SENTENCE * 20})
    assert measure(longer) > measure(SMALL) + 100


def test_density_is_measured() -> None:
    """A tighter page is lower."""
    assert measure(OVERFULL.model_copy(update={"density": 0.6})) < measure(OVERFULL) - 50
