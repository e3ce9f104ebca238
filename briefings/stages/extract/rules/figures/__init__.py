"""Figures: numbers with what they count, where, when and by whose account."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefings.document import Basis, Document
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.figures.beside import GENERIC
from briefings.stages.extract.rules.figures.measures import Measure, Place, measure
from briefings.stages.extract.rules.figures.members import carries, refers_back
from briefings.stages.extract.rules.figures.periods import Period, governed, period_of
from briefings.stages.extract.rules.figures.places import place_of
from briefings.stages.extract.rules.figures.rows import Governor, governor_of, in_row, is_row
from briefings.stages.extract.rules.figures.scene import Scene, set_scene
from briefings.stages.extract.rules.figures.sources import source_of
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.numbers import NumberMention
from briefings.text.numbers.units import TIMES

_SMALL = 3
"""A bare count up to this is rarely a figure that matters ("two countries")."""
_TIME_NOUN = re.compile(
    r"(?:[a-z]+\s+)?(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|decades?|centuries|nights?|times(?!\s)"
    r"|días?|semanas?|meses|mes|años?|horas?|veces|décadas?|jours?|mois|ans?|années?|heures?|fois)\b",
    re.IGNORECASE,
)
_PART = re.compile(r"\bof\s+(?:which|whom|these|them)\b|\bde\s+l[ao]s\s+cuales\b|\bdont\b", re.IGNORECASE)
_LENGTHS = frozenset({"m", "cm", "mm", "degrees"})
_RULE = re.compile(
    r"\b(?:must|shall|may\s+not|required\s+to|obliged\s+to|eligible|threshold|ceiling|limited\s+to|limit\s+of|cap\s+of|fines?\s+of\s+up"
    r"|penalt(?:y|ies)|imprisonment|prohibited|entitled|every|older\s+than|younger\s+than|aged?|under\s+the\s+age|voltage"
    r"|deber[áa]n?|umbral|límite\s+de|sanciones\s+de|multas?\s+de|seuil|doit|doivent|plafond)\b",
    re.IGNORECASE,
)
_BOUNDED = frozenset({"at least", "at most", "more than", "less than"})
_AGE = re.compile(
    r"\b(?:aged|age|ages|edad|entre\s+los|âgée?s?\s+de|under|over)\s+(?:of\s+)?$|\b(?:age|edad)\s+de\s+$",
    re.IGNORECASE,
)
_SPAN_OF_AGE = re.compile(
    r"[\d.,]+\s*(?:to|and|a|y|à|et|-|–)\s*[\d.,]+[\s-]*(?:years?|año|ans\b)|[\d.,]+\s*(?:km|kilómetros|kilomet\w+|kilomètres|miles)?\s?"
    r"(?:/\s?h\b|(?:per|an|por|par)\s+(?:hour|hora|heure)|à\s+l['’]heure)",
    re.IGNORECASE,
)
_COUNTER = re.compile(r"^(?:\w+\s){0,2}\w+:\s*[\d.,]+[kKmM]?\W*$")


def find_figures(reading: Reading) -> Iterator[Draft]:
    """Yield the figures of a reading; a part of a whole says so in its measure."""
    last: Figured | None = None
    governor: Governor | None = None
    for sentence in reading.sentences:
        listed = _is_item(reading, sentence)
        if not listed:
            rules_list = sentence.heading or sentence.text.rstrip().endswith(":")
            governor = governor_of(sentence) if rules_list else None
        counter = _COUNTER.match(sentence.text) and not (listed and governor and governor.words)
        if not sentence.numbers or counter or (sentence.heading and not listed):
            last = None
            continue
        for draft, told in list(_figures(sentence, reading.document, last, governor if listed else None)):
            last = told
            yield draft


_ITEM = re.compile(r"\s*(?:[•·*◦▪–-]|\(?\w\)|\d{1,2}[.)])\s")


def _is_item(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is an item of a list or a row of a table: told by the body, though no point ends it."""
    if "\t" in sentence.text and sentence.numbers:
        return True
    line = reading.text.rfind("\n", 0, sentence.span.start) + 1
    return line > 0 and (
        _ITEM.match(reading.text, line) is not None or (sentence.heading and is_row(sentence))
    )


@dataclass(frozen=True, slots=True)
class Figured:
    """A figure told: what the next one may take up."""

    measure: Measure
    place: str | None
    period: str | None
    end: int
    """Where the number ends in the document."""


def _figures(
    sentence: Sentence, document: Document, last: Figured | None, governor: Governor | None
) -> Iterator[tuple[Draft, Figured]]:
    scene = set_scene(sentence, document.language)
    earlier: Figured | None = None
    for number in sentence.numbers:
        start, end = sentence.at(number.span.start), sentence.at(number.span.end)
        if not _matters(number) or _is_rule(sentence.text, number, start):
            continue
        place = Place(scene, number, start, end)
        taken = earlier or (last if refers_back(place) else None)
        row = in_row(place, sentence, governor)
        found = row or measure(place, taken.measure if taken else None)
        if found is None or not _is_clean(found.words, scene):
            continue
        vote = found.noun in {"votes", "abstentions"}
        if (
            vote
            or number.unit
            or number.value > _SMALL
            or _PART.search(sentence.text, max(0, start - 24), start)
        ):
            draft, earlier = _draft(
                place, sentence, found, Setting(document.published, governor, taken, row is not None)
            )
            yield draft, earlier


_ARTICLE = re.compile(r"^(?:el|la|los|las|un|una|le|la|les|une|l['’]|d['’]une?)\s+(?=\w)", re.IGNORECASE)


_HEDGE_AFTER = re.compile(
    r"\s(?:d['’]un\speu\splus|d['’]un\speu\smoins|de\splus|de\smoins|cercano\sa|cerca)$"
)


def _is_clean(words: str, scene: Scene) -> bool:
    """Whether a measure says something by itself."""
    empty = words.lower() in GENERIC | scene.words.pronouns
    return len(words) > 2 and not empty and not _TIME_NOUN.fullmatch(words)


def _matters(number: NumberMention) -> bool:
    if number.unit in TIMES or number.unit in _LENGTHS:
        return False
    return bool(number.unit) or number.noun == "times" or not _TIME_NOUN.match(number.noun)


def _is_rule(text: str, number: NumberMention, start: int) -> bool:
    """Whether a number is a limit that a rule sets, or an age."""
    before = text[max(0, start - 90) : start]
    if _SPAN_OF_AGE.match(text, start):
        return True
    if _AGE.search(before) and not number.unit:
        return number.value < 100 and not number.noun
    return number.bound in _BOUNDED and _RULE.search(before) is not None


def _shown(words: str, place: str | None) -> str:
    """Return a measure without its article, and without the place that has a field of its own."""
    if place:
        words = re.sub(rf"\s(?:in|en|à)\s(?:the\s)?{re.escape(place)}$", "", words)
    return _ARTICLE.sub("", _HEDGE_AFTER.sub("", words))[:200]


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a number's sentence."""

    published: str | None
    governor: Governor | None
    earlier: Figured | None
    in_row: bool
    """Whether the number's line is a label and a number: only such a line takes its heading's place."""


def _draft(place: Place, sentence: Sentence, found: Measure, setting: Setting) -> tuple[Draft, Figured]:
    number, earlier, governor = place.number, setting.earlier, setting.governor
    where = found.place or place_of(sentence, number, place.scene, found.words)
    alone = earlier is not None and found.noun == earlier.measure.noun
    when = period_of(sentence, number, place.scene, published=setting.published, alone=alone)
    if earlier is not None and carries(place, _between(sentence, earlier, place)):
        where = where or earlier.place
        when = when or (Period(earlier.period, "resolved") if earlier.period else None)
    if governor is not None:
        where = where or (governor.place if setting.in_row else "") or None
        when = when or governed(governor.date)
    words = _shown(found.words, where)
    values = {
        "value": number.value,
        "unit": number.unit,
        "measure": words,
        "place": where,
        "period": when.edtf if when else None,
        "attributed_to": source_of(sentence.text, place.start),
    }
    basis: dict[str, Basis] = {"period": when.basis} if when and when.basis != "stated" else {}
    measure_told = replace(found, words=words, noun=_shown(found.noun, where))
    told = Figured(measure_told, where, when.edtf if when else None, number.span.end)
    return Draft("figure", values, (sentence.span,), basis), told


def _between(sentence: Sentence, earlier: Figured, place: Place) -> str:
    """What stands between two numbers of a sentence; of a part of what another sentence told, nothing."""
    return (
        sentence.text[max(0, sentence.at(earlier.end)) : place.start]
        if earlier.end > sentence.span.start
        else ""
    )
