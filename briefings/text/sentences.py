"""Sentences and paragraphs of a text, as exact spans of its characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefings.text.span import Span

_TITLES = (
    "mr mrs ms messrs dr dra prof profa rev hon gen col lt sgt capt cmdr maj gov sen rep pres st ste"
    " mme mlle mm sr sra sres srta d dña ing lic arq mons excmo excma ilmo ilma hr fr dott sig avv"
)
_REFERENCES = (
    "art arts pp pág págs pag fig figs tab vol vols ch cap sec secs cf vgl bzw ca approx eds apdo abs"
    " ziff rn vs viz i.e e.g z.b d.h u.a p.ej p.ex c.à.d c.-à-d ej avda bd blvd tel tél ee jan janv"
    " feb febr févr apr jun jul juil aug sept oct nov dec déc al"
)
_NUMBERED = frozenset({"no", "nos", "nr", "núm", "num", "n", "nº", "n°", "p", "c"})
"""Abbreviations only where a number follows."""
_NO_END = frozenset(f"{_TITLES} {_REFERENCES}".split())
_MAY_END = frozenset(
    {
        "inc",
        "ltd",
        "co",
        "corp",
        "bros",
        "jr",
        "u.s",
        "u.k",
        "u.n",
        "e.u",
        "d.c",
        "ee.uu",
        "uu",
        "s.a",
        "s.l",
        "ph.d",
        "u.s.a",
    }
)
"""Abbreviations that end a sentence only where a word follows that commonly begins one."""
_STARTERS = (
    "the a an this that these those it its he she they we i in on at for from but and as if when"
    " while since after before however meanwhile also our their his her there under over with by to"
    " el la los las en un una este esta se su sus le les il elle ce cette dans pour mais der die das"
    " es sie er wir im auf lo gli"
)
_BEGINS = frozenset(_STARTERS.split())
_GERMAN_MONTHS = frozenset(
    {
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    }
)

_CLOSERS = "\"'”’»)\\]›“"
_STOP = re.compile(
    rf"[.!?…]+[{_CLOSERS}]*(?:\s?[»”])?(?:\[\d{{1,3}}\]|[¹²³])*(?=\s|\Z)|[.!?][”»\"](?=[A-ZÀ-Þ¿¡«“])"
)
_BLANK = re.compile(r"\n[^\S\n]*\n\s*")
_CARRIED = re.compile(r"^(.*\S)[^\S\n]*\n(?=[^\S\n]*[a-zß-ÿ])", re.MULTILINE)
_SINGLE = re.compile(r"\S[^\S\n]*\n(?=[^\S\n]*\S)")
_NEWLINE = re.compile(r"\n")
_ITEM = re.compile(r"\s*(?:[-–—•·▪◦*‣●■□➢✓]\s|\(?\d{1,2}[.)]\s|\(?[a-zA-Z][.)]\s|#{1,6}\s|\|)")
_HEADING = re.compile(r"\s*(?:#{1,6}\s|\|)")
_WRAPS = (40, 140)
"""How long the lines of wrapped text are; elsewhere each line break means something."""
_FULL = 0.85
"""A line is full if the next word would have taken it beyond this share of the usual line."""
_LEAST_SHARE = 0.25
"""Of the line breaks of wrapped text at least this share has a small letter after it."""


def split_paragraphs(text: str) -> list[Span]:
    """Return the runs of text between blank lines, trimmed of white space."""
    pieces = _between(_BLANK, text, 0, len(text))
    return [span for start, end in pieces if (span := _trim(text, start, end))]


def split_sentences(text: str) -> list[Span]:
    """Return the sentences of ``text``, in order, trimmed of white space.

    A blank line ends a sentence, as does the end of a heading or list item; the line breaks of wrapped
    text do not. A closing quote mark belongs to the sentence that it closes.
    """
    width = _line_width(text)
    return [
        sentence
        for paragraph in split_paragraphs(text)
        for block in _blocks(text, paragraph, width)
        for sentence in _sentences(text, block)
    ]


def _between(pattern: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in pattern.finditer(text, start, end):
        yield start, match.start()
        start = match.end()
    yield start, end


def _trim(text: str, start: int, end: int) -> Span | None:
    """Return the span without the white space at its ends, None if nothing is left."""
    piece = text[start:end]
    body = piece.strip()
    if not body:
        return None
    start += len(piece) - len(piece.lstrip())
    return Span(start, start + len(body))


def _line_width(text: str) -> int:
    """Return how long the lines of a wrapped text usually are, 0 where the text is not wrapped."""
    carried = sorted(len(match[1]) for match in _CARRIED.finditer(text))
    breaks = len(_SINGLE.findall(text))
    if len(carried) < 2 or len(carried) < _LEAST_SHARE * breaks:
        return 0
    width = carried[len(carried) // 2]
    return width if _WRAPS[0] <= width <= _WRAPS[1] else 0


def _blocks(text: str, paragraph: Span, width: int) -> Iterator[Span]:
    """Yield the lines of a paragraph, those that wrap one running text put back together."""
    lines = [span for span in _between(_NEWLINE, text, *paragraph) if span[0] < span[1]]
    begin = lines[0][0]
    for (start, end), (after, after_end) in pairwise(lines):
        if not _continues(text[start:end], text[after:after_end], width):
            if block := _trim(text, begin, end):
                yield block
            begin = after
    if block := _trim(text, begin, lines[-1][1]):
        yield block


def _continues(line: str, following: str, width: int) -> bool:
    """Tell whether the break between two lines is there only because the line was full."""
    if not line.strip() or not following.strip() or _ITEM.match(following) or _HEADING.match(line):
        return False
    if following.lstrip()[0].islower() or line.rstrip().endswith(","):
        return True
    if not any(letter.isalpha() for letter in following):  # a date or a number under a heading
        return False
    return width > 0 and len(line.rstrip()) + 1 + len(following.split(None, 1)[0]) > width * _FULL


def _sentences(text: str, block: Span) -> Iterator[Span]:
    """Yield the sentences of one block of running text."""
    start = block.start
    for match in _STOP.finditer(text, block.start, block.end):
        if match.end() < block.end and not _ends(text, match, start, block.end):
            continue
        if sentence := _trim(text, start, match.end()):
            yield sentence
            start = match.end()
    if rest := _trim(text, start, block.end):
        yield rest


def _ends(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """Tell whether the stop that ``match`` found ends the sentence that began at ``start``."""
    stop = match.start()
    following = text[match.end() : min(end, match.end() + 40)].split(None, 1)
    if not following or following[0][0].islower() or following[0][0] in ".,;:)":
        return False
    if stop > start and text[stop - 1] in "([":  # "(…)" is a gap in a quotation, not its end
        return False
    if match[0][-1] in '”"»’' and _ATTRIBUTION.match(text, match.end(), end):
        return False
    if match[0][0] != "." or match[0].startswith(".."):
        return True
    words = text[max(start, stop - 24) : stop].split()
    word = words[-1].lstrip("([«“\"'‘¿¡—–-") if words else ""
    alone = len(words) == 1 and stop - start <= 24
    return not _abbreviates(word, following[0], alone=alone)


def _abbreviates(word: str, following: str, *, alone: bool) -> bool:
    """Tell whether the stop after ``word`` belongs to it; ``alone`` marks the sentence's only word so far."""
    small, after = word.lower(), following.lstrip("([«“\"'‘¿¡").rstrip(",.;:")
    if word.isdigit():
        return alone or (len(word) <= 2 and after in _GERMAN_MONTHS)
    if small in _NUMBERED and after[:1].isdigit():
        return True
    if small in _NO_END:
        return True
    initial = len(word) == 1 and word.isupper()
    if initial or small.rsplit("-", 1)[-1] in _MAY_END or _INITIALS.fullmatch(word):
        return alone or after.lower() not in _BEGINS
    return False


_INITIALS = re.compile(r"(?:[A-ZÀ-Þ]\.-?)+[A-ZÀ-Þ]")
_ATTRIBUTION = re.compile(
    r"\s*(?:(?!The\b|In\b|It\b)[A-ZÀ-Þ][\w’'.-]*\s+){1,4}(?:said|says|added|noted|stated|told\s[^.]{2,40}|explained"
    r"|dijo|añadió|señaló|afirmó|explicó|a\s+dit|a\s+déclaré|a\s+ajouté)(?:[^.\n]{0,40})[.]?(?:\s|\Z)"
)
"""Who said the quotation before it: a closed quotation does not end its sentence then."""
