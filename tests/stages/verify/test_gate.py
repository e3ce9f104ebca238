"""The gate: each falsehood is refused with its reason, and its honest twin passes."""

from __future__ import annotations

from typing import Any

import pytest

from briefings.briefing import NOT_STATED, Citation, Point, Row, Working
from briefings.stages.verify.gate import Gate
from tests.stages.verify.builders import (
    DOCUMENTS,
    DUE,
    FINDINGS,
    FUEL,
    HOPED,
    IDS,
    LANDED,
    ONE,
    PRAISED,
    SIGNED,
    WAITING,
    briefing,
    cite,
    point,
    row,
)

GATE = Gate(briefing(), DOCUMENTS, FINDINGS)

TWINS = [
    # what is false, why, what is true, the words cited
    ("Peru and Chile signed 3 protocols.", "number 3", "Peru and Chile signed a protocol.", SIGNED),
    ("Ports landed 440 tons of squid.", "number 440", "Ports landed 400 tons of squid.", LANDED),
    ("Ports landed four thousand tons.", "number 4000", "Ports landed four hundred tons.", LANDED),
    ("Police seized 1.5 billion litres.", "number 1.5e+09", "Police seized 1,500,000 litres.", FUEL),
    ("In 2022 police seized fuel.", "date “2022”", "In 2023 police seized fuel.", FUEL),
    ("A protocol was signed on 15 May 2024.", "15 May 2024", "A protocol was signed on 14 May 2024.", SIGNED),
    ("A protocol was signed in June 2024.", "June 2024", "A protocol was signed in May 2024.", SIGNED),
    ("A protocol was signed on 14 May 2023.", "14 May 2023", "A protocol was signed on 14 May.", SIGNED),
    ("The minister, Ana Rojas, was pleased.", "“Ana Rojas”", "The minister, Ana Ruiz, was pleased.", PRAISED),
    ("It praised the Ocean Board.", "“Ocean Board”", "It praised the Food Safety Agency.", PRAISED),
    ("It praised EFSA.", "“EFSA”", "It praised the FSA.", PRAISED),
    ("Peru and Brazil signed.", "“Brazil”", "Peru and Chile signed.", SIGNED),
    ("The Bolivian side signed.", "“Bolivia”", "The Chilean side signed.", SIGNED),
    ("Qatar agreed to the gas treaty.", "“agreed to”", "Qatar may come to the gas treaty.", HOPED),
    ("Oman signed the gas treaty.", "“signed”", "Oman hopes for the gas treaty.", HOPED),
    ("The gas treaty is in force.", "“is in force”", "The gas treaty is an aim.", HOPED),
    ("A review was launched and adopted.", "“adopted”", "A review is due to open.", DUE),
    ("The pact, in force: gas.", "“in force”", "The pact, not in force: gas.", HOPED),
    ("Zembla signed a protocol.", "“Zembla”", "Squids make a protocol.", SIGNED),
    ("Ports landed squid. Zembla paid.", "“Zembla”", "Ports landed squid. Nobody paid.", LANDED),
    ("Five states wait.", "number 5", "Three states wait.", WAITING),
    # A number is not carried because a source, a text or a rung happens to have it.
    ("Police seized 2 tankers.", "number 2", "Source 2 tells of a tanker.", FUEL),
    ("Two texts say that two tankers burned.", "number 2", "Two texts say that tankers burned.", FUEL),
    ("Two are signed.", "count in “Two are signed”", "Only one text is signed.", SIGNED),
    ("The list names four states.", "number 4", "The list names three states.", WAITING),
    # A year does not carry a month, nor two names a third made of them.
    ("Police seized fuel in March 2023.", "March 2023", "Police seized fuel in 2023.", FUEL),
    ("Ruiz Safety praised it.", "“Ruiz Safety”", "Ana Ruiz praised it.", PRAISED),
    ("The words are “the pact is dead”: 40 said so.", "number 40", "The words are “400 tons of squid”.", LANDED),
]  # fmt: skip


@pytest.mark.parametrize(("false", "reason", "true", "quote"), TWINS)
def test_what_the_cited_words_do_not_carry_is_refused(false: str, reason: str, true: str, quote: str) -> None:
    """Numbers, dates, names, states and firmer words need the cited words; the reason names what is missing."""
    refusal = GATE.point(point(false, quote))
    assert refusal is not None
    assert reason in refusal


@pytest.mark.parametrize(("false", "reason", "true", "quote"), TWINS)
def test_what_the_cited_words_carry_passes(false: str, reason: str, true: str, quote: str) -> None:
    """The honest sentence over the same words holds."""
    assert GATE.point(point(true, quote)) is None


def test_every_sentence_cites() -> None:
    """Without citation or working nothing is carried, however harmless."""
    assert GATE.point(Point(text="Squid is a fish.")) == "it cites nothing"


@pytest.mark.parametrize(
    ("citation", "reason"),
    [
        (Citation(source=9, start=0, end=4, quote="Peru"), "source 9, which is not in the list"),
        (Citation(source=1, start=1, end=5, quote="Peru"), "does not stand in it at 1"),
        (Citation(source=1, start=0, end=4, quote="Chad"), "does not stand in it at 0"),
        (Citation(source=2, start=0, end=4, quote="Peru"), "does not stand in it at 0"),
        (Citation(source=1, start=4, end=5, quote=" "), "does not stand in it at 4"),
        (Citation(source=1, start=10_000, end=10_004, quote="Peru"), "does not stand in it at 10000"),
        (Citation(source=1, start=3, end=3, quote=""), "does not stand in it at 3"),
    ],
)
def test_a_citation_must_stand_where_it_says(citation: Citation, reason: str) -> None:
    """Unknown sources, shifted offsets, other words and empty ones are refused for sentences and rows alike."""
    refusal = GATE.point(Point(text="Peru signs.", citations=(citation,)))
    assert refusal is not None
    assert reason in refusal
    assert set(GATE.cells(Row(cells={"what": "Peru"}, citations=(citation,)))) == {"what"}


def test_one_bad_citation_spoils_the_sentence() -> None:
    """A true citation beside a false one does not carry it."""
    wrong = Citation(source=1, start=1, end=5, quote="Peru")
    assert GATE.point(Point(text="Peru signs.", citations=(*cite(SIGNED), wrong))) is not None


WORKINGS: list[tuple[str, Working, Working]] = [
    (
        "Two matters were found.",
        Working(value=2, operation="count", of=IDS),
        Working(value=2, operation="count", of=(IDS[0], IDS[0])),
    ),
    (
        "Two matters were found.",
        Working(value=2, operation="count", of=("1", "2")),
        Working(value=2, operation="count", of=("commitment-made-up", IDS[0])),
    ),
    (
        "That is 25% of it.",
        Working(value=25, operation="share", of=("100", "400")),
        Working(value=30, operation="share", of=("100", "400")),
    ),
    (
        "A share of 25% was seized.",
        Working(value=25, operation="share", of=("100.0", "400.0")),
        Working(value=25, operation="share", of=("10", "40")),
    ),
    (
        "The rest is 300 tons.",
        Working(value=300, operation="difference", of=("100", "400")),
        Working(value=-300, operation="difference", of=("100", "400")),
    ),
    (
        "The rest is 300 tons.",
        Working(value=300, operation="difference", of=("100", "400")),
        Working(value=300, operation="difference", of=("100", "400", "1")),
    ),
]


@pytest.mark.parametrize(("text", "right", "wrong"), WORKINGS)
def test_a_computed_number_is_computed_again(text: str, right: Working, wrong: Working) -> None:
    """A count, a share or a difference prints only if it comes out, over findings or numbers that are cited."""
    assert GATE.point(point(text, LANDED, workings=(right,))) is None
    refusal = GATE.point(point(text, LANDED, workings=(wrong,)))
    assert refusal is not None
    assert "workings" in refusal


def test_a_shorter_form_is_checked_too() -> None:
    """What stands in when the page is full must hold as well."""
    assert GATE.point(point("Peru and Chile signed.", SIGNED, shorter="Peru signed.")) is None
    refusal = GATE.point(point("Peru and Chile signed.", SIGNED, shorter="Peru and Togo signed."))
    assert refusal is not None
    assert "Togo" in refusal


def test_a_label_is_part_of_what_is_said() -> None:
    """A date in the lead-in is checked like one in the sentence."""
    assert GATE.point(point("A protocol on squid.", SIGNED, label="14 May 2024.")) is None
    refusal = GATE.point(point("A protocol on squid.", SIGNED, label="14 May 2025."))
    assert refusal is not None
    assert "2025" in refusal


def test_a_question_asserts_nothing_but_names_nobody_new() -> None:
    """Asking whether something is in force is no claim; a foreign name stays foreign."""
    assert GATE.point(point("Is the gas treaty signed, and by whom?", HOPED)) is None
    assert GATE.point(point("Is the gas treaty signed by Brazil?", HOPED)) is not None


def test_counts_of_findings_and_sources_need_no_working() -> None:
    """How many texts there are, and how many findings stand on a named rung, is known."""
    assert GATE.point(point("Two texts speak of squid.", SIGNED)) is None
    assert GATE.point(point("Three texts speak of squid.", SIGNED)) is not None
    assert GATE.point(point("One protocol is signed.", SIGNED)) is None


CELLS: list[tuple[str, str, dict[str, str], dict[str, str]]] = [
    (SIGNED, "signed", {"what": "Protocol on squid", "parties": "Peru, Chile", "source": ""}, {}),
    (SIGNED, "agreed", {"what": "Protocol on squid"}, {}),
    (SIGNED, "signed", {"what": "Protocol on squid", "next": NOT_STATED}, {}),
    (SIGNED, "in force", {"what": "Protocol on squid"}, {"status": "no cited words reach 'in force'"}),
    (HOPED, "signed", {"what": "Gas treaty"}, {"status": "no cited words reach 'signed'"}),
    (SIGNED, "signed", {"what": "Protocol on squid", "parties": "Peru, Brazil"}, {"parties": "“Brazil”"}),
    (SIGNED, "signed", {"what": "Protocol on 12 ships"}, {"what": "number 12"}),
    (SIGNED, "signed", {"what": "Protocol", "next": "1 July 2025"}, {"next": "1 July 2025"}),
]


@pytest.mark.parametrize(("quote", "status", "cells", "refused"), CELLS)
def test_each_cell_is_carried_or_refused_alone(
    quote: str, status: str, cells: dict[str, str], refused: dict[str, str]
) -> None:
    """A row's status needs words that reach it; its other cells are read as sentences."""
    problems = GATE.cells(row(quote, status, **cells))
    assert problems.keys() == refused.keys()
    assert all(reason in problems[column] for column, reason in refused.items())


def test_a_text_that_is_gone_carries_nothing() -> None:
    """A source whose document is missing is as good as unlisted."""
    gate = Gate(briefing(), [ONE], FINDINGS)
    assert gate.point(point("Oman hopes for the gas treaty.", HOPED)) is not None
    assert gate.point(point("Peru signed.", SIGNED)) is None


def test_names_that_sources_write_otherwise_are_known() -> None:
    """The long form passes for the short one and the other way round, where the texts tie them."""
    more: Any = FINDINGS.model_copy(update={"names": {"FSA": "Food Safety Agency"}})
    gate = Gate(briefing(), DOCUMENTS, more)
    short = ONE.text.index("FSA")
    citation = Citation(source=1, start=short, end=short + 3, quote="FSA")
    sentence = Point(text="The work of the Food Safety Agency is known.", citations=(citation,))
    assert gate.point(sentence) is None
    assert GATE.point(sentence) is not None
