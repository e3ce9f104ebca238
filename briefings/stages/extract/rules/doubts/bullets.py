"""A count or a sum against the bullets below it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.stages.extract.rules.doubts.terms import doubt, is_exact_count, is_part_of, said
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.reading import Reading
from briefings.text.numbers import NumberMention
from briefings.text.numbers.units import is_money
from briefings.text.span import Span

_PARTIES = re.compile(
    r"\b(?:partners|donors|contributors|countries|states|members|governments|agencies|companies|banks|organi[sz]ations"
    r"|socios|donantes|países|partenaires|donateurs|pays)\b",
    re.IGNORECASE,
)
_GAP_WORDS = 6
_NAMED_BULLET = re.compile(r"[^\W\d_a-z][^:\n]{1,60}:\s")
_EXAMPLES = re.compile(
    r"\b(?:includ\w+|such\s+as|among|notably|examples?|incluid\w+|entre|notamment|following\s+up)\b",
    re.IGNORECASE,
)


def bullet_doubts(reading: Reading) -> Iterator[Draft]:
    """A count in the line above bullets, and a sum above bulleted sums."""
    for lead, bullets in _bullets_below(reading):
        if _EXAMPLES.search(lead.of(reading.text)):
            continue
        numbers = [
            number
            for sentence in reading.sentences
            if lead.covers(sentence.span)
            for number in sentence.numbers
        ]
        if draft := _bulleted_sum(reading, lead, bullets, numbers):
            yield draft
        counts = [number for number in numbers if not number.unit]
        if len(counts) == 1 and (draft := _bulleted_count(reading, counts[0], lead, bullets)):
            yield draft


def _bulleted_count(reading: Reading, number: NumberMention, lead: Span, bullets: list[Span]) -> Draft | None:
    text = reading.text
    if not is_exact_count(number) or is_part_of(text, number) or not 2 <= number.value <= 12:
        return None
    off = abs(number.value - len(bullets))
    if not 1 <= off <= 2 or any(span.of(text).rstrip().endswith(":") for span in bullets):
        return None
    by_name = all(_NAMED_BULLET.match(span.of(text)) for span in bullets) and _PARTIES.search(number.noun)
    at_end = len(text[number.span.end : lead.end].split()) <= _GAP_WORDS and not _PARTIES.search(number.noun)
    if not (by_name or (at_end and len(bullets) < number.value)):
        return None
    why = f"The text announces “{said(text, number)}”, but {len(bullets)} are listed below."
    return doubt("count", why, lead, *_shown(bullets))


_BULLET = re.compile(r"[ \t]*(?:[-•*·▪◦–—‣●]|\([a-z0-9]\)|\d{1,2}[.)])[ \t]+(?=\S)")
_IN_ALL = re.compile(
    r"\b(?:in\s+(?:all|total)|altogether|total(?:ling|ing|s)?|combined|en\s+total|au\s+total)\b",
    re.IGNORECASE,
)
_SUM_BULLET = re.compile(r"[^\n:]{2,60}:\s*$")


def _bullets_below(reading: Reading) -> Iterator[tuple[Span, list[Span]]]:
    """Yield each line that ends with a colon and the bullets below it, all of one mark."""
    text, lines = reading.text, list(re.finditer(r"[^\n]+", reading.text))
    for index, line in enumerate(lines):
        if not line.group().rstrip().endswith(":"):
            continue
        bullets: list[Span] = []
        mark = None
        for other in lines[index + 1 :]:
            found = _BULLET.match(other.group())
            if found is None or (mark is not None and _shape(found) != mark):
                break
            mark = _shape(found)
            bullets.append(Span(other.start() + found.end(), other.end()))
        if len(bullets) > 1 and _ended(text, line, bullets[-1].end, lines[index + 1 + len(bullets) :]):
            yield Span(line.start(), line.end()), bullets


def _shape(bullet: re.Match[str]) -> str:
    return re.sub(r"[a-z]", "a", re.sub(r"\d+", "1", bullet.group()))


def _ended(text: str, lead: re.Match[str], end: int, following: list[re.Match[str]]) -> bool:
    """Whether the list is known to end there: at the text's end, or where the lead's own kind of line goes on."""
    if not following:
        return True
    after, outer = _BULLET.match(following[0].group()), _BULLET.match(lead.group())
    if after is not None:
        return outer is not None and _shape(after) == _shape(outer)
    return "\n\n" in text[end : following[0].start() + 1]


def _shown(bullets: list[Span]) -> tuple[Span, ...]:
    """The bullets to quote: all where they are few, else the first and the last."""
    return tuple(bullets) if len(bullets) <= 3 else (bullets[0], bullets[-1])


def _bulleted_sum(
    reading: Reading, lead: Span, bullets: list[Span], numbers: list[NumberMention]
) -> Draft | None:
    """A total of money above bullets that each begin with a name and a sum of that currency."""
    text = reading.text
    totals = [number for number in numbers if is_money(number.unit)]
    if len(totals) != 1 or totals[0].bound or totals[0].high or not _IN_ALL.search(lead.of(text)):
        return None
    (total,) = totals
    parts = [_first_sum(reading, bullet) for bullet in bullets]
    if any(part is None or part.unit != total.unit or part.bound or part.high for part in parts):
        return None
    sums = sum(part.value for part in parts if part)
    if abs(sums - total.value) <= 0.01 * total.value:
        return None
    given = " + ".join(part.span.of(text) for part in parts if part)
    why = f"The text says “{total.span.of(text)}” in all, but its list gives {given}."
    return doubt("count", why, lead, *_shown(bullets))


def _first_sum(reading: Reading, bullet: Span) -> NumberMention | None:
    """The sum that a bullet names right after its first words: "Japan: USD 3 million"."""
    for sentence in reading.sentences:
        for number in sentence.numbers:
            if bullet.covers(number.span) and _SUM_BULLET.fullmatch(
                reading.text, bullet.start, number.span.start
            ):
                return number
    return None
