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
        {"status": "aim", "action": "Ecuador and Chile will join the arrangement"},
    ),
    (
        "The migration pact entered into force on 11 June 2024.",
        {"status": "in force", "action": "migration pact", "made_on": "2024-06-11"},
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


def test_the_two_sides_are_never_one_party() -> None:
    """ "The two sides" after an act of one state alone names nobody."""
    text = "Jordan requested a loan for border posts. The two sides discussed a hub in the port of Aqaba."
    _, discussed = in_body("commitment", text)
    assert values(discussed, "parties") == {"parties": ()}
