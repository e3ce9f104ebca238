"""The page as data: the same claims and citation numbers as the other files, for programs to read."""

from __future__ import annotations

from briefings.briefing import Briefing


def render_json(briefing: Briefing) -> bytes:
    """Return the briefing as JSON in UTF-8."""
    # A lone surrogate has no UTF-8 form; it can only come from a damaged source.
    text = briefing.model_dump_json(indent=2, ensure_ascii=False)
    return text.encode("utf-8", "replace") + b"\n"
