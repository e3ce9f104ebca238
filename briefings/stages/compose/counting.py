"""Commitments counted by the rung that they stand on, as the page's opening needs them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefings.briefing import Source, Working
from briefings.record import Finding, Status
from briefings.stages.compose.phrasing import Ranked, rung_of
from briefings.text.normal import key
from briefings.text.status import supports


def by_rung(entries: Sequence[Ranked]) -> dict[Status, list[Finding]]:
    """Group commitments by rung, every rung present, the worthiest first on each."""
    groups: dict[Status, list[Finding]] = {status: [] for status in Status}
    for entry in entries:
        groups[rung_of(entry.finding)].append(entry.finding)
    return groups


def carrying(status: Status, found: Sequence[Finding]) -> Finding:
    """The worthiest whose first words carry the rung, so that a sentence that names the rung can cite them."""
    return next((finding for finding in found if is_carried(status, finding)), found[0])


def count(findings: Sequence[Finding]) -> Working:
    """Return how many findings there are, as a working that can be done again."""
    return Working(value=len(findings), operation="count", of=tuple(finding.id for finding in findings))


def count_of(sources: Sequence[Source]) -> Working:
    """Return how many sources there are, as a working."""
    return Working(value=len(sources), operation="count", of=tuple(str(source.number) for source in sources))


def is_named(party: str, findings: Iterable[Finding]) -> bool:
    """Whether the words that would be cited for one of the findings name a party."""
    return any(key(party) in key(quote.text) for one in findings for quote in one.support[0].quotes)


def is_carried(status: Status, finding: Finding) -> bool:
    """Whether the words that would be cited for a finding reach a rung, as the gate asks."""
    return supports(status, [quote.text for quote in finding.support[0].quotes])
