"""PDF files, by pypdfium2: the text layer's lines, joined to paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from briefings.stages.load.parsed import Block, Facts, Parsed, Unreadable, join_blocks
from briefings.stages.load.pdflines import Line, running_lines
from briefings.stages.load.pdfparagraphs import paragraphs

_FEWEST_CHARACTERS = 20
"""Characters that a text layer has at the least: stamps on scans have fewer."""
_CREATED = re.compile(r"^(?:D:)?(\d{4})(\d{2})?(\d{2})?")
_PASSWORD = 4
"""PDFium's error code for a file that asks for a password."""
_LINE_HYPHENS = (0x02, 0xFFFE)
"""How PDFium gives a hyphen at a line's end; it leaves out the line's end itself."""


def read_pdf(data: bytes) -> Parsed:
    """Return the text of a PDF in reading order, without running headers, footers and page numbers."""
    document = _opened(data)
    pages = [list(_lines(document[number])) for number in range(len(document))]
    if sum(len(line.text) for page in pages for line in page) < _FEWEST_CHARACTERS:
        raise Unreadable("the PDF has no text layer (it is a scan)", "run text recognition (OCR) on it first")
    kept, running = running_lines(pages)
    text, _ = join_blocks(Block(paragraph) for paragraph in paragraphs(kept))
    return Parsed(text, facts=_facts(document), notes=tuple(_remarks(pages, running)))


def _opened(data: bytes) -> Any:
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD or "password" in str(error).lower():
            raise Unreadable("is protected by a password", "save a copy without the password") from error
        raise Unreadable("the PDF is damaged", "get a fresh copy, or print it to a new PDF") from error


def _lines(page: Any) -> Iterator[Line]:
    """Yield the lines of one page with where they stand on it."""
    from pypdfium2 import raw

    layer = page.get_textpage()
    height = page.get_height()
    characters: list[str] = []
    indices: list[int] = []

    def line() -> Iterator[Line]:
        text = "".join(characters)
        solid = [
            index for index, character in zip(indices, characters, strict=True) if not character.isspace()
        ]
        if solid:
            left, low, _, high = layer.get_charbox(solid[0], loose=True)
            right = layer.get_charbox(solid[-1], loose=True)[2]
            size = raw.FPDFText_GetFontSize(layer, solid[len(solid) // 2])
            yield Line(text.strip(" \t\r"), left, right, height - high, height - low, size)
        characters.clear()
        indices.clear()

    for index in range(layer.count_chars()):
        code = raw.FPDFText_GetUnicode(layer, index)
        if code not in (0, 0x0A, 0x0D):
            characters.append("-" if code in _LINE_HYPHENS else chr(code))
            indices.append(index)
        if code == 0x0A or code in _LINE_HYPHENS:
            yield from line()
    yield from line()


def _facts(document: Any) -> Facts:
    values = document.get_metadata_dict(skip_empty=True)
    match = _CREATED.match(values.get("CreationDate", ""))
    created = "-".join(part for part in match.groups() if part) if match else None
    return Facts(title=values.get("Title"), created=created)


def _remarks(pages: list[list[Line]], running: list[str]) -> Iterator[str]:
    empty = [str(number) for number, page in enumerate(pages, 1) if not page]
    if empty:
        yield f"no text on page(s) {', '.join(empty)}"
    if running:
        yield "running lines left out: " + " · ".join(running)
