"""Which side of a text's date its words put a day on: told by the verbs around it."""

from __future__ import annotations

import re
from functools import cache

from briefings.text.dates.words import DATE_WORDS

_REACH = 220
"""How far from a date, within its sentence, a verb may stand that places it."""
_BOUND = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘«(]?[^\W\d_a-z])|\n\s*\n|\n\s*[-•*–]\s|;\s")
_OPENS = re.compile(
    r"(?:(?:^|[,:—–\"“«(]\s?|\b(?:and|but|that|which|who|while|where|y|pero|que|quien|et|mais|qui|où)\s+)"
    r"(?:(?:on|in|by|from|since|until|the|early|late|el|en|este|a|desde|le|au|à|dès|de|du|d['’])\s+){0,2})\Z",
    re.IGNORECASE,
)
"""What a date stands after where its own verb is still to come."""


def tense(text: str, start: int, end: int, language: str, *, limit: bool = False) -> int | None:
    """Return 1 where the verb that a date at ``start`` to ``end`` goes with lies ahead of the text, -1 where behind.

    The nearest verb before the date in its sentence counts, and the nearest after it where none stands before or
    where the date opens a clause. None where no verb tells. What ``limit`` says is a limit lies ahead unless a verb
    before it says otherwise: the one after it tells of something else.
    """
    low, high = max(0, start - _REACH), min(len(text), end + _REACH)
    for bound in _BOUND.finditer(text, low, start):
        low = bound.end()
    after = _BOUND.search(text, end, high)
    high = after.start() if after else high
    before = None
    for cue in _cues(language).finditer(text, low, start):
        before = _side(cue) or before
    if limit:
        return before or 1
    if before is not None and not _OPENS.search(text, low, start):
        return before
    return next(filter(None, map(_side, _cues(language).finditer(text, end, high))), before)


def _side(cue: re.Match[str]) -> int | None:
    return {"future": 1, "past": -1}.get(cue.lastgroup or "")


@cache
def _cues(language: str) -> re.Pattern[str]:
    words = DATE_WORDS[language]
    return re.compile(
        rf"(?<!\w)(?:(?P<future>{words.future})|(?P<neither>{words.present})|(?P<past>{words.past}))(?!\w)",
        re.IGNORECASE,
    )
