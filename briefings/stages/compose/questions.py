"""Questions to raise: what the empty fields of the commitments leave open, asked as a person would."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.briefing import Point
from briefings.document import Document
from briefings.record import Finding, Status
from briefings.stages.compose.phrasing import Citer, capital, listed, plain, rung_of, short_names
from briefings.stages.compose.wording import is_deed, is_foreign, is_to_do, tells, with_article, wording
from briefings.text.names import find_names
from briefings.text.phrases import shorten

_MOST_WORDS = 12
_MOST_WHO = 2
_CLAUSE = re.compile(r"[A-Z]\w*(?:\s\w+){0,3}\sto\s[a-z]+")
"""A phrase that names who is to do what is no noun to ask about."""
_BODY = re.compile(
    r"^(?:United|European|[A-Z]{2,})\b|\b(?:Council|Department|Commission|Government|Ministry|Agency|Board|Office|Organi[sz]ation|Institute"
    r"|Bank|Parliament|Union|Authority|Administration|Committee|Service|Fund|Treasury)\b"
)
_KEPT = frozenset({"protocol", "memorandum", "working arrangement", "agreement", "treaty", "law"})
_OPEN = frozenset({Status.NEGOTIATING, Status.PROPOSED, Status.SOUGHT, Status.DISCUSSED})
_FIRM = frozenset({Status.SIGNED, Status.IN_FORCE, Status.AGREED})
_PAID = frozenset({"funding", "project", "plan", "body", "post"})


def question_points(
    citer: Citer, findings: Sequence[Finding], documents: Sequence[Document]
) -> tuple[Point, ...]:
    """Return up to three questions, one of each sort, each about another of the commitments."""
    asked: list[Point] = []
    taken: set[str] = set()
    fitting = [
        finding
        for finding in findings
        if not is_foreign(finding, documents) and tells(finding) and not _CLAUSE.match(wording(finding))
    ]
    # One of each sort first, then a second of those that have one.
    for ask in (_when, _money, _owner, _report) * 2:
        for finding in fitting:
            question = None if finding.id in taken else ask(finding)
            if question:
                taken.add(finding.id)
                asked.append(_point(citer, finding, question, 2.0 - 0.5 * len(asked)))
                break
    return tuple(asked[:3])


def _point(citer: Citer, finding: Finding, question: str, worth: float) -> Point:
    return Point(
        text=capital(question),
        basis="inferred",
        citations=citer.of(finding),
        findings=(finding.id,),
        worth=worth,
    )


def _who(finding: Finding) -> str | None:
    parties = short_names(getattr(finding.record, "parties", ()))
    return listed(parties) if 0 < len(parties) <= _MOST_WHO else None


def _what(finding: Finding) -> str:
    return shorten(plain(wording(finding)), _MOST_WORDS)


def _when(finding: Finding) -> str | None:
    """What is not concluded, or announced without a date."""
    status, what, who = rung_of(finding), _what(finding), _who(finding)
    if getattr(finding.record, "due_by", None) or status in _FIRM:
        return None
    if is_deed(finding):
        return _when_done(status, who, _lower(what)) if who and is_to_do(finding) else None
    if status is Status.NEGOTIATING:
        return f"{_addressed(who)}when are the talks on {with_article(what)} to end, and what is still open?"
    if status in _OPEN:
        return f"{_addressed(who)}who decides on {with_article(what)}, and by when?"
    return None


def _when_done(status: Status, who: str, what: str) -> str:
    if status in {Status.SOUGHT, Status.PROPOSED}:
        return f"{who}: who has agreed to {what}, and by when?"
    return (
        f"When will {_the(who)} {what}?"
        if status is Status.ANNOUNCED
        else f"{who}: is there a date and a budget to {what}?"
    )


def _money(finding: Finding) -> str | None:
    record = finding.record
    if (
        getattr(record, "amount", None)
        or getattr(record, "instrument", None) not in _PAID
        or any(mark in _what(finding) for mark in "$€£0123456789")
    ):
        return None
    what = _what(finding)
    if is_deed(finding):
        return f"{_addressed(_who(finding))}what will it cost to {_lower(what)}, and who pays?"
    return (
        f"{_addressed(_who(finding))}how much money is there for {with_article(what)}, and from which budget?"
    )


def _owner(finding: Finding) -> str | None:
    """What nobody is named for."""
    quoted = " ".join(quote.text for support in finding.support for quote in support.quotes)
    if getattr(finding.record, "parties", ()) or rung_of(finding) in _FIRM or find_names(quoted):
        return None
    what = _what(finding)
    return (
        f"Who is to {_lower(what)}, and by when?"
        if is_deed(finding)
        else f"Who answers for {with_article(what)}?"
    )


def _report(finding: Finding) -> str | None:
    """Who sees to what is firm, which no field tells."""
    if rung_of(finding) not in _FIRM or is_deed(finding):
        return None
    what = with_article(_what(finding))
    if getattr(finding.record, "instrument", None) in _KEPT:
        return f"{_addressed(_who(finding))}who checks that {what} is kept?"
    return f"{_addressed(_who(finding))}who answers for {what}, and to whom?"


def _addressed(who: str | None) -> str:
    return f"{who}: " if who else ""


def _the(who: str) -> str:
    return f"the {who}" if _BODY.search(who) and not who.startswith("the ") else who


def _lower(what: str) -> str:
    return what[:1].lower() + what[1:]
