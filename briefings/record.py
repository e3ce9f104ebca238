"""Records and Findings: what one text says, and what several say together.

The classes of actual records live in schema files; this module holds what every schema needs: the base
class, the field roles that merging reads, and the shared field types.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SerializeAsAny, StringConstraints

from briefings.document import Basis
from briefings.text.status import Status

__all__ = [
    "Basis",
    "Claim",
    "Collected",
    "Conflict",
    "Contested",
    "Edtf",
    "Finding",
    "Findings",
    "Firmness",
    "Grounded",
    "Identity",
    "Quote",
    "Record",
    "Refused",
    "Role",
    "SharedOrigin",
    "Side",
    "Status",
    "Verbatim",
    "firmness_of",
    "name_field",
    "roles",
]


# --- field types that schemas share ---------------------------------------------------------------------

Verbatim = Annotated[str, StringConstraints(min_length=1, max_length=2000)]
"""Words copied letter for letter from the text."""

_DAY = r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?"
_EDTF = re.compile(rf"{_DAY}(?:/{_DAY})?")


def _edtf(value: str) -> str:
    if not _EDTF.fullmatch(value):
        raise ValueError(f"{value!r} is not a date: write 2023, 2023-02, 2023-02-27 or 2023-09-26/2023-09-27")
    ends = value.split("/")
    for end in ends:
        parts = [int(part) for part in end.split("-")]
        date(*([*parts, 1, 1])[:3])  # raises ValueError for a day that no calendar has
    if len(ends) == 2 and ends[1][: len(ends[0])] < ends[0][: len(ends[1])]:
        raise ValueError(f"{value!r} ends before it begins")
    return value


Edtf = Annotated[str, StringConstraints(max_length=21), AfterValidator(_edtf)]
"""A date or interval as in EDTF, ISO 8601-2:2019 level 0; its length is its precision."""


# --- field roles ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Role:
    """What a field means to merging; a field without one is descriptive: the fullest value stands."""


@dataclass(frozen=True, slots=True)
class Identity(Role):
    """Part of what makes two records the same thing.

    ``by`` says how two values are compared: ``name`` (through the resolved actors), ``words`` (shared rare
    words), ``exact`` (equal after folding), ``number`` or ``date`` (equal, or one less precise).
    """

    by: Literal["name", "words", "exact", "number", "date"] = "words"


@dataclass(frozen=True, slots=True)
class Contested(Role):
    """One value that cannot differ between records of the same thing: a difference is a Conflict."""


@dataclass(frozen=True, slots=True)
class Collected(Role):
    """Values of all records are gathered; ``names`` marks values that go through the resolved actors."""

    names: bool = False


@dataclass(frozen=True, slots=True)
class Firmness(Role):
    """A Status: the firmest that any record's words carry stands, and a difference is named."""


# --- what one text says -----------------------------------------------------------------------------------


class Quote(BaseModel):
    """Verbatim words of a Document: ``document.text[start:end] == text``."""

    model_config = ConfigDict(frozen=True)

    start: int
    end: int
    text: str
    match: Literal["exact", "mapped", "fuzzy"] = "exact"
    """How the words given by the engine were found: as they stand, through the declared map, or nearly."""


class Record(BaseModel):
    """One typed thing that one Document says.

    A schema file holds one subclass: ``class Commitment(Record, title="Commitments")``. Its type is the class
    name in lower case; its docstring and field descriptions are the instruction to the model.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, allow_inf_nan=False)

    typename: ClassVar[str] = "record"
    """Class name in lower case: ``type`` in every JSON file."""
    title: ClassVar[str] = "Records"
    """Heading over records of this class."""

    quotes: tuple[Verbatim, ...] = Field(
        min_length=1,
        max_length=4,
        description="The shortest passages that prove this record, copied letter for letter from the text.",
    )

    @classmethod
    def __pydantic_init_subclass__(cls, **keywords: Any) -> None:
        super().__pydantic_init_subclass__(**keywords)
        cls.typename = cls.__name__.lower()
        cls.title = cls.model_config.get("title") or f"{cls.__name__}s"


def roles(schema: type[Record]) -> dict[str, tuple[Role, ...]]:
    """Return the roles of each field of a schema that has any."""
    found = {
        name: tuple(mark for mark in info.metadata if isinstance(mark, Role))
        for name, info in schema.model_fields.items()
    }
    return {name: marks for name, marks in found.items() if marks}


def firmness_of(record: Record) -> Status | None:
    """Return the rung that a record stands on, or None if its schema knows none."""
    for name, marks in roles(type(record)).items():
        if any(isinstance(mark, Firmness) for mark in marks):
            return Status(getattr(record, name))
    return None


def name_field(schema: type[Record]) -> str | None:
    """Return the field that names the thing, for a schema that only says who or what there is; None for others."""
    marked = [
        (name, marks) for name, marks in roles(schema).items() if any(isinstance(m, Identity) for m in marks)
    ]
    if len(marked) != 1:
        return None
    name, marks = marked[0]
    return (
        name if Identity("name") in marks and not any(isinstance(mark, Collected) for mark in marks) else None
    )


@dataclass(frozen=True, slots=True)
class Claim:
    """A Record as an engine gives it, before its quotes are looked for in the text."""

    record: Record
    at: tuple[int, ...] = ()
    """Where the engine read each quote; empty where it does not know (a model never does)."""
    found: Mapping[str, Basis] = field(default_factory=dict)
    """How the engine found a field that the words do not simply state."""


class Grounded(BaseModel):
    """A Record whose quotes all stand in its Document."""

    model_config = ConfigDict(frozen=True)

    document: str
    """The Document's id."""
    record: SerializeAsAny[Record]
    quotes: tuple[Quote, ...]
    found: dict[str, Basis] = {}


class Refused(BaseModel):
    """A record that was not kept, and why: a dropped record is data, not a log line."""

    model_config = ConfigDict(frozen=True)

    type: str
    reason: str
    quote: str
    fields: dict[str, Any] = {}


# --- what several texts say together ----------------------------------------------------------------------


class Side(BaseModel):
    """One side of a Conflict: the value, and the words that give it."""

    model_config = ConfigDict(frozen=True)

    value: str
    document: str
    quote: Quote


class Conflict(BaseModel):
    """Two or more Quotes that cannot all be right, and which values they give."""

    model_config = ConfigDict(frozen=True)

    field: str
    """What they differ in: a field's name (``status``, ``value``, ``when`` …) or a doubt's kind."""
    why: str
    """One sentence for the reader; quotes nothing that is not on one of the sides."""
    sides: tuple[Side, ...] = Field(min_length=2)
    finding: str | None = None
    """The Finding it belongs to, where there is one."""


class Finding(BaseModel):
    """Records of one or more Documents that say the same thing, merged into one."""

    model_config = ConfigDict(frozen=True)

    id: str
    """Type and digest of what it rests on, the same from run to run: ``commitment-3fa2c1``."""
    type: str
    record: SerializeAsAny[Record]
    """The merged values in the class of the records themselves."""
    support: tuple[Grounded, ...] = Field(min_length=1)
    origins: int = 1
    """How many independent origins stand behind it: texts of one origin count once."""
    conflicts: tuple[Conflict, ...] = ()


class SharedOrigin(BaseModel):
    """Documents that go back to one origin and so are one confirmation."""

    model_config = ConfigDict(frozen=True)

    documents: tuple[str, ...] = Field(min_length=2)
    why: str
    quotes: tuple[tuple[str, Quote], ...] = ()
    """Document id and the words that show it."""


class Findings(BaseModel):
    """All that the texts say, merged."""

    model_config = ConfigDict(frozen=True)

    findings: tuple[Finding, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    """All conflicts, those of the findings included."""
    shared_origins: tuple[SharedOrigin, ...] = ()
    names: dict[str, str] = {}
    """Every name as some text writes it → the name it resolves to."""

    def of(self, typename: str) -> tuple[Finding, ...]:
        """Return the findings of one record type, in order."""
        return tuple(finding for finding in self.findings if finding.type == typename)
