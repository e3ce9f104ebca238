"""A text read once: its sentences with the dates, numbers, names and status words that stand in each."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from briefings.document import Document
from briefings.text.acronyms import find_acronyms
from briefings.text.dates import DateMention, find_dates
from briefings.text.names import NameMention, find_names
from briefings.text.normal import key
from briefings.text.numbers import NumberMention, find_numbers
from briefings.text.sentences import split_sentences
from briefings.text.span import Span
from briefings.text.status import StatusMention, find_status

_Mention = TypeVar("_Mention", DateMention, NumberMention, NameMention, StatusMention)

_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_QUOTED = re.compile(r"[“«„\"]")


@dataclass(frozen=True, slots=True)
class QuotedWords:
    """Words between quote marks; ``closed`` is False where the text never closes them."""

    outer: Span
    inner: Span
    closed: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; all offsets are the document's."""

    span: Span
    text: str
    heading: bool
    """A title, a teaser, a caption or a tag line: never a sentence of the body."""
    dates: tuple[DateMention, ...]
    numbers: tuple[NumberMention, ...]
    names: tuple[NameMention, ...]
    status: tuple[StatusMention, ...]

    def at(self, offset: int) -> int:
        """Return the offset in ``text`` of an offset of the document."""
        return offset - self.span.start


@dataclass(frozen=True)
class Reading:
    """A document as the rules see it."""

    document: Document
    sentences: tuple[Sentence, ...]
    quoted: tuple[QuotedWords, ...]
    acronyms: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The document's text."""
        return self.document.text

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    def index_at(self, offset: int) -> int:
        """Return the index of the sentence that ``offset`` stands in or follows."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def is_quoted(self, span: tuple[int, int]) -> bool:
        """Tell whether a span lies wholly between quote marks."""
        return any(quoted.inner.covers(span) for quoted in self.quoted)

    @cached_property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences that are no headings."""
        return tuple(sentence for sentence in self.sentences if not sentence.heading)


def read(document: Document) -> Reading:
    """Read a document once: everything else works on what is found here."""
    text, language = document.text, document.language
    spans = split_sentences(text)
    dates = _dealt(spans, find_dates(text, document.published, language))
    numbers = _dealt(spans, find_numbers(text, language))
    names = _dealt(spans, find_names(text))
    status = _dealt(spans, _moved(text, spans))
    sentences = tuple(
        Sentence(
            span,
            span.of(text),
            _is_heading(document, span),
            tuple(dates[i]),
            tuple(numbers[i]),
            tuple(names[i]),
            tuple(status[i]),
        )
        for i, span in enumerate(spans)
    )
    return Reading(document, sentences, tuple(quoted_words(text)), find_acronyms(text))


def _moved(text: str, spans: list[Span]) -> list[StatusMention]:
    """Status words sentence by sentence: what negates a word stands in its own sentence."""
    return [
        StatusMention(
            Span(mention.span.start + span.start, mention.span.end + span.start),
            mention.status,
            mention.passive,
        )
        for span in spans
        for mention in find_status(span.of(text))
    ]


def _dealt(spans: list[Span], mentions: list[_Mention]) -> list[list[_Mention]]:
    starts = [span.start for span in spans]
    dealt: list[list[_Mention]] = [[] for _ in spans]
    for mention in mentions:
        index = bisect_right(starts, mention.span.start) - 1
        if index >= 0 and spans[index].covers(mention.span):
            dealt[index].append(mention)
    return dealt


def _is_heading(document: Document, span: Span) -> bool:
    if any(heading.meets(span) for heading in document.headings):
        return True
    if document.title and key(span.of(document.text)) == key(document.title):
        return True
    text = document.text
    line_start = text.rfind("\n", 0, span.start) + 1
    line_end = text.find("\n", span.end)
    line = text[line_start : line_end if line_end >= 0 else len(text)].strip()
    if span.of(text) != line:
        return False
    # One sentence alone on its line: a title, a teaser or a caption unless it ends as sentences do.
    return not _END.search(line) or (line_start == 0 and len(line) < 160 and not line.endswith("”"))


def quoted_words(text: str) -> list[QuotedWords]:
    """Return the words between quote marks, paragraph by paragraph, unclosed ones up to the paragraph's end."""
    found = []
    for paragraph in re.finditer(r"[^\n]+", text):
        position = paragraph.start()
        while opener := _QUOTED.search(text, position, paragraph.end()):
            if opener.group() == '"' and opener.start() > 0 and text[opener.start() - 1].isdigit():
                position = opener.end()  # inches
                continue
            end, closed = _closing(text, opener, paragraph.end())
            inner = _stripped(text, Span(opener.end(), end))
            if inner.end > inner.start:
                found.append(QuotedWords(Span(opener.start(), end + closed), inner, closed))
            position = end + closed
    return found


def _closing(text: str, opener: re.Match[str], end: int) -> tuple[int, bool]:
    """Where the quotation ends, and whether a mark closes it there."""
    mark = opener.group()
    # Mixed marks are common: “ closed by a straight one, or the other way round.
    closers = {"“": '”"', '"': '"”', "«": "»", "„": '“”"'}[mark]
    closer = min(
        (place for sign in closers if (place := text.find(sign, opener.end(), end)) >= 0), default=-1
    )
    again = text.find(mark, opener.end(), end) if mark in "“«" else -1
    if again >= 0 and (closer < 0 or again < closer):
        return again, False  # opened and never closed: the next quotation begins
    return (closer, True) if closer >= 0 else (end, False)


def _stripped(text: str, span: Span) -> Span:
    words = span.of(text)
    return Span(span.start + len(words) - len(words.lstrip()), span.end - (len(words) - len(words.rstrip())))
