"""The engine as a whole: what it finds stands in the text, is no firmer than it, and is the same each time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from briefings.document import Document
from briefings.library import SchemaSet
from briefings.record import Grounded, Record, Refused
from briefings.stages.dating import date_documents
from briefings.stages.extract.rules import ENGINE, extract_by_rules
from briefings.stages.ground import ground
from briefings.stages.load import find_sources, load
from briefings.text.normal import key
from briefings.text.status import Status, supports
from tests.stages.extract.rules.builders import OPENING, document, policy

EXAMPLES = Path(__file__).parents[4] / "examples"
STEMS = tuple(sorted(path.stem for path in (EXAMPLES / "sources").iterdir()))

FLOORS = {"commitment": 0.66, "figure": 0.8, "event": 0.62, "statement": 0.95}
"""Part of what a careful reader found that the engine finds too, in the English texts of the dossier."""

DRY = f"{OPENING}\n\nIt rained. The cat slept. Nobody said a word, and nothing was decided by anyone."


@cache
def dossier() -> Mapping[str, Document]:
    """Return the example texts by stem, dated as a run dates them."""
    refs, errors = find_sources([str(EXAMPLES / "sources")])
    assert not errors
    return {one.stem: one for one in date_documents([load(ref) for ref in refs])}


@cache
def read(stem: str) -> tuple[tuple[Grounded, ...], tuple[Refused, ...]]:
    """Return what the engine finds in one example text."""
    extraction = extract_by_rules(dossier()[stem], policy())
    records, refused = ground(extraction.document, extraction.claims)
    return tuple(records), (*extraction.refused, *refused)


def expected(number: int, section: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the first cell and the proving words of each row of a table of the reader's key."""
    key_text = (EXAMPLES / "expected.md").read_text(encoding="utf-8")
    text = re.split(r"^## ", key_text, flags=re.MULTILINE)[number]
    table = re.search(rf"### {section}\n(.*?)(?=\n### |\Z)", text, re.DOTALL)
    for line in table.group(1).splitlines() if table else ():
        cells = line.split(" | ")
        words = re.findall(r"`([^`]+)`", cells[-1])
        if line.startswith("| ") and words:
            yield cells[0].strip("| "), [key(one) for one in words]


@pytest.mark.parametrize("stem", STEMS)
def test_every_quote_stands_in_its_text(stem: str) -> None:
    """Grounding refuses nothing that the engine finds, and each quote is the text's own words."""
    records, refused = read(stem)
    text = dossier()[stem].text
    assert refused == ()
    assert all(text[quote.start : quote.end] == quote.text for one in records for quote in one.quotes)


@pytest.mark.parametrize("stem", STEMS)
def test_no_status_is_firmer_than_its_words(stem: str) -> None:
    """What is claimed to be signed is signed in the words that are quoted."""
    for one in read(stem)[0]:
        if one.record.typename == "commitment":
            status = Status(one.record.model_dump()["status"])
            assert supports(status, [quote.text for quote in one.quotes])


@pytest.mark.parametrize("stem", STEMS)
def test_the_same_text_gives_the_same_records(stem: str) -> None:
    """The engine is deterministic, down to the order of what it finds."""
    source = dossier()[stem]
    assert extract_by_rules(source, policy()) == extract_by_rules(source, policy())


@pytest.mark.parametrize(
    ("typename", "section"),
    [
        ("commitment", "Commitments"),
        ("figure", "Figures"),
        ("event", "Events"),
        ("statement", "Direct quotes"),
    ],
)
def test_the_engine_finds_its_share_of_what_a_careful_reader_finds(typename: str, section: str) -> None:
    """Measured on the English texts by the proving words; a commitment counts only with its status."""
    hits = [
        any(_proves(one, label, words) for one in read(stem)[0] if one.record.typename == typename)
        for number, stem in enumerate(STEMS, 1)
        if dossier()[stem].language == "en"
        for label, words in expected(number, section)
    ]
    assert hits
    assert sum(hits) / len(hits) >= FLOORS[typename]


def _proves(one: Grounded, label: str, words: list[str]) -> bool:
    if one.record.typename == "commitment" and one.record.model_dump()["status"] != label:
        return False
    quoted = [key(quote.text) for quote in one.quotes]
    return any(
        wanted in quote or (len(quote) > 20 and quote in wanted) for wanted in words for quote in quoted
    )


@pytest.mark.parametrize(
    ("text", "language", "missing"),
    [
        ("The ministers signed a treaty.", "en", None),
        ("Los ministros firmaron un tratado.", "es", "doubts"),
        ("Les ministres ont signé un traité.", "fr", "doubts"),
        ("Die Minister unterzeichneten einen Vertrag.", "de", "commitments"),
    ],
)
def test_what_was_not_attempted_is_noted(text: str, language: str, missing: str | None) -> None:
    """A reader of the run learns which texts were read in part, and that silence there means nothing."""
    notes = extract_by_rules(document(text, language=language), policy()).document.notes
    assert [missing in note and f"({language})" in note for note in notes if missing] == [True] * bool(
        missing
    )
    assert bool(notes) is bool(missing)


def test_a_text_without_news_gives_nothing() -> None:
    """The engine has no need to find something."""
    extraction = extract_by_rules(document(DRY), policy())
    assert extraction.claims == ()
    assert extraction.refused == ()


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "?!", "“", "(((", "1", "Peru", "“" * 50, "a " * 3000])
def test_odd_texts_are_read_without_fault(text: str) -> None:
    """Nothing that is hardly a text breaks the reading of it."""
    extraction = extract_by_rules(document(text), policy())
    assert all(claim.record.quotes for claim in extraction.claims)


class Commitment(Record):
    """A user's own class of the same type, with fewer fields."""

    action: str


def test_only_the_types_and_fields_of_the_set_are_produced() -> None:
    """The engine knows no schema: a set with one class and one field gives just that."""
    text = f"{OPENING}\n\nPeru and Chile signed a protocol on ports. Police seized 900 tonnes of sugar."
    extraction = extract_by_rules(document(text), SchemaSet("mine", "Mine", (Commitment,), ""))
    assert [claim.record.model_dump(exclude={"quotes"}) for claim in extraction.claims] == [
        {"action": "protocol on ports"}
    ]


class Figure(Record):
    """A user's own class that wants a field which the engine does not know."""

    value: float
    colour: str


def test_what_the_users_class_refuses_is_listed_with_its_reason() -> None:
    """A value that does not validate is refused data, not an error."""
    text = f"{OPENING}\n\nPolice seized 900 tonnes of sugar."
    extraction = extract_by_rules(document(text), SchemaSet("mine", "Mine", (Figure,), ""))
    assert extraction.claims == ()
    (refusal,) = extraction.refused
    assert (refusal.type, refusal.quote) == ("figure", "Police seized 900 tonnes of sugar.")
    assert "colour" in refusal.reason
    assert extraction.engine == ENGINE
