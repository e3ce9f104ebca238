"""The language that a text is in, by a vote of its commonest words."""

from __future__ import annotations

import re

_TABLE = {
    "en": (
        "the of and to in is was for that on with by are be this from which has have had not it its were"
        " their they will would been who he she but or an as at can more said also after between"
    ),
    "es": (
        "el la los las de del y en que se un una por con para es su sus lo como más al fue ha han son este"
        " entre pero desde sobre también años muy no ser según hasta"
    ),
    "fr": (
        "le la les de du des et en que qui un une pour dans est sur au aux par avec ce cette ces son ses sont"
        " il elle ne pas plus été ont leur leurs mais ou nous vous être à où"
    ),
    "de": (
        "der die das und in den von zu mit des dem ein eine einer eines ist im für auf nicht sich als auch an"
        " es werden aus wird bei nach am hat wie über zum zur oder sind wurde durch"
    ),
    "it": (
        "il lo la i gli le di del della dei delle e in che un una per con è sono non si da dal dalla nel"
        " al alla ai come più anche ha hanno questo questa tra degli sul"
    ),
    "pt": (
        "o a os as de do da dos das e em que um uma para com por é no na nos nas se ao à foi mais como não"
        " pela pelo ser sua seu entre também este esta foram até"
    ),
    "nl": (
        "de het een en van in op te dat die is voor met zijn niet aan er om ook als bij door naar uit wordt"
        " werd over heeft hebben tot dit deze maar worden nog"
    ),
}
_STOP_WORDS = {code: frozenset(words.split()) for code, words in _TABLE.items()}
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
"""Characters that vote: more would change the cost and not the answer."""
_FEWEST_WORDS = 6
_FEWEST_HITS = 2
_LEAST_SHARE = 0.12
"""Running prose is at least a fifth stop words; a list of names is not prose of any language."""
_LEAST_LEAD = 1.2
"""How many times the runner-up's votes the winner needs: neighbours such as es and pt share many words."""


def detect_language(text: str) -> str | None:
    """Return the ISO 639-1 code of the language of ``text``: de, en, es, fr, it, nl or pt.

    None where the text is too short, is in another language, or is too evenly mixed to say.
    """
    words = _WORD.findall(text[:_SAMPLE].lower())
    if len(words) < _FEWEST_WORDS:
        return None
    counts = {code: sum(word in stops for word in words) for code, stops in _STOP_WORDS.items()}
    (best, most), (_, second) = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:2]
    if most < _FEWEST_HITS or most < _LEAST_SHARE * len(words) or most < _LEAST_LEAD * second:
        return None
    return best
