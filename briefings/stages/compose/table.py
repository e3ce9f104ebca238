"""The table of commitments: nine rows at most, firmest first, every rung and as many matters as there is room for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefings.briefing import NOT_STATED, Column, Row, Section
from briefings.document import Document
from briefings.record import Finding, Status
from briefings.stages.compose.phrasing import Citer, Ranked, capital, listed_short, plain, rung_of
from briefings.stages.compose.wording import is_deed, is_foreign, wording
from briefings.text.dates import format_date
from briefings.text.normal import content_words
from briefings.text.phrases import shorten

MOST_ROWS = 9
_MOST_WORDS = 14
_SAME_TEXT = 0.05
"""What a row is worth less for each row that its text has already."""
_SAME_MATTER = 0.4
"""What a row is worth less for sharing all of its words with one that is there."""
_COLUMNS = (
    Column(id="status", title="Status", share=0.115),
    Column(id="what", title="Commitment", share=0.365),
    Column(id="parties", title="Parties", share=0.18),
    Column(id="reported", title="Reported", share=0.15),
    Column(id="next", title="Next date", share=0.11),
    Column(id="source", title="Source", share=0.08),
)


def commitments_table(citer: Citer, entries: Sequence[Ranked], documents: Sequence[Document]) -> Section:
    """The worthiest of each rung, then of the rest what is worthy and new, firmest on top."""
    published = {document.id: document for document in documents}
    leading: dict[Status, Ranked] = {}
    for entry in entries:
        leading.setdefault(rung_of(entry.finding), entry)
    chosen = _chosen(list(leading.values()), entries)
    chosen.sort(key=lambda entry: (rung_of(entry.finding).rank, -entry.worth))
    first = {entry.finding.id for entry in leading.values()}
    rows = tuple(
        _row(citer, entry, published, documents, first=entry.finding.id in first) for entry in chosen
    )
    return Section(id="commitments", title="Where the commitments stand", columns=_COLUMNS, rows=rows)


def _chosen(chosen: list[Ranked], entries: Sequence[Ranked]) -> list[Ranked]:
    """Add what is worth most beside what is there, one by one (maximal marginal relevance, Carbonell 1998)."""
    words = {entry.finding.id: set(content_words(wording(entry.finding))) for entry in entries}
    rest = [entry for entry in entries if entry not in chosen]

    def gain(entry: Ranked) -> float:
        own = words[entry.finding.id]
        text = entry.finding.support[0].document
        rows = sum(other.finding.support[0].document == text for other in chosen)
        alike = max((len(own & words[o.finding.id]) / (len(own) or 1) for o in chosen), default=0.0)
        return entry.worth - _SAME_TEXT * rows - _SAME_MATTER * alike

    while rest and len(chosen) < MOST_ROWS:
        best = max(rest, key=lambda entry: (gain(entry), entry.finding.id))
        rest.remove(best)
        chosen.append(best)
    return chosen


def _row(
    citer: Citer,
    entry: Ranked,
    published: Mapping[str, Document],
    documents: Sequence[Document],
    *,
    first: bool,
) -> Row:
    """One row; the worthiest of each rung is worth more, so that a full page still shows every rung."""
    values = entry.finding.record.model_dump()
    due, made = values.get("due_by"), values.get("made_on")
    day = made or published[entry.finding.support[0].document].published
    cells = {
        "status": capital(str(Status(values["status"]).value)),
        "what": _what(entry.finding, documents),
        "parties": listed_short(values.get("parties", ())),
        "reported": format_date(day) if day else NOT_STATED,
        "next": format_date(due) if due else NOT_STATED,
        "source": "",
    }
    return Row(
        cells=cells,
        citations=citer.of(entry.finding),
        finding=entry.finding.id,
        status=str(values["status"]),
        worth=0.5 + 0.6 * entry.worth + 1.5 * first,
    )


def _what(finding: Finding, documents: Sequence[Document]) -> str:
    """What is committed to, with its money; a phrase in another language than the page's stands between quote marks."""
    phrase = shorten(plain(wording(finding)), _MOST_WORDS)
    amount = getattr(finding.record, "amount", None)
    money = f" ({amount})" if amount and amount not in phrase else ""
    if is_foreign(finding, documents):
        return f"“{phrase}”{money}"
    return (f"To {phrase[:1].lower()}{phrase[1:]}" if is_deed(finding) else capital(phrase)) + money
