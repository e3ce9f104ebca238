"""The sides of a vote."""

from __future__ import annotations

import pytest

from tests.stages.extract.rules.builders import in_body, values

VOTES: list[tuple[str, list[tuple[float, str]]]] = [
    ("The bill was adopted by 412 votes to 130, with 22 abstentions.", [(412, "votes for bill"), (130, "votes against bill"), (22, "abstentions")]),
    ("Lawmakers approved the treaty with 97 votes in favour, 12 against and 3 abstentions.", [(97, "votes in favour"), (12, "votes against"), (3, "abstentions")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), VOTES)
def test_each_side_of_a_vote_is_a_figure(sentence: str, expected: list[tuple[float, str]]) -> None:
    """Those for, those against and those who abstained are told apart."""
    records = [values(record, "value", "measure") for record in in_body("figure", sentence)]
    assert [record["value"] for record in records] == [value for value, _ in expected]
    assert all(
        side.split()[1:2] == record["measure"].split()[1:2] or "votes" in side
        for record, (_, side) in zip(records, expected, strict=True)
    )


def test_a_score_is_no_vote() -> None:
    """A result of a game is no figure."""
    assert in_body("figure", "Chile beat Peru 3-1 in the final.") == []
