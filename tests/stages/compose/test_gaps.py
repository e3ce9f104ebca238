"""What no source gives: a silence is claimed only where the words are silent too."""

from __future__ import annotations

from typing import Any

import pytest

from briefings.record import Finding
from briefings.stages.compose.gaps import gaps
from tests.stages.merge.builders import document, grounded


@pytest.mark.parametrize(
    ("quote", "fields", "said"),
    [
        ("Malta signed a pact on wells.", {}, "No source gives an amount or a deadline for it."),
        ("Malta signed a pact on wells.", {"amount": "3 million euros"}, "No source gives a deadline for it; one has an amount."),
        ("Malta signed a pact on wells by 5 June 2024.", {"due_by": "2024-06-05"}, "No source gives an amount for it; one has a deadline."),
        ("Malta signed a pact on wells worth $3 million.", {}, "No source gives a deadline for it."),
        ("Malta signed a pact on wells, to be dug by 2030.", {}, "No source gives an amount for it."),
        ("Malta signed a pact on wells worth $3 million, to be dug by 2030.", {}, None),
    ],
)  # fmt: skip
def test_an_empty_field_is_no_silence(quote: str, fields: dict[str, Any], said: str | None) -> None:
    """Money or a day in the quote keeps the page from saying that no source gives it."""
    source = document(quote, published="2024-05-14")
    record = grounded(source, "commitment", quote, action="pact on wells", status="signed", **fields)
    finding = Finding(id="c", type="commitment", record=record.record, support=(record,))
    found = gaps([finding], [source])
    assert (found.text if found else None) == said
