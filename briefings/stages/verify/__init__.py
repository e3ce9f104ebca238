"""The gate before anything is written: what the cited words do not carry does not print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefings.briefing import NOT_STATED, Briefing, LeftOut, Point, Row, Section, Working
from briefings.document import Document
from briefings.record import Findings
from briefings.stages.verify.gate import Gate


@dataclass(frozen=True, slots=True)
class Problem:
    """One sentence or cell that does not hold."""

    place: str
    """Where on the page: ``headline``, ``bottom_line``, ``why[0]``, ``commitments[2].parties``."""
    text: str
    reason: str


def verify(briefing: Briefing, documents: Sequence[Document], findings: Findings) -> list[Problem]:
    """Return everything on the page that its citations do not carry."""
    gate = Gate(briefing, documents, findings)
    problems = []
    for place, point in _points(briefing):
        if reason := gate.point(point):
            problems.append(Problem(place, point.text, reason))
    for section in briefing.sections:
        for number, row in enumerate(section.rows):
            for column, reason in gate.cells(row).items():
                problems.append(Problem(f"{section.id}[{number}].{column}", row.cells[column], reason))
    return problems


def _points(briefing: Briefing) -> list[tuple[str, Point]]:
    places = [("headline", briefing.headline)]
    if briefing.bottom_line is not None:
        places.append(("bottom_line", briefing.bottom_line))
    for section in briefing.sections:
        places += [(f"{section.id}[{number}]", point) for number, point in enumerate(section.points)]
    return places


def keep_carried(
    briefing: Briefing, fallback: Briefing, documents: Sequence[Document], findings: Findings
) -> Briefing:
    """Return the page with everything refused that its citations do not carry.

    A headline or bottom line that does not hold gives way to the fallback's; a point to its shorter wording,
    if that holds, or it is left out; a cell is
    emptied, and a row whose status or subject does not hold is left out. Each refusal is listed in ``left_out``.
    """
    gate = Gate(briefing, documents, findings)
    refused: list[LeftOut] = []

    def held(point: Point) -> bool:
        reason = gate.point(point)
        if reason:
            refused.append(LeftOut(text=point.text, why=f"not carried by its sources: {reason}"))
        return reason is None

    headline = briefing.headline
    if not held(headline):
        headline = fallback.headline if briefing is not fallback else _plain_headline(briefing)
    bottom = briefing.bottom_line
    if bottom is not None and not held(bottom):
        bottom = fallback.bottom_line if briefing is not fallback else _shorter(gate, bottom)
    sections = []
    for section in briefing.sections:
        points = tuple(
            kept for point in section.points if (kept := point if held(point) else _shorter(gate, point))
        )
        rows = tuple(row for row in (_kept(gate, row, refused) for row in section.rows) if row is not None)
        if points or rows or not (section.points or section.rows):
            sections.append(section.model_copy(update={"points": points, "rows": rows}))
    return briefing.model_copy(
        update={
            "headline": headline,
            "bottom_line": bottom,
            "sections": tuple(sections) if briefing is fallback else _restored(sections, fallback),
            "left_out": briefing.left_out + tuple(refused),
        }
    )


def _shorter(gate: Gate, point: Point) -> Point | None:
    """The same point in fewer words, where those hold."""
    short = point.model_copy(update={"text": point.shorter or "", "shorter": None})
    return short if point.shorter and gate.point(short) is None else None


def _plain_headline(briefing: Briefing) -> Point:
    numbers = tuple(str(source.number) for source in briefing.sources)
    text = f"What {len(numbers)} texts say" if len(numbers) > 1 else "What one text says"
    return Point(
        text=text, basis="computed", workings=(Working(value=len(numbers), operation="count", of=numbers),)
    )


def _kept(gate: Gate, row: Row, refused: list[LeftOut]) -> Row | None:
    problems = gate.cells(row)
    if not problems:
        return row
    subject = row.cells.get("what", "")
    for column, reason in problems.items():
        refused.append(
            LeftOut(
                text=f"{subject}: {row.cells[column]}",
                why=f"not carried by its sources: {reason}",
                finding=row.finding,
            )
        )
    if {"status", "what"} & problems.keys() or "what" not in row.cells:
        return None
    return row.model_copy(update={"cells": {**row.cells, **dict.fromkeys(problems, NOT_STATED)}})


def _restored(sections: list[Section], fallback: Briefing) -> tuple[Section, ...]:
    """Put the fallback's section where every point of a written one was refused."""
    present = {section.id for section in sections}
    order = [section.id for section in fallback.sections]
    restored = sections + [section for section in fallback.sections if section.id not in present]
    known = {name: number for number, name in enumerate(order)}
    # A section that only the written page has ("assessment") keeps its place after what precedes it.
    position: dict[str, float] = {}
    last = -1.0
    for section in sections:
        last = known.get(section.id, last + 0.5)
        position[section.id] = last
    position.update({name: number for name, number in known.items() if name not in position})
    return tuple(sorted(restored, key=lambda section: position[section.id]))
