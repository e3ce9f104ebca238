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
    ("Inflation rose by 2.4% in April.", {"value": 2.4, "unit": "%", "measure": "increase in inflation", "place": None}),
    ("Hospitals reported 87 cases of measles.", {"value": 87, "measure": "cases of measles reported"}),
    ("At least 300 nurses were trained in Malawi.", {"value": 300, "measure": "nurses trained", "place": "Malawi"}),
    ("At least 11 people drowned on Sunday.", {"value": 11, "measure": "people who drowned", "period": "2024-05-12"}),
    (
        "Exports of rice reached 1.2 billion dollars in 2023.",
        {"value": 1.2e9, "measure": "exports of rice", "period": "2023"},
    ),
    ("Police arrested 12 smugglers.", {"value": 12, "measure": "smugglers arrested"}),
    ("About 40% of farms were hit by the drought.", {"value": 40, "unit": "%", "measure": "farms hit"}),
    ("The tariff stands at 10%.", {"value": 10, "unit": "%", "measure": "tariff"}),
    ("The plan costs EUR 3.5 million.", {"value": 3.5e6, "unit": "EUR", "measure": "cost of plan"}),
    ("Some 1,850 vessels were inspected off Senegal.", {"value": 1850, "measure": "vessels inspected", "place": "Senegal"}),
    (
        "The fund allocated 15 million euros to vaccine research.",
        {"value": 15e6, "unit": "EUR", "measure": "funds allocated to vaccine research"},
    ),
    ("Coal provided 62% of Serbia’s electricity in 2022.", {"value": 62, "measure": "share of coal in Serbia’s electricity", "period": "2022"}),
    ("Bilateral trade in machinery amounted to USD 87 million in 2021.", {"value": 87e6, "unit": "USD", "measure": "bilateral trade in machinery"}),
    ("The Cabinet approved an allocation of N$38 million for the repair of schools.", {"value": 38e6, "unit": "N$", "measure": "allocation for repair of schools"}),
    ("The bank granted a $60 million loan to the port authority.", {"value": 60e6, "measure": "loan to the port authority"}),
    ("The agency employs about 1,400 people.", {"value": 1400, "measure": "people employed"}),
    ("The unit has a staff of 220.", {"value": 220, "measure": "staff"}),
    ("Ministers will train 140 judges.", {"value": 140, "measure": "judges to be trained"}),
    ("The Commission will disburse EUR 90 million for the rebuilding of hospitals.", {"value": 90e6, "measure": "funds to be disbursed for rebuilding of hospitals"}),
    ("Parliament approved CHF 6 billion in funding for research.", {"value": 6e9, "unit": "CHF", "measure": "funding approved for research"}),
    ("The firm owns 13.6 gigawatts of wind farms.", {"value": 13.6, "unit": "GW", "measure": "wind farms owned"}),
    ("A third of farms were insured.", {"value": 33.3, "unit": "%", "measure": "farms insured"}),
    ("Half of the wells in Kitui are dry.", {"value": 50, "unit": "%"}),
    ("Two dozen trucks crossed the border.", {"value": 24, "measure": "trucks that crossed the border"}),
    ("More than 3.4 million Venezuelans fled the country.", {"value": 3.4e6, "measure": "Venezuelans who fled the country"}),
    ("The guild gathers 7.400 producers.", {"value": 7400}),
    ("According to the Customs Service, 12 containers were opened.", {"value": 12, "measure": "containers opened", "attributed_to": "Customs Service"}),
    ("In 2022, 430 schools were rebuilt in Nepal.", {"value": 430, "measure": "schools rebuilt", "place": "Nepal", "period": "2022"}),
    ("The government cut the subsidy for fuel by 25 per cent.", {"value": 25, "unit": "%"}),
    ("The storm destroyed 46 kilometres of power lines.", {"value": 46, "unit": "km", "measure": "power lines destroyed"}),
    ("The 25% tariff on steel remains.", {"value": 25, "unit": "%", "measure": "tariff on steel"}),
    ("President Lund raised the tariff on steel from 25% by decree.", {"value": 25, "unit": "%", "measure": "tariff on steel"}),
    ("Police officers seized 500 phones in prisons.", {"value": 500, "measure": "phones seized in prisons"}),
    ("Some 112,000 Rohingya live there.", {"value": 112000}),
    ("Water Aid estimates that 9,000 wells are unsafe.", {"value": 9000, "attributed_to": "Water Aid"}),
    ("The budget of the agency is 41 million lari.", {"value": 41e6, "unit": "lari", "measure": "budget of the agency"}),
    ("Sales fell to 900 tonnes.", {"value": 900, "unit": "tons", "measure": "sales"}),
    ("Unemployment dropped by 0.4 percentage points.", {"value": 0.4, "unit": "percentage points", "measure": "decrease in unemployment"}),
]  # fmt: skip

NOT_FOUND = [
    "COVID-19 cases fell again.",
    "The G7 leaders met in Apulia.",
    "The G20 met in Rome.",
    "Article 5 of the treaty applies.",
    "Articles 12 and 13 of the code apply.",
    "Resolution 2231 remains in place.",
    "Section 232 tariffs remain.",
    "The talks lasted three days.",
    "The talks lasted 45 minutes.",
    "Two countries take part.",
    "Three ministers spoke.",
    "The Ariane 6 rocket was late.",
    "Boeing 737 deliveries resumed.",
    "Within 30 days the report is due.",
    "Route 66 reopened.",
    "The 2030 Agenda remains the frame.",
    "The office opens on 12 June 2024.",
    "Applicants must be 18 years old.",
    "The course is for men aged 16 to 24 years.",
    "The F-35A landed safely.",
    "SEACOP V has begun.",
    "The IDEAL 1.0 report is out.",
    "Phase 3 of the trial has begun.",
    "The doors open at 14:30.",
    "The doors open at 6 pm.",
    "Call +32 2 123 45 67 for details.",
    "The motion failed on a 5-4 vote.",
    "Hundreds of trucks are waiting.",
    "Dozens were hurt.",
    "Half a million is a guess.",
    "The first half of the year was dry.",
    "One of the ministers left.",
    "Fishing goes on (3).",
    "The reef is dying.[12]",
    "The train runs at 200 km per hour.",
    "The city lies 60 km from the coast.",
    "A 12-month plan was drawn up.",
    "Version 2.0.1 of the model runs.",
    "See https://example.org/2021/35/units for the tables.",
    "On days four and five of the fair, firms will meet.",
    "Firms must report losses of more than 500 employees.",
    "He is number 3 on the list.",
    "The house at 14 Elm Street was sold.",
    "Flight MH370 was lost.",
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_a_number_is_found_with_what_it_counts(sentence: str, expected: dict[str, Any]) -> None:
    """Value, unit, measure, place and period come from the number's own sentence."""
    records = in_body("figure", sentence)
    assert [values(record, *expected) for record in records] == [expected]


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_names_dates_durations_and_small_counts_are_no_figures(sentence: str) -> None:
    """A number in a name, a date, a duration, a limit or a count up to three is no figure."""
    assert in_body("figure", sentence) == []


SEVERAL = [
    (
        "Some 120 vessels were inspected, of which 14 were detained.",
        [(120, "vessels inspected"), (14, "vessels, of which detained")],
    ),
    (
        "Sales of cars rose by 12% to 430 million euros.",
        [(12, "increase in sales of cars"), (430e6, "sales of cars")],
    ),
    (
        "Arrivals fell to 6,300 in May, compared with 24,900 in January.",
        [(6300, "arrivals"), (24900, "arrivals")],
    ),
    (
        "The state will cut its tariff on zinc from 5.5 per cent to 2 per cent.",
        [(5.5, "tariff on zinc"), (2, "tariff on zinc")],
    ),
    (
        "Turnover amounted to 90 million euros, an increase of 14 per cent.",
        [(90e6, "turnover"), (14, "increase in turnover")],
    ),
    ("The site will cost 64 million ringgit ($14.5 million).", [(64e6, "cost of site"), (14.5e6, "cost of site")]),
    (
        "The army sent 80 engineers and eight search dogs.",
        [(80, "engineers sent"), (8, "search dogs sent")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), SEVERAL)
def test_numbers_of_one_sentence_take_up_each_other(sentence: str, expected: list[tuple[float, str]]) -> None:
    """A part names its whole, an outcome what has changed, a comparison what is compared."""
    assert [(one.value, one.measure) for one in _figures(in_body("figure", sentence))] == expected


def _figures(records: list[Any]) -> list[Any]:
    return records


@pytest.mark.parametrize(
    ("language", "sentence", "value"),
    [
        ("es", "Unas 38 mil personas trabajan en el puerto.", 38_000),
        ("es", "En 2023 se decomisaron 1.510 toneladas de pota.", 1_510),
        ("en", "In 2023 inspectors seized 1,510 tonnes of squid.", 1_510),
        ("es", "La deuda externa aumentó en 884,3 millones de dólares.", 884.3e6),
        ("es", "El 30 por ciento de los hogares recibe ayuda.", 30),
        ("fr", "Le budget de l’agence s’élève à 2,5 milliards d’euros.", 2.5e9),
        ("fr", "Le volume des ventes a diminué de 10 %.", 10),
        ("fr", "Quelque 31 200 étudiants sont inscrits.", 31_200),
    ],
)
def test_the_same_figure_in_another_notation(language: str, sentence: str, value: float) -> None:
    """Separators, scales and units are read as the language writes them."""
    assert [values(record, "value") for record in in_body("figure", sentence, language=language)] == [
        {"value": value}
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry, founded in 2008, employs 400 pilots.",
        "On 3 September ministers approved 38 million euros for schools.",
    ],
)
def test_a_date_of_something_else_is_no_period(sentence: str) -> None:
    """When something began, was founded or was decided is not when the number was so."""
    assert [record.period for record in in_body("figure", sentence)] == [None]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "sentence",
    [
        "The fleet has 40 ships in Norwegian waters.",
        "The project trained 40 pilots in Jordan, Iraq and Egypt.",
        "They asked Washington for 40 radars.",
        "The council trained 40 pilots at the Ministry of Defence.",
    ],
)
def test_a_place_that_is_not_settled_stays_empty(sentence: str) -> None:
    """Nationalities, lists of states, addressees and bodies are no places."""
    assert [record.place for record in in_body("figure", sentence)] == [None]  # type: ignore[attr-defined]


def test_an_item_of_a_list_is_the_bodys() -> None:
    """A line with a list mark holds figures though no point ends it; a headline does not."""
    text = "Situation report\n\nThe floods have gone down since Monday in most of the country.\n\n- 33 clinics destroyed\n"
    assert [(one.value, one.measure) for one in _figures(found("figure", text))] == [
        (33, "clinics destroyed")
    ]


def test_a_heading_holds_no_figure() -> None:
    """A teaser's number is the body's or nobody's."""
    assert found("figure", "Police seize 900 tonnes of sugar\n\nThe rest of the page is empty.") == []


def test_a_figures_quote_is_its_sentence() -> None:
    """What proves a figure is the whole sentence that it stands in."""
    sentence = "Clinics in Malawi vaccinated 9,400 children."
    (record,) = in_body("figure", sentence)
    assert record.quotes == (sentence,)
