"""Who said what."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from briefings.record import Contested, Identity, Record, Verbatim


class Statement(Record, title="What was said"):
    """Words that the text puts into somebody's mouth."""

    speaker: Annotated[str | None, Identity("name")] = Field(
        default=None,
        max_length=160,
        description="Name of the speaker as in the text; leave out if the text does not settle it.",
    )
    role: Annotated[str | None, Contested()] = Field(
        default=None, max_length=200, description="The speaker's office, in the text's words."
    )
    words: Annotated[Verbatim, Identity("words")] = Field(
        description="What was said, verbatim and without the quote marks; for indirect speech the clause itself."
    )
    topic: str | None = Field(
        default=None, max_length=120, description="What it is about, in at most 6 words."
    )
    direct: bool = Field(description="true for words between quote marks, false for indirect speech.")
