"""A text read once: its sentences with the dates, numbers, names and status words that stand in each."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar

from briefings.document import Document
from briefings.text.acronyms import find_acronyms
from briefings.text.dates import DateMention, find_dates
from briefings.text.names import NameMention, find_names
from briefings.text.normal import key
from briefings.text.numbers import NumberMention, find_numbers
from briefings.text.quotations import Quotation, find_quotations
from briefings.text.sentences import split_sentences
from briefings.text.span import Span
from briefings.text.status import StatusMention, status_of
from briefings.text.syntax import Clause, parse

_Mention = TypeVar("_Mention", DateMention, NumberMention, NameMention, StatusMention)

_PARSED = frozenset(("en", "es", "fr"))
_END = re.compile(r"(?:[.!?…][\"'”’»)\]]*|;(?:\s+(?:and|or))?)$")


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
    clauses: tuple[Clause, ...] = ()
    """The clauses of an English, Spanish or French sentence of the body, offsets in ``text``; of others none."""
    language: str = "en"
    """The text's, English where that is unknown."""

    def at(self, offset: int) -> int:
        """Return the offset in ``text`` of an offset of the document."""
        return offset - self.span.start


@dataclass(frozen=True)
class Reading:
    """A document as the rules see it."""

    document: Document
    sentences: tuple[Sentence, ...]
    quoted: tuple[Quotation, ...]
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
    spoken = language or "en"
    status = _dealt(spans, _moved(text, spans, spoken) if spoken in _PARSED else [])
    headings = [_is_heading(document, span) for span in spans]
    sentences = tuple(
        Sentence(
            span,
            span.of(text),
            headings[i],
            tuple(dates[i]),
            tuple(numbers[i]),
            tuple(names[i]),
            tuple(status[i]),
            () if headings[i] else parse(span.of(text), spoken),
            spoken,
        )
        for i, span in enumerate(spans)
    )
    return Reading(document, sentences, tuple(find_quotations(text, language)), find_acronyms(text))


def _moved(text: str, spans: list[Span], language: str) -> list[StatusMention]:
    """Status words sentence by sentence: what negates a word stands in its own sentence."""
    return [
        replace(mention, span=Span(mention.span.start + span.start, mention.span.end + span.start))
        for span in spans
        for mention in status_of(span.of(text), language)
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
