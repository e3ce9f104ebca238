"""How a text introduces people: an office before a name, behind it, or a form of address, a verb of saying beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefings.stages.extract.rules.office_phrases import BODY_HEAD, OFFICE, complement, leads_on, role_start
from briefings.stages.extract.rules.offices import (
    CAP,
    HEAD,
    PREPOSITION,
    is_office_word,
)
from briefings.text.name_kinds import NOT_NAMES, PARTICLES
from briefings.text.name_words import HONORIFICS, RANKS, UPPER
from briefings.text.names import kind_of, looks_like_person
from briefings.text.span import Span
from briefings.text.states import state_code

_SP = r"[ \u00a0]"
_PARTICLE = rf"(?:{'|'.join(sorted(PARTICLES, key=len, reverse=True))})"
_NAME = rf"(?:(?:[{UPPER}]\.{_SP}?){{1,3}})?{CAP}(?:(?:{_SP}{_PARTICLE}){{0,3}}{_SP}(?:[{UPPER}]\.(?={_SP}[{UPPER}])|{CAP})){{0,5}}"
_ADDRESS = rf"(?:(?:{RANKS}|{HONORIFICS}|\((?:[Rr]et(?:\.|ired)?)\)){_SP}){{1,4}}"
_ADDRESSED = re.compile(rf"(?P<address>{_ADDRESS})?(?P<name>{_NAME})")
_BY_ADDRESS = re.compile(rf"(?<![\w.]){_ADDRESS}(?=[{UPPER}])")
_RANKED = re.compile(rf"(?<![\w.])(?P<rank>{RANKS})")
_TITLE = re.compile(
    r"(?:Minister|President|Commissioner|Secretary|Chancellor|Governor|Senator|Mayor|Ambassador|Judge|Justice|King|Queen|Prince|Princess|Pope"
    r"|Emir|Sultan|Speaker|Professor|Director-General|Sen\.|Rep\.|Gov\.|MEP|MP|Congress\w+|Bishop|Director|Chair\w*|Undersecretary|Administrator)"
    r"|[Mm]inistr[oae]|[Pp]resident[ea]|[Pp]résidente?|[Ss]enador[a]?|[Cc]omisari[oa]|[Ss]ecretari[oa]|[Cc]anciller.*|[Vv]iceministr[oa]|[Aa]lcalde(?:sa)?"
    r"|[Cc]ommissaire|[Gg]obernador[a]?|minister|president"
)
_COMMA = re.compile(r"(?:,|[ ]–)?[ \n]")
_STOP = re.compile(
    r"\s*(?:$|[,.;:)”\"»\n–—’']|(?:and|y|et|said|says|told|also|who|has|have|is|was|will|met|in|on|at|to|for|dijo|a|\w+ed|\w+ó)\b|\()"
)
_BEFORE = re.compile(
    rf"(?P<name>(?:{_ADDRESS})?{_NAME})(?P<aside>{_SP}\([^()\n]{{1,40}}\))?,[ \n](?:who{_SP}(?:is|was|serves{_SP}as){_SP}|(?:now|currently|then|formerly){_SP})?"
    rf"(?P<article>(?:(?:the|an?|its|his|her|their|our|la|el|le|una?|une){_SP})|l[’'])?(?:(?!(?:and|or|but|y|et|the|her|his|its|a|el|la|le|al|with)\b)[a-z-]+{_SP}){{0,3}}$"
)
_PARTY = re.compile(
    rf"(?P<name>{_NAME}){_SP}\((?P<group>[{UPPER}][\w&/’ ]{{0,14}})[,–/-]{_SP}?(?P<place>[{UPPER}][\w .]{{1,22}})\)"
)
_LEADS = re.compile(
    rf"(?P<name>{_NAME}),{_SP}who{_SP}(?P<role>(?:heads|leads|chairs|runs|directs|headed|led|chaired){_SP}[^,.;:()“”\"\n]{{3,90}})"
)
_SAYS = (
    r"(?:said|says|told|added|warned|stressed|noted|explained|argued|announced|wrote|stated|asked|insisted)"
)
_TOLD = re.compile(
    rf"(?P<name>{_NAME})(?P<of>{_SP}(?:of|from|at){_SP}(?:the{_SP})?(?P<body>{_NAME}(?:{_SP}(?:of|for|and){_SP}(?:the{_SP})?{CAP}(?:{_SP}{CAP})*)*))?,?{_SP}{_SAYS}\b"
    rf"|\b(?:{_SAYS}|[Aa]ccording{_SP}to){_SP}(?P<name2>{_NAME})(?P<of2>{_SP}(?:of|from|at){_SP}(?:the{_SP})?(?P<body2>{_NAME}(?:{_SP}(?:of|for|and){_SP}(?:the{_SP})?{CAP}(?:{_SP}{CAP})*)*))?"
)


@dataclass(frozen=True, slots=True)
class Introduction:
    """Where a text names somebody, and the words beside that give an office."""

    name: Span
    role: str | None
    whole: Span
    """The words that give name and office."""
    start: int
    """Where the office begins: what stands before may say whose it is."""
    body: str | None = None
    """The institution that the words beside the name give."""


def introductions(text: str) -> Iterator[Introduction]:
    """Yield each place where ``text`` introduces somebody, in order of the kinds of introduction."""
    position = 0
    taken: set[int] = set()
    while match := OFFICE.search(text, position):
        if leads_on(text, match.end()):
            position = match.end()
            continue
        after = _after(text, match)
        before = None if after and after.name.start == match.end() + 1 else _before(text, match, taken)
        found = before or after
        position = match.end()
        if found:
            taken.add(found.name.start)
            position = max(position, found.whole.end if not before else _end_of(text, match))
            yield found
    yield from _by_party(text)
    yield from _by_address(text)
    yield from _by_verb(text)


def _end_of(text: str, match: re.Match[str]) -> int:
    return match.end() + len(complement(text, match.end()))


def name_at(text: str, place: int, *, alone: bool) -> Span | None:
    """Return where a person's name stands at ``place``, a form of address left out; ``alone`` allows a surname."""
    match = _ADDRESSED.match(text, place)
    if match is None:
        return None
    words = list(re.finditer(r"\S+", match.group("name")))
    kept = []
    for word in words:
        if is_office_word(word.group()) or BODY_HEAD.fullmatch(word.group()):
            break
        kept.append(word)
    while kept and kept[-1].group() in PARTICLES:
        kept.pop()
    if not kept:
        return None
    start = match.start("name")
    span = Span(start, start + kept[-1].end())
    name = re.sub(r"\s+", " ", span.of(text))
    if len(kept) > 1:
        return span if looks_like_person(name) else None
    single = alone or bool(match.group("address") and not _RANKED.match(match.group("address")))
    plain = len(name) > 2 and kind_of(name) == "unknown" and name.casefold() not in NOT_NAMES
    return span if single and plain and not name.isupper() else None


def _after(text: str, match: re.Match[str]) -> Introduction | None:
    """The name behind "the Belgian Minister of the Interior, " or "the Belgian Interior Minister "."""
    start = role_start(text, match.start())
    if text[match.end() : match.end() + 1] in (" ", "\u00a0"):
        if name := name_at(text, match.end() + 1, alone=bool(_TITLE.fullmatch(match.group()))):
            return _introduced(text, start, match.end(), name)
    more = complement(text, match.end())
    place = match.end() + len(more)
    if more and _BY_ADDRESS.match(text, place + 1) and (name := name_at(text, place + 1, alone=False)):
        return _introduced(text, start, place, name)
    if comma := _COMMA.match(text, place):
        name = name_at(text, comma.end(), alone=False)
        if name and _STOP.match(text, name.end):
            return _introduced(text, start, place, name)
    return _within(text, start, match.end(), more)


def _within(text: str, start: int, head: int, more: str) -> Introduction | None:
    """The name at the end of an office's own words ("Minister of the Interior Annelies Verlinden")."""
    pieces = list(re.finditer(_NAME, more))
    for piece in pieces:
        words = list(re.finditer(r"\S+", piece.group()))
        last = max((i for i, w in enumerate(words) if _closes(w.group())), default=-1)
        before = more[: piece.start()]
        if last < 0 and re.search(rf"(?:{PREPOSITION}[ ]?|[ ](?:and|y|et)[ ])$", before):
            continue
        if (
            last >= 0
            and re.fullmatch(HEAD, words[0].group())
            and not re.search(r"\b(?:the|la|el|le)[ ]$", before)
        ):
            return None
        rest = words[last + 1 :]
        if len(rest) < 2:
            continue
        begin = head + piece.start() + rest[0].start()
        name = name_at(text, begin, alone=False)
        if name and (last >= 0 or _STOP.match(text, name.end)):
            return _introduced(text, start, begin, name)
    return None


def _closes(word: str) -> bool:
    return (
        is_office_word(word)
        or kind_of(word) != "unknown"
        or state_code(word) is not None
        or BODY_HEAD.fullmatch(word) is not None
    )


def _introduced(text: str, start: int, end: int, name: Span) -> Introduction:
    role = re.sub(r"\s+", " ", text[start:end]).strip(" ,–")
    return Introduction(name, role, Span(start, name.end), start)


def _before(text: str, match: re.Match[str], taken: set[int]) -> Introduction | None:
    """The name before ", the head of the Institute" or ", Undersecretary for Economic Affairs"."""
    start = role_start(text, match.start())
    window = max(0, start - 130)
    before = _BEFORE.search(text[window:start])
    if not before:
        return None
    name = _last_name(text, window + before.start("name"), window + before.end("name"))
    if name is None or name.start in taken:
        return None
    if start < match.start() or not re.search(r"\s[a-z-]+\s$", before.group()) or before.group("article"):
        begin = window + (before.end("article") if before.group("article") else before.end())
        if before.group("article"):
            start = min(start, begin)
    end = match.end() + len(complement(text, match.end()))
    role = re.sub(r"\s+", " ", text[start:end]).strip(" ,")
    return Introduction(name, role, Span(name.start, end), start)


def _last_name(text: str, start: int, end: int) -> Span | None:
    """The name within capitals that may begin with an office ("Former Minister Jan Kowal")."""
    words = list(re.finditer(r"\S+", text[start:end]))
    last = max((i for i, word in enumerate(words) if is_office_word(word.group())), default=-1)
    rest = words[last + 1 :]
    name = name_at(text, start + rest[0].start(), alone=False) if rest else None
    return name if name and name.end == end else None


def _by_party(text: str) -> Iterator[Introduction]:
    """ "Ana Pop (EPP, Romania)", "Jane Roe (D-Ohio)": a member of a parliament."""
    for match in _PARTY.finditer(text):
        name = _last_name(text, match.start("name"), match.end("name"))
        if name and (match.group("group").isupper() or state_code(match.group("place").strip())):
            yield Introduction(name, None, Span(name.start, match.end()), name.start)
    for match in _LEADS.finditer(text):
        if name := _last_name(text, match.start("name"), match.end("name")):
            role = re.sub(r"\s+", " ", match.group("role"))
            yield Introduction(name, role, Span(name.start, match.end()), match.start("role"))


def _by_address(text: str) -> Iterator[Introduction]:
    """ "Dr Amina Otieno", "Rear Adm. John Fox": a rank is an office, a form of address is none."""
    for match in _BY_ADDRESS.finditer(text):
        name = name_at(text, match.start(), alone=False)
        if name and name.start >= match.end() - 1:
            rank = _RANKED.search(match.group())
            role = rank.group().strip() if rank else None
            yield Introduction(name, role, Span(match.start(), name.end), match.start())


def _by_verb(text: str) -> Iterator[Introduction]:
    """Names beside a verb of saying, where the surname alone comes back or an institution is given."""
    for match in _TOLD.finditer(text):
        second = "2" if match.group("name2") else ""
        name = _last_name(text, match.start("name" + second), match.end("name" + second))
        body = match.group("body" + second)
        if name is None or (body and kind_of(body) != "organisation"):
            continue
        whole, surname = name.of(text), name.of(text).split()[-1]
        again = text.count(surname) > text.count(whole)
        if body or again:
            end = match.end("of" + second) if body else name.end
            yield Introduction(name, None, Span(name.start, end), name.start, body)
