"""Beside: the names that stand around a verb and are no part of its parsed subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.stages.extract.rules.people import Person
from briefings.stages.extract.rules.reading import Sentence
from briefings.text.span import Span
from briefings.text.syntax import Clause

_STOP = re.compile(
    r"\s(?:on|for|in|at|to|over|about|under|which|that|since|during|after|before|by|has|have|had|is|are|was|were|will|would)\s|[,;.]"
)
_AFTER_OPENER = re.compile(r"(?:[\w’'-]+\s){0,4}[\w’'-]+,\s(?:the\s)?$")


def left_of(people: list[Person], sentence: Sentence, clause: Clause) -> Iterator[str]:
    """Yield those named before the verb, where officials with names and offices are strung together."""
    start = clause.verb.span.start
    aside = [span for span in clause.adjuncts if span.end <= start]
    taken: set[str] = set()
    for person in people:
        at = Span(sentence.at(person.span.start), sentence.at(person.span.end))
        own = Span(sentence.at(person.introduced.start), sentence.at(person.introduced.end))
        if at.start >= 0 and at.end <= start and not any(span.meets(own) for span in aside):
            if person.affiliation and person.affiliation not in taken:
                taken.add(person.affiliation)
                yield person.affiliation


def just_before(sentence: Sentence, clause: Clause) -> Iterator[str]:
    """Yield the name between a comma and the verb ("All in all, the Council adopted …")."""
    for mention in sentence.names:
        end = sentence.at(mention.span.end)
        if 0 <= clause.verb.span.start - end <= 1 and mention.kind in ("state", "organisation"):
            if _AFTER_OPENER.match(sentence.text[: sentence.at(mention.span.start)]):
                yield mention.name


def end_of_names(sentence: Sentence, start: int, stop: int) -> int:
    """Return where a run of names after "with" ends."""
    end = start
    for mention in sentence.names:
        at = Span(sentence.at(mention.span.start), sentence.at(mention.span.end))
        if at.start < end or at.end > stop:
            continue
        gap = sentence.text[end : at.start]
        if len(gap) > 40 or _STOP.search(
            re.sub(r",\s*(?:and\s+)?", " ", f" {gap} ") if end > start else f" {gap} "
        ):
            break
        end = at.end
    return end
