"""Numbers written out in words ("twenty-one", "doscientos", "quatre-vingt-dix"), by language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

_EN_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ES_UNITS = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
    " diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco"
    " veintiséis veintisiete veintiocho veintinueve"
)
_ES_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_ES_HUNDREDS = "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient"
_FR_UNITS = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept"
    " dix-huit dix-neuf"
)
_FR_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}
_SMALL = {
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "it": "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici",
    "pt": "zero um dois três quatro cinco seis sete oito nove dez onze doze",
    "nl": "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf",
}


def _english() -> dict[str, int]:
    words = {word: value for value, word in enumerate(_EN_UNITS.split())}
    for index, ten in enumerate(_EN_TENS.split(), start=2):
        words[ten] = 10 * index
        words |= {f"{ten}-{_EN_UNITS.split()[unit]}": 10 * index + unit for unit in range(1, 10)}
    return words


def _spanish() -> dict[str, int]:
    words = {word: value for value, word in enumerate(_ES_UNITS.split())}
    words |= {"un": 1, "una": 1, "veintiún": 21, "veintiuna": 21}
    for index, ten in enumerate(_ES_TENS.split(), start=3):
        words[ten] = 10 * index
        words |= {f"{ten}-y-{_ES_UNITS.split()[unit]}": 10 * index + unit for unit in range(1, 10)}
        words |= {f"{ten}-y-un": 10 * index + 1, f"{ten}-y-una": 10 * index + 1}
    return words


def _french() -> dict[str, int]:
    words = {word: value for value, word in enumerate(_FR_UNITS.split())} | {"une": 1, "quatre-vingts": 80}
    for ten, name in _FR_TENS.items():
        words[name] = ten
        span = 20 if ten in (60, 80) else 10
        for unit in range(1, span):
            joined = f"{name}-et-" if unit in (1, 11) and ten != 80 else f"{name}-"
            words[joined + _FR_UNITS.split()[unit]] = ten + unit
    return words | {"septante": 70, "huitante": 80, "nonante": 90}


@dataclass(frozen=True, slots=True)
class _Lexicon:
    below: Mapping[str, int]
    """Words and hyphened phrases below a hundred."""
    hundreds: Mapping[str, int]
    """Words that multiply by a hundred (value 100) or stand for several hundreds by themselves."""
    scales: Mapping[str, int]
    articles: frozenset[str] = frozenset()
    """Words for one that count only before a hundred or a scale ("a million")."""
    joiner: str = ""
    bare_thousand: bool = False
    """Whether a hundred and a thousand go without a one before them ("cien", "mille")."""


_LEXICONS: dict[str, _Lexicon] = {
    "en": _Lexicon(
        _english(),
        {"hundred": 100},
        {"dozen": 12, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12},
        frozenset({"a"}),
        "and",
    ),
    "es": _Lexicon(
        _spanish(),
        {"cien": 100, "ciento": 100}
        | {f"{stem}{end}": 100 * n for n, stem in enumerate(_ES_HUNDREDS.split(), 2) for end in ("os", "as")},
        {
            "decena": 10,
            "docena": 12,
            "quincena": 15,
            "veintena": 20,
            "centenar": 100,
            "mil": 1000,
            "millón": 10**6,
            "millones": 10**6,
            "billón": 10**12,
            "billones": 10**12,
        },
        bare_thousand=True,
    ),
    "fr": _Lexicon(
        _french(),
        {"cent": 100, "cents": 100},
        {
            "dizaine": 10,
            "douzaine": 12,
            "quinzaine": 15,
            "vingtaine": 20,
            "trentaine": 30,
            "cinquantaine": 50,
            "centaine": 100,
            "mille": 1000,
            "million": 10**6,
            "millions": 10**6,
            "milliard": 10**9,
            "milliards": 10**9,
        },
        bare_thousand=True,
    ),
    **{
        code: _Lexicon({word: value for value, word in enumerate(words.split())}, {}, {})
        for code, words in _SMALL.items()
    },
}


_MOST_WORDS = 24
"""No number below a thousand billions has more words."""
_Token = tuple[str, int]
"""A word or hyphened phrase in lower case, and where it ends."""


class _Reader:
    """Reads numbers in the words of one language."""

    def __init__(self, lexicon: _Lexicon) -> None:
        self.lexicon = lexicon
        phrases = sorted({*lexicon.below, *lexicon.hundreds, *lexicon.scales, *lexicon.articles}, key=len)
        options = "|".join(re.escape(phrase).replace(r"\-", r"[-‐‑ ]") for phrase in reversed(phrases))
        self.token = re.compile(rf"({options})(?![^\W\d_])", re.IGNORECASE)
        joiner = rf"(?:{lexicon.joiner}[ \n])?" if lexicon.joiner else ""
        self.gap = re.compile(rf"[-‐‑ \n\u00a0]{joiner}")
        self.first = frozenset(phrase.split("-")[0] for phrase in phrases)

    def read(self, text: str, pos: int) -> tuple[int, int] | None:
        """Return the value of the longest number that begins at ``pos`` and where it ends."""
        tokens = [*islice(self._tokens(text, pos), _MOST_WORDS), ("", 0), ("", 0), ("", 0)]
        total, at, ceiling, end = 0, 0, 10**15, 0
        while True:
            value, after = self._below_thousand(tokens, at)
            scale, stop = self.lexicon.scales.get(tokens[after][0], 0), tokens[after][1]
            if not value and (scale != 1000 or not self.lexicon.bare_thousand):
                break
            if not scale or scale >= ceiling:
                return (total + value, tokens[after - 1][1]) if after > at else (total, end)
            value, at, end, ceiling = max(value, 1) * scale, after + 1, stop, scale
            if larger := self.lexicon.scales.get(tokens[at][0], 0) if scale == 1000 else 0:
                value, at, end, ceiling = value * larger, at + 1, tokens[at][1], larger
            total += value
        if end:
            return total, end
        return (0, tokens[0][1]) if self.lexicon.below.get(tokens[0][0]) == 0 else None

    def _below_thousand(self, tokens: list[_Token], at: int) -> tuple[int, int]:
        """Return the value of what stands before a scale word, 0 if nothing does, and the next place."""
        word, follower = tokens[at][0], tokens[at + 1][0]
        hundreds, below = self.lexicon.hundreds, self.lexicon.below
        if word in self.lexicon.articles and follower not in {*hundreds, *self.lexicon.scales}:
            return 0, at
        value = 1 if word in self.lexicon.articles else below.get(word, 0)
        if value and hundreds.get(follower) == 100:
            value, at = value * 100, at + 1
        elif not value and self.lexicon.bare_thousand:
            value = hundreds.get(word, 0)
        if not value:
            return 0, at
        if value >= 100 and (rest := below.get(tokens[at + 1][0], 0)):
            return value + rest, at + 2
        return value, at + 1

    def _tokens(self, text: str, pos: int) -> Iterator[_Token]:
        while match := self.token.match(text, pos):
            yield match[1].lower().replace("‐", "-").replace("‑", "-").replace(" ", "-"), match.end()
            gap = self.gap.match(text, match.end())
            if gap is None:
                return
            pos = gap.end()


_READERS = {code: _Reader(lexicon) for code, lexicon in _LEXICONS.items()}


def beginnings(language: str) -> str:
    """Return a regular expression for what a number in words begins with, in small letters.

    An article begins one only before a hundred or a scale ("a million").
    """
    reader = _READERS.get(language)
    if reader is None:
        return r"(?!)"
    lexicon = reader.lexicon
    follow = "|".join(sorted({*lexicon.hundreds, *lexicon.scales}, key=len, reverse=True))
    words = sorted(reader.first - lexicon.articles, key=len, reverse=True)
    articles = [rf"{article}(?=[ -](?:{follow})\b)" for article in sorted(lexicon.articles)]
    return "|".join([*(rf"{word}\b" for word in words), *articles])


def read_number(text: str, pos: int, language: str) -> tuple[int, int] | None:
    """Read the number in words that begins at ``pos``: its value and where it ends, None if there is none."""
    reader = _READERS.get(language)
    return reader.read(text, pos) if reader else None
