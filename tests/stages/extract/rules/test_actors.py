"""Actors: the people, bodies, states and programmes that a text names, each once."""

from __future__ import annotations

import pytest

from tests.stages.extract.rules.builders import in_body, values

NAMED = [
    ("The Food Safety Agency (FSA) opened.", "Food Safety Agency", "organisation"),
    ("The National Bank of Ukraine warned of risks.", "National Bank of Ukraine", "organisation"),
    ("Staff of the European Commission left.", "European Commission", "organisation"),
    ("A team of the IMF came.", "IMF", "organisation"),
    ("The Horizon programme goes on.", "Horizon", "programme"),
    ("Operation Irini goes on.", "Operation Irini", "programme"),
    ("Doctors praised the project Baltic Shield.", "Baltic Shield", "programme"),
    ("Farmers in Nigeria waited.", "Nigeria", "state"),
    ("Norwegian trawlers stayed in port.", "Norway", "state"),
    ("Minister Karl Hoffmann spoke.", "Karl Hoffmann", "person"),
    ("The staff of UNICEF Ghana Office met Governor Lesetja Dube.", "Lesetja Dube", "person"),
]

UNNAMED = [
    "Monday was quiet. However, rain fell.",
    "The ministry said nothing.",
    "The Bank fears more.",
    "Officials and Experts met.",
    "Guinea worm cases fell.",
]


@pytest.mark.parametrize(("text", "name", "kind"), NAMED)
def test_an_actor_is_found_with_its_kind(text: str, name: str, kind: str) -> None:
    """The kind comes from the name's own words or from those beside it."""
    kinds = {record.name: record.kind for record in in_body("actor", text)}  # type: ignore[attr-defined]
    assert kinds.get(name) == kind


@pytest.mark.parametrize("text", UNNAMED)
def test_words_that_name_nobody_in_particular_are_no_actors(text: str) -> None:
    """Weekdays, common nouns and a body's short name alone name nobody."""
    assert in_body("actor", text) == []


def test_an_actor_is_told_once_with_its_acronym() -> None:
    """Long and short form are one actor, and the words that tie them are quoted."""
    sentence = "The Food Safety Agency (FSA) opened."
    (record,) = in_body("actor", f"{sentence} Later the FSA closed. The Food Safety Agency is small.")
    assert values(record, "name", "acronym") == {"name": "Food Safety Agency", "acronym": "FSA"}
    assert record.quotes == (sentence,)


def test_a_person_carries_the_fullest_office() -> None:
    """The mention that says most about somebody is the one that is kept."""
    text = "Minister Vidal spoke. The Spanish Minister of Health, Mónica Vidal, arrived. Minister Vidal left."
    people = [record for record in in_body("actor", text) if record.kind == "person"]  # type: ignore[attr-defined]
    assert [values(person, "name", "role", "affiliation") for person in people] == [
        {"name": "Mónica Vidal", "role": "Spanish Minister of Health", "affiliation": "Spain"}
    ]
