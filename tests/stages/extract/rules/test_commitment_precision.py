"""Commitments that real texts mislead about: asides, remarks, cut wordings, sums that are weights, who speaks as "we"."""

from __future__ import annotations

import pytest

from briefings.text.status import Status
from tests.stages.extract.rules.builders import in_body, values

NONE = [
    "Mali, which sought a seat on the board, which was granted in 1998, spoke last.",
    "The minister spoke on how we will keep the hospitals open.",
    "Under the assumption that Chile will cut the levy, exports may grow.",
    "Researchers can take part in calls for proposals on vaccines.",
    "The aim of the workshop was to raise awareness among nurses.",
    "The director warned that some countries have relaxed quarantine rules too early.",
    "The gang leader ordered the murder of a judge.",
    "OFAC designated two brokers pursuant to the order.",
    "Foreign banks are generally prohibited from opening branches there.",
    "Prosecutors have alleged that the officials sought bribes from builders.",
    "The governor was cautious in approving new mines.",
    "We intend to strengthen trust among our peoples.",
    "We are committed to helping the families.",
    "Priority should be accorded to the design of new flats.",
    "Norway has donated more vaccines to the fund than any other state.",
    "Kenya had wanted all states to pay the levy.",
    "The firm left in 2007 after the president nationalised its mines.",
    "A Malian delegation is set to participate in discussions on customs.",
    "The union is seeking a host for it.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_commitment_gives_none(text: str) -> None:
    """Remarks, suppositions, accusations, history and vague aims bind nobody."""
    assert in_body("commitment", text) == []


KEPT = [
    ("Chile will cut the levy on copper in May.", Status.ANNOUNCED),
    ("Jordan designated a marine reserve near Aqaba.", Status.ANNOUNCED),
    ("Ghana designated the gang a terrorist group.", Status.ANNOUNCED),
    ("We have decided to withdraw our ambassador.", Status.ANNOUNCED),
    ("We will build 40 clinics by 2027.", Status.ANNOUNCED),
    ("Togo seeks a loan of 5 million euros.", Status.SOUGHT),
    ("Italy wants all states to pay the levy.", Status.AIM),
    ("Latvia has negotiated two agreements with Japan.", Status.AGREED),
    ("Latvia negotiated for three years an agreement with Japan.", Status.NEGOTIATING),
    ("Latvia is negotiating two agreements with Japan.", Status.NEGOTIATING),
    ("The Agreement on Air Traffic (signed on 3 May 2021) allows carriers to fly.", Status.SIGNED),
]


@pytest.mark.parametrize(("text", "status"), KEPT)
def test_what_binds_keeps_its_rung(text: str, status: Status) -> None:
    """The same verbs with something concrete stand on the rung that their words reach."""
    assert [values(one, "status")["status"] for one in in_body("commitment", text)] == [status]


WORDED = [
    (
        "Ghana signed a memorandum with Togo on the inspection of cold stores and the tracing of rotten, mislabelled and smuggled (RMS) meat.",
        "memorandum with Togo on the inspection of cold stores",
    ),
    (
        "The United States has made commitments to:\n\n- Revise the safeguards governing U.S. intelligence activities;\n- Open a new court.",
        "Revise the safeguards governing U.S. intelligence activities",
    ),
    (
        "These plans emerged from the Clear the Way strategy adopted by the Federal Council in March 2021.",
        "Clear the Way strategy",
    ),
    (
        "The parties agreed on a recommendation to transition away from coal and oil.",
        "recommendation to transition away from coal and oil",
    ),
    ("Spain sent observers to the port, who counted the boxes.", "observers to the port"),
]


@pytest.mark.parametrize(("text", "action"), WORDED)
def test_a_wording_is_whole(text: str, action: str) -> None:
    """A wording ends where its phrase ends, and begins where its name begins."""
    assert [values(one, "action")["action"] for one in in_body("commitment", text)][:1] == [action]


SUMS = [
    ("Canada will provide $85 million in aid to Haiti.", "$85 million"),
    ("Canada will send 170,000 pounds of tools to Haiti.", None),
    ("The union adopted a price cap of $60/barrel on crude oil.", None),
    ("Britain will provide 40 million pounds to Haiti.", "40 million pounds"),
]


@pytest.mark.parametrize(("text", "amount"), SUMS)
def test_a_weight_and_a_price_are_no_sum(text: str, amount: str | None) -> None:
    """Only money that is committed is an amount."""
    assert [values(one, "amount")["amount"] for one in in_body("commitment", text)] == [amount]


PARTIES = [
    (
        "We, the leaders of France, Italy and Canada, met today. We will impose sanctions on the bank.",
        ("France", "Italy", "Canada"),
    ),
    ("We will impose sanctions on the bank.", ()),
    ("All in all, Norway negotiated two agreements with Japan.", ("Norway", "Japan")),
    ("Many states including Japan, Ghana and Peru pledged financial support.", ()),
    ("A delegate of the fund announced that Chad would pay 3 million euros.", ("Chad",)),
    (
        "Chad and Niger join forces. The two ministries met. The Minister of Health signed a memorandum with Niger on malaria.",
        ("Chad", "Niger"),
    ),
    ("The Minister of Health signed a memorandum with Niger on malaria.", ("Niger",)),
]


@pytest.mark.parametrize(("text", "parties"), PARTIES)
def test_parties_are_those_that_the_words_give(text: str, parties: tuple[str, ...]) -> None:
    """ "We" are those who sign a joint text, a minister the state that the text opens with; examples are nobody."""
    assert values(in_body("commitment", text)[-1], "parties")["parties"] == parties


def test_too_many_signatories_are_left_out() -> None:
    """A joint text of more states than a record names gives none of them."""
    text = "We, the heads of Peru, Chile, Brazil, Ghana, Togo, Benin, Niger, Chad and Mali, met. We will impose sanctions on the bank."
    assert not values(in_body("commitment", text)[-1], "parties")["parties"]
