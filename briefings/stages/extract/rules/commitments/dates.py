"""When an act was done, and when its thing is to be done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.stages.extract.rules.commitments.act import Act
from briefings.stages.extract.rules.reading import Sentence
from briefings.text.dates import Basis, DateMention
from briefings.text.span import Span
from briefings.text.status import Status
from briefings.text.status.verbs import DEEDS
from briefings.text.syntax import Clause

_FROM = re.compile(r"\b(?:by|from|as\s+of)\s+(?:the\s+\w+\s+of\s+)?$", re.IGNORECASE)


def dates_of(act: Act, found: dict[str, Basis]) -> tuple[str | None, str | None]:
    """The date of the act, and when the thing is to be done; a text's own date is not the act's date."""
    sentence, status = act.sentence, act.mention.status
    if act.parsed is None:
        made, due = _dates_by_cue(act)
    else:
        near = list(_near(sentence, act))
        future = act.parsed.verb.modal is not None or act.parsed.verb.tense in ("future", "conditional")
        told = not future and status not in (Status.AIM,)
        due_too = [date for _, date in near if _FROM.search(sentence.text[: sentence.at(date.span.start)])]
        performs = (
            act.parsed.verb.tense == "present" and not act.parsed.verb.perfect
        )  # "we call on those who meet next week"
        near = [
            (own, date)
            for own, date in near
            if not (_is_term(sentence, act, date) or _counts_from_elsewhere(sentence, date))
        ]
        limits = [date for own, date in near if date.deadline or not own or not told or date in due_too]
        made = next(
            (
                date
                for own, date in near
                if own
                and told
                and date not in limits
                and _precise(date)
                and not (performs and "/" in date.edtf)
            ),
            None,
        )
        due = limits[0] if limits else None
        if status in (Status.SIGNED, Status.IN_FORCE, Status.AGREED) and due and act.deed is None:
            due = due if due in due_too else None
    for name, date in (("made_on", made), ("due_by", due)):
        if date is not None and date.basis != "stated":
            found[name] = date.basis
    return (made.edtf if made else None), (due.edtf.split("/")[-1] if due else None)


_DATELINE_END = re.compile(r"\.?\s*(?:[—–:;)]|-\s)")
_UNTIL = re.compile(r"\b(?:to|until|till|through)\s+(?:the\s+\w+\s+of\s+)?(?:\w+\s+)?$", re.IGNORECASE)


def _is_term(sentence: Sentence, act: Act, date: DateMention) -> bool:
    """Whether a date is how long a thing is to last: "extended to 2025", "suspended until May"."""
    led = act.deed or act.parsed
    lasting = led is not None and (led.verb.lemma in DEEDS or led.verb.lemma in ("run", "last", "remain"))
    return lasting and bool(_UNTIL.search(sentence.text[: sentence.at(date.span.start)]))


_TERMS = re.compile(
    r"under\s+(?:the|its|this|their)\s+(?:\w+\s+){0,2}?(?:agreement|deal|accord|pact|treaty|protocol)\b",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"within\s", re.IGNORECASE)


def _counts_from_elsewhere(sentence: Sentence, date: DateMention) -> bool:
    """Whether a limit runs from what a text's terms say ("under the agreement … within ninety days"), not from its day."""
    return bool(_TERMS.match(sentence.text) and _WITHIN.match(sentence.text, sentence.at(date.span.start)))


def _dates_by_cue(act: Act) -> tuple[DateMention | None, DateMention | None]:
    sentence = act.sentence
    near = [date for date in sentence.dates if act.clause.covers(_at(sentence, date.span))]
    limits = [date for date in near if date.deadline]
    plain = [date for date in near if not date.deadline and _precise(date)]
    future = act.mention.passive and act.mention.status is Status.ANNOUNCED
    made = None if future or not plain else plain[0]
    return made, limits[0] if limits else (plain[0] if future and plain else None)


def _near(sentence: Sentence, act: Act) -> Iterator[tuple[bool, DateMention]]:
    """The dates of an act's clause and of its deed's, and whether each is the clause's own."""
    assert act.parsed is not None
    for date in sentence.dates:
        at = _at(sentence, date.span)
        if date.weekday_fits is False:
            continue
        if act.deed is not None and any(span.covers(at) for span in act.deed.adjuncts):
            yield act.deed is act.parsed, date
        elif act.deed is not None and act.deed.object is not None and act.deed.object.span.covers(at):
            yield False, date
        elif (
            any(span.covers(at) for span in act.parsed.adjuncts)
            or (act.parsed.object is not None and act.parsed.object.span.covers(at) and date.deadline)
            or (_is_fronted(sentence, act.parsed, at) and not _is_dateline(sentence, date))
        ):
            yield True, date


def _is_dateline(sentence: Sentence, date: DateMention) -> bool:
    """Whether a date is the text's own, and not the day of the deed that it goes on to tell."""
    return bool(_DATELINE_END.match(sentence.text, sentence.at(date.span.end)))


def _is_fronted(sentence: Sentence, clause: Clause, at: Span) -> bool:
    """Whether a date stands before a main clause, with no verb between: "Today, Tuesday 14 May, the minister …"."""
    if clause.kind != "main" or clause.subject is None or at.end > clause.subject.span.start:
        return False
    if sentence.language != "en":
        return False  # a subject can stand behind its verb there
    return not any(
        at.end <= other.verb.span.start < clause.subject.span.start or other.verb.span.start < at.start
        for other in sentence.clauses
        if other is not clause
    )


def _at(sentence: Sentence, span: Span) -> Span:
    return Span(sentence.at(span.start), sentence.at(span.end))


def _precise(date: DateMention) -> bool:
    return len(date.edtf) >= 7 and date.weekday_fits is not False
