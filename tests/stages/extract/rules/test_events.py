"""Events: what took place or is to, with its day and place, and sentences that tell of none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.stages.extract.rules.builders import found, in_body, values

FOUND: list[tuple[str, dict[str, Any]]] = [
    (
        "The donor conference on Sudan took place in Paris on 15 April 2024.",
        {"what": "donor conference on Sudan", "when": "2024-04-15", "where": "Paris", "held": "held"},
    ),
    (
        "The next round of trade talks will be held in Montevideo on 3 June 2024.",
        {"when": "2024-06-03", "where": "Montevideo", "held": "planned"},
    ),
    (
        "The naval exercise planned for 7 May 2024 was cancelled.",
        {"what": "naval exercise", "when": "2024-05-07", "held": "cancelled"},
    ),
    (
        "Health ministers met in Geneva on 27 May 2024 for a summit on pandemic rules.",
        {"what": "summit on pandemic rules", "when": "2024-05-27", "where": "Geneva", "held": "held"},
    ),
    (
        "The launch of the digital wallet is scheduled for 1 October 2024 in Tallinn.",
        {"what": "launch of the digital wallet", "when": "2024-10-01", "where": "Tallinn", "held": "planned"},
    ),
    (
        "The seizure of 3 tonnes of cocaine took place in Antwerp on 9 January 2024.",
        {"what": "seizure of 3 tonnes of cocaine", "when": "2024-01-09", "where": "Antwerp", "held": "held"},
    ),
    (
        "The workshop on fish quotas took place this week in Vigo.",
        {"when": "2024-05-13/2024-05-19", "basis": "resolved", "where": "Vigo", "held": "held"},
    ),
    (
        "Elections were held on 2 March 2024 in Bhutan.",
        {"what": "Elections in Bhutan", "when": "2024-03-02", "held": "held"},
    ),
    (
        "The visit of the trade delegation is expected on 9 September 2024.",
        {"when": "2024-09-09", "held": "planned"},
    ),
    (
        "The board meeting on interest rates was postponed to 6 June 2024.",
        {"what": "board meeting on interest rates", "held": "cancelled"},
    ),
    (
        "It was a visit that started in Quito on Sunday 12 May 2024 and continued in Lima.",
        {"when": "2024-05-12", "where": "Quito", "held": "held"},
    ),
    (
        "Kenya and Uganda jointly carried out the first patrol of Lake Victoria.",
        {"what": "first patrol of Lake Victoria", "when": None, "who": ("Kenya", "Uganda"), "held": "held"},
    ),
    (
        "Frontex has organised a workshop on return flights in Vienna.",
        {"what": "workshop on return flights in Vienna", "when": None, "held": "held"},
    ),
]

NOT_FOUND = [
    "Estonia will not hold a conference on 5 May 2024.",
    "The summit on oceans was not held on 5 May 2024.",
    "An operation was carried out in Bari.",
    "“The summit took place in Rome on 4 March 2024,” the minister said.",
    "The report of the conference is long.",
    "The budget was adopted on 4 April 2024.",
    "The meeting on tariffs should end by 30 June 2024.",
    "The conference centre dates from 1998.",
    "Peru could have hosted a summit on copper.",
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_an_event_is_found_with_its_day_place_and_whether_it_was_held(
    sentence: str, expected: dict[str, Any]
) -> None:
    """What is due is planned, what was called off is cancelled, and only what took place is held."""
    records = in_body("event", sentence)
    assert [values(record, *expected) for record in records] == [expected]


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_what_did_not_take_place_and_has_no_doer_is_no_event(sentence: str) -> None:
    """Denials, quotations, deadlines, passives without a doer and bare nouns give nothing."""
    assert in_body("event", sentence) == []


def test_its_launch_belongs_to_the_sentence_before() -> None:
    """ "Its launch" is named by the subject that the text has just given, and quotes it."""
    first = "The Coral Fund is ready."
    second = "Its launch will take place on 4 July 2024 in Suva."
    (record,) = in_body("event", f"{first} {second}")
    assert values(record, "what", "held") == {"what": "launch of Coral Fund", "held": "planned"}
    assert set(record.quotes) == {first, second}


def test_a_heading_tells_of_no_event() -> None:
    """A title is told by the text below it."""
    assert found("event", "Summit on steel held in Pune on 4 March 2024\n\nNothing else was said.") == []


def test_a_yearless_day_in_an_undated_text_is_not_settled() -> None:
    """Without a date of the text, "on 3 June" has no year and nothing is guessed."""
    records = in_body("event", "The talks on rice took place in Hue on 3 June.", published=None)
    assert all(record.when is None for record in records)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "what", "when"),
    [
        (
            "Kenya and Rwanda signed a protocol on vaccines on 3 May 2022 in Kigali.",
            "signing of the protocol on vaccines",
            "2022-05-03",
        ),
        (
            "On 9 June 2021 the two ports signed a customs agreement.",
            "signing of the customs agreement",
            "2021-06-09",
        ),
    ],
)
def test_a_dated_signature_is_an_event(text: str, what: str, when: str) -> None:
    """A text signed on a day of its own clause is an event that was held."""
    (event,) = in_body("event", text)
    assert values(event, "what", "when", "held") == {"what": what, "when": when, "held": "held"}


@pytest.mark.parametrize(
    "text",
    [
        "Kenya will sign a protocol on vaccines on 3 May 2022.",
        "Kenya has not signed a protocol on vaccines since 3 May 2022.",
        "Kenya signed a protocol on vaccines.",
    ],
)
def test_a_signature_to_come_or_without_a_day_is_no_dated_event(text: str) -> None:
    """What is only promised, denied or undated is not on the calendar as a signing."""
    assert not [event for event in in_body("event", text) if "signing" in str(values(event, "what"))]
