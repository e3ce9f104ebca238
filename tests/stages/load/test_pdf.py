"""Rules of reading PDFs."""

from __future__ import annotations

import pytest

from briefings.stages.load.parsed import Unreadable
from briefings.stages.load.pdf import read_pdf
from tests.stages.load.builders import column, pdf_bytes

FIRST = [
    "The ministers met on Monday and agreed",
    "to exchange officers between the two",
    "ports within a year.",
]
LOCKED = f"/Encrypt<</Filter/Standard/V 1/R 2/O<{'41' * 32}>/U<{'42' * 32}>/P -4>>/ID[<00><00>]"
SECOND = ["A second meeting is planned for the end", "of the year in the northern capital."]


def test_lines_become_paragraphs() -> None:
    """Lines of a paragraph are joined; a wider gap starts another."""
    page = column(FIRST) + column(SECOND, top=700)
    assert read_pdf(pdf_bytes([page])).text == f"{' '.join(FIRST)}\n\n{' '.join(SECOND)}"


def test_a_short_last_line_ends_a_paragraph() -> None:
    """Without any gap, a line that ends early at a full stop ends its paragraph."""
    assert read_pdf(pdf_bytes([column(FIRST + SECOND)])).text == f"{' '.join(FIRST)}\n\n{' '.join(SECOND)}"


def test_a_ragged_margin_does_not_cut_a_paragraph() -> None:
    """A line that is short because the next word did not fit goes on, also before a capital."""
    lines = [
        "They met the delegation of the Kingdom of",
        "Liechtenstein-Vaduz-Triesenberg before they",
        "left.",
    ]
    assert read_pdf(pdf_bytes([column(lines)])).text == " ".join(lines)


def test_a_heading_of_its_own_size_stands_alone() -> None:
    """Another font size is another paragraph."""
    page = column(["Ports and officers"], top=780, size=16) + column(FIRST, top=764)
    assert read_pdf(pdf_bytes([page])).text == f"Ports and officers\n\n{' '.join(FIRST)}"


def test_bullets_start_lines_of_their_own() -> None:
    """Each bullet is a paragraph, however close the lines stand."""
    page = column(["The plan has two parts that go together", "• more officers", "• more ports"])
    assert read_pdf(pdf_bytes([page])).text.split("\n\n")[1:] == ["• more officers", "• more ports"]


def test_columns_are_read_one_after_the_other() -> None:
    """The left column comes first, and a sentence runs on at the top of the right one."""
    left = column(["The ministers met in", "the north and spoke", "about the ports and"], left=72)
    right = column(["the officers that are", "to be sent there."], left=320)
    expected = (
        "The ministers met in the north and spoke about the ports and the officers that are to be sent there."
    )
    assert read_pdf(pdf_bytes([left + right])).text == expected


def test_running_lines_go_and_are_noted() -> None:
    """Headers, footers and page numbers that repeat are left out; the same words in the text stay."""
    pages = [
        [
            (72.0, 810.0, 8.0, "Office for Ports - Annual report"),
            *column([f"The {word} chapter says something new", f"of the {word} port in full."]),
            (290.0, 30.0, 8.0, f"{number} / 4"),
        ]
        for number, word in enumerate(("first", "second", "third", "last"), 1)
    ]
    pages[2] += column(["Office for Ports - Annual report", "is what it is called."], top=600)
    parsed = read_pdf(pdf_bytes(pages))
    assert parsed.text.count("Office for Ports - Annual report") == 1
    assert "/ 4" not in parsed.text
    assert "The third chapter says" in parsed.text
    assert parsed.notes == ("running lines left out: Office for Ports - Annual report · # / #",)


def test_one_page_keeps_its_edges() -> None:
    """On a single page nothing repeats, so nothing is left out."""
    page = [(72.0, 810.0, 10.0, "Office for Ports"), *column(FIRST)]
    assert read_pdf(pdf_bytes([page])).text.startswith("Office for Ports\n\n")


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (
            ["They fight crime with all the coop-", "eration that cooperation can bring."],
            "all the cooperation that",
        ),
        (
            ["They have made one more compre-", "hensive plan for all the ports."],
            "one more comprehensive plan",
        ),
        (["A long-term plan is better; the long-", "term view is what they have."], "the long-term view"),
        (["The term is long. A plan for the long-", "term is a term that takes long."], "the long-term is"),
        (["They meet in the years from 2022-", "2023 and later on as well."], "from 2022-2023 and"),
        (["The text was signed by the Franco-", "German council on that day."], "the Franco-German council"),
        (
            ["It went on and on and then stopped -", "and nobody knows the reason."],
            "then stopped - and nobody",
        ),
    ],
)
def test_hyphens_go_only_where_that_is_safe(lines: list[str], joined: str) -> None:
    """A line's hyphen goes; the hyphen of a compound, a range or a name stays."""
    assert joined in read_pdf(pdf_bytes([column(lines)])).text


def test_document_information() -> None:
    """The title and the making of the file come from its information."""
    facts = read_pdf(pdf_bytes([column(FIRST)], "/Title(A plan)/CreationDate(D:20230227101500Z)")).facts
    assert (facts.title, facts.created, facts.published) == ("A plan", "2023-02-27", None)


def test_pages_without_text_are_noted() -> None:
    """A picture among pages of text is named."""
    assert read_pdf(pdf_bytes([column(FIRST), []])).notes == ("no text on page(s) 2",)


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (pdf_bytes([[]]), "no text layer"),
        (pdf_bytes([column(FIRST)], trailer=LOCKED), "password"),
        (pdf_bytes([column(["Scan 1"])]), "no text layer"),
        (b"%PDF-1.7\nnothing more", "damaged"),
        (pdf_bytes([column(FIRST)])[:60], "damaged"),
    ],
)
def test_refuses_what_holds_no_text(data: bytes, fault: str) -> None:
    """Scans and damaged files are refused with what is wrong."""
    with pytest.raises(Unreadable, match=fault):
        read_pdf(data)
