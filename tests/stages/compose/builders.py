"""A page of one text's records, for the tests of its sections."""

from __future__ import annotations

from typing import Any

from briefings.briefing import Briefing, Point
from briefings.document import Document
from briefings.stages.compose.rules import Frame, compose_by_rules
from briefings.stages.select import select
from briefings.stages.verify import verify
from tests.stages.merge.builders import grounded, merged

Said = tuple[str, str, dict[str, Any]]
"""A record's type, its quote and its fields."""


def page(source: Document, *records: Said, frame: Frame = Frame()) -> Briefing:  # noqa: B008 - frozen
    """Compose the page of one text's records; the gate must pass it."""
    findings = merged(
        *((source, grounded(source, typename, quote, **fields)) for typename, quote, fields in records)
    )
    briefing = compose_by_rules([source], findings, select(findings), frame)
    assert verify(briefing, [source], findings) == []
    return briefing


def points(briefing: Briefing, name: str) -> tuple[Point, ...]:
    """Return the points of a section; none if the page has no such section."""
    return next((one.points for one in briefing.sections if one.id == name), ())
