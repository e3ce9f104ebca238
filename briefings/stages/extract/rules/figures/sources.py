"""By whom a number is given, where its sentence says so."""

from __future__ import annotations

import re

_ACCORDING = re.compile(
    r"\b(?:[Aa]ccording\s+to|[Ss]egún|[Ss]elon|d['’]après|de\s+acuerdo\s+con)\s+(?P<who>[^,;:.()“”«»]{3,90}?)"
    r"(?=[,;:()“”«»]|\.(?:\s|$)|$|\s(?:which|who|that|in|on|and|as|released|published|presented|que|publicad[oa]s?|cited)\b)"
)
_SAID_AFTER = re.compile(
    r"[,”\"»]\s+(?:the\s+)?(?P<who>[^,;:“”()]{3,80}?)\s+(?:said|says|reported|estimates|estimated|showed?|added|announced)"
    r"(?:\s+(?:on|in|this|last|yesterday|today|[A-Z])[^,;]{0,40})?\.?$"
)
_SAID_BEFORE = re.compile(
    r"^(?:The\s+)?(?P<who>[A-ZÀ-Þ][^,;:“”()]{2,80}?)\s+(?:said|says|estimates|estimated|reports|reported|told\s+\w+)\s+(?:[A-Z][a-z]+day\s+)?(?:that\s|on\s[^,]{3,25}\sthat\s)"
)
_NOBODY = re.compile(
    r"^(?:he|she|it|they|we|this|that|who|which|the|data|figures|officials?|sources?|el|la|lo|ella|il|elle|este|esta|las?|los)$",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"^(?:dijo|dijeron|inform(?:ó|aron)|indic(?:ó|aron)|explicó|señaló|reveló)\s+(?:hoy\s+|ayer\s+)?"
)
_ARTICLE = re.compile(r"^(?:the|a|an|el|la|los|las|le|les|l['’])\s*\b", re.IGNORECASE)


def source_of(text: str, start: int) -> str | None:
    """Return who gives the number at ``start``, as named in its sentence; None for the text itself."""
    said = _SAID_BEFORE.match(text)
    matches = [
        m
        for m in (
            _ACCORDING.search(text),
            _SAID_AFTER.search(text),
            said if said and said.end() <= start else None,
        )
        if m
    ]
    for match in matches:
        who = _ARTICLE.sub("", _SAID.sub("", " ".join(match["who"].split())))
        if 1 <= len(who.split()) <= 9 and not _NOBODY.match(who) and not any(c.isdigit() for c in who):
            return who
    return None
