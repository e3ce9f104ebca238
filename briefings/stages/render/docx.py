"""The page as a Word file: real styles, headings, lists and a marked table, each [n] a link to its source."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator

import docx
from docx.document import Document as WordDocument

from briefings import page
from briefings.briefing import Briefing
from briefings.stages.render.view import Entry, Line, PageView, Part, TableRow, view
from briefings.stages.render.word_styles import BULLETS, numbering, style_sheet
from briefings.stages.render.word_xml import Element, element, field, link, paragraph, tab, text, twips

_LONGEST_PROPERTY = 255
_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNUSED = ("/thumbnail", "/customXml", "/stylesWithEffects")


def render_docx(briefing: Briefing) -> bytes:
    """Return the briefing as a Word file; the same briefing gives the same bytes."""
    shown = view(briefing)
    document = docx.Document()
    _dress(document, briefing, shown)
    body = document.element.body
    section = body.sectPr
    body[:] = [*_body(shown, page.PAPERS[briefing.paper]), section]
    return _packed(document)


# --- the page ---------------------------------------------------------------------------------------------


def _body(shown: PageView, paper: page.Paper) -> Iterator[Element]:
    yield paragraph("Title", text(shown.title))
    if shown.position:
        yield paragraph("Position", text(shown.position))
    if shown.bottom_line is not None:
        yield paragraph("BottomLine", *_sentence(shown.bottom_line))
    lists = 0
    for part in shown.parts:
        lists += part.numbered
        yield from _part(part, BULLETS + lists, paper.text_width)
    if shown.sources:
        yield paragraph("Heading1", text(page.SOURCES_TITLE))
        yield from map(_entry, shown.sources)
    elif shown.parts and not shown.parts[-1].points:
        yield paragraph("Source", text("No source is listed."))  # a table cannot end a Word document


def _part(part: Part, list_number: int, width: float) -> Iterator[Element]:
    yield paragraph("Heading1", text(part.title))
    if part.rows:
        yield _table(part, width)
    for point in part.points:
        if part.numbered:
            own = element("numPr", element("ilvl", val="0"), element("numId", val=list_number))
            yield paragraph("ListNumber", *_sentence(point), numbering=own)
        else:
            yield paragraph("ListBullet", *_sentence(point))


def _sentence(line: Line) -> Iterator[Element]:
    if line.lead:
        yield text(line.lead, element("rStyle", val="Strong"))
    yield from _cited(line.words, " " if line.lead else "")


def _cited(words: page.Cited, before: str = "", *properties: Element) -> Iterator[Element]:
    if opening := before + words.head + words.lead:
        yield text(opening, *properties)
    for number in words.numbers:
        mark = text(f"[{number}]", element("rStyle", val="Citation"))
        yield link(_bookmark(number), f"Go to source {number}", mark)
    if words.tail:
        yield text(words.tail)


def _bookmark(number: int) -> str:
    return f"source_{number}"


def _entry(entry: Entry) -> Element:
    name = {"id": str(entry.number), "name": _bookmark(entry.number)}
    return paragraph(
        "Source",
        element("bookmarkStart", **name),
        text(f"[{entry.number}]", element("color", val=page.COLOURS.accent)),
        element("bookmarkEnd", id=name["id"]),
        tab(),
        text(entry.words),
    )


# --- tables -----------------------------------------------------------------------------------------------


def _table(part: Part, width: float) -> Element:
    widths = page.column_widths([column.share for column in part.columns], width)
    properties = element(
        "tblPr",
        element("tblStyle", val="BriefingTable"),
        element("tblW", w=sum(map(twips, widths)), type="dxa"),
        element("tblLayout", type="fixed"),
        element("tblLook", val="0020", firstRow="1", lastRow="0", firstColumn="0", noHBand="1", noVBand="1"),
        element("tblCaption", val=part.title),
        element("tblDescription", val=part.summary),
    )
    grid = element("tblGrid", *(element("gridCol", w=twips(each)) for each in widths))
    return element("tbl", properties, grid, _head(part, widths), *(_row(row, widths) for row in part.rows))


def _head(part: Part, widths: Iterable[float]) -> Element:
    cells = (
        _cell(
            width, (text(page.printable(column.title), element("rStyle", val="Strong")),), page.COLOURS.tint
        )
        for column, width in zip(part.columns, widths, strict=True)
    )
    return element("tr", element("trPr", element("cantSplit"), element("tblHeader")), *cells)


def _row(row: TableRow, widths: Iterable[float]) -> Element:
    cells = (_row_cell(row, cell, width) for cell, width in zip(row.cells, widths, strict=True))
    return element("tr", element("trPr", element("cantSplit")), *cells)


def _row_cell(row: TableRow, cell: page.Cell, width: float) -> Element:
    if cell.column != page.STATUS_COLUMN:
        return _cell(width, _cited(cell.words))
    strong = element("rStyle", val="Strong")
    if row.rung is None:
        return _cell(width, _cited(cell.words, "", strong))
    shade = page.FIRMNESS[row.rung]
    return _cell(width, _cited(cell.words, "", strong, element("color", val=shade.ink)), shade.fill)


def _cell(width: float, content: Iterable[Element], fill: str = "") -> Element:
    shading = (element("shd", val="clear", color="auto", fill=fill),) if fill else ()
    properties = element("tcPr", element("tcW", w=twips(width), type="dxa"), *shading)
    return element("tc", properties, paragraph("TableText", *content))


# --- around the page --------------------------------------------------------------------------------------


def _dress(document: WordDocument, briefing: Briefing, shown: PageView) -> None:
    """Give python-docx's blank document our styles, lists, paper, margins, header, footer and properties."""
    document.styles.element[:] = style_sheet(briefing.density, briefing.language)
    numbered = sum(part.numbered for part in shown.parts)
    document.part.numbering_part.element[:] = numbering(max(numbered, 1))
    _set_up_paper(document, page.PAPERS[briefing.paper])
    _write_margins(document, shown, page.PAPERS[briefing.paper].text_width)
    _write_properties(document, briefing, shown)
    _modernise(document)


def _set_up_paper(document: WordDocument, paper: page.Paper) -> None:
    size = element("pgSz", w=twips(paper.width), h=twips(paper.height))
    margins = element(
        "pgMar",
        top=twips(paper.top),
        right=twips(paper.right),
        bottom=twips(paper.bottom),
        left=twips(paper.left),
        header=twips(paper.header),
        footer=twips(paper.footer),
        gutter="0",
    )
    document.element.body.sectPr[:] = [size, margins]


def _write_margins(document: WordDocument, shown: PageView, width: float) -> None:
    stops = [element("tabs", element("tab", val="right", pos=twips(width))) for _ in range(2)]
    if shown.kicker or shown.topic:
        header = document.sections[0].header
        header.is_linked_to_previous = False
        about = (tab(), text(shown.topic)) if shown.topic else ()
        kicker = text(shown.kicker, element("rStyle", val="Strong"))
        header._element[:] = [paragraph("Header", kicker, *about, tabs=stops[0])]
    footer = document.sections[0].footer
    footer.is_linked_to_previous = False
    count = (text("Page "), *field("PAGE", "1"), text(" of "), *field("NUMPAGES", "1"))
    words = (text(shown.footer),) if shown.footer else ()
    footer._element[:] = [paragraph("Footer", *words, tab(), *count, tabs=stops[1])]


def _write_properties(document: WordDocument, briefing: Briefing, shown: PageView) -> None:
    about = document.core_properties
    about.title = shown.title[:_LONGEST_PROPERTY]
    about.subject = shown.kicker[:_LONGEST_PROPERTY]
    about.author = f"briefings ({page.printable(briefing.engine)})"[:_LONGEST_PROPERTY]
    about.language = briefing.language
    about.comments = about.keywords = about.last_modified_by = ""
    for stamp in ("created", "modified"):  # the clock is no part of what the page says
        for found in about._element.findall(f"{{http://purl.org/dc/terms/}}{stamp}"):
            about._element.remove(found)


def _modernise(document: WordDocument) -> None:
    """Drop parts that the page does not use, and ask for today's layout instead of that of Word 2007."""
    for owner in (document.part.package, document.part):
        for key in [key for key, rel in owner.rels.items() if rel.reltype.endswith(_UNUSED)]:
            del owner.rels[key]
    address = "http://schemas.microsoft.com/office/word"
    mode = element("compat", element("compatSetting", name="compatibilityMode", uri=address, val="15"))
    document.settings.element[:] = [element("defaultTabStop", val="720"), mode]


def _packed(document: WordDocument) -> bytes:
    written, packed = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, date_time=_EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return packed.getvalue()
