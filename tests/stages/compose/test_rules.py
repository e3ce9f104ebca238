"""The deterministic page: counts that are right, every rung in the table, and nothing where nothing was found."""

from __future__ import annotations

import re
from typing import Any

import pytest

from briefings.briefing import NOT_STATED, Briefing, Section
from briefings.document import Document
from briefings.record import Findings, Grounded, Status
from briefings.stages.compose.phrasing import in_words
from briefings.stages.compose.rules import Frame, compose_by_rules
from briefings.stages.compose.table import MOST_ROWS
from briefings.stages.select import select
from briefings.stages.verify import verify
from tests.stages.merge.builders import document, grounded, merged

A = document(
    "Peru and Chile signed a protocol on ports. Peru and Chile agreed on a plan for canals. "
    "Peru proposed a register of tugs. Peru and Chile are negotiating a treaty on salt.",
    published="2024-05-14",
    path="a.txt",
)
B = document(
    "The law on pilots entered into force. Chile announced a grant of 3 million euros for docks. "
    "Chile requested a loan for cranes. Chile and Peru discussed a hub for grain. Chile aims to open a school.",
    published="2024-06-02",
    path="b.txt",
)
ACTS: list[tuple[Document, str, str, dict[str, Any]]] = [
    (A, "signed", "Peru and Chile signed a protocol on ports.", {"parties": ("Peru", "Chile"), "action": "protocol on ports"}),
    (A, "agreed", "Peru and Chile agreed on a plan for canals.", {"parties": ("Peru", "Chile"), "action": "plan for canals"}),
    (A, "proposed", "Peru proposed a register of tugs.", {"parties": ("Peru",), "action": "register of tugs"}),
    (A, "negotiating", "Peru and Chile are negotiating a treaty on salt.", {"parties": ("Peru", "Chile"), "action": "treaty on salt"}),
    (B, "in force", "The law on pilots entered into force.", {"action": "law on pilots"}),
    (B, "announced", "Chile announced a grant of 3 million euros for docks.",
     {"parties": ("Chile",), "action": "grant for docks", "amount": "3 million euros", "instrument": "funding"}),
    (B, "sought", "Chile requested a loan for cranes.", {"parties": ("Chile",), "action": "loan for cranes"}),
    (B, "discussed", "Chile and Peru discussed a hub for grain.", {"parties": ("Chile", "Peru"), "action": "hub for grain"}),
    (B, "aim", "Chile aims to open a school.", {"parties": ("Chile",), "action": "school for pilots"}),
]  # fmt: skip
LADDER = [status.value for status in Status]


def commitments(*statuses: str) -> list[tuple[Document, Grounded]]:
    """Return the acts above on the rungs that are named."""
    return [
        (source, grounded(source, "commitment", quote, status=status, **fields))
        for source, status, quote, fields in ACTS
        if status in statuses
    ]


def many(count: int) -> tuple[Document, list[tuple[Document, Grounded]]]:
    """Return a text with one signature after another, each of something else."""
    goods = "salt rice maize wool iron steel glass paper cotton coffee sugar cocoa".split()[:count]
    source = document(" ".join(f"Peru signed a treaty on {one}." for one in goods), path="many.txt")
    records = [
        grounded(
            source,
            "commitment",
            f"Peru signed a treaty on {one}.",
            action=f"treaty on {one}",
            status="signed",
            instrument="treaty",
            parties=("Peru",),
        )
        for one in goods
    ]
    return source, [(source, record) for record in records]


def page(
    documents: list[Document],
    findings: Findings,
    frame: Frame = Frame(),  # noqa: B008 - frozen
) -> Briefing:
    """Compose the page of some findings."""
    return compose_by_rules(documents, findings, select(findings), frame)


def section(briefing: Briefing, name: str) -> Section:
    """Return a section by id."""
    return next(one for one in briefing.sections if one.id == name)


FULL = merged(*commitments(*LADDER))
PAGE = page([A, B], FULL)


def test_a_page_of_rules_is_carried_by_its_sources() -> None:
    """Nothing that the composer writes is refused by the gate."""
    assert verify(PAGE, [A, B], FULL) == []


def test_the_headline_counts_what_is_firm_and_what_is_not() -> None:
    """Each count in the headline is a working over as many findings."""
    assert PAGE.title == "Chile and Peru: one commitment in force, one signed, seven less firm"
    assert [working.value for working in PAGE.headline.workings] == [1, 1, 7]
    assert all(working.value == len(set(working.of)) for working in PAGE.headline.workings)


def test_the_bottom_line_counts_each_rung() -> None:
    """Totals and counts agree with the findings, and what is firm is named."""
    assert PAGE.bottom_line is not None
    text = PAGE.bottom_line.text
    assert text.startswith(
        "Two texts report nine commitments: one in force, one signed, one agreed, one announced and five under "
        "negotiation, sought, proposed, discussed or aimed at. The firmest is in force: law on pilots. "
        "Signed: protocol on ports (Peru and Chile)."
    )
    assert text.endswith("No source gives a deadline for any of them; one has an amount.")
    assert 45 <= len(text.split()) <= 75


def test_the_bottom_line_names_the_next_dated_step_and_what_no_source_gives() -> None:
    """The earliest limit after the page's day is told; one that has passed is not."""
    text = "Togo will sign a treaty on gas by 5 June 2024. Togo will open a clinic for miners by 5 May 2024."
    source = document(text, published="2024-05-14")
    quotes = text.replace(". ", ".|").split("|")
    records = [
        grounded(source, "commitment", quotes[0], action="treaty on gas", status="announced", due_by="2024-06-05"),
        grounded(source, "commitment", quotes[1], action="clinic for miners", status="announced", due_by="2024-05-05"),
    ]  # fmt: skip
    findings = merged(*((source, record) for record in records))
    briefing = page([source], findings)
    assert briefing.bottom_line is not None
    assert "The next date is 5 Jun 2024: treaty on gas." in briefing.bottom_line.text
    assert "No source gives an amount for any of them; two have a deadline." in briefing.bottom_line.text
    assert verify(briefing, [source], findings) == []


@pytest.mark.parametrize(
    "vague", ["three measures", "strict conditions", "financial support", "its launch", "such talks"]
)
def test_what_tells_nothing_has_no_row_and_is_not_counted(vague: str) -> None:
    """An action that could be anybody's stays in the findings; the page counts what can be told apart."""
    text = f"Peru agreed on {vague}. Peru and Chile signed a protocol on ports."
    source = document(text, published="2024-05-14")
    findings = merged(
        (source, grounded(source, "commitment", f"Peru agreed on {vague}.", action=vague, status="agreed")),
        (source, grounded(source, "commitment", "Peru and Chile signed a protocol on ports.", action="protocol on ports", status="signed")),
    )  # fmt: skip
    briefing = page([source], findings)
    assert [row.cells["what"] for row in section(briefing, "commitments").rows] == ["Protocol on ports"]
    assert briefing.bottom_line is not None
    assert briefing.bottom_line.text.startswith("One text reports one commitment, signed.")
    assert vague in " ".join(entry.text for entry in briefing.left_out)


def test_a_row_is_worth_less_for_each_that_its_text_has() -> None:
    """Eleven signatures of one text do not keep out the only two of another."""
    source, records = many(11)
    findings = merged(*records, *commitments("signed", "agreed"))
    rows = section(page([source, A], findings), "commitments").rows
    assert len(rows) == MOST_ROWS
    assert "Protocol on ports" in [row.cells["what"] for row in rows]


@pytest.mark.parametrize("statuses", [["signed"], ["aim", "sought"], ["in force", "agreed", "aim"], LADDER])
def test_counts_add_up_whatever_was_found(statuses: list[str]) -> None:
    """The total is the number of commitments, and the page stays carried."""
    records = commitments(*statuses)
    findings = merged(*records)
    sources = list({source.id: source for source, _ in records}.values())
    briefing = page(sources, findings)
    assert briefing.bottom_line is not None
    number = in_words(len(records))
    assert re.search(rf"\breports? {number} commitments?[:,]", briefing.bottom_line.text)
    short = re.search(r"\bfirm\b", briefing.title)
    assert bool(short) == any(status in LADDER[3:] for status in statuses)
    assert verify(briefing, sources, findings) == []


def test_nothing_loose_counts_as_firm() -> None:
    """Where nothing is signed, in force or agreed, headline and bottom line say so."""
    findings = merged(*commitments("announced", "aim"))
    briefing = page([B], findings)
    assert briefing.title.endswith("two commitments reported, none firm")
    assert briefing.bottom_line is not None
    assert "Nothing is firm; the nearest to it is announced: " in briefing.bottom_line.text


def test_the_table_goes_from_firm_to_loose_and_keeps_every_rung() -> None:
    """Nine findings on nine rungs make nine rows, firmest first."""
    assert [row.status for row in section(PAGE, "commitments").rows] == LADDER


def test_a_crowded_rung_does_not_push_out_the_others() -> None:
    """Nine rows at most; twelve signatures leave room for the one aim, and the rest is listed as left out."""
    source, records = many(12)
    findings = merged(*records, *commitments("aim"))
    briefing = page([source, B], findings)
    rows = section(briefing, "commitments").rows
    assert len(rows) == MOST_ROWS
    assert [row.status for row in rows] == ["signed"] * 8 + ["aim"]
    left = {entry.finding for entry in briefing.left_out if entry.finding}
    shown = {row.finding for row in rows}
    assert {finding.id for finding in findings.of("commitment")} <= left | shown
    assert briefing.bottom_line is not None
    assert "twelve signed and one aimed at" in briefing.bottom_line.text


def test_cells_say_who_when_and_how_much() -> None:
    """Parties, the text's date and the money stand in their columns; what no text gives is not stated."""
    row = next(row for row in section(PAGE, "commitments").rows if row.status == "announced")
    assert row.cells == {
        "status": "Announced",
        "what": "Grant for docks (3 million euros)",
        "parties": "Chile",
        "reported": "2 Jun 2024",
        "next": NOT_STATED,
        "source": "",
    }
    assert [(one.source, one.quote) for one in row.citations] == [
        (2, "Chile announced a grant of 3 million euros for docks.")
    ]


def test_the_next_date_is_the_limit_that_the_words_set() -> None:
    """A due date stands in its own column and never as the day of the act."""
    source = document("Togo will sign a treaty on gas by 5 June 2024.", published="2024-05-14")
    record = grounded(
        source, "commitment", "Togo will sign a treaty on gas by 5 June 2024.",
        action="treaty on gas", status="announced", due_by="2024-06-05",
    )  # fmt: skip
    (row,) = section(page([source], merged((source, record))), "commitments").rows
    assert (row.cells["reported"], row.cells["next"]) == ("14 May 2024", "5 Jun 2024")


def test_people_are_no_parties() -> None:
    """Who signs is not who is bound: a person among the parties is taken out."""
    text = "Minister Ana Ruiz and Malta signed a pact on salt."
    source = document(text, published="2024-05-14")
    findings = merged(
        (source, grounded(source, "actor", "Minister Ana Ruiz", name="Ana Ruiz", kind="person")),
        (
            source,
            grounded(source, "commitment", text, parties=("Ana Ruiz", "Malta"), action="pact on salt", status="signed"),
        ),
    )  # fmt: skip
    briefing = page([source], findings)
    assert section(briefing, "commitments").rows[0].cells["parties"] == "Malta"
    assert briefing.title.startswith("Malta:")


def test_thin_input_makes_a_short_page_that_says_so() -> None:
    """One text and nothing found: a headline that says it, no sections, no bottom line."""
    source = document("It rained.", published="2024-05-14")
    briefing = page([source], Findings())
    assert briefing.title == "What one text says, without a commitment"
    assert (briefing.bottom_line, briefing.sections, briefing.left_out) == (None, (), ())
    assert verify(briefing, [source], Findings()) == []


@pytest.mark.parametrize(
    ("frame", "position"),
    [
        (Frame(), "Position at 2 Jun 2024  |  Based on two texts, 14 May 2024 to 2 Jun 2024  |  Compiled by rules, not yet cleared"),
        (Frame(as_of="2024-07-01", engine="openai/some-model"),
         "Position at 1 Jul 2024  |  Based on two texts, 14 May 2024 to 2 Jun 2024  |  AI-assisted draft, not yet cleared"),
    ],
)  # fmt: skip
def test_the_position_line_says_what_the_page_rests_on(frame: Frame, position: str) -> None:
    """How many texts, from when to when, as of when, and who made it."""
    assert page([A, B], FULL, frame).position == position


def test_undated_texts_are_counted_as_such() -> None:
    """A text without a date is in the basis and said to be undated."""
    briefing = page([A, document("It rained.", path="c.txt")], merged(*commitments("signed")))
    assert "two texts, 14 May 2024 (one undated)" in briefing.position
    assert [source.descriptor for source in briefing.sources][1].endswith("no date (c)")


def test_sources_are_numbered_as_given_and_paper_is_kept() -> None:
    """The source list is the dossier in its order; the frame's paper and topic reach the page."""
    briefing = page([B, A], FULL, Frame(topic="Ports", paper="letter"))
    assert [(source.number, source.path) for source in briefing.sources] == [(1, "b.txt"), (2, "a.txt")]
    assert (briefing.paper, briefing.topic) == ("letter", "Ports")


def test_the_same_findings_make_the_same_page() -> None:
    """Composition is deterministic."""
    assert page([A, B], FULL) == PAGE


def test_a_name_of_letters_and_digits_is_carried_by_its_own_words() -> None:
    """ "F-35A" in a cell is one word of the source, though a tokenizer parts it."""
    text = "Norway agreed to buy 36 F-35A aircraft."
    source = document(text, published="2024-05-14")
    record = grounded(source, "commitment", text, action="buy 36 F-35A aircraft", status="agreed")
    findings = merged((source, record))
    briefing = page([source], findings)
    assert section(briefing, "commitments").rows[0].cells["what"] == "To buy 36 F-35A aircraft"
    assert verify(briefing, [source], findings) == []
