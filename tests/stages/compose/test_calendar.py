"""Dates: what is to come first, then what was held, in the source's own sentence where that stands alone."""

from __future__ import annotations

import pytest

from briefings.stages.compose.rules import Frame
from tests.stages.compose.builders import page, points
from tests.stages.merge.builders import document

EVENT = {"what": "conference on coral reefs", "when": "2024-06-03", "basis": "stated", "where": "Suva"}


@pytest.mark.parametrize(
    ("held", "words", "text"),
    [
        ("held", "On 3 June 2024, Fiji hosted the conference on coral reefs in Suva.", "Fiji hosted the conference on coral reefs in Suva."),
        ("held", "They met at the conference on coral reefs in Suva on 3 June 2024.", "conference on coral reefs, Suva."),
        ("planned", "The conference on coral reefs will be held on 3 June 2024 in Suva.", "conference on coral reefs, Suva: due."),
        ("cancelled", "The conference on coral reefs planned for 3 June 2024 in Suva was cancelled.", "conference on coral reefs, Suva: called off."),
    ],
)  # fmt: skip
def test_an_event_says_whether_it_was_held(held: str, words: str, text: str) -> None:
    """What is due says so; a sentence that leans on another gives way to the phrase."""
    source = document(words, published="2024-05-14")
    (point,) = points(page(source, ("event", words, {**EVENT, "held": held})), "dates")
    assert (point.label, point.text) == ("3 Jun 2024:", text)


def test_what_was_due_before_the_pages_day_says_that_nobody_reports_it() -> None:
    """A plan that has passed is no longer due, and not known to be done."""
    words = "The conference on coral reefs will be held on 3 June 2024 in Suva."
    source = document(words, published="2024-05-14")
    briefing = page(source, ("event", words, {**EVENT, "held": "planned"}), frame=Frame(as_of="2024-09-01"))
    (point,) = points(briefing, "dates")
    assert point.text == "conference on coral reefs, Suva: was due, not reported since."


def test_what_is_to_come_stands_first_and_what_has_no_day_is_left_out() -> None:
    """A reader acts on what is due; then the record runs from early to late."""
    said = [
        "A forum on grain prices was held on 9 April 2024.",
        "A summit on wheat exports was held on 2 March 2024.",
        "The general assembly of millers will meet on 9 July 2024.",
        "Togo hosted the first fair of boats.",
    ]
    source = document(" ".join(said), published="2024-05-14")
    briefing = page(
        source,
        ("event", said[0], {"what": "forum on grain prices", "when": "2024-04-09", "held": "held"}),
        ("event", said[1], {"what": "summit on wheat exports", "when": "2024-03-02", "held": "held"}),
        ("event", said[2], {"what": "general assembly of millers", "when": "2024-07-09", "held": "planned"}),
        ("event", said[3], {"what": "first fair of boats", "held": "held"}),
    )
    labels = [point.label for point in points(briefing, "dates")]
    assert labels == ["9 Jul 2024:", "2 Mar 2024:", "9 Apr 2024:"]
