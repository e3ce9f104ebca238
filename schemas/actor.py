"""Who: people, organisations, states and programmes that act in the text."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from briefings.record import Collected, Contested, Identity, Record


class Actor(Record, title="Who is who"):
    """A person, organisation, state or programme that does or says something in the text."""

    name: Annotated[str, Identity("name")] = Field(
        min_length=2,
        max_length=160,
        description="Fullest form of the name in the text, without title or role.",
    )
    kind: Annotated[Literal["person", "organisation", "state", "programme"], Contested()] = Field(
        description="What it is; a funded project or an operation is a programme."
    )
    role: Annotated[str | None, Contested()] = Field(
        default=None, max_length=200, description="Office or title of a person, in the text's words."
    )
    affiliation: Annotated[str | None, Contested()] = Field(
        default=None,
        max_length=200,
        description="State or organisation that a person acts for, if the text says so.",
    )
    acronym: Annotated[str | None, Contested()] = Field(
        default=None, max_length=30, description="Short form, if the text gives one."
    )
    aliases: Annotated[tuple[str, ...], Collected()] = Field(
        default=(), max_length=8, description="Other spellings or forms of the name in the text."
    )
