"""Deeds told by a verb with fixed words: "takes effect", "went on strike", "was put to a vote", "gave evidence"."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.events.names import fitted, noun_text, the
from briefings.stages.extract.rules.reading import Sentence
from briefings.text.event_idioms import IDIOM_VERBS, IDIOMS, OBJECT_DEEDS
from briefings.text.event_words import IN_FORCE
from briefings.text.phrases import complement
from briefings.text.syntax import Clause

_CLOSES = re.compile(r"\s+to\s+(?:a\s+close|an\s+end|a\s+halt)\b")
_INTO = re.compile(r"\s+into\s+(effect|force)\b")
_DUE = re.compile(
    r"\s+due\b(?P<at>\s+(?:in|at)\s+(?:the\s+)?[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)*)?(?!\s+to\b)"
)
_NAMES_TO = re.compile(r"(?:[^;:()“”\"]{0,40}?\s)?to\s+(?=the\s|an?\s|[A-ZÀ-Þ])")
_TO_WHAT = re.compile(r"\s+to\s+(?=the\s|an?\s|its\s|[A-ZÀ-Þ])")
_LOOKAHEAD = 48
"""Characters after a verb in which its fixed words stand."""


def idiom(sentence: Sentence, clause: Clause) -> str | None:
    """Return what the deed is called where a verb tells it only with its fixed words, or None."""
    text, lemma, end = sentence.text, clause.verb.lemma, clause.verb.span.end
    into = _INTO.match(text, end) if lemma in ("go", "come", "enter") else None
    if lemma in IN_FORCE or into:
        lemma = f"{lemma} into {into.group(1)}" if into else lemma
        noun = "entry into effect" if lemma.endswith("effect") else "entry into force"
        return of_noun(noun, the(sentence, clause.subject)) or noun
    if bound := _begins_to_bind(sentence, clause):
        return bound
    if lemma == "be" and (due := _DUE.match(text, end)):
        who = noun_text(sentence, clause.subject)
        return f"{who} due {(due.group('at') or '').strip()}".rstrip() if who else None
    if lemma in OBJECT_DEEDS and (told := _of_object(sentence, clause)):
        return told
    verb, *particles = lemma.split()
    if verb not in IDIOM_VERBS:
        return None
    end -= sum(len(word) + 1 for word in particles)
    whole = clause.object.span.end if clause.object and not clause.verb.passive else end
    for at, phrase in ((end, clause.subject), (whole, clause.object)):
        following = text[at : at + _LOOKAHEAD]
        if told := next((noun for words, noun in IDIOMS[verb] if words.match(following)), None):
            return of_noun(told, the(sentence, phrase))
    return None


def _begins_to_bind(sentence: Sentence, clause: Clause) -> str | None:
    """ "brought the law into force", "will apply from 1 May", "came to a close"."""
    text, lemma, end = sentence.text, clause.verb.lemma, clause.verb.span.end
    if lemma in ("bring", "put") and clause.object and _INTO.match(text, clause.object.span.end):
        return of_noun("entry into force", the(sentence, clause.object))
    if lemma == "apply" and not clause.verb.passive and re.match(r"\s+(?:from|as of)\s", text[end : end + 9]):
        return of_noun("application", the(sentence, clause.subject))
    ends = lemma in ("come", "draw", "grind") and _CLOSES.match(text, end)
    return of_noun("end", the(sentence, clause.subject)) if ends else None


def _of_object(sentence: Sentence, clause: Clause) -> str | None:
    """A verb whose deed shows by its object: "put their names to a treaty", "passed the bill", "gave its assent to"."""
    patient = clause.subject if clause.verb.passive else clause.object
    if patient is None:
        return None
    said = noun_text(sentence, patient)  # without "next" of "the case next Tuesday"
    head = (
        said.split()[-1].casefold().removesuffix("s")
        if said and patient.head == "next"
        else patient.head.removesuffix("s")
    )
    for heads, noun, at in OBJECT_DEEDS[clause.verb.lemma]:
        if head not in heads and patient.head not in heads:
            continue
        if at == "object":
            return of_noun(noun, the(sentence, patient))
        if at == "subject":
            return of_noun(noun, the(sentence, clause.subject))
        found = (_NAMES_TO if at == "names" else _TO_WHAT).match(sentence.text, patient.span.end)
        span = complement(sentence.text, found.end(), most_words=10) if found else None
        return of_noun(noun, fitted(span.of(sentence.text))) if span else None
    return None


def of_noun(noun: str, of: str | None) -> str | None:
    """Return the deed's noun joined to its object's or subject's words, or None where there are none."""
    if of is None:
        return None
    return f"{noun} {of}" if noun.endswith((" on", " for", " in", " against")) else f"{noun} of {of}"
