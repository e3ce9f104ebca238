"""The words that tell who speaks, where they stand behind or within what is said ("…, Home Minister Jane Roe said")."""

from __future__ import annotations

import re

from briefings.text.syntax import Clause, NounPhrase

AFTER_COMMA = re.compile(r",[”\"’»]?\s*$")
"""The comma between what was said and who said it, at the end of what is searched."""
NEW_CLAUSE = re.compile(r",\s+(?:and|but|while)\s+(?=(?:the|an?|its|his|her|their)\b|[A-ZÀ-Þ])")
"""What begins a clause with a subject of its own."""
_MOST_TAG_WORDS = 10
_NO_TAG = re.compile(r"^\s*(?:and|but|which|who|that|as|while|where|when)\b|[()“”\"«»:;]")
_INVERTED_END = re.compile(
    r"[;:“«\"]|,\s+(?:adding|while|and)\b|\.(?=\s|$)(?<!\b[A-Z]\.)(?<!Dr\.)(?<!Mr\.)(?<!Ms\.)(?<!Mrs\.)"
)


def own_object(clauses: tuple[Clause, ...], clause: Clause) -> NounPhrase | None:
    """Return the object of a verb, unless it is shared with a later verb and stands behind that."""
    later = min(
        (c.verb.span.start for c in clauses if c.verb.span.start > clause.verb.span.start), default=None
    )
    found = clause.object
    return None if found and later is not None and found.span.start > later else found


def own_subject(text: str, clauses: tuple[Clause, ...], clause: Clause) -> int | None:
    """Return where the subject begins that an apposition parts from its verb: "…, and the mayor, Ana Ruiz, said"; None if it is as read."""
    start = clause.verb.span.start
    ands = list(NEW_CLAUSE.finditer(text, 0, start))
    if not ands or clause.subject is None or clause.subject.span.start >= ands[-1].end():
        return None
    begin = ands[-1].end()
    inside = any(begin <= c.verb.span.start < start for c in clauses)
    return None if inside or len(text[begin:start].split()) < 2 else begin


def is_swapped(text: str, clauses: tuple[Clause, ...], clause: Clause) -> bool:
    """Tell whether the speaker was read as the object: "the port, said Ana Ruiz, will reopen", "the port is shut, said Ana Ruiz"."""
    start = clause.verb.span.start
    if (
        own_object(clauses, clause) is None
        or clause.verb.tense not in ("past", "present")
        or not AFTER_COMMA.search(text, 0, start)
    ):
        return False
    if clause.subject is None:
        return True
    return any(
        c is not clause and c.kind == "main" and c.subject and c.subject.span == clause.subject.span
        for c in clauses
    )


def inverted_end(text: str, clauses: tuple[Clause, ...], clause: Clause) -> int:
    """Return where the words end that name a speaker behind the verb."""
    begin = clause.verb.span.end
    stop = _INVERTED_END.search(text, begin)
    end = stop.start() if stop else len(text)
    # What is said goes on behind the comma that closes an apposition.
    later = [c.verb.span.start for c in clauses if c.verb.span.start > begin and c.kind == "main"]
    if later and later[0] < end:
        comma = text.rfind(",", begin, later[0])
        end = comma if comma > begin else end
    return end


def tag_start(text: str, clauses: tuple[Clause, ...], clause: Clause) -> int | None:
    """Return where the words begin that tell who says what stands before them: behind a comma; None if there is none."""
    verb = clause.verb.span.start
    first = min(verb, clause.subject.span.start) if clause.subject else verb
    if is_swapped(text, clauses, clause):
        first = verb
    if AFTER_COMMA.search(text, 0, first):
        return first
    # "…, Home Minister Ana Ruiz told": a title may have been left out, or the subject taken from too far.
    comma = text.rfind(",", 0, verb)
    between = text[comma + 1 : verb]
    if comma < 0 or not between.strip() or len(between.split()) > _MOST_TAG_WORDS or _NO_TAG.search(between):
        return None
    inside = any(comma < c.verb.span.start < verb for c in clauses)
    return None if inside else comma + 1 + len(between) - len(between.lstrip())
