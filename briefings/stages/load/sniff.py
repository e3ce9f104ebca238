"""Which format a file is in: its first bytes are believed before its name."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Literal

from briefings.stages.load.parsed import Unreadable

Format = Literal["txt", "md", "html", "docx", "pdf"]

_FORMATS: dict[str, Format] = {
    ".txt": "txt",
    ".text": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".pdf": "pdf",
}
KNOWN_SUFFIXES = frozenset(_FORMATS)
"""Endings, in lower case, of the files that are read."""
SUFFIX_LIST = ".txt, .md, .html, .docx, .pdf"
"""The endings as a message names them."""

_PDF_WITHIN = 1024
"""A PDF's mark may stand after some stray bytes; readers look this far."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_HTML_START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,1000}?-->\s*)*<(?:!doctype\s+html|html[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x7fELF", "a program"),
)


def sniff(data: bytes, suffix: str) -> Format:
    """Return the format of ``data``, which came from a file that ends in ``suffix``.

    Raises Unreadable for a format that is known but not read, and for a Word or PDF file that is neither.
    """
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return _packed(data)
    _refuse_others(data)
    named = _FORMATS.get(suffix.lower(), "txt")
    if named in ("pdf", "docx"):
        kind = "PDF" if named == "pdf" else "Word"
        raise Unreadable(
            f"is damaged or not a {kind} file", "get a fresh copy, or rename it if it is plain text"
        )
    # UTF-16 writes a NUL beside each of these characters; without them the mark shows.
    head = data[:4096].replace(b"\x00", b"").lstrip(b"\xff\xfe")
    return "html" if _HTML_START.match(head) else named


def _packed(data: bytes) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise Unreadable("is a damaged Word file or archive", "get a fresh copy") from error
    if any(name.startswith("word/") for name in names) or "_rels/.rels" in names:
        return "docx"
    if "mimetype" in names:
        raise Unreadable("is an OpenDocument or EPUB file", "save it as .docx or .pdf")
    raise Unreadable("is an archive, not a text", "unpack it and give the files")


def _refuse_others(data: bytes) -> None:
    if data.startswith(_OLE):
        if _ENCRYPTED_OFFICE in data:
            raise Unreadable("is protected by a password", "save a copy without the password")
        raise Unreadable("is an old Office file (.doc)", "save it as .docx or .pdf")
    if data.startswith(b"{\\rtf"):
        raise Unreadable("is an RTF file", "save it as .docx or .txt")
    for mark, kind in _OTHERS:
        if data.startswith(mark):
            raise Unreadable(f"is {kind}, not a text", "give the text itself")
