"""What stands around a number: currency, unit, the noun that is counted, and how exact the number is."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

Bound = Literal["about", "at least", "at most", "more than", "less than", "nearly"]

_SIGNS = {
    "us$": "USD", "usd": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP", "chf": "CHF", "₹": "INR",
    "a$": "AUD", "c$": "CAD", "nz$": "NZD", "hk$": "HKD", "r$": "BRL", "₦": "NGN", "₩": "KRW", "₡": "CRC",
    "$": "$", "¥": "¥", "jpy": "JPY", "cny": "CNY", "cop": "COP", "brl": "BRL", "mxn": "MXN", "sek": "SEK",
    "nok": "NOK", "dkk": "DKK", "pln": "PLN", "₴": "UAH", "₽": "RUB", "rs": "Rs", "rs.": "Rs", "fr.": "Fr.",
    **{code: code.upper() for code in (
        "aud cad nzd inr pkr lkr bdt idr myr php thb vnd krw twd hkd sgd kes ugx tzs ngn ghs zar zmw mwk xof xaf etb"
        " egp mad tnd dzd try ils sar aed qar czk huf ron bgn uah rub kzt gel ars clp pen uyu bob pyg crc gtq hnl nio dop"
        " fjd nad bwp mga rwf"
    ).split()},
}  # fmt: skip
_MONEY = {
    r"euros?": "EUR", r"eur": "EUR", r"€": "EUR", r"usd": "USD", r"us\s?\$": "USD", r"gbp": "GBP", r"chf": "CHF",
    r"(?:us|u\.s\.|american)\s+dollars?": "USD", r"dólares\s+(?:estadounidenses|americanos)": "USD",
    r"dollars\s+américains": "USD", r"pounds\s+sterling": "GBP", r"swiss\s+francs?": "CHF",
    r"francs\s+suisses": "CHF", r"francos\s+suizos": "CHF", r"mexican\s+pesos": "MXN", r"pesos\s+mexicanos": "MXN",
    r"colombian\s+pesos": "COP", r"pesos\s+colombianos": "COP", r"\$": "$", r"£": "GBP",
}  # fmt: skip
_NAMED_MONEY = (
    r"dollars?|dólares|pesos|francs?\s+CFA|francs?|francos|pounds|rupees|rupias|rupiah|yen|yuan|renminbi|reais|soles|quetzales"
    r"|colones|lempiras|bolívares|rubles|roubles|rublos|hryvnias?|kron(?:er|or|a)|zlotys?|naira|rand|shillings|livres|tenge"
    r"|kwacha|lari|ringgit|baht|dirhams?|dinars?|riyals?|rials?|birr|cedis?|taka|liras?|forints?|lei|won|kyat|pula|ariary"
    r"|guaraníes|córdobas|meticais|kips?|dong|tugriks?|manats?|drams?|denars?|leva|korunas?|crowns|escudos|gourdes|balboas|shekels"
    r"|afghanis|riels|rufiyaa|ngultrums?|ouguiyas?|dalasis?|leones|emalangeni|maloti|patacas|vatu|tala|kina|nakfa|somoni|hryvnya|takas"
    r"|qu[aá]nzas|kwanzas?|nairas|bolivianos|rands"
)
_OF_STATE = r"(?:(?:(?:New|South|North|Hong|Sri|Costa|Saudi)\s+)?(?-i:[A-ZÀ-Þ])[\w-]+\s+){0,1}"
"""The state of a currency ("Fiji dollars")."""
_MEASURES = {
    r"percentage\s+points?|puntos\s+porcentuales|points?\s+de\s+pourcentage": "percentage points",
    r"%|per\s?cent\b|por\s+ciento|pour\s+cent|prozent|procent|por\s+cento|per\s+cento": "%",
    r"(?:metric\s+|short\s+)?(?:tonnes?|tons?)|(?-i:mt|MT)|toneladas(?:\s+métricas)?|tonnellate|tonnen": "tons",
    r"kg|kilos?|kilograms?|kilogrammes?|kilogramos?": "kg",
    r"(?-i:Mt)": "Mt", r"(?-i:kt)": "kt",
    r"m³|m3|cubic\s+met(?:re|er)s?|metros\s+cúbicos|mètres\s+cubes": "m³",
    r"m²|m2|sqm|sq\.?\s?m|square\s+met(?:re|er)s?|metros\s+cuadrados|mètres\s+carrés": "m²",
    r"km²|km2|sq\.?\s?km|square[\s-]kilomet(?:re|er)s?|kilómetros\s+cuadrados|kilomètres\s+carrés": "km²",
    r"km|kilomet(?:re|er)s?|kilómetros?|kilomètres?": "km",
    r"square\s+miles": "square miles",
    r"(?:nautical\s+)miles|millas\s+náuticas": "nautical miles",
    r"miles?(?!\s+de\b)": "miles",
    r"hectares?|hectáreas?|ha": "hectares",
    r"acres?": "acres", r"gallons?": "gallons", r"bushels?": "bushels", r"quintals?|quintales": "quintals",
    r"met(?:re|er)s?|metros?|mètres?|m": "m",
    r"cm|centimet(?:re|er)s?|centímetros": "cm",
    r"mm|millimet(?:re|er)s?|milímetros": "mm",
    r"lit(?:re|er)s?|litros?": "litres",
    r"barrels?|barriles|barils": "barrels",
    r"°\s?c|degrees?(?:\s+(?:celsius|c))?|grados?|degrés?": "degrees",
    r"bcm": "bcm", r"mw|megawatts?": "MW", r"gw|gigawatts?": "GW", r"twh|terawatt[- ]hours?": "TWh", r"gwh|gigawatt[- ]hours?": "GWh",
    r"mwh|megawatt[- ]hours?": "MWh", r"kwh|kilowatt[- ]hours?": "kWh",
    r"kw|kilowatts?": "kW", r"gb": "GB", r"tb": "TB", r"mg": "mg", r"g|grams?|gramos?|grammes?": "g",
    r"basis\s+points?|puntos\s+básicos|points\s+de\s+base": "basis points",
    r"years?|años?|ans|années?|jahren?|anni|anos|jaar": "years",
    r"months?|mes(?:es)?|mois|monaten?|mesi|maanden": "months",
    r"weeks?|semanas?|semaines?|wochen|settimane|weken": "weeks",
    r"days?|días?|jours?|tagen?|giorni|dias|dagen": "days",
    r"hours?|horas?|heures?|stunden|ore|uur": "hours",
    r"minutes?|minutos?|minuten|minuti": "minutes",
}  # fmt: skip
TIMES = frozenset({"years", "months", "weeks", "days", "hours", "minutes"})

_CODES = "|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True))
_BEFORE = re.compile(rf"(?<!\w)(?P<code>{_CODES}|[A-Z]{{1,3}}\$)[ \u00a0\u202f]?\Z", re.IGNORECASE)
_TABLE = {**_MONEY, **_MEASURES}
_UNITS = re.compile(
    r"[-\s\u202f]?(?:"
    + "|".join(f"(?P<u{i}>{p})" for i, p in enumerate(_TABLE))
    + rf"|(?P<named>{_OF_STATE}(?:{_NAMED_MONEY})))(?!\w)",
    re.IGNORECASE,
)
_NAMES = list(_TABLE.values())
_CURRENCIES = frozenset({*_SIGNS.values(), *_MONEY.values()})
_NAMED = re.compile(rf".*\b(?:{_NAMED_MONEY})", re.IGNORECASE)
_OF = re.compile(r"\s+(?:of\s|de\s|d['’])\s*", re.IGNORECASE)


def is_money(unit: str) -> bool:
    """Tell whether a unit is a currency."""
    return unit in _CURRENCIES or "$" in unit or _NAMED.fullmatch(unit) is not None


def currency_before(text: str, pos: int) -> tuple[int, str] | None:
    """Return where the currency sign or code before ``pos`` begins, and its unit."""
    match = _BEFORE.search(text, max(0, pos - 6), pos)
    if match is None:
        return None
    code = match["code"]
    if code.endswith("$") and code.lower() not in _SIGNS:
        return match.start(), code
    if code.isalpha() and not code.isupper() and code.lower() not in {"rs", "fr."}:
        return None
    return match.start(), _SIGNS[code.lower()]


_PER = re.compile(
    r"(?:[ \u00a0](?:a|an|per|por|par)[ \u00a0]|/)(?P<one>barrel|tonne|ton|kilo|kg|litre|liter|gallon|hectare|head|person|capita|household"
    r"|MWh|kWh|barril|tonelada|litro|hectárea|baril|litre|habitante?)\b"
    r"|[ \u00a0](?:per|in|por|pour)[ \u00a0](?:every[ \u00a0]|cada[ \u00a0])?(?P<many>1[.,\u202f\u00a0 ]?000(?:[.,\u202f\u00a0 ]?000)?|100[.,\u202f\u00a0 ]000)\b",
    re.IGNORECASE,
)


def rate_after(text: str, pos: int) -> tuple[int, str] | None:
    """Return where "a barrel", "per 100,000" after ``pos`` ends, and what it adds to the unit."""
    match = _PER.match(text, pos)
    if match is None:
        return None
    return match.end(), f"per {match['one'] or match['many']}"


def unit_after(text: str, pos: int, *, scaled: bool) -> tuple[int, str] | None:
    """Return where the unit after ``pos`` ends, and the unit; "millones de euros" has its "de" within."""
    match = _UNITS.match(text, pos)
    if match is None and scaled and (of := _OF.match(text, pos)):
        match = _UNITS.match(text, of.end())
    if match is None:
        return None
    word = match[0].strip(" -\u00a0\u202f\n")
    if match["named"]:
        return match.end(), word if " " in word else word.lower()
    if len(word) == 1 and word.isalpha() and (not word.islower() or text[pos : pos + 1] == "-"):
        return None
    return match.end(), _NAMES[int((match.lastgroup or "u0")[1:])]


# --- how exact -------------------------------------------------------------------------------------------------

_BOUNDS: dict[str, tuple[tuple[Bound, str], ...]] = {
    "en": (
        ("at least", r"at\s+least|(?:a\s+)?minimum\s+of|no\s+(?:fewer|less)\s+than|not\s+less\s+than"),
        ("at most", r"up\s+to|at\s+most|(?:a\s+)?maximum\s+of|(?:no|not)\s+more\s+than|as\s+(?:much|many)\s+as"),
        ("more than", r"more\s+than|over|above|in\s+excess\s+of|exceed(?:s|ed|ing)?|upwards?\s+of|greater\s+than"),
        ("less than", r"less\s+than|fewer\s+than|under|below"),
        ("nearly", r"nearly|almost|close\s+to|just\s+(?:under|short\s+of)"),
        ("about", r"about|around|some|approximately|roughly|circa|ca\.|an\s+estimated|estimated(?:\s+at)?"),
    ),
    "es": (
        ("at least", r"al\s+menos|por\s+lo\s+menos|como\s+mínimo|un\s+mínimo\s+de|no\s+menos\s+de"),
        ("at most", r"hasta|como\s+máximo|un\s+máximo\s+de|no\s+más\s+de"),
        ("more than", r"más\s+de|por\s+encima\s+de|superan?(?:\s+los|\s+las|\s+el)?|sobre"),
        ("less than", r"menos\s+de|por\s+debajo\s+de"),
        ("nearly", r"casi"),
        ("about", r"unos|unas|cerca\s+del?|alrededor\s+de|aproximadamente|en\s+torno\s+a|cerca\s+de"),
    ),
    "fr": (
        ("at least", r"au\s+moins|au\s+minimum|un\s+minimum\s+de|pas\s+moins\s+de"),
        ("at most", r"jusqu['’]à|au\s+plus|au\s+maximum|un\s+maximum\s+de|pas\s+plus\s+de"),
        ("more than", r"plus\s+de|plus\s+d['’]|au-dessus\s+de|au-delà\s+de"),
        ("less than", r"moins\s+de|moins\s+d['’]"),
        ("nearly", r"près\s+de|presque"),
        ("about", r"environ|quelque|autour\s+de|à\s+peu\s+près"),
    ),
}  # fmt: skip
AFTERWARDS = re.compile(r"\s*(?:(?P<plus>\+)|or\s+(?P<more>more|over|above)|or\s+(?P<less>less|fewer|under))")


@cache
def _bounds(language: str) -> re.Pattern[str]:
    table = _BOUNDS.get(language, ())
    groups = "|".join(f"(?P<b{index}>{pattern})" for index, (_, pattern) in enumerate(table)) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{groups})(?:\s+(?:the|los|las|les|a|an))?\s*\Z", re.IGNORECASE)


def bound_of(text: str, start: int, end: int, language: str) -> Bound | None:
    """Return how the words around a number qualify it, None where it stands for itself."""
    match = _bounds(language).search(text, max(0, start - 28), start)
    if match is not None:
        return _BOUNDS[language][int((match.lastgroup or "b0")[1:])][0]
    after = AFTERWARDS.match(text, end)
    if after is None or (after["plus"] and text[end : end + 1] != "+"):
        return None
    return "at most" if after["less"] else "at least"
