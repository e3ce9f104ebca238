"""Let a Model write the sentences of a page that stands already: each rests on findings, or is dropped."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from briefings.briefing import Briefing, Citation, Point, PointBasis, Section
from briefings.library import Prompt
from briefings.llm.model import Model, Request, Usage
from briefings.llm.salvage import salvage
from briefings.record import Finding, Findings
from briefings.stages.compose.written import BottomLine, Headline, Item, Judgement, Question, Reason, Written

MOST_CHARS = 40_000
"""How much of the findings one question carries; the first ones count most."""

_MOST_QUOTES = 3
_LONGEST_QUOTE = 400
_WORTH = {"why": (1.4, 1.3, 1.2), "assessment": (2.2, 0.9), "questions": (1.6, 0.8, 0.6)}
"""What a page that is too full keeps first: one judgement before a second, and before the questions."""
_TITLES = {"why": "Why it matters", "assessment": "Assessment", "questions": "Questions to raise"}


async def compose_by_model(
    base: Briefing, findings: Findings, model: Model, prompt: Prompt
) -> tuple[Briefing, Usage, list[str]]:
    """Return ``base`` with its sentences written by ``model``, what that cost, and what was dropped and why.

    What the model does not deliver stays as it is in ``base``. Whether the cited words carry the sentences is
    not judged here: the gate before writing does that, for every engine alike.

    Raises:
        ServiceError: the model's service failed.
    """
    shown = _Shown.of(findings, base)
    system, user = prompt.render(findings=shown.lines, sources=len(base.sources), language=base.language)
    reply = await model.answer(Request(purpose="compose", system=system, user=user, reply=Written))
    found = salvage(reply.content)
    dropped = [*shown.dropped, *dict.fromkeys((*reply.faults, *found.faults))]
    if found.value is None:
        return (
            base,
            reply.usage,
            [*dropped, "the model's answer holds no JSON object: the page stays as it was"],
        )
    page = _Reader(shown, dropped).page(base, found.value)
    return page.model_copy(update={"engine": model.name}), reply.usage, dropped


# --- what the model sees ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Shown:
    """The findings that the model was shown, and the citations that each can lend."""

    lines: list[str] = field(default_factory=list)
    citations: dict[str, tuple[Citation, ...]] = field(default_factory=dict)
    dropped: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, findings: Findings, base: Briefing) -> _Shown:
        shown = cls()
        numbers = {source.id: source.number for source in base.sources}
        dates = {source.number: source.published for source in base.sources}
        room = MOST_CHARS
        for finding in findings.findings:
            cited = tuple(_citations(finding, numbers))
            line = _line(finding, cited, dates)
            room -= len(line)
            if cited and room >= 0:
                shown.lines.append(line)
                shown.citations[finding.id] = cited
        if unseen := len(findings.findings) - len(shown.lines):
            shown.dropped.append(f"{unseen} of {len(findings.findings)} findings were not shown to the model")
        return shown


def _citations(finding: Finding, numbers: Mapping[str, int]) -> Iterator[Citation]:
    seen = set()
    for support in finding.support:
        number = numbers.get(support.document)
        for quote in support.quotes if number is not None else ():
            if (number, quote.start, quote.end) not in seen:
                seen.add((number, quote.start, quote.end))
                yield Citation(source=number or 0, start=quote.start, end=quote.end, quote=quote.text)


def _line(finding: Finding, cited: Sequence[Citation], dates: Mapping[int, str | None]) -> str:
    """Write a finding as one line of JSON: a quote cannot leave its place in it."""
    values = finding.record.model_dump(mode="json", exclude={"quotes"}, exclude_none=True)
    line: dict[str, Any] = {
        "id": finding.id,
        "type": finding.type,
        "values": {name: value for name, value in values.items() if value not in ("", [])},
        "quotes": [_quoted(citation, dates) for citation in _spread(cited)],
    }
    if finding.origins > 1:
        line["independent_origins"] = finding.origins
    if finding.conflicts:
        line["conflicts"] = [conflict.why for conflict in finding.conflicts]
    return json.dumps(line, ensure_ascii=False)


def _quoted(citation: Citation, dates: Mapping[int, str | None]) -> dict[str, Any]:
    words = citation.quote
    if len(words) > _LONGEST_QUOTE:
        words = words[:_LONGEST_QUOTE].rsplit(maxsplit=1)[0] + " …"
    date = dates.get(citation.source)
    return {"source": citation.source, **({"date": date} if date else {}), "words": words}


def _spread(cited: Sequence[Citation]) -> list[Citation]:
    """Return a few citations, one of each source before a second of any."""
    first = {citation.source: citation for citation in reversed(cited)}
    ordered = [*(one for one in cited if first[one.source] is one), *cited]
    return list(dict.fromkeys(ordered))[:_MOST_QUOTES]


# --- what the model wrote ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns written items into Points, one by one: a bad one costs none of its neighbours."""

    shown: _Shown
    dropped: list[str]

    def page(self, base: Briefing, value: dict[str, Any]) -> Briefing:
        headline = self._point("headline", Headline, value.get("headline"), "reported")
        bottom_line = self._point("bottom line", BottomLine, value.get("bottom_line"), "reported")
        written = {
            "why": self._points("why", Reason, value, "reported", most=3),
            "assessment": self._points("assessment", Judgement, value, "judgement", most=2),
            "questions": self._points("questions", Question, value, "inferred", most=3),
        }
        return base.model_copy(
            update={
                "headline": headline or base.headline,
                "bottom_line": bottom_line or base.bottom_line,
                "sections": _placed(base.sections, written),
            }
        )

    def _points(
        self, name: str, kind: type[Item], value: dict[str, Any], basis: PointBasis, most: int
    ) -> tuple[Point, ...]:
        items = value.get(name) or []
        items = items if isinstance(items, list) else [items]
        read = (self._point(name, kind, item, basis) for item in items)
        points = [point for point in read if point][:most]
        return tuple(
            point.model_copy(update={"worth": worth})
            for point, worth in zip(points, _WORTH[name], strict=False)
        )

    def _point(self, name: str, kind: type[Item], given: Any, basis: PointBasis) -> Point | None:
        fault, item = "", None
        try:
            item = kind.model_validate(given)
        except ValidationError as error:
            fault = _reason(error)
        unknown = [one for one in item.findings if one not in self.shown.citations] if item else []
        if unknown:
            fault = f"cites {', '.join(unknown)}, which is no finding"
        if fault or item is None:
            text = given.get("text") if isinstance(given, dict) else given
            self.dropped.append(f"{name} dropped: {fault}: {str(text)[:120]!r}")
            return None
        ids = tuple(dict.fromkeys(item.findings))
        citations = dict.fromkeys(citation for one in ids for citation in self.shown.citations[one])
        label = f"{item.label.rstrip(' .:')}." if isinstance(item, Reason) else None
        return Point(
            text=item.text,
            label=label,
            basis=basis,
            citations=tuple(citations),
            findings=ids,
        )


def _reason(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=False)[0]
    where = ".".join(str(step) for step in first["loc"])
    return f"{where} {first['msg'].removeprefix('Value error, ')}".strip()


def _placed(sections: Sequence[Section], written: Mapping[str, tuple[Point, ...]]) -> tuple[Section, ...]:
    """Put the written points into their sections; one that the page lacks gets its place."""
    placed = []
    for section in sections:
        points = written.get(section.id)
        placed.append(
            section.model_copy(update={"points": points, "rows": (), "columns": ()}) if points else section
        )
    for name, points in written.items():
        if points and all(section.id != name for section in sections):
            made = Section(id=name, title=_TITLES[name], points=points, numbered=name == "questions")
            placed.insert(_place(name, [section.id for section in placed]), made)
    return tuple(placed)


def _place(name: str, ids: Sequence[str]) -> int:
    if name == "why":
        return 0
    before = ("commitments", "why") if name == "assessment" else ("care", "assessment", "commitments", "why")
    return next((ids.index(one) + 1 for one in before if one in ids), len(ids) if name == "questions" else 0)
