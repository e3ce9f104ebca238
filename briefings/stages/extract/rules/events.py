"""Events: meetings, visits, launches and operations, held or to come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from briefings.document import Basis
from briefings.stages.extract.rules.acts import find_acts
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.dates import DateMention
from briefings.text.names import is_acronym
from briefings.text.phrases import clause_end, clause_start, complement, drop_article
from briefings.text.span import Span
from briefings.text.status import Status

_NOUN = (
    r"(?:round\s*tables?|meetings?|summits?|conferences?|visits?|launch(?:es)?|workshops?|ceremon(?:y|ies)|attacks?|elections?"
    r"|referendums?|exercises?|missions?|operations?|signing|talks|negotiations|tours?|trips?|sessions?|dialogues?|forums?"
    r"|assemblies|assembly|hearings?|trials?|seizures?|earthquakes?|floods?|storms?|strikes?|protests?|inaugurations?|reviews?|referenda|votes?|handovers?"
    r"|reuni[óo]n(?:es)?|cumbres?|visitas?|lanzamientos?|talleres|taller|ceremonias?|mesas?\s+redondas?|operativos?"
    r"|réunions?|sommets?|visites?|lancements?|ateliers?)"
)
_EVENT = re.compile(rf"(?<![\w-]){_NOUN}(?![\w-])", re.IGNORECASE)
_PLANNED = re.compile(
    r"\b(?:will|to\s+take\s+place|is\s+due|are\s+due|planned|plan|plans|upcoming|forthcoming|expected|scheduled|is\s+set|are\s+set|is\s+to"
    r"|are\s+to|shall|se\s+(?:realizará|celebrará)|tendrá\s+lugar|prevista?|aura\s+lieu|prévue?)\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:took\s+place|was\s+held|were\s+held|has\s+taken\s+place|met|held|hosted|visited|organi[sz]ed|conducted|carried\s+out|completed"
    r"|opened|inaugurated|attended|participated|launched|signed|convened|gathered|concluded|co-?organi[sz]ed|began|started|arrested|seized"
    r"|killed|struck|hit|tuvo\s+lugar|se\s+celebró|se\s+realizó|se\s+reunieron|participaron|firm(?:ó|aron)|a\s+eu\s+lieu|ont\s+participé)\b",
    re.IGNORECASE,
)
_CANCELLED = re.compile(
    r"\b(?:cancelled|canceled|called\s+off|postponed|cancelad[oa]|suspendid[oa]|annulée?)\b", re.IGNORECASE
)
_DENIED = re.compile(
    r"\b(?:did|do|does|was|were|is|are|has|have|had|will|would|can|could|shall)\s+(?:not|never)\b|n[’']t\b|\bcannot\b"
    r"|\bno\s+(?:se|ha|han|tuvo|tendrá)\b|\bn[’'](?:a|ont|aura)\b"
)
_DEED = re.compile(
    r"\b(?:(?:have|has|had)\s+)?(?:jointly\s+|together\s+)?(?:carried\s+out|conducted|organi[sz]ed|completed|hosted|held|staged|opened)\s+"
    r"(?=(?:the|an?|its|their|several|joint|(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve)\w*)\s)",
    re.IGNORECASE,
)
_NOT_PASSIVE = re.compile(
    r"\b(?:was|were|is|are|be|been|being|will\s+be|to\s+be)\s+(?:\w+ly\s+|co-?)?$", re.IGNORECASE
)
_PLACE = re.compile(
    r"\b(?:in|at|en|à)\s+(?:the\s+)?(?P<place>[A-ZÀ-Þ][\w’-]+(?:[ \u00a0](?:de\s+|del\s+|of\s+)?[A-ZÀ-Þ][\w’-]+)*)"
)
_TO_DAY = re.compile(r",?\s+(?:on\s+|el\s+|le\s+)?(?:the\s+)?", re.IGNORECASE)
_MONTH = re.compile(
    r"^(?:January|February|March|April|May|June|July|August|September|October|November|December|Q\d)",
    re.IGNORECASE,
)
_BEFORE_NOUN = re.compile(
    r"(?:\b(?:the|an?|this|its|their|la|el|una?|le)\s+)?((?:[\w’.-]+\s+){0,5})$", re.IGNORECASE
)
_STOP_WORD = re.compile(
    r"^(?:the|an?|this|that|of|in|on|at|for|to|and|or|by|with|from|as|during|after|before|is|are|was|were|has|have|had|will|be|been|it|which"
    r"|its|their|his|her|la|el|de|del|una?|en|y|les?|des|du|where|when|while|part|result)$",
    re.IGNORECASE,
)

_PHRASE_END = re.compile(
    r"\s+(?:that|took|will|was|were|is|are|has|have|had|this|last|today|held|se|tuvo)\b"
    r"|\s+on\s+(?=\d|[A-Z]\w+day\b|the\s+\d)|,|\s\(|\s+(?:planned|scheduled|due|set)\b|(?<!\sof)(?<!\sde)\s(?=\d)"
)

_SIGNING = {"en": "signing of the", "es": "firma de", "fr": "signature de"}
_VERB_BEFORE = re.compile(r"\b(?:to|will|would|should|must|shall|can|may)\s+$", re.IGNORECASE)
_SUBJECT_AT = 10
"""A name this near to a sentence's beginning ("The Two …") is its subject."""

Held = Literal["held", "planned", "cancelled"]


def find_events(reading: Reading) -> Iterator[Draft]:
    """Yield the dated events of a reading, and undated deeds that the text says were done."""
    for sentence in reading.sentences:
        if sentence.heading:
            continue
        dated = [*_signings(reading, sentence), *_dated(reading, sentence)]
        yield from dated
        if not dated:
            yield from _deeds(reading, sentence)


def _signings(reading: Reading, sentence: Sentence) -> Iterator[Draft]:
    """A text signed on a day that stands in the same clause."""
    for act in find_acts(reading, sentence):
        if act.mention.status is not Status.SIGNED or len(act.action.split()) < 2:
            continue
        days = [
            date
            for date in sentence.dates
            if act.clause.covers((sentence.at(date.span.start), sentence.at(date.span.end)))
        ]
        day = next((date for date in days if len(date.edtf) == 10 and date.weekday_fits is not False), None)
        if day is not None:
            lead = _SIGNING.get(reading.document.language or "en", "signing:")
            yield _draft(sentence, f"{lead} {act.action}", "held", day)


def _dated(reading: Reading, sentence: Sentence) -> Iterator[Draft]:
    text = sentence.text
    for date in sentence.dates:
        if date.deadline or len(date.edtf) < 7 or "199" in date.edtf[:3]:
            continue
        place = sentence.at(date.span.start)
        begin, end = clause_start(text, place), clause_end(text, sentence.at(date.span.end))
        noun = _nearest_noun(text, begin, end, place) or _nearest_noun(text, 0, end, place)
        held = _held(text[begin:end]) or _held(text[:end])
        if noun is None or held is None or reading.is_quoted(date.span):
            continue
        what = _phrase(text, noun)
        extra = None
        if len(what.split()) < 2:
            what = _longer(text, what) or what
            if len(what.split()) < 2 and (owner := _owner(reading, sentence, noun)):
                what, extra = f"{what} of {owner[0]}", owner[1]
            if len(what.split()) < 2 and what and (where := _place(sentence, date)):
                what = f"{what} in {where}"
            if len(what.split()) < 2:
                continue
        yield _draft(sentence, what, held, date, extra)


def _nearest_noun(text: str, begin: int, end: int, place: int) -> re.Match[str] | None:
    matches = [
        match
        for match in _EVENT.finditer(text, begin, end)
        if not (match.group().casefold() in {"review", "vote"} and _VERB_BEFORE.search(text[: match.start()]))
    ]
    return min(matches, key=lambda match: abs(match.start() - place), default=None)


def _held(clause: str) -> Held | None:
    if _DENIED.search(clause):
        return None
    if _CANCELLED.search(clause):
        return "cancelled"
    if _PLANNED.search(clause):
        return "planned"
    return "held" if _HELD.search(clause) else None


def _phrase(text: str, noun: re.Match[str]) -> str:
    """The noun phrase around an event's noun: from its article to where the phrase ends."""
    start = noun.start()
    before = _BEFORE_NOUN.search(text[:start])
    for word in reversed(re.findall(r"\S+", before.group(1)) if before else []):
        if _STOP_WORD.match(word) or not re.match(r"[\w’.-]+$", word):
            break
        start = text.rfind(word, 0, start)
    end = clause_end(text, noun.end())
    if stop := _PHRASE_END.search(text, noun.end(), end):
        end = stop.start()
    words = drop_article(text[start:end]).split()
    return " ".join(words[:18])


def _owner(reading: Reading, sentence: Sentence, noun: re.Match[str]) -> tuple[str, Span] | None:
    """Whose "its launch" is: the name that the sentence before begins with."""
    index = reading.index_at(sentence.span.start)
    if not index or not re.search(r"\b(?:its|their)\s+$", sentence.text[: noun.start()], re.IGNORECASE):
        return None
    before = reading.sentences[index - 1]
    first = next(iter(before.names), None)
    if before.heading or first is None or before.at(first.span.start) > _SUBJECT_AT:
        return None
    return drop_article(before.text[: before.at(first.span.end)]), before.span


def _longer(text: str, noun: str) -> str:
    """ "the launch" alone is the "launch event for …" of the same sentence, or nothing."""
    if not noun:
        return ""
    match = re.search(
        rf"\b{re.escape(noun)}\s+(?:event\s+)?(?:of|for|on|to|in)\s+(?!\d)", text, re.IGNORECASE
    )
    if not match:
        return ""
    rest = complement(text, match.end(), most_words=12)
    cut = (
        re.split(r"\s+(?:has|have|was|were|will|is|are)\s", text[match.start() : rest.end])[0] if rest else ""
    )
    return drop_article(cut)


def _deeds(reading: Reading, sentence: Sentence) -> Iterator[Draft]:
    """ "… jointly carried out the first evaluation …": done, though the text gives no day."""
    text = sentence.text
    for match in _DEED.finditer(text):
        span = Span(sentence.span.start + match.start(), sentence.span.start + match.end())
        subject = text[clause_start(text, match.start()) : match.start()]
        if (
            _NOT_PASSIVE.search(text[: match.start()])
            or reading.is_quoted(span)
            or not re.search(r"[A-ZÀ-Þ]\w+", subject)
        ):
            continue
        if re.search(r"\b(?:will|to|would|could|may|can|not|never)\s*$", subject):
            continue
        what = complement(text, match.end(), most_words=18)
        if what is None:
            continue
        phrase = re.sub(r"\s+", " ", _with_name(text, what))
        yield _draft(sentence, phrase, "held", None)


def _with_name(text: str, what: Span) -> str:
    """A name set off by a dash belongs to what it names ("the first Evaluation … – IDEAL 1.0")."""
    name = re.match(r"\s[–—-]\s([A-Z][A-Z0-9]+(?:\s[\d.]+\d|\s[IVX]+)?)(?=[\s,.])", text[what.end :])
    return what.of(text) + (name.group() if name else "")


def _draft(
    sentence: Sentence, what: str, held: Held, date: DateMention | None, extra: Span | None = None
) -> Draft:
    found: dict[str, Basis] = {}
    if date is not None and date.basis != "stated":
        found["when"] = date.basis
    who = [
        name.name
        for name in sentence.names
        if name.kind == "state"
        or (name.kind == "organisation" and (len(name.name.split()) > 1 or is_acronym(name.name)))
        or (name.kind == "unknown" and is_acronym(name.name) and len(name.name) > 3)
    ]
    who = [name for name in dict.fromkeys(who) if name not in what or len(what.split()) > 3]
    values = {
        "what": what[:240],
        "when": date.edtf if date else None,
        "basis": date.basis if date else None,
        "where": _place(sentence, date),
        "who": tuple(who[:16]),
        "held": held,
    }
    return Draft("event", values, (sentence.span,) if extra is None else (sentence.span, extra), found)


def _place_before(text: str, end: int) -> re.Match[str] | None:
    """The place in "took place in Paris on 15 April": it stands right before the day."""
    return next(
        (match for match in _PLACE.finditer(text, 0, end) if _TO_DAY.fullmatch(text, match.end(), end)), None
    )


def _place(sentence: Sentence, date: DateMention | None) -> str | None:
    """The place named right before the date, or else the first one after it in the same clause."""
    if date is None:
        return None
    start = sentence.at(date.span.end)
    match = _place_before(sentence.text, sentence.at(date.span.start)) or _PLACE.search(
        sentence.text, start, clause_end(sentence.text, start)
    )
    return match.group("place") if match and not _MONTH.match(match.group("place")) else None
