"""The record under the page in a browser: filters, links, keyboard, accessibility and print."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from importlib.metadata import files
from pathlib import Path
from typing import Any

import pytest

from briefings.stages.render.html import render_html
from tests.stages.render import dossier

_ENTER, _ESCAPE, _TAB = "\ue007", "\ue00c", "\ue004"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a page with a record of every part."""
    path = tmp_path_factory.mktemp("record") / "brief.html"
    path.write_bytes(render_html(dossier.briefing(), dossier.findings(), dossier.DOCUMENTS, dossier.REFUSED))
    return path


@pytest.fixture
def opened(chrome: Any, file: Path) -> Iterator[Any]:
    """Return the browser with that page open, on a wide light screen; its settings are put back afterwards."""
    _screen(chrome, 1400, dark=False)
    chrome.get("about:blank")
    chrome.get(file.as_uri())
    yield chrome
    chrome.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    chrome.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def _screen(chrome: Any, width: int, *, dark: bool) -> None:
    metrics = {"width": width, "height": 700, "deviceScaleFactor": 1, "mobile": False}
    chrome.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    chrome.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})


def _open_all(chrome: Any) -> None:
    chrome.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")


# --- filters ------------------------------------------------------------------------------------------------------

_SHOWN = """
return [...document.querySelectorAll(".item")].filter((each) => getComputedStyle(each).display !== "none")
  .map((each) => each.id || each.className.split(" ").pop());
"""


def _choose(chrome: Any, list_: str, words: str) -> None:
    from selenium.webdriver.support.ui import Select

    Select(chrome.find_element("id", list_)).select_by_visible_text(words)


@pytest.mark.parametrize("scripted", [True, False])
def test_text_and_kind_filter_with_and_without_the_script(opened: Any, file: Path, scripted: bool) -> None:
    """A chosen text and a chosen kind leave only what is filed under both, whether or not the script runs."""
    opened.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not scripted})
    opened.get("about:blank")
    opened.get(file.as_uri())
    everything = opened.execute_script(_SHOWN)
    _choose(opened, "by-kind", "Promises")
    _choose(opened, "by-source", "[1] Gazette")
    assert opened.execute_script(_SHOWN) == ["date-2", "date-4", "finding-promise-1", "conflict"]
    _choose(opened, "by-source", "bulletin")
    shown = opened.execute_script(_SHOWN)
    assert shown == [
        *("date-2", "date-3", "date-4", "finding-promise-1", "finding-promise-2", "conflict", "item", "item")
    ]
    _choose(opened, "by-source", "All texts")
    _choose(opened, "by-kind", "All kinds")
    assert opened.execute_script(_SHOWN) == everything


def _wait_for(chrome: Any, words: str) -> None:
    from selenium.webdriver.support.ui import WebDriverWait

    WebDriverWait(chrome, 5).until(lambda browser: browser.find_element("class name", "tally").text == words)


def test_words_filter_and_counts_are_announced(opened: Any) -> None:
    """Typed words, of any case and accent, leave what holds them all; the counts are said and shown."""
    field = opened.find_element("id", "by-words")
    field.send_keys("PÍLOT charter")
    total = len(opened.execute_script("return document.querySelectorAll('.item')"))
    _wait_for(opened, f"7 of {total} entries")
    tally = opened.find_element("class name", "tally")
    assert tally.get_attribute("aria-live") == "polite"
    counts = [each.text for each in opened.find_elements("css selector", ".part > summary > .count")]
    assert counts[:4] == ["(2 of 5)", "(2 of 3)", "(1 of 2)", "(0 of 2)"]
    marks = opened.execute_script(
        "return [...document.querySelectorAll('.chart a:not([hidden])')].map((each) => each.dataset.of)"
    )
    assert marks == ["date-2", "date-4"]
    opened.find_element("css selector", ".filters button").click()
    assert tally.text == ""
    assert opened.switch_to.active_element.get_attribute("id") == "by-words"


def test_escape_in_the_search_field_stays_there(opened: Any) -> None:
    """Escape leads back to the followed mark from anywhere but a field, where it empties the field."""
    opened.find_element("css selector", ".bottom-line .cite").click()
    field = opened.find_element("id", "by-words")
    field.send_keys("charter", _ESCAPE)
    assert opened.switch_to.active_element == field
    _wait_for(opened, "")


def test_a_link_to_a_hidden_finding_shows_it(opened: Any) -> None:
    """A link to a finding opens the table it is folded into, and takes back a filter that hides it."""
    _open_all(opened)
    _choose(opened, "by-kind", "Players")
    for part in opened.find_elements("class name", "part"):
        opened.execute_script("arguments[0].open = arguments[0].querySelector('.cast') !== null", part)
    opened.find_element("css selector", "#finding-player-1 a[href='#finding-promise-2']").click()
    row = opened.find_element("id", "finding-promise-2")
    assert row.is_displayed()
    assert opened.execute_script("return document.querySelector(':target').id") == "finding-promise-2"


# --- the sources, from the record ------------------------------------------------------------------------------


def test_quote_in_the_record_opens_its_words(opened: Any) -> None:
    """A quote of a finding opens its text at these words, also a text that the page does not list."""
    _open_all(opened)
    link = opened.find_element("css selector", "#finding-promise-2 .quotes a")
    assert link.text == "“the League proposed a dredging fund in May 2024”"
    link.send_keys(_ENTER)
    mark = opened.switch_to.active_element
    assert mark.text == "the League proposed a dredging fund in May 2024"
    assert mark.is_displayed()
    mark.send_keys(_ESCAPE)
    assert opened.switch_to.active_element == link


def test_lit_words_name_the_points_that_use_them(opened: Any) -> None:
    """Behind lit words stands the name of every line of the page that uses them, and leads there."""
    opened.find_element("css selector", ".bottom-line .cite").click()
    backs = opened.find_elements("css selector", ".back.on")
    shown = [
        opened.execute_script("return getComputedStyle(arguments[0], '::before').content", back)
        for back in backs
    ]
    assert len(shown) == 3
    assert any("Bottom line" in words for words in shown)
    backs[0].send_keys(_ENTER)
    assert opened.execute_script("return document.querySelector(':target').closest('main') !== null")


# --- keyboard -------------------------------------------------------------------------------------------------------

_REACHED = """
const each = document.activeElement, style = getComputedStyle(each);
const all = [...document.querySelectorAll("a[href], button, select, input, summary, [tabindex='0']")];
return [all.indexOf(each), style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1];
"""
_REACHABLE = """
const all = [...document.querySelectorAll("a[href], button, select, input, summary, [tabindex='0']")];
return all.map((each, at) => [each, at])
  .filter(([each]) => each.tabIndex >= 0 && each.checkVisibility()).map(([each, at]) => at);
"""


def test_keyboard_reaches_every_control_with_visible_focus(opened: Any) -> None:
    """Tab alone reaches each link, list, field, button and summary, and shows where it is."""
    _open_all(opened)
    expected = opened.execute_script(_REACHABLE)
    assert len(expected) > 40
    reached: dict[int, bool] = {}
    for _ in range(len(expected) + 5):
        opened.switch_to.active_element.send_keys(_TAB)
        at, outlined = opened.execute_script(_REACHED)
        reached[at] = outlined
    assert [at for at in expected if at not in reached] == []
    assert [at for at in expected if not reached[at]] == []


def test_marks_of_the_chart_are_all_in_the_list(opened: Any) -> None:
    """What a mouse can click in the drawing, the list below it gives to the keyboard."""
    _open_all(opened)
    targets = opened.execute_script(
        "return [...document.querySelectorAll('.chart a')].map((each) => each.getAttribute('href'))"
    )
    assert len(targets) == 5
    for target in targets:
        entry = opened.find_element("css selector", f"li{target}")
        assert entry.find_element("tag name", "a").get_property("tabIndex") == 0


# --- accessibility, motion, print ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def axe() -> str:
    """Return axe-core, as the development dependency carries it."""
    pytest.importorskip(
        "axe_playwright_python", reason="axe-core is not installed: nobody can judge the page"
    )
    carried = [each for each in files("axe-playwright-python") or () if each.name == "axe.min.js"]
    return carried[0].read_text(encoding="utf-8")


_JUDGE = """
const done = arguments[0];
axe.run().then((found) => done(found.violations.map((each) => [each.id, each.nodes.map((node) => node.html)])));
"""


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [1400, 360])
def test_axe_finds_no_violation(opened: Any, axe: str, width: int, dark: bool) -> None:
    """Wide and narrow, light and dark, with everything open and words lit, axe-core has nothing to object to."""
    _screen(opened, width, dark=dark)
    opened.find_element("css selector", ".bottom-line .cite").click()
    _open_all(opened)
    opened.execute_script(axe)
    assert opened.execute_async_script(_JUDGE) == []


def test_nothing_moves_by_itself(opened: Any) -> None:
    """No element is animated and nothing scrolls smoothly, so that reduced motion has nothing to reduce."""
    _open_all(opened)
    opened.find_element("css selector", ".bottom-line .cite").click()
    moving = opened.execute_script(
        "return [document.getAnimations().length, [...document.querySelectorAll('*')]"
        ".filter((each) => getComputedStyle(each).scrollBehavior === 'smooth').length]"
    )
    assert moving == [0, 0]


@pytest.mark.parametrize(("paper", "inches"), [("a4", (8.27, 11.69)), ("letter", (8.5, 11.0))])
def test_filters_and_open_parts_leave_the_print_alone(
    opened: Any, tmp_path: Path, paper: str, inches: tuple[float, float]
) -> None:
    """Whatever is open, lit or filtered, the print is the same one sheet, in the size that was asked for."""
    briefing = dossier.briefing().model_copy(update={"paper": paper})
    path = tmp_path / "brief.html"
    path.write_bytes(render_html(briefing, dossier.findings(), dossier.DOCUMENTS, {}))
    opened.get(path.as_uri())
    before = _sheets(opened)
    _open_all(opened)
    opened.find_element("css selector", ".bottom-line .cite").click()
    _choose(opened, "by-kind", "Players")
    assert _sheets(opened) == before == [tuple(round(inch * 72) for inch in inches)]


def _sheets(chrome: Any) -> list[tuple[int, ...]]:
    printed = chrome.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    content = base64.b64decode(printed["data"])
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    assert len(boxes) == len(re.findall(rb"/Type\s*/Page\b", content))
    return [tuple(round(float(side)) for side in box) for box in boxes]
