"""Rules of the page as data."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from briefings.briefing import Briefing, Citation, Column, LeftOut, Point, Row, Section, Source, Working

CITATION = Citation(source=1, start=0, end=5, quote="words")


def _point(text: str) -> Point:
    return Point(text=text, citations=(CITATION,), findings=("deal-1",))


PAGE = Briefing(
    headline=_point("Harbours agree"),
    bottom_line=Point(
        text="Two of five.",
        basis="computed",
        citations=(CITATION,),
        workings=(Working(value=40, operation="share", of=("5", "2")),),
    ),
    sections=(
        Section(id="why", title="Why it matters", points=(_point("First."), _point("Second."))),
        Section(
            id="commitments",
            title="Commitments",
            columns=(Column(id="what", title="What", share=1.0),),
            rows=(Row(cells={"what": "a deal"}, citations=(CITATION,), status="signed"),),
        ),
        Section(id="questions", title="Questions", points=(_point("Third?"),), numbered=True),
    ),
    sources=(Source(number=1, id="ab", path="a.txt", stem="a", published="2023-02"),),
    left_out=(LeftOut(text="More", why="no room"),),
    paper="letter",
)


def test_the_page_survives_json() -> None:
    """A page written as JSON reads back as the same page."""
    assert Briefing.model_validate_json(PAGE.model_dump_json()) == PAGE


def test_json_has_the_title_beside_the_headline() -> None:
    """Readers of brief.json find the title as plain text; it is the headline's and cannot differ from it."""
    content = PAGE.model_dump(mode="json")
    assert content["title"] == content["headline"]["text"] == "Harbours agree"
    assert Briefing.model_validate({**content, "title": "Another"}).title == "Harbours agree"


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        (PAGE, ["Harbours agree", "Two of five.", "First.", "Second.", "Third?"]),
        (PAGE.model_copy(update={"bottom_line": None, "sections": ()}), ["Harbours agree"]),
    ],
)
def test_points_come_in_reading_order(page: Briefing, texts: list[str]) -> None:
    """Headline, bottom line, then each section's points; a missing bottom line is no point."""
    assert [point.text for point in page.points()] == texts


@pytest.mark.parametrize(
    ("field", "value"), [("paper", "a5"), ("headline", None), ("sections", [{"id": "why"}])]
)
def test_what_is_no_page_is_refused(field: str, value: object) -> None:
    """Unknown paper, a missing headline and a section without a title are errors, not pages."""
    with pytest.raises(ValidationError):
        Briefing.model_validate({**PAGE.model_dump(mode="json"), field: value})


def test_a_page_does_not_change() -> None:
    """Fitting and checking make new pages: the one at hand stays."""
    with pytest.raises(ValidationError):
        PAGE.density = 0.5  # type: ignore[misc]
