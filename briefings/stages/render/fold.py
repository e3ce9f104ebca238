"""What stands under the page: findings by type, a timeline, names, conflicts, and what was left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from pydantic.fields import FieldInfo

from briefings.briefing import Briefing, LeftOut
from briefings.document import Document
from briefings.record import Conflict, Edtf, Finding, Findings, Quote, Record, Refused
from briefings.stages.render.panes import Panes

_DATE_MARKS = get_args(Edtf)[1:]


@dataclass(frozen=True, slots=True)
class QuoteLink:
    """Words of a text; ``target`` is the id of the place where they stand, if the file has it."""

    words: str
    target: str
    label: str
    """Which text: its number in the source list, or its name."""


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding as a row of its type's table."""

    id: str
    cells: tuple[str, ...]
    quotes: tuple[QuoteLink, ...]
    origins: int
    contested: bool


@dataclass(frozen=True, slots=True)
class Group:
    """All findings of one type; columns are the fields in which any of them has a value."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[FindingRow, ...]


@dataclass(frozen=True, slots=True)
class Dated:
    """One entry of the timeline."""

    when: str
    what: str
    field: str
    quotes: tuple[QuoteLink, ...]


@dataclass(frozen=True, slots=True)
class Sides:
    """A conflict, its sides to be set next to each other."""

    field: str
    why: str
    sides: tuple[tuple[str, QuoteLink], ...]


@dataclass(frozen=True, slots=True)
class Fold:
    """Everything that the full record shows."""

    groups: tuple[Group, ...]
    timeline: tuple[Dated, ...]
    names: tuple[tuple[str, tuple[str, ...]], ...]
    conflicts: tuple[Sides, ...]
    shared_origins: tuple[tuple[str, tuple[str, ...]], ...]
    left_out: tuple[LeftOut, ...]
    refused: tuple[tuple[str, Refused], ...]


@dataclass(frozen=True, slots=True)
class _Library:
    """What a quote's link needs: the panes, and what each text is called."""

    panes: Panes
    labels: Mapping[str, str]

    def link(self, document: str, quote: Quote) -> QuoteLink:
        return QuoteLink(quote.text, self.panes.of_quote(document, quote), self.label(document))

    def label(self, document: str) -> str:
        return self.labels.get(document, document)


def fold(
    briefing: Briefing,
    findings: Findings,
    documents: Sequence[Document],
    refused: Mapping[str, Sequence[Refused]],
    found: Panes,
) -> Fold:
    """Return the full record, each quote linked to its place in the panes."""
    labels = {document.id: document.stem for document in documents}
    labels |= {source.id: f"[{source.number}]" for source in briefing.sources}
    library = _Library(found, labels)
    stems = {document.stem: document.id for document in documents}
    return Fold(
        groups=tuple(_groups(findings, library)),
        timeline=tuple(sorted(_timeline(findings, library), key=lambda entry: (entry.when, entry.what))),
        names=_names(findings),
        conflicts=tuple(_sides(conflict, library) for conflict in all_conflicts(briefing, findings)),
        shared_origins=tuple(
            (shared.why, tuple(map(library.label, shared.documents))) for shared in findings.shared_origins
        ),
        left_out=briefing.left_out,
        refused=tuple(
            (library.label(stems.get(text, text)), each)
            for text, several in refused.items()
            for each in several
        ),
    )


def all_conflicts(briefing: Briefing, findings: Findings) -> tuple[Conflict, ...]:
    """Return the conflicts that the texts hold; a briefing read back without its findings has its own."""
    return findings.conflicts or briefing.conflicts


def _groups(findings: Findings, library: _Library) -> Iterator[Group]:
    for typename in dict.fromkeys(finding.type for finding in findings.findings):
        members = findings.of(typename)
        schema = type(members[0].record)
        names = [
            name for name in _fields(schema) if any(_shown(getattr(each.record, name)) for each in members)
        ]
        rows = tuple(_row(finding, names, library) for finding in members)
        yield Group(schema.title, tuple(name.replace("_", " ").capitalize() for name in names), rows)


def _fields(schema: type[Record]) -> Mapping[str, FieldInfo]:
    return {name: info for name, info in schema.model_fields.items() if name != "quotes"}


def _row(finding: Finding, names: Sequence[str], library: _Library) -> FindingRow:
    cells = tuple(_shown(getattr(finding.record, name, None)) for name in names)
    return FindingRow(finding.id, cells, _links(finding, library), finding.origins, bool(finding.conflicts))


def _links(finding: Finding, library: _Library) -> tuple[QuoteLink, ...]:
    return tuple(library.link(each.document, quote) for each in finding.support for quote in each.quotes)


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, (tuple, list)):
        return "; ".join(filter(None, map(_shown, value)))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _timeline(findings: Findings, library: _Library) -> Iterator[Dated]:
    for finding in findings.findings:
        for name, info in _fields(type(finding.record)).items():
            when = getattr(finding.record, name, None)
            if isinstance(when, str) and when and _is_date(info):
                label = name.replace("_", " ")
                yield Dated(when, _gist(finding.record), label, _links(finding, library))


def _is_date(info: FieldInfo) -> bool:
    return any(mark in _DATE_MARKS for mark in (*info.metadata, *_metadata(info.annotation)))


def _metadata(annotation: Any) -> Iterator[Any]:
    """Yield what ``Annotated`` says anywhere within a type such as ``Edtf | None``."""
    for part in get_args(annotation):
        yield part
        yield from _metadata(part)


def _gist(record: Record) -> str:
    """Return the first field that is text and no date: schemas put what a record is about first."""
    texts = (
        _shown(getattr(record, name))
        for name, info in _fields(type(record)).items()
        if info.annotation is str and not _is_date(info)
    )
    return next(filter(None, texts), record.quotes[0])


def _names(findings: Findings) -> tuple[tuple[str, tuple[str, ...]], ...]:
    variants: dict[str, list[str]] = {}
    for written, resolved in findings.names.items():
        variants.setdefault(resolved, []).extend([written] if written != resolved else [])
    return tuple((name, tuple(sorted(variants[name]))) for name in sorted(variants))


def _sides(conflict: Conflict, library: _Library) -> Sides:
    # A side whose value is its words has no value to set apart.
    sides = tuple(
        ("" if side.value == side.quote.text else side.value, library.link(side.document, side.quote))
        for side in conflict.sides
    )
    return Sides(conflict.field.replace("_", " "), conflict.why, sides)
