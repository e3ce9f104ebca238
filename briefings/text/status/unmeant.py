"""Words that look like a deed and are none: a noun misread, what is alleged, what is only supposed."""

from __future__ import annotations

import re

from briefings.text.syntax import Clause

_ALLEGED = re.compile(r"\b(?:alleg(?:ed|es?|ing)|accused|accuses?)\b[^.“”]*$", re.IGNORECASE)
_SUPPOSED = re.compile(
    r"\W*(?:\w+,?\s+)?(?:(?:under|on|with)\s+(?:the|an)\s+(?:\w+\s+)?(?:assumption|scenario|hypothesis|premise|supposition)|assuming|supposing"
    r"|suppose|imagine)\b",
    re.IGNORECASE,
)
_NOUN_AFTER = re.compile(
    r"\b(?:in|to|of|for|at|by|from|with|on|all|under|such\s+as)\s+(?:\w+ing\s+up\s+)?$", re.IGNORECASE
)


def is_noun(text: str, clause: Clause) -> bool:
    """Tell whether a verb is a noun misread: "takes part in calls for proposals", "ramping up demand response"."""
    if clause.kind != "main" or clause.verb.tense != "present" or clause.verb.perfect or clause.verb.passive:
        return False
    if clause.subject is None:
        return bool(_NOUN_AFTER.search(text[: clause.verb.span.start]))
    return bool(re.search(r"ing\s+up$", clause.subject.span.of(text)))


def is_alleged(text: str, clause: Clause) -> bool:
    """Tell whether a deed stands in an accusation ("alleged that officials sought bribes")."""
    return clause.kind in ("complement", "main") and bool(_ALLEGED.search(text[: clause.verb.span.start]))


def is_supposed(text: str, clause: Clause) -> bool:
    """Tell whether a deed stands under a supposition ("under the assumption that the levy will fall")."""
    return bool(_SUPPOSED.match(text[: clause.verb.span.start]))
