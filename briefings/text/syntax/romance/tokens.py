"""Tokens of a Spanish or French sentence with their offsets and the class that each has by itself."""

from __future__ import annotations

import re

from briefings.text.syntax.romance.language import Language
from briefings.text.syntax.tokens import MARKS, QUOTES, Tokens

_TOKEN = re.compile(
    r"[€$£¥]\s?\d[\d.,]*\d|[€$£¥]\s?\d"
    r"|\d+(?:-[^\W\d_]\w*)+"
    r"|\d(?:[\d.,/:-]|[ \u00a0\u202f](?=\d{3}(?!\d)))*\d(?:%|er|[oºª](?!\w))?|\d(?:%|er\b|re\b|e\b|[ºª])?"
    r"|-(?:t-)?(?:il|elle|on|ils|elles|ce|nous|vous|je)\b"
    r"|(?i:aujourd['’]hui|(?:qu|jusqu|lorsqu|puisqu|quoiqu|[ld])['’])|[nsjmtcNSJMTC]['’](?![A-ZÀ-Þ])"
    r"|(?:M|Mme|MM|Dr|Sr|Sra|EE|UU|n°)\.(?=\s)"
    r"|(?:[^\W\d_]\.){2,}"
    r"|[^\W\d_](?:\w|[-‑.&/](?=[^\W_])(?!-(?:t-)?(?:il|elle|on|ils|elles|ce)\b)|['’](?=[^\W\d_]{2}))*"
    r"|[^\w\s*]|_+|\w"
)
_SPLIT = re.compile(r"(?<=\w)-(?:t-)?(?:il|elle|on|ils|elles|ce|nous|vous)$")
_ENCLITIC = re.compile(r"(?:se|nos|me)?(?:l[aeo]s?)$|(?:se|nos|me)$")
_TITLES = frozenset("m. mme mm. dr. sr. sra. mme. don doña me dr sr sra".split())


def tokenize(sentence: str, language: Language) -> Tokens:
    """Return the tokens of ``sentence``; those of elided words keep a straight apostrophe ("l'", "qu'")."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    classes: list[str] = []
    shouting = sentence.isupper()
    opening = True
    for match in _TOKEN.finditer(sentence):
        raw, start = match.group(), match.start()
        tail = _SPLIT.search(raw) if "-" in raw[1:] and language.code == "fr" else None
        pieces = (
            ((raw[: tail.start()], start), (tail.group(), start + tail.start())) if tail else ((raw, start),)
        )
        for piece, at in pieces:
            word = piece.lower().replace("’", "'")
            words.append(word)
            starts.append(at)
            ends.append(at + len(piece))
            classes.append(_class(piece, word, language, opening=opening or shouting))
        kind = classes[-1]
        opening = kind in '":;.(-' or (opening and kind == ")") or raw in "¿¡"
    return Tokens(sentence, words, starts, ends, classes)


def _class(raw: str, word: str, language: Language, *, opening: bool) -> str:
    first = raw[0]
    if first.islower() or (first == "-" and len(raw) > 1):
        return class_of(word, language)
    if first.isupper():
        return _capital(raw, word, language, opening=opening)
    if kind := MARKS.get(raw):
        return kind
    if first.isdigit() or first in "€$£¥":
        return "c"
    return '"' if first in QUOTES else "R" if raw in "¿¡" else ","


def _capital(raw: str, word: str, language: Language, *, opening: bool) -> str:
    """Return the class of a word with a capital; ``opening`` where every word has one."""
    known = language.classes.get(word, "")
    if known and known in "doi&sTWHlLxqh" and (opening or known in "oq" or raw.endswith(("'", "’"))):
        return known
    if word in _TITLES:
        return "j"
    if not opening or (len(raw) > 1 and raw.isupper()):
        return "p"
    if known:
        return known
    kind = class_of(word, language)
    if kind in "fuy5" and (
        word in language.finite or word in language.forms["u"] or word in language.forms["y"]
    ):
        return kind
    return (
        "r"
        if kind == "r"
        else kind
        if kind == "g"
        else "f"
        if word.endswith(("aron", "ieron", "èrent"))
        else "p"
    )


_ADVERB_ENDS = (
    "mente", "ivement", "alement", "ellement", "iquement", "eusement", "ièrement", "airement", "ablement", "iblement",
    "amment", "emment", "ément",
)  # fmt: skip


def class_of(word: str, language: Language) -> str:
    """Return the class of a lower-case word: ``f`` finite, ``5`` finite or noun, ``6`` finite or participle."""
    known = language.classes.get(word)
    if known:
        return (
            "7"
            if known == "n" and word in language.forms["y"]
            else "8"
            if known == "d" and word in CLITICS
            else known
        )
    if word in language.finite:
        return "5" if word in language.noun_too else "6" if word in language.forms["y"] else "f"
    for letter, table in language.forms.items():
        if word in table:
            return letter
    return _unknown(word, language)


CLITICS = frozenset("lo la los las le les l' leur".split())
"""Articles that are pronouns before a verb."""


def _unknown(word: str, language: Language) -> str:
    if language.code == "es" and word.endswith(("lo", "la", "los", "las", "le", "les", "se", "nos", "me")):
        bare = _ENCLITIC.sub("", word).replace("ándo", "ando").replace("éndo", "endo")
        if bare in language.forms["u"] or bare in language.forms["g"]:
            return "u" if bare in language.forms["u"] else "g"
    if word.endswith(_ADVERB_ENDS) and len(word) > 7:
        return "r"
    if len(word) > 4 and not word.endswith(language.not_verbs):
        for ending, letter, _ in language.endings:
            if letter == "z":  # a guess that only the words before can allow
                continue
            if word.endswith(ending) and len(word) > len(ending) + 2:
                return "f" if letter in "zfwkv" else "7" if letter == "y" else letter
    return "j" if len(word) > 4 and word.endswith(language.adjective_ends) else "n"


def _longest(entry: tuple[str, str, str]) -> int:
    return -len(entry[0])


def analysis(word: str, tag: str, language: Language) -> tuple[str, str]:
    """Return the letter of the tense and the lemma of a verb form; ``tag`` says which kind of form it is."""
    if tag not in "ugy" and word in language.finite:
        return language.finite[word]
    if tag in "ugy":
        lemma = language.forms[tag].get(word) or language.forms[tag].get(
            _ENCLITIC.sub("", word).replace("ándo", "ando").replace("éndo", "endo")
        )
        if lemma:
            return tag, lemma
    for ending, letter, lemma_end in sorted(language.endings, key=_longest):
        if word.endswith(ending) and (letter == tag or tag not in "ugy"):
            return letter, word[: -len(ending)] + lemma_end
    return tag, word
