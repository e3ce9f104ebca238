"""Where a number is so, as far as its sentence settles it."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.figures.scene import Scene
from briefings.stages.extract.rules.reading import Sentence
from briefings.text.numbers import NumberMention
from briefings.text.numbers.units import is_money

_PLACE = re.compile(
    r"(?<![\w-])(?:[Ii]n|[Aa]t|[Oo]ff|[Aa]cross|[Ii]nside|[Nn]ear|[Ww]ithin|[Ee]n|[Àà]|[Aa]u)\s+(?:the\s+|la\s+|el\s+|le\s+)?"
    r"(?P<place>(?:(?:port|puerto|province|provincia|city|state|region|island)\s+(?:of|de|del)\s+(?:la\s+)?)?"
    r"[A-ZÀ-Þ][\w’'.-]*(?:\s+(?:(?:of|de|del|la|el|du)\s+(?:the\s+)?)?[A-ZÀ-Þ][\w’'-]*)*)",
)
_LISTED = re.compile(r"\s*(?:,\s*|,?\s(?:and|or|y|e|et|ou)\s+)(?:the\s+)?[A-ZÀ-Þ]")
_ATTRIBUTE = re.compile(
    r"[’']s?\s|\s+(?!in\b|on\b|at\b|by\b|for\b|from\b|to\b|and\b|or\b|of\b|with\b|under\b|after\b|since\b|during\b|last\b|this\b|between\b|as\b|is\b|are\b|was\b|were\b|has\b|have\b|had\b|will\b|who\b|which\b|that\b|where\b|when\b|while\b|alone\b|also\b|but\b|because\b|through\b|over\b|until\b|before\b|so\b|every\b|each\b|en\b|y\b|de\b|que\b|por\b|con\b|para\b|et\b|qui\b|a\b|est\b|sont\b|ont\b|ha\b|han\b|fue\b|fueron\b|et\b|tomorrow|today|yesterday|\w+ed\b|\w+ing\b|\w+ly\b)[a-zà-þ]"
)
_NO_PLACE = re.compile(
    r"^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Q[1-4]|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z.]*)?$"
    r"|\b(?:Department|Ministry|Commission|Council|Parliament|Congress|Assembly|Senate|Court|Bank|Fund|Agency|Agreement|Act|Plan"
    r"|Programme|Program|Project|Initiative|Treaty|Convention|Protocol|Strategy|Facility|University|Committee|Group|Organi[sz]ation"
    r"|Company|Forum|Summit|Conference|Report|Bill|Law|Article|Annex|Table|Figure|Chapter|Section|Resolution|Mission|Operation|Office"
    r"|Authority|Service|Institute|Party|Police|Army|Navy|President|Minister|Mr|Mrs|Ms|Dr|Horizon|Union\sBudget|Twitter|Facebook"
    r"|Hospital|Hôpital|Unidad|Unité|Street|Avenue|Road|Ministerio|Comisión|Consejo|Banco|Fondo|Ley|Programa|Plan|Proyecto|Conseil|Commission|Banque|Fonds|Loi)\b"
)
_STATES = frozenset("EU UK US USA UAE DRC EEA U.S. U.K.".split())


_BOUNDARY = re.compile(
    r"[;:()“”«»]|\.\s|\s[–—]\s|,\s(?:and|y|et)\s|,?\s(?:which|who|whose|where|while|whereas|because|although|but|after|before|since|when|as|that|que|mientras|qui|tandis)\s"
)


def clause_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the clause around a number begins and ends, as far as marks and conjunctions tell."""
    low, high = 0, len(text)
    for match in _BOUNDARY.finditer(text):
        if match.end() <= start:
            low = match.end()
        elif match.start() >= end:
            high = match.start()
            break
    return low, high


def place_of(sentence: Sentence, number: NumberMention, scene: Scene, measure: str) -> str | None:
    """Return the place that the number's clause names, None where it names several or none.

    Args:
        sentence: The sentence of the number.
        number: The number.
        scene: The sentence's clauses.
        measure: What the number measures, which may name the place itself ("arrivals in Malta").
    """
    text, start = sentence.text, sentence.at(number.span.start)
    end = sentence.at(number.span.end)
    found = _around(sentence, number, scene) or {
        m["place"] for m in _PLACE.finditer(text) if m.group() in measure and _is_place(text, m)
    }
    if not found:
        found = (
            _of_subject(sentence, number, scene) or _owners(sentence, number, measure) or _where(text, start)
        )
    if not found:
        found = _heading_place(text, end)
    return _cleaned(found)


def _cleaned(found: set[str]) -> str | None:
    if len(found) != 1:
        return None
    return re.sub(r"\s+", " ", found.pop()).removesuffix("’s").removesuffix("'s").rstrip(".,’'") or None


def _around(sentence: Sentence, number: NumberMention, scene: Scene) -> set[str]:
    """Places behind the number in its clause, else at the head of the clause."""
    text = sentence.text
    start, end = sentence.at(number.span.start), sentence.at(number.span.end)
    low, high = clause_of(text, start, end)
    later = [sentence.at(one.span.start) for one in sentence.numbers if one.span.start > number.span.start]
    verbs = int(scene.verb_of(start) is not None)
    if not scene.clauses:
        high = min(high, end + _NEAR_PLACE)
    found = {
        m["place"]
        for m in _PLACE.finditer(text, end, min([high, *later]))
        if _is_place(text, m)
        and scene.verbs_between(end, m.start()) <= verbs
        and " than " not in text[end : m.start()]
    }
    return found or {
        m["place"]
        for m in _PLACE.finditer(text, low, start)
        if _is_place(text, m) and _opens(text, low, m, start)
    }


_COUNTS = frozenset(
    "register report record count host shelter house see have confirm detect log lose suffer notify hold employ operate receive accommodate"
    " be produce generate grow run need import".split()
)
"""What a state does with things that are in it."""


def _of_subject(sentence: Sentence, number: NumberMention, scene: Scene) -> set[str]:
    """ "Zambia has registered 4,712 cases", "canneries in Tema employ 5,300 workers": the subject is there, or is the place."""
    text, start = sentence.text, sentence.at(number.span.start)
    clause = scene.verb_on(start)
    if clause is None or clause.subject is None or clause.verb.negated:
        return set()
    subject = clause.subject.span
    inside = {
        m["place"]
        for m in _PLACE.finditer(text, subject.start, subject.end)
        if _is_place(text[: subject.end], m)
    }
    if inside or is_money(number.unit) or clause.verb.lemma.split()[0] not in _COUNTS:
        return inside
    words = clause.subject.core.of(text).removeprefix("the ").removeprefix("The ")
    return {words} if any(name.kind == "state" and name.name == words for name in sentence.names) else set()


def _owners(sentence: Sentence, number: NumberMention, measure: str) -> set[str]:
    """ "New Zealand's unemployment rate": the state whose share or rate it is."""
    if is_money(number.unit):
        return set()
    states = {name.name for name in sentence.names if name.kind == "state"}
    return {name for name in states if f"{name}’s " in measure or f"{name}'s " in measure}


_WHERE = re.compile(
    r"\b(?:in|at|near)\s+(?P<place>[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*){0,2}),\s(?:where|which)\s[^.;:,]{0,90}$"
)


def _where(text: str, start: int) -> set[str]:
    """ "A shelter in Lhokseumawe, where fishermen brought 111": the place that the clause is about."""
    match = _WHERE.search(text, max(0, start - 160), start)
    return {match["place"]} if match and not _NO_PLACE.search(match["place"]) else set()


def _heading_place(text: str, end: int) -> set[str]:
    """The place at the head of the sentence, where no other is named up to the number's end."""
    places = [m for m in _PLACE.finditer(text, 0, end) if _is_place(text, m)]
    if len(places) != 1 or not _opens(text, 0, places[0], -1):
        return set()
    return {places[0]["place"]}


_NEAR_PLACE = 50
"""How far behind its number a place can stand where no parser tells the verbs."""


def _opens(text: str, low: int, match: re.Match[str], start: int) -> bool:
    """Whether a place stands at the head of its clause ("In Malawi, …") or right before the number."""
    return not text[low : match.start()].strip(" •-*–,") or 0 <= start - match.end() <= 2


def _is_place(text: str, match: re.Match[str]) -> bool:
    name = match["place"].rstrip(".,")
    if _NO_PLACE.search(name) or (name.isupper() and len(name) > 1 and name not in _STATES):
        return False
    return (
        not _LISTED.match(text, match.end())
        and not _ATTRIBUTE.match(text, match.end())
        and not text.startswith("-", match.end())
    )
