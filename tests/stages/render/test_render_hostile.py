"""Whatever a text, a finding or a briefing holds, every file opens, keeps its anatomy and shows words as words."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

import docx
import lxml.html
import pypdfium2
import pytest
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from lxml import etree
from markdown_it import MarkdownIt

from briefings import page
from briefings.briefing import Briefing, Point
from briefings.stages.fit import fit
from briefings.stages.render import FORMATS, render
from tests.stages.render import dossier
from tests.stages.render.hostile import SAYINGS, Dossier, dossiers

_WORDS = re.compile(r"\w{3,}")


def _shown_in_html(content: bytes, briefing: Briefing) -> str:
    tree = lxml.html.document_fromstring(content.decode())
    allowed = {
        *("main", "header", "footer", "section", "h1", "h2", "p", "ul", "ol", "li", "strong", "bdi", "a"),
        *("table", "caption", "colgroup", "col", "thead", "tbody", "tr", "th", "td"),
    }
    main = tree.find(".//main")
    assert {element.tag for element in main.iter()} <= allowed
    assert len(tree.xpath("//script")) == len(tree.xpath("//style")) == len(tree.xpath("//h1")) == 1
    assert not tree.xpath("//@onerror | //@onclick | //@src | //img | //iframe | //b[@onclick]")
    assert {*tree.xpath("//a/@href")} <= {f"#{id_}" for id_ in tree.xpath("//@id")}
    assert len(main.xpath(".//section")) >= sum(bool(each.points or each.rows) for each in briefing.sections)
    assert len(main.xpath(".//ol[@class='list']/li")) == len(briefing.sources)
    return str(main.text_content())


def _shown_in_word(content: bytes, briefing: Briefing) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        assert packed.testzip() is None
        for name in packed.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(packed.read(name))
    document = docx.Document(io.BytesIO(content))
    fields = {each.text for each in document.sections[0].footer._element.iter(qn("w:instrText"))}
    assert fields == {"PAGE", "NUMPAGES"}
    assert not list(document.element.body.iter(qn("w:instrText")))
    assert [each.text for each in document.paragraphs if each.style and each.style.name == "Title"] == [
        page.printable(briefing.title)
    ]
    assert len(document.tables) == sum(bool(each.rows) for each in briefing.sections)
    parts = [
        document.element.body,
        document.sections[0].header._element,
        document.sections[0].footer._element,
    ]
    return "".join(each.text or "" for part in parts for each in part.iter(qn("w:t")))


def _shown_in_markdown(content: bytes, briefing: Briefing) -> str:
    rendered = MarkdownIt("commonmark").enable("table").render(content.decode())
    tree = lxml.html.fromstring(f"<div>{rendered}</div>")
    assert {element.get("href") for element in tree.iter("a") if element.get("href")} <= {
        f"#source-{source.number}" for source in briefing.sources
    }
    assert not tree.xpath(".//img | .//script | .//iframe | .//code | .//pre | .//em | .//i | .//b")
    assert len(tree.xpath(".//h1")) == 1
    assert len(tree.xpath(".//table")) == sum(bool(each.rows) for each in briefing.sections)
    return str(tree.text_content())


def _shown_in_json(content: bytes, briefing: Briefing) -> str:
    data = json.loads(content)
    data.pop("title")
    assert Briefing.model_validate(data) == briefing
    return "\n".join(map(page.printable, _strings(data)))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)


def _shown_in_pdf(content: bytes, briefing: Briefing) -> str:
    with pypdfium2.PdfDocument(content) as document:
        assert len(document) >= 1
        return "".join(sheet.get_textpage().get_text_range() for sheet in document)


READERS: dict[str, Callable[[bytes, Briefing], str]] = {
    "md": _shown_in_markdown,
    "docx": _shown_in_word,
    "html": _shown_in_html,
    "json": _shown_in_json,
    "pdf": _shown_in_pdf,
}
"""Open a file again, hold its anatomy against the briefing's, and return the words that it shows."""


def _rendered(case: Dossier, briefing: Briefing, format_: str) -> bytes:
    files = render(briefing, case.findings, case.documents, [format_], case.refused)
    return files[f"brief.{format_}"]


def _squeezed(text: str) -> str:
    return re.sub(r"\s|\[\d+\]", "", text)


@pytest.mark.parametrize("format_", FORMATS)
@given(case=dossiers())
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_no_content_breaks_a_file(format_: str, case: Dossier) -> None:
    """Hostile words in every field: the file opens, has its parts, and holds each word of each sentence."""
    briefing = fit(case.briefing)
    shown = _squeezed(READERS[format_](_rendered(case, briefing, format_), briefing))
    for point in briefing.points():
        if format_ != "pdf":  # a PDF shows words as its reader puts lines together
            assert _squeezed(page.printable(point.text)) in shown


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("saying", SAYINGS, ids=range(len(SAYINGS)))
def test_hostile_words_print_as_they_are(format_: str, saying: str) -> None:
    """Each hostile saying in title, bottom line, label and cell is shown, less what no page can print."""
    point = Point(text=saying, label=saying)
    whole = dossier.briefing()
    section = whole.sections[0].model_copy(update={"points": (point,), "title": saying})
    briefing = whole.model_copy(
        update={"bottom_line": Point(text=saying), "sections": (section,), "footer": saying, "topic": saying}
    )
    case = Dossier(briefing, dossier.findings(), dossier.DOCUMENTS, {})
    shown = READERS[format_](_rendered(case, briefing, format_), briefing)
    for word in _WORDS.findall(page.printable(saying)[:200]):
        assert word in shown
