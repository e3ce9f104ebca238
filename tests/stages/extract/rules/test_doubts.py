"""Doubts: what one text contradicts itself in, and what only looks like a contradiction."""

from __future__ import annotations

import pytest

from tests.stages.extract.rules.builders import found, in_body, values

FOUND = [
    ("Four countries sent ships: Kenya, Ghana, Togo, Benin and Gabon.", "count", "lists 5"),
    ("Three states took part. They were Peru, Chile, Bolivia and Ecuador.", "count", "lists 4"),
    ("Six states voted against: Poland, Hungary, Slovakia, Austria, Malta, Cyprus and Greece.", "count", "lists 7"),
    ("Ten members were absent: Malta, Cyprus and Greece.", "count", "lists 3"),
    ("The talks on rice open on Monday 15 May 2024.", "date", "another weekday"),
    ("The bank meets on Sunday, 5 March 2024.", "date", "another weekday"),
    ("Minister Karl Hoffmann spoke first. Later Hofmann left the room.", "name", "“Hofmann”"),
    (
        "On Monday 3 June 2024, during his visit to Japan, the minister announced a fund. The visit ended on Saturday 20 July 2024.",
        "date",
        "One trip, two dates",
    ),
]  # fmt: skip

NOT_FOUND = [
    "Five countries sent ships: Kenya, Ghana, Togo, Benin and Gabon.",
    "Two countries, Peru and Chile, signed.",
    "Three ministers met in Rome, Bern and Vienna.",
    "Three states took part in the talks. Four others watched: Peru, Chile, Bolivia and Ecuador.",
    "Seven members objected: Poland, Hungary, Slovakia, Austria, Malta, Cyprus and Greece.",
    "The talks on rice open on Wednesday 15 May 2024.",
    "Minister Karl Hoffmann spoke first. Later Hoffmann left the room.",
    "Minister Eva Lind spoke first. Later Minister Eva Lund left the room.",
    "The minister announced on Monday 3 June 2024 a visit to Japan. The visit starts on Saturday 20 July 2024.",
]


@pytest.mark.parametrize(("text", "kind", "why"), FOUND)
def test_a_contradiction_is_found_and_named(text: str, kind: str, why: str) -> None:
    """Count against list, weekday against day, one name in two spellings, one trip at two times."""
    (record,) = in_body("doubt", text)
    assert values(record, "kind") == {"kind": kind}
    assert why in record.why  # type: ignore[attr-defined]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_agrees_raises_no_doubt(text: str) -> None:
    """A list as long as its count, another count's list, a right weekday and two people are no contradiction."""
    assert in_body("doubt", text) == []


def test_the_quotes_hold_both_sides() -> None:
    """The count and the list that belies it are both quoted."""
    first, second = "Three states took part.", "They were Peru, Chile, Bolivia and Ecuador."
    (record,) = in_body("doubt", f"{first} {second}")
    assert record.quotes == (first, second)


def test_a_short_text_without_lists_raises_none() -> None:
    """Nothing is doubted for the sake of doubting."""
    assert found("doubt", "Rates unchanged\n\nThe Bank of Ghana kept its rate on 4 March 2024.") == []
