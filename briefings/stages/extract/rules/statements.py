"""Statements: direct quotations with their speaker, and indirect speech whose speaker is named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from briefings.document import Basis
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.people import Person, best_known, holder_of
from briefings.stages.extract.rules.reading import QuotedWords, Reading
from briefings.text.names import looks_like_person, one_letter_off
from briefings.text.span import Span

_SAID = (
    r"(?:said|says|told|added|adds|explained|stated|stressed|noted|underlined|underscored|warned|indicated|declared|insisted|argued"
    r"|remarked|commented|announced|asserted|emphasi[sz]ed|pointed\s+out|recalled|affirmed|observed|concluded|claimed|replied|wrote"
    r"|dijo|afirm[óo]|señal[óo]|explic[óo]|indic[óo]|subray[óo]|declar[óo]|asegur[óo]|destac[óo]|añadi[óo]|manifest[óo]|expres[óo]|sostuvo"
    r"|a\s+déclaré|a\s+dit|a\s+affirmé|a\s+souligné|a\s+expliqué|a\s+ajouté|a\s+indiqué|déclare|affirme|souligne|explique)"
)
_SAID_RE = re.compile(rf"\b{_SAID}\b", re.IGNORECASE)
_PRONOUN_SAID = re.compile(
    rf"\b(?:he|she|they|él|ella|il|elle)\s+(?:also\s+|then\s+)?{_SAID}\b|\b{_SAID}\s+(?:he|she|they)\b",
    re.IGNORECASE,
)
_NEAR = 160
"""A speaker stands within so many characters of the quotation, in its own or the neighbouring sentence."""
_NAME = re.compile(r"[A-ZÀ-Þ][\w’-]+(?:[ \u00a0](?:de|del|la|van|von|da|[A-ZÀ-Þ][\w’-]+|[A-Z]\.)){0,4}")

_TOLD = re.compile(rf"(?P<stop>[.!?]?),?\s+(?:{_NAME.pattern})\s+{_SAID}\b")


def find_statements(reading: Reading, people: list[Person]) -> Iterator[Draft]:
    """Yield direct quotations of four words and more; a speaker that the text does not settle stays empty."""
    for quoted in map(partial(_ended, reading), reading.quoted):
        words = quoted.inner.of(reading.text)
        if len(words.split()) < 4 or len(words) > 1800:
            continue
        speaker, around = _speaker(reading, people, quoted)
        if speaker is None and not _SAID_RE.search(around.of(reading.text)) and len(words.split()) < 8:
            continue  # a term in quote marks, not speech
        values = {
            "speaker": speaker.name if speaker else None,
            "role": speaker.role if speaker else None,
            "words": words,
            "direct": True,
        }
        quotes = [Span(quoted.outer.start, quoted.outer.end)]
        found: dict[str, Basis] = {}
        if speaker:
            quotes.append(_sentence_quote(reading, around))
            if speaker.name not in around.of(reading.text):
                found["speaker"] = "resolved"
        yield Draft("statement", values, tuple(dict.fromkeys(quotes)), found)


def _ended(reading: Reading, quoted: QuotedWords) -> QuotedWords:
    """A quotation that the text never closes ends before who says it ("…, Ansah told reporters")."""
    if quoted.closed:
        return quoted
    told = _TOLD.search(reading.text, quoted.inner.start, quoted.inner.end)
    if told is None:
        return quoted
    end = told.start() + len(told.group("stop"))
    return QuotedWords(Span(quoted.outer.start, end), Span(quoted.inner.start, end), closed=False)


def _sentence_quote(reading: Reading, around: Span) -> Span:
    words = around.of(reading.text)
    return Span(
        around.start + len(words) - len(words.lstrip(' ,.\n”"»')),
        around.end - (len(words) - len(words.rstrip())),
    )


def _speaker(reading: Reading, people: list[Person], quoted: QuotedWords) -> tuple[Person | None, Span]:
    """The person whom a said-verb beside the quotation names, and the words that show it."""
    unnamed = None
    for side in _sides(reading, quoted):
        words = side.of(reading.text)
        said = _SAID_RE.search(words)
        if not said:
            continue
        unnamed = unnamed or side
        if person := _named_beside(reading, people, side, said):
            return person, side
    return None, unnamed or quoted.outer


def _sides(reading: Reading, quoted: QuotedWords) -> Iterator[Span]:
    """The words after the quotation up to the next stop or quote, then those before it from the last stop."""
    text = reading.text
    after_end = min(len(text), quoted.outer.end + _NEAR)
    after = re.match(r"[^“”«»\"\n]*?(?=[.!?](?:\s|$)|[“«\"\n]|$)", text[quoted.outer.end : after_end])
    closes = (
        quoted.inner.of(text).rstrip()[-1:] in ".!?"
        and text[quoted.outer.end : quoted.outer.end + 1].strip(" .\n") != ","
    )
    if after and after.group().strip(" .,"):
        side = Span(quoted.outer.end, quoted.outer.end + after.end())
        # After a quotation that is a sentence of its own, the next sentence speaks of something else
        # unless it starts with the verb or the name beside it.
        if not closes or re.match(
            rf"\s*,?\s*(?:{_SAID}\b|[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’-]+)*\s+{_SAID}\b)", side.of(text)
        ):
            yield side
    begin = max(0, quoted.outer.start - _NEAR)
    before = re.search(r"(?:^|[.!?]\s|[”»\n])([^”»\n]*)$", text[begin : quoted.outer.start])
    if before and before.group(1).strip():
        yield Span(begin + before.start(1), quoted.outer.start)


def _named_beside(reading: Reading, people: list[Person], side: Span, said: re.Match[str]) -> Person | None:
    words = side.of(reading.text)
    if _PRONOUN_SAID.search(words):
        return None
    place = side.start + said.start()
    inside = [person for person in people if side.covers(person.span)]
    if inside:
        nearest = min(inside, key=lambda person: abs(person.span.start - place))
        return best_known(people).get(nearest.surname, nearest)
    known = best_known(people)
    for match in _NAME.finditer(words):
        last = match.group().split()[-1]
        person = (
            known.get(last)
            or next((p for p in known.values() if last in p.name.split()[1:]), None)
            or next((known[name] for name in known if one_letter_off(name, last) and len(last) > 4), None)
        )
        if person is not None:
            return person
        if looks_like_person(match.group()) and abs(side.start + match.start() - place) < 60:
            span = Span(side.start + match.start(), side.start + match.end())
            return Person(match.group(), span, None, None, span)
    return holder_of(words, people)
