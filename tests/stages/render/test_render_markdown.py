"""The Markdown page reads well raw, and shows words of sources as they are."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import jinja2
import lxml.html
import pytest
from markdown_it import MarkdownIt

from briefings.briefing import Briefing, Column, Point, Row, Section
from briefings.stages.render.markdown import render_markdown


def _rendered(briefing: Briefing) -> Any:
    return lxml.html.fromstring(
        MarkdownIt("commonmark").enable("table").render(render_markdown(briefing).decode())
    )


def test_page_has_its_parts_in_order(cases: dict[str, Any]) -> None:
    """Title, bottom line as a quotation, sections, table and sources follow each other."""
    page_ = _rendered(cases["full"].briefing)
    tags = [each.tag for each in page_ if isinstance(each.tag, str)]
    assert tags == [
        *("p", "h1", "p", "blockquote", "h2", "ul", "h2", "table", "h2", "ul"),
        *("h2", "ul", "h2", "ol", "h2", "ul", "hr", "p"),
    ]
    assert len(page_.findall(".//tbody/tr")) == 9
    assert [len(row) for row in page_.findall(".//tr")] == [6] * 10


def test_every_mark_leads_to_its_source(cases: dict[str, Any]) -> None:
    """Each [n] links to the anchor of source n in the list."""
    text = render_markdown(cases["full"].briefing).decode()
    linked = re.findall(r"\[\[(\d+)\]\]\(#source-(\d+)\)", text)
    assert len(linked) > 10
    assert all(shown == target for shown, target in linked)
    assert {shown for shown, _ in linked} <= set(re.findall(r'<a id="source-(\d+)"></a>', text))


@pytest.mark.parametrize(
    "text",
    [
        "*a* **b** _c_ __d__ ~~e~~ `f` ``g``",
        "[a](b) ![c](d) [e][f] [g]: h <i>j</i> <https://k> &amp; &#65; <!-- l -->",
        "a | b \\| c \\ d",
        "# a",
        "- a",
        "+ a",
        "1. a",
        "12) a",
        "> a",
        "--- a",
        "=== a",
        "``` a",
        "snake_case_name and 5 * 3 and a_ and _b",
        "{{ 7 * 7 }} {% raw %} {# a #}",
    ],
)
def test_active_characters_print(text: str) -> None:
    """Whatever Markdown would act on prints as it stands: in points, with and without label, and in cells."""
    briefing = Briefing(
        headline=Point(text=text),
        kicker=text,
        position=text,
        bottom_line=Point(text=text),
        footer=text,
        sections=(
            Section(id="a", title=text, points=(Point(text=text), Point(text=text, label=text))),
            Section(
                id="b",
                title="B",
                columns=(Column(id="c", title=text, share=1.0),),
                rows=(Row(cells={"c": text}),),
            ),
        ),
    )
    page_ = _rendered(briefing)
    shown = [str(each.text_content()).strip() for each in page_.iter("p", "h1", "h2", "li", "th", "td")]
    label = text if text.endswith((".", ":", "?", "!")) else text + "."
    assert shown == [
        *(text, text, text, f"Bottom line. {text}", text, text, f"{label} {text}", "B", text, text, text)
    ]


def test_plain_words_stay_readable(cases: dict[str, Any]) -> None:
    """Ordinary words, file names and bars outside tables are written without a backslash."""
    briefing = cases["full"].briefing.model_copy(update={"footer": "See 000_471d_e.txt | page 3 (a – b)."})
    assert "\\" not in render_markdown(briefing).decode()


def test_own_template_goes_first(tmp_path: Path, cases: dict[str, Any]) -> None:
    """A template in the user's folder takes the place of ours."""
    (tmp_path / "brief.md.j2").write_text("Own: {{ page.title }}", encoding="utf-8")
    briefing = cases["full"].briefing
    assert render_markdown(briefing, [tmp_path]).decode() == f"Own: {briefing.title}\n"


def test_misspelt_variable_is_an_error(tmp_path: Path, cases: dict[str, Any]) -> None:
    """A template that names what does not exist fails instead of leaving a gap."""
    (tmp_path / "brief.md.j2").write_text("{{ page.titel }}", encoding="utf-8")
    with pytest.raises(jinja2.UndefinedError):
        render_markdown(cases["full"].briefing, [tmp_path])
