"""Sums that do not come out: a part beyond its whole, a share of another size, shares that miss 100 %."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefings.stages.extract.rules.doubts.changes import changes
from briefings.stages.extract.rules.doubts.terms import doubt, said
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.numbers import NumberMention
from briefings.text.numbers.units import TIMES


def sum_doubts(reading: Reading) -> Iterator[Draft]:
    """Yield the sentences whose own figures cannot all be right."""
    language = reading.document.language or "en"
    for sentence in reading.sentences:
        figures = [number for number in sentence.numbers if number.high is None]
        if len(figures) < 2:
            continue
        for why in (
            *_parts(reading.text, figures),
            *_shares(reading.text, figures),
            *_rests(reading.text, figures, sentence),
            *(changes(reading.text, figures) if language == "en" else ()),
        ):
            yield doubt("count", why, sentence.span)


# --- a part and its whole ------------------------------------------------------------------------------------------

_OF_WHICH = re.compile(
    r"\b(?:of\s+(?:which|whom|them)|out\s+of\s+which|de\s+(?:los|las)\s+cuales|de\s+ell[oa]s|dont|parmi\s+lesquel(?:le)?s)"
    r"\s*,?\s*(?:only\s+|solo\s+|seulement\s+)?$",
    re.IGNORECASE,
)
_OUT_OF = re.compile(
    r"^\s*(?:[\w-]+\s+){0,2}?out\s+of\s+(?:a\s+total\s+of\s+|the\s+|its\s+|their\s+)?$", re.IGNORECASE
)
_REACH = 90


def _parts(text: str, figures: list[NumberMention]) -> Iterator[str]:
    """A part that is larger than what it is part of: "40 ships, of which 52 were sunk"."""
    for one, other in pairwise(figures):
        gap = text[one.span.end : other.span.start]
        if len(gap) > _REACH or _bounded(one, other) or one.unit != other.unit or one.unit in ("%", *TIMES):
            continue
        whole, part = (one, other) if _OF_WHICH.search(gap) and ";" not in gap else (other, one)
        if whole is other and not _OUT_OF.match(gap):
            continue
        if part.value > whole.value and (whole is other or _same_things(part, whole)):
            yield f"“{said(text, part)}” cannot be part of “{said(text, whole)}”: the part is larger than the whole."


def _bounded(*numbers: NumberMention) -> bool:
    return any(number.bound is not None for number in numbers)


def _same_things(part: NumberMention, whole: NumberMention) -> bool:
    """Whether the part counts what the whole counts: 12 ships with 300 sailors are no contradiction."""
    return bool(part.unit) or not part.noun or part.noun.split()[-1] == (whole.noun.split() or [""])[-1]


# --- a share and its two values -------------------------------------------------------------------------------------

_SHARE_GAP = re.compile(r"\s*\(\s*(?:or\s+|i\.e\.\s+)?$")
_SHARE_END = re.compile(r"\s*\)")


def _shares(text: str, figures: list[NumberMention]) -> Iterator[str]:
    """A part with its percentage in brackets: "USD 600 million, of which USD 120 million (25 %)"."""
    for whole, part, share in zip(figures, figures[1:], figures[2:], strict=False):
        if (
            share.unit != "%"
            or whole.unit != part.unit
            or part.unit in ("%", *TIMES)
            or _bounded(whole, part, share)
        ):
            continue
        linked = _OF_WHICH.search(text[whole.span.end : part.span.start])
        beside = _SHARE_GAP.fullmatch(text, _noun_end(text, part), share.span.start)
        if not linked or not beside or not _SHARE_END.match(text, share.span.end) or not whole.value:
            continue
        if not _same_things(part, whole):
            continue
        true = 100 * part.value / whole.value
        if true <= 100 and abs(true - share.value) > 1.6:
            yield (
                f"“{said(text, part)}” of “{said(text, whole)}” is {true:.0f} %, not “{share.span.of(text)}”."
            )


def _noun_end(text: str, number: NumberMention) -> int:
    place = (
        text.find(number.noun, number.span.end, number.span.end + 40 + len(number.noun))
        if number.noun
        else -1
    )
    return place + len(number.noun) if place >= 0 else number.span.end


# --- shares of one whole ----------------------------------------------------------------------------------------

_REST = re.compile(
    r"\b(?:the\s+(?:remaining|other)|(?:el|los)\s+restantes?|les?\s+autres)\s+$", re.IGNORECASE
)
_ONE_LIST = re.compile(r"[^.;:]{1,60}(?:,|\b(?:and|y|et))\s[^.;:,]{0,25}")
"""Between two shares of one whole stands what has the first and a comma."""
_COMPARED = re.compile(r"\s+(?:more|less|higher|lower|up|down|más|menos|plus|moins)\b")


def _rests(text: str, figures: list[NumberMention], sentence: Sentence) -> Iterator[str]:
    """Percentages of which the last is said to be all that is left: they must make 100."""
    shares = [number for number in figures if number.unit == "%"]
    if (
        len(shares) < 2
        or len(shares) != len(figures)
        or len(shares) != len(sentence.numbers)
        or _bounded(*shares)
    ):
        return
    before = text[max(sentence.span.start, shares[-1].span.start - 40) : shares[-1].span.start]
    total = sum(share.value for share in shares)
    listed = all(
        _ONE_LIST.fullmatch(text, one.span.end, other.span.start) for one, other in pairwise(shares)
    ) and not any(_COMPARED.match(text, share.span.end) for share in shares)
    if listed and _REST.search(before) and abs(total - 100) > 1.5:
        given = " + ".join(share.span.of(text) for share in shares)
        yield f"The shares are said to be all, but {given} make {total:g} %."
