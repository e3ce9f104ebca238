"""Which Spanish and French acts say enough to be somebody's commitment."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.commitments.act import Act
from briefings.stages.extract.rules.commitments.instruments import instrument_of, says_enough
from briefings.stages.extract.rules.commitments.romance.words import AGENTS, CALENDAR
from briefings.text.status import Status

_BAD_START = re.compile(
    r"(?:afin|lors|tras|según|durante|après|selon|depuis|desde|cuando|como|así|ainsi)\b", re.IGNORECASE
)
_FIRM = frozenset({Status.IN_FORCE, Status.SIGNED, Status.AGREED})


def is_romance_worth(act: Act, action: str, parties: tuple[str, ...]) -> bool:
    """Tell whether an act says enough, and is done by somebody or to an instrument."""
    if act.parsed is None or not says_enough(action) or _BAD_START.match(action):
        return False
    if act.mention.status is Status.AIM and act.parsed.kind == "relative":
        return False  # "those who wish to return": nobody is bound
    verb = (act.deed or act.parsed).verb
    status, instrument = act.mention.status, instrument_of(action)
    if verb.lemma.replace(" ", "_") in CALENDAR and not act.mention.passive:
        return False
    who = act.parsed.subject
    by_somebody = bool(parties) or (who is not None and bool(AGENTS.search(who.core.of(act.sentence.text))))
    if act.mention.passive:
        if verb.lemma.replace(" ", "_") in CALENDAR:
            return False
        return instrument is not None
    if status in _FIRM:
        return by_somebody or instrument is not None
    if status is Status.AIM:
        planned = who is not None and instrument_of(who.core.of(act.sentence.text)) in (
            "plan",
            "project",
            "law",
        )
        return (by_somebody or planned) and (act.deed is not None or instrument is not None)
    return by_somebody
