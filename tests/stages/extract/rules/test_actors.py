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
    ("Norwegian officials stayed away.", "Norway", "state"),
    ("The Ministry of Production, Foreign Trade and Investments agreed.", "Ministry of Production, Foreign Trade and Investments", "organisation"),
    ("The Pacific Climate and Energy Council met.", "Pacific Climate and Energy Council", "organisation"),
    ("The World Food Programme (WFP) delivered rice.", "World Food Programme", "organisation"),
    ("The charity Andaman Relief asked for boats.", "Andaman Relief", "organisation"),
    ("Basarnas, the national rescue agency, sent a boat.", "Basarnas", "organisation"),
    ("Frontex sent staff.", "Frontex", "organisation"),
    ("Dewi Laksana of the Clean Grid Institute said no.", "Clean Grid Institute", "organisation"),
    ("Jane Fox, chairwoman of Patients for Truth, left.", "Patients for Truth", "organisation"),
    ("USAID’s Bureau for Water Policy closed.", "Bureau for Water Policy", "organisation"),
    ("It fined Hightrade Finance Ltd on Monday.", "Hightrade Finance Ltd", "organisation"),
    ("The Republic of Korea paid.", "Republic of Korea", "state"),
    ("The Court of Justice of the European Union ruled.", "Court of Justice of the European Union", "organisation"),
    ("La Organización Internacional para las Migraciones ayuda de día y de noche.", "Organización Internacional para las Migraciones", "organisation"),
    ("Minister Karl Hoffmann spoke.", "Karl Hoffmann", "person"),
    ("The staff of UNICEF Ghana Office met Governor Lesetja Dube.", "Lesetja Dube", "person"),
]  # fmt: skip

UNNAMED = [
    "Monday was quiet. However, rain fell.",
    "The ministry said nothing.",
    "The Bank fears more.",
    "Officials and Experts met.",
    "Guinea worm cases fell.",
    "Turkey tail grows on logs.",
    "Norwegian trawlers stayed in port.",
    "Turkish tablets were found.",
    "Gulf of Mexico oil is heavy.",
    "Read also: Syria opens a crossing",
    "The Police Cooperation Agreement expired.",
    "The Convention on Biological Diversity turned thirty.",
    "The Treasury Secretary was absent.",
    "Emissions of greenhouse gases (GHG) rose. GHG prices fell.",
    "Mexico City and Puerto Rico were flooded.",
    "Programs were cut and the Facility closed.",
    "Financial Institutions must report.",
    "The Task Force will meet.",
    "Brazil nuts and Swiss cheese were seized.",
    "Effective Government Use of AI is a goal.",
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


@pytest.mark.parametrize(
    ("text", "name", "acronym"),
    [
        ("The Central Bank of Ecuador (BCE) warned.", "Central Bank of Ecuador", "BCE"),
        ("The Andean Community (CAN) welcomed it.", "Andean Community", "CAN"),
        ("EMSA (European Maritime Safety Agency) replied.", "European Maritime Safety Agency", "EMSA"),
        ("Its Department of Homeland Security (“DHS”) agreed.", "Department of Homeland Security", "DHS"),
    ],
)
def test_an_acronym_in_brackets_behind_a_body_is_its_own(text: str, name: str, acronym: str) -> None:
    """A body's short form need not have the letters of its translated name."""
    assert {record.name: record.acronym for record in in_body("actor", text)}.get(name) == acronym  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        ("The Central Bank of Ecuador warned.", "Central Bank of Ecuador", "Ecuador"),
        ("The Iraqi Communications Authority signed.", "Iraqi Communications Authority", "Iraq"),
        ("The Asian Development Bank signed.", "Asian Development Bank", None),
        ("The Delegation of the European Union left.", "Delegation of the European Union", None),
    ],
)
def test_a_public_body_acts_for_the_state_in_its_name(text: str, name: str, affiliation: str | None) -> None:
    """Only a state that the body's own name gives is noted."""
    assert {record.name: record.affiliation for record in in_body("actor", text)}.get(name) == affiliation  # type: ignore[attr-defined]
