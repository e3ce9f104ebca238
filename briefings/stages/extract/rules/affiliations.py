"""Whom an office is held for: the state or institution that its words give."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.introductions import Introduction
from briefings.stages.extract.rules.office_phrases import is_former
from briefings.stages.extract.rules.offices import CAP, is_office_word
from briefings.text.name_words import BODIES, LONG_FORMS, UPPER
from briefings.text.names import NameMention, find_names, is_acronym, kind_of, looks_like_person
from briefings.text.states import nationalities, state_code, state_pattern, state_title

_EUROPEAN = re.compile(r"\b(?:EU|European)\b.*\bCommissioner\b|\bEuropean\s+Union\b|^EU\b")
_PARLIAMENT = re.compile(r"\bMEP\b|\b[Rr]apporteur\b")
_GROUP = re.compile(r"[ \u00a0]\([A-Z][\w&/’ ]{0,14}[,–/-][ ]?[A-Z][\w .]{1,22}\)")
_ABROAD = re.compile(r"\b(?:to|in|on|en|ante|au|aux|with)\s+(?:the\s+)?$")
_ABOUT = re.compile(r"\b(?:to|in|on|for|en|para|pour|ante|au|aux|with)\s+(?:the\s+|l[’']|la\s+|el\s+)?$")
_STRONG = re.compile(
    rf"\b(?:CEO|CFO|COO|[Cc]hief\s[Ee]xecutive(?:\s[Oo]fficer)?|[Ss]pokes(?:man|woman|person)|[Ff]ounder|[Cc]hair(?:man|woman|person)?"
    rf"|[Rr]esearcher|[Aa]nalyst|[Ee]conomist|[Mm]anaging\s[Dd]irector|[Dd]irector|[Pp]ortavoz|[Pp]orte-parole)\s+(?:of|for|at|with|de|du)\s+"
    rf"(?:the\s+|la\s+)?(?P<body>{CAP}(?:[ ](?:for|of|and|&)?[ ]?{CAP}){{0,4}})$"
)
_COUNTERPART = re.compile(
    rf"(?P<who>[{UPPER}][\w’-]+)\s+(?:(?:counterpart|colleague|homologue)s?,?|[a-z]+(?:\s[a-z]+){{0,5}},)\s+(?:the\s+)?$"
)
_COUNTERPART_ROLE = re.compile(r"\b(?P<who>[\w’-]+)\s+(?:counterpart|homologue|colleague)s?$")
_GOVERNMENT = re.compile(r"\b(?:Government|Gobierno|Gouvernement)\b")
_OF = re.compile(r"[ \u00a0](?:of|from)[ \u00a0](?:the[ \u00a0])?")


def affiliation_of(text: str, found: Introduction) -> tuple[str | None, int, int]:
    """Return whom somebody acts for, and from where to where the words that introduce them reach then."""
    role, start, end = found.role or "", found.whole.start, found.whole.end
    if is_former(role):
        return None, start, end
    affiliation = held_for(role) or found.body
    counterpart = _COUNTERPART.search(text[max(0, found.start - 80) : found.start])
    if counterpart and (code := state_code(counterpart.group("who"))):
        return affiliation or state_title(code), min(start, found.start - len(counterpart.group())), end
    if (
        affiliation is None
        and _PARLIAMENT.search(role)
        and _GROUP.search(text[found.name.end : found.name.end + 40])
    ):
        affiliation = "European Parliament"
    if affiliation is None and (named := _named_after(text, found.name.end)):
        return named[0], start, max(end, named[1])
    return affiliation, start, end


def held_for(role: str) -> str | None:
    """Return the state or institution that an office's words give; a former office gives none."""
    if is_former(role) or not role:
        return None
    if _EUROPEAN.search(role):
        return "European Union"
    if re.match(r"(?:MEP|European Parliament rapporteur)\b", role):
        return "European Parliament"
    if counterpart := _COUNTERPART_ROLE.search(role):
        word = counterpart.group("who")
        code = state_code(word) or nationalities().get(word.capitalize())
        return state_title(code) if code else None
    names = find_names(role)
    if re.search(r"\b[Rr]apporteur\b", role):
        return "European Parliament" if role.startswith(("EP ", "European Parliament")) else None
    envoy = re.search(r"\b(?:[Aa]mbassador|[Ee]nvoy|[Dd]elegate|[Ee]mbajador|[Rr]epresentative)", role)
    body = next(
        (
            name
            for name in names
            if _is_body(name) and not (envoy and _ABROAD.search(role[: name.span.start]))
        ),
        None,
    )
    state = _state_of(role)
    if body and not (envoy and state and body.span.start > envoy.start()):
        if _GOVERNMENT.search(body.name):
            return state or _state_of(body.name)
        return LONG_FORMS.get(body.name, body.name)
    if state:
        return state
    strong = _STRONG.search(role)
    if (
        strong
        and not any(is_office_word(word) for word in strong.group("body").split()[:1])
        and not looks_like_person(strong.group("body"))
    ):
        return strong.group("body")
    return None


def _is_body(name: NameMention) -> bool:
    whole = len(name.name.split()) > 1 or name.name in BODIES or is_acronym(name.name)
    return whole and (
        name.kind == "organisation"
        or (
            is_acronym(name.name)
            and len(name.name) > 2
            and name.name not in {"CEO", "CFO", "COO", "MEP", "ICT"}
        )
    )


def _state_of(role: str) -> str | None:
    """The state whose office it is: not the one that somebody is sent to or speaks about."""
    for match in state_pattern().finditer(role):
        code = state_code(match.group())
        nationality = match.group() in nationalities()
        about = _ABOUT.search(role[: match.start()])
        if code and (not about or (nationality and about.group().strip() not in {"to", "for", "on"})):
            return state_title(code)
    return None


def _named_after(text: str, place: int) -> tuple[str, int] | None:
    """The state or institution in "President Amina Diallo of Guinea", and where it ends."""
    of = _OF.match(text, place)
    if of is None:
        return None
    state = state_pattern().match(text, of.end())
    code = state_code(state.group()) if state else None
    if state and code:
        return state_title(code), state.end()
    run = re.compile(rf"{CAP}(?:[ \u00a0](?:(?:of|for|and)[ \u00a0](?:the[ \u00a0])?)?{CAP})*").match(
        text, of.end()
    )
    if run and kind_of(run.group()) == "organisation" and len(run.group().split()) > 1:
        return run.group(), run.end()
    return None
