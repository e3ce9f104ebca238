"""Plain text and Markdown: the text as it is, only its line ends made one kind."""

from __future__ import annotations

import re

from briefings.stages.load.decoding import decode
from briefings.stages.load.frontmatter import split_front_matter
from briefings.stages.load.parsed import Facts, Parsed
from briefings.text.span import Span

_LINE_END = re.compile(r"\r\n?")
_FENCE = re.compile(r"^ {0,3}(```|~~~)")
_ATX = re.compile(r"^ {0,3}#{1,6}[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r"^ {0,3}(?:=+|-{3,})[ \t]*$")


def read_text(data: bytes, *, markdown: bool) -> Parsed:
    """Return the text of a plain or ``markdown`` file; front matter is taken out and read."""
    text, notes = decode(data)
    values, body = split_front_matter(_LINE_END.sub("\n", text))
    if values:
        notes += ("front matter taken out of the text",)
    headings = _headings(body) if markdown else ()
    return Parsed(text=body, headings=headings, facts=_facts(values), notes=notes)


def _facts(values: dict[str, str]) -> Facts:
    def first(*keys: str) -> str | None:
        return next((values[key] for key in keys if values.get(key)), None)

    return Facts(
        title=first("title", "headline"),
        publisher=first("publisher", "sitename", "site", "organisation", "organization", "author"),
        published=first("published", "published_time", "date", "pubdate", "publishdate", "datepublished"),
        language=first("language", "lang", "locale"),
    )


def _headings(text: str) -> tuple[Span, ...]:
    """Return the spans of the words of each heading, without the marks around them."""
    found: list[Span] = []
    lone: Span | None = None  # a line after a blank one: a rule drawn under it makes it a heading
    blank, fence, start = True, "", 0
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        heading = None if fence or mark else _ATX.match(line)
        if mark and fence in ("", mark.group(1)):
            fence = "" if fence else mark.group(1)
        elif heading:
            found.append(Span(start + heading.start(1), start + heading.end(1)))
        elif lone and not fence and _UNDERLINE.match(line):
            found.append(lone)
        words = line.strip()
        begin = start + line.find(words)
        candidate = blank and bool(words) and not (mark or heading or fence)
        lone = Span(begin, begin + len(words)) if candidate else None
        blank = not words
        start += len(line) + 1
    return tuple(found)
