"""Read with care: both sides of a conflict quoted, doubts once, shared origins counted as one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.briefing import Briefing, Point
from briefings.document import Document
from briefings.record import Findings, SharedOrigin
from briefings.stages.compose.care import excerpt
from briefings.stages.compose.rules import Frame, compose_by_rules
from briefings.stages.select import select
from briefings.stages.verify import verify
from tests.stages.merge.builders import document, grounded, merged

A = document("Vigo seized 1,150 tons of squid in 2023.", published="2024-05-14", path="a.txt")
B = document("In 2023, 1,510 tons of squid were seized in Vigo.", published="2024-06-01", path="b.txt")
C = document("Four countries sent ships: Kenya, Ghana, Togo, Benin and Gabon.", path="c.txt")


def compose(documents: list[Document], findings: Findings) -> Briefing:
    """Compose a page that the gate passes."""
    briefing = compose_by_rules(documents, findings, select(findings), Frame())
    assert verify(briefing, documents, findings) == []
    return briefing


def care(briefing: Briefing) -> tuple[Point, ...]:
    """Return the points on conflicts, doubts and origins; what the whole page stands on has tests of its own."""
    points = next((one.points for one in briefing.sections if one.id == "care"), ())
    return tuple(point for point in points if point.label not in {"Support.", "Undated.", "Language."})


def figures(*values: tuple[Document, float]) -> Findings:
    """Merge each text's figure of the squid that was seized."""
    return merged(
        *(
            (
                source,
                grounded(
                    source,
                    "figure",
                    source.text,
                    value=value,
                    unit="tons",
                    measure="squid seized",
                    place="Vigo",
                    period="2023",
                ),
            )
            for source, value in values
        )
    )


def test_both_sides_of_a_conflict_are_quoted_with_their_source() -> None:
    """Neither number is averaged away or preferred."""
    (point,) = care(compose([A, B], figures((A, 1150), (B, 1510))))
    assert point.label == "Number."
    assert point.text == (
        "Source 1 says “Vigo seized 1,150 tons of squid in 2023” and "
        "source 2 says “In 2023, 1,510 tons of squid were seized in Vigo”."
    )
    assert [citation.source for citation in point.citations] == [1, 2]


def test_texts_that_agree_need_no_care() -> None:
    """The same figure twice is no conflict."""
    same = document("In 2023, 1,150 tons of squid were seized in Vigo.", path="d.txt")
    assert care(compose([A, same], figures((A, 1150), (same, 1150)))) == ()


def test_a_doubt_names_its_source_and_is_told_once() -> None:
    """A text's contradiction of itself is one point, though merging also knows it as a conflict."""
    why = "The text counts four countries but then lists 5: Kenya, Ghana, Togo, Benin, Gabon."
    doubt = grounded(C, "doubt", C.text, kind="count", why=why)
    (point,) = care(compose([C], merged((C, doubt))))
    assert (point.label, point.basis) == ("Count.", "inferred")
    assert point.text == f"Source 1: the{why[3:]}"


@pytest.mark.parametrize(
    ("count", "words"), [(2, "Sources 1 and 2 share an origin and count once."), (3, "Sources 1, 2 and 3 share an origin and count once.")]
)  # fmt: skip
def test_texts_of_one_origin_count_as_one(count: int, words: str) -> None:
    """Shared words are one confirmation, and the page says which texts share them."""
    shared = "The reef lost a third of its coral to heat last summer."
    sources = [document(f"{shared} Text {number}.", path=f"{number}.txt") for number in range(count)]
    quote = grounded(sources[0], "actor", shared, name="reef", kind="organisation").quotes[0]
    origins = tuple(
        SharedOrigin(
            documents=(sources[0].id, other.id),
            why="the same words",
            quotes=((sources[0].id, quote), (other.id, quote)),
        )
        for other in sources[1:]
    )
    (point,) = care(compose(sources, Findings(shared_origins=origins)))
    assert point.text == words


LONG = (
    "After a night of talks that nobody had planned for, the two delegations from the north and the south "
    "announced that 1,510 tons of squid had been seized in the port by the coast guard in the past year."
)


def test_an_excerpt_holds_the_value_that_is_at_issue() -> None:
    """A long quote is cut to the words around what the sides differ in."""
    words = excerpt(LONG, "1,510")
    assert "1,510 tons" in words
    assert words in LONG
    assert len(words.split()) <= 14


_QUOTES = st.text(alphabet="ab 1.,“”é\n", min_size=1, max_size=200) | st.just(LONG)


@given(_QUOTES, st.text(alphabet="ab1é ", max_size=6))
def test_an_excerpt_is_always_a_part_of_the_quote(quote: str, value: str) -> None:
    """Whatever is asked for, the words shown stand in the quote letter for letter, cut at word ends."""
    words = excerpt(quote, value)
    assert words in quote
    assert len(words.split()) <= 14
    place = quote.find(words)
    inside = quote[max(0, place - 1) : place] + quote[place + len(words) : place + len(words) + 1]
    assert not words or not any(mark.isalnum() for mark in inside) or quote.count(words) > 1
