"""Parties of a Spanish or French act: whom its subject names or stands for, and who is beside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.stages.extract.rules.commitments.act import Act
from briefings.stages.extract.rules.commitments.bodies import home_state
from briefings.stages.extract.rules.commitments.romance.words import (
    BESIDE,
    COLLECTIVE,
    HOME,
    OFFICIAL,
    PRONOUNS,
)
from briefings.stages.extract.rules.people import Person
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.names import WELL_KNOWN, NameMention, find_states, is_acronym
from briefings.text.span import Span
from briefings.text.status import Status
from briefings.text.syntax import Clause, NounPhrase

_SHARED = frozenset({Status.SIGNED, Status.AGREED, Status.NEGOTIATING, Status.DISCUSSED})
_GOVERNMENT = re.compile(r"(?:Gobierno|Gouvernement)\s+(?:de|du|d[’'])")
_OF = re.compile(r"\b(?:del?|du|des|de\s+la|de\s+los|d[’']|de\s+l[’'])\s*$", re.IGNORECASE)
_LEAD = re.compile(r"^(?:el|la|los|las|le|les|l[’']|\s)*$", re.IGNORECASE)
_TITLES = 4
"""Sentences among which a text's title stands."""
_FAR = 60
"""Characters behind "con" or "avec" in which its names stand."""

Found = tuple[list[str], Span | None]


def romance_parties(reading: Reading, people: list[Person], index: int, act: Act) -> Found:
    """Return those whom an act in sentence ``index`` binds, and the words that an inference rests on."""
    clause = act.parsed
    if clause is None:
        return [], None
    names, extra = _doers(reading, people, index, act, clause)
    if act.mention.status in _SHARED and len(names) < 2:
        names += [name for name in _beside(act.sentence, clause) if name not in names]
    if act.mention.status in _SHARED and len(names) < 2:
        names, extra = _in_title(reading, act, clause, names) or (names, extra)
    return names, extra


def _in_title(reading: Reading, act: Act, clause: Clause, names: list[str]) -> Found | None:
    """The two states of a title that tells the same act of the same thing."""
    thing = clause.subject if act.mention.passive else clause.object
    for other in reading.sentences[:_TITLES]:
        states = list(dict.fromkeys(mention.name for mention in other.names if mention.kind == "state"))
        same_act = other.heading and any(m.status is act.mention.status for m in other.status)
        if same_act and len(states) == 2 and set(names) <= set(states):
            if thing is not None and thing.head in other.text.casefold():
                return states, other.span
    return None


def _doers(reading: Reading, people: list[Person], index: int, act: Act, clause: Clause) -> Found:
    sentence = act.sentence
    who = clause.agent if act.mention.passive else clause.subject
    if act.mention.passive and who is None:
        return [], None
    if who is None or who.head in PRONOUNS:
        return _before(reading, people, index, sentence, clause)
    if COLLECTIVE.match(who.span.of(sentence.text)):
        return _pair(reading, index)
    return _named(reading, people, sentence, who)


def _named(reading: Reading, people: list[Person], sentence: Sentence, who: NounPhrase) -> Found:
    """The states and bodies that a phrase names, or that its officials and offices stand for."""
    names: list[str] = []
    extra: Span | None = None
    for part in who.parts or (who.span,):
        found = [name for mention in _inside(sentence, part) if (name := _acting(sentence, part, mention))]
        person = next((p for p in people if p.affiliation and part.covers(_at(sentence, p.span))), None)
        if not found and person is not None and person.affiliation:
            found = [person.affiliation]
        if not found and HOME.match(part.of(sentence.text)) and (home := home_state(reading)):
            found, extra = [home[0]], home[1]
        names += found[:1] if len(who.parts) > 1 else found
    return list(dict.fromkeys(names)), extra


def _acting(sentence: Sentence, part: Span, mention: NameMention) -> str | None:
    """The name of a mention that heads a phrase, or that its office stands for."""
    at = _at(sentence, mention.span)
    lead, tail = sentence.text[part.start : at.start], sentence.text[at.end : part.end]
    if mention.kind == "state":
        heads = bool(_LEAD.match(lead)) and not OFFICIAL.match(tail.strip())
        return mention.name if heads or (_OF.search(lead) and OFFICIAL.search(lead)) else None
    if OFFICIAL.fullmatch(mention.name) or mention.name[:1].islower():
        return None  # "el Gobierno" is whose the text tells
    body = mention.kind in ("organisation", "programme") or (
        is_acronym(mention.name) and len(mention.name) > 2
    )
    known = len(mention.name.split()) > 1 or mention.name in WELL_KNOWN or is_acronym(mention.name)
    if not body or not (known or _LEAD.match(lead)) or not (_LEAD.match(lead) or _OF.search(lead)):
        return None
    states = find_states(mention.name) if _GOVERNMENT.match(mention.name) else []
    return states[0].name if states else mention.name


def _before(reading: Reading, people: list[Person], index: int, sentence: Sentence, clause: Clause) -> Found:
    """Whom an unsaid subject means: that of the clause above or before, else of the sentence before."""
    for other in reversed(sentence.clauses):
        earlier = other.verb.span.start < clause.verb.span.start and other.kind == "main"
        if earlier and other.subject is not None and other.subject.head not in PRONOUNS:
            return _named(reading, people, sentence, other.subject)
    previous = reading.sentences[index - 1] if index else None
    if previous is None or previous.heading or clause.kind != "main":
        return [], None
    main = next((c for c in previous.clauses if c.kind == "main" and c.subject is not None), None)
    if main is None or main.subject is None or main.subject.head in PRONOUNS:
        return [], None
    names, extra = _named(reading, people, previous, main.subject)
    return (names, extra or previous.span) if len(names) == 1 else ([], None)


def _pair(reading: Reading, index: int) -> Found:
    """The two that "les deux pays" means: the only two states of the sentences before."""
    for other in reversed(reading.sentences[max(0, index - 4) : index + 1]):
        states = list(dict.fromkeys(mention.name for mention in other.names if mention.kind == "state"))
        if len(states) == 2:
            return states, other.span
    return [], None


def _beside(sentence: Sentence, clause: Clause) -> Iterator[str]:
    """Those after "con", "entre", "avec" behind the verb."""
    for match in BESIDE.finditer(sentence.text, clause.verb.span.end, clause.span.end):
        run = Span(match.end(), min(clause.span.end, match.end() + _FAR))
        for mention in _inside(sentence, run):
            at = _at(sentence, mention.span)
            if not re.search(
                r"[;.]|\b(?:para|pour|sobre|sur|en|dans|a|à)\s", sentence.text[match.end() : at.start]
            ):
                if mention.kind in ("state", "organisation") or is_acronym(mention.name):
                    yield mention.name


def _inside(sentence: Sentence, span: Span) -> Iterator[NameMention]:
    for mention in sentence.names:
        if span.covers(_at(sentence, mention.span)):
            yield mention


def _at(sentence: Sentence, span: Span) -> Span:
    return Span(sentence.at(span.start), sentence.at(span.end))
