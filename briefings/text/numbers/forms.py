"""Numbers as they are written: digits with their separators, words, scales ("1.2 billion"), Roman numerals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from briefings.text.number_words import beginnings, read_number

_SPACES = "\u00a0\u202f\u2009"
_GROUPED = rf"\d{{1,3}}(?:(?P<sep>[.,'’{_SPACES}])\d{{3}})(?:(?P=sep)\d{{3}})*(?![\d])(?:[.,]\d+(?!\d))?"
_PLAIN = r"\d+(?:[.,]\d+)?"
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}

_SCALES = {
    "thousand": 1e3, "thousands": 1e3, "bi": 1e9, "md": 1e9, "mds": 1e9, "million": 1e6, "millions": 1e6, "mn": 1e6, "mln": 1e6, "mio": 1e6,
    "billion": 1e9, "billions": 1e9, "bn": 1e9, "mrd": 1e9, "trillion": 1e12, "tn": 1e12, "trn": 1e12,
    "lakh": 1e5, "crore": 1e7,
    "mil": 1e3, "millón": 1e6, "millones": 1e6, "mil millones": 1e9, "billones": 1e12, "billón": 1e12,
    "mille": 1e3, "milliard": 1e9, "milliards": 1e9,
    "tausend": 1e3, "millionen": 1e6, "milliarde": 1e9, "milliarden": 1e9,
    "mila": 1e3, "milione": 1e6, "milioni": 1e6, "miliardo": 1e9, "miliardi": 1e9,
    "milhão": 1e6, "milhões": 1e6, "mil milhões": 1e9, "bilhão": 1e9, "bilhões": 1e9,
    "duizend": 1e3, "miljoen": 1e6, "miljard": 1e9,
}  # fmt: skip
_LETTER_SCALES = {"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12}
_LONG_BILLION = frozenset({"fr", "de", "it", "nl", "es"})
"""Languages in which a billion is a million millions."""
_SCALE = re.compile(
    rf"[ \n{_SPACES}-]?(?P<scale>{'|'.join(sorted(map(re.escape, _SCALES), key=len, reverse=True))})\b"
    r"(?![-’'])",
    re.IGNORECASE,
)
_AFTER_MONEY = re.compile(r"[ \u00a0]?(?P<scale>m|b|k|t)\b(?!\.)", re.IGNORECASE)
_BEFORE_SIGN = re.compile(r"[ \u00a0\u202f]?(?P<scale>m|k)(?=[ \u00a0\u202f]?[€$£])", re.IGNORECASE)
_MONEY_BEFORE = re.compile(r"[$€£¥₹][ \u00a0]?\Z|\b(?:[A-Z]{3})[ \u00a0]?\Z")
_BARE_MD = re.compile(r"[ \u00a0\u202f]?(?:bi|md|mds)\Z", re.IGNORECASE)
_CURRENCY = re.compile(
    r"[ \u00a0\u202f]?(?:[€$£]|(?:d['’]|de )?euros?\b|EUR\b|dollars?\b|francs?\b|de reais\b|reais\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Form:
    """One number as written, its scale word included."""

    start: int
    end: int
    value: float
    base: float
    """The value without its scale: 1.2 in "1.2 billion"."""
    spelled: bool = False
    scaled: bool = False


def parse_digits(token: str, language: str) -> float:
    """Return the value of digits with separators, read as ``language`` writes them.

    A single point or comma before exactly three digits is where languages differ; all else is plain.
    """
    plain = re.sub(rf"['’ {_SPACES}]", "", token)
    marks = [mark for mark in plain if mark in ".,"]
    if not marks:
        return float(plain)
    if len(set(marks)) == 2:
        return float(plain.replace(marks[0], "").replace(marks[-1], "."))
    head, _, tail = plain.rpartition(marks[0])
    if len(marks) > 1 or (len(tail) == 3 and len(head) <= 3 and _groups(marks[0], language) and head != "0"):
        return float(plain.replace(marks[0], ""))
    return float(f"{head}.{tail}")


def _groups(mark: str, language: str) -> bool:
    """Tell whether ``mark`` parts thousands; Spanish is written with either, and seldom to three decimals."""
    if language == "es":
        return True
    return (mark == ",") == (language == "en")


_THOUSANDS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_THINGS = re.compile(
    r" (?!times\b|ton(?:ne)?s\b|miles\b|hectares\b|acres\b|degrees\b|barrels\b|gallons\b|ounces\b|inches\b|points\b"
    r"|years\b|months\b|weeks\b|days\b|hours\b|minutes\b|seconds\b|births\b|crores\b|lakhs\b"
    r"|dollars\b|euros\b|pesos\b|pounds\b|rupees\b|francs\b|shillings\b|\w*(?:grams?|grammes|met(?:er|re)s|lit(?:er|re)s|watts?|bytes|joules)\b)"
    r"(?:people\b|[a-z]{3,}(?:men|women|[^s\W]s)\b)"
)


@cache
def _digits(language: str) -> re.Pattern[str]:
    decimal = r"\." if language == "en" else ","
    return re.compile(rf"\d{{1,3}}(?: \d{{3}})+(?![\d-])(?:{decimal}\d+)?|{_GROUPED}|{_PLAIN}")


def digit_forms(text: str, language: str) -> Iterator[Form]:
    """Yield every number in digits, in order."""
    for match in _digits(language).finditer(text):
        start, end = match.span()
        base = parse_digits(match[0], language)
        if base != int(base) and _THOUSANDS.fullmatch(match[0]) and _THINGS.match(text, end):
            base = float(match[0].replace(".", "").replace(",", ""))  # nobody counts 7.4 producers
        yield _scaled(text, Form(start, end, base, base), language)


def word_forms(text: str, small: str, language: str) -> Iterator[Form]:
    """Yield every number in words, in order; ``small`` is the text in small letters."""
    done = 0
    for match in _small_words(language).finditer(small):
        start = match.start()
        if start < done or (start and (text[start - 1].isalnum() or text[start - 1] == "_")):
            continue
        found = read_number(text, start, language)
        if found is not None:
            done = found[1]
            yield Form(start, done, float(found[0]), float(found[0]), spelled=True, scaled=found[0] >= 1000)


@cache
def _small_words(language: str) -> re.Pattern[str]:
    return re.compile(beginnings(language))


def _scaled(text: str, form: Form, language: str) -> Form:
    if text[form.end : form.end + 1] in _FRACTIONS:
        value = form.base + _FRACTIONS[text[form.end]]
        form = Form(form.start, form.end + 1, value, value)
    match = _SCALE.match(text, form.end)
    paid = _MONEY_BEFORE.search(text, max(0, form.start - 4), form.start) is not None
    if (
        match is not None
        and _BARE_MD.fullmatch(match[0])
        and not (paid or _CURRENCY.match(text, match.end()))
    ):
        match = None  # "bi" and "Md" are scales of money alone
    if match is None and paid:
        match = _AFTER_MONEY.match(text, form.end)
    match = match or _BEFORE_SIGN.match(text, form.end)
    if match is None:
        return form
    factor = _factor(match["scale"].lower(), language)
    return Form(form.start, match.end(), round(form.base * factor, 6), form.base, scaled=True)


def _factor(word: str, language: str) -> float:
    if word in _LETTER_SCALES:
        return _LETTER_SCALES[word]
    if word in {"billion", "billions"} and language in _LONG_BILLION:
        return 1e12
    if word.startswith("trillion") and language in _LONG_BILLION:
        return 1e18
    return _SCALES[word]


# --- fractions in words ------------------------------------------------------------------------------------------

_PARTS = {
    "half": 50.0, "third": 100 / 3, "thirds": 100 / 3, "quarter": 25.0, "quarters": 25.0, "fifth": 20.0, "fifths": 20.0,
    "tenth": 10.0, "tenths": 10.0, "mitad": 50.0, "tercio": 100 / 3, "tercios": 100 / 3, "cuarta parte": 25.0,
    "tercera parte": 100 / 3, "quinta parte": 20.0, "moitié": 50.0, "tiers": 100 / 3, "quart": 25.0, "quarts": 25.0,
    "cinquième": 20.0,
}  # fmt: skip
_TIMES_PART = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "nine": 9, "un": 1, "una": 1, "dos": 2, "tres": 3, "deux": 2, "trois": 3, "la": 1,
    "le": 1, "": 1,
}  # fmt: skip
_SMALL_NUMBERS = {
    word: value for value, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
}
_FRACTION_WORDS = {
    "en": re.compile(
        r"\b(?:(?<!first )(?<!second )(?<!other )(?<!latter )(?<!and a )(?P<part>half)(?= of (?!the (?:year|month|century|decade|\d|game|match)|\d|[A-Z])|"
        r" the (?!year|month|size|price|length"
        r"|time|battle|story|way|amount|number))"
        r"|(?P<times>a|one|two|three|four|nine)[ -](?P<parts>thirds?|quarters?|fifths?|tenths?)(?= of (?!a (?:century|second)|the (?:year|month|century)))"
        r"|(?<=by )(?:(?:about|around|nearly|almost|roughly|over|some|more than) )?(?:(?P<half>half)|(?P<count>a|one|two|three|four)[ -]"
        r"(?P<shares>thirds?|quarters?|fifths?|tenths?))"
        r"(?![ -](?:of|the|a|an|percentage|point|century)\b)"
        r"|(?P<some>one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?P<all>two|three|four|five|six|seven|eight|nine|ten)(?= [a-z]))",
    ),
    "es": re.compile(r"\b(?:(?P<part>(?<=la )mitad)(?= de (?!siglo|año|\d))|(?P<times>un|una|dos|tres|la) (?P<parts>tercios?|cuarta parte|tercera parte|quinta parte)(?= de))"),
    "fr": re.compile(r"\b(?:(?P<part>(?<=la )moitié)(?= d(?:e|es|u)\b| d['’])|(?P<times>un|deux|trois|le) (?P<parts>tiers|quarts?|cinquième)(?= d(?:e|es|u)\b| d['’]))"),
}  # fmt: skip


def fraction_forms(small: str, language: str) -> Iterator[Form]:
    """Yield the parts of a whole that are told in words, as per cents; ``small`` is the text in small letters.

    Only what is said to be a part of something counts ("a third of farms", "seven in ten pupils"), or the size of a
    change ("fell by a third").
    """
    pattern = _FRACTION_WORDS.get(language)
    for match in pattern.finditer(small) if pattern else ():
        groups = match.groupdict()
        start = match.start()
        if groups.get("some"):
            some, every = _SMALL_NUMBERS[match["some"]], _SMALL_NUMBERS[match["all"]]
            value = 100 * some / every if some < every else 0.0
        elif part := groups.get("half") or groups.get("shares"):
            start = match.start("half" if groups["half"] else "count")
            value = _PARTS[part] * _TIMES_PART[groups["count"] or ""]
        else:
            value = _PARTS[match["part"] or match["parts"]] * _TIMES_PART[match["times"] or ""]
        if 0 < value < 100:
            yield Form(start, match.end(), round(value, 1), round(value, 1), spelled=True)


# --- Roman numerals and ordinals --------------------------------------------------------------------------------

_ROMAN = re.compile(r"(?<![\w.-])(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?![\w’'-])(?!\.\w)")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}
_PART_BEFORE = re.compile(
    r"\b(?:Annex|Chapter|Phase|War|Part|Title|Type|Article|Book|Tier|Level|Pillar|Anexo|Capítulo|Fase|Parte"
    r"|Tipo|Título|Pilar|Guerra|Annexe|Chapitre|Titre|Partie|Guerre)\s\Z"
)
_NAME_BEFORE = re.compile(r"(?:^|[\s(«“])[A-ZÀ-Þ][\w-]+\s\Z")


def roman_values(text: str) -> Iterator[int]:
    """Yield the values of Roman numerals: those of several letters, and a single one that a name takes."""
    for match in _ROMAN.finditer(text):
        word, low = match[0], max(0, match.start() - 24)
        if word == "I" and not _PART_BEFORE.search(text, low, match.start()):
            continue
        if len(word) == 1 and not _NAME_BEFORE.search(text, low, match.start()):
            continue
        values = [_ROMAN_VALUES[letter] for letter in word]
        later = [*values[1:], 0]
        yield sum(-one if one < then else one for one, then in zip(values, later, strict=True))


_ORDINALS = {
    "en": "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    "es": "primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta quinto/quinta sexto/sexta"
    " séptimo/séptima octavo/octava noveno/novena décimo/décima",
    "fr": "premier/première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième",
}
_ORDINAL_VALUES = {
    code: {one: value for value, many in enumerate(words.split(), 1) for one in many.split("/")}
    for code, words in _ORDINALS.items()
}
_LETTERS = re.compile(r"[^\W\d_]+")


def ordinal_values(small: str, language: str) -> Iterator[int]:
    """Yield the values of ordinals in words; ``small`` is a text in small letters."""
    known = _ORDINAL_VALUES.get(language, {})
    return (known[word] for word in _LETTERS.findall(small) if word in known) if known else iter(())
