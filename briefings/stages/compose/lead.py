"""Headline and bottom line: the finding by counting firmness over the commitments, and what no source gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefings.briefing import Point, Source, Working
from briefings.document import Document
from briefings.record import Finding, Status
from briefings.stages.compose.counting import by_rung, carrying, count, count_of, is_carried, is_named
from briefings.stages.compose.gaps import gaps
from briefings.stages.compose.headline import headline, without_commitments
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
from briefings.stages.compose.wording import is_deed, is_foreign, tells, wording
from briefings.text.dates import bounds, format_date
from briefings.text.normal import key
from briefings.text.phrases import shorten

_MOST_WORDS = 75
_MOST_WORDS_OF_A_THING = 12
_FIRM = (Status.IN_FORCE, Status.SIGNED, Status.AGREED)
_SAID = {Status.NEGOTIATING: "under negotiation", Status.AIM: "aimed at"}


@dataclass(frozen=True, slots=True)
class Lead:
    """What the page opens with."""

    headline: Point
    bottom_line: Point | None


def lead(
    citer: Citer,
    entries: Sequence[Ranked],
    sources: Sequence[Source],
    documents: Sequence[Document],
    told: Sequence[Point] = (),
    today: str | None = None,
) -> Lead:
    """Return headline and bottom line.

    Args:
        citer: Numbers the sources.
        entries: The commitments that are told, worthiest first.
        sources: The page's source list.
        documents: The texts themselves: what is in another language than the page's is quoted.
        told: The points on why it matters: where nobody commits to anything, they are what there is to say.
        today: The day that the page speaks for, in EDTF.
    """
    if not entries:
        return Lead(without_commitments(sources), _what_is_told(told, sources))
    return Lead(headline(citer, entries), _bottom_line(citer, entries, sources, documents, today))


# --- bottom line ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    cites: tuple[Finding, ...] = ()
    workings: tuple[Working, ...] = ()


def _bottom_line(
    citer: Citer,
    entries: Sequence[Ranked],
    sources: Sequence[Source],
    documents: Sequence[Document],
    today: str | None,
) -> Point:
    """What the reader must know if they stop here: counts, the firmest, the next date, what no source gives."""
    findings = [entry.finding for entry in entries]
    groups = by_rung(entries)
    counts, missing = _counts(groups, sources), gaps(findings, documents)
    open_ = _Sentence(missing.text, (), missing.workings) if missing else None
    firmest = [
        _thing(status, found, documents, leads=n == 0)
        for n, (status, found) in enumerate(_named(groups, documents))
    ]
    coming = _next(findings, documents, today)
    kept = [counts]
    room = _MOST_WORDS - _words(counts)
    # What is signed comes before what is missing: a reader who stops here must not take a looser thing for it.
    signed = firmest[1:2] if groups[Status.SIGNED] and groups[Status.IN_FORCE] else []
    skipped = False
    for sentence in filter(None, [firmest[0], *signed, coming, open_, *firmest[1 + len(signed) : 3]]):
        if _words(sentence) <= room and not (skipped and sentence in firmest):
            kept.append(sentence)
            room -= _words(sentence)
        else:
            skipped |= sentence in firmest  # nor is a looser thing named in place of a firmer one
    order = [counts, *firmest, coming, open_]
    kept.sort(key=order.index)
    cited = tuple({one.id: one for sentence in kept for one in sentence.cites}.values())
    by_status = [f"{status.value} ({len(found)})" for status, found in groups.items() if found]
    return Point(
        text=" ".join(sentence.text for sentence in kept),
        shorter=f"{_total(findings, sources)}. By status: {listed(by_status)}.",
        label="Bottom line.",
        basis="computed",
        citations=citer.of(*cited, most=1),
        workings=tuple(working for sentence in kept for working in sentence.workings),
        findings=tuple(finding.id for finding in cited),
    )


def _words(sentence: _Sentence) -> int:
    return len(sentence.text.split())


def _counts(groups: dict[Status, list[Finding]], sources: Sequence[Source]) -> _Sentence:
    """How many stand on each of the firm rungs and on announcement, and how many below."""
    findings = [finding for found in groups.values() for finding in found]
    said, workings, cited = [], [count(findings), count_of(sources)], []
    low = [(status, groups[status]) for status in list(Status)[4:] if groups[status]]
    for status in list(Status)[:4]:
        if found := groups[status]:
            said.append(f"{in_words(len(found))} {status.value}")
            workings.append(count(found))
            cited.append(carrying(status, found))
    if low:
        names = [_SAID.get(status, status.value) for status, _ in low]
        below = [finding for _, found in low for finding in found]
        either = f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else names[0]
        said.append(f"{in_words(len(below))} {either}")
        workings += [count(below), *(count(found) for _, found in low)]
        cited += [found[0] for _, found in low]
    text = (
        f"{_total(findings, sources)}: {listed(said)}."
        if len(findings) > 1
        else f"{_total(findings, sources)}, {_SAID.get(rung_of(findings[0]), rung_of(findings[0]).value)}."
    )
    return _Sentence(text, tuple(cited), tuple(workings))


def _total(findings: Sequence[Finding], sources: Sequence[Source]) -> str:
    total, texts = len(findings), len(sources)
    where = "One text reports" if texts == 1 else f"{capital(in_words(texts))} texts report"
    return f"{where} {in_words(total)} commitment{'s' if total != 1 else ''}"


def _named(
    groups: dict[Status, list[Finding]], documents: Sequence[Document]
) -> Iterator[tuple[Status, Finding]]:
    """The best of the firmest rungs, each with its rung, where it can be named in a phrase."""
    for status, found in groups.items():
        fit = [finding for finding in found if tells(finding) and is_carried(status, finding)]
        if fit:
            yield status, min(fit, key=lambda finding: is_foreign(finding, documents))
    yield from (
        (status, found[0]) for status, found in groups.items() if found and not any(map(tells, found))
    )


def _thing(status: Status, finding: Finding, documents: Sequence[Document], *, leads: bool) -> _Sentence:
    """A commitment named as the firmest on its rung."""
    what = _what(finding, documents)
    parties = [party for party in getattr(finding.record, "parties", ()) if key(party) not in key(what)]
    known = short_names([party for party in parties if is_named(party, [finding])])[:3]
    brackets = f" ({listed(known)})" if known else ""
    rung = _SAID.get(status, status.value)
    opening = f"The firmest is {rung}" if leads and status in _FIRM else capital(rung)
    if leads and status not in _FIRM:
        opening = f"Nothing is firm; the nearest to it is {rung}"
    return _Sentence(f"{opening}: {what}{brackets}.", (finding,))


def _what(finding: Finding, documents: Sequence[Document]) -> str:
    phrase = shorten(plain(wording(finding)), _MOST_WORDS_OF_A_THING)
    if is_foreign(finding, documents):
        return f"“{phrase}”"
    return f"to {phrase[:1].lower()}{phrase[1:]}" if is_deed(finding) else phrase


def _next(findings: Sequence[Finding], documents: Sequence[Document], today: str | None) -> _Sentence | None:
    """The next dated step."""
    dated = [(str(due), finding) for finding in findings if (due := getattr(finding.record, "due_by", None))]
    coming = sorted(
        (one for one in dated if today is None or bounds(one[0])[1] > bounds(today)[1]),
        key=lambda one: (one[0], one[1].id),
    )
    if not coming:
        return None
    due, finding = coming[0]
    what = _what(finding, documents)
    return _Sentence(f"The next date is {format_date(due)}: {what}.", (finding,))


def _what_is_told(told: Sequence[Point], sources: Sequence[Source]) -> Point | None:
    """Where nobody commits to anything: that, and the best of what there is."""
    if not told:
        return None
    best = told[0]
    texts = "The text reports" if len(sources) == 1 else f"The {in_words(len(sources))} texts report"
    return best.model_copy(
        update={
            "text": f"{texts} no commitment. {best.text}",
            "shorter": None,
            "label": "Bottom line.",
            "workings": (*best.workings, count_of(sources)),
        }
    )
