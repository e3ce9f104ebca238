"""Rank what the page could say: central, well supported, specific, recent, firm, and not twice the same."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from briefings.record import Finding, Findings, Identity, Record, Status, firmness_of, name_field, roles
from briefings.text.normal import content_words

_ALIKE = 0.6
"""Two findings of one type that share more of their words than this are one to a reader."""
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_EDTF = re.compile(r"\d{4}(?:-\d\d){0,2}(?:/\d{4}(?:-\d\d){0,2})?")
_TELLING = re.compile(r"\d|(?<=\s)[A-ZÀ-Þ]|[A-Z]{2}")
_OLD = 2
"""What is dated this many years before its text was written is background to it."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A Finding and how much the page would lose without it, 0 to 1."""

    finding: Finding
    worth: float


Selection = Mapping[str, Sequence[Ranked]]
"""Record type → its findings, worthiest first."""


def select(
    findings: Findings, published: Mapping[str, str | None] | None = None, topic: str | None = None
) -> Selection:
    """Rank the findings of each type.

    Centrality is the cosine with the centroid of the dossier's TF-IDF vectors (Radev et al., "Centroid-based
    summarization of multiple documents", 2004); what repeats a worthier finding of its type is ranked last.

    Args:
        findings: All that the texts say.
        published: Document id → its date in EDTF: newer texts weigh more, and what was past to its text is
            background. Without it neither is known.
        topic: What the reader asked about; findings that share its words weigh more.
    """
    words = {finding.id: Counter(_words(finding)) for finding in findings.findings}
    central = _centrality(words)
    years = {name: int(edtf[:4]) for name, edtf in (published or {}).items() if edtf}
    wanted = frozenset(content_words(topic or ""))
    chosen: dict[str, list[Ranked]] = {}
    for finding in findings.findings:
        asked = len(wanted & words[finding.id].keys()) / len(wanted) if wanted else 0.0
        worth = _worth(finding, min(1.0, central[finding.id] + asked)) * _currency(finding, years)
        chosen.setdefault(finding.type, []).append(Ranked(finding, round(max(worth, 0.0001), 4)))
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


# --- worth ------------------------------------------------------------------------------------------------


def _worth(finding: Finding, centrality: float) -> float:
    """Weigh a finding by what a reader gains from it; the parts add up to 1."""
    record = finding.record
    support = 1 - 0.5**finding.origins
    worth = (
        0.3 * centrality
        + 0.2 * support
        + 0.2 * _filled(record)
        + 0.25 * _specificity(record)
        + 0.05 * bool(finding.conflicts)
    )
    status = firmness_of(record)
    if status is not None:
        return 0.75 * worth + 0.25 * (1 - status.rank / len(Status))
    return worth


def _filled(record: Record) -> float:
    """The share of the fields that may stay empty that this record fills."""
    optional = [name for name, info in type(record).model_fields.items() if not info.is_required()]
    return sum(bool(getattr(record, name)) for name in optional) / len(optional) if optional else 1.0


def _specificity(record: Record) -> float:
    """How much the wording pins down: "three measures" little, "a ban on trawling off Peru from 2024" all."""
    text = " ".join(str(getattr(record, name)) for name in _worded(record))
    if not text:
        return 1.0
    return min(1.0, (len(content_words(text)) + len(_TELLING.findall(text))) / 7)


def _currency(finding: Finding, years: Mapping[str, int]) -> float:
    """1 for what is of its text's time in the newest text; less for older texts, half for what was past to them."""
    written = [years[support.document] for support in finding.support if support.document in years]
    if not written:
        return 1.0
    latest = max(written)
    recent = 0.9 + 0.1 / (1 + max(years.values()) - latest)
    dates = [value for _, value in finding.record if isinstance(value, str) and _EDTF.fullmatch(value)]
    quoted = [quote.text for support in finding.support for quote in support.quotes]
    told = [int(year) for text in dates or quoted for year in _YEAR.findall(text)]
    return recent * (0.5 if told and max(told) <= latest - _OLD else 1.0)


# --- no repetition ----------------------------------------------------------------------------------------


def _diverse(ranked: list[Ranked]) -> list[Ranked]:
    first: list[Ranked] = []
    again: list[Ranked] = []
    said = {entry.finding.id: _told(entry.finding) for entry in ranked}
    for entry in sorted(ranked, key=lambda entry: (-entry.worth, entry.finding.id)):
        own = said[entry.finding.id]
        repeats = own and any(_overlap(own, said[other.finding.id]) > _ALIKE for other in first)
        (again if repeats else first).append(entry)
    return first + [Ranked(entry.finding, entry.worth / 2) for entry in again]


def _worded(record: Record) -> list[str]:
    """The fields that say in words what a thing is."""
    return [name for name, marks in roles(type(record)).items() if Identity("words") in marks]


def _told(finding: Finding) -> frozenset[str]:
    """The words of what is told, from the fields that say what it is: two things can share a sentence."""
    record = finding.record
    return frozenset(word for name in _worded(record) for word in content_words(str(getattr(record, name))))


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / (len(one | other) or 1)
