"""What stands under the page says what the findings say, for schemas of any kind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import combinations
from typing import Any

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.record import Findings
from briefings.stages.render.chart import WIDTH, chart
from briefings.stages.render.html import render_html
from briefings.stages.render.references import Filed
from briefings.stages.render.timeline import Dated
from briefings.text.edtf import bounds
from tests.stages.render import dossier


@pytest.fixture(scope="module")
def record() -> Any:
    """Return the section under the page."""
    return _record(dossier.findings())


def _record(findings: Findings) -> Any:
    content = render_html(dossier.briefing(), findings, dossier.DOCUMENTS, dossier.REFUSED)
    return lxml.html.document_fromstring(content.decode()).find_class("more")[0]


def _words(element: Any) -> str:
    return " ".join(str(element.text_content()).split())


# --- dates ----------------------------------------------------------------------------------------------------


def test_dates_are_listed_in_order_with_state_and_basis(record: Any) -> None:
    """Each dated thing stands once, the earliest first, with how it stands and how its date was found."""
    entries = [_words(entry) for entry in record.xpath(".//ol/li[starts-with(@id, 'date-')]")]
    assert entries == [
        "4 Mar 2024 meeting in Varn held [1]",
        "5 Mar 2024 pilot charter signed; given [1]",
        "May 2024 dredging fund proposed; given; date resolved bulletin",
        "2025 pilot charter signed; deadline [1]",
        "10–12 Sep 2025 next meeting planned bulletin",
    ]


def test_states_and_dates_differ_in_shape_and_word(record: Any) -> None:
    """Held, planned and each kind of date has a shape of its own, and the key says its word."""
    key = record.xpath(".//p[@class='key']/span[.//use]")
    shapes = [each.xpath("string(.//use/@href)") for each in key]
    assert [_words(each) for each in key] == ["held", "planned", "given", "deadline"]
    assert len(set(shapes)) == 4


def test_chart_shows_each_date_and_leads_to_its_entry(record: Any) -> None:
    """Every mark of the drawing leads to the list entry of its date; imprecise dates are broken spans."""
    marks = record.xpath(".//svg[@class='chart']//a")
    ids = [id_ for mark in marks for id_ in mark.get("data-of").split()]
    assert sorted(ids) == [f"date-{number}" for number in range(1, 6)]
    spans = {mark.get("data-of"): mark.xpath("string(path/@class)") for mark in marks}
    assert spans == {
        "date-1": "",
        "date-2": "",
        "date-3": "span rough",
        "date-4": "span rough",
        "date-5": "span",
    }
    lanes = record.xpath(".//svg[@class='chart']//text[@class='title']/text()")
    assert lanes == ["Gatherings: day", "Promises: given", "Promises: deadline"]


def _dated(number: int, edtf: str, lane: int) -> Dated:
    return Dated(
        id=f"date-{number}",
        edtf=edtf,
        when=edtf,
        what="x",
        lane=f"lane {lane}",
        order=lane,
        shape="disc",
        sign="held",
        word="held",
        basis=None,
        finding="f",
        links=(),
        filed=Filed(),
    )


_DAYS = st.dates(min_value=date(1, 1, 1)).map(lambda day: f"{day.year:04d}-{day.month:02d}-{day.day:02d}")
_EDTF = st.one_of(
    _DAYS,
    _DAYS.map(lambda day: day[:7]),
    _DAYS.map(lambda day: day[:4]),
    st.tuples(_DAYS, _DAYS).map(lambda days: "/".join(sorted(days))),
)


@given(st.lists(st.tuples(_EDTF, st.integers(0, 2)), min_size=1, max_size=120))
def test_chart_places_every_date_without_collision(dates: Sequence[tuple[str, int]]) -> None:
    """Whatever the dates: each is in one mark, inside the drawing, in its years, and no two marks overlap."""
    entries = [_dated(number, edtf, lane) for number, (edtf, lane) in enumerate(dates)]
    drawn = chart(entries, "en")
    assert drawn is not None
    marks = [mark for lane in drawn.lanes for mark in lane.marks]
    assert sorted(id_ for mark in marks for id_ in mark.ids) == sorted(entry.id for entry in entries)
    by_id = {entry.id: entry for entry in entries}
    for mark in marks:
        assert 0 <= mark.left <= mark.right
        assert mark.y < drawn.height
        first, last = bounds(by_id[mark.ids[0]].edtf)
        if first != last:
            years = {year.year: year for year in drawn.years}
            assert years[first.year].x <= mark.left <= years[first.year].x + years[first.year].width
            assert years[last.year].x <= mark.right <= years[last.year].x + years[last.year].width
    for lane in drawn.lanes:
        for one, other in combinations(lane.marks, 2):
            assert one.y != other.y or one.right <= other.left or other.right <= one.left


def test_hundreds_of_dates_stay_readable() -> None:
    """Six hundred days of one field share shapes with a count instead of growing into a tower."""
    days = [date.fromordinal(date(2024, 1, 1).toordinal() + number).isoformat() for number in range(600)]
    drawn = chart([_dated(number, day, 0) for number, day in enumerate(days)], "en")
    assert drawn is not None
    assert drawn.height < WIDTH / 5
    assert sum(int(mark.count or 1) for mark in drawn.lanes[0].marks) == 600


def test_years_without_dates_are_marked_gaps() -> None:
    """One date of long ago leaves the others their room: the years between are left out, visibly."""
    drawn = chart([_dated(0, "1839-05-01", 0), _dated(1, "2023-02", 0), _dated(2, "2024-02-27", 0)], "en")
    assert drawn is not None
    assert [year.year for year in drawn.years] == [1839, 2023, 2024]
    assert len(drawn.gaps) == 1
    assert drawn.years[1].width == drawn.years[2].width > drawn.years[0].width


# --- names ------------------------------------------------------------------------------------------------------


def test_whos_who_gathers_spellings_offices_and_stands(record: Any) -> None:
    """Somebody stands once, sorted, with other spellings, office, where they stand, and the texts that name them."""
    table = record.find_class("cast")[0]
    assert [_words(row) for row in table.find_class("sort")] == ["Human (1)", "Body (1)", "Other names (1)"]
    rows = {_words(row[0]): [_words(cell) for cell in row[1:]] for row in table.find_class("item")}
    assert rows == {
        "Ada Quellalso A. Quell; Ada Q.": ["office Minister", "held meeting in Varn", "[1]bulletin", "2"],
        "Harbour Leaguealso League": [
            "",
            "signed pilot charterproposed dredging fundheld meeting in Varn",
            "[1]",
            "1",
        ],
        "Norland": ["", "signed pilot charter", "", "0"],
    }


def test_links_of_names_lead_to_words_and_findings(record: Any) -> None:
    """A text's name opens the words there; where somebody stands leads to the finding that says so."""
    row = record.xpath(".//tr[@id='finding-player-1']")[0]
    assert row.xpath(".//td[2]//a/@href") == [
        "#finding-promise-1",
        "#finding-promise-2",
        "#finding-gathering-1",
    ]
    start = dossier.FIRST.index("Harbour League")
    assert row.xpath(".//td[3]//a/@href") == [f"#source-1-at-{start}"]


# --- the rest -----------------------------------------------------------------------------------------------------


def test_findings_are_tables_with_whole_numbers_and_their_words(record: Any) -> None:
    """A finding is a row with all its fields, numbers written out, and its words."""
    row = record.xpath(".//tr[@id='finding-promise-1']")[0]
    cells = [_words(cell) for cell in row]
    assert cells[:6] == ["pilot charter", "League; Norland", "signed", "2024-03-05", "2025", "3,000,000"]
    assert "The League and Norland signed the pilot charter on 5 March 2024" in cells[6]
    assert cells[7] == "2 (contested)"


def test_sides_of_a_conflict_stand_next_to_each_other(record: Any) -> None:
    """Each side gives its text, its value and its words; the finding is one step away."""
    conflict = record.find_class("conflict")[0]
    sides = [[_words(part) for part in side] for side in conflict.find_class("sides")[0]]
    assert sides == [
        ["[1]", "signed", "“The League and Norland signed the pilot charter on 5 March 2024”"],
        ["bulletin", "agreed", "“The charter was agreed, not signed”"],
    ]
    assert "#finding-promise-1" in conflict.xpath(".//a/@href")


def test_what_was_dropped_stands_by_its_reason(record: Any) -> None:
    """What found no room and what was refused is listed under why, with its text or its finding."""
    reasons = {_words(head): _words(head.getnext()) for head in record.find_class("reason")}
    assert reasons == {
        "no room on one page (1)": "A dredging fund is proposed.",
        "says nothing on the topic (1)": "Dinner was served.",
        "promise: not in the text (1)": "“nine free ships” bulletin",
    }


def test_filters_offer_every_text_and_kind(record: Any) -> None:
    """A reader can choose any text by its number or name, and any kind by its title."""
    offered = [
        [_words(option) for option in record.xpath(f".//select[@id='{id_}']/option")]
        for id_ in ("by-source", "by-kind")
    ]
    assert offered == [
        ["All texts", "[1] Gazette", "bulletin", "annex"],
        ["All kinds", "Players", "Promises", "Gatherings"],
    ]


def test_a_page_without_findings_has_no_filters() -> None:
    """Nothing found and nothing read: the record shows no empty tables."""
    content = render_html(
        dossier.briefing().model_copy(update={"sources": (), "left_out": ()}), Findings(), (), {}
    )
    record = lxml.html.document_fromstring(content.decode()).find_class("more")[0]
    assert not record.xpath(".//details | .//select | .//table")
