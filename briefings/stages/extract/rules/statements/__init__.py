"""Statements: direct quotations with their speaker, and indirect speech whose speaker is named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.document import Basis
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.people import Person
from briefings.stages.extract.rules.reading import Reading
from briefings.stages.extract.rules.statements.attribution import Attribution
from briefings.stages.extract.rules.statements.reported import find_reported
from briefings.stages.extract.rules.statements.speakers import Speakers
from briefings.stages.extract.rules.statements.subjects import Said
from briefings.text.quotations import Quotation
from briefings.text.span import Span

_FEWEST_WORDS = 4
"""Fewer words between marks are a term, not a statement."""
_SPEECH_WORDS = 8
"""Words of a quotation that count as speech though nothing beside them says who speaks."""
_MOST_CHARS = 3000
_NAMES_A_THING = re.compile(
    r"\b(?:entitled|titled|called|named|known\s+as|dubbed|theme|slogan|motto|title|headed|heading|labelled|the|a\.k\.a\.|titulad[oa]|denominad[oa]|llamad[oa]"
    r"|lema|intitulée?|nommée?|programme|project|initiative|report|conference|campaign|proyecto|programa|advisory)\s*,?\s*$",
    re.IGNORECASE,
)


def find_statements(reading: Reading, people: list[Person]) -> Iterator[Draft]:
    """Yield what is said in a text, in its order; a speaker that the text does not settle stays empty.

    Direct quotations have four words or more; indirect speech has a verb of saying and a speaker that is named.
    """
    attribution = Attribution(reading, Speakers(reading, people))
    waiting = list(enumerate(reading.quoted))
    for sentence in reading.sentences:
        while waiting and waiting[0][1].outer.start < sentence.span.end:
            index, quotation = waiting.pop(0)
            if draft := _direct(reading, attribution, index, quotation, heading=sentence.heading):
                yield draft
        if not sentence.heading:
            for found in find_reported(reading, attribution, sentence):
                yield _draft(reading, found.clause, found.clause, found.said, direct=False)


def _direct(
    reading: Reading, attribution: Attribution, index: int, quotation: Quotation, *, heading: bool
) -> Draft | None:
    text = reading.text
    words = quotation.inner.of(text)
    count = len(words.split())
    said = attribution.of_quotation(index)  # of a short one too: the next may go on with its speaker
    if count < _FEWEST_WORDS or len(words) > _MOST_CHARS or (heading and count < 2 * _SPEECH_WORDS):
        return None
    if said is None and not _is_speech(text, quotation):
        return None
    return _draft(reading, quotation.inner, quotation.outer, said, direct=True)


def _is_speech(text: str, quotation: Quotation) -> bool:
    """Tell whether words that nobody beside them says are speech, and not a title or a term."""
    words = quotation.inner.of(text).split()
    if not quotation.closed or len(words) < _SPEECH_WORDS:
        return False
    capitals = sum(word[0].isupper() for word in words)
    return capitals < len(words) / 2 and not _NAMES_A_THING.search(text[: quotation.outer.start][-40:])


def _draft(reading: Reading, words: Span, shown: Span, said: Said | None, *, direct: bool) -> Draft:
    voice = said.voice if said else None
    values = {
        "speaker": voice.name if voice else None,
        "role": voice.role if voice else None,
        "words": words.of(reading.text),
        "direct": direct,
    }
    quotes, found = [shown], dict[str, Basis]()
    if said and voice:
        evidence = _trimmed(reading.text, said.evidence)
        quotes.append(evidence)
        if voice.name not in evidence.of(reading.text):
            found["speaker"] = "resolved"
    return Draft("statement", values, tuple(dict.fromkeys(quotes)), found)


def _trimmed(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(' ,.;:\n\u00a0—–”"»’)'))
    return Span(start, span.end - (len(words) - len(words.rstrip())))
