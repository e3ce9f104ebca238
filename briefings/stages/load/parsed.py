"""What every adapter hands back, and how blocks of text become one text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from briefings.text.span import Span


class Unreadable(Exception):  # it is named for what it says of the file
    """A file that no text can be had from: the ``fault``, and the ``remedy`` as a command to the reader."""

    def __init__(self, fault: str, remedy: str) -> None:
        super().__init__(f"{fault}; {remedy}")
        self.fault = fault
        self.remedy = remedy


@dataclass(frozen=True)
class Facts:
    """What the file says about itself, outside its text."""

    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    """A date that the file gives as the text's own, in whatever notation it has."""
    created: str | None = None
    """When the file was made: near the text's date, but not the same claim."""
    language: str | None = None


@dataclass(frozen=True)
class Parsed:
    """The text of one file, its headings, and what the file says about itself."""

    text: str
    headings: tuple[Span, ...] = ()
    facts: Facts = field(default_factory=Facts)
    notes: tuple[str, ...] = ()


class Block(NamedTuple):
    """One paragraph, heading, bulleted item or table row."""

    text: str
    kind: Literal["paragraph", "heading", "item", "row"] = "paragraph"


def join_blocks(blocks: Iterable[Block]) -> tuple[str, tuple[Span, ...]]:
    """Return one text and the spans of its headings.

    A blank line stands between blocks; items of one list and rows of one table follow line on line.
    """
    parts: list[str] = []
    headings: list[Span] = []
    length = 0
    before: str | None = None
    for block in blocks:
        if before is not None:
            gap = "\n" if block.kind == before and before in ("item", "row") else "\n\n"
            parts.append(gap)
            length += len(gap)
        if block.kind == "heading":
            headings.append(Span(length, length + len(block.text)))
        parts.append(block.text)
        length += len(block.text)
        before = block.kind
    return "".join(parts), tuple(headings)
