"""When two spellings are one word, and two full names one person."""

from __future__ import annotations

from rapidfuzz.distance import OSA

from briefings.text.states import state_code

MIN_NAME_CHARS = 7
"""A word that is all that tells one name from another counts as misspelt from this length on."""
_LONG_CHARS = 10


_SHORT_FIRST_NAMES = {
    "abe": "abraham", "andy": "andrew", "ben": "benjamin", "bernie": "bernard", "bill": "william",
    "bob": "robert", "chris": "christopher", "chuck": "charles", "dan": "daniel", "dave": "david",
    "don": "donald", "ed": "edward", "greg": "gregory", "jim": "james",
    "joe": "joseph", "ken": "kenneth", "larry": "lawrence",
    "matt": "matthew", "mike": "michael", "nick": "nicholas", "pat": "patrick", "paco": "francisco",
    "pepe": "jose", "pete": "peter", "rick": "richard", "rob": "robert", "ron": "ronald", "sam": "samuel",
    "steve": "steven", "ted": "edward", "tim": "timothy", "tom": "thomas", "tony": "anthony",
    "will": "william",
}  # fmt: skip


def first_name(token: str) -> str:
    """Return the full first name that a short one stands for, or the name itself."""
    return _SHORT_FIRST_NAMES.get(token, token)


def slip(a: str, b: str, min_chars: int) -> bool:
    """Tell whether two words of at least ``min_chars`` differ by a slip; a state never does."""
    short = min(len(a), len(b))
    if short < min_chars or a[0] != b[0] or state_code(a.title()) or state_code(b.title()):
        return False
    return OSA.distance(a, b) <= (2 if short >= _LONG_CHARS else 1)


def one_letter_off(word: str) -> list[str]:
    """Return spellings with one letter less, one doubled, or two swapped; the first letter stands."""
    near = {word[:at] + word[at + 1 :] for at in range(1, len(word))}
    near |= {word[:at] + word[at - 1] + word[at:] for at in range(1, len(word) + 1)}
    near |= {word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :] for at in range(2, len(word))}
    return sorted(near - {word})


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether two full names differ in initials or left-out middle names only."""
    shorter, longer = sorted((a, b), key=len)
    if not _initial_or_same(first_name(shorter[0]), first_name(longer[0])):
        return False
    rest = longer[1:]
    for token in shorter[1:]:
        match = next((at for at, other in enumerate(rest) if _initial_or_same(token, other)), None)
        if match is None:
            return False
        rest = rest[match + 1 :]
    return True


def _initial_or_same(a: str, b: str) -> bool:
    return a == b or (1 in (len(a), len(b)) and a[0] == b[0])
