"""The declared map: which differences between two writings of the same words do not count."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import lru_cache
from operator import itemgetter
from types import MappingProxyType
from typing import NamedTuple

from briefings.text.span import Span


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for characters, plain in (
        ("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000", " "),
        ("".join(map(chr, range(0x2000, 0x200B))), " "),
        ("“”„‟«»‹›″‶＂〝〞〟", '"'),
        ("'‘’‚‛′‵`´ʹʻʼʽˈ＇", "'"),
        ("‐‑‒–—―−⁃﹘﹣－", "-"),
        ("\xad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff", ""),
        ("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufe0e\ufe0f", ""),
    ):
        table.update(dict.fromkeys(characters, plain))
    # Full-width forms of ASCII; those with a meaning of their own above keep it.
    for code in range(0xFF01, 0xFF5F):
        table.setdefault(chr(code), chr(code - 0xFEE0))
    table |= {"…": "...", "‥": "..", "•": "·", "∙": "·", "⁄": "/", "∕": "/"}
    table |= {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
    table |= {"ĳ": "ij", "Ĳ": "IJ", "ŉ": "'n", "ǆ": "dž", "ǉ": "lj", "ǌ": "nj"}
    del table["'"]
    return table


MAP: Mapping[str, str] = MappingProxyType(_table())
"""Character → what it is read as. Beside it: runs of white space are one space, an accent that stands as a
character of its own joins its letter, and case does not count."""

_WHITE = "".join(char for char, plain in MAP.items() if plain == " ") + " "
# What folding has to look at: white space other than one plain space, the map, letters beyond ASCII with the
# marks that follow them. Everything else is lowered where it stands.
_CLUSTER = re.compile(
    rf"[{_WHITE}]{{2,}}|[{_WHITE[:-1]}]|(?:[^\x00-\x7f]|`)[\u0300-\u036f]*|[\x21-\x7e][\u0300-\u036f]+"
)


class _Piece(NamedTuple):
    """A stretch of the folded text and the stretch of the original that it stands for."""

    at: int
    start: int
    end: int
    even: bool
    """Character for character the same stretch: any position in it has its own counterpart."""


class Folded:
    """A text as the declared map reads it, with the way back to the original's offsets."""

    __slots__ = ("_length", "_pieces", "text")

    def __init__(self, text: str, pieces: list[_Piece], length: int) -> None:
        self.text = text
        """The folded text."""
        self._pieces = pieces
        self._length = length

    def _piece(self, index: int) -> _Piece:
        return self._pieces[bisect_right(self._pieces, index, key=itemgetter(0)) - 1]

    def offset(self, index: int) -> int:
        """Return where the original has the character that folded character ``index`` comes from."""
        if index >= len(self.text):
            return self._length
        piece = self._piece(index)
        return piece.start + index - piece.at if piece.even else piece.start

    def span(self, start: int, end: int) -> Span:
        """Return the original's span for folded characters ``start`` to ``end``; it cuts no character."""
        piece = self._piece(end - 1)
        return Span(self.offset(start), piece.start + end - piece.at if piece.even else piece.end)

    def index(self, offset: int) -> int:
        """Return the folded position of the original's character at ``offset``."""
        at = bisect_right(self._pieces, offset, key=itemgetter(1)) - 1
        if at < 0:
            return 0
        piece = self._pieces[at]
        if piece.even:
            return piece.at + min(offset, piece.end) - piece.start
        return piece.at


def fold(text: str) -> Folded:
    """Fold a text by the declared map.

    Runs of white space become one space, also where a removed character stands among them.
    """
    out: list[str] = []
    pieces: list[_Piece] = []
    length, spaced = 0, False
    for start, end, plain, even in _stretches(text):
        if spaced and plain.startswith(" "):
            start, plain = start + 1, plain[1:]
        if plain:
            pieces.append(_Piece(length, start, end, even))
            out.append(plain)
            length += len(plain)
            spaced = plain[-1] == " "
    return Folded("".join(out), pieces, len(text))


def _stretches(text: str) -> Iterator[tuple[int, int, str, bool]]:
    at = 0
    for match in _CLUSTER.finditer(text):
        start, end = match.span()
        if at < start:
            yield at, start, text[at:start].lower(), True
        yield start, end, _plain(match.group()), False
        at = end
    if at < len(text):
        yield at, len(text), text[at:].lower(), True


@lru_cache(maxsize=4096)
def _plain(cluster: str) -> str:
    """Return what one cluster (white space, or a character with its marks) folds to."""
    if cluster[0] in _WHITE:
        return " "
    mapped = "".join(MAP.get(char, char) for char in unicodedata.normalize("NFC", cluster))
    return unicodedata.normalize("NFC", mapped.casefold())


# --- names and words --------------------------------------------------------------------------------------

_MARKS = re.compile("[\u0300-\u036f]+")
_BARE_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
_POSSESSIVE = re.compile(r"(?<=\w)'s\b")
_INITIALS = re.compile(r"(?<=\b\w)\.(?=\w\b)")
# Vowel signs of South and South-East Asian scripts are no letters to `\w`, yet part of their words.
_NOT_WORD = re.compile("[^\\w\u0900-\u0dff\u0e00-\u109f\u1780-\u17ff]+|_+")
_TOKEN = re.compile("\\d+(?:[.,]\\d+)*|(?:[^\\W\\d_]|[\u0900-\u0dff\u0e00-\u109f\u1780-\u17ff])+")


def _unaccented(text: str) -> str:
    folded = _POSSESSIVE.sub("", fold(text).text)
    if folded.isascii():
        return folded
    return unicodedata.normalize(
        "NFC", _MARKS.sub("", unicodedata.normalize("NFKD", folded)).translate(_BARE_LETTERS)
    )


@lru_cache(maxsize=16384)  # the same names and sentences are compared over and over
def key(text: str) -> str:
    """Return what two writings of one name have in common: folded, without accents and punctuation."""
    return _NOT_WORD.sub(" ", _INITIALS.sub("", _unaccented(text))).strip()


def tokens(text: str) -> list[str]:
    """Return the folded words and numbers of a text, without accents; a number keeps its point or comma."""
    return _TOKEN.findall(_unaccented(text))


# English, Spanish and French together; negations are not among them, for they turn what is said.
_STOP = frozenset(
    re.findall(
        r"\w+",
        """
    a about after again against all also although am among an and any are as at be because been before
    being between both but by can could did do does doing down during each few for from further had has
    have having he her here hers him his how i if in into is it its itself just me more most my now of
    off on once only or other our out over own s same she should so some such than that the their them
    then there these they this those through to too under until up upon us very via was we were what
    when where which while who whom whose why will with within would you your al algo ante antes aunque
    bajo cada como con contra cual cuando de del desde donde dos e el ella ellas ellos en entre era es
    esa ese eso esta estas este esto estos fue fueron ha haber habia han hasta hay la las le les lo los
    mas mi muy nos nuestra nuestro o para pero por porque que quien se ser si sobre son su sus tambien
    tan tras tu un una unas uno unos y ya au aux avec c ce ces cet cette ceux chez d dans depuis des
    dont du elle elles est et etait ete etre eux il ils j je l leur leurs lui m ma mais mes meme n ne
    notre nous ont ou par plus pour qu quand quel quelle qui sa sera ses soit sont sous sur t ta te tes
    toi ton tous tout toute toutes tres une vers vos votre vous
    """,
    )
)
_VOWEL = re.compile("[aeiouy]")


def content_words(text: str) -> list[str]:
    """Return the folded words that carry meaning (English, Spanish, French), cut to a rough stem.

    A stem is for comparison only: it need not be a word.
    """
    return [_stem(word) for word in tokens(text) if word not in _STOP]


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    if len(word) < 4 or word[0].isdigit():
        return word
    stem = _without_ending(_singular(word))
    stem = stem.replace("isation", "is").replace("ization", "is")
    if stem.endswith(("ize", "iz")):
        stem = stem.removesuffix("e")[:-1] + "s"
    if len(stem) > 5:
        stem = re.sub("our$", "or", re.sub("tre$", "ter", stem))
    return stem.removesuffix("e") if len(stem) > 4 else stem


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "ciones", "siones", "ores", "dades")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _without_ending(word: str) -> str:
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2 and _VOWEL.search(stem):
            # planning → plan, but selling → sell: l and s are doubled in the verb itself.
            doubled = len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lse"
            return stem[:-1] if doubled else stem
    return word
