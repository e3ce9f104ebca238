"""Which acts say enough to be somebody's commitment."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.commitments.act import Act, doer
from briefings.stages.extract.rules.commitments.instruments import PASSIVE_DEEDS, instrument_of, says_enough
from briefings.stages.extract.rules.commitments.remarks import is_remark, is_vague
from briefings.text.names import looks_like_person
from briefings.text.status import Status
from briefings.text.status.verbs import DEEDS, VERBS
from briefings.text.status.words import GOALS
from briefings.text.syntax import NounPhrase

_CLAUSE_LIKE = re.compile(r"(?:\S+\s+){1,6}(?:had|has|have|was|were|is|are|said)\b")
_CALENDAR = frozenset(
    "thank congratulate express note recall reiterate remind acknowledge commend honour honor emphasise emphasize "
    "visit travel meet attend speak arrive return leave come go take_place hold depart receive welcome chair address brief gather"
    " see say tell talk stay hear".split()
)
_TRAVEL = _CALENDAR | frozenset(
    "continue remain present vote try wait watch win lose look know think decide play give take do get"
    " run stand determine depend answer testify appear face show find note reach follow feel fall rise increase grow happen".split()
)
"""What people do on a calendar, or what befalls them: events and forecasts, not commitments."""
_WEAK_ANNOUNCED = frozenset(
    "announce unveil launch decide resolve release award appoint introduce impose".split()
)
_THINGS = frozenset(
    "framework order act law bill budget plan package agreement pact treaty protocol regulation directive deal tariffs tariff ban"
    " programme program project strategy scheme measures rules declaration convention resolution report study ai internet"
    " covid-19 covid pandemic reform data technology exports imports trade fund funding text document charter".split()
)
_ON_THE_GROUND = frozenset(
    "deploy dispatch redeploy close open halt freeze shut end drop delay reopen second contract cut".split()
) | {"shut down"}
"""Deeds whose passive tells of what befell a thing ("flights were delayed")."""
_MUTUAL = frozenset(
    {Status.SIGNED, Status.AGREED, Status.NEGOTIATING, Status.SOUGHT, Status.PROPOSED, Status.DISCUSSED}
)
"""What only somebody does: "it" is no thing there."""
_CLAIMANTS = frozenset(
    "residents campaigners activists workers employers farmers fishermen fishers lawyers groups communities villagers families ngos charities"
    " firms companies industry associations association federation scientists experts doctors nurses teachers students investors opposition"
    " lawmakers mps senators deputies legislators mayors bishops church unions prosecutors survivors refugees negotiators airlines banks"
    " manufacturers producers growers shippers exporters importers traders charity coalition chamber lobby".split()
)
"""Those who ask and propose, though they bind nobody."""
_AGENTS = re.compile(
    r"\b(?:ministers?|governments?|sides?|council|parliament|cabinet|secretary|commissioner|officials?|director|spokes\w+|representatives?|chair\w*|mayor|governor|ministr(?:y|ies)|departments?|commission|committees?|agenc(?:y|ies)|parties|members|states|leaders"
    r"|authorit(?:y|ies)|countries|partners|president|union|organi[sz]ations?|secretariat|administration|office|we|banks?|funds?|board"
    r"|nations|allies|negotiators|delegates|envoys|creditors|regulators|rapporteurs?|summit|assembly|institutions?|firms?"
    r"|facility|programme|force|network|team|centre|center|unit|alliance|coalition|institutes?|universit(?:y|ies)|court|police|lawmakers|deputies|senators|legislators|councillors|MEPs|MPs|confederation|federation|kingdom|republic|commonwealth|delegations?|platform|group|senate|congress|army|navy|compan(?:y|ies)|operators?|donors|mission)$",
    re.IGNORECASE,
)


def is_worth(act: Act, action: str, parties: tuple[str, ...]) -> bool:
    """Tell whether an act says enough to be somebody's commitment."""
    if not says_enough(action) or is_remark(act) or (not parties and is_vague(act, action)):
        return False
    instrument = instrument_of(action)
    if act.parsed is None:
        return _is_worth_by_cue(act, action.split(), instrument, action)
    who = doer(act.sentence, act.parsed)
    head = who.head if who else ""
    done = act.parsed.verb.lemma in DEEDS and act.parsed.verb.modal is None
    asking = (act.mention.status in _MUTUAL or done) and head in ("it", "they", "he", "she", "we")
    named = who is not None and _is_named(act, who) and head not in _THINGS
    by_somebody = (
        asking
        or named
        or bool(parties)
        or looks_like_person(act.subject)
        or bool(_AGENTS.search(head))
        or (head == "it" and act.parsed.verb.passive)
        or (act.mention.status in (Status.SOUGHT, Status.PROPOSED) and head in _CLAIMANTS)
        or (act.parsed.subject is None and act.parsed.kind == "main")
    )
    return _JUDGES[act.mention.status](act, instrument, by_somebody)


def _is_named(act: Act, who: NounPhrase) -> bool:
    """Whether a phrase ends in a name: a capital that its place in the sentence does not explain."""
    last = who.core.of(act.sentence.text).rsplit(maxsplit=1)[-1:]
    if last and re.search(r"[A-Z].*[A-Z]", last[0]):
        return True  # "KSrelief", "IOM"
    opening = who.core.start <= 2 and " " not in who.core.of(act.sentence.text).strip()
    return bool(last) and last[0][:1].isupper() and not opening


def _is_worth_by_cue(act: Act, words: list[str], instrument: str | None, action: str) -> bool:
    if _CLAUSE_LIKE.match(action):
        return False
    if act.deed is not None:
        return act.deed.verb.lemma not in _TRAVEL
    status = act.mention.status
    if status is Status.AIM and act.sentence.clauses:
        return False  # "their desire to help": nobody's deed
    alone = (
        status in {Status.AGREED, Status.PROPOSED, Status.NEGOTIATING}
        and not act.mention.passive
        and len(words) > 2
    )
    return bool(instrument) or alone


_MEASURE = re.compile(r"(?:maximum|minimum|total|number|majority|period|amount)\b", re.IGNORECASE)
"""How much or how long: what was adopted is another thing ("rules that continue for a maximum of six months")."""


def _firm(act: Act, instrument: str | None, by_somebody: bool) -> bool:
    assert act.parsed is not None
    if act.mention.passive:
        reduced = act.parsed.kind == "participle"
        settled = instrument is not None or (
            act.mention.status is Status.AGREED
            and act.parsed.verb.lemma in ("adopt", "approve", "endorse")
            and len(act.action.split()) > 2
            and not (looks_like_person(act.action) or _MEASURE.match(act.action))
        )
        return settled and not (reduced and act.mention.status is Status.AGREED and not by_somebody)
    return by_somebody and (
        instrument is not None or act.deed is not None or act.mention.status is Status.AGREED
    )


def _in_force(act: Act, instrument: str | None, by_somebody: bool) -> bool:
    """A law or a scheme is in force; "strict conditions are in place" binds nobody."""
    assert act.parsed is not None
    place = re.match(r"[\w\s]{0,30}\bin\s+place\b", act.sentence.text[act.parsed.verb.span.end :])
    return instrument is not None or not (place and act.parsed.verb.lemma in ("be", "become", "remain"))


def _announced(act: Act, instrument: str | None, by_somebody: bool) -> bool:
    assert act.parsed is not None
    verb = act.parsed.verb
    lemma = (act.deed.verb if act.deed else verb).lemma.replace(" ", "_")
    if lemma in _TRAVEL and instrument is None:
        return False
    if lemma in _CALENDAR and act.mention.passive:
        return False
    if lemma in ("take_place", "hold", "meet", "visit", "travel", "attend"):
        return False
    if lemma == "host" and not (verb.modal and by_somebody):
        return False
    done = act.deed is None and verb.modal is None and verb.lemma in DEEDS
    if done and not act.mention.passive:
        return by_somebody
    if act.mention.passive:
        if done and act.parsed.agent is None and (act.parsed.kind == "adverbial" or _is_meeting(act)):
            return (
                False  # "after its budget was trimmed": told in passing; "the visit was cancelled": an event
            )
        if done and verb.lemma not in _ON_THE_GROUND:
            return True
        if verb.modal is not None and verb.passive and lemma not in PASSIVE_DEEDS:
            if lemma in DEEDS and any(date.deadline for date in act.sentence.dates):
                return True  # "the levy is to be lifted by the end of 2025"
            return by_somebody and act.parsed.agent is not None
        return instrument is not None or (verb.modal is not None and verb.passive and lemma in PASSIVE_DEEDS)
    if verb.modal is None and act.deed is None and lemma in _WEAK_ANNOUNCED:
        return by_somebody and (instrument is not None or (lemma == "launch" and len(act.action.split()) > 3))
    return by_somebody


_MEETING = re.compile(
    r"^\w+(?:\s+\w+)?\s.*\b(?:missions?|visits?|meetings?|trips?|flights?|summits?|events?|match(?:es)?|sessions?|conferences?|ceremon\w+"
    r"|concerts?|festivals?|classes|games?|rall(?:y|ies)|hearings?|operations?)\b",
    re.IGNORECASE,
)


def _is_meeting(act: Act) -> bool:
    return bool(_MEETING.match(act.action))


def _loose(act: Act, instrument: str | None, by_somebody: bool) -> bool:
    assert act.parsed is not None
    if act.mention.passive:
        return instrument is not None
    lemma = (act.deed.verb if act.deed else act.parsed.verb).lemma.replace(" ", "_")
    if (
        act.deed is not None
        and act.parsed.kind == "relative"
        and act.parsed.verb.lemma in ("allow", "enable", "let")
    ):
        return False  # "voters approved proposals that would allow him to fight the gangs"
    if act.deed is not None and instrument is None and lemma in _TRAVEL | {"help", "be", "allow", "let"}:
        return False
    if act.parsed.verb.lemma == "offer" and act.deed is None:
        return bool(instrument) and by_somebody
    told_by_draft = act.mention.status is Status.PROPOSED and (act.parsed.verb.modal or "").startswith(
        "would"
    )
    return by_somebody or told_by_draft or act.mention.clause is None


def _discussed(act: Act, instrument: str | None, by_somebody: bool) -> bool:
    if act.mention.passive:
        return instrument is not None or (act.parsed is not None and act.parsed.verb.tense == "past")
    return instrument is not None or (
        by_somebody
        and bool(
            re.search(r"\b(?:possib|creat|establish|join|option|propos|introduc|suppl|dispatch)", act.action)
        )
    )


def _aim(act: Act, instrument: str | None, by_somebody: bool) -> bool:
    assert act.parsed is not None
    modal = act.parsed.verb.modal
    lemma = (act.deed.verb if act.deed else act.parsed.verb).lemma.replace(" ", "_")
    if lemma in _CALENDAR or (act.deed is None and modal is None and instrument is None):
        return False
    if modal == "should" and act.parsed.verb.passive and instrument is None:
        return False  # "priority should be accorded to housing": an opinion
    if act.parsed.subject is not None and act.parsed.subject.head in GOALS:
        return act.deed is not None or modal is not None
    if modal is not None:
        return instrument is not None and (
            (act.parsed.verb.passive and lemma in PASSIVE_DEEDS)
            or (modal != "should" and VERBS.get(act.parsed.verb.lemma) in (Status.SIGNED, Status.AGREED))
            or lemma
            in (
                "start",
                "begin",
                "open",
                "enter_into_force",
                "come_into_force",
                "take_effect",
                "launch",
                "adopt",
                "sign",
                "approve",
            )
        )
    if act.parsed.verb.lemma in ("expect", "wish") and lemma in _TRAVEL | {
        "reach",
        "exceed",
        "total",
        "double",
    }:
        return False  # a forecast
    if act.parsed.verb.lemma in ("expect", "wish"):
        return act.deed is not None and instrument is not None
    return by_somebody


_JUDGES = {
    Status.IN_FORCE: _in_force,
    Status.SIGNED: _firm,
    Status.AGREED: _firm,
    Status.ANNOUNCED: _announced,
    Status.NEGOTIATING: _loose,
    Status.SOUGHT: _loose,
    Status.PROPOSED: _loose,
    Status.DISCUSSED: _discussed,
    Status.AIM: _aim,
}
