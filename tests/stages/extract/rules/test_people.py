"""People: names beside an office, whom they stand for, and words that only look like a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.stages.extract.rules.people import best_known, find_people

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


IN_EVERY_ORDER = [
    ("The Minister of Justice and Sport of Belgium, Annelies Claes, left.", "Annelies Claes", "Minister of Justice and Sport of Belgium", "Belgium"),
    ("The Minister of Justice, Reform and Sport of Belgium, Ann Claes, left.", "Ann Claes", "Minister of Justice, Reform and Sport of Belgium", "Belgium"),
    ("Kenya's Cabinet Secretary for Health, Dr Amina Otieno, opened the ward.", "Amina Otieno", "Kenya's Cabinet Secretary for Health", "Kenya"),
    ("Amina Otieno, who heads the grid regulator, disagreed.", "Amina Otieno", "heads the grid regulator", None),
    ("WHO Director-General Lena Hart warned of gaps.", "Lena Hart", "WHO Director-General", "World Health Organization"),
    ("The quota is too high, said Ola Berg of the Institute of Marine Research.", "Ola Berg", None, "Institute of Marine Research"),
    ("Jane Fox, a spokeswoman for Greenpeace, welcomed the ban.", "Jane Fox", "spokeswoman for Greenpeace", "Greenpeace"),
    ("Rear Adm. John Fox took command.", "John Fox", "Rear Adm.", None),
    ("Sen. Mary Pole (D-Ohio) tabled the bill.", "Mary Pole", "Sen.", None),
    ("MEP Ana Pop (EPP, Romania) voted against.", "Ana Pop", "MEP", "European Parliament"),
    ("The text of rapporteur Luc Blanc (ID, FR) passed.", "Luc Blanc", "rapporteur", "European Parliament"),
    ("Rapporteur Vera NOVÁKOVÁ (ECR, CZ) abstained.", "Vera NOVÁKOVÁ", "Rapporteur", "European Parliament"),
    ("Norwegian ambassador to Kenya Kari Moe arrived.", "Kari Moe", "Norwegian ambassador to Kenya", "Norway"),
    ("The head of the UN mission in Libya, Abdul Karim, warned them.", "Abdul Karim", "head of the UN mission in Libya", "United Nations"),
    ("Prof. Mark Hill, a virologist at the University of Ghana, agreed.", "Mark Hill", "virologist at the University of Ghana", "University of Ghana"),
    ("Ana Pop, chief executive of Norrland Aero AB, resigned.", "Ana Pop", "chief executive of Norrland Aero AB", "Norrland Aero AB"),
    ("US Special Envoy for Sudan Tom Perry arrived.", "Tom Perry", "US Special Envoy for Sudan", "United States"),
    ("Secretary of the Treasury Janet L. Young spoke.", "Janet L. Young", "Secretary of the Treasury", None),
    ("Federal Reserve Board Chair Jerome H. Pole spoke.", "Jerome H. Pole", "Federal Reserve Board Chair", "Federal Reserve Board"),
    ("Jordan Smith, the mayor of Oakville, left.", "Jordan Smith", "mayor of Oakville", None),
    ("El ministro del Interior, Luis Prado, firmó.", "Luis Prado", "ministro del Interior", None),
    ("La presidenta de la Comisión Europea, Ursula Prinz, habló.", "Ursula Prinz", "presidenta de la Comisión Europea", "European Commission"),
    ("Le ministre de la Santé, M. Koffi N'Guessan, a signé.", "Koffi N'Guessan", "ministre de la Santé", None),
    ("La directrice pour l'Afrique de l'Ouest, Mme Hélène Vasseur, est venue.", "Hélène Vasseur", "directrice pour l'Afrique de l'Ouest", None),
    ("Her Peruvian counterpart, Juan Rojas Peña, agreed.", "Juan Rojas Peña", "Peruvian counterpart", "Peru"),
    ("Chief medical adviser Rosa Lind spoke.", "Rosa Lind", "Chief medical adviser", None),
    ("Iraqi Minister of Interior, Lieutenant General Hazim Al-Tamimi, spoke.", "Hazim Al-Tamimi", "Iraqi Minister of Interior", "Iraq"),
    ("Vice Minister for Trade Baek Sung-jin arrived.", "Baek Sung-jin", "Vice Minister for Trade", None),
    ("The Secretary to the Treasury, K.M. Siriwardana, agreed.", "K.M. Siriwardana", "Secretary to the Treasury", None),
    ("Eka Lomidze, chairwoman of Patients for Truth, disagreed.", "Eka Lomidze", "chairwoman of Patients for Truth", "Patients for Truth"),
    ("Viktor Şahin, director of the Ports Authority, left.", "Viktor Şahin", "director of the Ports Authority", "Ports Authority"),
    ("Ms Ruth Adeyemi said no.", "Ruth Adeyemi", None, None),
]  # fmt: skip

NOBODY_EITHER = [
    "President Issues Executive Order on chips.",
    "The spokesman for the Ministry of Health declined.",
    "The General Licenses expire in May.",
    "Officer Cadets marched.",
    "The EU Official Journal appears daily.",
    "The director of Human Rights Watch was absent.",
    "Minister of Higher Education, Vocational Training and Skills is a new post.",
    "The head of the Syrian Civil Defence was absent.",
    "The president, the Prime Minister and the Speaker met.",
    "Members of the Board of Directors resigned.",
    "Chief Executive Officer pay rose.",
    "The Secretary of State for Work and Pensions was absent.",
    "Mr Speaker, I beg to move.",
    "The Attorney General’s Department objected.",
    "La ministra de Comercio Exterior viajó ayer.",
    "Le président de la République est absent.",
    "The Under-Secretary for Climate Change was asked.",
    "Federal Council and Parliament agreed.",
    "The judge in the High Court adjourned.",
    "Fox News reported losses.",
]


@pytest.mark.parametrize(("text", "name", "role", "affiliation"), IN_EVERY_ORDER)
def test_title_role_and_affiliation_are_read_in_every_order(
    text: str, name: str, role: str | None, affiliation: str | None
) -> None:
    """Office before or behind the name, glued or with a comma, in three languages; whom it is held for if told."""
    (person,) = find_people(text)
    assert (person.name, person.role, person.affiliation) == (name, role, affiliation)


@pytest.mark.parametrize("text", NOBODY_EITHER)
def test_capitals_beside_an_office_need_not_be_a_name(text: str) -> None:
    """Titles, fields, papers and bodies beside an office are nobody."""
    assert find_people(text) == []


def test_a_list_of_ministers_keeps_each_with_their_own_office() -> None:
    """What stands behind "and" is the next person's office."""
    text = "La ministra de Salud, Ana Ruiz, y el viceministro de Hacienda de Bolivia, Luis Prado, firmaron."
    assert [(p.name, p.affiliation) for p in find_people(text)] == [
        ("Ana Ruiz", None),
        ("Luis Prado", "Bolivia"),
    ]


def test_an_office_abroad_gives_no_state() -> None:
    """An envoy stands for who sends them; "and the WHO Director-General" stands for no country."""
    text = "The Minister of Health of Ghana, Kofi Mensah, and the WHO Director-General, Lena Hart, met."
    assert [p.affiliation for p in find_people(text)] == ["Ghana", "World Health Organization"]


def test_the_verb_of_a_headline_is_no_part_of_a_name() -> None:
    """In a title every word has a capital; the name ends where the text has it whole."""
    text = "President Jane A. Roe Increases Tariffs on Steel\n\nPresident Jane A. Roe spoke."
    assert [p.name for p in find_people(text)] == ["Jane A. Roe"] * 2


def test_two_who_share_a_surname_stay_apart() -> None:
    """A surname that two people bear makes neither of them the other."""
    text = "President Ana Diallo met Minister Omar Diallo."
    assert [p.name for p in find_people(text)] == ["Ana Diallo", "Omar Diallo"]


@given(st.text(alphabet="AaBb .,’()\nMinisterof", max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    """Every mention's span holds its name, whatever the text."""
    assert all(p.introduced.covers(p.span) and p.span.of(text).strip() for p in find_people(text))


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
