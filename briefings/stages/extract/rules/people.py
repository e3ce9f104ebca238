"""People with their roles and affiliations, as a text introduces them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from briefings.text.names import kind_of, looks_like_person, unglued
from briefings.text.span import Span
from briefings.text.states import state_code, state_pattern, state_title

_HEAD = (
    r"(?:[Pp]rime\s+|[Vv]ice[- ]?|[Dd]eputy\s+|[Uu]nder\s?|[Ff]irst\s+)?"
    r"(?:[Mm]inister|[Pp]resident|[Cc]ommissioner|[Aa]mbassador|[Ss]ecretary(?:[- ][Gg]eneral)?|[Uu]ndersecretary"
    r"|[Dd]irector(?:[- ][Gg]eneral)?|[Cc]hancellor|[Gg]overnor|[Cc]hair(?:man|woman|person)?|[Ss]pokes(?:person|man|woman)"
    r"|[Ss]enator|[Mm]ayor|[Cc]ommander|[Aa]dmiral|[Pp]rosecutor|[Cc]oordinator|[Rr]apporteur|[Rr]epresentative|[Hh]ead"
    r"|[Cc]hief|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Professor|MEP"
    r"|[Mm]inistr[oae]|[Pp]résident[e]?|[Pp]resident[ea]|[Cc]omisari[oa]|[Cc]ommissaire|[Ee]mbajador[a]?|[Aa]mbassadeur"
    r"|[Dd]irector[a]|[Ss]ecretari[oa]|[Vv]iceministr[oa]|[Ss]ubsecretari[oa]|[Cc]onseiller(?:\s+fédéral)?|[Cc]ancillera?)"
)
_CAP = r"[A-ZÀ-ÖØ-Þ][\w’'&-]*\.?(?<!\.)"
_SEPARATOR = (
    r"(?:\s+(?:of|for|to|on|in|in\s+charge\s+of|de|del|des|du|de\s+la|para)\s+(?:the\s+|la\s+|el\s+|los\s+|las\s+)?"
    r"|,?\s+(?:and|y|et|&)\s+|,\s+|[ \u00a0])"
)
_LEAD = re.compile(rf"(?:(?:{_CAP}|former|acting|interim|exministr[oa])[ \u00a0]){{1,4}}$")
_ROLE = re.compile(rf"\b{_HEAD}\b(?:{_SEPARATOR}(?:{_CAP}|(?<=\s)(?:liaison|peace|state|prisons)\b))*")
_PORTFOLIO = frozenset(
    "Interior Foreign Affairs Home Justice Defence Defense Health Finance Trade Economy Economic Energy"
    " Environment Climate Agriculture Fisheries Fishing Migration Education Labour Labor Security Internal"
    " Institutional Reform Democratic Renewal International Cooperation Development State General Policy"
    " Terrorism Financial Intelligence Transport Industry Digital Science Research Culture Oceans Ocean"
    " Maritime Planning Production Food Commerce Social Public Works Water Infrastructure Equality"
    " Enterprise Innovation Tourism Sport Youth Relations Exteriores Relaciones Pesca Seguridad Producción"
    " Salud Justicia Defensa Hacienda Economía Comercio Agricultura Alimentación Sea Mar European Federal"
    " National Executive Special High Regional Senior Economic Advisor Adviser Counsel Office Treasury".split()
)
_COUNTERPART = re.compile(
    r"(?P<who>[A-ZÀ-Þ][\w’-]+)\s+(?:(?:counterpart|colleague|homologue)s?,?|[a-z]+(?:\s[a-z]+){0,5},)\s+(?:the\s+)?$"
)
"""A nationality in an apposition just before: "her Peruvian counterpart, Minister …"."""
_NAME_BEFORE = re.compile(
    rf"(?P<name>{_CAP}(?:[ \u00a0](?:de|del|la|van|von|da|dos|bin|{_CAP})){{1,4}}),\s+(?:the\s+|a\s+|la\s+|el\s+)?$"
)
_FORMER = re.compile(r"\b(?:[Ff]ormer|[Ee]x-|[Ee]xministr)")
_ENDS_ROLE = re.compile(r"\s*,?(?:\s+(?:and|y|et|of|for|to|de))?\s*$")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the text names, with what it says of their office."""

    name: str
    span: Span
    """Where the name stands."""
    role: str | None
    affiliation: str | None
    """A state or organisation that they hold the office for."""
    introduced: Span
    """The words that give name and role."""

    @property
    def surname(self) -> str:
        """The last word of the name."""
        return self.name.split()[-1]


def find_people(text: str) -> list[Person]:
    """Return people named beside an office ("Minister X", "X, Director of Y"), one entry a mention."""
    people = []
    words = set(re.findall(r"\b[A-ZÀ-Þ][\w’-]+", text))
    position = 0
    while match := _ROLE.search(text, position):
        after = _after(text, match)
        found = after or _before(text, match)
        if found:
            people.append(_cut(found, unglued(found.name, words)))
        # "Minister of Health, A. Virtanen, and P. Otieno, Director of …": the next office begins behind the name.
        position = after.span.end if after else match.end()
    return _completed(people)


def _cut(person: Person, name: str) -> Person:
    """The person without the word that is glued to the name ("Verlindenduring")."""
    excess = len(person.name) - len(name)
    span = Span(person.span.start, person.span.end - excess)
    introduced = Span(person.introduced.start, max(person.introduced.end - excess, span.end))
    return replace(person, name=name, span=span, introduced=introduced) if excess else person


def _after(text: str, match: re.Match[str]) -> Person | None:
    """The name at the end of "the Belgian Minister of the Interior Annelies Verlinden"."""
    start = match.start()
    if lead := _LEAD.search(text[max(0, start - 60) : start]):
        start -= len(lead.group())
        start += len(re.match(r"(?:(?:The|In|For|As|And|But|While|When|La|El|Le)\s)?", text[start:]).group())  # type: ignore[union-attr]
    name = _name_in(match.group())
    if name is None:
        return None
    begin = match.start() + name.start
    role = _ENDS_ROLE.sub("", re.sub(r"\s+", " ", text[start:begin]))
    title = role if len(role) > 4 or role.rstrip(".") not in {"Mr", "Ms", "Mrs", "Dr"} else None
    span = Span(begin, match.start() + name.end)
    counterpart = _COUNTERPART.search(text[max(0, start - 80) : start])
    affiliation = _affiliation(title or "")
    if counterpart and (code := state_code(counterpart.group("who"))):
        affiliation = affiliation or state_title(code)
        start -= len(counterpart.group())
    end = span.end
    if affiliation is None and not _FORMER.search(title or "") and (state := _state_after(text, end)):
        affiliation, end = state
    return Person(span.of(text).replace("\u00a0", " "), span, title, affiliation, Span(start, end))


def _state_after(text: str, place: int) -> tuple[str, int] | None:
    """The state in "President Amina Diallo of Guinea", and where it ends."""
    of = re.compile(r"[ \u00a0]of[ \u00a0](?:the[ \u00a0])?").match(text, place)
    state = state_pattern().match(text, of.end()) if of else None
    code = state_code(state.group()) if state else None
    return (state_title(code), state.end()) if state and code else None


def _name_in(phrase: str) -> Span | None:
    """Where a person's name stands at the end of a role's words, or None."""
    pieces = list(re.finditer(rf"{_CAP}(?:[ \u00a0](?:de|del|la|van|von|da|dos|bin|{_CAP}))*", phrase))
    head = re.match(_HEAD, phrase)
    assert head
    for piece in pieces:
        if piece.end() <= head.end():
            continue
        begin = max(piece.start(), head.end() + 1)
        before = phrase[:begin]
        objects = bool(
            re.search(r"(?:of|for|to|on|de|del|des|du|para|and|y|et|la|el|los|las|the)\s+$", before)
        )
        words = list(re.finditer(r"\S+", phrase[begin : piece.end()]))
        skip = 1 if objects and words else 0
        while skip < len(words) and _is_office(words[skip].group()):
            skip += 1
        rest = words[skip:]
        direct = begin == head.end() + 1 and not objects
        if len(rest) >= 2 or (len(rest) == 1 and direct and skip == 0):
            span = Span(begin + rest[0].start(), begin + rest[-1].end())
            name = span.of(phrase)
            if looks_like_person(name) or (
                direct and len(rest) == 1 and len(name) > 3 and kind_of(name) == "unknown"
            ):
                return span
    return None


def _is_office(word: str) -> bool:
    return (
        word in _PORTFOLIO
        or kind_of(word) != "unknown"
        or state_code(word) is not None
        or word in {"Costa", "Sri", "New", "South"}
    )


def _before(text: str, match: re.Match[str]) -> Person | None:
    """The name before "Isabel Albornoz, Undersecretary for Economic Affairs"."""
    start = match.start()
    if lead := _LEAD.search(text[max(0, start - 60) : start]):
        start -= len(lead.group())
    name = _NAME_BEFORE.search(text[max(0, start - 80) : start])
    if not name or not looks_like_person(name.group("name")):
        return None
    begin = start - len(name.group())
    role = re.sub(r"\s+", " ", text[start : match.end()]).strip(" ,")
    if title := re.match(rf"{_HEAD}\s+", name.group("name")):
        begin += title.end()
    span = Span(begin, begin + len(name.group("name")) - (title.end() if title else 0))
    return Person(span.of(text), span, role, _affiliation(role), Span(begin, match.end()))


def _affiliation(role: str) -> str | None:
    """The state or organisation of an office, where its words give one; a former office gives none."""
    if _FORMER.search(role):
        return None
    if re.search(r"\b(?:EU|European)\b.*\bCommissioner\b|\bEuropean\s+Union\b|^EU\b", role):
        return "European Union"
    if (
        body := re.search(
            rf"\b(?:of|for|de|del)\s+(?:the\s+|la\s+)?((?:{_CAP}[ \u00a0]?)+(?:\s+(?:of|de)\s+(?:the\s+)?{_CAP})*)$",
            role,
        )
    ) and kind_of(body.group(1)) == "organisation":
        return body.group(1).strip()
    state = state_pattern().search(role)
    code = state_code(state.group()) if state else None
    return state_title(code) if code else None


def _completed(people: list[Person]) -> list[Person]:
    """Give a surname alone the full name, and every mention the fullest office, that the text gives elsewhere."""
    full = best_known(people)
    completed = []
    for person in people:
        best = full.get(person.surname) or next(p for p in full.values() if person.name in p.name)
        if len(person.name.split()) == 1 or person.name == best.name:
            person = replace(person, name=best.name, affiliation=person.affiliation or best.affiliation)
        completed.append(person)
    return completed


def best_known(people: list[Person]) -> dict[str, Person]:
    """Return each surname with the fullest name, and the fullest present office, that the text gives it."""
    full: dict[str, Person] = {}
    longest = {name.split()[1]: name for name in (person.name for person in people) if len(name.split()) > 2}
    for person in people:
        # Two surnames: "Salcedo" alone is Rodrigo Salcedo Paredes.
        person = replace(person, name=longest.get(person.name, person.name))
        known = full.get(person.surname)
        if known is None or _fullness(person) > _fullness(known):
            full[person.surname] = replace(
                person,
                name=max(person.name, known.name if known else "", key=len),
                affiliation=person.affiliation or (known.affiliation if known else None),
            )
        elif known.affiliation is None and person.affiliation:
            full[person.surname] = replace(known, affiliation=person.affiliation)
    return full


def holder_of(words: str, people: list[Person]) -> Person | None:
    """Return the one person whose office ``words`` name ("the Belgian Minister of the Interior"), or None."""
    for match in _ROLE.finditer(words):
        start = match.start()
        if lead := _LEAD.search(words[:start]):
            start -= len(lead.group())
        wanted = set(
            re.findall(r"[A-ZÀ-Þ]\w+|minister|president|commissioner|ambassador", words[start : match.end()])
        )
        affiliation = _affiliation(words[start : match.end()])
        fitting = {
            person.name: person
            for person in best_known(people).values()
            if person.role
            and _shares_office(wanted, person.role)
            and (affiliation is None or person.affiliation in (None, affiliation))
        }
        if len(fitting) == 1 and len(wanted) >= 2:
            return next(iter(fitting.values()))
    return None


def _shares_office(wanted: set[str], role: str) -> bool:
    own = {word.casefold() for word in re.findall(r"\w+", role)}
    heads = {word.casefold() for word in wanted if re.fullmatch(_HEAD, word)}
    portfolio = {word.casefold() for word in wanted} & {word.casefold() for word in _PORTFOLIO}
    return bool(heads) and heads <= own and portfolio - {"european"} <= own


def _fullness(person: Person) -> tuple[int, int, int]:
    present = not _FORMER.match(person.role or "")
    return (
        len(person.name.split()),
        present and person.affiliation is not None,
        len(person.role or "") * present,
    )
