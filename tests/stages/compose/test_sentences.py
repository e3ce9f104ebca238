"""A source's own sentence made to stand alone, or nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.stages.compose.sentences import MOST_WORDS, standing, without_date
from tests.stages.merge.builders import document

DATED = document("x", published="2024-05-14")
UNDATED = document("y")
LONG = (
    "Kenya opened two labs for tuberculosis in Kisumu and Mombasa, which doctors from all over the region had been"
    " asking for since the last epidemic closed the wards of the old hospital there."
)


@pytest.mark.parametrize(
    ("quote", "said"),
    [
        ("In addition, Kenya also opened two labs.", "Kenya opened two labs."),
        ("Yesterday, Kenya opened two labs.", "On 13 May 2024, Kenya opened two labs."),
        ("Kenya opened two labs last year.", "Kenya opened two labs in 2023."),
        ("**Health:** Kenya opened [two labs](https://example.org/labs).", "Kenya opened two labs."),
        ("NAIROBI — Kenya opened two labs.", "Kenya opened two labs."),
        (
            LONG,
            "Kenya opened two labs for tuberculosis in Kisumu and Mombasa.",
        ),
    ],
)
def test_a_sentence_is_freed_of_its_context(quote: str, said: str) -> None:
    """Connectives, datelines and links go, days are written out, and a long tail is cut where clauses meet."""
    assert standing(quote, DATED) == said


@pytest.mark.parametrize(
    "quote",
    [
        "He added that two labs had opened.",
        "Under these rules, two labs opened.",
        "We opened two labs in Kisumu.",
        "Kenya opened such labs in Kisumu.",
        "Two labs in Kisumu and Mombasa.",
        "“Two labs are open in Kisumu and more will follow,” the minister said.",
        "In Kisumu, she opened two labs.",
        "The following labs opened in Kisumu:",
        "opened two labs in Kisumu.",
    ],
)
def test_what_leans_on_another_sentence_is_refused(quote: str) -> None:
    """No orphan pronoun, no pointing word, no fragment, no half of a quotation."""
    assert standing(quote, DATED) is None


def test_a_day_that_cannot_be_counted_is_refused() -> None:
    """In a text without a date, "yesterday" is no day."""
    assert standing("Yesterday, Kenya opened two labs.", UNDATED) is None


def test_a_cut_keeps_what_it_is_about() -> None:
    """A sentence too long whose number stands in its tail is not cut to its head."""
    tail = "while the ministry of health, the county governments and three private hospitals together paid for 412 nurses"
    quote = f"Kenya opened two labs for tuberculosis in Kisumu and Mombasa in the spring, {tail}."
    assert standing(quote, DATED, "412") is None


def test_a_date_that_the_label_gives_is_not_said_again() -> None:
    """Only the very date at the front goes."""
    text = "On 3 June 2024, Kenya opened two labs."
    assert without_date(text, "2024-06-03", DATED) == "Kenya opened two labs."
    assert without_date(text, "2024-06-04", DATED) == text


@given(st.text(alphabet="Kenya opened two labs, which in 2023; (he) –“”.", max_size=300))
def test_what_stands_is_short_and_ends(text: str) -> None:
    """Whatever comes in, a sentence that comes out has at most as many words as the page allows, and one stop."""
    said = standing(text, DATED)
    assert said is None or (
        len(said.split()) <= MOST_WORDS and said.endswith(".") and not said.endswith("..")
    )
