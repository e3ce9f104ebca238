"""Grounded records of several documents, merged into findings."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from briefings.document import Document
from briefings.record import Conflict, Finding, Findings, Grounded, Identity, Record
from briefings.stages.merge.conflicts import conflicts_of, own_conflict
from briefings.stages.merge.identity import group
from briefings.stages.merge.marks import marks
from briefings.stages.merge.names import Mention, Names, resolve_names
from briefings.stages.merge.origins import origin_numbers, shared_origins
from briefings.stages.merge.traits import Traits, traits
from briefings.stages.merge.values import merged_record
from briefings.text.acronyms import find_acronyms

__all__ = ["merge"]

_ID_DIGITS = 6


def merge(documents: Sequence[Document], grounded: Sequence[Grounded]) -> Findings:
    """Merge what the documents say.

    Findings come in the order of their first mention: documents as given, then offsets.
    """
    by_id = {document.id: document for document in documents}
    places = {document.id: at for at, document in enumerate(documents)}
    ordered = sorted(grounded, key=lambda one: (places[one.document], _span(one), one.record.typename))
    names = resolve_names(_mentions(ordered), _aliases(documents, ordered))
    shared = shared_origins(documents)
    merging = _Merging(by_id, names, origin_numbers(documents, shared))
    found = sorted(merging.findings(ordered), key=lambda pair: pair[0])
    findings = [finding for _, finding in found]
    conflicts = tuple(conflict for finding in findings for conflict in finding.conflicts)
    return Findings(
        findings=tuple(findings), conflicts=conflicts, shared_origins=tuple(shared), names=names.table
    )


def _span(grounded: Grounded) -> tuple[int, int]:
    return min(quote.start for quote in grounded.quotes), max(quote.end for quote in grounded.quotes)


# --- names ------------------------------------------------------------------------------------------------


def _mentions(grounded: Sequence[Grounded]) -> Iterator[Mention]:
    for one in grounded:
        own = _own_name(one.record)
        for field in marks(type(one.record)).names:
            value = getattr(one.record, field)
            kind = str(getattr(one.record, "kind", "")) if field == own else ""
            for name in (value,) if isinstance(value, str) else value or ():
                yield Mention(name, kind)


def _own_name(record: Record) -> str | None:
    """Return ``name`` for a record that is about one actor and says what it is called."""
    return "name" if marks(type(record)).identity.get("name") == Identity("name").by else None


def _aliases(documents: Sequence[Document], grounded: Sequence[Grounded]) -> Iterator[tuple[str, str]]:
    """Yield short forms as the texts define them, and acronyms and aliases as the records give them."""
    written = {name for mention in _mentions(grounded) for name in (mention.name, *mention.name.split())}
    for document in documents:
        for short, long in find_acronyms(document.text).items():
            if short in written:
                yield short, long
    for one in grounded:
        if _own_name(one.record):
            given = (getattr(one.record, "acronym", None), *(getattr(one.record, "aliases", None) or ()))
            name = getattr(one.record, "name", "")
            yield from ((alias, name) for alias in given if isinstance(alias, str) and alias)


# --- findings ---------------------------------------------------------------------------------------------


class _Merging:
    """Makes findings of groups of records, each with an id of its own."""

    def __init__(self, documents: Mapping[str, Document], names: Names, origins: Mapping[str, int]) -> None:
        self.documents = documents
        self.names = names
        self.origins = origins
        self.taken: set[str] = set()

    def findings(self, ordered: Sequence[Grounded]) -> Iterator[tuple[int, Finding]]:
        """Yield each finding with the place of its first mention."""
        by_type: dict[type[Record], list[Traits]] = {}
        for order, one in enumerate(ordered):
            schema = type(one.record)
            by_type.setdefault(schema, []).append(traits(order, one, marks(schema), self.names))
        for schema, items in by_type.items():
            for members in group(items, marks(schema), self.documents):
                yield members[0].order, self._finding(schema, members)

    def _finding(self, schema: type[Record], members: Sequence[Traits]) -> Finding:
        known = marks(schema)
        name = self._id(schema.typename, members)
        conflicts = conflicts_of(members, known, self.names, self.documents)
        conflicts += [own for item in members if (own := own_conflict(item.grounded, known))][:1]
        return Finding(
            id=name,
            type=schema.typename,
            record=merged_record(members, known, self.names, self.origins),
            support=tuple(item.grounded for item in members),
            origins=len({self.origins[item.document] for item in members}),
            conflicts=tuple(_of(conflict, name) for conflict in conflicts),
        )

    def _id(self, typename: str, members: Sequence[Traits]) -> str:
        rests = sorted(
            (item.document, quote.start, quote.end) for item in members for quote in item.grounded.quotes
        )
        digest = hashlib.sha256(f"{typename} {rests}".encode()).hexdigest()[:_ID_DIGITS]
        name, count = f"{typename}-{digest}", 1
        while name in self.taken:  # findings may rest on the same words: two actors of one sentence
            count += 1
            name = f"{typename}-{digest}-{count}"
        self.taken.add(name)
        return name


def _of(conflict: Conflict, finding: str) -> Conflict:
    return conflict.model_copy(update={"finding": finding})
