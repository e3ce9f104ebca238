"""Statements: words between quote marks, who said them, and words in quote marks that nobody said."""

from __future__ import annotations

import pytest

from tests.stages.extract.rules.builders import found, in_body, values

PEOPLE = (
    "Minister Anna Nowak of Poland met the Finnish Minister of Health, Aino Virtanen, and Paul Otieno, "
    "Director of the Kenya Ports Authority.\n\n"
)

SPOKEN = [
    ("“We will not close a single clinic this winter,” said Nowak.", "Anna Nowak", "Minister"),
    (
        "“Ports are the lungs of our trade,” Paul Otieno told reporters.",
        "Paul Otieno",
        "Director of the Kenya Ports Authority",
    ),
    (
        "Virtanen said: “Vaccines are the cheapest insurance we have.”",
        "Aino Virtanen",
        "Finnish Minister of Health",
    ),
    ("“The border stays open to those in need,” said Maria Keller of the Red Cross.", "Maria Keller", None),
    (
        '"Clinics need nurses before they need new buildings," Virtanen explained.',
        "Aino Virtanen",
        "Finnish Minister of Health",
    ),
    ("« La pêche doit rester durable pour tous », a déclaré Nowak.", "Anna Nowak", "Minister"),
    (
        "“Growth without jobs is no growth at all,” said the Director of the Kenya Ports Authority.",
        "Paul Otieno",
        "Director of the Kenya Ports Authority",
    ),
    (
        "“One more winter like this and we close,” warned Prime Minister Sanna Lehto.",
        "Sanna Lehto",
        "Prime Minister",
    ),
]

UNSETTLED = [
    "“We cannot wait for another summit,” he said.",
    "“Every cargo tells a story,” she added.",
    "“This is only the beginning of the work,” said the minister.",
    "“Quotas must follow science and not the other way round.” Otieno left before the vote.",
    "“We are ready to talk at any time of the day or night about every detail.”",
    "“A bank is only as good as its word,” they explained.",
]

NOT_SAID = [
    "The so-called “grey fleet” grew again.",
    "The report speaks of “green steel”.",
    "The “One Health for All” label is new.",
    "A 24\" pipe crosses the border.",
    "Members adopted the “Fit for Work” scheme.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "role"), SPOKEN)
def test_the_speaker_is_whom_the_verb_beside_the_words_names(
    text: str, speaker: str, role: str | None
) -> None:
    """A surname or an office gives the full name and role that the text has elsewhere."""
    (record,) = in_body("statement", PEOPLE + text)
    assert values(record, "speaker", "role", "direct") == {"speaker": speaker, "role": role, "direct": True}


@pytest.mark.parametrize("text", UNSETTLED)
def test_a_speaker_that_the_text_does_not_settle_stays_empty(text: str) -> None:
    """Pronouns, shared titles and mere neighbours name nobody."""
    (record,) = in_body("statement", PEOPLE + text)
    assert values(record, "speaker", "role") == {"speaker": None, "role": None}


@pytest.mark.parametrize("text", NOT_SAID)
def test_terms_in_quote_marks_are_not_speech(text: str) -> None:
    """A label, a term and an inch are nobody's words."""
    assert in_body("statement", PEOPLE + text) == []


def test_an_unclosed_quotation_ends_before_who_says_it() -> None:
    """What the text never closes does not swallow the reporter's words."""
    text = "“The rules apply to all, without a single exception. Nowak told the press in Warsaw."
    (record,) = in_body("statement", PEOPLE + text)
    assert values(record, "words", "speaker") == {
        "words": "The rules apply to all, without a single exception.",
        "speaker": "Anna Nowak",
    }


def test_the_words_stand_in_the_text_without_their_marks() -> None:
    """What was said is verbatim, and the quote that proves it is in the text."""
    text = PEOPLE + "“Ice melts; treaties should not,” said Nowak.\n"
    (record,) = found("statement", f"Notes\n\n{text}")
    assert record.words == "Ice melts; treaties should not,"  # type: ignore[attr-defined]
    assert all(quote in text for quote in record.quotes)
