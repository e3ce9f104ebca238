"""Figures: numbers with what they count, where and when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.document import Basis
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.numbers import NumberMention
from briefings.text.phrases import clause_end, clause_start, drop_article

_VERB_AFTER = re.compile(
    r"^\s*(?:\w+\s+){0,2}?(?:were|was|have\s+been|has\s+been|had\s+been|fueron|fue|han\s+sido|ont\s+été)\s+(?P<verb>\w+)",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\bof\s+(?:which|whom|these|them)\s*,?\s*(?:about|some|around|at\s+least|nearly|more\s+than)?\s*$|\bde\s+l[ao]s\s+cuales\s*$",
    re.IGNORECASE,
)
_VERB_BEFORE = re.compile(
    r"\b(?P<verb>seized|detained|arrested|killed|injured|inspected|landed|caught|registered|recorded|reported|allocated|invested|spent|saved"
    r"|destroyed|imported|exported|produced|trained|displaced|vaccinated|rose|fell|grew|increased|decreased|reached|totalled|cost|worth"
    r"|incautaron|incautó|registraron|registró|destinará|invertirá|alcanzó|decomisaron|decomisó)\s+(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:in|at|off|from|en|à)\s+(?:the\s+)?(?!(?:Jan|Febr)uary|March|April|May\b|June|July|August|(?:Sept|Nov|Dec)ember|October)(?P<place>(?:[Pp]ort\s+of\s+|puerto\s+(?:de\s+|del\s+)?)?[A-ZÀ-Þ][\w’-]+(?:\s+[A-ZÀ-Þ][\w’-]+)*)"
)
_KIND = re.compile(
    r"\sof\s(?!which\b|whom\b|the\b|these\b|them\b)[a-zà-þ][\w-]+"
    r"(?:\s[a-zà-þ][\w-]+(?=[,.;]|$|\s(?:in|at|on|from|to|were|was|have|has|had)\b))?"
)
""" "cases" of measles are not those of cholera."""
_AUXILIARY = re.compile(r"^\s*(?:were|was|are|is|have|has|had|been|\s)+\b")
_WHEN = re.compile(r"^\s*(?:in|on|at|during|since|from|last|this|by|over|compared)\b", re.IGNORECASE)
_GROWTH = re.compile(
    r"\s(?P<verb>rose|fell|grew|increased|decreased|dropped|climbed|reached|totalled|stands?|stood|costs?|shrank)"
    r"\s+(?:(?:by|to|at|about|around|some|nearly|almost|over)\s+)*$"
)
_MOST_SUBJECT = 9
_SMALL = 3
"""A bare count up to this is rarely a figure that matters ("two countries")."""
_TIME_UNIT = re.compile(
    r"^(?:days?|weeks?|months?|years?|hours?|minutes?|días?|semanas?|meses|mes|años?|horas?|jours?|mois|ans?|heures?)\b",
    re.IGNORECASE,
)


def find_figures(reading: Reading) -> Iterator[Draft]:
    """Yield the figures of a reading; a part of a whole says so in its measure."""
    for sentence in reading.sentences:
        if sentence.heading:
            continue
        whole: NumberMention | None = None
        for number in sentence.numbers:
            part = bool(_PART.search(sentence.text[: sentence.at(number.span.start)]))
            if not _matters(number) and not (part and whole):
                continue
            if draft := _draft(reading, sentence, number, whole if part else None):
                whole = number if not part else whole
                yield draft


def _matters(number: NumberMention) -> bool:
    if not number.unit and _TIME_UNIT.match(number.noun):
        return False
    if _TIME_UNIT.match(number.unit):
        return False
    return bool(number.unit) or (bool(number.noun) and number.value > _SMALL)


def _draft(
    reading: Reading, sentence: Sentence, number: NumberMention, whole: NumberMention | None
) -> Draft | None:
    measure = _measure(sentence, number, whole)
    if len(measure) < 2:
        return None
    text = sentence.text
    start, end = sentence.at(number.span.start), sentence.at(number.span.end)
    place = _PLACE.search(text, end, clause_end(text, end)) or _PLACE.search(
        text, clause_start(text, start), start
    )
    found: dict[str, Basis] = {}
    period = next(
        (date for date in sentence.dates if not date.deadline and date.weekday_fits is not False), None
    )
    if period is not None and period.basis != "stated":
        found["period"] = period.basis
    values = {
        "value": number.value,
        "unit": number.unit,
        "measure": measure[:200],
        "place": place.group("place") if place else None,
        "period": period.edtf if period else None,
    }
    return Draft("figure", values, (sentence.span,), found)


def _measure(sentence: Sentence, number: NumberMention, whole: NumberMention | None) -> str:
    """What is counted, in the text's words: the noun with its verb, or the part of the whole."""
    text = sentence.text
    end = sentence.at(number.span.end)
    after = text[end : clause_end(text, end)]
    if whole is not None:
        return f"{whole.noun}, of which {_first_words(_AUXILIARY.sub('', after))}".strip(" ,")
    if number.noun:
        noun_end = text.find(number.noun, end)
        noun, rest = number.noun, text[noun_end + len(number.noun) :] if noun_end >= 0 else ""
        if kind := _KIND.match(rest):
            noun, rest = noun + kind.group(), rest[kind.end() :]
        verb = _VERB_AFTER.match(rest)
        before = _VERB_BEFORE.search(text[: sentence.at(number.span.start)])
        done = verb or before
        return f"{drop_article(noun)} {done.group('verb').lower()}" if done else drop_article(noun)
    if not after.strip() or _WHEN.match(after):
        return _grown(text, sentence.at(number.span.start))
    if number.unit in {"%", "percentage points"}:
        return _first_words(re.sub(r"^\s*(?:of\s+)?", "", after))
    before = _VERB_BEFORE.search(text[: sentence.at(number.span.start)])
    return " ".join(filter(None, [before.group("verb").lower() if before else "", _first_words(after)]))


def _grown(text: str, start: int) -> str:
    """What rises, falls or comes to a number that nothing follows: "Inflation rose" by 2.4 %."""
    before = text[clause_start(text, start) : start]
    verb = _GROWTH.search(before)
    words = drop_article(before[: verb.start()]) if verb else ""
    return f"{words} {verb.group('verb')}" if verb and 0 < len(words.split()) <= _MOST_SUBJECT else ""


def _first_words(words: str) -> str:
    cut = re.split(r"[,;:.(]", words.strip(), maxsplit=1)[0]
    return drop_article(" ".join(cut.split()[:9]))
