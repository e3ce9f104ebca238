"""Web pages: the main content by trafilatura, without menus and furniture, as blocks of text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from briefings.stages.load.decoding import decode
from briefings.stages.load.parsed import Block, Facts, Parsed, Unreadable, join_blocks

_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,80}encoding=["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_HTML_LANGUAGE = re.compile(r"""<html\b[^>]{0,400}?\blang\s*=\s*["']?([a-zA-Z]{2})\b""", re.IGNORECASE)
_TITLE = re.compile(r"<title\b[^>]{0,200}>([^<]{1,400})</title", re.IGNORECASE)
_DATA_ADDRESS = re.compile(r"""data:[\w/+.-]{0,60};base64,[A-Za-z0-9+/=\s%]{500,}""")
_LONG_TAG = re.compile(r"<[A-Za-z/!][^<>]{20000,}>?")
"""A tag of more than 20 kB once data addresses are gone: every parser tried hangs on such attributes."""
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)")
_UNCLOSED = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source"),
        *("track", "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "option"),
        *("optgroup", "colgroup", "rt", "rp"),
    )
)
"""Elements that may stand without an end tag: they say nothing of the depth."""
_DEEPEST = 1500
_SPACE = re.compile(r"[ \t\n\r\f]+")
_ENDS = re.compile(r"""[.!?:;…]["'”’»)\]]*$""")
_HEADING_WORDS = 14
_PAGE_SUFFIX = re.compile(r"\s+(?:\||·|»|::)\s+([^|·»:]{2,60})$")
"""Dashes are left alone: they stand inside headlines as often as before a site's name."""
_HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}")


def read_html(data: bytes) -> Parsed:
    """Return the main text of a page, and what its metadata says of title, date, site and language."""
    text, notes = decode(data, _declared_charset(data))
    source, cut = _defused(text)
    if cut:
        notes += (f"{cut} tag(s) of absurd length left out",)
    blocks, facts, note = _content(source)
    if not blocks:
        raise Unreadable("the page has no readable text", "save the page as the browser shows it, or as .txt")
    body, headings = join_blocks(blocks)
    language = _HTML_LANGUAGE.search(source[:20_000])
    declared = language.group(1).lower() if language else facts.language
    first = _clean(headings[0].of(body)).strip("\u00a0 ") if headings else None
    title, site = _title_and_site(facts.title, first)
    shown = _TITLE.search(source[:200_000])
    if shown and site is None:
        site = _title_and_site(unescape(shown.group(1)), title)[1]
    publisher = _publisher(facts.publisher, site)
    return Parsed(body, headings, Facts(title, publisher, facts.published, language=declared), notes + note)


def _declared_charset(data: bytes) -> str | None:
    match = _CHARSET.search(data[:8192])
    return (match.group(1) or match.group(2)).decode("ascii") if match else None


def _defused(text: str) -> tuple[str, int]:
    """Return the page without what makes parsers hang, and how many tags that cost."""
    source, cut = _LONG_TAG.subn("", _DATA_ADDRESS.sub("", text.replace("\x00", "")))
    depth = 0
    for closing, name in _TAG.findall(source):
        if name.lower() not in _UNCLOSED:
            depth = max(0, depth - 1) if closing else depth + 1
            if depth > _DEEPEST:
                raise Unreadable("its tags are nested absurdly deep", "save the page as .txt")
    return source, cut


def _content(source: str) -> tuple[list[Block], Facts, tuple[str, ...]]:
    import trafilatura  # half a second to import: only the process that reads pages pays it

    page: Any = trafilatura.bare_extraction(
        source,
        with_metadata=True,
        include_comments=False,
        include_formatting=True,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    if page is not None and (blocks := list(_blocks(page.body))):
        published = None if page.date is None else str(page.date)
        return blocks, Facts(page.title, page.sitename or page.author, published, language=page.language), ()
    lines = (_SPACE.sub(" ", line).strip(" ") for line in trafilatura.html2txt(source).split("\n"))
    note = ("no main content found: the whole page is kept",)
    return [Block(line) for line in lines if line], Facts(), note


def _blocks(body: Any) -> Iterator[Block]:
    """Yield the blocks of a content tree in reading order."""
    if body.text and body.text.strip():
        yield Block(_clean(body.text))
    for element in body:
        if element.tag == "list":
            yield from _items(element)
        elif element.tag == "table":
            yield from _rows(element)
        elif element.tag == "head":
            yield from _made(element, "heading")
        elif element.tag in ("quote", "div", "figure") and len(element) and _holds_blocks(element):
            yield from _blocks(element)
        else:
            yield from _made(element, "heading" if _is_bold_line(element) else "paragraph")
        if element.tail and element.tail.strip():
            yield Block(_clean(element.tail))


def _made(element: Any, kind: Any) -> Iterator[Block]:
    text = _words(element)
    if text:
        yield Block(text, kind)


def _items(element: Any) -> Iterator[Block]:
    for item in element.iter("item"):
        text = _words(item, skip="list")
        if text:
            yield Block(f"- {text}", "item")


def _rows(table: Any) -> Iterator[Block]:
    for row in table.iter("row"):
        cells = [_words(cell) for cell in row.iter("cell")]
        if any(cells):
            yield Block("\t".join(cells).strip("\t"), "row")


def _holds_blocks(element: Any) -> bool:
    return any(child.tag in ("p", "list", "quote", "table", "head") for child in element)


def _is_bold_line(element: Any) -> bool:
    """Tell whether a paragraph is short, bold and no sentence: a heading in all but name."""
    if element.tag != "p" or len(element) != 1 or (element.text or "").strip():
        return False
    child = element[0]
    if child.tag != "hi" or child.get("rend") != "#b" or (child.tail or "").strip():
        return False
    words = _words(child)
    return 1 < len(words.split()) <= _HEADING_WORDS and not _ENDS.search(words)


def _words(element: Any, skip: str = "") -> str:
    """Return the words of an element; a line break in it stays one."""
    parts: list[str] = []

    def walk(node: Any) -> None:
        parts.append(node.text or "")
        for child in node:
            if child.tag == "lb":
                parts.append("\v")
            elif child.tag != skip and isinstance(child.tag, str):
                if child.tag in ("p", "item", "list") and "".join(parts).strip():
                    parts.append("\v")
                walk(child)
            parts.append(child.tail or "")

    walk(element)
    lines = (_clean(line) for line in "".join(parts).split("\v"))
    return "\n".join(line for line in lines if line)


def _clean(text: str) -> str:
    return _SPACE.sub(" ", text).strip(" ")


def _title_and_site(title: str | None, heading: str | None) -> tuple[str | None, str | None]:
    """Split what browsers show as a page's title: its headline, and the site's name that often follows."""
    if not title:
        return heading, None
    title, pieces = _clean(title), []
    while (suffix := _PAGE_SUFFIX.search(title)) and len(title[: suffix.start()].split()) > 2:
        pieces.append(suffix.group(1))
        title = title[: suffix.start()]
    if heading and title.casefold().startswith(heading.casefold()) and len(heading.split()) > 1:
        title = heading
    return title, pieces[0] if pieces else None


def _publisher(name: str | None, site: str | None) -> str | None:
    """Return the publisher's name: a bare host name gives way to the name that the page's title ends in."""
    if name and _HOST.fullmatch(name) and site:
        return site
    return name.split(" | ")[0].strip() if name else site
