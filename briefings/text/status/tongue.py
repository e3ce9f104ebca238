"""The language of one sentence, by its unmistakable small words: which verbs judge it."""

from __future__ import annotations

import re

_WORDS = {
    "en": (
        "the of and to for with by is are was were be been has have had will would that which this its their from at it"
        " not they he she said an a his her into after between"
    ),
    "es": (
        "el los las del al y una con por para su sus más está están fue fueron ha han lo como pero también según desde hasta"
        " unos unas muy ya sobre entre que de la se un en es ni sin este esta hoy a"
    ),
    "fr": (
        "le les des du et une dans pour avec par sur aux au qui est sont ont été cette ces ses leur leurs mais ou ne pas"
        " plus selon depuis entre que de la se un en il elle ce sa son a"
    ),
}
_MARKS = {
    "es": re.compile(r"[ñáíóú¿¡]|é\b"),
    "fr": re.compile(r"[êàèùçâûîôé]|\b(?:[ldnsj]|qu)[’'](?=\w)|\w{3}ée?s?\b"),
}
"""Letters and elisions that the other two languages hardly have."""
_LANGUAGES = {
    word: [code for code, words in _WORDS.items() if word in words.split()]
    for word in {word for words in _WORDS.values() for word in words.split()}
}
_FEWEST = 2
"""Hits below which a sentence counts as English: a name ("El Salvador") makes no Spanish."""


def tongue(sentence: str) -> str:
    """Return "en", "es" or "fr": the language whose small words prevail; English where that is open."""
    votes = {"en": 0, "es": 0, "fr": 0}
    low = sentence.casefold().replace("’", "'")
    for word in low.replace("'", " ").split():
        for code in _LANGUAGES.get(word, ()):
            votes[code] += 1
    if votes["en"] >= max(votes["es"], votes["fr"], _FEWEST):
        return "en"  # the common case, without a look at the letters
    for code, pattern in _MARKS.items():
        votes[code] += len(pattern.findall(low))
    best = max("es", "fr", key=lambda code: votes[code])
    return best if votes[best] >= _FEWEST and votes[best] > votes["en"] else "en"
