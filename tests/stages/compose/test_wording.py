"""The wording of a commitment: carried on where the record stops short, told apart as deed or thing."""

from __future__ import annotations

from typing import Any

import pytest

from briefings.record import Finding
from briefings.stages.compose.wording import is_deed, stands_alone, with_article, wording
from tests.stages.merge.builders import document, grounded


def commitment(quote: str, action: str, **fields: Any) -> Finding:
    """Return a finding of one text's one sentence."""
    record = grounded(document(quote), "commitment", quote, action=action, status="announced", **fields)
    return Finding(id="c", type="commitment", record=record.record, support=(record,))


@pytest.mark.parametrize(
    ("quote", "action", "said"),
    [
        ("Chile signed an order banning trawls from the bay.", "order", "order banning trawls from the bay"),
        ("Chile set quotas for steel and aluminium.", "quotas for steel", "quotas for steel and aluminium"),
        ("Chile will fund wells to help villages survive the drought.", "fund wells to help", "fund wells to help villages survive the drought"),
        ("Chile sent a team and dispatched it to Gaza.", "team", "team"),
        ("Chile adopted a law on pilots.", "law on pilots", "law on pilots"),
        ("Chile adopted it.", "law on pilots to ensure", "law on pilots"),
    ],
)  # fmt: skip
def test_a_phrase_that_stops_short_goes_on_as_the_source_does(quote: str, action: str, said: str) -> None:
    """What follows in the quote belongs to it or not; a dangling "to ensure" is never left."""
    assert wording(commitment(quote, action)) == said


@pytest.mark.parametrize(
    ("quote", "action", "deed"),
    [
        ("Chile will deploy 500 nurses.", "deploy 500 nurses", True),
        ("Chile pledged to fund clinics.", "fund clinics", True),
        ("Chile opened the fund for clinics.", "fund for clinics", False),
        ("Chile announced a trade agreement.", "trade agreement", False),
        ("Chile adopted the RESTORE law.", "RESTORE law", False),
        ("Chile signed a treaty on gas.", "treaty on gas", False),
    ],
)
def test_a_deed_is_not_a_thing(quote: str, action: str, deed: bool) -> None:
    """Words that are verb and noun are told apart by what stands before them."""
    assert is_deed(commitment(quote, action)) is deed


@pytest.mark.parametrize(
    ("phrase", "alone"),
    [
        ("treaty on gas", True),
        ("loan for cranes", True),
        ("its launch in Dakar", False),
        ("these rules on gas", False),
        ("three measures", False),
        ("immediate U.S. response", False),
        ("prendre les mesures suivantes", False),
    ],
)
def test_a_phrase_stands_alone_or_not(phrase: str, alone: bool) -> None:
    """What points back or could be anybody's tells a reader nothing."""
    assert stands_alone(phrase) is alone


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("treaty on gas", "the treaty on gas"),
        ("a treaty on gas", "a treaty on gas"),
        ("Kenya’s new law", "Kenya’s new law"),
        ("RESTORE law", "the RESTORE law"),
    ],
)
def test_a_noun_gets_its_article(phrase: str, said: str) -> None:
    """A question speaks of "the treaty", a name keeps its capital."""
    assert with_article(phrase) == said
