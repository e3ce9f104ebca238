"""From lines to paragraphs: where one ends, and when a hyphen at a line's end is only the line's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from briefings.stages.load.pdflines import Line

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BROKEN = re.compile(r"([^\W\d_]+)([-\u2010\u00ad])$")
_HYPHENED = re.compile(r"\w-$")
_CONTINUED = re.compile(r"[^\W\d_]+")
_FULL_STOP = re.compile(r"""[.!?:]["'”’»)\]]*$""")
_ITEM = re.compile(r"(?:\[\d{1,3}\]|[•‣◦▪●○–—*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s")
_WIDER_GAP = 1.35
"""Times the usual distance of two lines, above which a gap parts paragraphs."""
_FARTHEST = 4
"""Font sizes from line to line, beyond which they do not belong together."""
_EASILY = 1.25
"""Times its width that a word needs to have had room without doubt."""
_INDENT = 0.8
"""Indents count from this many font sizes on."""
_OTHER_SIZE = 0.08


def paragraphs(pages: list[list[Line]]) -> Iterator[str]:
    """Yield the paragraphs of a document, lines and page breaks undone."""
    lines = [line for page in pages for line in page]
    if not lines:
        return
    words = Counter(word.casefold() for line in lines for word in _WORD.findall(line.text))
    pitch = _pitch(lines)
    edges = list(_right_edges(lines))
    text = lines[0].text
    for index, (before, line) in enumerate(pairwise(lines)):
        if _parted(before, line, edges[index], pitch):
            yield text.replace("\u00ad", "")
            text = line.text
        else:
            text = _joined(text, line.text, words)
    yield text.replace("\u00ad", "")


def _pitch(lines: list[Line]) -> float:
    """Return the usual distance from line to line, as a multiple of the font size."""
    steps = [
        (line.top - before.top) / before.size
        for before, line in pairwise(lines)
        if before.size > 0 and 0 < line.top - before.top < _FARTHEST * before.size
    ]
    return median(steps) if steps else 1.2


def _right_edges(lines: list[Line]) -> Iterator[float]:
    """Yield, for each line, how far to the right its column reaches."""
    run: list[Line] = []
    for line in lines:
        if run and (line.top <= run[-1].top or not _alike(line, run[-1]) or line.left > run[-1].right):
            yield from [max(each.right for each in run)] * len(run)
            run = []
        run.append(line)
    yield from [max(each.right for each in run)] * len(run)


def _alike(one: Line, other: Line) -> bool:
    return abs(one.size - other.size) <= _OTHER_SIZE * max(one.size, other.size)


def _parted(before: Line, line: Line, right_edge: float, pitch: float) -> bool:
    """Tell whether a paragraph ends between two lines that follow each other."""
    size = max(before.size, line.size, 1.0)
    if not _alike(before, line) or _ITEM.match(line.text):
        return True
    if _BROKEN.search(before.text[-60:]) and line.text[:1].islower():
        return False
    ended = bool(_FULL_STOP.search(before.text))
    runs_on = line.text[:1].islower()
    if not 0 < line.top - before.top < _FARTHEST * size:
        # Another column or page: the paragraph runs on where the words do.
        return ended or (not runs_on and _had_room(before, line, right_edge))
    if line.top - before.top > _WIDER_GAP * pitch * size:
        return True
    indented = line.left - before.left > _INDENT * size and not _ITEM.match(before.text)
    return (ended and indented) or (_had_room(before, line, right_edge) and (ended or not runs_on))


def _had_room(before: Line, line: Line, right_edge: float) -> bool:
    """Tell whether the first word of ``line`` had room on the line before: it was not wrapped there."""
    advance = (line.right - line.left) / max(1, len(line.text))
    word = line.text.split(maxsplit=1)[0]
    return right_edge - before.right > _EASILY * advance * (len(word) + 1)


def _joined(text: str, line: str, words: Counter[str]) -> str:
    """Join a line to the text before it; the hyphen between goes only where that is safe."""
    word = text.rpartition(" ")[2]
    broken, rest = _BROKEN.search(word), _CONTINUED.match(line)
    if not broken or not rest:
        # "2022-" and "23", "EU-" and "(…": the hyphen is part of what it stands in.
        return text + line if _HYPHENED.search(word) and line[:1].isalnum() else f"{text} {line}"
    if rest.group()[0].islower() and _is_line_break(broken.group(1), rest.group(), words):
        return text[: -len(broken.group(2))] + line
    return text[: -len(broken.group(2))] + "-" + line


def _is_line_break(start: str, end: str, words: Counter[str]) -> bool:
    """Tell whether the document's own words say that a hyphen is only the line's."""
    whole, compound = (start + end).casefold(), f"{start}-{end}".casefold()
    if words[whole] != words[compound]:
        return words[whole] > words[compound]
    # Two parts that are words of this text by themselves ("long", "term") may well be one compound.
    return not (words[start.casefold()] > 1 and words[end.casefold()] > 1)
