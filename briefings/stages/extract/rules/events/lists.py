"""Events of lists and title blocks: an agenda's line, a timeline's row, the day and place under a meeting's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.stages.extract.rules.events.dates import told_clauses
from briefings.stages.extract.rules.events.names import fitted
from briefings.stages.extract.rules.events.nouns import NamedEvent, side
from briefings.stages.extract.rules.events.phrases import phrase_of
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.dates import DateMention
from briefings.text.event_words import DEED_NOUNS, DISASTERS, EVENT_NOUNS, OF_OBJECT
from briefings.text.span import Span
from briefings.text.syntax import parse
from briefings.text.syntax.lexicon import lemma_of

_BULLET = re.compile(r"\s*(?:[-–—•*▪·|]|\d{1,2}[.)])?\s*(?:\*\*|On\s|In\s|By\s)?")
_MARK = re.compile(
    r"\s*(?:\*\*)?(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?\s*(?::|[–—-]\s|\t|\|)\s*(?:\*\*)?\s*"
)
_ROW_END = re.compile(r"\s*[|;\t]|\.(?:\s|$)")
_IN_BRACKETS = re.compile(
    r"(?:^|[.;:•]\s)\W*The\s(?P<np>[A-ZÀ-Þ][^.;:•()]{3,90})\s\((?P<verb>[a-z]+ed)\s(?:on|in)\s$"
)
_LABEL = re.compile(
    r"\s*(?:[-–—•*▪·|]\s*)?(?P<np>[^:.;|]{4,90}?)\s*[:|]\s*(?:on\s+|from\s+)?$", re.IGNORECASE
)
_NAMED_THEN_DATE = re.compile(
    r"\s*(?:[-–—•*▪·|]|\d{1,2}[.)])\s*(?P<np>[^:.;|()]{6,110}?)\s*(?:,|\(|[–—-]|\|)\s*$"
)
_PLACED = re.compile(
    r"\W*(?:(?:[Hh]eld|[Mm]eeting)\s(?:in|at)\s)?(?P<place>[A-ZÀ-Þ][\w’'.-]+(?:\s[A-ZÀ-Þ][\w’'-]+){0,3})?(?:,\s[A-ZÀ-Þ][\w’' -]{2,30})?"
    r"\s*(?:,|\(|[–—|-])?\s*(?:(?:on|from)\s)?",
)
_OF_PAPER = re.compile(
    r"^\W*(?:(?:joint|final|draft)\s)*(?:communiqué|communique|declaration|statement|conclusions|report|minutes|summary|outcome|agenda|programme|record)\s(?:of|from|for)\s(?:the\s)?",
    re.IGNORECASE,
)
_FURNITURE = frozenset(
    "release publication published press update updated date deadline posted contact issue review closing".split()
)
"""Labels of a page's own date."""
_AGO = 2
"""Lines between a meeting's name and the line with its day and place."""


def listed_events(reading: Reading, sentence: Sentence) -> Iterator[NamedEvent]:
    """Yield what lists and title blocks say of a line's first date; only the text's language being English is assumed."""
    published = reading.document.published
    for date in sentence.dates[:1]:
        held = side(date, published)
        if held is None or len(date.edtf) < 7:
            continue
        if what := _bracketed(sentence, date) or (None if date.deadline else _of_line(sentence, date)):
            yield NamedEvent(what, held, date)
        elif sentence.heading and (titled := _under_title(reading, sentence, date)):
            yield NamedEvent(titled[0], held, date, titled[1])


def _bracketed(sentence: Sentence, date: DateMention) -> str | None:
    """ "The Air Services Agreement (signed on 17 May 2018) …": signing of the Air Services Agreement."""
    found = _IN_BRACKETS.search(sentence.text[: sentence.at(date.span.start)])
    noun = OF_OBJECT.get(lemma_of(found.group("verb"), "y")) if found else None
    name = fitted(found.group("np"), 11) if found and noun else None
    return f"{noun} of the {name}" if name and noun and not noun.endswith(" on") else None


def _of_line(sentence: Sentence, date: DateMention) -> str | None:
    """What a line says of its date: "18 March: adoption of the plan", "Entry into force: 1 May", "• Signing, 3 May"."""
    text, start, end = sentence.text, sentence.at(date.span.start), sentence.at(date.span.end)
    lead = _BULLET.match(text)
    if lead and lead.end() == start and (mark := _MARK.match(text, end)):
        return _after_mark(sentence, mark.end())
    label = _LABEL.match(text[:start])
    if label and (_ends_in_event(label.group("np")) or _names_start(label.group("np"))):
        return fitted(label.group("np"))
    named = _NAMED_THEN_DATE.match(text[:start])
    closed = re.match(r"\W*$", text[end:])
    return (
        fitted(named.group("np").split(", ")[0])
        if named and closed and _begins_with_event(named.group("np"))
        else None
    )


def _after_mark(sentence: Sentence, start: int) -> str | None:
    """The rest of a dated line: a noun phrase with an event in it, or a clause without its auxiliaries."""
    stop = _ROW_END.search(sentence.text, start)
    rest = sentence.text[start : stop.start() if stop else len(sentence.text)].strip(" *|")
    clauses = parse(rest)
    if clauses:
        line = Sentence(Span(0, len(rest)), rest, False, (), (), (), (), clauses)
        first = next(
            (c for c in told_clauses(line) if c.kind in ("main", "participle") and not c.verb.negated), None
        )
        if first and (told := phrase_of(line, first, dated=True)):
            return told
    return fitted(rest) if _begins_with_event(rest) else None


def _under_title(reading: Reading, sentence: Sentence, date: DateMention) -> tuple[str, str | None] | None:
    """The meeting whose name stands above a line that holds only its place and day."""
    placed = _PLACED.fullmatch(sentence.text[: sentence.at(date.span.start)])
    if (
        placed is None
        or re.search(r"\w", sentence.text[sentence.at(date.span.end) :])
        or not placed.group("place")
    ):
        return None
    index = reading.index_at(sentence.span.start)
    for above in reversed(reading.sentences[max(0, index - _AGO) : index]):
        if above.heading and not above.dates and _names_meeting(above.text):
            told = fitted(_OF_PAPER.sub("", above.text))
            return (told, placed.group("place")) if told else None
    return None


def _names_meeting(title: str) -> bool:
    """Whether a title holds a noun of meetings, no disaster and no colon ("Cyclone X: response")."""
    words = {word.strip(",.").casefold() for word in title.split()}
    return (
        ":" not in title
        and not words & DISASTERS
        and bool(words & (EVENT_NOUNS - {"release", "survey", "table"}))
    )


def _begins_with_event(phrase: str) -> bool:
    return any(word.strip(",") in DEED_NOUNS for word in phrase.casefold().split()[:8])


def _ends_in_event(phrase: str) -> bool:
    words = phrase.casefold().split()
    return words[-1] in DEED_NOUNS and not (words[-1] in _FURNITURE or words[0] in _FURNITURE)


def _names_start(phrase: str) -> bool:
    """Whether a label begins with an event ("Entry into force", "Publication of results")."""
    words = phrase.casefold().split()
    begins = len(words) > 1 and words[0] in DEED_NOUNS and words[0] not in _FURNITURE - {"publication"}
    return begins or phrase.casefold().startswith(("entry into", "start of", "end of"))
