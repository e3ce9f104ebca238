"""Commitments: who signs, agrees, announces, negotiates, seeks, proposes, discusses or aims at what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from briefings.stages.extract.rules.acts import LIGHT_VERB, Act, find_acts
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.parties import parties_of
from briefings.stages.extract.rules.people import Person
from briefings.stages.extract.rules.reading import Reading
from briefings.text.dates import Basis, DateMention
from briefings.text.names import looks_like_person
from briefings.text.normal import key
from briefings.text.phrases import drop_article
from briefings.text.span import Span
from briefings.text.status import Status

_INSTRUMENTS: tuple[tuple[str, str], ...] = (
    ("protocol", r"protocols?|protocolos?|protocole"),
    ("memorandum", r"memorand(?:um|a|ums)|MoUs?|MOUs?|memorandos?|mémorandum|letters?\s+of\s+intent"),
    ("working arrangement", r"working\s+(?:arrangement|agreement)s?"),
    ("treaty", r"treat(?:y|ies)|conventions?|tratados?|convenios?|traité"),
    (
        "agreement",
        r"agreements?|accords?|pacts?|deals?|acuerdos?|arrangements?|joint\s+(?:statement|declaration)s?|negotiations?",
    ),
    (
        "law",
        r"laws?|regulations?|directives?|decrees?|bills?|legislation|sanctions?|tariffs?|bans?|quotas?|moratori(?:um|a)|ley(?:es)?|decretos?|ordinances?",
    ),
    (
        "funding",
        r"fund(?:s|ing)|grants?|loans?|financing|pay\s+for|(?:aid|support|rescue|relief)\s+package|million|billion|millones|millions|euros",
    ),
    ("project", r"projects?|programmes?|programs?|pilot|proyectos?|programas?|initiatives?|workshops?"),
    ("plan", r"plans?|strateg(?:y|ies)|road\s*maps?|lists?\s+of|agenda|priorities|targets?|planes"),
    ("post", r"liaison\s+officers?|attachés?|envoys?|oficial(?:es)?\s+de\s+enlace|coordinators?"),
    (
        "body",
        r"task\s+forces?|networks?|cent(?:re|er)s?|units?|offices?|agenc(?:y|ies)|commission|committee|working\s+groups?|centros?|mission|hub|secretariats?",
    ),
    (
        "measure",
        r"measures?|training|patrols?|controls?|inspections?|vaccin\w+|reviews?|registers?|courses?|support|cooperation|medidas|cooperación|exchange\s+of",
    ),
)
_INSTRUMENT = re.compile(
    "|".join(rf"(?P<i{n}>\b(?:{pattern})\b)" for n, (_, pattern) in enumerate(_INSTRUMENTS)), re.IGNORECASE
)
_GENERIC_SUBJECT = re.compile(
    r"^(?:it|this|that|they|he|she|launch|event|meeting|ceremony|visit|the\s+\w+)$", re.IGNORECASE
)
_PRONOUN = re.compile(r"^(?:he|she|it|they|él|ella|il|elle)\b", re.IGNORECASE)
_POST = re.compile(
    r"\b(?:(?:new|first)\s+)?(?:police\s+|fisheries\s+|customs\s+)?"
    r"(?:liaison\s+officer|attaché|envoy|coordinator|representative|inspector)"
    r"(?:\s+(?:of|for|in|to|at)\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)*)*"
)
_COUNTERPART = re.compile(r"\s+with\s+(?:his|her|its|their)\s+(?:\w+\s+)?counterparts?\b.*$")
_COLLECTIVE = re.compile(
    r"^(?:they|both|(?:the\s+)?(?:two\s+)?(?:parties|sides|delegations|interlocutors|ministries|ministers|countries|governments|ellos|ambas\s+partes))\b",
    re.IGNORECASE,
)
# A clause with its own verb, a date, or a word cut off from its object: not what somebody commits to.
_NO_PHRASE = re.compile(
    r"(?:\S+\s+){1,6}(?:had|has|have|was|were|is|are|met|said)\b|(?:today|yesterday|now|here)\b|\d{1,2}\s+[A-Z][a-z]+\s+\d{4}|\w+,\s",
    re.IGNORECASE,
)
_DANGLING = re.compile(
    r"(?:since|because|as|when|while|although|if|he|she|it|they|él|ella|il|elle|this|that|these|those|such|so)\b|[(“\"]",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"^(?:with|in|by|from|of|for|on|over|under|about|between|against|at|as|to|con|en|por|para|sobre|avec|dans|par|pour|sur)\b",
    re.IGNORECASE,
)
_REACH = 2
"""Sentences back to those whom "they" can mean."""
_CURRENCIES = frozenset(
    ["EUR", "USD", "GBP", "CHF", "JPY", "CAD", "AUD", "MXN", "PEN", "CLP", "COP", "BRL", "CNY", "INR", "LKR"]
)


def find_commitments(reading: Reading, people: list[Person]) -> Iterator[Draft]:
    """Yield the commitments of a reading."""
    recent: tuple[int, Draft] | None = None
    for index, sentence in enumerate(reading.sentences):
        if sentence.heading or not sentence.status:
            continue
        for act in find_acts(reading, sentence):
            draft = _draft(reading, people, index, act)
            if draft is None:
                continue
            if draft.values["parties"]:
                recent = (index, draft) if len(draft.values["parties"]) > 1 else recent
            elif recent and index - recent[0] <= _REACH and _COLLECTIVE.match(act.subject or sentence.text):
                draft = _with_parties(draft, recent[1])
            yield draft


def _with_parties(draft: Draft, earlier: Draft) -> Draft:
    """ "They agreed …" binds those whom the text named just before; its words come along as proof."""
    values = {**draft.values, "parties": earlier.values["parties"]}
    quotes = tuple(dict.fromkeys([*draft.quotes, *earlier.quotes]))[:4]
    return replace(draft, values=values, quotes=quotes, found={**draft.found, "parties": "resolved"})


def _draft(reading: Reading, people: list[Person], index: int, act: Act) -> Draft | None:
    sentence, status = act.sentence, act.mention.status
    action, quotes = act.action, [sentence.span]
    took_up = _PRONOUN.match(sentence.text) or looks_like_person(act.subject)
    if status is Status.IN_FORCE and took_up and index:
        previous = reading.sentences[index - 1]
        post = _POST.search(previous.text)
        if not post or previous.heading:
            return None
        action = drop_article(post.group())
        quotes.append(previous.span)
    instrument = _instrument(action) or ""
    if not _worth(action, status, instrument, passive=act.mention.passive):
        return None
    found: dict[str, Basis] = {}
    parties, extra = parties_of(reading, people, act)
    action = _COUNTERPART.sub("", action)
    thing = drop_article(LIGHT_VERB.sub("", action))
    action = (
        thing
        if len(thing.split()) > 1 or _GENERIC_SUBJECT.match(act.subject or "it")
        else drop_article(action)
    )  # "host its secretariat" stays whole
    if len(action.split()) < 2:
        return None
    if extra is not None or any(key(party) not in key(reading.text) for party in parties):
        found["parties"] = "inferred"
    if extra is not None:
        if not any(quote.covers(extra) for quote in quotes):
            quotes.append(extra)
    made_on, due_by = _dates(act, found, reading)
    values = {
        "parties": parties,
        "action": action[:240],
        "instrument": instrument or "other",
        "status": status,
        "made_on": made_on,
        "due_by": due_by,
        "amount": _amount(act),
    }
    return Draft("commitment", values, tuple(quotes), found)


def _instrument(action: str) -> str | None:
    found = {int((match.lastgroup or "i0")[1:]) for match in _INSTRUMENT.finditer(action)}
    return _INSTRUMENTS[min(found)][0] if found else None


def _worth(action: str, status: Status, instrument: str, *, passive: bool) -> bool:
    """Whether the words say enough to be somebody's commitment."""
    words = action.split()
    if len(words) < 2 or _PREPOSITION.match(action) or _GENERIC_SUBJECT.match(action):
        return False
    if action.count("(") != action.count(")") or _NO_PHRASE.match(action) or _DANGLING.match(action):
        return False
    if status in {Status.SIGNED, Status.NEGOTIATING, Status.AGREED, Status.IN_FORCE, Status.PROPOSED}:
        stands_alone = (
            status in {Status.AGREED, Status.PROPOSED, Status.NEGOTIATING} and not passive and len(words) > 2
        )
        return bool(instrument) or stands_alone
    return bool(instrument)


# --- when and how much ------------------------------------------------------------------------------------


def _dates(act: Act, found: dict[str, Basis], reading: Reading) -> tuple[str | None, str | None]:
    """The date of the act, and the limit that the words set; a text's own date is not the act's date."""
    sentence = act.sentence
    limits = [date for date in sentence.dates if date.deadline]
    near = [
        date
        for date in sentence.dates
        if act.clause.covers((sentence.at(date.span.start), sentence.at(date.span.end)))
    ]
    # A day elsewhere in the sentence may be another deed's: only one in the same clause counts.
    plain = [date for date in near if not date.deadline and _precise(date)]
    future = act.mention.passive and act.mention.status is Status.ANNOUNCED
    made = None if future else (plain[0] if plain else None)
    due = limits[0] if limits else (plain[0] if future and plain else None)
    for name, date in (("made_on", made), ("due_by", due)):
        if date is not None and date.basis != "stated":
            found[name] = date.basis
    return (made.edtf if made else None), (due.edtf.split("/")[-1] if due else None)


def _precise(date: DateMention) -> bool:
    return len(date.edtf) >= 7 and date.weekday_fits is not False


def _amount(act: Act) -> str | None:
    sentence = act.sentence
    for number in sentence.numbers:
        span = Span(sentence.at(number.span.start), sentence.at(number.span.end))
        if act.clause.covers(span) and number.unit in _CURRENCIES:
            return span.of(sentence.text)
    return None
