"""Rules of records: the types that schemas share, roles, and what of them JSON keeps."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError

from briefings.record import (
    Collected,
    Conflict,
    Contested,
    Edtf,
    Finding,
    Findings,
    Firmness,
    Grounded,
    Identity,
    Quote,
    Record,
    Side,
    Status,
    firmness_of,
    roles,
)

EDTF = TypeAdapter[str](Edtf)


class Accord(Record, title="Accords reached"):
    """An accord."""

    parties: Annotated[tuple[str, ...], Identity("name"), Collected(names=True)] = ()
    status: Annotated[Status, Firmness()]
    made_on: Annotated[Edtf | None, Contested()] = None
    sum: float | None = None
    remark: str = ""


class Weighing(Record):
    """A record whose schema knows no firmness."""

    claim: str = ""


def accord(**more: Any) -> Accord:
    """Return an accord with one quote."""
    return Accord(**{"quotes": ("They signed.",), "status": "signed", **more})


@pytest.mark.parametrize(
    "value",
    [
        "2023",
        "2023-02",
        "2023-02-27",
        "2024-02-29",
        "2023-09-26/2023-09-27",
        "2023/2024",
        "2023-05/2023-07-01",
        "2023-05/2023",
        "2023-02-27/2023-02-27",
        "0001-01-01",
    ],
)
def test_a_date_of_any_precision_is_kept_as_it_is(value: str) -> None:
    """Years, months, days and intervals that do not end before they begin are dates."""
    assert EDTF.validate_python(value) == value


@pytest.mark.parametrize(
    "value",
    [
        "",
        "23",
        "2023-2",
        "2023-13",
        "2023-00",
        "2023-02-30",
        "2023-02-29",
        "2023-02-00",
        "0000",
        "2023-02-27 ",
        "2023-02-27\n",
        "27.2.2023",
        "February 2023",
        "2023/",
        "/2023",
        "2024/2023",
        "2023-07/2023-05-31",
        "2023-01-02/2023-01-01",
        "2023/2024/2025",
        "2023-02-27T10:00",
        "２０２３-０２",
        "٢٠٢٣",
        "-2023",
    ],
)
def test_what_no_calendar_has_is_no_date(value: str) -> None:
    """Other notations, days that do not exist, other digits and reversed intervals are refused."""
    with pytest.raises(ValidationError):
        EDTF.validate_python(value)


def test_a_record_is_named_by_its_class() -> None:
    """Type and title come from the class, for a class with a title and for one without."""
    assert (Accord.typename, Accord.title) == ("accord", "Accords reached")
    assert (Weighing.typename, Weighing.title) == ("weighing", "Weighings")


@pytest.mark.parametrize(
    "fault",
    [
        {"quotes": ()},
        {"quotes": ("",)},
        {"quotes": ("  \n",)},
        {"quotes": ("a",) * 5},
        {"quotes": ("a" * 2001,)},
        {"status": "finished"},
        {"unknown": "field"},
        {"sum": "NaN"},
        {"sum": float("inf")},
        {"made_on": "soon"},
    ],
)
def test_a_record_without_words_or_with_impossible_values_is_none(fault: dict[str, Any]) -> None:
    """No quote, an empty one, too many, an unknown field or status, and numbers that are none are refused."""
    with pytest.raises(ValidationError):
        accord(**fault)


def test_records_do_not_change() -> None:
    """A record is a value: a field cannot be set afterwards."""
    with pytest.raises(ValidationError):
        accord().remark = "later"  # type: ignore[misc]


def test_roles_are_read_from_the_fields() -> None:
    """Each field's roles are found in order; descriptive fields and the quotes have none."""
    assert roles(Accord) == {
        "parties": (Identity("name"), Collected(names=True)),
        "status": (Firmness(),),
        "made_on": (Contested(),),
    }
    assert roles(Weighing) == {}


@pytest.mark.parametrize("status", list(Status))
def test_the_rung_is_the_field_marked_so(status: Status) -> None:
    """The rung of a record is what its Firmness field says, whatever the field is called."""
    assert firmness_of(accord(status=status.value)) is status


def test_a_record_without_firmness_has_no_rung() -> None:
    """A schema without a Firmness field gives None, not a guess."""
    assert firmness_of(Weighing(quotes=("words",))) is None


def _findings() -> Findings:
    quote = Quote(start=3, end=15, text="They signed.", match="mapped")
    support = Grounded(
        document="ab", record=accord(parties=("A", "B")), quotes=(quote,), found={"parties": "resolved"}
    )
    sides = tuple(Side(value=value, document="ab", quote=quote) for value in ("1", "2"))
    conflict = Conflict(field="sum", why="The sums differ.", sides=sides, finding="accord-1")
    finding = Finding(
        id="accord-1", type="accord", record=support.record, support=(support,), conflicts=(conflict,)
    )
    return Findings(findings=(finding,), conflicts=(conflict,), names={"A.": "A"})


def test_json_keeps_every_field_of_every_record() -> None:
    """Findings written as JSON hold the fields of the schema's class, and read back to the same values."""
    findings = _findings()
    content = findings.model_dump(mode="json")
    entry = content["findings"][0]
    assert entry["record"]["parties"] == ["A", "B"]
    assert entry["support"][0]["record"]["status"] == "signed"
    for holder in (entry, entry["support"][0]):
        holder["record"] = Accord.model_validate(holder["record"])
    assert Findings.model_validate(content) == findings


def test_findings_are_given_by_type() -> None:
    """The findings of one type are found, and none of another."""
    findings = _findings()
    assert findings.of("accord") == findings.findings
    assert findings.of("event") == ()


@pytest.mark.parametrize("count", [0, 1])
def test_a_conflict_has_two_sides(count: int) -> None:
    """One quote alone contradicts nothing."""
    side = Side(value="1", document="ab", quote=Quote(start=0, end=1, text="x"))
    with pytest.raises(ValidationError):
        Conflict(field="sum", why="?", sides=(side,) * count)
