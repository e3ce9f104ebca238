"""Lines that are a label and a number: bullets and rows of tables, read with the heading that governs them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefings.stages.extract.rules.figures.verbs import Measure, Place
from briefings.stages.extract.rules.reading import Sentence
from briefings.text.dates import DateMention
from briefings.text.names import NameMention

_BULLET = r"[\s•·*◦▪‣–-]*(?:\(?\w\)\s|\d{1,2}[.)]\s)?"
_LABEL = re.compile(rf"{_BULLET}(?P<label>[^\n:|\t]{{2,70}}?)\s*(?::|\t|\||\s[–—]\s)\s*$")
_FILL = re.compile(
    r"(?:about|around|some|nearly|almost|over|approximately|more\s+than|at\s+least|up\s+to|estimated|c\.|ca\.)\s*$",
    re.IGNORECASE,
)
_END = re.compile(r"\s*(?:$|[.;,](?:\s|$)|[|\t(\n]|\s(?:in|as\s+of|\(|a\s|per\s|by\s|to\s|for\s|[–—-]\s))")
_TOTAL = re.compile(r"(?:grand\s+|sub-?)?total|overall|all\s+(?:donors|countries|regions)|sum", re.IGNORECASE)
_NO_LABEL = re.compile(
    r"\b(?:tel|phone|fax|mobile|contact|ref|reference|page|room|issn|isbn|doi|date|time|no|number|article|year|day|session|code|id|vat)\b\.?$",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"\s*(?:\(|:\s*$|\bby\s+(?:donor|country|province|region|district|state|sector)s?\b|$)", re.IGNORECASE
)
_DIGIT = re.compile(r"\d")
_CELL = re.compile(r"\s*[\t|]\s*")
_WORD = re.compile(r"[^\W\d_][\w’'.&-]*")
_SMALL_WORDS = frozenset("of the and de la del du des y et for & in".split())
_SAYS = re.compile(
    r"\b(?:is|are|was|were|has|have|who|what|how|why|where|when|will|key|facts?|figures?|numbers?|glance|notes?|background|summary|overview)\b|[?!]",
    re.IGNORECASE,
)
"""What makes a heading a sentence, or one that says nothing about what is counted."""
_AS_OF = re.compile(r"\b(?:as\s+of|as\s+at|since|until|up\s+to|situation|between|from)\b", re.IGNORECASE)
_TIMED = re.compile(r"[\s,(]*(?:(?:in|since|during|for|as\s+of|by)\s+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Governor:
    """The heading, or the words before a colon, that the lines below stand under."""

    words: str = ""
    """A noun phrase; empty where it is a sentence or a name."""
    date: DateMention | None = None
    """The one date that it gives."""
    place: str = ""
    header: tuple[str, ...] = ()
    """The cells of a table's first row."""


def governor_of(sentence: Sentence) -> Governor:
    """Return what a heading or lead-in says about the lines below it."""
    text = sentence.text.strip()
    cells = tuple(_CELL.split(text)) if _CELL.search(text) else ()
    words = _LEAD_IN.split(text.rstrip(":. "))[0] if len(text) <= 90 else ""
    date = sentence.dates[0] if len(sentence.dates) == 1 else None
    dateline = date is not None and len(date.edtf) > 7 and not _AS_OF.search(text)
    if date is not None:
        start = sentence.at(date.span.start)
        words = _TIMED.sub("", sentence.text[:start]) or sentence.text[sentence.at(date.span.end) :].strip(
            " :,."
        )
    states = {name.name for name in sentence.names if name.kind == "state"}
    words = words.capitalize() if words.isupper() else words
    is_phrase = (
        not sentence.clauses
        and 0 < len(words.split()) <= 8
        and not (_DIGIT.search(words) or _SAYS.search(words))
    )
    named = is_phrase and any(name.name == words and name.kind != "unknown" for name in sentence.names)
    return Governor(
        words.strip(" •*-–") if is_phrase and not named and not cells else "",
        None if dateline else date,
        next(iter(states)) if len(states) == 1 and not sentence.clauses and not dateline else "",
        cells,
    )


def is_row(sentence: Sentence) -> bool:
    """Tell whether a line is a label with numbers: no point ends it, yet it is told by the body."""
    return any(_label(sentence.text, sentence.at(number.span.start)) for number in sentence.numbers) or (
        bool(sentence.numbers) and "\t" in sentence.text
    )


def in_row(place: Place, sentence: Sentence, governor: Governor | None) -> Measure | None:
    """Return what a number measures whose label says it, or whose heading does where the label only names."""
    text = place.scene.text
    if place.number.noun or not _END.match(text, place.end):
        return None
    label = _label(text, place.start)
    if not label:
        return _in_column(place, governor)
    if _TOTAL.fullmatch(label):
        return Measure(f"{_small(governor.words)}, total", "") if governor and governor.words else None
    if _is_name(label, sentence.names):
        if not governor or not governor.words:
            return _in_column(place, governor)
        state = any(name.name == label and name.kind == "state" for name in sentence.names)
        place_named = label if state and not place.number.unit else ""
        return Measure(f"{_small(governor.words)}, {label}", "", place=place_named)
    words = place.scene.clean(label)
    return Measure(_small(words), _small(words)) if len(words) > 2 else None


def _in_column(place: Place, governor: Governor | None) -> Measure | None:
    """The header of the cell's column, with the row's own name."""
    text = place.scene.text
    if governor is None or len(governor.header) < 2 or not _CELL.search(text[: place.start]):
        return None
    cells = _CELL.split(text.strip())
    index = len(_CELL.split(text[: place.start].lstrip())) - 1
    if (
        index <= 0
        or len(cells) != len(governor.header)
        or _DIGIT.search(cells[0])
        or _DIGIT.search(governor.header[index])
    ):
        return None
    return Measure(f"{_small(governor.header[index])}, {cells[0]}", "")


def _label(text: str, start: int) -> str:
    """The label before a number, empty if there is none or it is no label of a figure."""
    head = text[max(0, start - 90) : start]
    head = _FILL.sub("", head)
    match = _LABEL.fullmatch(head)
    if match is None or _DIGIT.search(match["label"]) or _NO_LABEL.search(match["label"]):
        return ""
    words = match["label"].split()
    return " ".join(words) if len(words) <= 10 else ""


def _is_name(label: str, names: tuple[NameMention, ...]) -> bool:
    """Whether a label is made of names alone ("Republic of Korea", "Eastern Province")."""
    if any(name.name == label for name in names if name.kind != "unknown"):
        return True
    words = [word for word in _WORD.findall(label) if word.lower() not in _SMALL_WORDS]
    if not words or not all(word[0].isupper() for word in words):
        return False
    return (
        len(words) > 1 or any(name.name == label for name in names) or words[0].lower() not in _COMMON_LABELS
    )


_COMMON_LABELS = frozenset(
    "turnout unemployment inflation exports imports deaths cases budget losses funding revenue turnover population casualties"
    " injured killed dead missing displaced wounded arrests seizures staff seats beds jobs tonnage cost price area capacity"
    " output production sales tourists refugees migrants children women men households schools vaccinations doses homes houses"
    " loans grants pledges debt deficit surplus growth spending shortfall applications returns arrivals departures".split()
)
"""Words that alone make a label; any other capitalised word alone on a line may be a name."""


def _small(words: str) -> str:
    """The words without the capital that their line gave them."""
    first = words.split(" ")[0]
    return words[0].lower() + words[1:] if first[1:].islower() or len(first) == 1 else words
