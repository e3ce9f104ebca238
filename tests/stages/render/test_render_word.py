"""The Word page, opened again: styles, structure, links, and one page in a word processor."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from briefings import page
from briefings.stages.fit import fit, measure
from briefings.stages.render.docx import render_docx


def _opened(briefing: Any) -> Any:
    return docx.Document(io.BytesIO(render_docx(briefing)))


@pytest.fixture(scope="module")
def full(cases: dict[str, Any]) -> Any:
    """Return the well-filled page as python-docx reads it."""
    return _opened(cases["full"].briefing)


def test_paragraphs_carry_real_styles(full: Any) -> None:
    """Each part of the page is set by a named style, in the order of the page."""
    names = [paragraph.style.name for paragraph in full.paragraphs]
    assert list(dict.fromkeys(names)) == [
        *("Title", "Position", "Bottom Line", "Heading 1", "List Bullet", "List Number", "Source")
    ]
    assert {cell.paragraphs[0].style.name for cell in full.tables[0]._cells} == {"Table Text"}
    assert full.tables[0].style.name == "Briefing Table"


def test_no_paragraph_is_empty(case: Any) -> None:
    """Space comes from styles; only a cell without a value has a paragraph without words."""
    document = _opened(fit(case.briefing))
    assert all(paragraph.text.strip() for paragraph in document.paragraphs)


def test_properties_name_the_document(full: Any, cases: dict[str, Any]) -> None:
    """Title and language are set, no date of writing, and nothing of the template's maker is left."""
    about = full.core_properties
    assert (about.title, about.language) == (cases["full"].briefing.title, "en")
    assert about.created is None
    assert about.modified is None
    assert "python-docx" not in about.author + about.comments
    language = full.styles.element.find(f".//{qn('w:lang')}")
    assert language.get(qn("w:val")) == "en-GB"


def test_table_can_be_read_without_seeing_it(full: Any) -> None:
    """The table has a title, a description and a marked header row, and rows stay whole."""
    table = full.tables[0]._tbl
    assert table.find(f".//{qn('w:tblCaption')}").get(qn("w:val")) == "Where the commitments stand"
    described = table.find(f".//{qn('w:tblDescription')}").get(qn("w:val"))
    assert described.startswith("9 rows; columns: status, commitment")
    rows = table.findall(qn("w:tr"))
    assert [row.find(f".//{qn('w:tblHeader')}") is not None for row in rows] == [True] + [False] * 9
    assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in rows)


def test_status_cells_are_shaded_by_firmness(full: Any) -> None:
    """Each rung has its own shade, and an ink that reads on it."""
    fills, inks = [], []
    for row in full.tables[0].rows[1:]:
        cell = row.cells[0]._tc
        fills.append(cell.find(f".//{qn('w:shd')}").get(qn("w:fill")))
        inks.append(cell.find(f".//{qn('w:color')}").get(qn("w:val")))
    assert list(zip(fills, inks, strict=True)) == [(shade.fill, shade.ink) for shade in page.FIRMNESS]


def test_every_mark_links_to_a_source(case: Any) -> None:
    """Each [n] is a link to the bookmark at source n; bookmark names and ids are unique."""
    body = _opened(fit(case.briefing)).element.body
    marks = body.findall(f".//{qn('w:bookmarkStart')}")
    names = [mark.get(qn("w:name")) for mark in marks]
    links = body.findall(f".//{qn('w:hyperlink')}")
    assert len(names) == len(set(names)) == len({mark.get(qn("w:id")) for mark in marks})
    assert links
    for link in links:
        assert link.get(qn("w:anchor")) in names
        shown = next(link.iter(qn("w:t"))).text
        assert shown == f"[{link.get(qn('w:anchor')).removeprefix('source_')}]"


def test_numbered_lists_each_start_at_one(cases: dict[str, Any]) -> None:
    """Two numbered sections use two lists."""
    briefing = cases["full"].briefing
    twice = briefing.model_copy(update={"sections": (briefing.sections[-1], briefing.sections[-1])})
    document = _opened(twice)
    used = [
        paragraph._p.pPr.numPr.numId.val
        for paragraph in document.paragraphs
        if paragraph.style.name == "List Number"
    ]
    assert len(set(used)) == 2
    known = {each.get(qn("w:numId")) for each in document.part.numbering_part.element.findall(qn("w:num"))}
    assert {str(number) for number in used} <= known


@pytest.mark.parametrize(("paper", "size"), [("a4", (595.3, 841.9)), ("letter", (612.0, 792.0))])
def test_paper_is_as_asked(paper: str, size: tuple[float, float], cases: dict[str, Any]) -> None:
    """The sheet and its margins are those of the layout."""
    section = _opened(cases["full"].briefing.model_copy(update={"paper": paper})).sections[0]
    assert (section.page_width.pt, section.page_height.pt) == pytest.approx(size, abs=0.06)
    assert section.left_margin.pt == pytest.approx(page.PAPERS[paper].left, abs=0.06)


def test_the_topic_stands_across_from_the_kicker(cases: dict[str, Any]) -> None:
    """A page with a topic says so in its header, on the other side."""
    header = _opened(cases["full"].briefing.model_copy(update={"topic": "Port control"})).sections[0].header
    assert header.paragraphs[0].text == "Policy brief | For information\tPort control"


def test_header_and_footer_stand_in_the_margins(full: Any) -> None:
    """The kicker heads the page; the footer counts pages by fields."""
    section = full.sections[0]
    assert section.header.paragraphs[0].text == "Policy brief | For information"
    footer = section.footer.paragraphs[0]
    assert footer.text.endswith("\tPage 1 of 1")
    codes = [code.text for code in footer._p.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]


def test_density_reaches_the_styles(cases: dict[str, Any]) -> None:
    """A tighter page has less space after its points, in styles of the same size."""
    loose = _opened(cases["full"].briefing).styles["List Bullet"]
    tight = _opened(cases["full"].briefing.model_copy(update={"density": 0.6})).styles["List Bullet"]
    assert tight.paragraph_format.space_after < loose.paragraph_format.space_after
    assert tight.font.size == loose.font.size


def test_package_is_lean(cases: dict[str, Any]) -> None:
    """The file holds no picture, no leftover part and no clock."""
    content = render_docx(cases["full"].briefing)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [
            name for name in package.namelist() if re.search("thumbnail|customXml|stylesWithEffects", name)
        ]
    assert len(content) < 20_000


# --- judged by a word processor -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def converted(
    to_pdf: Callable[[Mapping[str, bytes]], dict[str, Path]], cases: dict[str, Any]
) -> dict[str, tuple[Any, Path]]:
    """Return the fitted briefings and their PDF files by name, and one briefing that was never fitted."""
    briefings = {
        f"{name}-{paper}": fit(case.briefing.model_copy(update={"paper": paper}))
        for name, case in cases.items()
        for paper in ("a4", "letter")
    }
    briefings["unfitted"] = cases["overfull"].briefing
    files = to_pdf({name: render_docx(briefing) for name, briefing in briefings.items()})
    return {name: (briefing, files[name]) for name, briefing in briefings.items()}


def _pages(path: Path) -> int:
    told = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True).stdout
    found = re.search(r"Pages:\s+(\d+)", told)
    assert found
    return int(found[1])


def test_fitted_page_is_one_page(converted: dict[str, tuple[Any, Path]]) -> None:
    """Whatever went in, what was fitted opens as one page; what was not fitted does not."""
    pages = {name: _pages(path) for name, (_, path) in converted.items()}
    assert pages.pop("unfitted") > 1
    assert set(pages.values()) == {1}, pages


def _drawn_height(path: Path) -> float:
    told = subprocess.run(
        ["pdftotext", "-bbox-layout", str(path), "-"], check=True, capture_output=True, text=True
    )
    ends = [float(end) for end in re.findall(r'<line [^>]*yMax="([\d.]+)"', told.stdout)]
    body = [end for end in ends if 48.0 < end < 790.0]
    return max(body) - page.PAPERS["a4"].top


@pytest.mark.parametrize("name", ["full-a4", "thin-a4", "overfull-a4"])
def test_height_is_as_predicted(name: str, converted: dict[str, tuple[Any, Path]]) -> None:
    """A word processor draws the page as high as it was measured, to within half a line."""
    briefing, path = converted[name]
    assert _drawn_height(path) == pytest.approx(measure(briefing), abs=6.0)
