"""The engine against the hand-made key: the key is sound, and no score falls below what was once measured."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from benchmarks.gold import FLOORS, GOLD, PARTS, digest, measured, totals
from benchmarks.scoring import same_date
from briefings.text.status import Status

KEYS = sorted(path for part in PARTS for path in (GOLD / part).glob("*.json"))
PINNED = json.loads(FLOORS.read_text(encoding="utf-8"))


@cache
def scores() -> dict[str, float]:
    """Return every score, measured once."""
    return measured()


def words_of(key: dict[str, Any]) -> Iterator[str]:
    """Yield all the words that a key quotes."""
    for kind in ("commitments", "events", "figures", "statements", "doubts", "dates"):
        for entry in key[kind]:
            yield from [entry["words"]] if isinstance(entry["words"], str) else entry["words"]


def test_the_key_is_the_one_that_was_scored() -> None:
    """A floor means something only for the texts and entries that it was measured on."""
    assert digest() == PINNED["digest"]


def test_the_key_covers_its_topics_in_every_part() -> None:
    """The two halves are of one size, and all parts share their main topics, so that none is an easier world."""
    topics = [{path.stem.split("-")[0] for path in KEYS if path.parent.name == part} for part in PARTS]
    dev, test, fresh = (sum(path.parent.name == part for path in KEYS) for part in PARTS)
    assert min(dev, test) >= 13
    assert dev == test
    assert fresh >= 20
    assert len(topics[0] & topics[1]) >= 5
    assert len(topics[0] & topics[2]) >= 5


@pytest.mark.parametrize("path", KEYS, ids=lambda path: path.stem)
def test_every_quote_of_the_key_stands_once_in_its_text(path: Path) -> None:
    """The key is held to the same rule as the engine: nothing without its words."""
    key, text = json.loads(path.read_text(encoding="utf-8")), path.with_suffix(".txt").read_text("utf-8")
    assert [words for words in words_of(key) if text.count(words) != 1] == []


@pytest.mark.parametrize("path", KEYS, ids=lambda path: path.stem)
def test_every_entry_of_the_key_is_well_formed(path: Path) -> None:
    """Statuses are rungs, dates are dates, and what is matched by words has words to match."""
    key = json.loads(path.read_text(encoding="utf-8"))
    assert all(Status(status) for entry in key["commitments"] for status in entry["status"])
    assert all(entry["key"] for kind in ("commitments", "events") for entry in key[kind])
    dates = [entry["when"] for entry in key["events"]] + [entry["edtf"] for entry in key["dates"]]
    assert all(same_date(date, date) for date in dates if date)


@pytest.mark.parametrize(("name", "floor"), PINNED["floors"].items())
def test_no_score_falls(name: str, floor: float) -> None:
    """What was once measured is the least that a change may leave."""
    assert scores()[name] >= floor


@pytest.mark.parametrize("part", PARTS)
def test_no_commitment_is_firmer_than_its_words(part: str) -> None:
    """Nothing climbs the ladder between the text and the record."""
    assert totals(part, ("en", "es", "fr"))["commitment"].upgrades <= PINNED["upgrades"][part]
