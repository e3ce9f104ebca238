"""Parts and their whole told in prose: shares beyond 100 %, parts that miss the total, so much a year for some years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefings.stages.extract.rules.doubts.terms import doubt, said
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.dates.lexicon import N, count_of
from briefings.text.numbers import NumberMention
from briefings.text.numbers.units import TIMES, is_money


def whole_doubts(reading: Reading) -> Iterator[Draft]:
    """Yield the sentences whose parts, all told, do not make the whole that they name."""
    if (reading.document.language or "en") != "en":
        return
    for sentence in reading.body:
        figures = [number for number in sentence.numbers if number.high is None and number.bound is None]
        if len(figures) < 2 or len(figures) != len(sentence.numbers):
            continue
        for why in (
            *_split(reading.text, figures, sentence),
            *_opposed(reading.text, figures),
            *_totalled(reading.text, figures, sentence),
            *_yearly(reading.text, figures, sentence),
            *_restated(reading.text, figures),
        ):
            yield doubt("count", why, sentence.span)


# --- shares of one whole ---------------------------------------------------------------------------------------------

_OF_THE = re.compile(
    r"\s+of\s+(?P<whole>(?:the|its|their|all|total|every)\s+[^\d.,;:()]{2,50}?),?\s+(?:and|while|with)\s+(?:the\s+)?(?-i:[A-Z])[\w’'.-]*\s+(?:[\w’'.-]+\s+){0,3}?"
)
"""Between two shares of one whole, of which the second has only its owner's name before it."""
_NOT_ELSEWHERE = re.compile(
    r"\b(?:in|by|from|to|at|up|down|rose|fell|for|on|was|were|since|than|as|with|but|also)\b"
)
_ENDS = re.compile(r"\s*(?:[.;)]|$)")
_ALL_OF = re.compile(
    r"\b(?:foot(?:s|ing)?|pay(?:s|ing)?|paid|bear(?:s|ing)?|bore|cover(?:s|ing|ed)?|contribut(?:es?|ing|ed)|provid(?:es?|ing|ed)|fund(?:s|ing|ed)?"
    r"|financ(?:es?|ing|ed)|own(?:s|ing|ed)?|hold(?:s|ing)?|held|control(?:s|led|ling)?|receiv(?:es?|ing|ed)|get(?:s|ting)?|tak(?:es?|ing)|account(?:s|ed|ing)?\s+for"
    r"|mak(?:es?|ing)\s+up|won|win(?:s|ning)?|meet(?:s|ing)?|put(?:s|ting)?\s+up)\s+(?:only\s+|some\s+|about\s+)?$"
)
"""What several do with one whole between them, so that their shares add up."""


def _split(text: str, figures: list[NumberMention], sentence: Sentence) -> Iterator[str]:
    """Shares of one thing that several own, pay or get: "Oslo pays 60 % of the bill and Rome 45 %"."""
    for one, other in pairwise(figures):
        if one.unit != "%" or other.unit != "%":
            continue
        gap = _OF_THE.fullmatch(text, one.span.end, other.span.start)
        before = text[max(sentence.span.start, one.span.start - 40) : one.span.start]
        if gap is None or _NOT_ELSEWHERE.search(text, gap.start("whole"), other.span.start):
            continue
        if not _ALL_OF.search(before) or not _ENDS.match(text, other.span.end):
            continue
        shares = [number for number in figures if number.unit == "%"]
        total = sum(share.value for share in shares)
        if len(shares) == len(figures) and total > 100.5:
            yield f"The shares of {gap['whole']} add up to {total:g} %, more than the whole."


_SIDES = (
    ("men", "women"),
    ("men and boys", "women and girls"),
    ("male", "female"),
    ("boys", "girls"),
    ("in favour", "against"),
    ("yes", "no"),
    ("urban", "rural"),
)
_AFTER = 40


def _opposed(text: str, figures: list[NumberMention]) -> Iterator[str]:
    """Shares of two sides of which each one is one or the other: 60 % women and 45 % men."""
    for one, other in pairwise(figures):
        if one.unit != "%" or other.unit != "%" or one.value + other.value <= 100.5:
            continue
        if other.span.start - one.span.end > _AFTER or re.search(
            r"[.;:]|\bof\b", text[one.span.end : other.span.start]
        ):
            continue
        sides = (_side(text, one), _side(text, other))
        if any(sides in ((a, b), (b, a)) for a, b in _SIDES):
            yield f"“{one.span.of(text)} {sides[0]}” and “{other.span.of(text)} {sides[1]}” are more than the whole."


def _side(text: str, number: NumberMention) -> str | None:
    match = _SIDE.match(text, number.span.end)
    return match[1].lower() if match else None


_SIDE = re.compile(
    rf"\s+(?:were\s+|are\s+|voted\s+|said\s+)?({'|'.join(sorted({side for pair in _SIDES for side in pair}, key=len, reverse=True))})\s*(?=[,.;)]|\band\b)",
    re.IGNORECASE,
)

# --- a total that closes a list ----------------------------------------------------------------------------------------

_MAKING = re.compile(
    r"(?:,|\s[–—-])?\s*(?:for\s+a\s+(?:combined\s+)?total\s+of|totall?ing|(?:thus\s+)?making(?:\s+a\s+total\s+of)?|adding\s+up\s+to|or)\s*$"
)
_IN_ALL = re.compile(r"\s+(?:\w+\s+){0,2}?(?:in\s+all|altogether|in\s+total|combined)\b")
_INCLUDES = re.compile(
    r"\b(?:including|of\s+which|of\s+whom|of\s+them|among|up\s+from|down\s+from|compared|than|per|each|every|since|out\s+of)\b|%"
)


def _totalled(text: str, figures: list[NumberMention], sentence: Sentence) -> Iterator[str]:
    """Two or more parts of one unit and the sum that their sentence closes with."""
    *parts, total = figures
    if len(parts) < 2 or any(one.unit != total.unit for one in parts) or total.unit in ("%", *TIMES):
        return
    lead = text[parts[-1].span.end : total.span.start]
    closing = _MAKING.search(lead)
    if (
        _INCLUDES.search(sentence.text)
        or closing is None
        or not (closing.group().strip(" ,") != "or" or _IN_ALL.match(text, total.span.end))
    ):
        return
    if not total.unit and not all(_same_noun(one, total) for one in parts):
        return
    gaps = [text[one.span.end : other.span.start] for one, other in pairwise(parts)]
    sums = sum(one.value for one in parts)
    if any(len(gap) > 70 or ";" in gap for gap in gaps) or not 0.5 <= sums / (total.value or 1) <= 2:
        return
    if abs(sums - total.value) > (0.02 * total.value if total.unit else 0):
        given = " + ".join(one.span.of(text) for one in parts)
        yield f"The parts ({given}) do not make “{said(text, total)}”."


def _same_noun(part: NumberMention, total: NumberMention) -> bool:
    words = [one.noun.split()[-1].lower() if one.noun else "" for one in (part, total)]
    return "" in words or words[0] == words[1] or (words[0] in _SORTS and words[1] in _PEOPLE)


_SORTS = frozenset({"men", "women", "boys", "girls", "children", "adults"})
_PEOPLE = frozenset(
    {
        "people",
        "persons",
        "staff",
        "employees",
        "workers",
        "members",
        "victims",
        "patients",
        "detainees",
        "prisoners",
        "dead",
        "deaths",
    }
)


# --- so much a year ------------------------------------------------------------------------------------------------

_A_YEAR = re.compile(
    rf"\s+(?:a|per|each|every)\s+(?P<unit>year|month|week|day)\s*,?\s+(?:for|over)\s+(?:the\s+next\s+|a\s+period\s+of\s+)?{N}\s+(?P<unit2>years|months|weeks|days)\b"
)
_MOUNTS = re.compile(
    r"\b(?:total(?:ling|ing|s)?|total\s+of|or|making|in\s+all|amounting\s+to|adding\s+up\s+to)\b"
)


def _yearly(text: str, figures: list[NumberMention], sentence: Sentence) -> Iterator[str]:
    """A yearly sum, for how many years, and the total in the same sentence."""
    sums = [number for number in figures if is_money(number.unit)]
    if len(sums) != 2 or sums[0].unit != sums[1].unit:
        return
    one, total = sums
    match = _A_YEAR.match(text, one.span.end)
    if (
        match is None
        or f"{match['unit']}s" != match["unit2"]
        or not _MOUNTS.search(text, match.end(), total.span.end + 12)
    ):
        return
    count = count_of(match["n"], "en")
    if (
        count
        and total.span.end <= sentence.span.end
        and abs(count * one.value - total.value) > 0.03 * total.value
    ):
        yield f"“{one.span.of(text)}{match.group()}” does not make “{total.span.of(text)}”."


# --- a part and its share --------------------------------------------------------------------------------------------

_OF_ALL = re.compile(
    r"(?:\s+[\w-]+){0,2}?\s+(?:out\s+)?of\s+(?:the|its|their|all|a\s+total\s+of)\s+(?:\w+\s+)?"
)
_OR = re.compile(r"(?:\s+[\w’'-]+){0,4}?\s*(?:,\s*or\s+|\()(?:some\s+)?")
_CLOSED = re.compile(r"\s*(?:[,.;)]|$|of\s+(?:them|the\s+total)\b)")


def _restated(text: str, figures: list[NumberMention]) -> Iterator[str]:
    """A part of a count with its share: "45 of the 90 ships, or 60 %", and a part beyond its whole."""
    for part, whole in pairwise(figures):
        if (
            part.unit
            or whole.unit
            or not _OF_ALL.fullmatch(text, part.span.end, whole.span.start)
            or not whole.value
        ):
            continue
        if part.value > whole.value and not part.noun:
            yield f"“{said(text, part)}” cannot be part of “{said(text, whole)}”: the part is larger than the whole."
    for one, whole, last in zip(figures, figures[1:], figures[2:], strict=False):
        # "45 of the 90 ships (50 %)" and "50 % of the 90 ships (45)"
        part, share = (one, last) if last.unit == "%" else (last, one)
        if share.unit != "%" or part.unit or whole.unit or not whole.value or part.value > whole.value:
            continue
        linked = _OF_ALL.fullmatch(text, part.span.end, whole.span.start)
        if (
            linked
            and _OR.fullmatch(text, whole.span.end, share.span.start)
            and _CLOSED.match(text, share.span.end)
        ):
            true = 100 * part.value / whole.value
            if abs(true - share.value) > 1.6:
                yield f"“{part.span.of(text)} of {said(text, whole)}” is {true:.0f} %, not “{share.span.of(text)}”."
