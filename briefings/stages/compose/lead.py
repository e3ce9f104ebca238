"""Headline and bottom line: the finding by counting firmness over the commitments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from briefings.briefing import Point, Source, Working
from briefings.record import Finding, Status
from briefings.stages.compose.phrasing import (
    Citer,
    Ranked,
    capital,
    in_words,
    listed,
    plain,
    rung_of,
    short_names,
)
from briefings.text.phrases import shorten


def _counted(entries: Sequence[Ranked]) -> dict[Status, list[Finding]]:
    groups: dict[Status, list[Finding]] = {status: [] for status in Status}
    for entry in entries:
        groups[rung_of(entry.finding)].append(entry.finding)
    return groups


def _count(findings: Sequence[Finding]) -> Working:
    return Working(value=len(findings), operation="count", of=tuple(finding.id for finding in findings))


def headline(citer: Citer, entries: Sequence[Ranked], sources: Sequence[Source]) -> Point:
    """Return the finding in one line: who, and how much of it is firm."""
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
    counted: list[Finding] = []
    cited: list[Finding] = []
    for status in (Status.SIGNED, Status.IN_FORCE, Status.AGREED):
        if groups[status] and len(parts) < 2:
            parts.append(f"{in_words(len(groups[status]))} {status.value}")
            workings.append(_count(groups[status]))
            counted += groups[status]
            cited += groups[status][:1]
    rest = [finding for group in groups.values() for finding in group if finding not in counted]
    if rest:
        parts.append(f"{in_words(len(rest))} {'short of that' if parts else 'reported, none firm'}")
        workings.append(_count(rest))
    who = _leading_parties([entry.finding for entry in entries])
    # The counts carry themselves; the words cited carry each rung, and each party once.
    for party in who:
        named = [finding for finding in [*counted, *rest] if party in getattr(finding.record, "parties", ())]
        cited += named[:2]
    cited = list({finding.id: finding for finding in cited or rest[:1]}.values())
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


def bottom_line(citer: Citer, entries: Sequence[Ranked], sources: Sequence[Source]) -> Point | None:
    """Return what the reader must know if they stop here, or None where nobody commits to anything."""
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
