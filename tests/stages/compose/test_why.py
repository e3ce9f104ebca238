"""Why it matters: figures and statements that stand alone, the matter's own before what is routine."""

from __future__ import annotations

from typing import Any

import pytest

from briefings.briefing import Point
from tests.stages.compose.builders import page, points
from tests.stages.merge.builders import document


def figure(text: str, *, language: str = "en", **fields: Any) -> tuple[Point, ...]:
    """Return what the page says of one figure in a text that is just that sentence."""
    source = document(text, published="2024-05-14").model_copy(update={"language": language})
    return points(page(source, ("figure", text, {"measure": "thing counted", **fields})), "why")


def test_a_figure_stands_in_its_sources_own_sentence() -> None:
    """The worthiest figure leads, under the label of what it tells."""
    (point,) = figure("Clinics in Malawi vaccinated 9,400 children.", value=9400)
    assert point.text == "Clinics in Malawi vaccinated 9,400 children."
    assert (point.label, point.basis) == ("Results.", "reported")


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


@pytest.mark.parametrize(
    ("matter", "routine"),
    [
        ("Floods in Assam displaced 48,000 people.", "The motion passed by 480 votes to 12."),
        ("Customs officers seized 900 tons of timber.", "Fines of up to 900 euros apply to each ticket."),
        ("The grid lost 1.2 billion euros in 2023.", "The fair expects 1,200 participants from abroad."),
    ],
)
def test_routine_quantities_stay_in_their_text(matter: str, routine: str) -> None:
    """Votes, fines and attendance are not why a matter matters."""
    source = document(f"{routine} {matter}", published="2024-05-14")
    briefing = page(
        source,
        ("figure", routine, {"value": 480 if "480" in routine else 900 if "900" in routine else 1200, "measure": "count"}),
        ("figure", matter, {"value": 48000 if "48,000" in matter else 900 if "900" in matter else 1.2e9, "measure": "amount"}),
    )  # fmt: skip
    assert [point.text for point in points(briefing, "why")] == [matter]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Measles killed 136 children in the province.", "Threat."),
        ("Coast guards rescued 212 people off Lesbos.", "Results."),
        ("The scheme covers 14,000 farms in Galicia.", "Scale."),
    ],
)
def test_a_figure_is_labelled_by_what_it_tells(text: str, label: str) -> None:
    """Harm is a threat, what was done is a result, and the rest says how large the matter is."""
    value = float("".join(char for char in text if char.isdigit()))
    assert [point.label for point in figure(text, value=value)] == [label]


SPOKEN = "Without clean water, cholera will kill more people than the storm did"


def _statement(words: str, speaker: str | None = "Amina Diallo", *, direct: bool = True) -> tuple[Point, ...]:
    text = f"“{words},” said {speaker or 'she'}."
    source = document(text, published="2024-05-14")
    return points(
        page(source, ("statement", text, {"words": f"{words},", "speaker": speaker, "direct": direct})), "why"
    )


def test_a_statement_is_quoted_with_its_speaker() -> None:
    """Words and name stand as the source has them."""
    (point,) = _statement(SPOKEN)
    assert point.text == f"Amina Diallo: “{SPOKEN}”."
    assert point.label == "Threat."


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        (SPOKEN, None),
        ("This will kill more people than the storm of last winter did", "Amina Diallo"),
        ("They will kill more people than the storm of May did", "Amina Diallo"),
        ("a very real threat to all of our people", "Amina Diallo"),
        ("It is a threat", "Amina Diallo"),
    ],
)
def test_what_needs_its_context_is_not_quoted(words: str, speaker: str | None) -> None:
    """No speaker, a pronoun without its noun, a fragment: such words stay in their text."""
    assert _statement(words, speaker) == ()
