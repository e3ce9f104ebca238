"""The head of a text: its first lines, where title, date and publisher stand."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LINES = 14
_REACH = 6_000
"""Characters that are looked at: a first paragraph may be long."""
_BODY_LENGTH = 60
"""Lines at least this long, after others, are running text (or the wrapped lines of it)."""
_MARKS = re.compile(r"^(?:#{1,6}\s+|>\s*)|\*{1,3}|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|\s*#+\s*$")
_STOP = re.compile(r"""[.!?]["'”’»)]*$""")
_RULE = re.compile(r"^\W*$")


@dataclass(frozen=True)
class Head:
    """The first lines of a text that hold words, stripped of space and emphasis marks."""

    lines: tuple[str, ...]
    followed: tuple[bool, ...]
    """Whether each line goes straight on in the next, with no blank line between."""
    text: str
    """The same stretch as it stands."""

    def body_at(self) -> int:
        """Return the index of the first line that is running text; the number of lines if none is."""
        if self._opens_wrapped():
            return 0
        for index, line in enumerate(self.lines):
            if len(line) >= 2 * _BODY_LENGTH and (index or _STOP.search(line)):
                return index
            long = len(line) >= _BODY_LENGTH and line not in self.lines[:index]
            if index and long and (line.endswith(".") or self._is_wrapped(index)):
                return index
        return len(self.lines)

    def _is_wrapped(self, index: int) -> bool:
        """Tell whether a line is the first of a wrapped paragraph; a headline stands alone."""
        after = self.lines[index + 1] if self.followed[index] else ""
        return _BODY_LENGTH - 20 <= len(after) < 2 * _BODY_LENGTH and after != self.lines[index]

    def _opens_wrapped(self) -> bool:
        """Tell whether the text starts with a wrapped paragraph: a sentence that runs on, or three such lines."""
        if len(self.lines) < 2 or len(self.lines[0]) < _BODY_LENGTH or not self._is_wrapped(0):
            return False
        return self.lines[1][0].islower() or self._is_wrapped(1)

    def is_before(self, heading: str) -> bool:
        """Tell whether running text stands before ``heading``, which then is no title of the whole."""
        place = self.text.find(heading)
        return place < 0 or any(line in self.text[:place] for line in self.lines[self.body_at() :][:1])


def head_of(text: str) -> Head:
    """Return the head of ``text``."""
    reach = text[:_REACH]
    raw = [strip_marks(line) for line in reach.split("\n")]
    worded = [index for index, line in enumerate(raw) if not _RULE.match(line)][:_LINES]
    followed = tuple(index + 1 in worded for index in worded)
    return Head(tuple(raw[index] for index in worded), followed, reach)


def strip_marks(line: str) -> str:
    """Return a line without the marks that Markdown puts around its words, and without space at its ends."""
    return _MARKS.sub("", line.strip()).strip().lstrip("\ufeff")
