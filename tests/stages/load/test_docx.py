"""Rules of reading Word files."""

from __future__ import annotations

import io
import zipfile

import pytest

from briefings.stages.load.docx import read_docx
from briefings.stages.load.parsed import Unreadable
from tests.stages.load.builders import docx_bytes, paragraph


def _run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


BOX = f"<w:txbxContent>{paragraph('In a box')}</w:txbxContent>"

BODIES = {
    "paragraphs, and the space inside them": (
        paragraph("One  \u00a0word ") + paragraph("Two"),
        "One  \u00a0word\n\nTwo",
    ),
    "empty paragraphs": (paragraph("One") + paragraph(" ") + paragraph("Two"), "One\n\nTwo"),
    "insertions stay and deletions go": (
        (
            f"<w:p>{_run('We ')}<w:ins>{_run('will ')}</w:ins><w:del><w:r><w:delText>may </w:delText></w:r></w:del>"
            f"{_run('sign')}</w:p>"
        ),
        "We will sign",
    ),
    "moves are read where they went": (
        f"<w:p><w:moveFrom>{_run('away')}</w:moveFrom>{_run('stays')}</w:p><w:p><w:moveTo>{_run('here')}</w:moveTo></w:p>",
        "stays\n\nhere",
    ),
    "a deleted paragraph end joins": (
        f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{_run('One ')}</w:p>" + paragraph("sentence"),
        "One sentence",
    ),
    "hyperlinks": (
        f"<w:p>{_run('See ')}<w:hyperlink>{_run('the annex')}</w:hyperlink></w:p>",
        "See the annex",
    ),
    "content controls, of blocks and of words": (
        (
            f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('Block')}</w:sdtContent></w:sdt>"
            f"<w:p><w:sdt><w:sdtContent>{_run('Word')}</w:sdtContent></w:sdt></w:p>"
        ),
        "Block\n\nWord",
    ),
    "field codes go, their results stay": (
        "<w:p><w:r><w:fldChar/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>" + _run("7") + "</w:p>",
        "7",
    ),
    "text boxes once": (
        (
            f"<w:p>{_run('Beside')}<w:r><mc:AlternateContent><mc:Choice><wps:txbx>{BOX}</wps:txbx></mc:Choice>"
            f"<mc:Fallback><v:textbox>{BOX}</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        ),
        "Beside\n\nIn a box",
    ),
    "old text boxes": (f"<w:p><w:r><w:pict><v:textbox>{BOX}</v:textbox></w:pict></w:r></w:p>", "In a box"),
    "tables row by row": (
        "<w:tbl>"
        + "".join(
            f"<w:tr>{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in row)}</w:tr>"
            for row in (("State", "Sum"), ("North", "12"))
        )
        + "</w:tbl>",
        "State\tSum\nNorth\t12",
    ),
    "deleted rows": (
        (
            f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('gone')}</w:tc></w:tr>"
            f"<w:tr><w:tc>{paragraph('kept')}</w:tc></w:tr></w:tbl>"
        ),
        "kept",
    ),
    "cells of several paragraphs are texts of their own": (
        f"<w:tbl><w:tr><w:tc>{paragraph('One')}{paragraph('Two')}</w:tc><w:tc>{paragraph('Three')}</w:tc></w:tr></w:tbl>",
        "One\n\nTwo\n\nThree",
    ),
    "breaks, tabs and special hyphens": (
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>",
        "a\tb\nc\u2011d",
    ),
    "hidden words": (f"<w:p>{_run('seen')}{_run(' unseen', '<w:vanish/>')}{_run('!')}</w:p>", "seen!"),
}


@pytest.mark.parametrize("case", BODIES)
def test_reads_what_a_reader_sees(case: str) -> None:
    """The text is that of the page with all changes accepted: each thing once, in order."""
    body, text = BODIES[case]
    assert read_docx(docx_bytes(body)).text == text


def test_says_that_changes_were_accepted() -> None:
    """A file with tracked deletions is noted; one without is not."""
    changed = docx_bytes(f"<w:p>{_run('a')}<w:del>{_run('b')}</w:del></w:p>")
    assert read_docx(changed).notes == ("tracked changes read as accepted",)
    assert read_docx(docx_bytes(paragraph("a"))).notes == ()


STYLES = """
<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:styleId="Ueber1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Own"><w:name w:val="Chapter"/><w:basedOn w:val="Ueber1"/></w:style>
<w:style w:styleId="Level"><w:name w:val="Level"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
<w:style w:styleId="Dots"><w:name w:val="Dots"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
"""
NUMBERING = """
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
<w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
"""


def test_headings_are_known_by_style_or_level() -> None:
    """A heading is one by its style's name, its style's ancestor or an outline level, in any language of Word."""
    styled = [("Titel", "Name"), ("Ueber1", "One"), ("Own", "Two"), ("Level", "Three"), ("Loop", "Prose")]
    body = "".join(paragraph(text, f'<w:pStyle w:val="{style}"/>') for style, text in styled)
    body += paragraph("Four", '<w:outlineLvl w:val="0"/>') + paragraph("Body", '<w:outlineLvl w:val="9"/>')
    parsed = read_docx(docx_bytes(body, styles=STYLES))
    assert [span.of(parsed.text) for span in parsed.headings] == ["Name", "One", "Two", "Three", "Four"]
    assert parsed.facts.title == "Name"


def test_a_short_bold_line_is_a_heading() -> None:
    """A line that is bold throughout and no sentence is a heading; a bold sentence or a bold word is none."""
    bold = "<w:b/>"
    body = "".join(
        f"<w:p>{runs}</w:p>"
        for runs in (
            _run("Next steps", bold),
            _run("They will sign soon.", bold),
            _run("Partly", bold) + _run(" bold line"),
            _run("Not bold", '<w:b w:val="0"/>'),
        )
    )
    parsed = read_docx(docx_bytes(body))
    assert [span.of(parsed.text) for span in parsed.headings] == ["Next steps"]


def test_bullets_are_marked_and_numbers_are_not() -> None:
    """Bulleted paragraphs follow line on line with a dash; numbered ones are paragraphs."""
    body = paragraph("one", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>')
    body += paragraph("two", '<w:pStyle w:val="Dots"/>')
    body += paragraph("three", '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr>')
    parsed = read_docx(docx_bytes(body, styles=STYLES, numbering=NUMBERING))
    assert parsed.text == "- one\n- two\n\nthree"


def test_notes_stand_at_the_end() -> None:
    """Footnotes follow the text; the rules that part them are no notes."""
    notes = f'<w:footnote w:type="separator">{paragraph("rule")}</w:footnote><w:footnote>{paragraph("Small print")}</w:footnote>'
    body = "<w:p>" + _run("Said") + '<w:r><w:footnoteReference w:id="1"/></w:r>' + _run(" so.") + "</w:p>"
    assert read_docx(docx_bytes(body, footnotes=notes)).text == "Said so.\n\nSmall print"


def test_core_properties() -> None:
    """Title, making and language come from the file's properties; a template's own date is nobody's."""
    core = "<dc:title>A plan</dc:title><t:created>2023-02-27T08:00:00Z</t:created><dc:language>fr-BE</dc:language>"
    facts = read_docx(docx_bytes(paragraph("x"), core=core)).facts
    assert (facts.title, facts.created, facts.language) == ("A plan", "2023-02-27T08:00:00Z", "fr-BE")
    stock = "<t:created>2013-12-23T23:15:00Z</t:created>"
    assert read_docx(docx_bytes(paragraph("x"), core=stock)).facts.created is None


def _zipped(document: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", document)
    return stream.getvalue()


ENTITY = (
    '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]><d><body><p><r><t>a &e; b</t></r></p></body></d>'
)


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (_zipped(f"<d><body><p><r><t>{'a' * 6_000_000}</t></r></p></body></d>"), "absurd size"),
        (_zipped("<d>" + "<sdt>" * 5000 + "</sdt>" * 5000 + "</d>"), "damaged"),
        (_zipped("<d><body>cut"), "damaged"),
        (_zipped(ENTITY), "entities"),
        (_zipped("<d><body/></d>"), "holds no text"),
        (docx_bytes(paragraph("x"))[:300], "damaged"),
    ],
)
def test_refuses_what_is_damaged_or_made_to_hurt(data: bytes, fault: str) -> None:
    """Bombs, cut files, entities and empty files are refused with what is wrong."""
    with pytest.raises(Unreadable, match=fault):
        read_docx(data)
