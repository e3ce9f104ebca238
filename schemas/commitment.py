"""Who binds themselves to what, and how firmly."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from briefings.record import Collected, Contested, Edtf, Firmness, Identity, Record, Status


class Commitment(Record, title="Where the commitments stand"):
    """Something that named parties sign, agree, announce, negotiate, seek, propose, discuss or aim at."""

    parties: Annotated[tuple[str, ...], Identity("name"), Collected(names=True)] = Field(
        default=(),
        max_length=12,
        description="States, organisations or programmes that make or seek it, as named in the text; not 'the parties'.",
    )
    action: Annotated[str, Identity("words")] = Field(
        min_length=3,
        max_length=240,
        description="What is to be done or was concluded, as a noun phrase of at most 14 words, in the text's words.",
    )
    instrument: Annotated[
        Literal[
            "protocol",
            "memorandum",
            "working arrangement",
            "agreement",
            "treaty",
            "law",
            "funding",
            "project",
            "plan",
            "body",
            "post",
            "measure",
            "other",
        ],
        Identity("exact"),
    ] = Field(default="other", description="The form that it takes.")
    status: Annotated[Status, Firmness()] = Field(
        description=(
            "What the words say, never what usually follows: 'in force' only if already in operation; 'signed' only"
            " if signed; 'agreed'; 'announced' for a decision made public or a thing that is due; 'negotiating';"
            " 'sought' for efforts or requests; 'proposed'; 'discussed'; 'aim' for hopes, intentions and expectations."
        )
    )
    made_on: Annotated[Edtf | None, Contested()] = Field(
        default=None, description="Date it reached that status: 2023, 2023-02 or 2023-02-27, or start/end."
    )
    due_by: Annotated[Edtf | None, Contested()] = Field(
        default=None, description="Date by which it is to be done or take effect, if the text gives one."
    )
    amount: Annotated[str | None, Contested()] = Field(
        default=None, max_length=80, description="Money attached to it, as written, with currency."
    )
