"""What the source itself gets wrong or leaves open."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from briefings.record import Identity, Record, Verbatim


class Doubt(Record, title="Doubts"):
    """Two passages of this text that cannot both be right, or a passage whose meaning is open."""

    kind: Annotated[Literal["count", "date", "name", "meaning", "attribution"], Identity("exact")] = Field(
        description="What is in doubt: a number against its own list, a date, a name, a meaning, or who said it."
    )
    why: Annotated[str, Identity("words")] = Field(
        min_length=3,
        max_length=240,
        description="The contradiction in one sentence of at most 25 words, naming both values as the text writes them.",
    )
    quotes: tuple[Verbatim, ...] = Field(
        min_length=1,
        max_length=4,
        description="The two passages that clash, or the one that is open, copied letter for letter from the text.",
    )
