"""Firmness: the words that put something on a rung, and the words that do not."""

from __future__ import annotations

import pytest

from briefings.text.status import Status, find_status, firmest, supports

FOUND = [
    ("The two ministers signed a protocol on customs.", Status.SIGNED),
    ("A grant agreement was signed in Nairobi.", Status.SIGNED),
    ("By signing the accord, Chile joins the scheme.", Status.SIGNED),
    ("The treaty has been signed by nine states.", Status.SIGNED),
    ("The parties have agreed to share satellite data.", Status.AGREED),
    ("Parliament adopted the directive on Tuesday.", Status.AGREED),
    ("The regulation was approved by the Council.", Status.AGREED),
    ("Ministers established a calendar of joint patrols.", Status.AGREED),
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
    "Hungary has not signed the declaration.",
    "The parties did not agree on a date.",
    "The accord could be signed in autumn.",
    "Once the treaty is signed, work can begin.",
    "Inspectors made a request in Panama City.",
    "The plans of the port are old.",
    "Without having agreed on prices, they left.",
    "No han firmado el acuerdo.",
    "Trade is never easy in winter.",
    "The assigned officer spoke first.",
]


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


def test_a_promise_of_a_signature_is_no_signature() -> None:
    """ "Will be signed" is announced: it never counts as signed."""
    assert not supports(Status.SIGNED, ["The pact will be signed in Rome on 3 May."])
    assert supports(Status.ANNOUNCED, ["The pact will be signed in Rome on 3 May."])
