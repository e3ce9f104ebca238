"""The wording of a commitment: what a verb leaves to a phrase, what a sum says, and what points elsewhere."""

from __future__ import annotations

import pytest

from tests.stages.extract.rules.builders import in_body

WORDED = [
    (
        "Kenya is in the process of negotiating a working agreement with Interpol.",
        "negotiating",
        "working agreement with Interpol",
    ),
    (
        "Uganda was negotiating with Tanzania on the temporary rerouting of tankers.",
        "negotiating",
        "temporary rerouting of tankers",
    ),
    ("Laos is negotiating with Vietnam over a joint power line.", "negotiating", "joint power line"),
    (
        "The Development Bank of the South is considering a loan of up to USD 60 million.",
        "discussed",
        "loan of up to USD 60 million",
    ),
    (
        "The United States and Japan have committed to a new framework on data privacy.",
        "announced",
        "new framework on data privacy",
    ),
    (
        "A global stocktake with recommendations was adopted on 3 May 2024.",
        "agreed",
        "global stocktake with recommendations",
    ),
    (
        "More than 130 nations agreed to tax the income of large companies.",
        "agreed",
        "tax the income of large companies",
    ),
    (
        "Norway will issue identity documents to returnees.",
        "announced",
        "issue identity documents to returnees",
    ),
    (
        "Parliament adopted its position on draft rules for ferries.",
        "agreed",
        "position on draft rules for ferries",
    ),
    (
        "The Islands Research Cloud has been in operation at Lomaiviti University since September 2023.",
        "in force",
        "Islands Research Cloud",
    ),
    ("The levy is to be lifted by the end of 2025.", "announced", "levy to be lifted"),
]
UNTOLD = [
    "A maximum of six months was adopted with 680 votes.",
    "The tribunal annulled the vote in Quito.The decision was adopted on Tuesday.",
    "The question is to be answered by the end of 2025.",
]


@pytest.mark.parametrize(("sentence", "status", "action"), WORDED)
def test_the_wording_says_what_the_act_is_about(sentence: str, status: str, action: str) -> None:
    """The thing is named though the verb's object is a phrase, carries a sum, or begins with a common word."""
    assert [(r.status, r.action) for r in in_body("commitment", sentence)] == [(status, action)]  # type: ignore[attr-defined]


@pytest.mark.parametrize("sentence", UNTOLD)
def test_a_measure_or_a_glued_sentence_is_no_commitment(sentence: str) -> None:
    """How long a rule lasts is not what was adopted, and words over a glued stop belong to no sentence."""
    assert in_body("commitment", sentence) == []


def test_terms_that_count_from_elsewhere_give_no_day() -> None:
    """ "Under the agreement … within ninety days" runs from each case, not from the text's own day."""
    told = "Norway undertakes to issue identity documents to returnees within ninety days."
    under = [r.due_by for r in in_body("commitment", f"Under the agreement, {told}")]  # type: ignore[attr-defined]
    alone = [r.due_by for r in in_body("commitment", told)]  # type: ignore[attr-defined]
    assert under == [None]
    assert len(alone) == 1
    assert alone[0] is not None
