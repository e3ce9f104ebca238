"""WordprocessingML elements as nested calls, so that code reads in the order of the file."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

Element = Any
"""An lxml element: python-docx ships no types for its own."""


def element(tag: str, *children: Element, **attributes: str | float) -> Element:
    """Return ``<w:tag>`` with children and ``w:`` attributes; whole numbers lose their point."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name.rstrip('_')}"), value if isinstance(value, str) else f"{value:g}")
    made.extend(children)
    return made


def twips(points: float) -> int:
    """Return points in twentieths, the unit of most measures in the format."""
    return round(points * 20)


def text(words: str, *properties: Element) -> Element:
    """Return a run of ``words``, spaces kept."""
    content = element("t")
    content.text = words
    content.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return run(content, *properties)


def run(content: Element, *properties: Element) -> Element:
    """Return a run that holds one element."""
    return element("r", *((element("rPr", *properties),) if properties else ()), content)


def tab() -> Element:
    """Return a run that goes to the next tab stop."""
    return run(element("tab"))


def field(instruction: str, shown: str) -> tuple[Element, ...]:
    """Return the runs of a field that a word processor computes, with what it shows until then."""
    code = element("instrText")
    code.text = instruction
    return (
        run(element("fldChar", fldCharType="begin")),
        run(code),
        run(element("fldChar", fldCharType="separate")),
        text(shown),
        run(element("fldChar", fldCharType="end")),
    )


def link(bookmark: str, tooltip: str, *runs: Element) -> Element:
    """Return a link to a bookmark of the same document."""
    return element("hyperlink", *runs, anchor=bookmark, history="1", tooltip=tooltip)


def paragraph(style: str, *content: Element, **properties: Element) -> Element:
    """Return a paragraph in a style, given by its id."""
    return element("p", element("pPr", element("pStyle", val=style), *properties.values()), *content)
