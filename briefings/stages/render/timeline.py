"""Everything dated, in order: what a chart and a list of dates say of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefings.document import Basis
from briefings.record import Finding, Findings, Record
from briefings.stages.render.fields import (
    date_fields,
    fields_of,
    gist,
    label_of,
    standing,
    state_field,
    words_of,
)
from briefings.stages.render.references import Filed, QuoteLink, References
from briefings.text.edtf import format_date

_STATES: Final = ("disc", "ring", "cross", "plus", "bar")
"""Shapes for the fixed words of a schema (held, planned, cancelled …), in the order in which it gives them."""
_DATES: Final = ("diamond", "triangle", "square", "star")
"""Shapes for the dates of schemas without such words (made on, due by …), in their order."""

_Lane = tuple[type[Record], str]
"""A schema, and its field that holds a date."""


@dataclass(frozen=True, slots=True)
class Dated:
    """One entry of the timeline."""

    id: str
    edtf: str
    when: str
    what: str
    lane: str
    """The schema and the field that the date stands in."""
    order: int
    """The place of its lane among the lanes."""
    shape: str
    sign: str
    """What its shape means, in words."""
    word: str
    """How the thing stands: ``signed``, ``planned``; may be empty."""
    basis: Basis | None
    """How the date was found, where the words do not simply state it."""
    finding: str
    links: tuple[QuoteLink, ...]
    filed: Filed


def timeline(findings: Findings, library: References, language: str) -> tuple[Dated, ...]:
    """Return every date of every finding, the earliest first; dates are written as ``language`` does."""
    lanes = _lanes(findings)
    found = [pair for finding in findings.findings for pair in _dates(finding)]
    ordered = sorted(found, key=lambda pair: (getattr(pair[0].record, pair[1]), gist(pair[0].record)))
    return tuple(
        _dated(f"date-{number}", finding, field, lanes, library, language)
        for number, (finding, field) in enumerate(ordered, start=1)
    )


def _lanes(findings: Findings) -> list[_Lane]:
    """Return the fields that hold dates, those of schemas that tell what is held and what planned first."""
    schemas = dict.fromkeys(type(finding.record) for finding in findings.findings)
    lanes = [(schema, field) for schema in schemas for field in date_fields(schema)]
    return sorted(lanes, key=lambda lane: state_field(lane[0]) is None)


def _dates(finding: Finding) -> Iterator[tuple[Finding, str]]:
    for field in date_fields(type(finding.record)):
        if getattr(finding.record, field):
            yield finding, field


def _dated(
    id_: str, finding: Finding, field: str, lanes: Sequence[_Lane], library: References, language: str
) -> Dated:
    record = finding.record
    edtf = getattr(record, field)
    shape, sign = _shape(finding, field, lanes)
    return Dated(
        id=id_,
        edtf=edtf,
        when=format_date(edtf, language),
        what=gist(record),
        lane=f"{type(record).title}: {label_of(field)}",
        order=lanes.index((type(record), field)),
        shape=shape,
        sign=sign,
        word=standing(record)[1],
        basis=_basis(finding, field),
        finding=finding.id,
        links=library.links(finding),
        filed=library.filed(finding),
    )


def _shape(finding: Finding, field: str, lanes: Sequence[_Lane]) -> tuple[str, str]:
    schema = type(finding.record)
    if state := state_field(schema):
        word = getattr(finding.record, state)
        return _STATES[words_of(fields_of(schema)[state]).index(word) % len(_STATES)], word
    stateless = [lane for lane in lanes if state_field(lane[0]) is None]
    return _DATES[stateless.index((schema, field)) % len(_DATES)], label_of(field)


def _basis(finding: Finding, field: str) -> Basis | None:
    """Return how the date was found, if no record behind the finding states it."""
    date = getattr(finding.record, field)
    bases = [each.found.get(field) for each in finding.support if getattr(each.record, field) == date]
    return bases[0] if bases and "stated" not in bases and None not in bases else None
