"""A source text as the rest of the program sees it."""

from __future__ import annotations

import hashlib

from pydantic import BaseModel, ConfigDict, Field

from briefings.text.dates import Basis
from briefings.text.span import Span

__all__ = ["Basis", "Document", "document_id"]


class Document(BaseModel):
    """One source text: every offset anywhere counts in characters of ``text``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    """First 16 hexadecimal digits of the SHA-256 of the text in UTF-8."""
    path: str
    """Where the text came from, as the user gave it (``-`` for standard input)."""
    stem: str
    """The name its files carry in a run folder; unique within a run."""
    format: str
    """txt, md, html, docx, pdf."""
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    """The text's own date in EDTF (ISO 8601-2): ``2023``, ``2023-02`` or ``2023-02-27``."""
    published_basis: Basis | None = None
    language: str | None = None
    """ISO 639-1 code of the language that most of the text is in."""
    headings: tuple[Span, ...] = ()
    """Spans that the file itself marks as headings (HTML, Word, Markdown); empty for plain text."""
    notes: tuple[str, ...] = ()
    """What reading the file had to decide, for the run's record ("decoded as windows-1252")."""
    text: str = Field(repr=False)

    def quote(self, start: int, end: int) -> str:
        """Return the characters ``start`` to ``end`` of the text."""
        return self.text[start:end]


def document_id(text: str) -> str:
    """Return the id of a text: a digest, so that two runs over one text agree."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
