"""The scorer: what counts as found, false, again, right and wrong."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.scoring import Entry, same_date, score
from briefings.record import Grounded, Quote
from tests.stages.extract.rules.builders import policy

TEXT = "Peru and Chile signed a protocol on ports on 3 May 2024. Police seized 900 tonnes of sugar in Lima."
SIGNED: Entry = {
    "words": ["signed a protocol on ports"],
    "key": ["protocol", "port"],
    "status": ["signed"],
    "parties": ["Peru", "Chile|Chilean Government"],
    "made_on": "2024-05-03",
    "due_by": None,
    "amount": None,
}


def found(typename: str, words: str, **values: Any) -> Grounded:
    """Return a record as grounding would give it."""
    start = TEXT.index(words)
    schema = policy().get(typename)
    assert schema is not None
    return Grounded(
        document="0" * 16,
        record=schema.model_validate({"quotes": [words], **values}),
        quotes=(Quote(start=start, end=start + len(words), text=words),),
    )


def protocol(**changes: Any) -> Grounded:
    """Return the commitment of the text."""
    values = {"action": "protocol on ports", "status": "signed", "parties": ("Peru", "Chile")}
    return found("commitment", TEXT[:56], **{**values, **changes})


def test_a_record_at_the_place_with_the_key_words_is_found() -> None:
    """Place and wording make a commitment the same; its fields are then compared one by one."""
    scored = score("commitment", [SIGNED], [protocol(made_on="2024-05-03")], TEXT)
    assert (scored.tally.found, scored.tally.missed, scored.tally.false) == (1, 0, 0)
    assert {name: dict(counts) for name, counts in scored.tally.fields.items()} == {
        "status": {"right": 1},
        "parties": {"right": 1},
        "made_on": {"right": 1},
    }


def test_a_record_with_other_words_is_false_and_the_entry_missed() -> None:
    """Being at the right place is not enough."""
    scored = score("commitment", [SIGNED], [protocol(action="sale of sugar")], TEXT)
    assert (scored.tally.found, scored.tally.missed, scored.tally.false) == (0, 1, 1)


def test_the_same_thing_told_again_is_not_false() -> None:
    """A second record of one entry is counted by itself."""
    scored = score("commitment", [SIGNED], [protocol(), protocol()], TEXT)
    assert (scored.tally.found, scored.tally.false, scored.tally.repeated) == (1, 0, 1)


def test_an_optional_entry_counts_neither_way() -> None:
    """Where careful readers differ, finding it and leaving it are both right."""
    entry = {**SIGNED, "optional": True}
    with_it = score("commitment", [entry], [protocol()], TEXT).tally
    without = score("commitment", [entry], [], TEXT).tally
    assert (with_it.found, with_it.false, without.missed) == (0, 0, 0)


@pytest.mark.parametrize(
    ("parties", "outcome"),
    [
        (("Peru", "Chile"), "right"),
        (("Chilean Government", "Peru"), "right"),
        (("Peru",), "empty"),
        ((), "empty"),
        (("Peru", "Lima"), "wrong"),
    ],
)
def test_a_party_left_out_is_empty_and_a_stranger_is_wrong(parties: tuple[str, ...], outcome: str) -> None:
    """Abstaining and being wrong are different things."""
    tally = score("commitment", [SIGNED], [protocol(parties=parties)], TEXT).tally
    assert dict(tally.fields["parties"]) == {outcome: 1}


def test_a_firmer_status_is_an_upgrade() -> None:
    """The one error that may never happen is counted by itself."""
    entry = {**SIGNED, "status": ["agreed", "announced"]}
    tally = score("commitment", [entry], [protocol()], TEXT).tally
    assert (tally.upgrades, dict(tally.fields["status"])) == (1, {"wrong": 1})


def test_a_figure_is_its_value_at_its_place() -> None:
    """What it measures is a field of it, to be right or wrong."""
    entry = {"words": ["900 tonnes of sugar"], "value": 900, "unit": ["tonnes"], "key": ["sugar"]}
    wanted = {**entry, "place": "Lima", "period": None}
    one = found("figure", TEXT[57:], value=900, unit="tonnes", measure="cocaine seized")
    tally = score("figure", [wanted], [one], TEXT).tally
    assert tally.found == 1
    assert dict(tally.fields["measure"]) == {"wrong": 1}
    assert dict(tally.fields["place"]) == {"empty": 1}


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("2024-05-03", "2024-05-03", True),
        ("2024-05", "2024-05-31", True),
        ("2024-05-06/2024-05-12", "2024-05-06", False),
        ("2024-05-06/2024-05-07", "2024-05-06", True),
        ("2024", "2024-05-03", False),
        ("2024-21", "2024-03/2024-05", True),
        ("2024", "2025", False),
        ("2024", "spring", False),
    ],
)
def test_dates_are_the_same_when_they_mean_the_same_days(a: str, b: str, *, same: bool) -> None:
    """A coarser date passes only where it says nearly as much, or ends on the same day."""
    assert same_date(a, b) is same
    assert same_date(b, a) is same
