"""Words between quote marks: curly, straight, angular, low, single, over several paragraphs, or opened by a dash."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefings.text.span import Span
from briefings.text.speech_verbs import speech_verbs

_OPENER = re.compile(r"[“«„]|\"|(?<![\w’'])‘(?=\w)|(?<![\w’'])'(?=[A-ZÀ-Þ])")
_CLOSERS = {
    # Mixed marks are common: “ closed by a straight one, or the other way round.
    "“": re.compile(r"[”\"]"),
    "«": re.compile(r"»"),
    "„": re.compile(r"[“”\"]"),
    '"': re.compile(r"[\"”]"),
    # An apostrophe is no closing mark: that one stands after a stop or before one, and not inside a word.
    "‘": re.compile(r"(?<=[.,!?…])’(?!\w)|’(?=[,.;:)]|\s*$)|(?<=\w)’(?=\s[a-z])(?<!s’)"),
    "'": re.compile(r"(?<=[.,!?])'(?!\w)"),
}
_OPENS_AGAIN = {
    "“": re.compile(r"“"),
    "«": re.compile(r"«"),
    '"': re.compile(r"(?:(?<=\s)|(?<=[.,;:]))\"(?=\w)"),
}
_MOST_WORDS_BEFORE_VERB = 6
_PARAGRAPH = re.compile(
    r"[^\n]+(?:(?<=[\w,;’'-])\n[ ]*(?=[a-zà-ÿ(])[^\n]+|(?<=[^\n]{55}[\w,;’'-])\n(?=\w)[^\n]+)*"
)
"""A line, with the next ones where it breaks off in mid-sentence: text that is wrapped."""
_DIALOGUE = re.compile(r"[—–](?=[^\s—–])")
_ASIDE = re.compile(r"(?<=\s)[—–](?=[a-zà-ÿ])")
_ASIDE_END = re.compile(r"[—–](?=[.,:;]?\s)")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quote marks; ``closed`` is False where the text never closes them."""

    outer: Span
    """With the marks."""
    inner: Span
    """Without the marks and the white space beside them."""
    closed: bool


def find_quotations(text: str, language: str | None = None) -> list[Quotation]:
    """Return what stands between quote marks, in order.

    A quotation ends in its paragraph, unless the next one opens with a mark again: the convention for speech of
    several paragraphs, of which only the last is closed. One that is never closed ends before the words that tell who
    says it ("…, Ansah told reporters"), else at the paragraph's end or the next opening mark. Marks within other
    marks are part of the quotation around them.
    """
    found: list[Quotation] = []
    begun: Quotation | None = None
    for paragraph in _PARAGRAPH.finditer(text):
        pieces = list(_in_paragraph(text, Span(*paragraph.span())))
        if begun and pieces and _goes_on(text, begun, pieces[0], paragraph.start()):
            pieces[0] = _joined(text, begun, pieces[0])
            found.pop()
        found += pieces
        last = pieces[-1] if pieces else None
        if last or paragraph.group().strip():
            begun = last if last and not last.closed and last.outer.end == paragraph.end() else None
    said = speech_verbs(language).said
    return [quotation if quotation.closed else _ended(text, quotation, said) for quotation in found]


def _goes_on(text: str, begun: Quotation, after: Quotation, start: int) -> bool:
    """Tell whether a paragraph that opens with a mark continues the quotation that the one before left open."""
    same = text[after.outer.start] == text[begun.outer.start]
    return same and not text[start : after.outer.start].strip() and text[begun.outer.end - 1] in ".!?…:;"


def _ended(text: str, quotation: Quotation, said: re.Pattern[str]) -> Quotation:
    """A quotation that is never closed, without the words that tell who says it."""
    inner = quotation.inner
    verb = said.search(text, *inner)
    if verb is None:
        return quotation
    sentence = max(text.rfind(stop, inner.start, verb.start()) for stop in (". ", "! ", "? "))
    comma = text.rfind(",", inner.start, verb.start())
    end = sentence + 1 if sentence > comma else comma
    if end <= inner.start or len(text[end : verb.start()].split()) > _MOST_WORDS_BEFORE_VERB:
        return quotation
    return Quotation(Span(quotation.outer.start, end), Span(inner.start, end), closed=False)


def _joined(text: str, begun: Quotation, after: Quotation) -> Quotation:
    outer = Span(begun.outer.start, after.outer.end)
    return Quotation(outer, Span(begun.inner.start, after.inner.end), after.closed)


def _in_paragraph(text: str, paragraph: Span) -> Iterator[Quotation]:
    if dialogue := _DIALOGUE.match(text, *paragraph):
        spoken = list(_spoken(text, Span(dialogue.end(), paragraph.end)))
        if spoken:
            yield from spoken
            return
    position = paragraph.start
    while opener := _OPENER.search(text, position, paragraph.end):
        position = opener.end()
        if not _opens(text, opener):
            continue
        end, closed = _closing(text, opener, paragraph.end)
        inner = _stripped(text, Span(opener.end(), end))
        if opener.group() in "‘'" and not closed:
            continue  # an apostrophe
        if inner.end > inner.start:
            yield Quotation(Span(opener.start(), end + closed), inner, closed)
        position = end + closed


def _opens(text: str, opener: re.Match[str]) -> bool:
    if opener.group() != '"':
        return True
    before = text[opener.start() - 1 : opener.start()]
    after = text[opener.end() : opener.end() + 1]
    inches = before.isdigit()
    return not inches and not (before.isalnum() and not after.isalnum())  # a closing mark that nothing opened


def _closing(text: str, opener: re.Match[str], end: int) -> tuple[int, bool]:
    """Where the quotation ends, and whether a mark closes it there."""
    mark = opener.group()
    closer = _CLOSERS[mark].search(text, opener.end(), end)
    again = _OPENS_AGAIN[mark].search(text, opener.end(), end) if mark in _OPENS_AGAIN else None
    if again and (closer is None or again.start() <= closer.start()):
        return again.start(), False  # opened and never closed: the next quotation begins
    return (closer.start(), True) if closer else (end, False)


def _spoken(text: str, line: Span) -> Iterator[Quotation]:
    """The speech of "—No cederemos —dijo el ministro—. Seguiremos.", without the aside between the dashes."""
    aside = _ASIDE.search(text, *line)
    if aside is None:
        return
    first = _stripped(text, Span(line.start, aside.start()))
    yield Quotation(Span(line.start - 1, aside.start()), first, closed=True)
    if end := _ASIDE_END.search(text, aside.end(), line.end):
        rest = _stripped(text, Span(end.end(), line.end))
        rest = _stripped(text, Span(rest.start + (text[rest.start : rest.start + 1] in ".,:;"), rest.end))
        if rest.end > rest.start:
            yield Quotation(Span(end.start(), line.end), rest, closed=True)


def _stripped(text: str, span: Span) -> Span:
    words = span.of(text)
    return Span(span.start + len(words) - len(words.lstrip()), span.end - (len(words) - len(words.rstrip())))
