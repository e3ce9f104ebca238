"""The table of commitments: nine rows at most, firmest first, every rung kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefings.briefing import NOT_STATED, Column, Row, Section
from briefings.document import Document
from briefings.record import Status
from briefings.stages.compose.phrasing import Citer, Ranked, capital, listed_short, plain, rung_of
from briefings.text.dates import format_date
from briefings.text.phrases import shorten

MOST_ROWS = 9
_COLUMNS = (
    Column(id="status", title="Status", share=0.115),
    Column(id="what", title="Commitment", share=0.365),
    Column(id="parties", title="Parties", share=0.18),
    Column(id="reported", title="Reported", share=0.15),
    Column(id="next", title="Next date", share=0.11),
    Column(id="source", title="Source", share=0.08),
)


def commitments_table(citer: Citer, entries: Sequence[Ranked], documents: Sequence[Document]) -> Section:
    """The worthiest of each rung first, then the worthiest of the rest, firmest on top."""
    published = {document.id: document for document in documents}
    leading: dict[Status, Ranked] = {}
    for entry in entries:
        leading.setdefault(rung_of(entry.finding), entry)
    first = {entry.finding.id for entry in leading.values()}
    others = [entry for entry in entries if entry.finding.id not in first]
    chosen = [*leading.values(), *others][:MOST_ROWS]
    chosen.sort(key=lambda entry: (rung_of(entry.finding).rank, -entry.worth))
    rows = tuple(_row(citer, entry, published, first=entry.finding.id in first) for entry in chosen)
    return Section(id="commitments", title="Where the commitments stand", columns=_COLUMNS, rows=rows)


def _row(citer: Citer, entry: Ranked, documents: Mapping[str, Document], *, first: bool) -> Row:
    """One row; the worthiest of each rung is worth more, so that a full page still shows every rung."""
    record = entry.finding.record
    values = record.model_dump()
    due, made = values.get("due_by"), values.get("made_on")
    earliest = documents[entry.finding.support[0].document]
    reported = (
        format_date(made) if made else (format_date(earliest.published) if earliest.published else NOT_STATED)
    )
    amount = (
        f" ({values['amount']})" if values.get("amount") and values["amount"] not in values["action"] else ""
    )
    cells = {
        "status": capital(str(Status(values["status"]).value)),
        "what": capital(shorten(plain(values["action"]), 16)) + amount,
        "parties": listed_short(values.get("parties", ())),
        "reported": reported,
        "next": format_date(due) if due else NOT_STATED,
        "source": "",
    }
    return Row(
        cells=cells,
        citations=citer.of(entry.finding),
        finding=entry.finding.id,
        status=str(values["status"]),
        worth=0.4 + 0.4 * entry.worth + 1.5 * first,
    )
