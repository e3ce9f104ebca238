"""Numbers that count nothing: parts of names, times, list marks, notes, telephone numbers."""

from __future__ import annotations

import re

from briefings.text.numbers.forms import Form
from briefings.text.numbers.units import TIMES, unit_after

_REFERENCES = (
    "no nos nr núm n nº n° number número numéro nummer art article articles artículo artículos"
    " artikel section sections sección chapter capítulo chapitre annex anexo annexe appendix"
    " resolution resolución résolution regulation reglamento règlement directive directiva"
    " decision decisión law ley loi decree decreto décret phase fase level nivel niveau type tipo"
    " category categoría catégorie flight vuelo route highway room page página pp p pág figure"
    " figura fig table tabla tableau version versión v step grade tier goal objetivo objectif sdg"
    " ods paragraph paragraphs párrafo paras schedule horizon horizonte pillar pilar vol volume"
    " covid cop tel phone fax teléfono téléphone calle avenue avenida rue hors-série kilómetro"
    " kilometre kilomètre zona zone ruta situación para."
)
"""Words that a number right after them belongs to, however they are written."""
_NAMING = (
    "Agenda Vision Part Line Unit Gate Pier Building Group Grupo Groupe Model Track Channel"
    " Formula Act Bill Order Class Task Case Lot Item Título Title Parte Línea Local Canal Radio"
    " Apollo Boeing Airbus Question Point"
)
"""Words that take a number as a name only where they have a capital."""
_REFERS = frozenset(_REFERENCES.split())
_NAMES = frozenset(_NAMING.split())
_TIME_AFTER = re.compile(
    r"[ \u00a0]?(?:[ap]\.?\s?m\b|h\b|hs\b|hrs\b|o['’]clock|uhr\b|gmt\b|utc\b|cet\b|est\b)", re.IGNORECASE
)
_CLOCK = re.compile(r"[ \u00a0]?(?:heures?|horas?|hours)\b", re.IGNORECASE)
_AT = re.compile(
    r"(?:\bat|\bà|\ba\s+las|\bat\s+around|\bvers|\bdesde\s+las|\bhasta\s+las|\bde)\s\Z", re.IGNORECASE
)
_ORDINAL_AFTER = re.compile(r"(?:st|nd|rd|th|º|ª|°|er|ère|re|e|ème|o|a)\b|[ºª]|°(?!\s?c\b)", re.IGNORECASE)
_LIST_MARK = re.compile(r"[.)]\s")
_LINE_START = re.compile(r"(?:\A|\n)[\s#>*•-]*\(?\Z")
_FRACTION = re.compile(
    r"[\s-](?:thirds?|quarters?|fifths?|halves|tenths?|tercios|cuartos|quint[oa]s|décimas|tiers|quarts|cinquièmes"
    r"|out\s+of|in\s+(?:two|three|four|five|six|ten|\d+))\b",
    re.IGNORECASE,
)
_FRACTION_BEFORE = re.compile(
    r"\b(?:half|medio|media|demi|one\s+in|(?:out|one|two|three|four)\s+of\s+every|one\s+out\s+of|uno\s+de\s+cada)\s\Z",
    re.IGNORECASE,
)
_COUNTED_OUT = re.compile(
    r"\b(?:days?|phases?|pillars?|articles?|numbers?|chapters?|parts?|steps?|stages?)\s(?:[a-z]+(?:,\s[a-z]+)*\s(?:and|to|or)\s)?\Z",
    re.IGNORECASE,
)
_CHAIN = re.compile(r"\s?(?:,|/|-|–)\s?|,?\s(?:and|or|to|y|o|a|et|ou|à|und|bis)\s")
_PHONE = re.compile(
    r"\+\d[\d ().-]{6,}\d|(?<![\w.,])(?:\+|00)?\(?\d{1,4}\)?(?:[ .\u00a0-]{1,2}\(?\d{2,4}\)?){2,5}(?![\w%])"
)
_GROUPED = re.compile(r"\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,3}(?:\.\d{3})+")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:…\n;|>*“\"«(—–-])\s*\Z")
_ADDRESS = re.compile(r"(?:https?://|www\.|/)\S*\Z")


def without_labels(text: str, forms: list[Form]) -> list[Form]:
    """Return the numbers that count something; "Articles 184 and 185" names both."""
    kept: list[Form] = []
    named = -1
    for form in forms:
        chained = named >= 0 and not form.spelled and _CHAIN.fullmatch(text, named, form.start)
        if chained or is_label(text, form):
            named = form.end if chained or _referred(text, form.start) else -1
        else:
            kept.append(form)
            named = -1
    return kept


def is_label(text: str, form: Form) -> bool:
    """Tell whether a number names, dates or marks something instead of counting it."""
    return _spelled_label(text, form) if form.spelled else _digit_label(text, form)


def _spelled_label(text: str, form: Form) -> bool:
    low = max(0, form.start - 28)
    if form.value < 2 or _FRACTION.match(text, form.end) or _FRACTION_BEFORE.search(text, low, form.start):
        return True
    if _COUNTED_OUT.search(text, low, form.start):
        return True
    if text[form.end : form.end + 1] in "-‐‑" and text[form.end + 1 : form.end + 2].isalpha():
        unit = unit_after(text, form.end, scaled=False)
        return unit is None or unit[1] in TIMES
    capital = text[form.start].isupper()
    return capital and _SENTENCE_START.search(text, low, form.start) is None


def _digit_label(text: str, form: Form) -> bool:
    start, end = form.start, form.end
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if text[start] == "0" and text[start + 1 : start + 2].isdigit():
        return True
    if _joined_before(before) or _joined_after(text, form, after):
        return True
    low = max(0, start - 28)
    if _LINE_START.search(text, low, start) and _LIST_MARK.match(text, end):
        return True
    if before[-1:] in "([" and before and after[:1] in ")]" and after:
        return True
    if _TIME_AFTER.match(text, end) or (_CLOCK.match(text, end) and _AT.search(text, low, start)):
        return True
    if _FRACTION_BEFORE.search(text, low, start) or _ADDRESS.search(text, max(0, start - 120), start):
        return True
    return not form.scaled and _referred(text, start)


_GAP = re.compile(r"\s*\Z")


def _referred(text: str, pos: int) -> bool:
    """Tell whether the word before ``pos`` takes the number there as its own ("Article 5", "No. 3")."""
    words = text[max(0, pos - 16) : pos].split()
    if not words or not (gap := _GAP.search(text, max(0, pos - 16), pos)) or gap.group().count("\n") > 1:
        return False
    word = words[-1].lstrip("([«“\"'‘")
    plain = word.rstrip(".:")
    return plain in _NAMES or plain.lower() in _REFERS or word.lower() in _REFERS


def _joined_before(before: str) -> bool:
    """Tell whether a number hangs on a letter or another number ("G7", "COVID-19", "14:30")."""
    last, earlier = before[-1:], before[-2:-1]
    if last.isalnum() or last in {"_", "#", "№", "+", "@", "§"}:
        return True
    if last in {"-", "‐", "‑", "–"}:
        return earlier.isalpha() or earlier == ")"
    return last in {".", ",", ":", "/", "’", "'"} and earlier.isalnum()


def _joined_after(text: str, form: Form, after: str) -> bool:
    """Tell whether what follows without a space makes the number a code, an ordinal or an adjective."""
    first, second = after[:1], after[1:2]
    if first in {":", "/", "."} and first and second.isdigit():
        return True
    if first in {"-", "‐", "‑"} and second.isalpha():
        if SIZED.match(text, form.end):
            return False
        unit = unit_after(text, form.end, scaled=form.scaled)
        return unit is None or unit[1] in TIMES
    if _ORDINAL_AFTER.match(text, form.end) and unit_after(text, form.end, scaled=False) is None:
        return True
    return first.isalpha() and unit_after(text, form.end, scaled=form.scaled) is None


SIZED = re.compile(r"[-‐‑](?P<what>strong|bed|seat|member)(?=\s[a-z])")
"""What makes a number the size of the noun behind it: "a 300-strong mission"."""


def telephone_spans(text: str) -> list[tuple[int, int]]:
    """Return the spans of telephone numbers: groups of digits too many and too mixed for a figure."""
    spans = []
    for match in _PHONE.finditer(text):
        digits = sum(character.isdigit() for character in match[0])
        if digits >= 7 and not _GROUPED.fullmatch(match[0]):
            spans.append(match.span())
    return spans
