"""The form that a commitment takes, and which words say enough to be one."""

from __future__ import annotations

import re

_INSTRUMENTS: tuple[tuple[str, str], ...] = (
    ("protocol", r"protocols?|protocolos?|protocole"),
    ("memorandum", r"memorand(?:um|a|ums)|MoUs?|MOUs?|memorandos?|mémorandum|letters?\s+of\s+intent"),
    ("working arrangement", r"working\s+(?:arrangement|agreement)s?"),
    ("treaty", r"treat(?:y|ies)|conventions?|tratados?|convenios?|traité"),
    (
        "agreement",
        r"agreements?|accords?|pacts?|deals?|acuerdos?|arrangements?|(?:joint\s+)?(?:statement|declaration)s?|contracts?|tenders?|understandings?",
    ),
    (
        "law",
        r"laws?(?!\s+enforcement)|regulations?|directives?|decrees?|bills?|legislation|sanctions?|tariffs?|bans?|quotas?|lev(?:y|ies)|tax(?:es)?|rules?|moratori(?:um|a)|executive\s+orders?|proclamations?|ley(?:es)?|lois?|proyectos?\s+de\s+ley|projets?\s+de\s+loi|règlements?|reglamentos?|decretos?|ordinances?",
    ),
    (
        "funding",
        r"fund(?:s|ing)|grants?|loans?|financing|pay\s+for|(?:aid|support|rescue|relief)\s+package|million|billion|millones|enveloppes?|crédits?|créditos?|prêts?|préstamos?|bourses?|becas?|subventions?|millions|euros",
    ),
    (
        "project",
        r"projects?|programmes?|programs?|schemes?|pilot|proyectos?|programas?|initiatives?|workshops?",
    ),
    ("plan", r"plans?|strateg(?:y|ies)|road\s*maps?|reforms?|lists?\s+of|agenda|priorities|targets?|planes"),
    ("post", r"liaison\s+officers?|attachés?|envoys?|oficial(?:es)?\s+de\s+enlace|coordinators?"),
    (
        "body",
        r"task\s+forces?|networks?|cent(?:re|er)s?|units?|offices?|agenc(?:y|ies)|commission|committee|working\s+groups?|centros?|mission|hub|secretariats?",
    ),
    (
        "measure",
        r"measures?|training|wages?|pensions?|allowances?|benefits|prices?|fees?|subsid(?:y|ies)|exemptions?|waivers?|leases?|licen[cs]es?|inquir(?:y|ies)|investigations?|audits?|amnest(?:y|ies)|embargo(?:es)?|restrictions?|curbs|caps?|freezes?|permits?|patrols?|controls?|inspections?|vaccin\w+|reviews?|registers?|courses?|support|cooperation|medidas|mesures|apoyo|ayuda|asistencia|soutien|aide|visas?|doses|conférences?|cooperación|exchange\s+of",
    ),
)
_INSTRUMENT = re.compile(
    "|".join(rf"(?P<i{n}>\b(?:{pattern})\b)" for n, (_, pattern) in enumerate(_INSTRUMENTS)), re.IGNORECASE
)
_GENERIC = frozenset(
    "it this that they them he she him her us we you these those which who what way ways part role place issue issues matter matters"
    " remarks speech situation topic topics question questions view views thing things progress attention example fact news decision point points"
    " need importance case result results step steps relations developments state concern concerns note time effect"
    " position conclusion work words people year day week month statement challenges challenge subject number look".split()
)
"""Heads that say nothing alone."""
_BAD_START = re.compile(
    r"(?:with|in|by|from|of|for|on|over|under|about|between|against|at|as|to|into|than|and|or|but|since|because|when|while|although|if|he|she"
    r"|it|they|we|us(?!\$)|you|him|this|that|these|those|such|so|there|who|which|what|how|whether|con|en|por|para|sobre|avec|dans|par|pour|sur|él"
    r"|ella|il|elle|today|yesterday|now|here|not|following)\b|[(“\"]|\d{1,2}(?:er)?\s+\w+\s+\d{4}",
    re.IGNORECASE,
)
PASSIVE_DEEDS = frozenset(
    "sign conclude adopt approve launch open establish create set_up ratify finalise finalize complete introduce hold"
    " implement build publish present extend fund finance provide deploy start begin offer grant allocate award supply invest"
    " phase_out abolish ban appoint deliver send".split()
)
"""Verbs that in the passive only say that the thing comes about: the thing is the wording."""


def instrument_of(action: str) -> str | None:
    """Return the form that the words of a commitment give it, or None."""
    found = {int((match.lastgroup or "i0")[1:]) for match in _INSTRUMENT.finditer(action)}
    return _INSTRUMENTS[min(found)][0] if found else None


_POINTS_AWAY = re.compile(
    r"\b(?:for|of|to|with|on|in|about|from|by)\s(?:it|them|this|that|those|him|her)$", re.IGNORECASE
)
"""A wording that ends so names its thing elsewhere ("a host for it")."""

_GLUED = re.compile(r"[a-zà-ÿ]{2}\.[A-ZÀ-Þ]")
"""The end of one sentence glued to the next: the wording belongs to neither."""


def says_enough(action: str) -> bool:
    """Tell whether a wording is more than a word that points elsewhere."""
    words = action.split()
    if (
        len(words) < 2
        or len(action) < 6
        or _BAD_START.match(action)
        or action.count("(") != action.count(")")
    ):
        return False
    if _POINTS_AWAY.search(action) or _GLUED.search(action):
        return False
    # "position" alone points elsewhere; "position on draft EU rules" and "issue documents to returnees" do not.
    short = len(words) < 4
    return not (
        (short and words[0].casefold() in _GENERIC) or (len(words) == 2 and words[-1].casefold() in _GENERIC)
    )
