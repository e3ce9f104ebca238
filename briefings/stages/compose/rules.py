"""The deterministic composer: the page by templates over typed fields, and by the sources' own clauses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefings.briefing import Briefing, LeftOut, Point, Section, Source
from briefings.document import Document
from briefings.record import Finding, Findings
from briefings.stages.compose.calendar import date_points
from briefings.stages.compose.care import care_points
from briefings.stages.compose.footing import footing_points
from briefings.stages.compose.lead import lead
from briefings.stages.compose.phrasing import (
    Citer,
    Ranked,
    in_words,
    plain,
)
from briefings.stages.compose.questions import question_points
from briefings.stages.compose.table import commitments_table
from briefings.stages.compose.why import why_points
from briefings.stages.compose.wording import tells
from briefings.text.dates import bounds, format_date
from briefings.text.names import is_acronym
from briefings.text.phrases import shorten

_LONG = 24
"""A body's name longer than this goes by its acronym in the narrow column, where a text gives it one."""


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
    commitments = _tellable(_between_bodies(ranked.get("commitment", ()), findings))
    table = commitments_table(citer, commitments, documents)
    by_id = {entry.finding.id: entry.finding for entry in commitments}
    chosen = [by_id[row.finding] for row in table.rows if row.finding]
    today = frame.as_of or _latest(documents)
    why = why_points(citer, ranked, documents, chosen)
    footing = footing_points([entry.finding for entry in commitments], documents, sources)
    opening = lead(citer, commitments, sources, documents, why, today)
    care = (*care_points(citer, findings, ranked, sources), *footing)
    sections = [
        Section(id="why", title="Why it matters", points=why),
        table,
        Section(id="dates", title="Dates", points=date_points(citer, ranked, documents, chosen, today)),
        Section(id="care", title="Read with care", points=care),
        _questions(citer, chosen, documents),
        *_generic(citer, ranked),
    ]
    briefing = Briefing(
        headline=opening.headline,
        kicker="POLICY BRIEF  |  For information",
        topic=frame.topic or "",
        position=_position(documents, frame),
        bottom_line=opening.bottom_line,
        sections=tuple(section for section in sections if section.points or section.rows),
        sources=sources,
        conflicts=findings.conflicts,
        footer="Quoted words match the source files letter for letter. Status words: ours, from the reported wording.",
        paper="letter" if frame.paper == "letter" else "a4",
        engine=frame.engine,
    )
    return briefing.model_copy(update={"left_out": _left_out(briefing, findings)})


def _questions(citer: Citer, chosen: Sequence[Finding], documents: Sequence[Document]) -> Section:
    points = question_points(citer, chosen, documents)
    return Section(id="questions", title="Questions to raise", points=points, numbered=True)


def _tellable(entries: Sequence[Ranked]) -> list[Ranked]:
    """The commitments whose words say enough to stand in a table; all of them where none does."""
    return [entry for entry in entries if tells(entry.finding)] or list(entries)


def _latest(documents: Sequence[Document]) -> str | None:
    dated = _dates(documents)
    return dated[-1] if dated else None


def _between_bodies(entries: Sequence[Ranked], findings: Findings) -> list[Ranked]:
    """The commitments with people taken out of their parties: who signs is not who is bound."""
    people = {
        getattr(actor.record, "name", "")
        for actor in findings.of("actor")
        if getattr(actor.record, "kind", "") == "person"
    }
    acronyms = {
        long: short for short, long in findings.names.items() if is_acronym(short) and len(long) > _LONG
    }
    return [_Entry(_without(entry.finding, people, acronyms), entry.worth) for entry in entries]


@dataclass(frozen=True, slots=True)
class _Entry:
    finding: Finding
    worth: float


def _without(finding: Finding, people: set[str], acronyms: Mapping[str, str]) -> Finding:
    """The finding with people taken out of its parties, and bodies by the acronym that a text gives them."""
    parties = getattr(finding.record, "parties", ())
    bodies = tuple(acronyms.get(party, party) for party in parties if party not in people)
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


def _dates(documents: Sequence[Document]) -> list[str]:
    """When the texts were published, in order of time."""
    dated = [document.published for document in documents if document.published]
    # A bare year says little about when a dossier begins or ends where others give days around it.
    years = {edtf[:4] for edtf in dated if len(edtf) > 4}
    exact = [edtf for edtf in dated if len(edtf) > 4 or not years or not min(years) <= edtf <= max(years)]
    return sorted(exact, key=lambda edtf: bounds(edtf)[0])


def _position(documents: Sequence[Document], frame: Frame) -> str:
    dated = _dates(documents)
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
    # Headline and bottom line count: what they count is not told there.
    told = [point for section in briefing.sections for point in section.points]
    used = {identifier for point in told for identifier in point.findings}
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
