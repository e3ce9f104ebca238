"""Documents for the tests of the embedded engine, and what it finds in them."""

from __future__ import annotations

from typing import Any

from briefings.document import Document, document_id
from briefings.library import Library, SchemaSet
from briefings.record import Record
from briefings.stages.extract.rules import extract_by_rules

OPENING = "Notes of the week\n\nThis opening line carries nothing that anybody could hold on to for long."
"""A title and a harmless first sentence: what follows is read as the body."""


def policy() -> SchemaSet:
    """Return the built-in set of record classes."""
    return Library().schema_set("policy")


_POLICY = policy()


def document(text: str, *, published: str | None = "2024-05-14", language: str = "en") -> Document:
    """Return a plain text as a document."""
    return Document(
        id=document_id(text),
        path="a.txt",
        stem="a",
        format="txt",
        published=published,
        language=language,
        text=text,
    )


def found(typename: str, text: str, **about: Any) -> list[Record]:
    """Return the records of one type that the engine finds in a text as it stands."""
    extraction = extract_by_rules(document(text, **about), _POLICY)
    return [claim.record for claim in extraction.claims if claim.record.typename == typename]


def in_body(typename: str, sentence: str, **about: Any) -> list[Record]:
    """Return the records of one type that the engine finds in a sentence of a text's body."""
    return found(typename, f"{OPENING}\n\n{sentence}\n", **about)


def values(record: Record, *names: str) -> dict[str, Any]:
    """Return some fields of a record."""
    return {name: getattr(record, name) for name in names}
