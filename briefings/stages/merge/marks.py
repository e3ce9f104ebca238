"""What a schema says about its fields, in the form that merging asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, get_args, get_origin

from annotated_types import MaxLen

from briefings.record import Collected, Contested, Firmness, Identity, Record, Role, roles


@dataclass(frozen=True, slots=True)
class Marks:
    """The roles of one schema's fields; a field may have several."""

    schema: type[Record]
    identity: dict[str, str]
    """Field → how its values are compared."""
    contested: tuple[str, ...]
    collected: tuple[str, ...]
    names: tuple[str, ...]
    """Fields whose values are names of actors."""
    firmness: str | None
    """The field that holds a Status."""

    def by(self, kind: str) -> Iterator[str]:
        """Yield the identity fields that are compared by ``kind``."""
        return (name for name, by in self.identity.items() if by == kind)

    @property
    def named_only(self) -> bool:
        """Tell whether records of this schema say who or what there is, and nothing more of it.

        What else they say is the engine's classification of a name, not a claim that texts can differ in.
        """
        return bool(self.identity) and set(self.identity.values()) == {"name"}

    def is_default(self, field: str, value: object) -> bool:
        """Tell whether a value says no more than that the text left it open."""
        return value in (None, "", ()) or value == self.schema.model_fields[field].default

    def is_literal(self, field: str) -> bool:
        """Tell whether a field takes one of a few fixed values."""
        return _is_literal(self.schema.model_fields[field].annotation)

    def limit(self, field: str) -> int | None:
        """Return how many values a collecting field may hold."""
        marks = self.schema.model_fields[field].metadata
        return next((mark.max_length for mark in marks if isinstance(mark, MaxLen)), None)


@lru_cache(maxsize=256)
def marks(schema: type[Record]) -> Marks:
    """Read the roles of a schema's fields."""
    found = roles(schema)
    return Marks(
        schema=schema,
        identity={
            name: role.by for name, given in found.items() for role in given if isinstance(role, Identity)
        },
        contested=_with(found, Contested),
        collected=_with(found, Collected),
        names=tuple(name for name, given in found.items() if any(_names(role) for role in given)),
        firmness=next(iter(_with(found, Firmness)), None),
    )


def _with(found: Mapping[str, Sequence[Role]], kind: type[Role]) -> tuple[str, ...]:
    return tuple(name for name, given in found.items() if any(isinstance(role, kind) for role in given))


def _names(role: Role) -> bool:
    return role in (Identity("name"), Collected(names=True))


def _is_literal(annotation: Any) -> bool:
    if get_origin(annotation) is Literal:
        return True
    return any(_is_literal(part) for part in get_args(annotation) if get_origin(part) or part is Literal)
