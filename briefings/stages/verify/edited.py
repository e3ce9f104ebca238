"""Checks a page that a person edited: every changed line against the words that its original cited."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz, process

from briefings.briefing import Briefing, Citation, Point, Working
from briefings.document import Document
from briefings.record import Findings
from briefings.stages.verify import Problem
from briefings.stages.verify.gate import Gate

_MARK = re.compile(r"[ \u00a0]*\[?\\?\[(\d+)\\?\]\]?(?:\(#[\w-]+\))?")
_DRESS = re.compile(r"^\s*(?:[-*>]|\d+\.|#+)\s+|\*\*|\\(?=[^\w\s])")
_NEAR = 55.0
"""Likeness (0 to 100) from which a changed line counts as an edit of a sentence of the page."""


def verify_edited(
    edited: str, original: str, briefing: Briefing, documents: Sequence[Document], findings: Findings
) -> list[Problem]:
    """Return the lines of an edited Markdown page that their sources do not carry.

    A changed line keeps the citations of the sentence that it was made from, and those of the numbers [n] that
    it bears; a new line without either is not carried by anything.
    """
    known = {line.strip() for line in original.splitlines()}
    gate = Gate(briefing, documents, findings)
    problems = []
    for number, line in enumerate(edited.splitlines(), 1):
        if not line.strip() or line.strip() in known:
            continue
        checked = ((text, _check(gate, briefing, text, line)) for text in _pieces(line))
        problems += [Problem(f"line {number}", text, reason) for text, reason in checked if reason]
    return problems


def _pieces(line: str) -> Iterator[str]:
    """The sentence of a line, or each cell of a table row."""
    cells = line.strip().strip("|").split(" | ") if line.lstrip().startswith("|") else [line]
    for cell in cells:
        text = _DRESS.sub("", _MARK.sub("", cell)).strip()
        if re.search(r"\w", text):
            yield text


def _check(gate: Gate, briefing: Briefing, text: str, line: str) -> str | None:
    citations = _citations(briefing, text, line)
    if not citations:
        return "it is new and cites nothing"
    return gate.point(Point(text=text, citations=citations, workings=_workings(briefing, text)))


def _citations(briefing: Briefing, text: str, line: str) -> tuple[Citation, ...]:
    """What the nearest original sentence or row cites; failing one, all that the page quotes of the sources named."""
    carried = {point.text: point.citations for point in briefing.points()}
    for section in briefing.sections:
        for row in section.rows:
            carried.update({cell: row.citations for cell in row.cells.values() if len(cell) > 3})
            carried[" ".join(row.cells.values())] = row.citations
    best = process.extractOne(text, list(carried), scorer=fuzz.ratio, score_cutoff=_NEAR)
    if best is not None:
        return carried[best[0]]
    named = {int(number) for number in _MARK.findall(line)}
    every = {citation for citations in carried.values() for citation in citations if citation.source in named}
    return tuple(sorted(every, key=lambda citation: (citation.source, citation.start, citation.end)))


def _workings(briefing: Briefing, text: str) -> tuple[Working, ...]:
    best = process.extractOne(
        text, [point.text for point in briefing.points()], scorer=fuzz.ratio, score_cutoff=_NEAR
    )
    return briefing.points()[best[2]].workings if best is not None else ()
