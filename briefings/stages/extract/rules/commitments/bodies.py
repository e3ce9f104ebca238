"""Bodies: the states and organisations that a text names, under the short names it gives them later."""

from __future__ import annotations

import re
from collections import Counter

from briefings.stages.extract.rules.commitments.instruments import instrument_of
from briefings.stages.extract.rules.people import Person
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.names import (
    LONG_FORMS,
    WELL_KNOWN,
    NameMention,
    find_states,
    is_acronym,
    is_office,
    looks_like_person,
)
from briefings.text.span import Span

_SPEAKING = frozenset(
    "say add tell explain stress note underline warn insist recall remark comment conclude reply visit meet".split()
)
BODY_LEAD = re.compile(
    r"\b(?:group|agency|company|firm|bank|fund|network|union|organi[sz]ation|association|ministry|regulator|charity|party|programme|carrier|maker|institute)\s+$",
    re.IGNORECASE,
)
_OFFICIAL = (
    r"(?:governments?|cabinets?|parliaments?|senate|congress|sides?|delegations?|(?:prime\s+)?ministers?|ministr(?:y|ies)|presidents?|chancellor"
    r"|authorit(?:y|ies)|nav(?:y|ies)|army|police|forces|council|embass(?:y|ies)|ambassadors?|agenc(?:y|ies)|departments?|office|officials?"
    r"|leaders?|representatives?|secretar(?:y|ies)|undersecretary|lawmakers|assembly|presidency|administration|commissioners?|diplomats?"
    r"|foreign\s+ministry|directors?|director-general|secretary-general|secretariat|head|chief|chair(?:man|woman|person)?|counterparts?|regulator|institute)"
)
_HEAD_OF_STATE = re.compile(rf"{_OFFICIAL}$", re.IGNORECASE)
_HAS_OFFICIAL = re.compile(rf"\b{_OFFICIAL}\b", re.IGNORECASE)
_GOVERNMENT = re.compile(r"(?:The\s+)?(?:\w+\s+)?Government\b")
_HOLDER = re.compile(
    r"(?:(?:Prime|Deputy|Foreign|Vice)[\s-])?(?:Ministers?|Premier|Chancellor|Ambassador|Commissioner)\b(?!’s|'s)"
)
"""Who holds an office is a person: the state or body that they act for is the party."""
_THINGS = re.compile(
    r"\b(?:Framework|Act|Law|Order|Regulation|Directive|Agreement|Protocol|Convention|Treaty|Declaration|Package|Plan|Strategy|Roadmap)$"
)


def is_body(name: str, before: str, after: str, bodies: dict[str, tuple[str, Span]]) -> bool:
    """Whether a name whose words do not say what it is names a body: by what stands before it, or as an acronym."""
    if is_acronym(name) and len(name) > 2:
        return True
    if instrument_of(name) in ("protocol", "memorandum", "treaty", "agreement", "law", "plan"):
        return False
    if name in bodies or BODY_LEAD.search(before):
        return True
    return (
        not before.strip(" theTE•-")
        and not after.strip(" ’'s)")
        and not re.search(r"\d", name)
        and len(name) > 3
    )


def bodies_of(reading: Reading) -> dict[str, tuple[str, Span]]:
    """The last word of each body's name, with a capital, and its acronym → the name and where it first stands."""
    found: dict[str, tuple[str, Span]] = {}
    for sentence in reading.sentences:
        for mention in sentence.names:
            words = mention.name.split()
            if mention.kind not in ("organisation", "programme") or len(words) < 2:
                continue
            head = re.split(r"\s(?:of|for|on|to)\s", mention.name)[0].split()[-1]
            found.setdefault(head, (mention.name, sentence.span))
    return found


_WE = re.compile(r"\W*We,\s+(?:the\s+)?[^;:]+")


def signatories_of(reading: Reading) -> tuple[tuple[str, ...], Span] | None:
    """Return who speaks as "we" in a joint text ("We, the leaders of France and Italy, …"), and where it says so.

    None where the text does not open so, or where they are more than a record can name: some of them would be wrong.
    """
    for sentence in reading.sentences[:6]:
        if not _WE.match(sentence.text) or not sentence.clauses:
            continue
        stop = sentence.clauses[0].verb.span.start
        names = [
            m.name
            for m in sentence.names
            if sentence.at(m.span.end) <= stop and m.kind in ("state", "organisation")
        ]
        unique = ordered(names)
        return (tuple(unique), sentence.span) if 1 < len(unique) <= 8 else None
    return None


def spelled_out(reading: Reading, names: list[str]) -> list[str]:
    """Names with the acronyms that this text defines written out."""
    return [reading.acronyms.get(name, name) if name not in WELL_KNOWN else name for name in names]


def ordered(names: list[str]) -> list[str]:
    """Return names in their long forms, each once, without one that is part of another's."""
    unique = list(dict.fromkeys(LONG_FORMS.get(name, name) for name in names))
    # "Council of the European Union" beside "European Union": the longer name is the office, not a second party.
    return [name for name in unique if not any(name != other and name in other for other in unique)] or unique


def home_state(reading: Reading) -> tuple[str, Span] | None:
    """Return the state that a text is plainly about, and where it is first named, or None."""
    counts = Counter(
        mention.name for other in reading.sentences for mention in other.names if mention.kind == "state"
    )
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < 3 or (len(ranked) == 2 and ranked[0][1] < 2 * ranked[1][1]):
        return None
    state = ranked[0][0]
    where = next(
        other.span for other in reading.sentences if any(mention.name == state for mention in other.names)
    )
    return state, where


def speakers_of(reading: Reading) -> set[str]:
    """Return names of one word that the text lets speak, or (plurals) that only their place gives a capital."""
    single = [
        (mention.name, sentence.at(mention.span.start) > 2)
        for sentence in reading.sentences
        for mention in sentence.names
        if mention.kind == "unknown"
        and mention.name.endswith("s")
        and re.fullmatch(r"\w[^\WA-Z]+", mention.name)
    ]
    opening = {name for name, _ in single} - {name for name, within in single if within}
    return opening | {
        clause.subject.span.of(sentence.text)
        for sentence in reading.sentences
        for clause in sentence.clauses
        if clause.subject is not None
        and clause.verb.lemma in _SPEAKING
        and re.fullmatch(r"\w[^\sA-Z]*", clause.subject.span.of(sentence.text))
    }


def _state_acts(before: str, after: str) -> bool:
    """Whether a state's name is a phrase's head, or says whose office or body the head is."""
    rest = re.split(r"\s(?:of|for|in|on|at|to|with|from|and)\s|,|\(", after)[0].strip()
    if rest:
        return bool(_HEAD_OF_STATE.search(rest))
    if not before.strip(" theTE"):
        return True
    of = re.search(r"\b(?:of|for)\s+(?:the\s+)?(?:Republic\s+of\s+|Kingdom\s+of\s+)?$", before)
    return bool(of) and bool(_HAS_OFFICIAL.search(before) or "Republic" in before)


def acting_name(
    sentence: Sentence,
    part: Span,
    mention: NameMention,
    bodies: dict[str, tuple[str, Span]],
    speakers: set[str],
) -> str | None:
    """Return the name of a mention within a phrase, if it is the phrase's head or whom its office stands for."""
    text = sentence.text
    span = Span(sentence.at(mention.span.start), sentence.at(mention.span.end))
    before, after = text[part.start : span.start], text[span.end : part.end]
    if mention.kind == "state":
        return mention.name if _state_acts(before, after) else None
    if BODY_LEAD.search(before):
        return mention.name
    if (mention.kind == "unknown" and looks_like_person(mention.name)) or (
        mention.kind == "unknown" and mention.name in speakers
    ):
        return None
    if mention.kind == "unknown" and not is_body(mention.name, before, after, bodies):
        return None
    if re.search(r"\b(?:in|from|with|to|against|at|by)\s+(?:the\s+)?$", before):
        return None
    rest = re.split(r"\s(?:of|for|in|on|at|to|with|from|and|against)\s|[,(]|’s\b|'s\b", after)[0].strip()
    if rest and not _HEAD_OF_STATE.search(rest) and not is_acronym(rest):
        return None  # "two EU laws" are not the EU
    if _THINGS.search(mention.name) or _HOLDER.match(mention.name):
        return None
    words = mention.name.split()
    if len(words) > 1 and is_acronym(words[0]) and is_office(words[-1]):
        return words[0]  # "PAHO Director" stands for PAHO
    if (states := find_states(mention.name)) and _GOVERNMENT.match(mention.name):
        return states[0].name
    return mention.name


def by_surname(people: list[Person]) -> dict[str, Person]:
    """Return those who act for somebody, by each word of their name that may stand for it (not the first) and is one person's."""
    found: dict[str, Person] = {}
    shared: set[str] = set()
    for person in people:
        for word in person.name.split()[1:] if person.affiliation else ():
            if word in found and found[word].surname != person.surname:
                shared.add(word)
            found[word] = person
    return {word: person for word, person in found.items() if word not in shared and word[:1].isupper()}


def are_listed(words: str, names: list[str]) -> bool:
    """Tell whether several names in one phrase are a list and not one name within another's."""
    return len(names) > 1 and bool(re.search(r"(?:,|\band|&|\bas\s+well\s+as)\s", words))
