"""The noun phrase that a number counts: "Latin American countries" in "seven Latin American countries"."""

from __future__ import annotations

import re

_STOPS = frozenset(
    "a an the this that these those and or nor but so yet if as than then of in on at by for from to with without"
    " into onto over under about after before since until during between among through across against per via"
    " is are was were be been being am has have had having do does did will would shall should can could may might"
    " must not no yes it its he his she her they their them we our us you your i my who whom whose which what when"
    " where while why how there here also only just more most less least fewer such other others each every both"
    " either neither all any some same own very too out up down off again against compared following including"
    " ici said says told according came went met made took held began opened joined remain remained died rose fell"
    " el la los las lo un una unos unas de del al y o u e que en con por para sin sobre entre desde hasta según"
    " se su sus es son fue fueron ha han había será serán más menos como si no ni ya este esta estos estas"
    " le les des du et ou dans sur pour par avec sans sous entre vers est sont était ont a été qui que dont où"
    " plus moins ne pas ce cette ces son sa ses leur leurs il elle ils elles aux au"
    " der die das und oder in mit von zu im am für auf ist sind war wurde wurden".split()
)
_IRREGULAR = frozenset(
    "people men women children police personnel staff cattle sheep fish aircraft persons crew deaths"
    " fishermen policemen spokesmen servicemen teeth feet mice criteria phenomena gente".split()
)
_PEOPLES = frozenset(
    "rohingya british french dutch irish welsh maori swiss hazara tuareg roma uyghur yazidi inuit".split()
)
_WORD = re.compile(r"[ \u00a0\n]{1,2}([^\W\d_][\w’'.&-]*)")
_OF = re.compile(
    r"\s+(?:(?:of|de|des|du|del|di|von|van)\s+(?:the\s+|la\s+|las\s+|los\s+|l['’])?|d['’])", re.IGNORECASE
)
_MOST = 4
_INITIALS = re.compile(r"(?:[A-ZÀ-Þ]\.)+")


def counted_noun(text: str, pos: int, language: str) -> tuple[int, int] | None:
    """Return the span of the plural noun phrase that begins right after ``pos``, None if there is none."""
    start, end, plural = -1, -1, False
    for word, low, high in _phrase(text, pos):
        agrees = language in {"es", "fr", "pt"}  # there every word of the phrase is in the plural
        plurals = _is_plural(word, language)
        # "police officers": after a plural, only a second one still belongs to the phrase
        if (plural and not (word.islower() and (agrees or plurals))) or (agrees and not plurals):
            break
        start = low if start < 0 else start
        if plurals:
            plural, end = True, high
    return (start, end) if plural else None


def measured_noun(text: str, pos: int) -> tuple[int, int] | None:
    """Return the span of what is measured after a unit: "cocaine" in "tons of cocaine"."""
    of = _OF.match(text, pos)
    if of is None:
        return None
    start, end = -1, -1
    for word, low, high in _phrase(text, of.end(), first=True):
        if (
            start >= 0
            and word.islower()
            and (word.endswith("ed") or _is_plural(text[start:end].split()[-1], "en"))
        ):
            break
        start, end = (low if start < 0 else start), high
    return (start, end) if end > start >= 0 else None


def _phrase(text: str, pos: int, *, first: bool = False) -> list[tuple[str, int, int]]:
    """Return the words in a row that can make a noun phrase, up to a stop word or a mark."""
    found: list[tuple[str, int, int]] = []
    while len(found) < _MOST:
        match = _FIRST.match(text, pos) if first and not found else _WORD.match(text, pos)
        if match is None:
            break
        word = match[1] if _INITIALS.fullmatch(match[1]) else match[1].rstrip(".’'-&")
        if word.lower() in _STOPS or not word or ("\n" in match[0] and not word[0].islower()):
            break
        found.append((word, match.start(1), match.start(1) + len(word)))
        if len(word) < len(match[1]):
            break
        pos = match.end()
    return found


_FIRST = re.compile(r"([^\W\d_][\w’'.&-]*)")


def _is_plural(word: str, language: str) -> bool:
    small = word.lower()
    if small in _IRREGULAR or (word[0].isupper() and (small in _PEOPLES or small.endswith("ese"))):
        return True
    if (
        small.endswith("men")
        and len(small) > 5
        and small not in {"regimen", "specimen", "abdomen", "cyclamen"}
    ):
        return language == "en"
    if "." in word or small.endswith(("’s", "'s")):
        return False
    if language in {"es", "fr", "pt"}:
        return len(small) > 3 and small.endswith(("s", "x"))
    if language in {"de", "nl"}:
        return len(small) > 3 and (word[0].isupper() or small.endswith(("en", "s")))
    if language == "it":
        return len(small) > 3 and small.endswith(("i", "e"))
    return len(small) > 2 and small.endswith("s") and not small.endswith(("ss", "us", "is", "ous"))
