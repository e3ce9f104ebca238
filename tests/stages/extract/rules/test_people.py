"""People: names beside an office, whom they stand for, and words that only look like a person."""

from __future__ import annotations

import pytest

from briefings.stages.extract.rules.people import best_known, find_people, holder_of

INTRODUCED = [
    ("The Spanish Minister of Health, Mónica Vidal Soto, arrived.", "Mónica Vidal Soto", "Spanish Minister of Health", "Spain"),
    ("Belgian Minister of the Interior Annelies Claes spoke.", "Annelies Claes", "Belgian Minister of the Interior", "Belgium"),
    ("European Commissioner for Trade Valdis Ozols spoke.", "Valdis Ozols", "European Commissioner for Trade", "European Union"),
    ("The Minister of Finance and Trade of Ghana, Kofi Mensah, resigned.", "Kofi Mensah", "Minister of Finance and Trade of Ghana", "Ghana"),
    ("Isabel Albornoz, Undersecretary for Economic Affairs, spoke.", "Isabel Albornoz", "Undersecretary for Economic Affairs", None),
    ("President Amina Diallo of Guinea left.", "Amina Diallo", "President", "Guinea"),
    ("Commissioner Hanna Lind said so.", "Hanna Lind", "Commissioner", None),
    ("Former Minister Jan Kowal of Poland disagreed.", "Jan Kowal", "Former Minister", None),
    ("Governor Lesetja Dube held rates.", "Lesetja Dube", "Governor", None),
    ("Ms Jane Roe opened the door.", "Jane Roe", None, None),
    ("La ministra de Pesca, Elena Prado Ríos, viajó.", "Elena Prado Ríos", "ministra de Pesca", None),
    ("Prime Minister Sanna Lehto spoke.", "Sanna Lehto", "Prime Minister", None),
]  # fmt: skip

NOBODY = [
    "The Director of the museum was absent.",
    "Head of State visits are rare.",
    "The Ministry of Health of Peru closed.",
    "The President of Brazil travelled.",
    "The Costa Rican delegation left.",
    "Foreign Affairs Ministers met.",
    "Hundreds of ministers and presidents came.",
]


@pytest.mark.parametrize(("text", "name", "role", "affiliation"), INTRODUCED)
def test_a_person_is_a_name_beside_an_office(
    text: str, name: str, role: str | None, affiliation: str | None
) -> None:
    """The office and the state come from the words that introduce the name; a former office binds no state."""
    (person,) = find_people(text)
    assert (person.name, person.role, person.affiliation) == (name, role, affiliation)


@pytest.mark.parametrize("text", NOBODY)
def test_an_office_without_a_name_is_nobody(text: str) -> None:
    """Institutions, states and offices in general are no people."""
    assert find_people(text) == []


@pytest.mark.parametrize(("text", "name", "role", "affiliation"), INTRODUCED)
def test_spans_hold_the_name_and_its_introduction(
    text: str, name: str, role: str | None, affiliation: str | None
) -> None:
    """The span of a mention is its name in the text, within the words that introduce it."""
    (person,) = find_people(text)
    assert person.span.of(text) == name
    assert person.introduced.covers(person.span)


def test_several_people_in_one_sentence_keep_their_own_office() -> None:
    """An office ends where the next name's begins."""
    text = "Anna Nowak met the Finnish Minister of Health, Aino Virtanen, and Paul Otieno, Director of the Ports Authority."
    assert {person.name: person.role for person in find_people(text)} == {
        "Aino Virtanen": "Finnish Minister of Health",
        "Paul Otieno": "Director of the Ports Authority",
    }


def test_a_counterpart_stands_for_the_state_of_the_apposition() -> None:
    """ "Her Peruvian counterpart, Minister …" acts for Peru."""
    text = "Belgian Minister of the Interior Annelies Claes and her Peruvian counterpart, Minister Juan Rojas, met."
    assert {person.name: person.affiliation for person in find_people(text)} == {
        "Annelies Claes": "Belgium",
        "Juan Rojas": "Peru",
    }


def test_a_surname_takes_the_full_name_of_the_text() -> None:
    """ "Minister Mensah" is the Kofi Mensah whom the text introduces."""
    text = "Minister Kofi Mensah of Ghana spoke first. Minister Mensah left at noon."
    assert [(person.name, person.affiliation) for person in find_people(text)] == [
        ("Kofi Mensah", "Ghana")
    ] * 2


def test_a_glued_word_is_no_part_of_a_name() -> None:
    """Scraped text glues "during" to a surname; the name ends where the text has it whole."""
    text = "Minister Marta Olmosduring a visit spoke. Olmos then left."
    assert [person.name for person in find_people(text)] == ["Marta Olmos"]


def test_the_fullest_present_office_is_the_best_known() -> None:
    """A former office gives way to a present one."""
    text = "Former Minister Ada Brandt spoke. The German Minister of Finance, Ada Brandt, agreed."
    assert best_known(find_people(text))["Brandt"].role == "German Minister of Finance"


def test_an_office_alone_is_its_only_holder() -> None:
    """An office that two people could hold names nobody."""
    people = find_people(
        "The Finnish Minister of Health, Aino Virtanen, met the Danish Minister of Health, Bo Lund."
    )
    holder = holder_of("the Finnish Minister of Health", people)
    assert holder is not None
    assert holder.name == "Aino Virtanen"
    assert holder_of("the Minister of Health", people) is None
    assert holder_of("the Minister of Trade", people) is None
