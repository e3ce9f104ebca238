"""A judgement that a source makes."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from briefings.record import Identity, Record


class Assessment(Record, title="Judgements in the sources"):
    """A judgement on a threat, a cause or an outcome that the text makes or relays, not a plain fact."""

    whose: Annotated[str | None, Identity("name")] = Field(
        default=None,
        max_length=160,
        description="Who judges, as named in the text; leave out for the text itself.",
    )
    about: Annotated[str, Identity("words")] = Field(
        min_length=2, max_length=160, description="What is judged, in at most 10 words."
    )
    claim: Annotated[str, Identity("words")] = Field(
        min_length=3,
        max_length=300,
        description="The judgement in one sentence of at most 25 words, in the text's words.",
    )
