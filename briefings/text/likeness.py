"""Whether two near wordings say the same: the guard on near matches."""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA, Levenshtein

from briefings.text.normal import fold

_WORD = re.compile(r"\w+(?:[.,]\d+)*(?:'\w+)?")
_WORDS_A_CHANGE = 5


def _words(listed: str) -> frozenset[str]:
    return frozenset(re.findall(r"\S+", listed))


# Articles and the like, which a copyist drops, adds or takes for one another without a change of meaning.
_ARTICLES = _words(
    "a an the this that these those el la los las un una unos unas le les l une ce cette ces der die das den"
)
# Other small words that may be dropped or added, but not swapped: "to Norway" is not "from Norway".
_HARMLESS = _ARTICLES | _words(
    "of to in on at and which as it its also de del al en y que se du des d et qui und zu im am dem"
)
# Words that turn or weigh a sentence: the same in both wordings, or no match.
_WEIGHTY = _words(
    """
    not no nor neither never none nobody nothing cannot without unless except only hardly barely almost nearly
    nicht kein keine keinen nie ohne nur sin ni nunca jamás ningún ninguna nadie nada tampoco salvo sólo solo
    apenas casi
    ne n pas jamais sans aucun aucune rien personne sauf seulement presque
    will would shall should can could may might must did do does done
    wird werden wurde wurden soll sollte kann muss
    sera será serán fue fueron puede pueden podría debe deben debería
    peut peuvent pourrait doit doivent devrait aura auront
    more less most least over under above below before after since until between than up down
    más menos antes después desde hasta plus moins avant après depuis norte sur este oeste
    least all some any each every both half double twice once first second third last next former new old
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
    millions billion billions trillion dozen dozens hundreds thousands percent
    uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta
    cien ciento mil millón millones billón billones
    deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille
    million millions milliard milliards zwei drei vier fünf sechs sieben acht neun zehn hundert tausend
    january february march april may june july august september october november december
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    januar februar märz juni juli oktober dezember
    lunes martes miércoles jueves viernes lundi mardi mercredi jeudi vendredi samedi dimanche
    monday tuesday wednesday thursday friday saturday sunday
    """
)
# Words that may be misspelt, but not swapped for another listed word.
_SMALL = _words(
    """
    was were is are be been being has have had he she they we i you who his her their our
    hat hatte ist war sind es son ha han había est sont était été ont avait now here there out off into
    from with by for against towards through con por para contra su sus avec par pour contre mit von bei fur gegen
    """
)
_LISTED = _WEIGHTY | _SMALL | _HARMLESS
# Stems of the words that tell how firm something is.
_FIRM = re.compile(
    r"(?:sign(?:s|ed|ing|atur\w*)?|propos\w*|agre\w*|disagree\w*|announc\w*|negotiat\w*|discuss\w*|seek\w*|sought"
    r"|aim\w*|plan\w*|launch\w*|adopt\w*|approv\w*|ratif\w*|reject\w*|refus\w*|den(?:y|ied|ies)|accept\w*"
    r"|conclud\w*|complet\w*|suspend\w*|cancel\w*|consider\w*|expect\w*|hope\w*|want\w*|intend\w*|pledg\w*"
    r"|increas\w*|decreas\w*|rise[ns]?|fell|fall\w*|rose|import\w*|export\w*"
    r"|firm(?:o|a|ar|aron|ado|ada|ara)|acord\w*|anunci\w*|negoci\w*|propus\w*|propon\w*|propuest\w*|discut\w*"
    r"|annonc\w*|accord\w*|prévu\w*|previst\w*)"
)


def alike(quote: str, found: str) -> bool:
    """Tell whether ``found`` is ``quote`` but for misspellings, glued words and dropped small words."""
    left, right = _tokens(quote), _tokens(found)
    keys_left, keys_right = [word for word, _ in left], [word for word, _ in right]
    blocks = [
        (left[op.src_start : op.src_end], right[op.dest_start : op.dest_end])
        for op in _blocks(keys_left, keys_right)
    ]
    return len(blocks) <= max(2, len(left) // _WORDS_A_CHANGE) and all(
        _forgivable(*block) for block in blocks
    )


class _Block:
    """Words of both sides between two runs that are the same."""

    __slots__ = ("dest_end", "dest_start", "src_end", "src_start")

    def __init__(self, src_start: int, src_end: int, dest_start: int, dest_end: int) -> None:
        self.src_start, self.src_end = src_start, src_end
        self.dest_start, self.dest_end = dest_start, dest_end


def _blocks(left: list[str], right: list[str]) -> list[_Block]:
    blocks: list[_Block] = []
    for op in Levenshtein.opcodes(left, right):
        if op.tag == "equal":
            continue
        if blocks and blocks[-1].src_end == op.src_start and blocks[-1].dest_end == op.dest_start:
            blocks[-1].src_end, blocks[-1].dest_end = op.src_end, op.dest_end
        else:
            blocks.append(_Block(op.src_start, op.src_end, op.dest_start, op.dest_end))
    return blocks


def _tokens(text: str) -> list[tuple[str, bool]]:
    """Return the folded words of a text, each with whether it is capitalised there."""
    folded = fold(text)
    return [
        (match.group(), text[folded.offset(match.start())].isupper()) for match in _WORD.finditer(folded.text)
    ]


def _forgivable(left: list[tuple[str, bool]], right: list[tuple[str, bool]]) -> bool:
    joined_left, joined_right = ("".join(word for word, _ in side) for side in (left, right))
    if joined_left == joined_right:
        return True  # words glued together or broken apart
    if len(left) == len(right):
        return all(a[0] == b[0] or _misspelt(a, b) for a, b in zip(left, right, strict=True))
    if not left or not right:
        return all(word in _HARMLESS for word, _ in left or right)
    if any(_fixed(word) for word, _ in left + right):
        return False
    capital = any(capital for _, capital in left + right)
    return _misspelt((joined_left, capital), (joined_right, capital))


def _fixed(word: str) -> bool:
    return word in _WEIGHTY or any(char.isdigit() for char in word) or "n't" in word


def _misspelt(quote: tuple[str, bool], found: tuple[str, bool]) -> bool:
    """Tell whether two differing words are one word with a slip of the pen."""
    (a, a_capital), (b, b_capital) = quote, found
    if a in _ARTICLES and b in _ARTICLES:
        return True
    if _other_sense(a, b):
        return False
    short, same_start = min(len(a), len(b)), a[0] == b[0]
    distance = OSA.distance(a, b)
    if a_capital or b_capital:
        # A name written otherwise from its first letter on is another name, unless it is no name at all.
        return (
            short >= 5
            and (same_start or not a_capital)
            and distance <= (2 if short >= 10 and same_start else 1)
        )
    return distance <= (2 if short >= 10 and same_start else 1)


def _other_sense(a: str, b: str) -> bool:
    """Tell whether one of two differing words must stand as it is, or both are words of their own."""
    if any(char.isdigit() for char in a + b) or "n't" in a or "n't" in b:
        return True
    if _FIRM.fullmatch(a) and _FIRM.fullmatch(b) and a[:-2] == b[: len(a) - 2]:
        return True  # an ending, as in "propose" and "proposed"
    fixed = (a in _WEIGHTY) + (b in _WEIGHTY)
    if fixed and (fixed == 2 or min(len(a), len(b)) < 5):
        return True
    return a in _LISTED and b in _LISTED
