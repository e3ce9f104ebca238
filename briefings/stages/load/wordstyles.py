"""What a Word file's styles and numbering say of a paragraph: title, heading, bullet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from briefings.stages.load.ooxml import Package, attribute, child, local, value_of

_HEADING_NAME = re.compile(r"heading [1-9]$", re.IGNORECASE)
_LAST_LEVEL = 8
"""Outline level 9 means body text."""


@dataclass(frozen=True)
class Styles:
    """The styles of one file, by id, with what they inherit worked in."""

    titles: frozenset[str]
    headings: frozenset[str]
    numbering: dict[str, tuple[str, str]]
    """Number id and level that a style gives its paragraphs."""
    bullets: frozenset[tuple[str, str]]
    """Number id and level of the lists that are drawn with bullets."""

    def is_title(self, properties: Any | None) -> bool:
        """Tell whether the paragraph with these properties is the document's title."""
        return value_of(properties, "pStyle") in self.titles

    def is_heading(self, properties: Any | None) -> bool:
        """Tell whether the paragraph is a heading, by its style or its own outline level."""
        level = value_of(properties, "outlineLvl")
        if level is not None:
            return _is_level(level)
        return value_of(properties, "pStyle") in self.headings | self.titles

    def is_bullet(self, properties: Any | None) -> bool:
        """Tell whether the paragraph is a bulleted item (numbered paragraphs are not)."""
        numbered = _numbering(properties) or self.numbering.get(value_of(properties, "pStyle") or "")
        return numbered in self.bullets


def read_styles(package: Package) -> Styles:
    """Return the styles of a file; a file without any has no headings of its own."""
    root = package.part("styles")
    listed = (style for style in (root if root is not None else ()) if local(style) == "style")
    found = {attribute(style, "styleId") or "": style for style in listed}
    headings, titles, numbering = set(), set(), {}
    for key in found:
        chain = _chain(found, key)
        names = [(value_of(ancestor, "name") or "").lower() for ancestor in chain]
        levels = [level for ancestor in chain if (level := value_of(child(ancestor, "pPr"), "outlineLvl"))]
        if names and names[0] == "title":
            titles.add(key)
        if any(map(_HEADING_NAME.match, names)) or (levels and _is_level(levels[0])):
            headings.add(key)
        numbered = next((pair for ancestor in chain if (pair := _numbering(child(ancestor, "pPr")))), None)
        if numbered:
            numbering[key] = numbered
    return Styles(frozenset(titles), frozenset(headings), numbering, _bullets(package))


def _chain(styles: dict[str, Any], key: str) -> list[Any]:
    """Return a style and those it is based on; a circle ends where it closes."""
    chain: list[Any] = []
    while key in styles and styles[key] not in chain:
        chain.append(styles[key])
        key = value_of(styles[key], "basedOn") or ""
    return chain


def _is_level(value: str) -> bool:
    return value.isdecimal() and int(value) <= _LAST_LEVEL


def _numbering(properties: Any | None) -> tuple[str, str] | None:
    found = child(properties, "numPr") if properties is not None else None
    number = value_of(found, "numId")
    return (number, value_of(found, "ilvl") or "0") if number else None


def _bullets(package: Package) -> frozenset[tuple[str, str]]:
    root = package.part("numbering")
    if root is None:
        return frozenset()
    drawn: dict[str, list[str]] = {}
    for element in root:
        if local(element) == "abstractNum":
            levels = (level for level in element if local(level) == "lvl")
            bulleted = [
                attribute(level, "ilvl") or "0" for level in levels if value_of(level, "numFmt") == "bullet"
            ]
            drawn[attribute(element, "abstractNumId") or ""] = bulleted
    return frozenset(
        (attribute(element, "numId") or "", level)
        for element in root
        if local(element) == "num"
        for level in drawn.get(value_of(element, "abstractNumId") or "", ())
    )
