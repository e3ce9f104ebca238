"""The title: the finding in one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from briefings.briefing import Point, Source, Working
from briefings.record import Finding, Status
from briefings.stages.compose.counting import by_rung, carrying, count, is_named
from briefings.stages.compose.phrasing import Citer, Ranked, capital, in_words, listed, short_names

_FIRM = (Status.IN_FORCE, Status.SIGNED, Status.AGREED)
_LONGEST_NAME = 24


def headline(citer: Citer, entries: Sequence[Ranked]) -> Point:
    """The finding in one line: who, and how much of it is firm."""
    groups = by_rung(entries)
    parts: list[str] = []
    workings: list[Working] = []
    cited: list[Finding] = []
    rest: list[Finding] = []
    for status, found in groups.items():
        if found and status in _FIRM and len(parts) < 2:
            noun = "" if parts else f" commitment{'s' if len(found) != 1 else ''}"
            parts.append(f"{in_words(len(found))}{noun} {status.value}")
            workings.append(count(found))
            cited.append(carrying(status, found))
        else:
            rest += found
    if rest:
        parts.append(_loose(rest, alone=not parts))
        workings.append(count(rest))
    who = _leading_parties([entry.finding for entry in entries])
    # The counts carry themselves; the words cited carry each rung, and each party once.
    for party in who:
        cited += [
            entry.finding for entry in entries if party in getattr(entry.finding.record, "parties", ())
        ][:2]
    cited = list({finding.id: finding for finding in cited or rest[:1]}.values())
    return Point(
        text=f"{listed(short_names(who))}: {', '.join(parts)}" if who else capital(", ".join(parts)),
        basis="computed",
        citations=citer.of(*cited, most=1),
        workings=tuple(workings),
        findings=tuple(finding.id for finding in cited),
    )


def _loose(rest: Sequence[Finding], *, alone: bool) -> str:
    count = in_words(len(rest))
    if alone:
        return f"{count} commitment{'s' if len(rest) != 1 else ''} reported, none firm"
    return f"{count} less firm"


def without_commitments(sources: Sequence[Source]) -> Point:
    """Return the title of a page on which nobody commits to anything."""
    numbers = tuple(str(source.number) for source in sources)
    text = (
        f"What {in_words(len(numbers))} text{'s say' if len(numbers) != 1 else ' says'}, without a commitment"
    )
    return Point(
        text=text, basis="computed", workings=(Working(value=len(numbers), operation="count", of=numbers),)
    )


def _leading_parties(findings: Sequence[Finding]) -> list[str]:
    """The two parties named most often over the commitments, the commoner first."""
    counts = Counter(party for finding in findings for party in getattr(finding.record, "parties", ()))
    common = [party for party, count in counts.most_common(2) if count > 1 or len(findings) < 3]
    return [party for party in common if len(party) <= _LONGEST_NAME and is_named(party, findings)]
