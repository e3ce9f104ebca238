"""The title of a plain text: a line of its head that is a headline and no sentence of the body."""

from __future__ import annotations

import re

from briefings.stages.load.datelines import is_date_line
from briefings.stages.load.head import Head, strip_marks
from briefings.text.language import detect_language

LABEL = re.compile(
    r"^(?:(?:press|news|media)[ -](?:release|statement|note|communiqué)|(?:joint )?press statement"
    r"|fact ?sheet|news|statement|speech|for immediate release|embargo.*|communiqué(?: de presse)?"
    r"|comunicado(?: de prensa)?|nota (?:de prensa|informativa|à imprensa)|boletín(?: de prensa)?"
    r"|comunicato stampa|medienmitteilung|pressemitteilung|presse(?:erklärung|information)|persbericht"
    r"|updated?|briefing|newsroom|noticias|actualités)\s*:?$",
    re.IGNORECASE,
)
"""A line that only says what kind of text follows."""
_AGENCY = re.compile(r"""(?<=[.!?…"'”’»])\s*\([^()]{2,40}\)$""")
_SENTENCE_END = re.compile(r"""(?<!\b[A-Z])(?<!…)(?<!\.\.)[.;,]["'”’»)\]]*$""")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.(?:\s?[A-Z]\.)+|Inc\.|Ltd\.|Co\.|Corp\.|S\.A\.|Jr\.|Sr\.|etc\.)$")
_FURNITURE = re.compile(r"\S\s+[/>»›|]\s+\S|https?://|www\.|@\w|©|^\W*\d+\W*$")
_CREDIT = re.compile(
    r"^(?:(?:written |posted |photo )?by|photos?|foto|source|fuente|tags?|categor\w+)\s*:", re.IGNORECASE
)
_BYLINE = re.compile(
    r"^(?:(?:By|Por|Par|Di|Door)(?: (?:and|y|et|e|en|de|la|del|van|von)| [^\W\d_a-zß-ÿ][\w.'’-]*){1,6}"
    r"|Von(?: [^\W\d_a-zß-ÿ][\w.'’-]*){2,3})$"
)
"""A preposition and nothing but capitalised names: "By decree" and "Von der Leyen visits" are no bylines."""
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_SPACE = re.compile(r"\s+")
_FURTHEST_BODY = 8
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")
_LONGEST = 220
_WORDS = (2, 34)


def find_title(head: Head, language: str | None, office: str | None = None) -> str | None:
    """Return the title that stands at the head of a text in ``language``; None where no line surely is.

    ``office`` is a line that is known to name who issued the text.
    """
    body_at = head.body_at()
    if body_at == len(head.lines) or body_at > _FURTHEST_BODY:
        return None  # short line upon short line: a menu or a list, whose first line is no title
    candidates = [line for line in head.lines[:body_at] if line != office and is_headline(line)]
    for index, line in enumerate(candidates):
        spoken = detect_language(line)
        if spoken and language and spoken != language and index + 1 < len(candidates):
            continue  # the site's banner in another language; the text's own headline follows
        whole = _whole(line, head.lines)
        credited = _AGENCY.search(whole)
        return plain_words(whole[: credited.start()].removesuffix(".") if credited else whole)
    return None


def plain_words(line: str) -> str:
    """Return a title's words on one line, without marks of emphasis, links and invisible characters."""
    return strip_marks(_SPACE.sub(" ", _LINK.sub(r"\1", _UNSEEN.sub("", line))))


def is_headline(line: str) -> bool:
    """Tell whether a line reads like a headline: no label, credit, date, link or sentence."""
    words = _AGENCY.sub("", line)
    count = len(words.split())
    if len(line) > _LONGEST or not _WORDS[0] <= count <= _WORDS[1]:
        return False
    if LABEL.match(line) or _CREDIT.match(line) or _BYLINE.match(line):
        return False
    if _FURNITURE.search(line) or is_date_line(line):
        return False
    if words == line and _SENTENCE_END.search(line) and not _ABBREVIATED.search(line):
        return False
    first = words.lstrip("\"'“‘«¿¡([")[:1]
    return first.isupper() or first.isdigit()


def _whole(line: str, lines: tuple[str, ...]) -> str:
    """Return the full form of a headline that a page cut short with an ellipsis, where it follows."""
    cut = line.removesuffix("…").removesuffix("...").rstrip()
    if cut == line:
        return line
    return next((other for other in lines if other != line and other.startswith(cut)), line)
