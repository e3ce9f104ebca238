"""The deterministic composer: the page by templates over typed fields, and by the sources' own clauses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefings.briefing import Briefing, Column, LeftOut, Point, Row, Section, Source, Working
from briefings.document import Document
from briefings.record import Finding, Findings, Status, firmness_of
from briefings.stages.compose.care import care_points
from briefings.stages.compose.phrasing import (
    NOT_STATED,
    Citer,
    Ranked,
    capital,
    in_words,
    listed,
    listed_short,
    plain,
    short_names,
)
from briefings.stages.compose.points import date_points, question_points, scale_points
from briefings.text.dates import bounds, format_date
from briefings.text.phrases import shorten

MOST_ROWS = 9
_COLUMNS = (
    Column(id="status", title="Status", share=0.115),
    Column(id="what", title="Commitment", share=0.375),
    Column(id="parties", title="Parties", share=0.185),
    Column(id="reported", title="Reported", share=0.13),
    Column(id="next", title="Next date", share=0.115),
    Column(id="source", title="Source", share=0.08),
)
_DONE = (Status.IN_FORCE, Status.SIGNED)


@dataclass(frozen=True, slots=True)
class Frame:
    """What the page says about itself."""

    topic: str | None = None
    as_of: str | None = None
    paper: str = "a4"
    engine: str = "rules"


def compose_by_rules(
    documents: Sequence[Document], findings: Findings, ranked: Mapping[str, Sequence[Ranked]], frame: Frame
) -> Briefing:
    """Return the page of all that is worth saying; fitting it to one page comes later."""
    sources = tuple(_source(number, document) for number, document in enumerate(documents, 1))
    citer = Citer(sources)
    commitments = _between_bodies(ranked.get("commitment", ()), findings)
    table = _table(citer, commitments, documents)
    by_id = {entry.finding.id: entry.finding for entry in commitments}
    chosen = [by_id[row.finding] for row in table.rows if row.finding]
    sections = [
        Section(id="why", title="Why it matters", points=scale_points(citer, ranked, documents)),
        table,
        Section(id="dates", title="Dates", points=date_points(citer, ranked)),
        Section(id="care", title="Read with care", points=care_points(citer, findings, ranked, sources)),
        Section(
            id="questions", title="Questions to raise", points=question_points(citer, chosen), numbered=True
        ),
        *_generic(citer, ranked),
    ]
    briefing = Briefing(
        headline=_headline(citer, commitments, sources),
        kicker="POLICY BRIEF  |  For information",
        topic=frame.topic or "",
        position=_position(documents, frame),
        bottom_line=_bottom_line(citer, commitments, sources),
        sections=tuple(section for section in sections if section.points or section.rows),
        sources=sources,
        conflicts=findings.conflicts,
        footer="Quoted words match the source files letter for letter. Status words: ours, from the reported wording.",
        paper="letter" if frame.paper == "letter" else "a4",
        engine=frame.engine,
    )
    return briefing.model_copy(update={"left_out": _left_out(briefing, findings)})


def _between_bodies(entries: Sequence[Ranked], findings: Findings) -> list[Ranked]:
    """The commitments with people taken out of their parties: who signs is not who is bound."""
    people = {
        getattr(actor.record, "name", "")
        for actor in findings.of("actor")
        if getattr(actor.record, "kind", "") == "person"
    }
    return [_Entry(_without(entry.finding, people), entry.worth) for entry in entries]


@dataclass(frozen=True, slots=True)
class _Entry:
    finding: Finding
    worth: float


def _without(finding: Finding, people: set[str]) -> Finding:
    parties = getattr(finding.record, "parties", ())
    bodies = tuple(party for party in parties if party not in people)
    if bodies == parties:
        return finding
    return finding.model_copy(update={"record": finding.record.model_copy(update={"parties": bodies})})


# --- what the page rests on -------------------------------------------------------------------------------


def _source(number: int, document: Document) -> Source:
    return Source(
        number=number,
        id=document.id,
        path=document.path,
        stem=document.stem,
        title=document.title,
        published=document.published,
        descriptor=_descriptor(document),
    )


def _descriptor(document: Document) -> str:
    """Publisher or title, date, file: a title that is a whole sentence is a claim and stays in its text."""
    title = plain(document.title or "")
    claims = title.endswith((".", "!")) or len(title.split()) > 14
    names = [plain(document.publisher or ""), "" if claims or not title else f"“{shorten(title, 12)}”"]
    shown = ", ".join(filter(None, names)) or f"Text beginning “{' '.join(document.text.split()[:6])} …”"
    if document.published is None:
        when = "no date"
    else:
        inferred = " (inferred)" if document.published_basis == "inferred" else ""
        when = format_date(document.published) + inferred
    return f"{shown}, {when} ({document.stem})"


def _position(documents: Sequence[Document], frame: Frame) -> str:
    dated = [document.published for document in documents if document.published]
    # A bare year says little about when a dossier begins or ends where others give a day.
    dated = sorted([edtf for edtf in dated if len(edtf) > 4] or dated, key=lambda edtf: bounds(edtf)[0])
    parts = []
    if frame.as_of or dated:
        parts.append(f"Position at {format_date(frame.as_of or dated[-1])}")
    count = len(documents)
    texts = f"Based on {in_words(count)} text{'s' if count != 1 else ''}"
    if dated:
        first, last = format_date(dated[0]), format_date(dated[-1])
        texts += f", {first}" if first == last else f", {first} to {last}"
        if undated := sum(document.published is None for document in documents):
            texts += f" ({in_words(undated)} undated)"
    maker = "Compiled by rules" if frame.engine == "rules" else "AI-assisted draft"
    return "  |  ".join([*parts, texts, f"{maker}, not yet cleared"])


# --- headline and bottom line -----------------------------------------------------------------------------


def _counted(entries: Sequence[Ranked]) -> dict[Status, list[Finding]]:
    groups: dict[Status, list[Finding]] = {status: [] for status in Status}
    for entry in entries:
        groups[_status(entry.finding)].append(entry.finding)
    return groups


def _status(finding: Finding) -> Status:
    """The rung of a commitment; one whose schema knows no status is no more than an aim."""
    return firmness_of(finding.record) or Status.AIM


def _count(findings: Sequence[Finding]) -> Working:
    return Working(value=len(findings), operation="count", of=tuple(finding.id for finding in findings))


def _headline(citer: Citer, entries: Sequence[Ranked], sources: Sequence[Source]) -> Point:
    if not entries:
        numbers = tuple(str(source.number) for source in sources)
        text = f"What {in_words(len(numbers))} text{'s say' if len(numbers) != 1 else ' says'}, without a commitment"
        return Point(
            text=text,
            basis="computed",
            workings=(Working(value=len(numbers), operation="count", of=numbers),),
        )
    groups = _counted(entries)
    parts: list[str] = []
    workings: list[Working] = []
    cited: list[Finding] = []
    for status in (Status.SIGNED, Status.IN_FORCE, Status.AGREED):
        if groups[status] and len(parts) < 2:
            parts.append(f"{in_words(len(groups[status]))} {status.value}")
            workings.append(_count(groups[status]))
            cited += groups[status]
    rest = [finding for group in groups.values() for finding in group if finding not in cited]
    if rest:
        parts.append(f"{in_words(len(rest))} {'not yet firm' if parts else 'reported, none firm'}")
        workings.append(_count(rest))
    who = _leading_parties([entry.finding for entry in entries])
    cited += [finding for finding in rest if set(who) & set(getattr(finding.record, "parties", ()))][
        :4
    ] or rest[:1]
    return Point(
        text=f"{listed(short_names(who)) if who else 'Commitments'}: {', '.join(parts)}",
        basis="computed",
        citations=citer.of(*cited, most=1),
        workings=tuple(workings),
        findings=tuple(finding.id for finding in cited),
    )


def _leading_parties(findings: Sequence[Finding]) -> list[str]:
    """The two parties named most often over the commitments, the commoner first."""
    counts = Counter(party for finding in findings for party in getattr(finding.record, "parties", ()))
    common = [party for party, count in counts.most_common(2) if count > 1 or len(findings) < 3]
    return [party for party in common if len(party) <= 24]


def _bottom_line(citer: Citer, entries: Sequence[Ranked], sources: Sequence[Source]) -> Point | None:
    if not entries:
        return None
    groups = _counted(entries)
    findings = [entry.finding for entry in entries]
    sentences = [_total(findings, sources)]
    workings = [_count(findings)]
    cited: list[Finding] = []
    for status in (Status.SIGNED, Status.IN_FORCE, Status.AGREED):
        if found := groups[status]:
            sentences.append(_named_group(status, found))
            workings.append(_count(found))
            cited += found[:1]
    loose = [(status, groups[status]) for status in list(Status)[3:] if groups[status]]
    if loose:
        counted = listed([f"{_LOOSE[status]} ({len(found)})" for status, found in loose])
        sentences.append(f"The others are {counted}." if cited else f"None is firm: they are {counted}.")
        workings += [_count(found) for _, found in loose]
        cited += [found[0] for _, found in loose]
    unpaid = [finding for finding in findings if not getattr(finding.record, "amount", None)]
    if len(unpaid) == len(findings):
        sentences.append(
            "No source gives an amount for any of them."
            if len(findings) > 1
            else "No source gives an amount."
        )
    by_status = [f"{status.value} ({len(found)})" for status, found in groups.items() if found]
    return Point(
        text=" ".join(sentences),
        shorter=f"{sentences[0]} By status: {listed(by_status)}.",
        label="Bottom line.",
        basis="computed",
        citations=citer.of(*cited, most=1),
        workings=(
            *workings,
            Working(value=len(sources), operation="count", of=tuple(str(s.number) for s in sources)),
        ),
        findings=tuple(finding.id for finding in cited),
    )


_LOOSE = {
    Status.ANNOUNCED: "announced",
    Status.NEGOTIATING: "under negotiation",
    Status.SOUGHT: "sought",
    Status.PROPOSED: "proposed",
    Status.DISCUSSED: "discussed",
    Status.AIM: "aimed at",
}
_FIRM_VERB = {Status.SIGNED: "signed", Status.IN_FORCE: "in force", Status.AGREED: "agreed"}


def _total(findings: Sequence[Finding], sources: Sequence[Source]) -> str:
    total, texts = len(findings), len(sources)
    where = "one text" if texts == 1 else f"{in_words(texts)} texts"
    return f"{capital(where)} report {in_words(total)} commitment{'s' if total != 1 else ''}.".replace(
        "One text report", "One text reports"
    )


def _named_group(status: Status, found: Sequence[Finding]) -> str:
    first = found[0]
    what = shorten(plain(str(getattr(first.record, "action", ""))), 12)
    who = [party for party in getattr(first.record, "parties", ()) if party not in what][:3]
    parties = f" ({listed(short_names(who))})" if who else ""
    if len(found) == 1:
        return f"One is {_FIRM_VERB[status]}: {what}{parties}."
    return f"{capital(in_words(len(found)))} are {_FIRM_VERB[status]}, first of all: {what}{parties}."


# --- the table --------------------------------------------------------------------------------------------


def _table(citer: Citer, entries: Sequence[Ranked], documents: Sequence[Document]) -> Section:
    """The worthiest of each rung first, then the worthiest of the rest, firmest on top."""
    published = {document.id: document for document in documents}
    leading: dict[Status, Ranked] = {}
    for entry in entries:
        leading.setdefault(_status(entry.finding), entry)
    first = {entry.finding.id for entry in leading.values()}
    others = [entry for entry in entries if entry.finding.id not in first]
    chosen = [*leading.values(), *others][:MOST_ROWS]
    chosen.sort(key=lambda entry: (_status(entry.finding).rank, -entry.worth))
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


# --- record types that the page has no place of its own for -----------------------------------------------

_PLACED = frozenset({"actor", "commitment", "event", "figure", "statement", "assessment", "doubt"})


def _generic(citer: Citer, ranked: Mapping[str, Sequence[Ranked]]) -> list[Section]:
    """A user's own record types: one section each under the schema's title, in the words of the first quote."""
    sections = []
    for typename, entries in ranked.items():
        if typename in _PLACED or not entries:
            continue
        points = tuple(
            Point(
                text=f"“{plain(entry.finding.support[0].quotes[0].text)}”",
                citations=citer.of(entry.finding, most=1),
                findings=(entry.finding.id,),
                worth=entry.worth,
            )
            for entry in entries[:5]
        )
        sections.append(Section(id=typename, title=type(entries[0].finding.record).title, points=points))
    return sections


def _left_out(briefing: Briefing, findings: Findings) -> tuple[LeftOut, ...]:
    """What was found and has no sentence of its own; a figure beside another in one sentence is on the page."""
    used = {identifier for point in briefing.points() for identifier in point.findings}
    used |= {row.finding for section in briefing.sections for row in section.rows if row.finding}
    ids = {source.number: source.id for source in briefing.sources}
    shown = {
        (ids[citation.source], citation.start) for point in briefing.points() for citation in point.citations
    }
    return tuple(
        LeftOut(
            text=plain(finding.support[0].quotes[0].text)[:300],
            why="other findings of its kind rank higher",
            finding=finding.id,
        )
        for finding in findings.findings
        if finding.id not in used
        and finding.type not in {"actor", "statement"}
        and not (
            finding.type == "figure"
            and (finding.support[0].document, finding.support[0].quotes[0].start) in shown
        )
    )
