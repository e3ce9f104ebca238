"""Words that stay open: an amount that may be either of two, and a speaker called he and she."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefings.stages.extract.rules.doubts.terms import doubt
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.people import Person
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.numbers.units import TIMES


def open_doubts(reading: Reading, people: list[Person]) -> Iterator[Draft]:
    """Yield the passages whose meaning or speaker a text leaves open."""
    yield from _same_amounts(reading)
    yield from _pronouns(reading)
    yield from _he_and_she(reading, people)
    yield from _scales(reading)


# --- millions or billions --------------------------------------------------------------------------------------------

_SCALED = re.compile(
    r"(?P<money>(?:EUR|USD|GBP|US\$|[€$£])\s?)(?P<digits>\d{1,3}(?:\.\d{1,2})?)\s?(?P<scale>million|billion)\b(?:\s+(?:euros?|dollars?))?"
    r"\s+(?P<what>(?:[a-z]+\s+){0,2}?(?:fund|loan|grant|package|programme|program|budget|facility|project|credit|contract|deal|line|plan|scheme))\b"
)


def _scales(reading: Reading) -> Iterator[Draft]:
    """One fund or loan of the same digits in millions and in billions."""
    seen: dict[tuple[str, ...], re.Match[str]] = {}
    for match in _SCALED.finditer(reading.text):
        if len(match["digits"].rstrip("0").replace(".", "")) < 2:
            continue
        first = seen.setdefault((match["money"].strip(), match["digits"], match["what"]), match)
        if first["scale"] != match["scale"]:
            spans = [reading.sentences[reading.index_at(one.start())].span for one in (first, match)]
            why = f"The {match['what']} is “{first['digits']} {first['scale']}” and “{match['digits']} {match['scale']}”."
            yield doubt("meaning", why, *spans)
            return


# --- the same amount -----------------------------------------------------------------------------------------------

_SAME = re.compile(
    r"\b(?:(?:about|around|roughly|almost|nearly|approximately|practically|casi|aproximadamente|más\s+o\s+menos|environ|presque)\s+)?"
    r"(?:the\s+same\s+(?:amount|number|quantity|sum|volume)|(?:la\s+misma\s+(?:cantidad|suma)|el\s+mismo\s+(?:número|monto|importe|volumen))"
    r"|(?:la\s+même\s+(?:quantité|somme)|le\s+même\s+(?:nombre|montant|volume)))\b",
    re.IGNORECASE,
)
_OF_WHICH = re.compile(r"\b(?:of\s+which|de\s+l[ao]s\s+cuales|dont)\b")
_SETTLED = re.compile(r"^[^.;:]{0,60}?\b(?:as|que|qu['’]\w+)\s", re.IGNORECASE)
"""What it is compared with follows: "the same amount as last year"."""


def _same_amounts(reading: Reading) -> Iterator[Draft]:
    """ "About the same amount" after a sentence with a whole and its part: it may be as much as either."""
    for before, sentence in pairwise(reading.body):
        match = _SAME.search(sentence.text)
        # Later in a sentence its own words may tell what is the same.
        if match is None or match.start() > 25 or _settled(sentence, match):
            continue
        amounts = [number for number in before.numbers if number.unit not in ("%", *TIMES)]
        if len(amounts) != 2 or amounts[0].unit != amounts[1].unit or not amounts[0].unit:
            continue
        one, other = (" ".join(number.span.of(reading.text).split()) for number in amounts)
        if one != other and _OF_WHICH.search(reading.text, amounts[0].span.end, amounts[1].span.start):
            why = f"“{match.group()}” may mean as much as “{one}” or as much as “{other}”."
            yield doubt("meaning", why, before.span, sentence.span)


def _settled(sentence: Sentence, match: re.Match[str]) -> bool:
    if any(number.span.start < sentence.span.start + match.start() for number in sentence.numbers):
        return True
    return bool(_SETTLED.match(sentence.text[match.end() :]))


# --- he and she ------------------------------------------------------------------------------------------------------

_ON_THEIR_PART = re.compile(r"^(?:For|On)\s+(?P<whose>his|her)\s+part\b")
_NEXT_SAYS = re.compile(
    r"^(?:(?:In\s+addition|Likewise|Furthermore|Moreover|Also|Finally|Besides),?\s+)?(?P<who>[Hh]e|[Ss]he)\s+(?:also\s+|further\s+|then\s+)?"
    r"(?:said|added|stressed|underlined|noted|explained|warned|stated|told|pointed\s+out|emphasi[sz]ed|highlighted|recalled)\b"
)


def _pronouns(reading: Reading) -> Iterator[Draft]:
    """A speaker said to be a woman (a man) whose next sentence goes on with "he" ("she"), nobody else being near."""
    for before, sentence in pairwise(reading.body):
        after = _NEXT_SAYS.match(sentence.text)
        mark = _ON_THEIR_PART.search(before.text) if after else None
        if after is None or mark is None or _others(before):
            continue
        is_woman = mark["whose"] == "her"
        if is_woman == (after["who"].casefold() == "she") or _both(before, is_woman=is_woman):
            continue
        why = (
            f"Who speaks is open: “{mark.group().strip(' ,')}” is followed by"
            f" “{after.group().strip()}” with nobody else named."
        )
        yield doubt("attribution", why, before.span, sentence.span)


_SAID = (
    r"(?:said|says|added|adds|told|stressed|noted|explained|warned|stated|argued|insisted|concluded|recalled)"
)
_HE_OR_SHE = re.compile(
    rf"\b(?:(?P<who>[Hh]e|[Ss]he)\s+(?:\w+ly\s+|also\s+|then\s+)?{_SAID}|{_SAID}\s+(?P<who2>he|she))\b"
)


def _he_and_she(reading: Reading, people: list[Person]) -> Iterator[Draft]:
    """The only person of a text, who speaks as "he" in one sentence and as "she" in another."""
    named = {
        name.name.split()[-1] for one in reading.sentences for name in one.names if name.kind == "person"
    }
    if reading.document.language not in (None, "en") or len({person.surname for person in people}) != 1:
        return
    if not named <= {person.surname for person in people} or not people[0].role:
        return
    after = [one for one in reading.body if one.span.start >= people[0].span.start]
    said = [(sentence, match) for sentence in after for match in _HE_OR_SHE.finditer(sentence.text)]
    for (first, one), (second, other) in pairwise(said):
        if (one["who"] or one["who2"]).lower() != (other["who"] or other["who2"]).lower():
            why = f"{people[0].name} is the only person named, but “{one.group()}” and “{other.group()}”."
            yield doubt("attribution", why, first.span, second.span)
            return


def _others(sentence: Sentence) -> bool:
    """Whether more than one person may be meant: two names that are neither states nor bodies."""
    return len({name.name.split()[-1] for name in sentence.names if name.kind in ("person", "unknown")}) > 1


def _both(sentence: Sentence, *, is_woman: bool) -> bool:
    """Whether the sentence itself speaks of a person of the other sex too."""
    other = r"\b(?:he|him|his|Mr|man)\b" if is_woman else r"\b(?:she|her|hers|Ms|Mrs|woman)\b"
    return re.search(other, sentence.text, re.IGNORECASE) is not None
