"""What the tagger knows at a word: the words and classes, the tags so far, and how the clause stands."""

from __future__ import annotations

from briefings.text.syntax.tokens import Tokens

_FINITE = frozenset("mbakfz")
_BARRIERS = frozenset(',;:sTW&"(-.h')


class State:
    """The tokens of a sentence and what has been read of them."""

    def __init__(self, tokens: Tokens) -> None:
        self.words = [*tokens.words, "", "", ""]
        self.classes = [*tokens.classes, ".", ".", "."]
        self.tags: list[str] = []
        self.ahead = _finite_ahead(tokens.classes)
        self.past_ahead = _past_ahead(tokens.classes)
        self.weak_ahead = _weak_ahead(tokens.classes)
        """Whether a word that is a verb or a noun stands ahead where a verb would."""
        self.final = max((i for i, kind in enumerate(tokens.classes) if kind in "mbakfz1"), default=-1)
        """The last word that can be a finite verb."""
        self.prev = "."  # the tag before, adverbs and "not" left out
        self.verb = ""  # the last tag of the last verb group
        self.has_subject = False
        self.has_verb = False
        self.waiting = False  # an outer clause has its subject but not its verb yet
        self.verb_at = -1
        self.asked = ""  # the helper of a question that waits for its verb
        self.aside = ""  # what ends the aside that is open
        self.quoted: tuple[bool, bool, str, int] | None = None  # the clause that a quotation interrupts
        self.resumed = -1
        """The comma, dash or bracket after which an outer clause goes on."""

    def predicate(self, last: int | None = None) -> bool:
        """Whether the adjectives just read (up to tag ``last``) are said of a subject ("was safe"), not set before a noun."""
        j = len(self.tags if last is None else self.tags[:last]) - 1
        while j >= 0 and self.tags[j] in "jr+":
            j -= 1
        return j >= 0 and self.tags[j] in "bBE"


def _finite_ahead(classes: list[str]) -> list[bool]:
    """Return for every token whether a verb that can only be finite comes before the clause can end."""
    ahead = [False] * (len(classes) + 4)
    found = False
    for i in range(len(classes) - 1, -1, -1):
        kind = classes[i]
        if kind in _BARRIERS:
            found = False
        elif (kind in _FINITE and not (i and classes[i - 1] in "2m")) or (
            kind == "v" and i and classes[i - 1] in "np4q"
        ):
            found = True
        ahead[i] = found
    return ahead


def _weak_ahead(classes: list[str]) -> list[bool]:
    """Return for every token whether "needs new" or "plans the" comes before the clause can end."""
    ahead = [False] * (len(classes) + 4)
    found = False
    for i in range(len(classes) - 1, -1, -1):
        kind = classes[i]
        if kind in _BARRIERS:
            found = False
        elif kind in "34" and i and classes[i - 1] in "npqc" and i + 1 < len(classes):
            found = found or classes[i + 1] in "dh" or (classes[i + 1] in "jcnp" and classes[i - 1] in "nqc")
        ahead[i] = found
    return ahead


def _past_ahead(classes: list[str]) -> list[str]:
    """Return for every token whether a form in -ed comes before the clause can end: ``f`` where it is likely finite."""
    ahead = [""] * (len(classes) + 4)
    found = ""
    for i in range(len(classes) - 1, -1, -1):
        kind = classes[i]
        if kind in _BARRIERS:
            found = ""
        elif kind == "1" and i and classes[i - 1] in "npcqr34":
            found = "y" if classes[i + 1 : i + 2] in (["i"], ["7"]) else "f"
        ahead[i] = found
    return ahead
