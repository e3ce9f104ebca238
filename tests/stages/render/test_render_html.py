"""The HTML page in a browser: a mark opens its words, nothing is loaded, one sheet in print."""

from __future__ import annotations

import base64
import re
from pathlib import Path
from typing import Any

import lxml.html
import pytest

from briefings.record import Findings
from briefings.stages.fit import fit
from briefings.stages.render.html import render_html


def _html(case: Any) -> bytes:
    return render_html(fit(case.briefing), case.findings, case.documents, case.refused)


def _tree(case: Any) -> Any:
    return lxml.html.document_fromstring(_html(case).decode())


# --- the file -----------------------------------------------------------------------------------------------


def test_sources_stand_letter_for_letter(cases: dict[str, Any]) -> None:
    """Each pane's text is its document's text, with nothing added by the highlighting."""
    for name in ("full", "overfull"):
        case = cases[name]
        panes = _tree(case).find_class("text")
        assert [pane.text_content() for pane in panes] == [document.text for document in case.documents]


def test_marked_words_are_the_cited_words(cases: dict[str, Any]) -> None:
    """For each citation of the page, the marks that name its line hold the quoted words, overlaps included."""
    case = cases["full"]
    tree = _tree(case)
    section = case.briefing.sections[0]
    for number, point in enumerate(section.points, start=1):
        for citation in point.citations:
            marks = tree.xpath(f"//article[@id='source-{citation.source}']//mark[@data-by]")
            words = "".join(mark.text for mark in marks if f"p{number}" in mark.get("data-by").split())
            assert citation.quote in words


def test_every_link_has_its_target(case: Any) -> None:
    """No link of the file leads nowhere or out of the file, and no id stands twice."""
    tree = _tree(case)
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    targets = tree.xpath("//a/@href")
    assert targets
    assert {target[1:] for target in targets} <= set(ids)
    assert not tree.xpath("//@src | //link | //iframe | //object | //form | //@style")


def test_marks_link_back_to_the_lines_that_use_them(cases: dict[str, Any]) -> None:
    """Behind highlighted words stands a link to each point that cites them."""
    tree = _tree(cases["full"])
    back = set(tree.xpath("//article//a[@class='back']/@href"))
    assert {"#p1", "#p2", "#bottom-line"} <= back


def test_policy_allows_nothing_but_the_file(case: Any) -> None:
    """The content security policy starts from nothing and allows one style and one script by digest."""
    policy = _tree(case).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert len(re.findall("sha256-", policy)) == 2


def test_hostile_words_are_words(cases: dict[str, Any]) -> None:
    """Markup in titles, points, cells, sources and labels makes no element."""
    tree = _tree(cases["hostile"])
    assert len(tree.xpath("//script")) == 1
    assert not tree.xpath("//main//b | //main//i | //main//img")
    assert tree.xpath("string(//h1)") == "<i>Title</i> {{ 1 }} *x*"


def test_full_record_shows_everything(cases: dict[str, Any]) -> None:
    """Findings, dates, names, conflicts, what was left out and what was refused are all under the page."""
    tree = _tree(cases["full"])
    titles = [
        " ".join(summary.text_content().split()) for summary in tree.xpath("//details[@class='part']/summary")
    ]
    assert titles == [
        "By date (1)",
        "Who’s who (1)",
        "Where the commitments stand (1)",
        "Where the texts disagree (1)",
        "Texts of one origin (1)",
        "Found, but not on the page (1)",
        "Refused (1)",
    ]
    record = tree.find_class("more")[0].text_content()
    for words in (
        "cap on the catch",
        "2024-03-04",
        "4 Mar 2024",
        "Kingdom of Norland",
        "301,000 tonnes",
        "A dinner",
        "nine ships",
    ):
        assert words in record


def test_quotes_of_findings_lead_to_their_words(cases: dict[str, Any]) -> None:
    """A finding's quote opens on the words themselves, also where a point cites words that overlap."""
    tree = _tree(cases["full"])
    for link in tree.xpath("//ul[@class='quotes']//a"):
        mark = tree.get_element_by_id(link.get("href")[1:])
        assert link.text_content().strip("“”").startswith(mark.text)


def test_texts_that_only_findings_quote_are_there_too(cases: dict[str, Any]) -> None:
    """A text outside the source list has a pane of its own if a finding quotes it."""
    case = cases["full"]
    briefing = case.briefing.model_copy(update={"sources": case.briefing.sources[:1], "sections": ()})
    content = render_html(briefing, case.findings, case.documents, {})
    texts = [
        pane.text_content() for pane in lxml.html.document_fromstring(content.decode()).find_class("text")
    ]
    assert texts == [case.documents[0].text, case.documents[1].text]


def test_missing_text_leaves_the_page_whole(cases: dict[str, Any]) -> None:
    """Without the texts every mark leads to the source's entry, which says so."""
    case = cases["full"]
    tree = lxml.html.document_fromstring(render_html(case.briefing, Findings(), (), {}).decode())
    assert set(tree.xpath("//main//p[@id='bottom-line']//a/@href")) == {"#source-1", "#source-3"}
    assert "The text is not at hand." in tree.text_content()


# --- in a browser -------------------------------------------------------------------------------------------


@pytest.fixture
def opened(chrome: Any, tmp_path: Path, case: Any) -> Any:
    """Return the browser with a case's page open."""
    return _open(chrome, tmp_path, case)


@pytest.fixture
def full_page(chrome: Any, tmp_path: Path, cases: dict[str, Any]) -> Any:
    """Return the browser with the well-filled page open, wide enough for two columns."""
    return _open(chrome, tmp_path, cases["full"])


def _open(chrome: Any, folder: Path, case: Any) -> Any:
    (folder / "brief.html").write_bytes(_html(case))
    _resize(chrome, 1400, 700)
    chrome.get((folder / "brief.html").as_uri())
    return chrome


def _resize(chrome: Any, width: int, height: int) -> None:
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    chrome.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


_STATE = """
const mark = document.activeElement, box = mark.getBoundingClientRect();
return {
  tag: mark.tagName, pane: mark.closest(".source") && mark.closest(".source").id,
  lit: [...document.querySelectorAll("mark.on")].map((each) => each.textContent).join(""),
  visible: box.top >= 0 && box.bottom <= innerHeight && box.height > 0,
  shown: [...document.querySelectorAll(".source")].filter((each) => !each.hidden).map((each) => each.id),
};
"""


@pytest.mark.parametrize("width", [1400, 360])
@pytest.mark.parametrize("by_key", [False, True])
def test_mark_opens_its_words(full_page: Any, width: int, by_key: bool) -> None:
    """A click or Enter on [n] shows that source alone, at the words, lit, in view and in focus."""
    _resize(full_page, width, 700)
    link = full_page.find_element("css selector", "#p1 .cite")
    if by_key:
        link.send_keys("\ue007")
    else:
        link.click()
    assert full_page.execute_script(_STATE) == {
        "tag": "MARK",
        "pane": "source-2",
        "lit": "landed 124,500 tonnes of herring in 2023, two fifths",
        "visible": True,
        "shown": ["source-2"],
    }


def test_back_link_and_escape_return_to_the_page(full_page: Any) -> None:
    """From the words a link leads back to the point, and Escape back to the mark that was followed."""
    full_page.find_element("css selector", "#p1 .cite").click()
    full_page.switch_to.active_element.send_keys("\ue00c")
    assert full_page.switch_to.active_element.get_attribute("class") == "cite"
    full_page.find_element("css selector", "#source-2 .back[href='#p1']").click()
    assert full_page.execute_script("return document.querySelector(':target').id") == "p1"


def test_page_stays_put_beside_the_source(full_page: Any) -> None:
    """On a wide screen a mark far down moves the source only, not the page."""
    link = full_page.find_element("css selector", "#part-sources ~ ol .cite")
    full_page.execute_script("arguments[0].scrollIntoView()", link)
    before = full_page.execute_script("return scrollY")
    link.click()
    assert full_page.execute_script("return scrollY") == before


def test_console_is_silent(opened: Any) -> None:
    """Neither the policy nor the script has anything to complain about, whatever the page holds."""
    assert opened.get_log("browser") == []
    assert opened.execute_script("return getComputedStyle(document.querySelector('h1')).fontWeight") == "700"


def test_phone_width_needs_no_sideways_scroll(opened: Any) -> None:
    """At 360 pixels nothing is wider than the screen."""
    _resize(opened, 360, 700)
    assert opened.execute_script("return document.documentElement.scrollWidth") <= 360


def test_print_is_one_sheet(opened: Any) -> None:
    """Printed, the file is the page alone, on one sheet."""
    printed = opened.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})
    content = base64.b64decode(printed["data"])
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1


def test_another_face_prints_smaller(full_page: Any) -> None:
    """Where the measured face is missing, print shrinks by as much as the other face is wider."""
    scale = full_page.execute_script(
        "return getComputedStyle(document.documentElement).getPropertyValue('--print-scale')"
    )
    assert 0.8 < float(scale) <= 1.0
