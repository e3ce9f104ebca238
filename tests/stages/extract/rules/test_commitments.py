"""Commitments: who binds themselves to what and how firmly, and the sentences that bind nobody."""

from __future__ import annotations

from typing import Any

import pytest

from briefings.text.status import Status, supports
from tests.stages.extract.rules.builders import OPENING, found, in_body, values

FOUND: list[tuple[str, dict[str, Any]]] = [
    (
        "Kenya and Uganda signed a memorandum on vaccination campaigns in Kampala on 3 April 2024.",
        {
            "status": "signed",
            "parties": ("Kenya", "Uganda"),
            "made_on": "2024-04-03",
            "instrument": "memorandum",
        },
    ),
    (
        "A protocol on extradition was signed by Brazil and Portugal.",
        {"status": "signed", "parties": ("Brazil", "Portugal"), "action": "protocol on extradition"},
    ),
    (
        "The Philippines and Vietnam have signed a working arrangement on coast guard patrols.",
        {"status": "signed", "parties": ("Philippines", "Vietnam"), "instrument": "working arrangement"},
    ),
    (
        "Minister Anna Nowak of Poland signed a protocol with Ukraine on grain transit.",
        {"status": "signed", "parties": ("Poland", "Ukraine"), "instrument": "protocol"},
    ),
    (
        "The Government of Chile and the European Union signed an agreement on lithium.",
        {"status": "signed", "parties": ("Chile", "European Union"), "action": "agreement on lithium"},
    ),
    (
        "Norway and Iceland agreed to share satellite data on cod stocks.",
        {"status": "agreed", "parties": ("Norway", "Iceland")},
    ),
    (
        "Finland, Sweden and Latvia have agreed on a plan for undersea cables.",
        {"status": "agreed", "parties": ("Finland", "Sweden", "Latvia"), "instrument": "plan"},
    ),
    (
        "The Commission announced that it will finance a battery recycling plant with 12 million euros.",
        {"status": "announced", "amount": "12 million euros", "instrument": "funding"},
    ),
    (
        "Denmark pledged a grant of 5 million euros for clinics.",
        {"status": "announced", "parties": ("Denmark",), "amount": "5 million euros"},
    ),
    (
        "A joint declaration on asylum will be signed in Rabat on 5 June 2024.",
        {"status": "announced", "due_by": "2024-06-05", "made_on": None},
    ),
    (
        "Poland and Lithuania launched a joint programme for digital identity.",
        {"status": "announced", "parties": ("Poland", "Lithuania"), "instrument": "project"},
    ),
    (
        "Switzerland has decided to lift sanctions on two banks.",
        {"status": "announced", "parties": ("Switzerland",), "instrument": "law"},
    ),
    (
        "Japan is negotiating a trade agreement with Mercosur.",
        {"status": "negotiating", "parties": ("Japan", "Mercosur"), "instrument": "agreement"},
    ),
    (
        "The data-protection clauses of the transfer agreement are still being negotiated.",
        {"status": "negotiating"},
    ),
    (
        "Morocco requested financing for desalination plants.",
        {"status": "sought", "parties": ("Morocco",), "instrument": "funding"},
    ),
    ("Jordan asked for support for border controls.", {"status": "sought", "parties": ("Jordan",)}),
    (
        "Chile proposed a shared register of fishing vessels.",
        {"status": "proposed", "parties": ("Chile",), "action": "shared register of fishing vessels"},
    ),
    (
        "Senegal has offered to host the secretariat of the network.",
        {"status": "proposed", "parties": ("Senegal",)},
    ),
    (
        "The United States and India are discussing a tariff deal on steel.",
        {"status": "discussed", "parties": ("United States", "India")},
    ),
    (
        "Australia is considering a ban on social media accounts for children.",
        {"status": "discussed", "parties": ("Australia",), "instrument": "law"},
    ),
    (
        "Ghana aims to become a regional centre for vaccine production within two years.",
        {"status": "aim", "parties": ("Ghana",), "due_by": "2026"},
    ),
    (
        "Madrid hopes that Ecuador and Chile will join the arrangement.",
        {"status": "aim", "action": "Ecuador and Chile to join the arrangement"},
    ),
    (
        "The migration pact entered into force on 11 June 2024.",
        {"status": "in force", "action": "migration pact", "made_on": "2024-06-11"},
    ),
    (
        "Minister Ana Duarte of Brazil and her Angolan counterpart, João Neto, signed at Luanda a treaty on seed banks.",
        {"status": "signed", "action": "treaty on seed banks"},
    ),
    (
        "The senate of Kenya passed the online safety bill on 6 May 2024.",
        {"status": "agreed", "parties": ("Kenya",), "made_on": "2024-05-06", "instrument": "law"},
    ),
    (
        "Canada urged Haiti to publish the voters' register.",
        {"status": "sought", "parties": ("Canada",), "action": "publish the voters' register"},
    ),
    (
        "The African Union called on Chad to open a corridor for grain by 30 June 2024.",
        {"status": "sought", "parties": ("African Union",), "due_by": "2024-06-30"},
    ),
    (
        "Ireland has earmarked EUR 14 million for school meals.",
        {"status": "announced", "parties": ("Ireland",), "amount": "EUR 14 million"},
    ),
    (
        "The European Union imposed sanctions on two ports in Belarus.",
        {"status": "announced", "parties": ("European Union",), "instrument": "law"},
    ),
    (
        "Malawi has applied to the fund for a grant of 2 million dollars.",
        {"status": "sought", "parties": ("Malawi",), "instrument": "funding"},
    ),
    (
        "Talks between Spain and Morocco on a fisheries protocol have been under way since March 2024.",
        {"status": "negotiating", "parties": ("Spain", "Morocco"), "action": "fisheries protocol"},
    ),
    (
        "The World Bank is negotiating with Nepal a loan for rural clinics.",
        {"status": "negotiating", "parties": ("World Bank", "Nepal"), "instrument": "funding"},
    ),
    (
        "Denmark intends to halve methane emissions by 2030.",
        {"status": "aim", "parties": ("Denmark",), "action": "halve methane emissions", "due_by": "2030"},
    ),
    (
        "A levy on plastic bags was adopted by the Council of Europe.",
        {"status": "agreed", "action": "levy on plastic bags"},
    ),
    (
        "Estonia will ratify the convention on cybercrime by the end of 2024.",
        {"status": "announced", "parties": ("Estonia",), "action": "ratify the convention on cybercrime"},
    ),
    (
        "The hotline between the two coast guards has been in operation since 3 June 2023.",
        {"status": "in force", "made_on": "2023-06-03"},
    ),
    (
        "The minister said that Togo would host the secretariat of the network.",
        {"status": "announced", "parties": ("Togo",), "action": "host the secretariat of the network"},
    ),
    (
        "Thailand approved a regulation which ends the detention of refugee children.",
        {"status": "agreed", "parties": ("Thailand",), "instrument": "law"},
    ),
    (
        "The directive on pesticides will enter into force on 1 January 2025.",
        {"status": "announced", "due_by": "2025-01-01", "action": "directive on pesticides"},
    ),
    (
        "They recalled the memorandum on vaccines that Cuba and Mexico signed.",
        {"status": "signed", "parties": ("Cuba", "Mexico"), "action": "memorandum on vaccines"},
    ),
]

FOUND_ELSEWHERE: list[tuple[str, str, dict[str, Any]]] = [
    (
        "es",
        "El Gobierno de Chile y la Unión Europea firmaron un acuerdo sobre litio.",
        {"status": "signed", "parties": ("Chile", "European Union")},
    ),
    (
        "es",
        "España destinará 3,5 millones de euros a un hospital en Bolivia.",
        {"status": "announced", "amount": "3,5 millones de euros"},
    ),
    (
        "fr",
        "La France et le Sénégal ont signé un accord sur la pêche.",
        {"status": "signed", "parties": ("France", "Senegal")},
    ),
]

NOT_FOUND = [
    "Hungary has not signed the treaty on organ donation.",
    "The parties did not agree on a plan for the dam.",
    "Once the treaty is signed by Finland, work on the plan can begin.",
    "The agreement on tuna quotas could be signed by Peru in autumn.",
    "If the protocol is ratified by Malta, patrols may follow.",
    "The ban will reduce emissions in Poland.",
    "The reform will lead to lower tariffs for Kenya.",
    "The new hub will make trade between Togo and Benin easier.",
    "Inspectors made a request in Panama City.",
    "It aims to become a network.",
    "He agreed to a plan.",
    "“Brazil signed a memorandum on timber last year,” the minister said.",
    "The plans of the port of Lomé are old.",
    "The central bank of Norway kept its rate.",
    "The minister agreed with her guest.",
    "Officials refused to sign the convention on plastics.",
    "If Ghana adopts the bill on data, the fund will open an office.",
    "The two states have yet to sign the accord on dams.",
    "Norway refused to sign the declaration on whaling.",
    "No agreement on cod quotas was reached by Iceland and Norway.",
    "Ecuador may join the memorandum on satellite images.",
    "The tariff will hurt farmers in Kansas.",
    "The summit on migration will take place in Oslo on 3 June 2024.",
    "Minister Ana Duarte will travel to Luanda on Friday.",
    "She thanked the Government of Samoa for its support.",
    "Officials denied that Mali had signed a pact with Niger.",
    "Whether the plan on housing was adopted remained unclear.",
    "Exports are expected to reach 400 million euros this year.",
    "The agency considers the measures to be sufficient.",
    "The Paris Agreement will remain the basis of the plan.",
    "Before signing the treaty on seed banks, the king resigned.",
    "The committee rejected a motion to adopt the plan.",
    "Analysts expect the central bank to raise rates.",
    "Two EU laws would make the market safer.",
    "The company could be asked to publish the contract.",
    "Nobody has proposed a ban on fireworks.",
    "The strike ended without an agreement on pay.",
    "The man was sentenced to nine years for selling visas.",
    "Rain fell on the camp, where 900 people wait for support.",
    "“Chile must sign the agreement,” a critic said.",
    "Prices rose by 4 per cent after the ban.",
    "The court, which sits in The Hague, heard two witnesses.",
]


def _one(sentence: str, expected: dict[str, Any], **about: Any) -> None:
    records = in_body("commitment", sentence, **about)
    assert [values(record, *expected) for record in records] == [expected]


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_a_commitment_is_found_with_its_status_parties_and_dates(
    sentence: str, expected: dict[str, Any]
) -> None:
    """Each sentence gives one commitment, on the rung of its words, with those whom it binds."""
    _one(sentence, expected)


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND_ELSEWHERE)
def test_spanish_and_french_give_the_same_fields(
    language: str, sentence: str, expected: dict[str, Any]
) -> None:
    """Parties are written as the page writes them, whatever the text's language."""
    _one(sentence, expected, language=language)


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_what_binds_nobody_is_no_commitment(sentence: str) -> None:
    """Denials, imagined futures, consequences, quoted recollections and bare pronouns give nothing."""
    assert in_body("commitment", sentence) == []


@pytest.mark.parametrize(("sentence", "_"), FOUND)
def test_no_status_is_firmer_than_its_quotes(sentence: str, _: dict[str, Any]) -> None:
    """The words that are quoted reach the rung that is claimed."""
    for record in in_body("commitment", sentence):
        assert supports(Status(record.status), record.quotes)  # type: ignore[attr-defined]


def test_a_heading_commits_nobody() -> None:
    """A title tells again what the body tells; alone it is no record."""
    assert found("commitment", "Peru and Chile signed a protocol on ports\n\nNothing more is known.") == []


def test_who_is_only_present_is_no_party() -> None:
    """An ambassador who looks on does not bind her country."""
    sentence = "In the presence of the Ambassador of Sweden, Kenya signed an agreement on clean cooking."
    (record,) = in_body("commitment", sentence)
    assert values(record, "parties") == {"parties": ("Kenya",)}


def test_they_are_those_whom_the_text_named_just_before() -> None:
    """ "They agreed" takes the parties of the act before it, and quotes the words that name them."""
    first = "Togo and Benin signed a treaty on the management of river water."
    second = "They agreed on a common calendar of dredging."
    signed, agreed = in_body("commitment", f"{first} {second}")
    assert values(agreed, "parties", "status") == {"parties": ("Togo", "Benin"), "status": "agreed"}
    assert set(agreed.quotes) == {first, second}
    assert signed.quotes == (first,)


def test_a_second_clause_has_a_subject_of_its_own() -> None:
    """Two acts joined by "and" bind each its own state."""
    sentence = "Estonia signed a protocol on cyber defence and Georgia has proposed a list of contact points."
    records = in_body("commitment", sentence)
    assert [values(record, "status", "parties") for record in records] == [
        {"status": "signed", "parties": ("Estonia",)},
        {"status": "proposed", "parties": ("Georgia",)},
    ]


def test_a_texts_own_date_is_not_the_acts_date() -> None:
    """Without a day in its clause an act has none, though the text is dated."""
    (record,) = in_body("commitment", "Oman and Qatar signed a treaty on gas prices.", published="2024-05-14")
    assert values(record, "made_on", "due_by") == {"made_on": None, "due_by": None}


def test_money_elsewhere_in_the_text_is_not_the_commitments() -> None:
    """An amount counts only in the clause that commits."""
    text = (
        f"{OPENING} The port cost 40 million euros. Malta and Tunisia signed a memorandum on customs checks."
    )
    (record,) = found("commitment", text)
    assert values(record, "amount") == {"amount": None}


def test_one_thing_told_twice_is_one_commitment() -> None:
    """ "The protocol" is the one that was signed: its date of effect comes along, and both sentences are quoted."""
    first = "Namibia and Angola signed a protocol on beef exports."
    second = "The protocol is due to enter into force on 1 January 2025."
    (record,) = in_body("commitment", f"{first} {second}")
    assert values(record, "status", "parties", "due_by") == {
        "status": "signed",
        "parties": ("Namibia", "Angola"),
        "due_by": "2025-01-01",
    }
    assert set(record.quotes) == {first, second}


def test_asking_for_a_ratification_is_not_the_treaty() -> None:
    """A request to ratify and the treaty itself stand on rungs of their own."""
    text = "Chile and Peru concluded a treaty on lithium. Canada urged Peru to ratify the treaty on lithium."
    records = in_body("commitment", text)
    assert [str(values(record, "status")["status"]) for record in records] == ["agreed", "sought"]


def test_points_under_a_lead_in_take_its_status_and_its_subject() -> None:
    """ "Ghana and Togo agreed to:" binds both to each point below it."""
    text = f"{OPENING}\n\nGhana and Togo agreed to:\n\n- open a joint border post\n- exchange data on timber exports\n"
    records = found("commitment", text)
    assert [values(record, "status", "parties", "action") for record in records] == [
        {"status": "agreed", "parties": ("Ghana", "Togo"), "action": "open a joint border post"},
        {"status": "agreed", "parties": ("Ghana", "Togo"), "action": "exchange data on timber exports"},
    ]


def test_points_that_begin_with_a_name_bind_that_name() -> None:
    """A list of pledges names who gives what."""
    text = f"{OPENING}\n\nThree partners announced new contributions:\n\n• Finland: EUR 3 million for wells\n• Japan: JPY 2 billion for clinics\n"
    records = found("commitment", text)
    assert [values(record, "status", "parties", "amount") for record in records] == [
        {"status": "announced", "parties": ("Finland",), "amount": "EUR 3 million"},
        {"status": "announced", "parties": ("Japan",), "amount": "JPY 2 billion"},
    ]


def test_a_list_that_nobody_is_bound_to_commits_nobody() -> None:
    """A lead-in that only names its topic gives its points no status."""
    text = f"{OPENING}\n\nFurther reading:\n\n- Kenya: a land of lakes\n- how to open a bank account\n"
    assert found("commitment", text) == []


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        ("Swedish Minister Eva Lund signed a treaty on radar with Finland.", ("Sweden", "Finland")),
        ("Japan imposed sanctions against Belarus.", ("Japan",)),
        ("The Government of Samoa adopted a plan for reefs in Fiji.", ("Samoa",)),
        ("Switzerland pledged a grant to Chad.", ("Switzerland",)),
        ("Greece requested a loan from Germany.", ("Greece",)),
        ("Two EU laws ban a chemical in Poland.", ()),
    ],
)
def test_parties_are_who_acts_and_never_the_target(sentence: str, parties: tuple[str, ...]) -> None:
    """The one sanctioned, asked, or given to is no party, and neither is the place."""
    for record in in_body("commitment", sentence):
        assert values(record, "parties") == {"parties": parties}


def test_the_two_sides_are_never_one_party() -> None:
    """ "The two sides" after an act of one state alone names nobody."""
    text = "Jordan requested a loan for border posts. The two sides discussed a hub in the port of Aqaba."
    _, discussed = in_body("commitment", text)
    assert values(discussed, "parties") == {"parties": ()}
