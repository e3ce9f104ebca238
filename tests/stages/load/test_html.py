"""Rules of reading web pages."""

from __future__ import annotations

import pytest

from briefings.stages.load.html import read_html
from briefings.stages.load.parsed import Unreadable

PROSE = "The two ministers met in the capital and agreed to exchange officers before the end of the year."
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Ministers meet again | News | Office for Ports</title>
<meta property="article:published_time" content="2021-06-09T10:00:00Z"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
<main><article><h1>Ministers meet again</h1>
<p>{PROSE}</p><ul><li>first   item of the
list</li><li>second item of the list</li></ul>
<h2>What comes next</h2><p>{PROSE} “No-break\u00a0space” stays.<br>New line.</p>
<table><tr><th>Port</th><th>Officers</th></tr><tr><td>North</td><td>12</td></tr></table>
<p><b>Next steps</b></p><p><b>{PROSE}</b></p></article></main>
<footer><p>Copyright and cookies and all rights reserved</p></footer></body></html>"""


def test_keeps_the_content_and_its_shape() -> None:
    """Paragraphs part with a blank line, items and rows follow line on line, menus and footers go."""
    parsed = read_html(PAGE.encode())
    assert parsed.text == "\n\n".join(
        [
            "Ministers meet again",
            PROSE,
            "- first item of the list\n- second item of the list",
            "What comes next",
            f"{PROSE} “No-break\u00a0space” stays.\nNew line.",
            "Port\tOfficers\nNorth\t12",
            "Next steps",
            PROSE,
        ]
    )


def test_headings_have_their_spans() -> None:
    """Headings are those that the page marks, and short bold lines; a bold sentence is none."""
    parsed = read_html(PAGE.encode())
    found = [span.of(parsed.text) for span in parsed.headings]
    assert found == ["Ministers meet again", "What comes next", "Next steps"]


def test_metadata_without_the_site_in_the_title() -> None:
    """The title is the headline, the date the page's own, the publisher the name that the title ends in."""
    facts = read_html(PAGE.encode()).facts
    assert (facts.title, facts.published, facts.language) == ("Ministers meet again", "2021-06-09", "en")
    assert facts.publisher == "Office for Ports"


def test_a_dash_in_a_headline_is_not_a_site_name() -> None:
    """Headlines keep what follows their dashes."""
    page = PAGE.replace("Ministers meet again", "Ports and borders – a new start")
    assert read_html(page.encode()).facts.title == "Ports and borders – a new start"


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "windows-1252"])
def test_declared_charset_is_used(encoding: str) -> None:
    """Accents come out right in whatever encoding the page declares."""
    page = f'<html><head><meta charset="{encoding}"></head><body><p>El año próximo habrá más señales. {PROSE}</p>'
    assert "El año próximo habrá más señales." in read_html(page.encode(encoding)).text


def test_a_tag_of_absurd_length_is_cut_out() -> None:
    """A tag with more attributes than parsers bear is left out and noted; the words stay."""
    page = PAGE.replace("<main>", "<main " + " ".join(f'a{n}="x"' for n in range(9000)) + ">")
    parsed = read_html(page.encode())
    assert PROSE in parsed.text
    assert parsed.notes == ("1 tag(s) of absurd length left out",)


def test_pictures_inside_the_page_are_no_fault() -> None:
    """A picture as a data address may be long: it goes without a note."""
    page = PAGE.replace("<main>", f'<main><img src="data:image/png;base64,{"iVBORw0KGgo" * 5000}">')
    assert read_html(page.encode()).notes == ()


@pytest.mark.parametrize(
    ("page", "fault"),
    [
        ("<html><body>" + "<div>" * 3000 + "words" + "</div>" * 3000, "nested absurdly deep"),
        ("<html><head><title>T</title></head><body><script>run()</script></body></html>", "no readable text"),
        ("<!doctype html>", "no readable text"),
    ],
)
def test_refuses_what_holds_no_text(page: str, fault: str) -> None:
    """Pages without words, or nested to hurt, are refused with what is wrong."""
    with pytest.raises(Unreadable, match=fault):
        read_html(page.encode())


def test_many_unclosed_paragraphs_are_not_deep() -> None:
    """Elements that may stand without an end tag do not count as depth."""
    page = "<html><body><article>" + f"<p>{PROSE}<br>" * 2000
    assert read_html(page.encode()).text.count(PROSE) >= 1
