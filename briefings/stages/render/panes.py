"""The source texts beside the page: each whole, letter for letter, with the words that are used marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefings.briefing import Citation
from briefings.document import Document
from briefings.page import source_words
from briefings.record import Conflict, Findings, Quote
from briefings.stages.render.view import Entry, PageView

_MOST_CHARACTERS = 4_000_000
"""How much text beyond that of the page's own sources one file carries."""


@dataclass(frozen=True, slots=True)
class Use:
    """Words of a text from ``start`` to ``end``, and what uses them.

    ``key`` and ``name`` are those of the line of the page, or empty for a finding under the fold.
    """

    start: int
    end: int
    key: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """Part of a text over which the same uses hold; ``id`` is empty where there are none."""

    text: str
    id: str
    keys: tuple[str, ...]
    """The lines of the page that use it."""
    closing: tuple[Use, ...]
    """The lines' uses that end with it: links back to them stand here."""


@dataclass(frozen=True, slots=True)
class Pane:
    """One source text; ``number`` is that of the source list, if it is listed."""

    id: str
    number: int | None
    name: str
    about: str
    language: str | None
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Panes:
    """All panes, and where a quote or citation is found in them."""

    panes: tuple[Pane, ...]
    _ids: Mapping[str, str]
    """Document id → the id of its pane."""
    _numbers: Mapping[int, str]
    """Number in the source list → document id."""
    _marks: frozenset[str]

    def of_citation(self, number: int, citations: Iterable[Citation]) -> str:
        """Return the id that the mark [number] of a line opens: its words, or else the source."""
        document = self._numbers.get(number, "")
        starts = (citation.start for citation in citations if citation.source == number)
        found = (_mark_id(self._ids.get(document, ""), start) for start in starts)
        return next((mark for mark in found if mark in self._marks), f"source-{number}")

    def of_quote(self, document: str, quote: Quote) -> str:
        """Return the id of a quote's words, or nothing if its text is not in the file."""
        mark = _mark_id(self._ids.get(document, ""), quote.start)
        return mark if mark in self._marks else ""


def panes(
    shown: PageView, findings: Findings, conflicts: Sequence[Conflict], documents: Sequence[Document]
) -> Panes:
    """Return panes of the page's sources in order, then of the other texts that findings quote."""
    by_id = {document.id: document for document in documents}
    numbers = {entry.number: entry.source.id for entry in shown.sources}
    uses = _uses(shown, numbers, findings, conflicts)
    listed = [
        _pane(entry, by_id.get(entry.source.id), uses.get(entry.source.id, ())) for entry in shown.sources
    ]
    others = [
        document for document in documents if document.id not in numbers.values() and document.id in uses
    ]
    further = [_unlisted(document, uses[document.id]) for document in _within(others)]
    ids = {entry.source.id: f"source-{entry.number}" for entry in shown.sources}
    ids |= {document.id: f"text-{document.id}" for document in others}
    made = (*listed, *further)
    marks = frozenset(segment.id for pane in made for segment in pane.segments if segment.id)
    return Panes(made, ids, numbers, marks)


def _within(documents: Iterable[Document]) -> Iterator[Document]:
    room = _MOST_CHARACTERS
    for document in documents:
        room -= len(document.text)
        if room < 0:
            return
        yield document


def _uses(
    shown: PageView, numbers: Mapping[int, str], findings: Findings, conflicts: Sequence[Conflict]
) -> dict[str, list[Use]]:
    uses: dict[str, list[Use]] = {}
    for line in shown.lines():
        for citation in line.citations:
            use = Use(citation.start, citation.end, line.key, line.name)
            uses.setdefault(numbers.get(citation.source, ""), []).append(use)
    for document, quote in _quotes(findings, conflicts):
        uses.setdefault(document, []).append(Use(quote.start, quote.end))
    return uses


def _quotes(findings: Findings, conflicts: Sequence[Conflict]) -> Iterator[tuple[str, Quote]]:
    for finding in findings.findings:
        for grounded in finding.support:
            yield from ((grounded.document, quote) for quote in grounded.quotes)
    for conflict in conflicts:
        yield from ((side.document, side.quote) for side in conflict.sides)
    for shared in findings.shared_origins:
        yield from shared.quotes


def _pane(entry: Entry, document: Document | None, uses: Sequence[Use]) -> Pane:
    id_ = f"source-{entry.number}"
    if document is None:
        return Pane(id_, entry.number, entry.words, "The text is not at hand.", None, ())
    segments = tuple(_segments(document.text, uses, id_))
    return Pane(id_, entry.number, entry.words, _about(document), document.language, segments)


def _unlisted(document: Document, uses: Sequence[Use]) -> Pane:
    id_ = f"text-{document.id}"
    name = source_words(document.title or "", document.stem, document.path)
    return Pane(
        id_, None, name, _about(document), document.language, tuple(_segments(document.text, uses, id_))
    )


def _about(document: Document) -> str:
    return " · ".join(filter(None, (document.publisher, document.published, document.path)))


def _mark_id(pane: str, start: int) -> str:
    return f"{pane}-at-{start}"


def _segments(text: str, uses: Sequence[Use], pane: str) -> Iterator[Segment]:
    """Cut a text wherever a use begins or ends, so that uses may overlap in any way."""
    sound = sorted(
        {use for use in uses if 0 <= use.start < use.end <= len(text)},
        key=lambda use: (use.start, use.end, use.key),
    )
    cuts = sorted({0, len(text), *(use.start for use in sound), *(use.end for use in sound)})
    active: list[Use] = []
    coming = iter([*sound, Use(len(text) + 1, len(text) + 2)])
    following = next(coming)
    for start, end in pairwise(cuts):
        while following.start <= start:
            active.append(following)
            following = next(coming)
        keys = tuple(dict.fromkeys(use.key for use in active if use.key))
        closing = tuple({use.key: use for use in active if use.key and use.end == end}.values())
        yield Segment(text[start:end], _mark_id(pane, start) if active else "", keys, closing)
        active = [use for use in active if use.end > end]
