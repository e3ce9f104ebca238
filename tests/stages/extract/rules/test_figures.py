"""Figures: numbers with what they count, and numbers that count nothing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.stages.extract.rules.builders import found, in_body, values

FOUND: list[tuple[str, dict[str, Any]]] = [
    (
        "Last year 4,200 people were displaced by floods in Mozambique.",
        {"value": 4200, "measure": "people displaced", "place": "Mozambique", "period": "2023"},
    ),
    (
        "Inspectors seized 35 tonnes of tuna in the port of Abidjan in March 2023.",
        {"value": 35, "unit": "tons", "measure": "tuna seized", "place": "port of Abidjan", "period": "2023-03"},
    ),
    ("Inflation rose by 2.4% in April.", {"value": 2.4, "unit": "%", "measure": "Inflation rose", "place": None}),
    ("Hospitals reported 87 cases of measles.", {"value": 87, "measure": "cases of measles reported"}),
    ("At least 300 nurses were trained in Malawi.", {"value": 300, "measure": "nurses trained", "place": "Malawi"}),
    (
        "Exports of rice reached 1.2 billion dollars in 2023.",
        {"value": 1.2e9, "measure": "Exports of rice reached", "period": "2023"},
    ),
    (
        "Police arrested 12 smugglers at the border with Serbia.",
        {"value": 12, "measure": "smugglers arrested"},
    ),
    ("About 40% of farms were hit by the drought.", {"value": 40, "unit": "%"}),
    ("The tariff stands at 10%.", {"value": 10, "unit": "%", "measure": "tariff stands"}),
    ("The plan costs EUR 3.5 million.", {"value": 3.5e6, "unit": "EUR", "measure": "plan costs"}),
    ("Some 1,850 vessels were inspected off Senegal.", {"value": 1850, "measure": "vessels inspected", "place": "Senegal"}),
    ("The fund allocated 15 million euros to vaccine research.", {"value": 15e6, "unit": "EUR"}),
]  # fmt: skip

NOT_FOUND = [
    "COVID-19 cases fell again.",
    "The G7 leaders met in Apulia.",
    "Article 5 of the treaty applies.",
    "Resolution 2231 remains in place.",
    "The talks lasted three days.",
    "Two countries take part.",
    "The Ariane 6 rocket was late.",
    "Boeing 737 deliveries resumed.",
    "Within 30 days the report is due.",
    "Route 66 reopened.",
    "The 2030 Agenda remains the frame.",
    "The office opens on 12 June 2024.",
    "Applicants must be 18 years old.",
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_a_number_is_found_with_what_it_counts(sentence: str, expected: dict[str, Any]) -> None:
    """Value, unit, measure, place and period come from the number's own sentence."""
    records = in_body("figure", sentence)
    assert [values(record, *expected) for record in records] == [expected]


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_names_dates_durations_and_small_counts_are_no_figures(sentence: str) -> None:
    """A number in a name, a date, a duration or a count up to three is no figure."""
    assert in_body("figure", sentence) == []


def test_a_part_says_what_it_is_a_part_of() -> None:
    """ "Of which 14" is measured by its whole, so that nobody takes it for another count of it."""
    whole, part = in_body("figure", "Some 120 vessels were inspected, of which 14 were detained.")
    assert values(whole, "value", "measure") == {"value": 120, "measure": "vessels inspected"}
    assert values(part, "value", "measure") == {"value": 14, "measure": "vessels, of which detained"}


@pytest.mark.parametrize(
    ("language", "sentence", "value"),
    [
        ("es", "Unas 38 mil personas trabajan en el puerto.", 38_000),
        ("es", "En 2023 se decomisaron 1.510 toneladas de pota.", 1_510),
        ("en", "In 2023 inspectors seized 1,510 tonnes of squid.", 1_510),
    ],
)
def test_the_same_figure_in_another_notation(language: str, sentence: str, value: float) -> None:
    """A point groups thousands in Spanish as a comma does in English."""
    assert [values(record, "value") for record in in_body("figure", sentence, language=language)] == [
        {"value": value}
    ]


def test_a_heading_holds_no_figure() -> None:
    """A teaser's number is the body's or nobody's."""
    assert found("figure", "Police seize 900 tonnes of sugar\n\nThe rest of the page is empty.") == []


def test_a_figures_quote_is_its_sentence() -> None:
    """What proves a figure is the whole sentence that it stands in."""
    sentence = "Clinics in Malawi vaccinated 9,400 children."
    (record,) = in_body("figure", sentence)
    assert record.quotes == (sentence,)
