"""A Word file as a guarded zip of XML parts: nothing is unpacked or resolved beyond what is asked for."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

from lxml import etree

from briefings.stages.load.parsed import Unreadable

_LARGEST_PART = 64 * 1024 * 1024
_BOMB_FROM = 4 * 1024 * 1024
_BOMB_RATIO = 120
"""Word's own XML packs 10 to 40 times; a part this large that packs better was made to burst."""
_DAMAGED = "get a fresh copy, or save it again in Word"


def local(element: Any) -> str:
    """Return an element's name without its namespace ("" for comments), so that all dialects read alike."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str | None:
    """Return an attribute by its local name."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: Any, name: str) -> Any | None:
    """Return the first child of that local name."""
    return next((found for found in element if local(found) == name), None)


def value_of(element: Any | None, name: str) -> str | None:
    """Return the ``val`` of the child of that local name."""
    found = child(element, name) if element is not None else None
    return attribute(found, "val") if found is not None else None


@dataclass(frozen=True)
class Package:
    """The parts of one Word file."""

    archive: zipfile.ZipFile
    main: str
    """Name of the part that holds the body."""
    related: dict[str, str]
    """Parts by the last word of their relationship: styles, numbering, footnotes, endnotes."""

    def part(self, kind: str) -> Any | None:
        """Return the root of the related part of that kind, or None if there is none."""
        name = self.related.get(kind)
        return _parse(self.archive, name) if name else None

    def body(self) -> Any:
        """Return the root of the main part."""
        root = _parse(self.archive, self.main)
        if root is None:
            raise Unreadable("the Word file has no body", _DAMAGED)
        return root


def open_package(data: bytes) -> Package:
    """Open a Word file; raises Unreadable for what is damaged, no Word file, or made to burst."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise Unreadable("the Word file is damaged", _DAMAGED) from error
    top = _relations(archive, "_rels/.rels", "")
    main = top.get("officeDocument", "word/document.xml")
    if not main.endswith("document.xml") and not main.startswith("word/"):
        raise Unreadable("is a spreadsheet or presentation", "save it as .docx or .pdf")
    folder, name = posixpath.split(main)
    related = _relations(archive, posixpath.join(folder, "_rels", f"{name}.rels"), folder)
    if "core-properties" in top:
        related["core"] = top["core-properties"]
    return Package(archive, main, related)


def _relations(archive: zipfile.ZipFile, name: str, folder: str) -> dict[str, str]:
    found: dict[str, str] = {}
    root = _parse(archive, name)
    for relation in root if root is not None else ():
        target = relation.get("Target")
        kind = (relation.get("Type") or "").rpartition("/")[2]
        if target and relation.get("TargetMode") != "External":
            path = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            found.setdefault(kind, posixpath.normpath(path))
    return found


def _parse(archive: zipfile.ZipFile, name: str) -> Any | None:
    try:
        info = archive.getinfo(name)
    except KeyError:
        return None
    packs = info.file_size / max(1, info.compress_size)
    if info.file_size > _LARGEST_PART or (info.file_size > _BOMB_FROM and packs > _BOMB_RATIO):
        size = info.file_size // (1024 * 1024)
        raise Unreadable(
            f"unpacks to an absurd size ({size} MB in one part)", "check where the file comes from"
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(archive.read(info), parser)
    except RuntimeError as error:
        raise Unreadable("is protected by a password", "save a copy without the password") from error
    except (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, EOFError, NotImplementedError) as error:
        raise Unreadable("the Word file is damaged", _DAMAGED) from error
    if root.getroottree().docinfo.doctype:
        raise Unreadable("declares XML entities, as no Word file does", "check where the file comes from")
    return root
