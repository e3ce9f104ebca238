"""What a name is, told from its own words: a person, an institution, a programme, a state."""

from __future__ import annotations

import re
from typing import Literal

from briefings.text.name_words import (
    BODIES,
    FIRST_NAMES,
    LOWER,
    ORGANISATION_WORDS,
    PAPER_WORDS,
    PROGRAMME_WORDS,
    ROMANCE_WORDS,
    UPPER,
    WELL_KNOWN,
)
from briefings.text.states import state_code

NameKind = Literal["person", "organisation", "state", "programme", "unknown"]

# Capitalised only because a sentence, a title or a date begins there.
NOT_NAMES = frozenset(
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
_ORGANISATION = re.compile(rf"\b(?:{ORGANISATION_WORDS})s?\b")
_PROGRAMME = re.compile(rf"\b(?:{PROGRAMME_WORDS})s?\b")
_PAPER = re.compile(rf"(?:{PAPER_WORDS})s?")
_HEADED = re.compile(rf"(?:^|.*\W)(?:{ORGANISATION_WORDS})s?(?:\.|\s(?:[IVX]+|\d[\d.]*))?")
_ROMANCE = re.compile(rf"(?:{ROMANCE_WORDS})\b")
_UN_PROGRAMME = re.compile(r"(?:World\s+Food|(?:UN|United\s+Nations)\b.*)\s+Programme")
_HEAD_END = re.compile(r"\s(?:of|for|on|against|to|in|at|de|del|des|du|para|pour)\s|\s(?:d|de l|pour l)[’']")
_ACRONYM = re.compile(r"(?:[A-Z][A-Za-z]*[A-Z][A-Za-z0-9+]*|[A-Z]{2,})(?:[ \u00a0](?:[IVX]+|\d+(?:\.\d+)?))?")
_FIELD_OF_OFFICE = re.compile(r"(?:Treasury|Customs|Cabinet)\s(?:for|on|to)\b.*")
_NUMBER = re.compile(r"[IVX]+|\d+(?:\.\d+)?")
_PERSON_WORD = re.compile(
    rf"[{UPPER}](?:[{LOWER}’'-]|(?<=[’'-])[{UPPER}]|(?<=Mc)[{UPPER}]|(?<=Mac)[{UPPER}])+|(?:[{UPPER}]\.)+"
)
_SHOUTED = re.compile(rf"[{UPPER}][{UPPER}’'-]+")
PARTICLES = frozenset("de del la las los van von der den da do dos al bin ben el y du di le ter ibn".split())
"""Small words inside surnames."""


def kind_of(name: str) -> NameKind:
    """Tell what a name is from its own words; ``unknown`` where they settle nothing.

    The head decides: a "Convention of the United Nations" and a "Police Cooperation Agreement" are no bodies.
    """
    if state_code(name):
        return "state"
    if name in WELL_KNOWN or name in BODIES or _UN_PROGRAMME.fullmatch(name):
        return "organisation"
    if _FIELD_OF_OFFICE.fullmatch(name):
        return "unknown"  # of "Under Secretary of the Treasury for …"
    core = _HEAD_END.split(name, maxsplit=1)[0]
    words = core.split() or [name]
    if _PAPER.fullmatch(words[-1]) or (_PAPER.fullmatch(words[0]) and core != name):
        return "unknown"
    if _PROGRAMME.search(core):
        return "programme"
    # "Bank Indonesia", "Organisation mondiale": the head comes first.
    last = words[-1] if len(words) == 2 else ""
    first = _ORGANISATION.fullmatch(words[0]) and (state_code(last) or words[-1].islower())
    return "organisation" if first or _HEADED.fullmatch(core) or _ROMANCE.match(core) else "unknown"


def has_body(name: str) -> bool:
    """Tell whether any word of a name is the head of an institution's or a programme's name."""
    return bool(_ORGANISATION.search(name) or _PROGRAMME.search(name))


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
    return all(_ACRONYM.fullmatch(part) for part in name.split() if not _NUMBER.fullmatch(part))


def looks_like_person(name: str) -> bool:
    """Tell whether a name has the shape of a person's: two to six words, none of an institution or a state."""
    words = name.split()
    if not 2 <= len(words) <= 6 or has_body(name) or name in BODIES or state_code(name):
        return False
    plain = [word for word in words if word.casefold() not in PARTICLES]
    if len(plain) < 2 or any(word.casefold() in NOT_NAMES for word in plain):
        return False
    if any(state_code(word) and word not in FIRST_NAMES for word in plain):
        return False
    # "Veronika VRECIONOVÁ": a surname may stand in capitals behind a first name that does not.
    first, *rest = plain
    return bool(_PERSON_WORD.fullmatch(first)) and all(
        _PERSON_WORD.fullmatch(word) or (_SHOUTED.fullmatch(word) and len(word) > 3) for word in rest
    )
