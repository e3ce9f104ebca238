"""Dating: a text's own days give it a date where they settle one, and nothing else does."""

from __future__ import annotations

import pytest

from briefings.document import Document, document_id
from briefings.stages.dating import date_documents


def document(text: str, *, published: str | None = None, language: str = "en") -> Document:
    """Return a plain text, dated or not."""
    return Document(
        id=document_id(text),
        path="a.txt",
        stem="a",
        format="txt",
        published=published,
        published_basis="stated" if published else None,
        language=language,
        text=text,
    )


NEIGHBOUR = document("A text of 2024.", published="2024-05-02")

SETTLED = [
    ("Today, Tuesday 14 May, the bank opened. Exports fell in 2023.", "2024-05-14", "en"),
    ("Hoy, martes 14 de mayo, abrió el banco. En 2023 cayó.", "2024-05-14", "es"),
    ("Today, Monday 27 February, ministers met. It began in 2022.", "2023-02-27", "en"),
    ("The forum took place this week, 11 and 12 June 2024.", "2024-06", "en"),
    ("The vote is on Friday 17 May. The count is on Saturday 18 May. It cost more in 2023.", "2024", "en"),
    ("Tariffs took effect early Tuesday morning (14 May). Trade fell in 2023.", "2024", "en"),
    ("Le texte est publié aujourd’hui, le 14 mai 2024. En 2025, il sera revu.", "2024-05-14", "fr"),
    (
        "The vote is on Friday 17 May, the count on Saturday 18 May, the feast on Monday 9 May 2024.",
        "2024",
        "en",
    ),
]

OPEN = [
    "No day is named here.",
    "The vote is on 17 May.",
    "The vote is on Friday 17 May and the count on Monday 9 May.",
]


@pytest.mark.parametrize(("text", "published", "language"), SETTLED)
def test_a_texts_own_days_settle_its_date(text: str, published: str, language: str) -> None:
    """A weekday fits one year near the text's other years; the date is marked as inferred and noted."""
    (dated,) = date_documents([document(text, language=language)])
    assert (dated.published, dated.published_basis) == (published, "inferred")
    assert any(published in note for note in dated.notes)


@pytest.mark.parametrize("text", OPEN)
def test_what_settles_no_date_gets_none(text: str) -> None:
    """A day without a weekday, or weekdays that disagree, leave a text undated."""
    (left, _) = date_documents([document(text), NEIGHBOUR])
    assert (left.published, left.published_basis) == (None, None)


def test_a_weekday_alone_needs_a_year_to_start_from() -> None:
    """Without any year in the dossier nothing is inferred; with one, the neighbours give the ground."""
    text = "Today, Tuesday 14 May, the bank opened."
    assert date_documents([document(text)])[0].published is None
    assert date_documents([document(text), NEIGHBOUR])[0].published == "2024-05-14"


def test_a_date_that_is_stated_is_left_alone() -> None:
    """Dating never overrides what a text or its file says."""
    stated = document("Today, Monday 27 February, ministers met in 2023.", published="2020-01-01")
    assert date_documents([stated]) == [stated]


def test_order_and_texts_are_kept() -> None:
    """One document comes back for each that is given, with its words unchanged."""
    texts = [document(text, language=language) for text, _, language in SETTLED]
    assert [one.text for one in date_documents(texts)] == [one.text for one in texts]
    assert date_documents([]) == []
