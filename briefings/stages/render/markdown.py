"""The page as Markdown that also reads well unrendered; words of sources print as the text they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from briefings import page
from briefings.briefing import Briefing
from briefings.stages.render.templating import environment
from briefings.stages.render.view import view

_ACTIVE = re.compile(r"[\\`*\[\]<~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)|!(?=\[)")
_AT_START = re.compile(r"(?:[#>+=-]|\d+(?=[.)]))")


def render_markdown(briefing: Briefing, templates: Sequence[Path] = ()) -> bytes:
    """Return the briefing as Markdown; ``templates`` are folders searched before ours."""
    templating = environment(templates, autoescape=False)
    templating.filters.update(
        text=_escaped, opening=_escaped_at_start, cited=_cited, cell=_cell, printable=page.printable
    )
    text = templating.get_template("brief.md.j2").render(
        page=view(briefing), sources_title=page.SOURCES_TITLE
    )
    return (text.rstrip("\n") + "\n").encode("utf-8", "replace")


def _escaped(text: str) -> str:
    """Return ``text`` so that Markdown shows each of its characters."""
    return _ACTIVE.sub(lambda active: "\\" + active[0], text)


def _escaped_at_start(text: str) -> str:
    """Return ``text`` as ``_escaped`` does, for the start of a line, where more characters are active."""
    opening = _AT_START.match(text)
    if opening is None:
        return _escaped(text)
    at = opening.end()
    return (
        text[:at] + "\\" + _escaped(text[at:])
        if opening[0].isdigit()
        else "\\" + text[:at] + _escaped(text[at:])
    )


def _cited(words: page.Cited, opens: bool = False) -> str:
    head = _escaped_at_start(words.head) if opens else _escaped(words.head)
    return head + words.lead + _marks(words.numbers) + words.tail


def _cell(text: str) -> str:
    """Return Markdown as it stands in a table, where a bare bar would end the cell."""
    return text.replace("|", "\\|")


def _marks(numbers: Sequence[int]) -> str:
    # Brackets inside the link text: "[1][3]" alone would read as one reference link.
    return "".join(f"[[{number}]](#source-{number})" for number in numbers)
