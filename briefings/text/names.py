"""Names in running text: states, people, organisations and programmes, and acronyms with their long forms."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from briefings.text.span import Span
from briefings.text.states import state_code, state_pattern, state_title

NameKind = Literal["person", "organisation", "state", "programme", "unknown"]


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name as it stands in the text."""

    span: Span
    name: str
    """The name without articles and glued words; for a state, its English name."""
    kind: NameKind


WELL_KNOWN = {
    "EU": "European Union",
    "UN": "United Nations",
    "WHO": "World Health Organization",
    "NATO": "North Atlantic Treaty Organization",
    "IMF": "International Monetary Fund",
    "WTO": "World Trade Organization",
    "FAO": "Food and Agriculture Organization",
}
"""Short forms that need no definition → their long forms."""

LONG_FORMS = {
    **WELL_KNOWN,
    "Unión Europea": "European Union",
    "Union européenne": "European Union",
    "Naciones Unidas": "United Nations",
    "Nations Unies": "United Nations",
    "Comisión Europea": "European Commission",
    "Commission européenne": "European Commission",
}
"""Short and foreign forms of the best-known bodies → the name that the page uses."""

_CAP = r"(?:[A-ZÀ-ÖØ-Þ][\w’'&+]*(?:-[\w’']+)*\.?(?<!\.)|(?:[A-Z]\.)+(?=\s))"
_JOIN = r"(?:\s+(?:of|of\s+the|for|for\s+the|on|against|to\s+Fight|de|de\s+la|de\s+las|de\s+los|del|des|du|d[’']|la|el|van|von|der|den|da|do|dos|al|bin|ben|&)\s+)"
_AND = r"(?:\s*,?\s+(?:and|y|e|et)\s+)"
_RUN = re.compile(rf"{_CAP}(?:(?:[ \u00a0]|{_JOIN}){_CAP}|[ \u00a0][IVX]+\b|[ \u00a0]\d+\.\d+)*")
_ORG_WORD = (
    r"Ministry|Minist[eè]re|Ministerio|Commission|Comisi[óo]n|Council|Consejo|Conseil|Agency|Agencia|Agence|Office|Oficina"
    r"|Police|Polic[íi]a|Union|Uni[óo]n|Bank|Banco|Banque|Organi[sz]ation|Organizaci[óo]n|Committee|Comit[ée]|Department"
    r"|Departamento|Cent(?:re|er)|Centro|Observatory|Authority|Autoridad|Fund|Fondo|University|Universidad|Parliament"
    r"|Parlamento|Parlement|Court|Tribunal|Group|Federation|Institute|Instituto|Government|Gobierno|Gouvernement"
    r"|Association|Asociaci[óo]n|Directorate|Service|Servicio|Secretariat|Secretar[íi]a|Administration|Bureau|Board"
    r"|Congress|Congreso|Senate|Assembly|Asamblea|Army|Navy|Armada|Force|Guard|Treasury|Delegation|Delegaci[óo]n|Embassy"
    r"|Chamber|C[áa]mara|Company|Corporation|Foundation|Fundaci[óo]n|League|Society|Cross|Alliance|Nations|House"
    r"|Directorate-General|Forum|Conference|Network|Community|Comunidad|Prosecutor’s|Customs|Aduanas"
)
_PROGRAMME_WORD = r"Programme|Program|Programa|Project|Proyecto|Initiative|Iniciativa|Operation|Operaci[óo]n|Facility|Mission|Misi[óo]n"
_ORG = re.compile(rf"\b(?:{_ORG_WORD})s?\b")
_PROGRAMME = re.compile(rf"\b(?:{_PROGRAMME_WORD})s?\b")
_AND_ORG = re.compile(rf"\b(?:{_ORG_WORD})\b.*\b(?:of|for|on|de|del)\b")
_ACRONYM = re.compile(r"(?:[A-Z][A-Za-z]*[A-Z][A-Za-z0-9+]*|[A-Z]{2,})(?:[ \u00a0](?:[IVX]+|\d+(?:\.\d+)?))?")

# Capitalised only because a sentence, a title or a date begins there.
_NOT_NAMES = frozenset(
    "the a an in on at by for from to of and but or as if when while this that these those it its he she his her they"
    " their there here we our you your i today yesterday tomorrow last next each every all both some many most more such"
    " after before during since until with within without through according also however therefore furthermore moreover"
    " meanwhile finally first second third likewise thus then now not no yes about around under over between among what"
    " who whom which where why how will would should could may must can is are was were has have had be been do did"
    " monday tuesday wednesday thursday friday saturday sunday january february march april june july august"
    " september october november december el la los las un una en de del al por para con sin se su sus este esta estos"
    " estas lo que como cuando según sobre entre desde hasta tras hoy ayer le les l une des du dans sur pour avec sans par"
    " cette ces son ses leur leurs selon mr mrs ms dr one two three four five six seven eight nine ten eleven twelve"
    " press release read related share source photo image article chapter annex table figure section".split()
)
_PEOPLE_OF = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+[ \u00a0]+(?:of|from|at)[ \u00a0]+(?:the[ \u00a0]+)?")
_ON_A_DAY = re.compile(
    r"\s(?:on|for)\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
    r"|November|December)\b"
)
_NOT_STATE_AFTER = re.compile(r"[ \u00a0](?:worm|pig|fowl|pepper)\b")
_GLUE = (
    "during",
    "between",
    "which",
    "where",
    "with",
    "from",
    "that",
    "while",
    "after",
    "before",
    "and",
    "for",
    "in",
    "the",
)

_LIST_JOIN = re.compile(
    r"^[\s.]*(?:,|;|and|y|e|et|as\s+well\s+as)?[\s.]*(?:and|y|et)?\s*(?:the\s+)?$", re.IGNORECASE
)
_SURNAME_PARTICLES = frozenset("de del la las los van von der den da do dos al bin ben el y".split())


def find_states(text: str) -> list[NameMention]:
    """Return the states that ``text`` names or gives the nationality of.

    A word that is part of a longer name ("New Mexico", "Michael Jordan", "Guinea worm") is not a state.
    """
    found = []
    for match in state_pattern().finditer(text):
        code = state_code(match.group())
        before, after = text[: match.start()], text[match.end() :]
        if code is None or _NOT_STATE_AFTER.match(after):
            continue
        if re.search(
            r"(?:\bNew|\bSouth|\bNorth|\bEast|\bWest|\bSan|\bSanta|\bSt\.?|\bGulf of|\bGolfo de)[ \u00a0]$",
            before[-12:],
        ):
            continue
        if match.group() in {"Jordan", "Chad", "Georgia", "Mali", "Israel", "Cuba"} and re.search(
            r"\b[A-Z][a-z]+ $", before[-20:]
        ):
            if not re.search(r"\b(?:In|From|To|And|With|The|Of|For|By) $", before[-20:]):
                continue
        found.append(NameMention(Span(*match.span()), state_title(code), "state"))
    return found


def find_names(text: str) -> list[NameMention]:
    """Return the capitalised names of ``text`` in order, states included, overlaps left out.

    The kind is told from the name's own words; a name whose words settle nothing is ``unknown``.
    """
    words = set(re.findall(r"\b[A-ZÀ-Þ][\w’-]+", text))
    lowered = set(re.findall(r"\b[a-zà-þ][\w’-]+", text))
    mentions = []
    for match in _RUN.finditer(text):
        mentions.extend(_within(text, match.start(), match.end(), words, lowered))
    return _with_states(mentions, find_states(text))


def _within(text: str, start: int, end: int, words: set[str], lowered: set[str]) -> list[NameMention]:
    start, end = _trim(text, start, end, lowered)
    if end <= start:
        return []
    joined = re.match(rf"{_AND}(?:the\s+)?({_CAP}(?:[ \u00a0]{_CAP})*)", text[end:])
    if (
        joined
        and _AND_ORG.search(text[start:end])
        and not _ORG.search(joined.group(1))
        and not state_code(joined.group(1))
    ):
        end += joined.end()
    end = start + len(unglued(text[start:end], words))
    name = re.sub(r"\s+", " ", text[start:end]).removesuffix("’s").removesuffix("'s")
    if len(name) < 2:
        return []
    return [NameMention(Span(start, start + len(text[start:end])), name, kind_of(name))]


def _trim(text: str, start: int, end: int, lowered: set[str]) -> tuple[int, int]:
    """Drop leading words that are capitalised only by position, and trailing joiners."""
    while (first := re.match(r"[\w’'&+.-]+", text[start:end])) and (
        (first.group().casefold() in _NOT_NAMES and not re.fullmatch(r"[A-Z]{2,}", first.group()))
        or (first.group().casefold() in lowered and _begins(text, start))
    ):
        start += first.end()
        start += len(text[start:end]) - len(text[start:end].lstrip(" \u00a0,"))
        if rest := re.match(r"(?:of|for|on|de|del|la|el|the|to)\s+", text[start:end]):
            start += rest.end()
    if (whose := _PEOPLE_OF.match(text, start, end)) and _begins(text, start):
        # "Staff of the European Commission": only the sentence gives the first word its capital.
        if not _ORG.match(whose.group()) and kind_of(text[whose.end() : end]) == "organisation":
            start = whose.end()
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
    for name in names:
        if kept and kept[-1].span.meets(name.span):
            continue
        if any(state.span.covers(name.span) and state.span != name.span for state in states):
            continue
        inside = [state for state in states if name.span.covers(state.span)]
        # A state's name that is no state where it stands ("Guinea worm") was left out on purpose.
        whole = name.kind == "state" or any(state.span == name.span for state in inside)
        if not whole and not (inside and name.kind == "unknown" and len(name.name.split()) < 2):
            kept.append(name)
    taken = [name.span for name in kept if name.kind != "unknown"]
    kept += [state for state in states if not any(span.covers(state.span) for span in taken)]
    return sorted(kept, key=lambda mention: (mention.span.start, -mention.span.end))


def kind_of(name: str) -> NameKind:
    """Tell what a name is from its own words; ``unknown`` where they settle nothing."""
    if state_code(name):
        return "state"
    if _PROGRAMME.search(name):
        return "programme"
    if _ORG.search(name) or name in WELL_KNOWN:
        return "organisation"
    return "unknown"


def listed_states(text: str) -> list[list[NameMention]]:
    """Return the runs of three and more states that ``text`` lists ("Bolivia, Chile and Peru")."""
    runs: list[list[NameMention]] = [[]]
    for mention in find_states(text):
        if runs[-1] and not _LIST_JOIN.match(text[runs[-1][-1].span.end : mention.span.start]):
            runs.append([])
        runs[-1].append(mention)
    return [run for run in runs if len(run) >= 3]


_OFFICES = frozenset(
    "minister president commissioner ambassador secretary undersecretary director chancellor governor mayor senator"
    " prosecutor coordinator spokesperson commander admiral government commission ministry council parliament delegation"
    " ministro ministra presidente presidenta comisario comisaria embajador gobierno ministre président commissaire".split()
)


def is_office(word: str) -> bool:
    """Tell whether a capitalised word is an office or institution in general, not one in particular."""
    return word.casefold().rstrip("s") in _OFFICES


def one_letter_off(one: str, other: str) -> bool:
    """Tell whether two words differ by one letter that one has and the other lacks ("Johanson", "Johansson")."""
    short, long = sorted((one, other), key=len)
    return len(long) - len(short) == 1 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def is_acronym(name: str) -> bool:
    """Tell whether a name is written like an acronym ("SEACOP V", "EL PAcCTO", "Cyber4D")."""
    return all(
        _ACRONYM.fullmatch(part) for part in name.split() if not re.fullmatch(r"[IVX]+|\d+(?:\.\d+)?", part)
    )


def looks_like_person(name: str) -> bool:
    """Tell whether a name has the shape of a person's: two to five words, none of an institution or a state."""
    words = name.split()
    if not 2 <= len(words) <= 5 or kind_of(name) != "unknown":
        return False
    plain = [word for word in words if word.casefold() not in _SURNAME_PARTICLES]
    return (
        len(plain) >= 2
        and not any(word.casefold() in _NOT_NAMES for word in plain)
        and all(
            re.fullmatch(r"[A-ZÀ-Þ](?:[a-zà-ÿ’'-]|(?<=[’'-])[A-ZÀ-Þ]|(?<=Mc)[A-Z])+|[A-Z]\.", word)
            and not state_code(word)
            for word in plain
        )
    )
