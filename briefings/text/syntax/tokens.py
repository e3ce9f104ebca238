"""Tokens of a sentence with their offsets and the class that each has by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefings.text.syntax.lexicon import LEXICON, class_of

_TOKEN = re.compile(
    r"[€$£¥]\s?\d[\d.,]*\d[a-z]{0,2}|[€$£¥]\s?\d[a-z]{0,2}"  # money
    r"|\d[\d.,/:-]*\d(?:st|nd|rd|th|%|[a-z]{1,2}\b)?|\d(?:st|nd|rd|th|%|[a-z]{1,2}\b)?"
    r"|(?:[^\W\d_]\.){2,}(?:-\w+)?"  # U.S., U.S.-EU
    r"|['’](?:s|re|ve|ll|d|m)\b|n['’]t\b"
    r"|[^\W\d_](?:(?!n['’]t\b)[\w]|[-‑.&/](?=[^\W_])|['’](?=[^\W\d_]{3}))*"
    r"|[^\w\s*]|_+|\w"  # an asterisk is mark-up
)
MARKS = {
    ",": ",", ";": ";", ":": ":", "–": "-", "—": "-", "-": "-", "(": "(", ")": ")", "[": "(", "]": ")", ".": ".",
    "?": ".", "!": ".", "…": ".", "%": "c", "&": "&", "•": ";", "€": "c", "$": "c", "£": "c", "/": "&", "+": "&",
}  # fmt: skip
QUOTES = frozenset("\"“”„«»‘’'`")
_BEFORE_MONTH = frozenset("in since until from last next this late early mid by".split()) | {
    str(n) for n in range(1, 32)
}
"""Words after which "May" is the month."""
_CLOSED = frozenset("doi&sWhemxbBEKaAkc27TrQ")
_QUANTIFIERS = {
    "least": (("at", "least"),), "most": (("at", "most"),), "to": (("up", "to"), ("close", "to")), "of": (("upwards", "of"),),
    "as": (("as", "many", "as"), ("as", "few", "as"), ("as", "much", "as")),
}  # fmt: skip
"""Last words of phrases that stand before a number as an adjective stands before a noun."""
_TITLES = frozenset("mr mrs ms dr prof gen col lt sgt sen rep gov hon st".split())


@dataclass(slots=True)
class Tokens:
    """The words of a sentence, lower case, with where they are and what they may be."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    classes: list[str]


def tokenize(sentence: str) -> Tokens:
    """Return the tokens of ``sentence``, each with the class that the tables or its shape give it."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    classes: list[str] = []
    shouting = sentence.isupper()
    look_up = LEXICON.get
    opening = True
    for match in _TOKEN.finditer(sentence):
        raw = match.group()
        word = raw.lower()
        first = raw[0]
        if first.islower():
            kind = look_up(word) or class_of(word)
        elif first.isupper():
            kind = _capital(raw, word.replace("’", "'"), opening=opening, shouting=shouting)
        else:
            kind = _mark(raw, first)
            word = word.replace("’", "'")
        if raw == "May" and words and words[-1] in _BEFORE_MONTH:
            kind = "q"
        elif kind == "c" and raw[0].isdigit() and words and words[-1] == "may" and classes[-1] == "p":
            classes[-1] = "q"
        elif kind == "c" and words and words[-1] in _QUANTIFIERS:
            _quantify(words, classes)
        words.append(word)
        starts.append(match.start())
        ends.append(match.end())
        classes.append(kind)
        if kind == '"' and raw in "'’" and words[-2:-1] and _possessive(sentence, match.start(), match.end()):
            classes[-1] = kind = "'"
        opening = kind in '":;.(' or (opening and kind in "-)")
    return Tokens(sentence, words, starts, ends, classes)


def _quantify(words: list[str], classes: list[str]) -> None:
    """Make "at least", "up to", "as many as", "close to" before a number part of the number's phrase."""
    for phrase in _QUANTIFIERS[words[-1]]:
        size = len(phrase)
        if tuple(words[-size:]) == phrase and (len(words) == size or classes[-size - 1] not in "np0jcq3"):
            classes[-size:] = ["j"] * size


def _possessive(sentence: str, start: int, end: int) -> bool:
    """Whether the mark is of a plural possessor ("the states’ plans"), not a closing quotation mark."""
    return sentence[start - 1 : start] == "s" and sentence[end : end + 1] == " " and "‘" not in sentence


def _mark(raw: str, first: str) -> str:
    """Return the class of a token that begins with no letter."""
    if kind := MARKS.get(raw):
        return kind
    if first.isdigit() or first in "€$£¥":
        return "c"
    if first in QUOTES:
        return '"' if len(raw) == 1 else LEXICON.get(raw.lower().replace("’", "'"), "'")
    return "x" if raw[0] == "n" else "n" if first.isalpha() else ","


def _capital(raw: str, word: str, *, opening: bool, shouting: bool) -> str:
    """Return the class of a word with a capital; ``opening`` where every word has one."""
    known = LEXICON.get(word)
    if shouting:
        return known or class_of(word)
    if known in _CLOSED and not (len(raw) > 1 and raw.isupper()) and (opening or word not in _NAME_LIKE):
        return known or "p"
    if known == "q" and (word != "march" or not opening):
        return "q" if word != "may" else "p"
    if opening and not (len(raw) > 1 and raw.isupper()):
        if known:
            return known
        guess = class_of(word)
        return (
            guess
            if guess in "r1g"
            and len(word) > 5
            and raw[1:].islower()
            and not word.endswith(("ian", "ese", "ish"))
            else "p"
        )
    return "j" if word in _TITLES else "p"


_NAME_LIKE = frozenset("may will us one mark can bill who it so no".split())
"""Closed-class words that are as likely a name where they have a capital within a sentence."""
