"""Names in running text: states, people, organisations and programmes, where each begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.text.name_kinds import (
    NOT_NAMES,
    NameKind,
    has_body,
    is_acronym,
    is_office,
    kind_of,
    looks_like_person,
    one_letter_off,
)
from briefings.text.name_words import LONG_FORMS, ORGANISATION_WORDS, PORTFOLIO, UPPER, WELL_KNOWN
from briefings.text.named_states import NameMention, find_states, listed_states
from briefings.text.span import Span
from briefings.text.states import state_code

__all__ = [
    "LONG_FORMS", "WELL_KNOWN", "NameKind", "NameMention", "find_names", "find_states", "is_acronym", "is_office", "kind_of",
    "listed_states", "looks_like_person", "one_letter_off", "unglued", "unwrapped",
]  # fmt: skip

_SP = r"[ \u00a0]"
_CAP = rf"[{UPPER}][\w’'&+]*(?:-[\w’']+)*"
# A letter with a stop inside a name ("Brian E. Nelson"), not the end of a sentence ("Plan B. The …").
_INITIAL = rf"[A-Z]\.(?={_SP}[{UPPER}])(?!{_SP}(?:The|In|It|He|She|This|That|A|An|On|At|We|They|But)\b)"
_JOIN = (
    r"(?:\s+(?:of|of\s+the|for|for\s+the|on|against|to\s+Fight|de|de\s+la|de\s+las|de\s+los|del|des|du|para(?:\s+(?:las?|los|el))?"
    r"|pour(?:\s+(?:la|le|les))?|la|el|van|von|der|den|da|do|dos|al|bin|ben|&)\s+|\s+(?:de\s+l|pour\s+l|d)[’'](?=\w))"
)
_AND = r"(?:\s*,?\s+(?:and|y|e|et)\s+)"
_RUN = re.compile(rf"{_CAP}(?:{_SP}{_INITIAL}|(?:{_SP}|{_JOIN}){_CAP}|{_SP}[IVX]+\b|{_SP}\d+\.\d+)*")
_JOINED = re.compile(rf"{_AND}(?:(?:de\s+la|du|del|des)\s+)?({_CAP}(?:{_SP}{_CAP})*)")
_ITEM = re.compile(rf",\s+(?:(?:the|de\s+la|du|de)\s+|de\s+l[’'])?({_CAP}(?:(?:{_SP}|\s+of\s+){_CAP})*)")
_AND_ORG = re.compile(rf"\b(?:{ORGANISATION_WORDS})\b.*\b(?:of|for|on|de|del|du)\b|\bd[’']")
_BODY = re.compile(rf"(?:(?:{'|'.join(sorted(PORTFOLIO))}){_SP}){{0,3}}(?:{ORGANISATION_WORDS})\b")
_WORD = re.compile(r"[\w’'&+.-]+")
_LEADING = re.compile(r"(?:of|for|on|de|del|la|el|the|to)\s+")
_PEOPLE_OF = re.compile(rf"[{UPPER}]\w+[ \u00a0]+(?:of|from|at)[ \u00a0]+(?:the[ \u00a0]+)?")
_ELIDED = re.compile(rf"[LDld][’'](?=[{UPPER}])")
_BASED = re.compile(r"[\w.]+-based\s")
_LETTER = re.compile(r"(?<=[a-z])\s[A-Z]$")
_ON_A_DAY = re.compile(
    r"\s(?:on|for)\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
    r"|November|December)\b"
)
_OFFICE = (
    r"(?:Director|Chair(?:man|woman|person)?|(?:Prime\s)?Minister|President|CEO|Secretary|Spokes(?:man|woman|person)|Commissioner"
    r"|Chief|Governor|Ambassador|Senator|MEP|Members?|Head|Officials?|Mrs?|Ms|Dr|Judge|Justice\sMinister|General\sCounsel)"
)
_OFFICE_INSIDE = re.compile(rf"(?<!\bof)(?<!\bfor)(?<!\bthe){_SP}{_OFFICE}\b(?![’'])")
_OFFICE_OF = re.compile(
    r"(?:(?:Deputy|Vice|Under|Chief)[ -])?(?:Director|Secretary|Minister|President|Head|Chair(?:man|woman|person)?|Governor|Ambassador"
    r"|Commissioner|Representative|Delegate)s?(?:[- ]General)?\s(?:of|for|at|to)\s(?:the\s)?"
)
# What goes on in small letters in French and Spanish ("Organisation mondiale de la santé", "Asamblea Legislativa boliviana").
_FIELD = (
    r"[ ][a-zà-ÿ-]{2,}(?:ale?|aux|ales|ien(?:ne)?s?|aines?|aise?s?|oise?s?|iques?|éen(?:ne)?s?|aires?|elles?|ives?|isses?|an[oa]s?|eñ[oa]s?|enses?"
    r"|ic[oa]s?|iv[oa]s?|ional(?:es)?|ari[oa]s?|e[oa]s?|esa|és)\b"
)
_ROMANCE_TAIL = re.compile(
    rf"(?P<field>{_FIELD})?(?:[ ](?:de|du|des|del|pour|para)(?:[ ](?:la|les?|las|los|el))?[ ](?:l[’'])?[a-zà-ÿ-]{{4,}}(?:{_FIELD})?|[ ](?:de[ ]l|d)[’'][a-zà-ÿ-]{{4,}}){{0,2}}"
)
_ROMANCE_WORDS = re.compile(r"\b(?:de|la|el|les|des|du|los|las|que|en|le)\b")
_ENGLISH_WORDS = re.compile(r"\b(?:the|of|and|to|for|was|is|with|that)\b")
_FIRST_IS_BODY = re.compile(rf"(?:{ORGANISATION_WORDS})s?(?:[ ].*)?", re.DOTALL)
_WHOSE = re.compile(r"[’']s?[ \u00a0]")
_OWNERS = re.compile(
    r"(?:.*\s)?(?:People|Women|Children|Men|King|Queen|Prosecutor|General|President|Lloyd|Workers|Farmers)"
)
_WRAPPED = re.compile(
    r"(?m)^([^\n]{50,99}(?:[^\n.:;!?]|\s[A-Z]\.|\b(?:Mr|Ms|Mrs|Dr|Sen|Gen)\.))\n(?=[^\W\d_])"
)
_GLUE = "during between which where with from that while after before and for in the".split()  # longest first


def unwrapped(text: str) -> str:
    """Return a text with the line ends that only wrap a paragraph as spaces; its length and offsets stay."""
    return _WRAPPED.sub(r"\1 ", text)


def find_names(text: str) -> list[NameMention]:
    """Return the capitalised names of ``text`` in order, states included, overlaps left out.

    The kind is told from the name's own words; a name whose words settle nothing is ``unknown``.
    """
    text = unwrapped(text)
    words = set(re.findall(rf"\b[{UPPER}][\w’-]+", text))
    lowered = set(re.findall(r"\b[a-zà-þ][\w’-]+", text))
    mentions: list[NameMention] = []
    for match in _RUN.finditer(text):
        if not mentions or match.start() >= mentions[-1].span.end:
            for start, end in _within(text, match.start(), match.end(), words, lowered):
                if _FIRST_IS_BODY.fullmatch(text[start:end]) and _is_romance(text, start):
                    tail = _ROMANCE_TAIL.match(text, end)
                    end = tail.end() if tail else end
                name = re.sub(r"\s+", " ", text[start:end]).removesuffix("’s").removesuffix("'s")
                if len(name) >= 2:
                    mentions.append(NameMention(Span(start, end), name, kind_of(name)))
    return _with_states(mentions, find_states(text))


def _is_romance(text: str, place: int) -> bool:
    """Whether the words around a place are Spanish or French."""
    around = text[max(0, place - 160) : place + 160]
    return len(_ROMANCE_WORDS.findall(around)) > len(_ENGLISH_WORDS.findall(around))


def _within(text: str, start: int, end: int, words: set[str], lowered: set[str]) -> Iterator[tuple[int, int]]:
    """The names in one run of capitals: most often one."""
    for begin, stop in _parts(text, start, end):
        begin, stop = _trim(text, begin, stop, lowered)
        if stop <= begin:
            continue
        stop = _whole(text, begin, stop)
        yield begin, begin + len(unglued(text[begin:stop], words))


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a run where one name ends and another begins: at an owner, at an office, between somebody and a body."""
    for whose in _WHOSE.finditer(text, start, end):
        owner = text[start : whose.start()]
        if not _OWNERS.fullmatch(owner) and (
            state_code(owner) or kind_of(owner) != "unknown" or is_acronym(owner)
        ):
            yield start, whose.start()
            start = whose.end()
    for office in _OFFICE_INSIDE.finditer(text, start, end):
        if kind_of(text[start : office.start()]) == "organisation":
            yield start, office.start()
            start = office.start() + 1
            break
    of = re.compile(r"\s(?:of|for)\s(?:the\s)?").search(text, start, end)
    if of and looks_like_person(text[start : of.start()]) and not _is_portfolio(text[start : of.start()]):
        if kind_of(text[of.end() : end]) != "unknown":
            yield start, of.start()
            start = of.end()
    yield start, end


def _is_portfolio(words: str) -> bool:
    return any(word in PORTFOLIO for word in words.split())


def _whole(text: str, start: int, end: int) -> int:
    """The end of a body's name that goes on over commas and "and" ("Ministry of Food, Land and Water")."""
    name = text[start:end]
    if not _AND_ORG.search(name) or (is_office(name.split()[0]) and kind_of(name) == "unknown"):
        return _compound(text, start, end)
    place = end
    while (item := _ITEM.match(text, place)) and _is_portfolio(item.group(1)) and not has_body(item.group(1)):
        place = item.end()
    joined = _JOINED.match(text, place)
    if joined and _may_join(joined.group(1)):
        others = joined.group(1).split()
        goes_on = text[joined.end() : joined.end() + 2].strip("’' ") if place == end else ""
        if place == end or (others[0] in PORTFOLIO or len(others) == 1):
            return joined.end() if not goes_on.startswith("s") else end
    return end


def _may_join(words: str) -> bool:
    """Whether words behind "and" name a second field of the same body, and no body of their own."""
    fields = all(word in PORTFOLIO for word in words.split()) and words.endswith("s") and " " in words
    return state_code(words) is None and (fields or not has_body(words))


def _compound(text: str, start: int, end: int) -> int:
    """The end of "Pacific Climate and Energy Council": "and" between two fields, the body's head behind them."""
    name = text[start:end]
    last = name.split()[-1]
    if last not in PORTFOLIO or has_body(name):
        return end
    joined = re.compile(r"\s+(?:and|&)\s+").match(text, end)
    body = _BODY.match(text, joined.end()) if joined else None
    if body is None or " " not in body.group():
        return end
    run = _RUN.match(text, body.start())
    return run.end() if run else body.end()


def _trim(text: str, start: int, end: int, lowered: set[str]) -> tuple[int, int]:
    """Drop leading words that are capitalised only by position, and trailing joiners."""
    while (first := _WORD.match(text, start, end)) and (
        (first.group().casefold() in NOT_NAMES and not re.fullmatch(r"[A-Z]{2,}", first.group()))
        or (first.group().casefold() in lowered and _begins(text, start))
    ):
        start += len(first.group())
        start += len(text[start:end]) - len(text[start:end].lstrip(" \u00a0,"))
        if rest := _LEADING.match(text, start, end):
            start = rest.end()
    if _ELIDED.match(text, start, end):
        start += 2
    if (whose := _PEOPLE_OF.match(text, start, end)) and _begins(text, start):
        # "Staff of the European Commission": only the sentence gives the first word its capital.
        if not has_body(whose.group()) and kind_of(text[whose.end() : end]) == "organisation":
            start = whose.end()
    if (office := _OFFICE_OF.match(text, start, end)) and kind_of(text[office.end() : end]) != "unknown":
        start = office.end()
    if based := _BASED.match(text, start, end):
        start = based.end()
    if letter := _LETTER.search(text, start, end):
        end = letter.start()
    if day := _ON_A_DAY.search(text, start, end):
        end = day.start()
    while start < end and text[end - 1] in " \u00a0.,’'":
        end -= 1
    return start, end


def _begins(text: str, start: int) -> bool:
    return not re.search(r"[\w,;)’”\"'-][ \u00a0]$", text[max(0, start - 2) : start])


def unglued(name: str, words: set[str]) -> str:
    """Return a name without a small word glued to its end ("Verlindenduring" where the text has "Verlinden")."""
    last = re.search(r"[\w’-]+$", name)
    for glue in _GLUE if last else ():
        stem = last.group().removesuffix(glue) if last else ""
        if last and stem != last.group() and len(stem) > 3 and stem in words:
            return name.removesuffix(glue)
    return name


def _with_states(names: list[NameMention], states: list[NameMention]) -> list[NameMention]:
    kept: list[NameMention] = []
    place = 0
    for name in names:
        if kept and kept[-1].span.meets(name.span):
            continue
        while place < len(states) and states[place].span.end <= name.span.start:
            place += 1
        near = []
        for state in states[place:]:
            if state.span.start >= name.span.end:
                break
            near.append(state)
        if any(state.span.covers(name.span) and state.span != name.span for state in near):
            continue
        inside = [state for state in near if name.span.covers(state.span)]
        # A state's name that is no state where it stands ("Guinea worm") was left out on purpose.
        whole = name.kind == "state" or any(state.span == name.span for state in inside)
        if not whole and not (inside and name.kind == "unknown" and len(name.name.split()) < 2):
            kept.append(name)
    taken = [name.span for name in kept if name.kind != "unknown"]
    kept += [state for state in states if not any(span.covers(state.span) for span in taken)]
    return sorted(kept, key=lambda mention: (mention.span.start, -mention.span.end))
