"""Where the words of an office begin and end around its head ("former minister of …")."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.offices import (
    CAP,
    COMMON,
    FORMER,
    HEAD,
    LOW_BEFORE,
    PREPOSITION,
    is_office_word,
)
from briefings.text.name_kinds import NOT_NAMES
from briefings.text.name_words import ORGANISATION_WORDS, PORTFOLIO, UPPER
from briefings.text.states import state_code

_SP = r"[ \u00a0]"
OFFICE = re.compile(rf"(?<![\w’'])(?:{HEAD})(?![\w’'])")
"""The head of an office, not an owner ("the minister’s")."""
_WORD_BEFORE = re.compile(r"(?P<word>[^\s,.;:()“”\"«»–—]+(?<=\w)|U\.S\.|&)[ \u00a0]$")
BODY_HEAD = re.compile(rf"(?:{ORGANISATION_WORDS})s?")
"""The head of an institution's name."""
_STEP = re.compile(
    rf"(?:[ \u00a0]|(?<=[’']))(?:(?P<prep>{PREPOSITION})|(?P<cap>[{UPPER}]\.(?=[ ][{UPPER}])|{CAP}(?:[’']s)?)|(?P<low>[\w’-]+|&))"
)
_FIELD = re.compile(r"[ ](?:the[ ])?([\w-]+)")
_LISTED = re.compile(rf",[ ](?:and[ ]|de[ ](?:la[ ]|l[’'])|du[ ]|des[ ])?(?P<word>{CAP})")
_NEXT = re.compile(rf"{_SP}(?P<word>[\w-]+)")
_ADDRESS = re.compile(r"Dr|Mr|Mrs|Ms|Prof|Sen|Gen|Hon|Mme|Sra?|Eng")
_VERB = re.compile(
    r"(?!(?:united|applied|advanced|integrated|limited)\b)(?:said|says|told|added|is|are|was|were|has|have|had|will|would|who|that|which"
    r"|when|while|where|after|before|as|not|met|took|made|gave|spoke|went|came|wrote|saw|held|can|may|should|must|but|than|because"
    r"|since|if|also|then|here|there|it|he|she|they|we|him|her|them|dijo|que|quien|qui|est|sont|a|an|into|from|by|between|\w{2,}ed)"
)


def leads_on(text: str, place: int) -> bool:
    """Whether another head follows, which the one before only qualifies ("chief medical adviser")."""
    while word := _NEXT.match(text, place):
        if OFFICE.match(text, word.start("word")):
            return True
        if word.group("word") not in LOW_BEFORE and not is_office_word(word.group("word")):
            return False
        place = word.end()
    return False


def role_start(text: str, start: int) -> int:
    """Return where an office begins whose head begins at ``start`` ("the former Belgian interior minister")."""
    for _ in range(8):
        before = _WORD_BEFORE.search(text[max(0, start - 40) : start])
        if before is None:
            break
        word = before.group("word")
        bare = re.sub(r"[’']s$", "", word)
        if word == "of":
            institution = _WORD_BEFORE.search(text[max(0, start - 43) : start - 3])
            if not institution or not BODY_HEAD.fullmatch(institution.group("word")):
                break
        elif word[0].isupper():
            under = bare in {"Under", "First", "Second"} and text.startswith("Secretary", start)
            opener = bare.casefold() in NOT_NAMES and not (bare.isupper() and len(bare) > 1)
            if not under and (opener or (bare in COMMON and not is_capital_office(bare))):
                break
        elif word not in LOW_BEFORE and not state_code(word.capitalize()):
            break
        start -= len(before.group())
    return start


def is_capital_office(word: str) -> bool:
    """Tell whether a capitalised word may stand within an office's name ("General", "Major", "Chief")."""
    return (
        re.fullmatch(
            rf"{HEAD}|General|Member|Board|Team|Group|Court|Staff|Party|University|School|Union|White|House|Democratic",
            word,
        )
        is not None
    )


def complement(text: str, place: int) -> str:
    """Return what goes on behind the head of an office ("of the Interior, Reform and Renewal of Belgium")."""
    start = end = place
    for count in range(16):
        step = _STEP.match(text, place)
        if step is None:
            item = _LISTED.match(text, place) if end > start else None
            if item is None or item.group("word") not in PORTFOLIO or re.fullmatch(HEAD, item.group("word")):
                break
            place = end = item.end()
            continue
        low = step.group("low")
        if low and (low in {"and", "y", "et", "&"}):
            after = _FIELD.match(text, step.end())
            if not after or re.fullmatch(HEAD, after.group(1)) or end == start:
                break
            if after.group(1)[0].islower() and after.group(1).capitalize() not in PORTFOLIO:
                break
        elif low and (_VERB.fullmatch(low) or (count == 0) or not low[0].isalpha()):
            break
        if count == 0 and step.group("cap") and not is_office_word(step.group("cap")):
            break
        if step.group("cap") and _ADDRESS.fullmatch(step.group("cap")):
            break
        place = step.end()
        if not step.group("prep") and low not in {"and", "y", "et", "&"}:
            end = place
    return text[start:end]


def is_former(role: str) -> bool:
    """Tell whether an office is one that somebody no longer holds."""
    return FORMER.search(role) is not None
