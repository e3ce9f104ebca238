"""The words of what a verb is about: its object as it stands, or the phrase that takes its place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.text.phrases import MOST_WORDS_OF_A_RECORD, noun_phrase, shorten, trim
from briefings.text.span import Span
from briefings.text.syntax import Clause, NounPhrase

_LATE = re.compile(r"[\s,]*(?=(?:an?|the|its|their|new|two|three|four|\d+)\s)", re.IGNORECASE)


def whole_object(text: str, clause: Clause, clauses: Sequence[Clause]) -> str:
    """The object of a verb as it stands, with the phrase that belongs to it."""
    assert clause.object is not None
    phrase = clause.object
    end = phrase.span.end
    after = [span for span in clause.adjuncts if end <= span.start <= end + 1]
    if after and _BELONGS.match(after[0].of(text)):
        end = after[0].end
    if parenthesis := _SHORT_FORM.match(text, end):
        end = parenthesis.end()
    if end - phrase.span.start < 30 and (
        purpose := next(
            (c for c in clauses if c.kind == "infinitive" and end <= c.span.start <= end + 2), None
        )
    ):
        end = _own_end(purpose)
    words = re.sub(r"\s+", " ", text[phrase.span.start : end]).strip(" ,;")
    return shorten(words, MOST_WORDS_OF_A_RECORD - 2)


def phrase_words(
    text: str, phrase: NounPhrase, clauses: Sequence[Clause] = (), governor: Clause | None = None
) -> str:
    """A noun phrase as a record's wording, with what follows closely where its head alone says little."""
    end = phrase.span.end
    if how_much := _OF_SUM.match(text, end):
        return noun_phrase(text, Span(phrase.span.start, how_much.end()))
    after = [span for span in governor.adjuncts if end <= span.start <= end + 1] if governor else []
    bare = bool(_ONLY_MONEY.fullmatch(phrase.span.of(text)))
    short = (
        len(noun_phrase(text, phrase.span).split()) < 2
        and after
        and re.match(r"(?:in|with|by|under|at)\s", after[0].of(text))
    )
    if after and (bare or short or _BELONGS.match(after[0].of(text))):
        end = after[0].end
    if len(noun_phrase(text, Span(phrase.span.start, end)).split()) < 2:
        end = max(
            [
                end,
                *(
                    _own_end(other)
                    for other in clauses
                    if end <= other.span.start <= end + 2 and other.verb.span.start < end + 30
                ),
            ]
        )
    return noun_phrase(text, Span(phrase.span.start, end))


def _own_end(clause: Clause) -> int:
    """Where a clause's verb, object and first phrase end."""
    first = clause.object.span.end if clause.object else clause.verb.span.end
    near = [span.end for span in clause.adjuncts if first <= span.start <= first + 1]
    return near[0] if near else first


def late_object(text: str, clause: Clause, clauses: Sequence[Clause] = (), *, passive: bool = False) -> str:
    """The object behind phrases of place and time: "signed at Rome a memorandum on tea"."""
    if clause.verb.passive is not passive or not clause.adjuncts or clause.object is not None:
        return ""
    if clause.verb.lemma in ("apply", "appeal", "ask", "lobby", "push", "press"):
        wanted = _WANTED.search(text, clause.verb.span.end, clause.adjuncts[-1].end)
        if wanted:
            return noun_phrase(text, Span(wanted.start("what"), clause.adjuncts[-1].end))
    after = [span for span in clause.adjuncts if span.start >= clause.verb.span.end]
    aside = [
        other.span
        for other in clauses
        if other.kind == "relative" and other.span.start > clause.verb.span.end
    ]
    for span in (*after, *aside):
        start = _LATE.match(text, span.end)
        if start and start.end() > span.end:
            rest = trim(text, Span(start.end(), phrase_end(text, start.end())))
            return noun_phrase(text, rest)
    if clause.verb.lemma in ("commit", "consent") and (
        to := next((span for span in after if span.of(text).startswith("to ")), None)
    ):
        return noun_phrase(text, Span(to.start + 3, to.end))  # "committed to a new framework"
    if clause.verb.lemma in ("negotiate", "renegotiate") and after:
        if within := _WITH_ON.match(after[0].of(text)):
            return noun_phrase(text, Span(after[0].start + within.end(), after[0].end))
    on = next(
        (
            span
            for span in after
            if re.match(r"(?:in\s+principle\s+)?(?:on|upon|about|for|over)\s", span.of(text))
        ),
        None,
    )
    if on is not None and not re.match(
        r"\w+\s+(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the\s+\d)", on.of(text)
    ):
        lead = re.match(r"(?:in\s+principle\s+)?\w+\s+", on.of(text))
        return noun_phrase(text, Span(on.start + (lead.end() if lead else 0), on.end))
    return ""


_SHORT_FORM = re.compile(
    r"\s\([A-Z][\w-]{1,9}\)\s(?!(?:to|from|for|in|on|of|and|or|by|with|is|are|was|were|has|have|will|would|at|as|that|which)\b)[a-z]+"
)
_WITH_ON = re.compile(r"with\s[^,;]*?\s(?:on|over|about)\s(?!\d)")
"""Whom one negotiates with, before what one negotiates on."""
_OF_SUM = re.compile(
    r"\s+of\s+(?:up\s+to|about|around|some|nearly|almost|more\s+than|at\s+least|over)\s+"
    r"(?:[A-Z]{2,3}\$?|[€$£¥])?\s?\d[\d.,]*(?:\s(?:thousand|million|billion|trillion|euros?|dollars?|[A-Z]{3})\b)*"
)
"""How much a thing is ("a loan of up to USD 60 million")."""
_ONLY_MONEY = re.compile(
    r"(?:an?\s+|another\s+|further\s+|up\s+to\s+)*(?:[A-Z]{2,3}\$?|[€$£¥])?\s?\d[\d.,]*\s*(?:\w+\s*){0,3}"
)
_BELONGS = re.compile(
    r"(?:for|against|between|into|towards?)\s|(?:on|of|to)\s(?!\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the\s+(?:\d|first|same)|behalf)",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"\bfor\s+(?P<what>(?:an?|its|the|more|further|additional)\s|[€$£¥\d]|[A-Z]{2,3}\$?\s?\d)(?!.*\bfor\s+(?:an?|its|more|further|additional)\s)",
    re.IGNORECASE,
)
_END = re.compile(
    r",\s+(?:which|who|that|in|on|under|with|by|to|subject|after|as)\b|[;:.](?=\s|$)|\s(?:that|which|under\s+which|who)\s|$"
)


def phrase_end(text: str, start: int) -> int:
    """Return where the phrase that begins at ``start`` ends: at the next clause or stop."""
    end = _END.search(text, start)
    return end.start() if end else len(text)
