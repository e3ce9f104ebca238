"""What stands under the page: dates, names, findings by type, conflicts, what was left out and what refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefings.briefing import Briefing, LeftOut
from briefings.document import Document
from briefings.record import Conflict, Finding, Findings, Refused
from briefings.stages.render.cast import Company, cast, is_name
from briefings.stages.render.chart import Chart, chart
from briefings.stages.render.fields import fields_of, label_of, shown
from briefings.stages.render.panes import Panes
from briefings.stages.render.references import Choice, Filed, QuoteLink, References, references
from briefings.stages.render.timeline import Dated, timeline


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding as a row of its type's table."""

    id: str
    cells: tuple[str, ...]
    links: tuple[QuoteLink, ...]
    origins: int
    contested: bool
    filed: Filed


@dataclass(frozen=True, slots=True)
class Group:
    """All findings of one type; columns are the fields in which any of them has a value."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[FindingRow, ...]


@dataclass(frozen=True, slots=True)
class Sides:
    """A conflict, its sides to be set next to each other; ``finding`` is the id of its row, if it has one."""

    field: str
    why: str
    sides: tuple[tuple[str, QuoteLink], ...]
    finding: str
    filed: Filed


@dataclass(frozen=True, slots=True)
class OneOrigin:
    """Texts that go back to one origin, and the words that show it."""

    texts: tuple[str, ...]
    why: str
    links: tuple[QuoteLink, ...]
    filed: Filed


@dataclass(frozen=True, slots=True)
class Dropped:
    """Something that is not on the page, or no finding at all; ``finding`` is the id of its row, if it has one."""

    words: str
    label: str
    """Which text, where it is one."""
    finding: str
    filed: Filed


@dataclass(frozen=True, slots=True)
class Reason:
    """Everything that was dropped for one reason."""

    why: str
    dropped: tuple[Dropped, ...]


@dataclass(frozen=True, slots=True)
class Fold:
    """Everything that the full record shows, and what it can be filtered by."""

    sources: tuple[Choice, ...]
    kinds: tuple[Choice, ...]
    timeline: tuple[Dated, ...]
    chart: Chart | None
    cast: tuple[Company, ...]
    groups: tuple[Group, ...]
    conflicts: tuple[Sides, ...]
    shared_origins: tuple[OneOrigin, ...]
    left_out: tuple[Reason, ...]
    refused: tuple[Reason, ...]


def fold(
    briefing: Briefing,
    findings: Findings,
    documents: Sequence[Document],
    refused: Mapping[str, Sequence[Refused]],
    found: Panes,
) -> Fold:
    """Return the full record, each quote linked to its place in the panes."""
    library = references(briefing, findings, documents, found)
    dates = timeline(findings, library, briefing.language)
    by_id = {finding.id: finding for finding in findings.findings}
    stems = {document.stem: document.id for document in documents}
    return Fold(
        sources=tuple(library.sources.values()),
        kinds=tuple(library.kinds.values()),
        timeline=dates,
        chart=chart(dates, briefing.language),
        cast=cast(findings, library),
        groups=tuple(_groups(findings, library)),
        conflicts=tuple(_sides(each, by_id, library) for each in all_conflicts(briefing, findings)),
        shared_origins=tuple(_origins(findings, library)),
        left_out=_by_reason(_left_out(each, by_id, library) for each in briefing.left_out),
        refused=_by_reason(
            _refused(stems.get(text, text), each, library)
            for text, several in refused.items()
            for each in several
        ),
    )


def all_conflicts(briefing: Briefing, findings: Findings) -> tuple[Conflict, ...]:
    """Return the conflicts that the texts hold; a briefing read back without its findings has its own."""
    return findings.conflicts or briefing.conflicts


def _groups(findings: Findings, library: References) -> Iterator[Group]:
    rest = [finding for finding in findings.findings if not is_name(finding)]
    for typename in dict.fromkeys(finding.type for finding in rest):
        members = findings.of(typename)
        schema = type(members[0].record)
        names = [
            name for name in fields_of(schema) if any(shown(getattr(each.record, name)) for each in members)
        ]
        rows = tuple(_row(finding, names, library) for finding in members)
        yield Group(schema.title, tuple(label_of(name).capitalize() for name in names), rows)


def _row(finding: Finding, names: Sequence[str], library: References) -> FindingRow:
    return FindingRow(
        id=finding.id,
        cells=tuple(shown(getattr(finding.record, name)) for name in names),
        links=library.links(finding),
        origins=finding.origins,
        contested=bool(finding.conflicts),
        filed=library.filed(finding),
    )


def _sides(conflict: Conflict, by_id: Mapping[str, Finding], library: References) -> Sides:
    # A side whose value is its words has no value to set apart.
    sides = tuple(
        ("" if side.value == side.quote.text else side.value, library.link(side.document, side.quote))
        for side in conflict.sides
    )
    finding = by_id.get(conflict.finding or "")
    filed = library.file([side.document for side in conflict.sides], finding.type if finding else "")
    return Sides(label_of(conflict.field), conflict.why, sides, finding.id if finding else "", filed)


def _origins(findings: Findings, library: References) -> Iterator[OneOrigin]:
    for shared in findings.shared_origins:
        texts = tuple(map(library.label, shared.documents))
        links = tuple(library.link(document, quote) for document, quote in shared.quotes)
        yield OneOrigin(texts, shared.why, links, library.file(shared.documents))


def _left_out(each: LeftOut, by_id: Mapping[str, Finding], library: References) -> tuple[str, Dropped]:
    finding = by_id.get(each.finding or "")
    if finding is None:
        return each.why, Dropped(each.text, "", "", Filed())
    return each.why, Dropped(each.text, "", finding.id, library.filed(finding))


def _refused(document: str, each: Refused, library: References) -> tuple[str, Dropped]:
    filed = library.file([document], each.type)
    return f"{each.type}: {each.reason}", Dropped(f"“{each.quote}”", library.label(document), "", filed)


def _by_reason(dropped: Iterable[tuple[str, Dropped]]) -> tuple[Reason, ...]:
    reasons: dict[str, list[Dropped]] = {}
    for why, each in dropped:
        reasons.setdefault(why, []).append(each)
    return tuple(Reason(why, tuple(several)) for why, several in reasons.items())
