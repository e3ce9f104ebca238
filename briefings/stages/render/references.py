"""How the full record refers to the texts: what each is called, where its words stand, and its key in a filter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from briefings import page
from briefings.briefing import Briefing
from briefings.document import Document
from briefings.record import Finding, Findings, Quote
from briefings.stages.render.panes import Panes


@dataclass(frozen=True, slots=True)
class QuoteLink:
    """Words of a text; ``target`` is the id of the place where they stand, if the file has it."""

    words: str
    target: str
    label: str
    """Which text: its number in the source list, or its name."""


@dataclass(frozen=True, slots=True)
class Filed:
    """Where an entry is filed, so that a filter finds it: keys of its texts and of its kind."""

    sources: tuple[str, ...] = ()
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that a reader can filter by; ``key`` holds letters and digits only."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class References:
    """The texts and kinds of one record, by what they are called and filed under."""

    panes: Panes
    sources: Mapping[str, Choice]
    """Document id → its choice, the numbered texts first."""
    kinds: Mapping[str, Choice]
    """Type of finding → its choice."""
    _labels: Mapping[str, str]

    def link(self, document: str, quote: Quote) -> QuoteLink:
        """Return a quote with the way to its place."""
        return QuoteLink(quote.text, self.panes.of_quote(document, quote), self.label(document))

    def links(self, finding: Finding) -> tuple[QuoteLink, ...]:
        """Return every quote behind a finding."""
        return tuple(self.link(each.document, quote) for each in finding.support for quote in each.quotes)

    def label(self, document: str) -> str:
        """Return what a text is called in short: ``[3]`` or its file's name."""
        return self._labels.get(document, document)

    def filed(self, finding: Finding) -> Filed:
        """Return where a finding is filed."""
        return self.file([each.document for each in finding.support], finding.type)

    def file(self, documents: Iterable[str], kind: str = "") -> Filed:
        """Return where something is filed that rests on these texts."""
        known = (self.sources[document].key for document in documents if document in self.sources)
        return Filed(tuple(dict.fromkeys(known)), self.kinds[kind].key if kind in self.kinds else "")


def references(
    briefing: Briefing, findings: Findings, documents: Sequence[Document], found: Panes
) -> References:
    """Return the texts and kinds of a record; a text that the page lists goes by its number."""
    names = {
        source.id: page.source_words(source.descriptor, source.title, source.path)
        for source in briefing.sources
    }
    labels = {document.id: document.stem for document in documents}
    labels |= {source.id: f"[{source.number}]" for source in briefing.sources}
    titles = {
        document.id: page.source_words(document.title or "", document.stem, document.path)
        for document in documents
    }
    words = {id_: f"{labels[id_]} {name}" for id_, name in names.items()}
    words |= {id_: title for id_, title in titles.items() if id_ not in words}
    kinds = {finding.type: type(finding.record).title for finding in findings.findings}
    return References(found, _choices("s", words), _choices("k", kinds), labels)


def _choices(letter: str, words: Mapping[str, str]) -> dict[str, Choice]:
    return {id_: Choice(f"{letter}{at}", each) for at, (id_, each) in enumerate(words.items(), start=1)}
