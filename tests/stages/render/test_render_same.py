"""All formats carry the same page, the same bytes each time, and take every kind of words."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import docx
import lxml.html
import pytest
from docx.oxml.ns import qn
from markdown_it import MarkdownIt

from briefings import page
from briefings.briefing import Briefing
from briefings.errors import SettingsError
from briefings.stages.fit import fit
from briefings.stages.render import FORMATS, render


def _markdown_words(content: bytes) -> str:
    rendered = MarkdownIt("commonmark").enable("table").render(content.decode())
    return _squeezed(str(lxml.html.fromstring(rendered).text_content()))


def _word_words(content: bytes) -> str:
    document = docx.Document(io.BytesIO(content))
    return _squeezed(_typed(document.element.body))


def _typed(element: Any) -> str:
    # itertext() would say words twice: python-docx gives runs and paragraphs a text of their own.
    return "".join(each.text for each in element.iter(qn("w:t")))


def _html_words(content: bytes) -> str:
    # By bytes the parser would guess the encoding; the file says UTF-8 in its head.
    main = lxml.html.document_fromstring(content.decode()).find(".//main")
    return _squeezed(str(main.text_content()))


def _json_words(content: bytes) -> str:
    return _squeezed("\n".join(map(page.printable, _strings(json.loads(content)))))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)


def _squeezed(text: str) -> str:
    """Return text without marks and spaces: formats differ in where they break lines."""
    return re.sub(r"\s", "", re.sub(r"\[\d+\]", "", text))


READERS: dict[str, Callable[[bytes], str]] = {
    "md": _markdown_words,
    "docx": _word_words,
    "html": _html_words,
    "json": _json_words,
}


def _expected(briefing: Briefing) -> Iterator[str]:
    for point in briefing.points():
        yield point.text
        yield point.label or ""
    for section in briefing.sections:
        yield section.title
        for row in section.rows:
            yield from (text for column, text in row.cells.items() if column != page.SOURCE_COLUMN)
    yield from (source.descriptor for source in briefing.sources)


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_says_the_same(case: Any, format_: str) -> None:
    """Each sentence, label, cell and source of the briefing stands in each file, whatever it is made of."""
    briefing = fit(case.briefing)
    content = render(briefing, case.findings, case.documents, [format_], case.refused)[f"brief.{format_}"]
    words = READERS[format_](content)
    for text in _expected(briefing):
        assert _squeezed(page.printable(text)) in words


def _marks(text: str) -> list[str]:
    return re.findall(r"\[(\d+)\]", text)


def test_every_format_marks_the_same_sources(cases: dict[str, Any]) -> None:
    """The numbers in brackets are the same in the same order in Markdown, Word and HTML."""
    case = cases["full"]
    files = render(fit(case.briefing), case.findings, case.documents, FORMATS)
    rendered = MarkdownIt("commonmark").enable("table").render(files["brief.md"].decode())
    body = docx.Document(io.BytesIO(files["brief.docx"])).element.body
    main = lxml.html.document_fromstring(files["brief.html"].decode()).find(".//main")
    in_word = _marks(_typed(body))
    assert len(in_word) > 20
    assert _marks(str(lxml.html.fromstring(rendered).text_content())) == in_word
    assert _marks(str(main.text_content())) == in_word


def test_same_briefing_gives_same_bytes(case: Any) -> None:
    """Nothing in a file depends on when or how often it is written."""
    briefing = fit(case.briefing)
    first = render(briefing, case.findings, case.documents, FORMATS, case.refused)
    assert render(briefing, case.findings, case.documents, FORMATS, case.refused) == first
    assert list(first) == [f"brief.{format_}" for format_ in FORMATS]


def test_json_reads_back_as_the_same_briefing(case: Any) -> None:
    """The JSON file holds the whole briefing under the names that others rely on."""
    briefing = fit(case.briefing)
    content = render(briefing, case.findings, case.documents, ["json"])["brief.json"]
    data = json.loads(content)
    assert data["title"] == briefing.title
    assert {"bottom_line", "sections", "sources", "left_out", "conflicts"} <= set(data)
    data.pop("title")
    assert Briefing.model_validate(data) == briefing


def test_unknown_format_is_refused(cases: dict[str, Any]) -> None:
    """A format that does not exist is named, with those that do."""
    case = cases["thin"]
    with pytest.raises(SettingsError, match=r"odt; choose from md, docx, html, json"):
        render(case.briefing, case.findings, case.documents, ["odt"])
