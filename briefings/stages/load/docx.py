"""Word files, by an own walk of their XML: what a reader sees once all changes are accepted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from briefings.stages.load.ooxml import Package, attribute, child, local, open_package
from briefings.stages.load.parsed import Block, Facts, Parsed, Unreadable, join_blocks
from briefings.stages.load.wordstyles import Styles, read_styles

_LEFT_OUT = frozenset(
    {"del", "moveFrom", "instrText", "delText", "rPr", "pPr", "sectPr", "tblPr", "trPr", "tcPr"}
)
_NOTES = ("footnotes", "endnotes")
_BREAKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_STOCK_DATES = frozenset({"2013-12-23T23:15:00Z"})
"""When a widely used library's template was made: every file written with it says so."""
_SPACES = re.compile(r"[ \t]*\n[ \t]*")
_ENDS = re.compile(r"""[.!?:;…]["'”’»)\]]*$""")
_HEADING_WORDS = 14


def read_docx(data: bytes) -> Parsed:
    """Return the text of a Word file: body, text boxes once, tables row by row, notes at the end."""
    package = open_package(data)
    walk = _Walk(read_styles(package))
    blocks = list(walk.blocks(package.body()))
    for kind in _NOTES:
        root = package.part(kind)
        blocks.extend(walk.notes(root) if root is not None else ())
    if not blocks:
        raise Unreadable(
            "the Word file holds no text", "give a file with text; pictures of text are not read"
        )
    text, headings = join_blocks(blocks)
    return Parsed(text, headings, _facts(package, walk.title or None), tuple(walk.remarks))


@dataclass
class _Walk:
    """One pass over a document: what it met on the way is kept for the title and the notes."""

    styles: Styles
    title: str = ""
    remarks: list[str] = field(default_factory=list)
    _carried: str = ""
    """Words of a paragraph whose end was deleted: they run on into the next."""

    def blocks(self, container: Any) -> Iterator[Block]:
        """Yield the blocks of a body, cell, text box or content control."""
        for element in container:
            name = local(element)
            if name == "p":
                yield from self._paragraph(element)
            elif name == "tbl":
                yield from self._table(element)
            elif name == "AlternateContent":
                yield from self.blocks(_chosen(element))
            elif name not in _LEFT_OUT:
                yield from self.blocks(element)
        rest, self._carried = self._carried.strip(), ""
        if rest:
            yield Block(rest)

    def notes(self, root: Any) -> Iterator[Block]:
        """Yield the footnotes or endnotes, without the rules that separate them."""
        for note in root:
            if attribute(note, "type") in (None, "normal"):
                yield from self.blocks(note)

    def _paragraph(self, element: Any) -> Iterator[Block]:
        boxes: list[Any] = []
        words = self._carried + "".join(self._runs(element, boxes))
        self._carried = ""
        properties = child(element, "pPr")
        marks = child(properties, "rPr") if properties is not None else None
        if marks is not None and child(marks, "del") is not None:
            self._carried = words
        else:
            text = _SPACES.sub("\n", words).strip(" \t\n")
            if text:
                yield self._block(element, properties, text)
        for box in boxes:
            yield from self.blocks(box)

    def _block(self, element: Any, properties: Any, text: str) -> Block:
        if self.styles.is_title(properties) and not self.title:
            self.title = text.replace("\n", " ")
        if self.styles.is_heading(properties) or _is_bold_line(element, text):
            return Block(text, "heading")
        return Block(f"- {text}", "item") if self.styles.is_bullet(properties) else Block(text)

    def _runs(self, element: Any, boxes: list[Any]) -> Iterator[str]:
        """Yield the characters of a paragraph; the text boxes anchored in it are put into ``boxes``."""
        for inner in element:
            name = local(inner)
            if name == "t":
                yield inner.text or ""
            elif name in _BREAKS:
                yield _BREAKS[name]
            elif name == "txbxContent":
                boxes.append(inner)
            elif name == "AlternateContent":
                yield from self._runs(_chosen(inner), boxes)
            elif name == "r" and _is_hidden(inner):
                self._remark("hidden text left out")
            elif name not in _LEFT_OUT:
                yield from self._runs(inner, boxes)
            else:
                self._remark_change(name)

    def _remark_change(self, name: str) -> None:
        if name in ("del", "moveFrom"):
            self._remark("tracked changes read as accepted")

    def _remark(self, text: str) -> None:
        if text not in self.remarks:
            self.remarks.append(text)

    def _table(self, table: Any) -> Iterator[Block]:
        for row in _inside(table, "tr"):
            properties = child(row, "trPr")
            if properties is not None and child(properties, "del") is not None:
                self._remark_change("del")
                continue
            cells = [list(self.blocks(cell)) for cell in _inside(row, "tc")]
            if max((len(cell) for cell in cells), default=0) > 1:
                # A table that lays out a page: its cells are texts of their own.
                yield from (block for cell in cells for block in cell)
            elif any(cells):
                yield Block("\t".join(cell[0].text.replace("\n", " ") for cell in cells if cell), "row")


def _inside(element: Any, name: str) -> Iterator[Any]:
    """Yield the rows or cells of a table, also those wrapped in content controls or insertions."""
    for inner in element:
        found = local(inner)
        if found == name:
            yield inner
        elif found not in _LEFT_OUT and found not in ("tr", "tc"):
            yield from _inside(inner, name)


def _chosen(alternatives: Any) -> Any:
    """Return the one branch of an AlternateContent to read, so that a text box is read once."""
    branches = [branch for branch in alternatives if local(branch) in ("Choice", "Fallback")]
    with_text = (branch for branch in branches if any(local(inner) == "t" for inner in branch.iter()))
    return next(with_text, branches[0] if branches else ())


def _is_hidden(run: Any) -> bool:
    return _switched_on(child(run, "rPr"), "vanish")


def _switched_on(properties: Any | None, name: str) -> bool:
    found = child(properties, name) if properties is not None else None
    return found is not None and attribute(found, "val") not in ("0", "false", "off", "none")


def _is_bold_line(element: Any, text: str) -> bool:
    """Tell whether a paragraph is one short bold line that is no sentence: a heading in all but name."""
    if not 1 < len(text.split()) <= _HEADING_WORDS or _ENDS.search(text):
        return False
    runs = [run for run in element.iter() if local(run) == "r" and "".join(run.itertext()).strip()]
    return bool(runs) and all(_switched_on(child(run, "rPr"), "b") for run in runs)


def _facts(package: Package, styled_title: str | None) -> Facts:
    core = package.part("core")
    if core is None:
        return Facts(title=styled_title)
    values = {local(element): (element.text or "").strip() for element in core}
    created: str | None = values.get("created") or None
    return Facts(
        title=styled_title or values.get("title") or None,
        publisher=values.get("publisher") or None,
        created=None if created in _STOCK_DATES else created,
        language=values.get("language") or None,
    )
