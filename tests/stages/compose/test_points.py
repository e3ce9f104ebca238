"""Points without judgement: figures that stand alone, dated events, questions from empty fields."""

from __future__ import annotations

from typing import Any

import pytest

from briefings.briefing import Briefing, Point
from briefings.document import Document
from briefings.stages.compose.rules import Frame, compose_by_rules
from briefings.stages.select import select
from briefings.stages.verify import verify
from tests.stages.merge.builders import document, grounded, merged


def page(source: Document, *records: tuple[str, str, dict[str, Any]]) -> Briefing:
    """Compose the page of one text's records, each given as type, quote and fields; the gate must pass it."""
    findings = merged(
        *((source, grounded(source, typename, quote, **fields)) for typename, quote, fields in records)
    )
    briefing = compose_by_rules([source], findings, select(findings), Frame())
    assert verify(briefing, [source], findings) == []
    return briefing


def points(briefing: Briefing, name: str) -> tuple[Point, ...]:
    """Return the points of a section; none if the page has no such section."""
    return next((one.points for one in briefing.sections if one.id == name), ())


def figure(text: str, *, language: str = "en", **fields: Any) -> tuple[Point, ...]:
    """Return what the page says of one figure in a text that is just that sentence."""
    source = document(text, published="2024-05-14").model_copy(update={"language": language})
    return points(page(source, ("figure", text, {"measure": "thing counted", **fields})), "why")


def test_a_figure_stands_in_its_sources_own_sentence() -> None:
    """The worthiest figure leads, under the label of scale."""
    (point,) = figure("Clinics in Malawi vaccinated 9,400 children.", value=9400)
    assert point.text == "Clinics in Malawi vaccinated 9,400 children."
    assert (point.label, point.basis) == ("Scale.", "reported")


def test_a_parts_share_is_computed_and_shown_with_its_working() -> None:
    """A part of a whole in one sentence gets its percentage, which can be computed again."""
    (point,) = figure("Ports landed 400 tons of tuna, of which 100 tons were seized.", value=400)
    assert "100 tons (25%) were seized" in point.text
    assert point.basis == "computed"
    assert [(one.value, one.operation, one.of) for one in point.workings] == [
        (25, "share", ("100.0", "400.0"))
    ]


def test_last_year_becomes_the_year() -> None:
    """A relative date at the front is resolved from the text's own date."""
    (point,) = figure("Last year, 4,200 people left the delta.", value=4200)
    assert point.text == "In 2023, 4,200 people left the delta."


@pytest.mark.parametrize(
    "text",
    [
        "He added that 500 nurses were missing.",
        "They counted 500 boats.",
        "It cost 500 million euros.",
        "This was paid by 500 firms.",
        "And so 500 nurses left.",
        "These 500 boats were old.",
        "“There are 500 boats,” said the mayor.",
    ],
)
def test_nothing_dangles(text: str) -> None:
    """A sentence that needs the one before it is not put on the page."""
    assert figure(text, value=500) == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("However, 500 nurses left the islands.", "500 nurses left the islands."),
        ("Moreover, mills produced 500 tons of steel.", "Mills produced 500 tons of steel."),
    ],
)
def test_a_connective_is_cut_off(text: str, said: str) -> None:
    """ "However" leads on from a sentence that is not there."""
    assert [point.text for point in figure(text, value=500)] == [said]


def test_a_foreign_figure_is_shown_in_the_sources_words() -> None:
    """A text in another language is quoted, not translated."""
    (point,) = figure("En 2023 se decomisaron 1.510 toneladas de pota.", value=1510, language="es")
    assert point.text == "In the source’s words: “En 2023 se decomisaron 1.510 toneladas de pota.”"


def test_figures_of_one_sentence_are_told_once() -> None:
    """Two figures that share a sentence make one point."""
    text = "Police arrested 12 smugglers and seized 90 boats."
    source = document(text, published="2024-05-14")
    briefing = page(
        source,
        ("figure", text, {"value": 12, "measure": "smugglers arrested"}),
        ("figure", text, {"value": 90, "measure": "boats seized"}),
    )
    assert len(points(briefing, "why")) == 1
    assert briefing.left_out == ()


EVENT = {"what": "conference on reefs", "when": "2024-06-03", "basis": "stated", "where": "Suva"}


@pytest.mark.parametrize(
    ("held", "words", "text"),
    [
        ("held", "The conference on reefs took place on 3 June 2024 in Suva.", "Conference on reefs, Suva."),
        (
            "planned",
            "The conference on reefs will be held on 3 June 2024 in Suva.",
            "Conference on reefs, Suva: due, not reported as held.",
        ),
        (
            "cancelled",
            "The conference on reefs planned for 3 June 2024 in Suva was cancelled.",
            "Conference on reefs, Suva: called off.",
        ),
    ],
)
def test_an_event_says_whether_it_was_held(held: str, words: str, text: str) -> None:
    """What is due says so; nothing planned reads as done."""
    (point,) = points(
        page(document(words, published="2024-05-14"), ("event", words, {**EVENT, "held": held})), "dates"
    )
    assert (point.label, point.text) == ("3 Jun 2024.", text)


def test_events_stand_in_order_of_time() -> None:
    """Dated events run from early to late, undated ones last."""
    text = "A forum was held on 9 July 2024. A summit was held on 2 May 2024. Togo hosted the first fair of boats."
    briefing = page(
        document(text, published="2024-08-01"),
        ("event", "A forum was held on 9 July 2024.", {"what": "forum on grain", "when": "2024-07-09", "held": "held"}),
        ("event", "A summit was held on 2 May 2024.", {"what": "summit on grain", "when": "2024-05-02", "held": "held"}),
        ("event", "Togo hosted the first fair of boats.", {"what": "first fair of boats", "held": "held"}),
    )  # fmt: skip
    assert [point.label for point in points(briefing, "dates")] == ["2 May 2024.", "9 Jul 2024.", "Undated."]


def test_questions_come_from_empty_fields() -> None:
    """What is negotiated has no date, what is signed nobody who reports on it, what is announced no money."""
    said = {
        "negotiating": "Oman is negotiating a treaty on gas.",
        "signed": "Oman signed a pact on wells.",
        "announced": "Oman announced a project for pumps.",
    }
    source = document(" ".join(said.values()), published="2024-05-14")
    fields: dict[str, dict[str, Any]] = {
        "negotiating": {"action": "treaty on gas", "instrument": "treaty"},
        "signed": {"action": "pact on wells", "instrument": "agreement"},
        "announced": {"action": "project for pumps", "instrument": "project"},
    }
    briefing = page(
        source,
        *(
            ("commitment", said[status], {"status": status, "parties": ("Oman",), **more})
            for status, more in fields.items()
        ),
    )
    assert [point.text for point in points(briefing, "questions")] == [
        "Oman: who decides on “treaty on gas”, and by when?",
        "Oman: who reports on “pact on wells”, and to whom?",
        "Oman: how much money is there for “project for pumps”, and from which budget?",
    ]


def test_an_answered_question_is_not_asked() -> None:
    """Where the texts give a date and an amount, nobody asks for them."""
    text = "Oman requested a loan of 3 million euros by 5 June 2024."
    briefing = page(
        document(text, published="2024-05-14"),
        (
            "commitment",
            text,
            {"status": "sought", "action": "loan for wells", "due_by": "2024-06-05", "amount": "3 million euros", "instrument": "funding"},
        ),
    )  # fmt: skip
    assert points(briefing, "questions") == ()
