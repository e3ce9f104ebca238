"""Where quoted words stand in a text: as they are, through the declared map, or nearly.

A near match is guarded: numbers, negations, names and the words that tell how firm something is must be the
same in the quote and in the words found, so that an altered quote is never taken for a misspelt one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import partial_ratio_alignment

from briefings.text.likeness import alike
from briefings.text.normal import Folded, fold
from briefings.text.span import Span

Match = Literal["exact", "mapped", "fuzzy"]

MIN_FUZZY_CHARS = 20
"""Shorter quotes are found as they stand, or through the map, or not at all."""
MAX_ELIDED_CHARS = 600
"""From the first to the last word of a quote with an ellipsis."""

_CHARS_AN_EDIT = 10
_MAX_PLACES = 2000
_MAX_SEEDS = 40
_MAX_WINDOWS = 12

_ELLIPSIS = re.compile(r"\s*(?:\(\s*(?:\.{2,4}|…)\s*\)|\[\s*(?:\.{2,4}|…)\s*\]|\.{3,4}|…)\s*")
_OUTER = " \t\n\u00a0\"'“”„‟«»‹›‘’‚"
_TAIL = " .,;:"
# A prefix that turns the word behind it round: "legal" does not stand in "illegal".
_TURNING = frozenset(
    {"un", "in", "im", "il", "ir", "dis", "non", "non-", "mis", "de", "des", "a", "anti", "anti-"}
)
_HEAD = re.compile(r"[^\W\d_]+-?$")
_NEGATION = re.compile(
    r"\b(?:not?|never|neither|nor|cannot|without|nicht|kein\w*|nie|ohne|sin|nunca|jamás|tampoco|ne|pas|jamais|"
    r"sans|aucune?|ni)\b|n't\b|\bn'"
)


class Located(NamedTuple):
    """Where a quote stands, and how it was found."""

    span: Span
    match: Match


class Locator:
    """Finds quotes in one text, which is folded once for all of them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded: Folded | None = None

    @property
    def folded(self) -> Folded:
        """The text as the declared map reads it."""
        if self._folded is None:
            self._folded = fold(self.text)
        return self._folded

    def locate(self, quote: str, near: int | None = None) -> Located | None:
        """Return where ``quote`` stands, or None where it does not.

        Of several places the one at or nearest to ``near`` is taken, without it the first; a place that cuts
        a word only where there is no other. No place cuts a number or the "un" off an "unable".
        """
        wanted = quote.strip()
        if not fold(wanted).text.strip():
            return None
        if span := self._exact(wanted, near):
            return Located(span, "exact")
        if span := self._mapped(wanted, near) or self._bare(wanted, near):
            return Located(span, "mapped")
        # A text has ellipses of its own, so a quote with one may also be misspelt.
        if _ELLIPSIS.search(wanted) and (located := self._elided(wanted, near)):
            return located
        span = self._fuzzy(wanted, near)
        return Located(span, "fuzzy") if span else None

    def _exact(self, wanted: str, near: int | None) -> Span | None:
        if near is not None and self.text.startswith(wanted, near):
            span = Span(near, near + len(wanted))
            if not _cuts_number_or_sense(self.text, span):
                return span
        places = (Span(at, at + len(wanted)) for at in _places(wanted, self.text))
        return self._best(places, near)

    def _mapped(self, wanted: str, near: int | None) -> Span | None:
        folded = fold(wanted).text.strip()
        places = (self.folded.span(at, at + len(folded)) for at in _places(folded, self.folded.text))
        return self._best(places, near)

    def _bare(self, wanted: str, near: int | None) -> Span | None:
        """Look for the words without quote marks around them or a stop behind them."""
        bare = wanted.strip(_OUTER).rstrip(_TAIL).rstrip(_OUTER)
        return self._mapped(bare, near) if bare and bare != wanted else None

    def _best(self, places: Iterator[Span], near: int | None) -> Span | None:
        kept = [span for span in places if not _cuts_number_or_sense(self.text, span)]
        if not kept:
            return None
        return min(kept, key=lambda span: (_cut_words(self.text, span), abs(span.start - (near or 0)), span))

    # --- quotes with an ellipsis --------------------------------------------------------------------------

    def _elided(self, wanted: str, near: int | None) -> Located | None:
        parts = [
            part
            for part in (fold(part).text.strip() for part in _ELLIPSIS.split(wanted))
            if part.strip(_TAIL)
        ]
        if len(parts) == 1:
            span = self._mapped(parts[0], near) or self._bare(parts[0], near) or self._fuzzy(parts[0], near)
            return Located(span, "fuzzy") if span else None
        if not parts or any(len(part) < 3 for part in parts):
            return None
        starts = _places(parts[0], self.folded.text)
        spans = [span for at in starts if (span := self._stretch(parts, at))]
        if near is None and spans:  # the last "A" before the "B" is the one meant
            spans = [min(spans, key=lambda span: (span.end - span.start, span))]
        best = self._best(iter(spans), near)
        return Located(best, "mapped") if best else None

    def _stretch(self, parts: list[str], start: int) -> Span | None:
        """Return the stretch from the first part at ``start`` to the last, all in order and near enough."""
        text, end = self.folded.text, start + len(parts[0])
        for part in parts[1:]:
            at = text.find(part, end, start + MAX_ELIDED_CHARS)
            while at >= 0 and _cuts_number_or_sense(text, Span(at, at + len(part))):
                at = text.find(part, at + 1, start + MAX_ELIDED_CHARS)
            if at < 0 or _drops_negation(text[end:at]) or _cuts_number_or_sense(text, Span(start, end)):
                return None
            end = at + len(part)
        return self.folded.span(start, end)

    # --- near matches -------------------------------------------------------------------------------------

    def _fuzzy(self, wanted: str, near: int | None) -> Span | None:
        folded = fold(wanted).text.strip()
        if len(folded) < MIN_FUZZY_CHARS:
            return None
        edits = len(folded) // _CHARS_AN_EDIT
        found: list[tuple[int, int, Span]] = []
        for start in _windows(folded, self.folded.text, edits):
            ends = _aligned(folded, self.folded.text, max(0, start - edits), start + len(folded) + 2 * edits)
            if ends is None:
                continue
            distance, first, last = ends
            span = self.folded.span(first, last)
            if distance <= edits and alike(wanted, span.of(self.text)):
                found.append((distance, abs(span.start - (near or 0)), span))
        return min(found)[2] if found else None


@lru_cache(maxsize=16)
def _locator(text: str) -> Locator:
    return Locator(text)


def locate(quote: str, text: str, near: int | None = None) -> Located | None:
    """Return where ``quote`` stands in ``text``; see :meth:`Locator.locate`."""
    return _locator(text).locate(quote, near)


# --- what a place may not do ------------------------------------------------------------------------------


def _places(wanted: str, text: str) -> Iterator[int]:
    at = text.find(wanted)
    for _ in range(_MAX_PLACES):
        if at < 0:
            return
        yield at
        at = text.find(wanted, at + 1)


def _cuts_number_or_sense(text: str, span: Span) -> bool:
    start, end = span
    if text[start].isdigit() and start and _joined_digit(text[max(0, start - 2) : start][::-1]):
        return True
    if text[end - 1].isdigit() and _joined_digit(text[end : end + 2]):
        return True
    if start and text[start].isalpha() and (head := _HEAD.search(text, max(0, start - 12), start)):
        return head.group().casefold() in _TURNING
    return False


def _joined_digit(beyond: str) -> bool:
    """Tell whether a number goes on beyond the end of a span (``beyond`` reads away from it)."""
    return beyond[:1].isdigit() or (beyond[:1] in {".", ","} and beyond[1:2].isdigit())


def _cut_words(text: str, span: Span) -> int:
    start, end = span
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    after = end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
    return before + after


def _drops_negation(elided: str) -> bool:
    """Tell whether words left out within one sentence hold a negation."""
    return not re.search(r"[.!?]\s", elided) and bool(_NEGATION.search(elided))


# --- windows for a near match -----------------------------------------------------------------------------


def _windows(wanted: str, text: str, edits: int) -> list[int]:
    """Return likely starts: one of ``edits + 1`` pieces of the quote stands unchanged there."""
    size = len(wanted) // (edits + 1)
    votes: Counter[int] = Counter()
    for at in range(0, len(wanted) - size + 1, size):
        seeds = list(zip(range(_MAX_SEEDS + 1), _places(wanted[at : at + size], text), strict=False))
        if len(seeds) <= _MAX_SEEDS:
            votes.update((place - at) // (edits + 1) for _, place in seeds)
    # A drift of a few edits can put the pieces of one place on either side of a border.
    summed = {slot: count + votes.get(slot + 1, 0) for slot, count in votes.items()}
    best = sorted(summed, key=lambda slot: (-summed[slot], slot))[:_MAX_WINDOWS]
    return [max(0, slot * (edits + 1)) for slot in best]


def _aligned(wanted: str, text: str, start: int, end: int) -> tuple[int, int, int] | None:
    """Return the distance and the whole words of ``text[start:end]`` that are nearest to ``wanted``."""
    window = text[start:end]
    rough = partial_ratio_alignment(wanted, window, score_cutoff=80)
    if rough is None:
        return None
    slack = len(wanted) // _CHARS_AN_EDIT + 2
    firsts = [at for at in _borders(text, start + rough.dest_start, slack) if not text[at : at + 1].isspace()]
    lasts = [at for at in _borders(text, start + rough.dest_end, slack) if at and not text[at - 1].isspace()]
    ends = [
        (Levenshtein.distance(wanted, text[first:last], score_cutoff=2 * slack), first, last)
        for first in firsts
        for last in lasts
        if first < last
    ]
    return min(ends, default=None)


def _borders(text: str, near: int, slack: int) -> list[int]:
    """Return the positions within ``slack`` of ``near`` at which a word or a mark begins or ends."""
    found = [
        at
        for at in range(max(0, near - slack), min(len(text), near + slack) + 1)
        if at in (0, len(text)) or not (text[at - 1].isalnum() and text[at].isalnum())
    ]
    return sorted(found, key=lambda at: abs(at - near))[:8] or [near]
