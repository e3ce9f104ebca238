"""One source becomes one Document."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

from briefings.document import Document, document_id
from briefings.errors import SourceError
from briefings.stages.load.metadata import describe
from briefings.stages.load.parsed import Parsed, Unreadable
from briefings.stages.load.sniff import Format, sniff
from briefings.stages.load.sources import SourceRef
from briefings.stages.load.text import read_text
from briefings.stages.load.worker import parse_apart

LARGEST = 50_000_000
"""Bytes that a source may have."""
_TOO_LARGE = Unreadable(f"is larger than {LARGEST // 1_000_000} MB", "take it apart, or give its text only")


def load(ref: SourceRef, *, deadline_s: float = 30.0) -> Document:
    """Return the text that ``ref`` names, with what file and text say of title, publisher, date and language.

    Web pages, Word files and PDFs are parsed in a process of their own and given up after ``deadline_s``.
    Raises SourceError, whose fault and remedy are for the user, for whatever no text can be had from.
    """
    try:
        data = _read(ref.file)
        file_format = sniff(data, ref.file.suffix if ref.file else "")
        parsed = _parse(data, file_format, deadline_s)
        if not parsed.text.strip():
            raise Unreadable("holds nothing but white space", "give a file with text")
    except Unreadable as error:
        raise SourceError(ref.path, error.fault, error.remedy) from error
    return _document(ref, file_format, parsed)


def _read(file: Path | None) -> bytes:
    try:
        if file is None:
            data = sys.stdin.buffer.read(LARGEST + 1)
        else:
            _check(file)
            with file.open("rb") as stream:
                data = stream.read(LARGEST + 1)
    except PermissionError as error:
        raise Unreadable("may not be read (no permission)", "change its permissions, or copy it") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Unreadable(f"cannot be read ({reason})", "check the path") from error
    if not data:
        raise Unreadable("is empty", "give a file with text")
    if len(data) > LARGEST:
        raise _TOO_LARGE
    return data


def _check(file: Path) -> None:
    """Refuse folders, devices and pipes before they are opened: some would never answer."""
    status = file.stat()
    if stat.S_ISDIR(status.st_mode):
        raise Unreadable("is a folder", "give a file; folders are walked when they are named as sources")
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable("is not a regular file", "copy its content to a file, or give - and pipe it in")
    if status.st_size > LARGEST:
        raise _TOO_LARGE


def _parse(data: bytes, file_format: Format, deadline_s: float) -> Parsed:
    if file_format in ("txt", "md"):
        return read_text(data, markdown=file_format == "md")
    return parse_apart(file_format, data, deadline_s)


def _document(ref: SourceRef, file_format: Format, parsed: Parsed) -> Document:
    known = describe(parsed, file_format)
    return Document(
        id=document_id(parsed.text),
        path=ref.path,
        stem=ref.stem,
        format=file_format,
        title=known.title,
        publisher=known.publisher,
        published=known.published,
        published_basis=known.published_basis,
        language=known.language,
        headings=parsed.headings,
        notes=parsed.notes,
        text=parsed.text,
    )
