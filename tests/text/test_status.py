"""Firmness: the words that put something on a rung, and the words that do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.text.status import Status, find_status, firmest, supports

FOUND = [
    ("The two ministers signed a protocol on customs.", Status.SIGNED),
    ("A grant agreement was signed in Nairobi.", Status.SIGNED),
    ("By signing the accord, Chile joins the scheme.", Status.SIGNED),
    ("The treaty has been signed by nine states.", Status.SIGNED),
    ("The parties have agreed to share satellite data.", Status.AGREED),
    ("Parliament adopted the directive on Tuesday.", Status.AGREED),
    ("The regulation was approved by the Council.", Status.AGREED),
    ("Ministers established a calendar of joint patrols.", Status.ANNOUNCED),
    ("The convention entered into force in May.", Status.IN_FORCE),
    ("The ban has been in force since March.", Status.IN_FORCE),
    ("The attaché took up her duties last week.", Status.IN_FORCE),
    ("The Commission announced a support package.", Status.ANNOUNCED),
    ("Norway will finance a vaccine plant.", Status.ANNOUNCED),
    ("The agreement will be signed next month.", Status.ANNOUNCED),
    ("The summit will take place in Oslo.", Status.ANNOUNCED),
    ("Lisbon has pledged two patrol vessels.", Status.ANNOUNCED),
    ("The office is due to open in June.", Status.ANNOUNCED),
    ("Peru is negotiating a working arrangement.", Status.NEGOTIATING),
    ("Negotiations are under way on tariffs.", Status.NEGOTIATING),
    ("The two sides opened negotiations on fish quotas.", Status.NEGOTIATING),
    ("Quito is also seeking to sign a memorandum.", Status.SOUGHT),
    ("The delegations asked for a joint unit.", Status.SOUGHT),
    ("Efforts to conclude a treaty go on.", Status.SOUGHT),
    ("Ghana proposed a shared register.", Status.PROPOSED),
    ("The Commission proposes a ban on bottom trawling.", Status.PROPOSED),
    ("They are discussing a hub in the port.", Status.DISCUSSED),
    ("The project is under consideration.", Status.DISCUSSED),
    ("The force aims to become a network.", Status.AIM),
    ("Madrid hopes that Chile will join.", Status.AIM),
    ("The scheme is expected to cut emissions.", Status.AIM),
    ("Fiji and Tonga ratified the extradition treaty in June.", Status.SIGNED),
    ("The memorandum that Kenya and Rwanda signed covers seed exchange.", Status.SIGNED),
    ("At Geneva the envoys signed, after nine rounds, an accord on river fishing.", Status.SIGNED),
    ("A grant agreement signed in March finances two clinics.", Status.SIGNED),
    ("After the signing of the compact, both presidents left.", Status.SIGNED),
    ("The senate passed the online safety bill by 60 votes to 31.", Status.AGREED),
    ("The ministers reached an agreement on wheat quotas.", Status.AGREED),
    ("It was agreed that trains will run at night.", Status.AGREED),
    ("We agree to share our laboratories.", Status.AGREED),
    ("Cabinet has endorsed a road map for rural schools.", Status.AGREED),
    ("The board accepted an offer of help from Oslo.", Status.AGREED),
    ("A common register was set up by the ports.", Status.ANNOUNCED),
    ("Parliament adopted its position and the Council approved a loan.", Status.AGREED),
    ("The ban has applied since 1 July.", Status.IN_FORCE),
    ("The night court has been operational since Monday.", Status.IN_FORCE),
    ("The rule took effect on 3 May.", Status.IN_FORCE),
    ("The hotline remains in operation.", Status.IN_FORCE),
    ("Ottawa has earmarked 40 million dollars for radar stations.", Status.ANNOUNCED),
    ("The fund is to finance forty wells.", Status.ANNOUNCED),
    ("The port is due to open in autumn.", Status.ANNOUNCED),
    ("The minister said that Togo would host the next congress.", Status.ANNOUNCED),
    ("Japan will ratify the protocol next year.", Status.ANNOUNCED),
    ("Sweden has released 3 million euros from its relief fund.", Status.ANNOUNCED),
    ("Brazil has donated 200 million doses and funding for cold stores.", Status.ANNOUNCED),
    ("The two unions are in talks with the ministry on wages.", Status.NEGOTIATING),
    ("Annexes to the treaty are still being negotiated.", Status.NEGOTIATING),
    ("Talks on a fisheries pact have been under way since May.", Status.NEGOTIATING),
    ("Malawi has applied to the fund for a grant.", Status.SOUGHT),
    ("Amnesty urged Jakarta to open an inquiry.", Status.SOUGHT),
    ("The agency appealed for blankets.", Status.SOUGHT),
    ("Manila has invited the fund to join the scheme.", Status.SOUGHT),
    ("The bill would ban facial recognition in schools.", Status.PROPOSED),
    ("The Commission has tabled a regulation on batteries.", Status.PROPOSED),
    ("Kigali offered to host the secretariat.", Status.PROPOSED),
    ("Rome suggested a joint coast guard school.", Status.PROPOSED),
    ("South Africa is considering the dispatch of engineers.", Status.DISCUSSED),
    ("The delegations examined the possibility of a common stockpile.", Status.DISCUSSED),
    ("Both sides exchanged views on visas.", Status.DISCUSSED),
    ("The agency plans to assist 9,000 families.", Status.AIM),
    ("The contract is expected to be signed in May.", Status.AIM),
    ("States should halve methane emissions.", Status.AIM),
    ("The ministry intends to recruit 300 nurses.", Status.AIM),
    ("Los ministros firmaron un memorando.", Status.SIGNED),
    ("El Gobierno acordó un plan de salud.", Status.AGREED),
    ("La Unión destinará dos millones al puerto.", Status.ANNOUNCED),
    ("La ley entró en vigor en enero.", Status.IN_FORCE),
    ("La ministra propuso un registro común.", Status.PROPOSED),
    ("Les deux pays ont signé une convention.", Status.SIGNED),
    ("Le Conseil a adopté le règlement.", Status.AGREED),
    ("Berne a annoncé un crédit.", Status.ANNOUNCED),
    ("La loi est entrée en vigueur hier.", Status.IN_FORCE),
    ("Paris propose un registre commun.", Status.PROPOSED),
]

NOT_FOUND = [
    "- adopt the rules of procedure of the joint committee;",
    "approve the budget of the water agency;",
    "Hungary has not signed the declaration.",
    "The parties did not agree on a date.",
    "The accord could be signed in autumn.",
    "Once the treaty is signed, work can begin.",
    "Inspectors made a request in Panama City.",
    "The plans of the port are old.",
    "Without having agreed on prices, they left.",
    "Chile is expected to sign the treaty in May.",
    "Chile hopes to sign the treaty.",
    "Chile plans to ratify the protocol in spring.",
    "The treaty, to be signed in Lisbon, covers tuna.",
    "The two sides have yet to sign the accord.",
    "Neither state ratified the protocol.",
    "No agreement was reached on cod.",
    "The parties failed to agree on a budget.",
    "Oslo refused to sign the declaration.",
    "The minister denied that Mali had signed a pact.",
    "If Ghana signs the pact, trade will grow.",
    "Unless parliament adopts the bill, the fund ends.",
    "The bill would enter into force if both chambers adopted it.",
    "The possibility of signing a treaty was remote.",
    "Peru may sign a memorandum with Bolivia.",
    "Peru could have signed the memorandum.",
    "The signing ceremony was cancelled.",
    "The council might adopt the plan.",
    "Negotiators hope that the treaty will be signed.",
    "The union proposed that the treaty be ratified.",
    "Lawyers asked whether the accord had been approved.",
    "They asked the senate to ratify the convention.",
    "The ministry called on parliament to adopt the law.",
    "It is not clear when the accord will enter into force.",
    "The ban has not yet entered into force.",
    "Without signing the text the envoy left.",
    "Before signing the treaty, the king resigned.",
    "He never signed the lease.",
    "The protocol cannot be ratified this year.",
    "Ministers should adopt the plan.",
    "The draft was not approved by cabinet.",
    "Members discussed whether to adopt the text.",
    "The law would be signed by the president.",
    "Efforts to conclude a treaty go on.",
    "The text awaits adoption.",
    "A signed photograph hung in the hall.",
    "The agreed price was low.",
    "The treaty was to be signed on Friday.",
    "The government was due to approve the budget on Monday.",
    "They are preparing to sign a deal.",
    "The king wants parliament to have adopted the law by May.",
    "Talks aimed at concluding a treaty resumed.",
    "Paris and Rome are close to signing a deal.",
    "Few states have ratified the pact.",
    "The committee rejected a motion to adopt the report.",
    "Until the accord is signed, no money flows.",
    "Whether the plan was adopted remained unclear.",
    "No han firmado el acuerdo.",
    "Trade is never easy in winter.",
    "The assigned officer spoke first.",
]


_PROSE = st.lists(
    st.sampled_from(
        "Peru Chad the a treaty that will would not has signed sign agreed to adopt is due if and by talks on plans , . in May".split()
    ),
    max_size=24,
).map(" ".join)


@pytest.mark.parametrize(("text", "status"), FOUND)
def test_words_put_something_on_their_rung(text: str, status: Status) -> None:
    """The governing words of a sentence give its rung."""
    assert status in {mention.status for mention in find_status(text)}
    assert firmest([text]) is status


@pytest.mark.parametrize("text", NOT_FOUND)
def test_negated_imagined_and_other_words_reach_no_firm_rung(text: str) -> None:
    """What is denied, imagined or a plain noun puts nothing on a firm rung."""
    reached = firmest([text])
    assert reached is None or reached.rank > Status.ANNOUNCED.rank


@pytest.mark.parametrize(("text", "status"), FOUND)
def test_a_status_is_never_upgraded(text: str, status: Status) -> None:
    """Words support their own rung and every looser one, and no firmer one."""
    for other in Status:
        assert supports(other, [text]) == (other.rank >= status.rank)


@pytest.mark.parametrize(
    "text",
    [
        "The accord will enter into force once both states ratify it.",
        "The union announced that it would sign the charter.",
        "Ghana has pledged to ratify the convention.",
        "The parties agreed to sign the protocol in May.",
    ],
)
def test_a_firm_word_under_a_promise_or_an_agreement_is_no_firmer(text: str) -> None:
    """What is announced or agreed to be signed is not signed, and not in force."""
    reached = firmest([text])
    assert reached in (Status.ANNOUNCED, Status.AGREED)
    assert not supports(Status.SIGNED, [text])


@given(st.text(max_size=200) | _PROSE)
def test_mentions_stand_in_the_text_in_order(text: str) -> None:
    """Whatever the words, each mention is a stretch of them, and the same text gives the same mentions."""
    mentions = find_status(text)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in mentions)
    assert [one.span.start for one in mentions] == sorted(one.span.start for one in mentions)
    assert find_status(text) == mentions


@pytest.mark.parametrize(
    "deed",
    [
        "signed",
        "ratified",
        "adopted",
        "approved",
        "endorsed",
        "agreed on",
        "announced",
        "launched",
        "earmarked funds for",
    ],
)
def test_a_negated_verb_reaches_nothing(deed: str) -> None:
    """ "Has not signed" is silent, whatever the verb."""
    assert firmest([f"Peru has not {deed} the plan.", f"Peru never {deed} the plan."]) is None


def test_a_promise_of_a_signature_is_no_signature() -> None:
    """ "Will be signed" is announced: it never counts as signed."""
    assert not supports(Status.SIGNED, ["The pact will be signed in Rome on 3 May."])
    assert supports(Status.ANNOUNCED, ["The pact will be signed in Rome on 3 May."])
