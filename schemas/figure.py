"""A number that matters."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from briefings.record import Contested, Edtf, Identity, Record


class Figure(Record, title="Figures"):
    """A quantity that the text reports: not a date, a duration, a threshold or a number in a name."""

    value: Annotated[float, Contested()] = Field(
        description="The number, written out in full: 1.2 billion is 1200000000."
    )
    unit: Annotated[str, Identity("exact")] = Field(
        default="",
        max_length=60,
        description="Unit or currency as written (tons, %, EUR); leave out for a bare count.",
    )
    measure: Annotated[str, Identity("words")] = Field(
        min_length=2,
        max_length=200,
        description="What is counted or measured, in the text's words, without the number.",
    )
    place: Annotated[str | None, Identity("name")] = Field(
        default=None, max_length=120, description="Where, if said."
    )
    period: Annotated[Edtf | None, Identity("date")] = Field(
        default=None, description="When or over which period: 2022, 2022-10, 2022-10-18 or start/end."
    )
    attributed_to: Annotated[str | None, Contested()] = Field(
        default=None, max_length=160, description="Who gives the number, if not the text itself."
    )
