"""The page as data: the same claims and citation numbers as the other files, for programs to read."""

from __future__ import annotations

from briefings.briefing import Briefing
from briefings.outputs import to_json


def render_json(briefing: Briefing) -> bytes:
    """Return the briefing as JSON in UTF-8, which reads back as the same briefing."""
    return to_json(briefing)
