"""What happened or is to happen."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from briefings.record import Basis, Collected, Contested, Edtf, Identity, Record


class Event(Record, title="Timeline"):
    """A meeting, visit, signature, launch, operation or decision that the text tells of, dated or not."""

    what: Annotated[str, Identity("words")] = Field(
        min_length=3,
        max_length=240,
        description="The event as a noun phrase of at most 14 words, in the text's words.",
    )
    when: Annotated[Edtf | None, Identity("date"), Contested()] = Field(
        default=None,
        description="2023, 2023-02 or 2023-02-27, or start/end; leave out if not settled.",
    )
    basis: Basis | None = Field(
        default=None,
        description="'stated' if the date is written out, 'resolved' if counted from the text's date, else 'inferred'.",
    )
    where: Annotated[str | None, Contested()] = Field(
        default=None, max_length=120, description="Place, if said."
    )
    who: Annotated[tuple[str, ...], Collected(names=True)] = Field(
        default=(), max_length=16, description="Who takes part, as named in the text."
    )
    held: Annotated[Literal["held", "planned", "cancelled"], Contested()] = Field(
        description="'held' only if the text says that it took place; due, expected or to come is 'planned'."
    )
