"""Parties: the states and bodies that an act binds, and the words that an inference rests on."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from briefings.stages.extract.rules.acts import Act
from briefings.stages.extract.rules.people import Person
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.names import LONG_FORMS, WELL_KNOWN, find_states, is_acronym, is_office
from briefings.text.span import Span

# Bodies whose names do not say what they are.
_BODIES = frozenset(
    "Europol Eurojust Frontex Interpol Ameripol EU UN NATO WHO FAO IMF OECD UNODC UNHCR UNICEF"
    " EMCDDA EFCA IOM WTO ECB EIB OPEC OSCE ASEAN Mercosur CARICOM ECOWAS USAID IAEA ILO UNESCO UNDP"
    " WFP INTERPOL EUROPOL EUROJUST FRONTEX OFAC".split()
)
_TWO = re.compile(
    r"\b(?:both|the\s+two)\s+(?:countries|states|nations|governments|sides|parties|ministries|ministers)\b|\blos\s+dos\s+países\b",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"\b(?:in\s+the\s+presence\s+of|attended\s+by|accompanied\s+by|en\s+presencia\s+de|en\s+présence\s+de)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_SIGNED_BY = re.compile(r",\s+(?=[^,]*$)(?!and\b)|,\s+by\s")
_GOVERNMENT = re.compile(r"(?:Government|Gobierno|Gouvernement)\s+(?:of|de|du)\b")


def parties_of(reading: Reading, people: list[Person], act: Act) -> tuple[tuple[str, ...], Span | None]:
    """The states and bodies bound by an act; a second value names the words that an inference rests on."""
    sentence, extra = act.sentence, None
    window = Span(sentence.span.start + act.clause.start, sentence.span.start + act.clause.end)
    if act.relative or act.mention.passive:
        window = Span(sentence.span.start, window.end)
    parties = _ordered(_spelled_out(reading, _named(sentence, window, act.recipient)))
    for person in _acting(sentence, window, people):
        only_present = _PRESENT.search(reading.text[sentence.span.start : person.span.start])
        if person.affiliation and person.affiliation not in parties and not only_present:
            parties.append(person.affiliation)
            if person.affiliation.casefold() not in sentence.text.casefold():
                extra = _introduction(people, person)
    if len(parties) < 2 and (pair := _pair(reading, sentence, parties)):
        parties, extra = pair
    if home := _home_state(reading, sentence):
        parties, extra = [*home[0], *(party for party in parties if party not in home[0])], home[1]
    return tuple(parties[:8]), extra


def _acting(sentence: Sentence, window: Span, people: list[Person]) -> list[Person]:
    """The people named in a clause, a surname alone standing for whom it names elsewhere."""
    known = {word: person for person in people for word in person.name.split()[1:] if len(word) > 3}
    inside = {person.name: person for person in people if window.covers(person.span)}
    for mention in sentence.names:
        if window.covers(mention.span) and (person := known.get(mention.name.split()[-1])):
            inside.setdefault(person.name, replace(person, span=mention.span))
    return list(inside.values())


def _spelled_out(reading: Reading, names: list[str]) -> list[str]:
    """Names with the acronyms that this text defines written out."""
    return [reading.acronyms.get(name, name) if name not in WELL_KNOWN else name for name in names]


def _named(sentence: Sentence, window: Span, recipient: Span) -> list[str]:
    names = []
    for mention in sentence.names:
        place = (sentence.at(mention.span.start), sentence.at(mention.span.end))
        if not window.covers(mention.span) or recipient.covers(place):
            continue
        if _PRESENT.search(_SIGNED_BY.split(sentence.text[: place[0]])[-1]):
            continue
        body = (
            mention.kind == "organisation"
            and not is_office(mention.name.split()[0])
            and len(mention.name.split()) > 1
        )
        acronym = is_acronym(mention.name) and mention.name in _BODIES
        if mention.kind == "state" or body or acronym or mention.name in _BODIES:
            names.append(mention.name)
        elif _GOVERNMENT.match(mention.name):
            names += [state.name for state in find_states(mention.name)]
    return names


def _ordered(names: list[str]) -> list[str]:
    unique = list(dict.fromkeys(LONG_FORMS.get(name, name) for name in names))
    # "Council of the European Union" beside "European Union": the longer name is the office, not a second party.
    return [name for name in unique if not any(name != other and name in other for other in unique)] or unique


def _introduction(people: list[Person], wanted: Person) -> Span | None:
    """The words that say whom somebody stands for."""
    return next(
        (
            p.introduced
            for p in people
            if p.name == wanted.name and p.affiliation == wanted.affiliation and p.role
        ),
        None,
    )


def _pair(reading: Reading, sentence: Sentence, parties: list[str]) -> tuple[list[str], Span] | None:
    """The two states of the title, where the body says "the two countries" or the title tells the same act."""
    two = bool(_TWO.search(reading.text)) and (bool(parties) or bool(_TWO.search(sentence.text)))
    rungs = {mention.status for mention in sentence.status}
    for other in reading.sentences[:4]:
        states = _ordered([mention.name for mention in other.names if mention.kind == "state"])
        told = other.heading and any(mention.status in rungs for mention in other.status)
        if len(states) == 2 and set(parties) <= set(states) and (two or told):
            return states, other.span
    return None


def _home_state(reading: Reading, sentence: Sentence) -> tuple[list[str], Span] | None:
    """ "the Government" is that of the state that the text is plainly about."""
    if not re.search(r"\bthe\s+Government(?:’s|'s)?\b(?!\s+of\b)", sentence.text):
        return None
    counts = Counter(
        mention.name for other in reading.sentences for mention in other.names if mention.kind == "state"
    )
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < 3 or (len(ranked) == 2 and ranked[0][1] < 3 * ranked[1][1]):
        return None
    state = ranked[0][0]
    where = next(
        other.span for other in reading.sentences if any(mention.name == state for mention in other.names)
    )
    return [state], where
