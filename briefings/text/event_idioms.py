"""Verbs that tell of a deed only with fixed words or a certain object, and what that deed is called."""

from __future__ import annotations

import re

_IDIOMS = """
entry into effect: take effect | landfall: make landfall | inauguration: take office | taking up of duty: take duty
start of operation: become operational / be operational / go live / go into operation / come online / come on stream
entry into force: be in force / become effective / become applicable / become law / become mandatory / become compulsory
start of work: begin work / start work / get to work | start: get under way / get underway / be under way / be underway
strike: go on strike / come out on strike / begin a strike / down tools / lay down tools / walk off the job
hunger strike: go on hunger strike / begin a hunger strike | protest: take to the streets
vote: go to the polls / cast their ballots / cast ballots | vote on: put to a vote / put to the vote / come to a vote / go to a vote
trial: go on trial / stand trial | guilty plea: plead guilty | plea of not guilty: plead not guilty
swearing-in: swear in | oath-taking: take the oath / take oath | departure: set sail / take off | fire on: catch fire / burst into flames
bankruptcy filing: file for bankruptcy / file for insolvency / go bankrupt / enter administration / go into administration
release: walk free | house arrest: place under house arrest / put under house arrest
detention: take into custody / remand in custody | hostage-taking: take hostage
lockdown: place under lockdown / go into lockdown | quarantine: place under quarantine / place in quarantine
end: declare over / declare at an end | standstill: grind to a halt / come to a standstill | flight: go into exile / flee into exile
disappearance: go missing | testimony: give evidence / take the stand / take the witness stand
handover: change hands | return to service: go back to work / return to service / return to work
"""


def _idioms(table: str) -> dict[str, tuple[tuple[re.Pattern[str], str], ...]]:
    """Return verb → the words after it with the noun for both, from "noun: verb words / verb words"."""
    found: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for entry in table.replace("\n", " | ").split("|"):
        noun, _, phrases = entry.partition(":")
        for phrase in phrases.split("/") if phrases else ():
            verb, *words = phrase.split()
            pattern = re.compile(r"\s+(?:\w+ly\s+|again\s+)?" + r"\s+".join(map(re.escape, words)) + r"\b")
            found.setdefault(verb, []).append((pattern, noun.strip()))
    return {verb: tuple(entries) for verb, entries in found.items()}


IDIOMS = _idioms(_IDIOMS)
"""Verb → what follows it, and the noun that "of" joins to the subject ("go": "on strike", "strike")."""
IDIOM_VERBS = frozenset(IDIOMS)
_LAWS = frozenset(
    "bill law act legislation motion resolution amendment budget measure reform package ordinance decree directive regulation"
    " constitution levy tax".split()
)
_CASES = frozenset(
    "case appeal petition lawsuit suit complaint plea application evidence argument testimony witness challenge".split()
)
_DEALS = frozenset(
    "agreement deal accord truce ceasefire settlement pact treaty understanding compromise".split()
)
_ASSENT = frozenset(
    "approval assent consent backing blessing go-ahead nod authorisation authorization clearance permission".split()
)
OBJECT_DEEDS: dict[str, tuple[tuple[frozenset[str], str, str], ...]] = {
    "put": ((frozenset(("name", "signature", "pen", "initial")), "signing", "names"),),
    "set": ((frozenset(("signature", "pen")), "signing", "names"),),
    "affix": ((frozenset(("signature", "seal")), "signing", "names"),),
    "append": ((frozenset(("signature",)), "signing", "names"),),
    "drop": (
        (
            frozenset(
                "plan bid case charge project proposal idea appeal claim lawsuit probe investigation".split()
            ),
            "abandonment",
            "object",
        ),
    ),
    "pass": ((_LAWS, "passage", "object"),),
    "hear": ((_CASES, "hearing", "object"),),
    "give": (
        (_ASSENT | {"light"}, "approval", "to"),
        (frozenset(("evidence", "testimony")), "testimony", "subject"),
        (frozenset(("birth",)), "birth", "to"),
    ),
    "grant": ((_ASSENT, "approval", "to"),),
    "reach": ((_DEALS, "conclusion", "object"),),
    "strike": ((_DEALS, "conclusion", "object"),),
    "broker": ((_DEALS, "conclusion", "object"),),
    "seal": ((_DEALS, "conclusion", "object"),),
    "confirm": ((frozenset(("case", "outbreak", "infection", "death")), "confirmation", "object"),),
    "report": ((frozenset(("case", "outbreak", "infection")), "report", "object"),),
    "record": ((frozenset(("case", "outbreak", "infection")), "report", "object"),),
    "raise": (
        (frozenset(("rate", "tariff", "duty", "duties", "tax", "price", "level")), "increase in", "object"),
    ),
    "win": (
        (frozenset(("presidency", "seat", "office", "mayoralty")), "winning", "object"),
        (
            frozenset(
                ("election", "vote", "seat", "presidency", "referendum", "runoff", "primary", "by-election")
            ),
            "victory in",
            "object",
        ),
    ),
    "lose": (
        (
            frozenset(("election", "vote", "seat", "presidency", "referendum", "runoff")),
            "defeat in",
            "object",
        ),
    ),
}
"""Verb → heads of its object, the noun for both, and what "of" joins it to: the object, the subject, what "to" names."""
