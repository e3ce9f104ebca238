"""Names: what is one, of which kind, and where it ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.text.acronyms import find_acronyms
from briefings.text.names import (
    find_names,
    find_states,
    is_acronym,
    kind_of,
    listed_states,
    looks_like_person,
    one_letter_off,
    unglued,
    unwrapped,
)

STATES = [
    ("The Belgian minister met her Ecuadorian colleague.", ["Belgium", "Ecuador"]),
    ("Costa Rica and the Netherlands signed.", ["Costa Rica", "Netherlands"]),
    ("The U.S. and Türkiye agreed.", ["United States", "Türkiye"]),
    ("La ministra española viajó al Perú.", ["Spain", "Peru"]),
    ("La délégation française est à Berne.", ["France"]),
    ("Sri Lankan officials left for the United Kingdom.", ["Sri Lanka", "United Kingdom"]),
    ("Côte d’Ivoire and Cabo Verde take part.", ["Côte d’Ivoire", "Cabo Verde"]),
]

NO_STATES = [
    "Guinea worm cases fell again.",
    "He moved to New Mexico in spring.",
    "Michael Jordan opened the school.",
    "The polish was worn off the table.",
    "Chinaware is a fragile cargo.",
    "Turkey tail is a mushroom.",
    "Chad Moore, a farmer, left.",
    "Salvador Illa habló.",
    "La Réunion du comité est finie.",
    "Panama hats are in.",
    "They met in Mexico City.",
]


@pytest.mark.parametrize(("text", "names"), STATES)
def test_states_are_found_by_name_and_nationality(text: str, names: list[str]) -> None:
    """A state's name or nationality word names the state, in three languages."""
    assert [mention.name for mention in find_states(text)] == names


@pytest.mark.parametrize("text", NO_STATES)
def test_words_that_only_look_like_a_state_are_none(text: str) -> None:
    """Part of a longer name, or another word, is no state."""
    assert find_states(text) == []


KINDS = [
    ("Ministry of Foreign Affairs", "organisation"),
    ("European Fisheries Control Agency", "organisation"),
    ("Federal Police of Brazil", "organisation"),
    ("Banco Central de Chile", "organisation"),
    ("Copernicus Programme", "programme"),
    ("Operation Irini", "programme"),
    ("EU", "organisation"),
    ("Peru", "state"),
    ("Maria Oliveira", "unknown"),
    ("Police Cooperation Agreement", "unknown"),
    ("Convention of the United Nations", "unknown"),
    ("World Food Programme", "organisation"),
    ("Bank Indonesia", "organisation"),
    ("Organisation mondiale de la santé", "organisation"),
    ("Pacific Climate and Energy Council", "organisation"),
    ("Effective Government Use of AI", "unknown"),
    ("Frontex", "organisation"),
]


@pytest.mark.parametrize(("name", "kind"), KINDS)
def test_the_kind_comes_from_the_names_own_words(name: str, kind: str) -> None:
    """A name whose words settle nothing is of unknown kind."""
    assert kind_of(name) == kind


RUNS = [
    ("On Monday the Office on Drugs and Crime reported.", "Office on Drugs and Crime"),
    ("They met the National Police of Ecuador there.", "National Police of Ecuador"),
    ("Support came from EL PAcCTO and others.", "EL PAcCTO"),
    ("It was led by SEACOP V in Dakar.", "SEACOP V"),
    ("They carried out IDEAL 1.0 together.", "IDEAL 1.0"),
    ("However, Ylva Johansson said no.", "Ylva Johansson"),
    ("L’Organisation mondiale de la santé a mis en garde hier.", "Organisation mondiale de la santé"),
    ("Le Conseil fédéral a adopté le message de la semaine.", "Conseil fédéral"),
    ("At the time Brian E. Nelson agreed.", "Brian E. Nelson"),
    (
        "The Department of the Treasury’s Office of Foreign Assets Control acted.",
        "Office of Foreign Assets Control",
    ),
    ("They told ICTA Board Members Harsha Perera and Sam Silva.", "ICTA Board"),
    ("The London-based Energy Institute said no.", "Energy Institute"),
    (
        "It was the Department of Health and Human Services that paid.",
        "Department of Health and Human Services",
    ),
    ("The People’s Bank of China cut rates.", "People’s Bank of China"),
    ("Viktor Şahin and Łucja Żak met.", "Łucja Żak"),
    ("Yesterday the Ministry of Health and Social Affairs closed.", "Ministry of Health and Social Affairs"),
]


@pytest.mark.parametrize(("text", "name"), RUNS)
def test_a_name_is_whole_and_bare(text: str, name: str) -> None:
    """A name keeps its connecting words and loses the word that only begins the sentence."""
    assert name in [mention.name for mention in find_names(text)]


def test_spans_cover_the_name_in_the_text() -> None:
    """Every mention's span holds the words that stand in the text, in order and without overlap."""
    text = "The Ministry of Defence of Norway and Minister Ola Nordby met EUROJUST in Oslo. Norway will lead."
    mentions = find_names(text)
    assert all(mention.span.of(text).strip() for mention in mentions)
    starts = [mention.span.start for mention in mentions]
    assert starts == sorted(starts)


ACRONYMS = [
    ("the European Fisheries Control Agency (EFCA) said", {"EFCA": "European Fisheries Control Agency"}),
    ("EMSA (European Maritime Safety Agency) replied", {"EMSA": "European Maritime Safety Agency"}),
    ("the World Health Organization (WHO) and the Food and Agriculture Organization (FAO)",
     {"WHO": "World Health Organization", "FAO": "Food and Agriculture Organization"}),
    ("the vessels (see annex) were old", {}),
    ("he left early (Reuters)", {}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), ACRONYMS)
def test_acronyms_are_tied_to_their_long_form(text: str, found: dict[str, str]) -> None:
    """A short form counts only where its letters stand in order in the words beside it."""
    assert find_acronyms(text) == found


def test_a_glued_word_is_taken_off_a_known_name() -> None:
    """A small word glued to a name goes only if the text has the name without it."""
    assert unglued("Marta Ruizduring", {"Ruiz", "Marta"}) == "Marta Ruiz"
    assert unglued("Baldwin", {"Bald"}) == "Baldwin" or unglued("Baldwin", {"Baldw"}) == "Baldw"
    assert unglued("Marta Ruizduring", {"Marta"}) == "Marta Ruizduring"


def test_lists_of_states_are_runs_of_three_and_more() -> None:
    """Stray punctuation does not break a list; a pair is no list."""
    runs = listed_states("Germany, Denmark. , Spain, France and Portugal met Peru and Chile.")
    assert [len(run) for run in runs] == [5]


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Annelies Verlinden", True),
        ("Pieter van Houtryve", True),
        ("Brian E. Nelson", True),
        ("Home Affairs", True),
        ("The European Commissioner", False),
        ("Costa Rica", False),
        ("Johansson", False),
        ("Federal Police", False),
        ("Veronika VRECIONOVÁ", True),
        ("Jordan Smith", True),
        ("K.M. Siriwardana", True),
        ("Al-Qudsani", False),
        ("Ministry Officials Briefed", False),
    ],
)
def test_shape_of_a_person(name: str, person: bool) -> None:
    """Two to five words, none of them an institution's, a state's or an article."""
    assert looks_like_person(name) is person


def test_small_comparisons() -> None:
    """An acronym is written as one; a spelling slip is one letter more or less."""
    assert is_acronym("SEACOP V")
    assert not is_acronym("Europe")
    assert one_letter_off("Johanson", "Johansson")
    assert not one_letter_off("Johansson", "Johannson")


def test_a_wrapped_line_does_not_cut_a_name() -> None:
    """A line end within a paragraph is a space; offsets stay."""
    text = "The delegations recalled the principles of the charter of the United\nNations and the obligations of all its members."
    assert len(unwrapped(text)) == len(text)
    assert "United Nations" in [mention.name for mention in find_names(text)]
    assert unwrapped("Title\nBody") == "Title\nBody"


@given(st.text(alphabet="AaBb .,’()\nMinisterof", max_size=80))
def test_names_lie_in_the_text_in_order(text: str) -> None:
    """Whatever the text, names do not run over its ends and come in order."""
    spans = [mention.span for mention in find_names(text)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert [span.start for span in spans] == sorted(span.start for span in spans)
