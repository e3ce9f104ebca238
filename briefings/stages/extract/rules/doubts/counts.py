"""A count against the list that it announces, in its sentence or in the next one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from briefings.stages.extract.rules.doubts.lists import Listing, leaves_noun_out, listing_after
from briefings.stages.extract.rules.doubts.terms import doubt, is_exact_count, is_part_of, said
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.names import NameMention, listed_states
from briefings.text.numbers import NumberMention, number_values
from briefings.text.span import Span

_STATES = re.compile(
    r"\b(?:countries|states|nations|members|governments|países|estados|pays|états)\b", re.IGNORECASE
)
_PEOPLE = re.compile(
    r"\b(?:people|persons|suspects|men|women|citizens|nationals|officials|ministers|deaths|dead|victims|detainees"
    r"|personas|detenidos|sospechosos|muertos|víctimas|personnes|suspects|morts|victimes)\b",
    re.IGNORECASE,
)
_CONCRETE = re.compile(
    r"\b(?:cities|towns|villages|provinces|regions|districts|counties|islands|ports|airports|universities|hospitals"
    r"|schools|sites|places|products|goods|crops|commodities|drugs|languages|ciudades|provincias|regiones|puertos"
    r"|productos|universidades|villes|régions|provinces|ports|produits|universités)\b",
    re.IGNORECASE,
)
_GAP_WORDS = 6
_LOWER = re.compile(r"\b[a-zà-ÿ]{2,}")
_JOINED = re.compile(r"\b(?:and|et|de|la|van|von|bin|al|del|da|der)\b")
_AND = re.compile(r"\s(?:and|or|y|o|et|ou)\s")
_PHRASE = re.compile(r"[^.,;:!?—–()\n“”\"]*")
_MOST_COUNTED = 30
_OFF_BY_FEW = 2
"""After a comma parts may be examples, unless all but one or two are told."""
_SORTS = re.compile(
    r"\b(?:(?:wo)?men|children|girls|boys|minors|civilians|of\s+them|mujeres|hombres|niñ[oa]s|menores|ellos|femmes|hommes|enfants)\b",
    re.IGNORECASE,
)
"""Sorts of people that are told without the ordinary sort ("30 dead: 12 children and 10 women")."""
_FARTHEST = 3
"""A slip of the pen is off by few; a list that is shorter by more names examples."""


_SLIP = 0.25
"""Things are named by examples more often than people: their parts must come near to the total."""


def count_doubts(reading: Reading) -> Iterator[Draft]:
    """Yield the counts whose own list has more or fewer members, or whose parts add up to another number."""
    for index, sentence in enumerate(reading.sentences):
        for number in sentence.numbers:
            if not is_exact_count(number) or is_part_of(reading.text, number):
                continue
            draft = _beside(reading, sentence, number) or _states_after(reading, index, number)
            if draft:
                yield draft


def _beside(reading: Reading, sentence: Sentence, number: NumberMention) -> Draft | None:
    """The list right after the counted noun: "three documents: …", "four towns — …"."""
    text = reading.text
    end = _noun_end(text, number, sentence)
    if end is None:
        return None
    concrete = bool(_CONCRETE.search(number.noun) or _STATES.search(number.noun))
    listing = listing_after(text, end, sentence.span, reading.document.language or "en", concrete=concrete)
    if listing is None:
        return None
    if listing.amounts:
        return _summed(reading, sentence, number, listing)
    if _PEOPLE.search(number.noun) and _LOWER.search(_JOINED.sub(" ", listing.span.of(text))):
        return None  # "a driver, his wife and their children": only names count one each
    if number.value > _MOST_COUNTED or number.value < 2 or listing.fewest <= number.value <= listing.most:
        return None
    nearest = listing.most if number.value > listing.most else listing.fewest
    if abs(number.value - nearest) > _FARTHEST:
        return None
    why = f"The text announces “{said(reading.text, number)}” but then lists {nearest}."
    return doubt("count", why, sentence.span)


def _noun_end(text: str, number: NumberMention, sentence: Sentence) -> int | None:
    """Where the phrase of the counted noun ends and a list may begin."""
    gap = _PHRASE.match(text, number.span.end, sentence.span.end)
    assert gap is not None
    phrase = gap.group()
    if (
        _AND.search(phrase)
        or len(phrase.split()) > _GAP_WORDS
        or any(
            other.span.start > number.span.start and other.span.end <= gap.end() for other in sentence.numbers
        )
    ):
        return None
    return number.span.end + len(phrase.rstrip())


def _summed(reading: Reading, sentence: Sentence, number: NumberMention, listing: Listing) -> Draft | None:
    """Parts that a count is said to consist of."""
    total, sums = number.value, [sum(listing.amounts[: k + 1]) for k in range(len(listing.amounts))]
    if total in sums or not 0.5 <= sums[-1] / total <= 2:
        return None
    words = listing.span.of(reading.text)
    if not _PEOPLE.search(number.noun) and (
        abs(sums[-1] - total) > _SLIP * total
        or not leaves_noun_out(reading.text, listing.span, reading.document.language or "en")
    ):
        return None
    apposed = reading.text[: listing.span.start].rstrip().endswith(",")
    if sums[-1] < total and (_SORTS.search(words) or (apposed and total - sums[-1] > _OFF_BY_FEW)):
        return None
    counted, parts = said(reading.text, number), _plus(listing.amounts)
    why = f"The text counts “{counted}”, but its parts ({parts}) make {_plain(sums[-1])}."
    return doubt("count", why, sentence.span)


def _plain(value: float) -> str:
    return f"{value:,.10g}"


def _plus(values: tuple[float, ...]) -> str:
    return " + ".join(map(_plain, values))


# --- states ----------------------------------------------------------------------------------------------------

_TAKES_UP = re.compile(
    r"(?:(?:the\s+)?(?:representatives|delegates|officials|ministers|members|police\s+forces|participants)\s+(?:of|from)\s+(?:the\s+)?"
    r"|they\s+(?:were|are)\s+|(?:these|those|the\s+(?:countries|states|members))\s+(?:were|are)\s+"
    r"|(?:los\s+)?representantes\s+de\s+|(?:se\s+trata\s+de|son|fueron)\s+|(?:des\s+|les\s+)?représentants\s+(?:de\s+|du\s+)?"
    r"|il\s+s['’]agit\s+(?:de\s+|du\s+))$",
    re.IGNORECASE,
)
_FROM = re.compile(r"(?:The\s+)?(?P<stem>[^\W\d_]{6})[^\W\d_]*s\s+(?:from|of)\s+(?:the\s+)?")
_ANNOUNCED = re.compile(r":\s*(?:the\s+)?$")
_LIST_END = re.compile(r"[\s.;)”»\"]*")
_LOOK_AHEAD = 2


def _states_after(reading: Reading, index: int, number: NumberMention) -> Draft | None:
    """A count of states against the list of states that takes it up."""
    if not _STATES.search(number.noun) or not 3 <= number.value <= _MOST_COUNTED:
        return None
    home = reading.sentences[index]
    for sentence in reading.sentences[index : index + 1 + _LOOK_AHEAD]:
        run = _first_run(reading, sentence, number, home)
        if run is None:
            continue
        if len(run) == number.value or (sentence is not home and len(run) < number.value):
            return None
        names = ", ".join(mention.name for mention in run)
        why = f"The text counts “{said(reading.text, number)}” but then lists {len(run)}"
        why = f"{why}: {names}." if len(f"{why} {names}".split()) <= 24 else f"{why}."
        return doubt("count", why, home.span, sentence.span)
    return None


def _first_run(
    reading: Reading, sentence: Sentence, number: NumberMention, home: Sentence
) -> list[NameMention] | None:
    """The list of states in a sentence, if its words show that it is the one counted; offsets are the document's."""
    text = reading.text
    start = max(sentence.span.start, number.span.end)
    for run in listed_states(text[start : sentence.span.end]) if start < sentence.span.end else []:
        moved = [replace(name, span=Span(name.span.start + start, name.span.end + start)) for name in run]
        before = text[start : moved[0].span.start]
        if number_values(before, reading.document.language):
            return None  # another count stands between: the list is its own
        own = sentence.span.covers(number.span)
        announced = _ANNOUNCED if own and not _AND.search(before) else _TAKES_UP
        shown = bool(announced.search(before)) or (not own and _same_people(before, home.text))
        ends = not own or _LIST_END.fullmatch(text, moved[-1].span.end, sentence.span.end)
        return moved if ends and shown else None
    return None


def _same_people(before: str, counted: str) -> bool:
    """ "The inspectorates of eight countries …" taken up by "Inspectors from A, B and C …": one stem."""
    people = _FROM.fullmatch(before)
    return people is not None and bool(re.search(rf"\b{people['stem']}", counted, re.IGNORECASE))
