"""Ends: a wording that was cut within a phrase is carried on to the phrase's end, or back before a dangling word."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.reading import Sentence
from briefings.text.phrases import MOST_WORDS_OF_A_RECORD

_PREPOSITION = r"(?:of|in|on|for|to|by|with|from|at|under|through|between|within|against|as|that|which)"
_GOES_ON: tuple[re.Pattern[str], ...] = (
    # "safeguards governing U.S" . "signals intelligence activities"
    re.compile(rf"(?<=[A-Z]\.[A-Z])\.(?:\s[\w-]+){{1,4}}?(?=\s{_PREPOSITION}\b|\s(?:and|or)\b|[,;:]|\.?$)"),
    # "section 232" (national security) "tariffs on steel"
    re.compile(
        rf"(?<=\d)\s\([^()]{{2,40}}\)\s(?!{_PREPOSITION}\b|(?:and|or|is|are|was|were|will|has|have)\b)[a-z][\w-]+"
        r"(?:\s(?:on|for|of)\s(?:[\w-]+\s){0,3}?[\w-]+(?=\s(?:imports|and|from|in|by|to)\b|[,;.]|$))?"
    ),
    # "standards on anti-money" laundering
    re.compile(r"(?<=\banti-money)\s\w+"),
    # "adjust the price" cap
    re.compile(
        r"(?<=\bprice)\scaps?\b|(?<=\btax)\s(?:cuts?|rises?|breaks?|hikes?)\b|(?<=\brate)\s(?:cuts?|rises?|hikes?|caps?)\b|(?<=\btravel)\sbans?\b"
    ),
    # "a recommendation to transition" away from coal
    re.compile(r"(?<=[a-z])\s(?:away|back)\s(?:from|to)\s[\w-]+(?:,\s[\w-]+)*(?:,?\s(?:and|or)\s[\w-]+)?"),
    # "conduct any returns" in a manner consistent with our obligations
    re.compile(
        r"\sin\s+an?\s+(?:\w+\s+)?(?:manner|way)\s+(?:consistent|compatible|in\s+line)\s+with\s[^,;.:]{3,60}"
    ),
    # "more hydrogen" refuelling stations
    re.compile(
        r"\s\w+ing\s(?:stations?|equipment|cent(?:re|er)s?|facilit(?:y|ies)|plants?|systems?|standards?|rules|points?|capacity)\b"
    ),
    # "to ensure basic road" and air connections
    re.compile(
        rf"\s(?:and|or)\s(?!(?:the|an?|its|their)\s)[a-z-]+(?:\s[a-z-]+)?(?=\s{_PREPOSITION}\b|[,;.])"
    ),
)
_DANGLING = re.compile(
    r"\s+(?:to\s+(?:ensure|make\s+sure|guarantee|see|help|allow|enable|protect|show|get|keep|be)"
    r"|(?:through|by|with|of|in|on|for|to|from|at|and|or|under)(?:\s+(?:an?|the|its|their))?)$"
)
_HALF = re.compile(r",?\s+(?:and|or)\s+(?:(?:the|its|their|an?)\s+)?[\w-]+(?:\s+of\s+[\w-]+)?$")
_ROW = re.compile(r"\s+of\s|,\s[\w-]+(?:,|\s+and)\s")
"""A second member that has lost the end of its "of …": "the control of certificates and the pursuit of illegal"."""
_RELATIVE = re.compile(r",\s+(?:which|who|whose|where|whom)\s.*$")
_CAPITALS = re.compile(
    r"(?:\b(?!(?:My|The|Our|This|His|Her|Its|Their|An?|On|In|At|By|For)\b)[A-Z][a-z]+\s(?:(?:the|of)\s)?){1,4}$"
)


def whole(sentence: Sentence, action: str) -> str:
    """Return a wording whose last phrase, and whose leading name, are as long as the sentence has them."""
    text = re.sub(r"\s+", " ", sentence.text)
    words = action.split()
    tail = " ".join(words[-3:])
    if len(words) > 1 and text.count(tail) == 1:
        end = text.index(tail) + len(tail)
        verbs = [
            len(re.sub(r"\s+", " ", sentence.text[: clause.verb.span.start])) for clause in sentence.clauses
        ]
        for pattern in _GOES_ON:
            more = pattern.match(text, end)
            if more is None or (
                more.group().startswith((" and", " or")) and any(end < at < more.end() for at in verbs)
            ):
                continue
            if len(words) + len(more.group().split()) <= MOST_WORDS_OF_A_RECORD + 4:
                action = action + more.group()
                break
        else:
            if _ROW.match(text, end):
                action = _HALF.sub("", action)
    action = _DANGLING.sub("", _with_name(text, action))
    plain = _RELATIVE.sub("", re.sub(r"^own\s(?=\w+\s)", "", action))
    return plain if len(plain.split()) > 1 else action


def _with_name(text: str, action: str) -> str:
    """A name that the wording entered in its middle ("Gap strategy" of "the Mind the Gap strategy"), from its start."""
    if not action[:1].isupper() or text.count(action) != 1:
        return action
    before = text[: text.index(action)]
    name = _CAPITALS.search(before)
    if (
        name is None
        or not before[: name.start()].strip()
        or before[: name.start()].rstrip().endswith((".", ":", "“", "•", "-"))
    ):
        return action
    return name.group() + action
