"""Lends a sentence the words that name whom it speaks of, where a source that it cites names them elsewhere.

A text says "its launch" and means the task force of the sentence before: the quote carries the deed, not the name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from briefings.briefing import Briefing, Citation, Point, Row
from briefings.record import Finding, Findings, name_field
from briefings.stages.compose.phrasing import Citer
from briefings.text.normal import key

_MOST_LENT = 3


def with_names(briefing: Briefing, findings: Findings) -> Briefing:
    """Return the page with citations added where a sentence names somebody whom its quotes do not name.

    Only a name that stands in the values of the findings that the sentence rests on is lent its words: whoever
    else a text names is not thereby part of what it says here.
    """
    lenders = _lenders(findings, Citer(briefing.sources))
    values = {finding.id: f" {key(_values(finding))} " for finding in findings.findings}

    def lending(ids: Iterable[str]) -> dict[str, tuple[Citation, ...]]:
        told = "|".join(values.get(one, "") for one in ids)
        return {name: quotes for name, quotes in lenders.items() if f" {name} " in told}

    def lent(point: Point) -> Point:
        citations = _with_lent(point.text, point.citations, lending(point.findings))
        return point.model_copy(update={"citations": citations})

    def lent_row(row: Row) -> Row:
        text = ". ".join(cell for column, cell in row.cells.items() if column not in {"status", "source"})
        citations = _with_lent(text, row.citations, lending([row.finding] if row.finding else []))
        return row.model_copy(update={"citations": citations})

    sections = tuple(
        section.model_copy(
            update={
                "points": tuple(lent(point) for point in section.points),
                "rows": tuple(lent_row(row) for row in section.rows),
            }
        )
        for section in briefing.sections
    )
    bottom = briefing.bottom_line and lent(briefing.bottom_line)
    return briefing.model_copy(
        update={"headline": lent(briefing.headline), "bottom_line": bottom, "sections": sections}
    )


def _values(finding: Finding) -> str:
    """Everything that a finding's fields say, quotes left out."""
    values = finding.record.model_dump(mode="json", exclude={"quotes"})
    return " | ".join(str(value) for value in values.values() if value)


def _lenders(findings: Findings, citer: Citer) -> dict[str, tuple[Citation, ...]]:
    """Every folded name of an actor → the quotes that name it, one a source."""
    lenders: dict[str, tuple[Citation, ...]] = {}
    written: dict[str, list[str]] = {}
    for form, resolved in findings.names.items():
        written.setdefault(resolved, []).append(form)
    for finding in findings.findings:
        field = name_field(type(finding.record))
        if field is None:
            continue
        name = str(getattr(finding.record, field))
        first = {
            support.document: citer.quote(support.document, support.quotes[0])
            for support in reversed(finding.support)
        }
        for form in (name, *written.get(findings.names.get(name, name), ())):
            lenders.setdefault(key(form), tuple(first.values()))
    return lenders


def _with_lent(
    text: str, citations: Sequence[Citation], lenders: Mapping[str, Iterable[Citation]]
) -> tuple[Citation, ...]:
    quoted = " ".join(key(citation.quote) for citation in citations)
    sources = {citation.source for citation in citations}
    lent: list[Citation] = []
    folded = f" {key(text)} "
    for name in sorted(lenders, key=lambda name: (-len(name), name)):
        if f" {name} " not in folded:
            continue
        if name in quoted or len(lent) >= _MOST_LENT:
            continue
        found = next((citation for citation in lenders[name] if citation.source in sources), None)
        if found is not None:
            lent.append(found)
            quoted += " " + key(found.quote)
    return tuple(dict.fromkeys([*citations, *lent]))
