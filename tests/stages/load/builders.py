"""Small files of each format, made from the parts that a test is about."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACES = (
    f'xmlns:w="{WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships"'
)


def paragraph(text: str, properties: str = "") -> str:
    """Return the XML of a Word paragraph of one run."""
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def docx_bytes(body: str, *, core: str = "", **parts: str) -> bytes:
    """Return a Word file; ``parts`` are the contents of styles, numbering, footnotes and so on."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        kinds = {"officeDocument": "word/document.xml", "core-properties": "docProps/core.xml"}
        archive.writestr("_rels/.rels", _relations(kinds))
        archive.writestr("word/_rels/document.xml.rels", _relations({name: f"{name}.xml" for name in parts}))
        archive.writestr("word/document.xml", f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>")
        archive.writestr("docProps/core.xml", f'<p xmlns:dc="dc" xmlns:t="t">{core}</p>')
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", f"<w:{name} {_SPACES}>{content}</w:{name}>")
    return stream.getvalue()


def _relations(targets: dict[str, str]) -> str:
    rows = (
        f'<Relationship Id="r{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{_RELATIONS}">{"".join(rows)}</Relationships>'


Placed = tuple[float, float, float, str]
"""Left and height in points from the page's lower left corner, font size, words."""


def pdf_bytes(pages: Sequence[Sequence[Placed]], info: str = "", trailer: str = "") -> bytes:
    """Return a PDF whose pages show words in Courier (each glyph is 0.6 of the font size wide)."""
    font = 4 + 2 * len(pages)
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        f"<<{info}>>".encode("latin-1"),
    ]
    for number, page in enumerate(pages):
        shown = "".join(f"BT /F {size} Tf {x} {y} Td ({_escaped(text)}) Tj ET\n" for x, y, size, text in page)
        content = shown.encode("cp1252")
        objects += [
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {5 + 2 * number} 0 R"
            f"/Resources<</Font<</F {font} 0 R>>>>>>".encode(),
            b"<</Length %d>>stream\n%b\nendstream" % (len(content), content),
        ]
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>")
    return _assembled(objects, trailer)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _assembled(objects: list[bytes], trailer: str) -> bytes:
    data, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return (
        data
        + b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, table)
        + b"trailer<</Size %d/Root 1 0 R/Info 3 0 R%b>>\n" % (size, trailer.encode())
        + b"startxref\n%d\n%%%%EOF" % len(data)
    )


def column(lines: Sequence[str], left: float = 72, top: float = 760, size: float = 10) -> list[Placed]:
    """Return lines set one under the other."""
    return [(left, top - 12 * number, size, line) for number, line in enumerate(lines)]
