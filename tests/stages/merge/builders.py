"""Documents and grounded records for the tests of merging."""

from __future__ import annotations

from functools import cache
from typing import Any

from briefings.document import Document, document_id
from briefings.library import Library
from briefings.record import Finding, Findings, Grounded, Quote, Record
from briefings.stages.merge import merge


def document(
    text: str, *, publisher: str | None = None, published: str | None = None, path: str = "a.txt"
) -> Document:
    """Return a plain text as a document."""
    return Document(
        id=document_id(text),
        path=path,
        stem=path.removesuffix(".txt"),
        format="txt",
        publisher=publisher,
        published=published,
        language="en",
        text=text,
    )


@cache
def builtin(typename: str) -> type[Record]:
    """Return the built-in schema of a record type."""
    schema = Library().schema_set("policy").get(typename)
    assert schema is not None
    return schema


def grounded(source: Document, schema: type[Record] | str, *quotes: str, **fields: Any) -> Grounded:
    """Return a record whose quotes stand in ``source``."""
    kind = builtin(schema) if isinstance(schema, str) else schema
    placed = [(source.text.index(quote), quote) for quote in quotes]
    return Grounded(
        document=source.id,
        record=kind.model_validate({"quotes": quotes, **fields}),
        quotes=tuple(Quote(start=at, end=at + len(quote), text=quote) for at, quote in placed),
    )


def merged(*records: tuple[Document, Grounded]) -> Findings:
    """Merge records given with their documents."""
    documents = list({source.id: source for source, _ in records}.values())
    return merge(documents, [one for _, one in records])


def only(findings: Findings) -> Finding:
    """Return the one finding there is."""
    (finding,) = findings.findings
    return finding
