"""Wording of a Spanish or French act: the infinitive with its object, or the thing alone where the verb adds nothing."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.commitments.act import Act
from briefings.stages.extract.rules.commitments.romance.words import (
    CLOSE,
    CURRENCY,
    DECIMALS,
    LATE,
    LEAST,
    LIGHT,
    PRONOUNS,
)
from briefings.stages.extract.rules.reading import Sentence
from briefings.text.phrases import MOST_WORDS_OF_A_RECORD, complement, shorten
from briefings.text.span import Span
from briefings.text.status import Status, StatusMention
from briefings.text.syntax import Clause, NounPhrase

_TOLD = frozenset("anunciar prometer decidir annoncer promettre décider dévoiler".split())
"""Verbs that tell of their object: it is the wording."""
_TO = re.compile(r"(?:a|al|de|del|à|au|aux|du|des|sur|sobre|con|avec)\s|d[’']", re.IGNORECASE)
_LATE_LEAD = re.compile(r"[^\W\d_]+\s(?:de|del|du|des|sur|sobre|para|pour)\s|\d", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:[\s,;:–—(-]|\s(?:de|del|du|des|en|y|e|et|a|à|con|avec|para|pour|por|par|que|qui|la|el|le|les|los|las|sobre|sur))+$"
)


def own_words(sentence: Sentence, mention: StatusMention, clause: Clause) -> str:
    """What a verb without a deed of its own is about: its object, or its subject where that is the thing."""
    if mention.passive:
        thing = _noun(sentence, clause.subject)
        plain = mention.status is not Status.ANNOUNCED or clause.verb.lemma.replace(" ", "_") in LIGHT
        if plain or not thing or not clause.verb.passive:
            return thing
        return _joined(clause.verb.lemma, _whole(sentence, clause.subject), _first_adjunct(sentence, clause))
    if mention.status is Status.ANNOUNCED or clause.verb.tense in ("future", "conditional"):
        return _verb_words(sentence, clause)
    return _object(sentence, clause)


def deed_words(sentence: Sentence, clause: Clause, deed: Clause) -> str:
    """The words of a deed: infinitive and object, with its subject before it where that is another's."""
    if deed.verb.passive:
        thing = _whole(sentence, deed.subject)
        return _joined(deed.verb.lemma, thing, _first_adjunct(sentence, deed)) if thing else ""
    return _verb_words(sentence, deed)


def amount_of(act: Act) -> str | None:
    """Return the one sum of money that an act's clause, or its deed's, gives."""
    clauses = [clause for clause in (act.deed, act.parsed) if clause is not None]
    spans = [
        Span(act.sentence.at(number.span.start), act.sentence.at(number.span.end))
        for number in act.sentence.numbers
        if number.unit and CURRENCY.match(number.unit)
    ]
    sums = [span for span in spans if any(clause.span.covers(span) for clause in clauses)]
    return sums[0].of(act.sentence.text) if len(sums) == 1 else None


def noun_before(sentence: Sentence, end: int) -> str:
    """The phrase that ends where an apposition begins ("el plan de empadronamiento, en marcha desde junio")."""
    phrases = [p for c in sentence.clauses for p in (c.subject, c.object) if p is not None]
    phrase = next((p for p in phrases if 0 <= end - p.span.end <= 1 or p.span.start < end < p.span.end), None)
    return _clean(sentence.text[phrase.span.start : end]) if phrase else ""


def _verb_words(sentence: Sentence, clause: Clause) -> str:
    lemma = clause.verb.lemma
    if clause.object is None:
        late = _late(sentence, clause)
        if late and lemma.replace(" ", "_") in LIGHT | _TOLD:
            return late
        late = late or _first_adjunct(sentence, clause)
        if lemma in _TOLD or not (_TO.match(late) or _LATE_LEAD.match(late)):
            return ""
        return _joined(lemma, late, "") if late else ""
    thing = _noun(sentence, clause.object)
    if lemma.replace(" ", "_") in LIGHT | _TOLD and len(thing.split()) > 1:
        return _clean(f"{thing} {_after(sentence, clause)}")
    return _joined(lemma, _whole(sentence, clause.object), _after(sentence, clause))


def _object(sentence: Sentence, clause: Clause) -> str:
    if clause.object is not None:
        shared = any(
            clause.verb.span.end < c.verb.span.start < clause.object.span.start for c in sentence.clauses
        )
        if shared and clause.indirect is not None and (late := _late(sentence, clause)):
            return (
                late  # "pidió a Chile apoyo técnico y estudia un plan": the parser gives both verbs the plan
            )
        thing = _noun(sentence, clause.object)
        if len(thing.split()) < 2 and (told := _told_by_relative(sentence, clause.object)):
            return told
        return thing if len(thing.split()) > 2 else _clean(f"{thing} {_after(sentence, clause)}")
    if late := _late(sentence, clause):
        return late
    after = [
        span for span in clause.adjuncts if span.start >= clause.verb.span.end and not _is_day(sentence, span)
    ]
    return _clean(re.sub(CLOSE, "", after[0].of(sentence.text), count=1)) if after else ""


def _told_by_relative(sentence: Sentence, phrase: NounPhrase) -> str:
    """A noun with the clause that says which one it is ("un protocolo que regula las visas")."""
    for clause in sentence.clauses:
        own = clause.kind == "relative" and clause.subject is not None and clause.subject.span == phrase.span
        if own and clause.object is not None and clause.verb.span.start - phrase.span.end < 12:
            return _clean(sentence.text[phrase.span.start : clause.object.span.end])
    return ""


def _late(sentence: Sentence, clause: Clause) -> str:
    """The object behind phrases of time and place, or behind the hearer ("pidió a Chile apoyo técnico")."""
    text, verb = sentence.text, clause.verb
    places = [verb.span.end, *(span.end for span in clause.adjuncts if span.start >= verb.span.end)]
    for place in places:
        found = LATE.match(text, place)
        if found and not _is_day(sentence, Span(found.end(), found.end() + 4)):
            span = complement(text, found.end(), most_words=MOST_WORDS_OF_A_RECORD)
            return _clean(span.of(text)) if span else ""
    if clause.indirect is None:
        return ""
    named = [
        sentence.at(name.span.end)
        for name in sentence.names
        if clause.indirect.span.start <= sentence.at(name.span.start) < verb.span.end + 100
    ]
    start = named[0] if named else 0
    for end in named[1:]:
        start = end if end - start < 14 else start  # the acronym behind the name
    rest = re.compile(r"[\s)]+(?=[a-zà-ÿ\d])").match(text, start) if named else None
    span = complement(text, rest.end(), most_words=MOST_WORDS_OF_A_RECORD) if rest else None
    return _clean(span.of(text)) if span else ""


def _after(sentence: Sentence, clause: Clause) -> str:
    """The phrase that closely follows an object and belongs to it."""
    if clause.object is None:
        return ""
    end = clause.object.span.end
    if deed := next(
        (c for c in sentence.clauses if c.kind == "infinitive" and 0 <= c.verb.span.start - end <= 2), None
    ):
        return Span(deed.verb.span.start, deed.object.span.end if deed.object else deed.verb.span.end).of(
            sentence.text
        )
    near = next((span for span in clause.adjuncts if end <= span.start <= end + 2), None)
    if near is None or _is_day(sentence, near) or not CLOSE.match(near.of(sentence.text)):
        return ""
    return near.of(sentence.text)


def _first_adjunct(sentence: Sentence, clause: Clause) -> str:
    after = [
        span for span in clause.adjuncts if clause.verb.span.end <= span.start <= clause.verb.span.end + 2
    ]
    if not after or _is_day(sentence, after[0]):
        return ""
    more = DECIMALS.match(sentence.text, after[0].end)
    return Span(after[0].start, more.end() if more else after[0].end).of(sentence.text)


def _is_day(sentence: Sentence, span: Span) -> bool:
    return any(
        span.meets((sentence.at(date.span.start), sentence.at(date.span.end))) for date in sentence.dates
    )


def _joined(lemma: str, thing: str, more: str) -> str:
    words = " ".join(part for part in (lemma, thing, more) if part)
    return shorten(_TAIL.sub("", re.sub(r"\s+", " ", words)), MOST_WORDS_OF_A_RECORD + 2)


def _whole(sentence: Sentence, phrase: NounPhrase | None) -> str:
    """A phrase with its article."""
    if phrase is None or phrase.head in PRONOUNS:
        return ""
    words = re.sub(r"\s+", " ", phrase.span.of(sentence.text)).strip(" ,;")
    named = any(sentence.at(name.span.start) == phrase.span.start for name in sentence.names)
    return words if named or words[:2].isupper() else words[:1].lower() + words[1:]


def _noun(sentence: Sentence, phrase: NounPhrase | None) -> str:
    """A phrase without its article."""
    return "" if phrase is None or phrase.head in PRONOUNS else _clean(phrase.span.of(sentence.text))


def _clean(words: str) -> str:
    words = re.sub(r"\s+", " ", words).strip(" ,;")
    lead = LEAST.match(words)
    words = words[lead.end() :] if lead else words
    return shorten(_TAIL.sub("", words), MOST_WORDS_OF_A_RECORD + 2)
