"""Rank what the page could say: firm, well supported, central to the dossier, and not twice the same."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from briefings.record import Finding, Findings, Identity, Status, firmness_of, name_field, roles
from briefings.text.normal import content_words

_ALIKE = 0.6
"""Two findings of one type that share more of their words than this are one to a reader."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A Finding and how much the page would lose without it, 0 to 1."""

    finding: Finding
    worth: float


Selection = Mapping[str, Sequence[Ranked]]
"""Record type → its findings, worthiest first."""


def select(findings: Findings) -> Selection:
    """Rank the findings of each type.

    Centrality is the cosine with the centroid of the dossier's TF-IDF vectors (Radev et al., "Centroid-based
    summarization of multiple documents", 2004); what repeats a worthier finding of its type is ranked last.
    """
    words = {finding.id: Counter(_words(finding)) for finding in findings.findings}
    central = _centrality(words)
    chosen: dict[str, list[Ranked]] = {}
    for finding in findings.findings:
        worth = round(_worth(finding, central[finding.id]), 4)
        chosen.setdefault(finding.type, []).append(Ranked(finding, worth))
    return {typename: _diverse(ranked) for typename, ranked in chosen.items()}


def foremost(selection: Selection) -> tuple[Finding, ...]:
    """Return the findings in the order in which a writer should see them: the best of each type in turn.

    Types that only say who there is (identified by a name alone) are background and left out.
    """
    queues = [
        [entry.finding for entry in ranked]
        for ranked in selection.values()
        if name_field(type(ranked[0].finding.record)) is None
    ]
    return tuple(finding for turn in zip_longest(*queues) for finding in turn if finding is not None)


def _words(finding: Finding) -> list[str]:
    return [
        word for support in finding.support for quote in support.quotes for word in content_words(quote.text)
    ]


def _centrality(vectors: Mapping[str, Counter[str]]) -> dict[str, float]:
    seen_in = Counter(word for vector in vectors.values() for word in vector)
    total = len(vectors)
    weighted = {
        key: {word: count * math.log(1 + total / seen_in[word]) for word, count in vector.items()}
        for key, vector in vectors.items()
    }
    centroid: Counter[str] = Counter()
    for vector in weighted.values():
        centroid.update(vector)
    norm = math.sqrt(sum(weight**2 for weight in centroid.values())) or 1.0
    central = {}
    for key, vector in weighted.items():
        own = math.sqrt(sum(weight**2 for weight in vector.values())) or 1.0
        central[key] = sum(weight * centroid[word] for word, weight in vector.items()) / (norm * own)
    return central


def _worth(finding: Finding, centrality: float) -> float:
    record = finding.record
    filled = sum(bool(getattr(record, name)) for name in type(record).model_fields) / len(
        type(record).model_fields
    )
    support = 1 - 0.5**finding.origins
    worth = 0.3 * centrality + 0.2 * support + 0.4 * filled + 0.1 * bool(finding.conflicts)
    status = firmness_of(record)
    if status is not None:
        return min(1.0, 0.65 * worth + 0.35 * (1 - status.rank / len(Status)))
    return min(1.0, worth)


def _diverse(ranked: list[Ranked]) -> list[Ranked]:
    first: list[Ranked] = []
    again: list[Ranked] = []
    said = {entry.finding.id: _told(entry.finding) for entry in ranked}
    for entry in sorted(ranked, key=lambda entry: (-entry.worth, entry.finding.id)):
        own = said[entry.finding.id]
        repeats = own and any(_overlap(own, said[other.finding.id]) > _ALIKE for other in first)
        (again if repeats else first).append(entry)
    return first + [Ranked(entry.finding, entry.worth / 2) for entry in again]


def _told(finding: Finding) -> frozenset[str]:
    """The words of what is told, from the fields that say what it is: two things can share a sentence."""
    record = finding.record
    fields = [name for name, marks in roles(type(record)).items() if Identity("words") in marks]
    return frozenset(word for name in fields for word in content_words(str(getattr(record, name))))


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / (len(one | other) or 1)
