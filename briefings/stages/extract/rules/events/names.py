"""Noun phrases as the names of events: whole, without article and date, and short."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.stages.extract.rules.reading import Sentence
from briefings.text.event_words import DISASTERS, EVENT_NOUNS, PRONOUNS, THINGS
from briefings.text.phrases import complement, shorten
from briefings.text.span import Span
from briefings.text.syntax import Clause, NounPhrase

MOST_WORDS = 14
"""The longest name that an event gets."""
_DEVERBAL = re.compile(r"[a-z]{4,}(?:tion|sion|ment|val|sal)$")
_ARTICLE = re.compile(r"^(?:(?:the|an?|its|their|his|her|our|my|this|these|those)\s+)+", re.IGNORECASE)
_DETERMINED = re.compile(r"(?:the|an?|its|their|his|her|this|these)\s", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:[\s,;:–—(-]|\s(?:on|in|of|for|by|at|to|from|since|during|until|and|or|with|the|an?|that|as|also))+$"
)
_FOREIGN = re.compile(r"[“”\"«»;!?\[\]|]|https?|www")
_STRANDED = re.compile(
    r"(?:,?\s*)(?P<np>(?:an?|the|its|their|his|her|two|three|four|five|several|new|\d[\d.,]*)\s)",
    re.IGNORECASE,
)
_STORM = re.compile(r"\b(?:Cyclone|Hurricane|Typhoon|(?:Tropical\s+)?Storm|Tsunami|Earthquake)\b")
_BROKEN = re.compile(r"\s?[“\"«_<]|\s+to\s+be\b|\**\s*[–—]")
_SHARED = re.compile(
    r"(?:\b(?:between|both)\s+[A-ZÀ-Þ][\w’'-]+|[A-ZÀ-Þ][\w’'-]+,\s[A-ZÀ-Þ][\w’'-]+,?)\s+(?:and|or)\s+(?:the\s+)?$"
)
_QUOTED_BEFORE = re.compile(r"[“\"](?P<name>[^“”\",;.]{2,40})[”\"]\s$")
_PREPOSITION = re.compile(
    r"\s(?=(?:at|until|of|under|within|into|over|as|after|before|where|that|which|and|to|for|on|in|with|by|from|between)\s)"
)
_COUNTED = re.compile(
    r"(?:number|series|round|wave|string|set|couple)\sof\s(?:[a-z-]+\s)?(?P<noun>[a-z-]+)", re.IGNORECASE
)
_NO_NAME = re.compile(
    r"(?:[\d.,%\s]*|.*\s(?:them|it|us)|.*[’']s|(?-i:[A-Z][a-z]+ing)|valid|such|new|the)$", re.IGNORECASE
)


def noun_text(sentence: Sentence, phrase: NounPhrase | None, most_words: int = MOST_WORDS - 2) -> str | None:
    """Return a noun phrase without its article and without a date at its end; None for a pronoun or what is too long."""
    bare = phrase is not None and phrase.span == phrase.core  # "one", but not "one of the largest gangs"
    if phrase is None or (bare and phrase.head in PRONOUNS) or not _is_whole(sentence, phrase.span):
        return None
    span = before_date(sentence, phrase.span)
    told = fitted(span.of(sentence.text), most_words) or fitted(phrase.core.of(sentence.text), most_words)
    if told and (quoted := _QUOTED_BEFORE.search(sentence.text[: phrase.span.start])):
        return f"{quoted.group('name')} {told}"
    return told


def the(sentence: Sentence, phrase: NounPhrase | None, told: str | None = None) -> str | None:
    """Return a phrase that had a determiner with "the"; a name, a number or a bare plural as it is."""
    told = told or noun_text(sentence, phrase)
    if told is None or phrase is None or not _DETERMINED.match(sentence.text, phrase.span.start):
        return told
    return f"the {told}"


def _is_whole(sentence: Sentence, span: Span) -> bool:
    """Whether no mark, date or lost partner cuts the phrase off from words that belong to it."""
    text = sentence.text
    if _BROKEN.match(text, span.end) or _SHARED.search(text[: span.start]):
        return False
    return not any(
        sentence.at(date.span.start) < span.start < sentence.at(date.span.end) for date in sentence.dates
    )


def fitted(words: str, most_words: int = MOST_WORDS) -> str | None:
    """Return the words as a phrase of at most ``most_words``, cut only where a phrase can end, or None."""
    told = _ARTICLE.sub("", " ".join(words.replace("*", "").split()).strip(" ,;:"))
    if _FOREIGN.search(told):
        return None
    told = _TAIL.sub("", _cut(shorten(told, most_words), most_words))
    if told.count("(") != told.count(")"):
        told = told.split("(")[0].rstrip(" ,")
    if len(told) < 3 or len(told.split()) > most_words or told.casefold() in PRONOUNS or _NO_NAME.match(told):
        return None
    return told


def _cut(phrase: str, most_words: int) -> str:
    """Return a phrase that is too long up to the last preposition that leaves two words or more."""
    if len(phrase.split()) <= most_words:
        return phrase
    places = [match.start() for match in _PREPOSITION.finditer(phrase)]
    return next(
        (p for place in reversed(places) if 2 <= len((p := phrase[:place]).split()) <= most_words), phrase
    )


_JOINING = frozenset("of on with between in at to for against".split())
_STOP = frozenset(
    "the a an this that these those its their his her our of in on at for to and or by with from as during after before"
    " following since until ahead is are was were has have had will be been which where when while part said says"
    " but into over under through between against about who whose".split()
)


def phrase_around(words: Sequence[str], head: int) -> str | None:
    """Return the phrase of several words around the noun at ``head``: back to its article, on to the last word.

    None where a verb or anything else that is no part of a noun phrase follows the noun.
    """
    first = head
    while (
        first
        and head - first < 5
        and words[first - 1].casefold() not in _STOP
        and words[first - 1][-1] not in ",;:.)"
    ):
        first -= 1
    if head + 1 < len(words) and words[head + 1].casefold() not in _JOINING:
        return None
    return fitted(" ".join(words[first:]))


def is_event_noun(head: str) -> bool:
    """Tell whether a lower-case noun names something that happens on a day ("summit", "evacuations")."""
    single = head.removesuffix("s")
    return (
        head in EVENT_NOUNS
        or single in EVENT_NOUNS
        or (single not in THINGS and bool(_DEVERBAL.match(single)))
    )


def eventful(sentence: Sentence, phrase: NounPhrase | None) -> str | None:
    """Return a noun phrase if its head names an event."""
    if phrase is None:
        return None
    core = phrase.core.of(sentence.text).casefold()
    counted = _COUNTED.match(sentence.text[phrase.core.end - len(phrase.head) : phrase.span.end])
    if counted and is_event_noun(counted.group("noun").casefold()):
        return noun_text(sentence, phrase, MOST_WORDS)
    if not (
        is_event_noun(phrase.head)
        or is_event_noun(_last_of_core(sentence, phrase))
        or core.endswith(("round table", "phone call", "telephone call", "video call"))
    ):
        return None
    return noun_text(sentence, phrase, MOST_WORDS)


def _last_of_core(sentence: Sentence, phrase: NounPhrase) -> str:
    """The noun before a name ("the exercise *Northern Wind*")."""
    words = [word for word in phrase.core.of(sentence.text).split() if word.islower()]
    return words[-1] if words else ""


def strikes(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase names a disaster."""
    return phrase.head.removesuffix("s") in DISASTERS or bool(_STORM.search(phrase.core.of(sentence.text)))


def before_date(sentence: Sentence, span: Span) -> Span:
    """Return the span up to a date that ends it ("a similar idea last year")."""
    for date in sentence.dates:
        start, end = sentence.at(date.span.start), sentence.at(date.span.end)
        if span.start + 4 < start < span.end <= end + 1:
            return Span(span.start, start)
    return span


def stranded(sentence: Sentence, clause: Clause) -> str | None:
    """Return the object that follows the adjuncts: "signed at Oslo on Monday *a treaty on cod*"."""
    after = [span.end for span in clause.adjuncts if span.start >= clause.verb.span.end]
    for place in [clause.verb.span.end, *after]:
        if found := _STRANDED.match(sentence.text, place):
            span = complement(sentence.text, found.start("np"), most_words=30)
            return fitted(before_date(sentence, span).of(sentence.text), MOST_WORDS - 2) if span else None
    return None
