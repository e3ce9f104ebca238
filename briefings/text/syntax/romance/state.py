"""What the tagger knows at a word of a Spanish or French sentence, and what it may ask of the words around."""

from __future__ import annotations

from briefings.text.syntax.romance.language import Language
from briefings.text.syntax.tokens import Tokens

_AFTER_AUX = frozenset("abBAKE")


class State:
    """The tokens of a sentence and what has been read of them."""

    def __init__(self, tokens: Tokens, language: Language) -> None:
        self.language = language
        self.words = [*tokens.words, "", "", "", ""]
        self.classes = [*tokens.classes, ".", ".", ".", "."]
        self.tags: list[str] = []
        self.prev = "."  # the tag before, adverbs left out
        self.has_subject = self.has_verb = self.waiting = False
        self.verb_at = 0
        self.lemma = ""  # of the last verb
        self.bare = False  # whether no object has come since that verb
        self.forced: dict[int, str] = {}

    def leads_to_infinitive(self, j: int) -> bool:
        """Whether an infinitive stands at word ``j``, clitics and "not" passed over."""
        for k in range(j, j + 4):
            if self.classes[k] == "u":
                return True
            if self.classes[k] not in "lLx8" and self.words[k] not in ("en", "y", "pas"):
                return False
        return False

    def _after_auxiliary(self) -> bool:
        for tag in reversed(self.tags[-4:]):
            if tag in _AFTER_AUX:
                return True
            if tag not in "rx":
                return False
        return False

    def _participle_follows(self, j: int) -> bool:
        while self.classes[j] in "rx":
            j += 1
        return self.classes[j] in "y67"

    def _time_follows(self, j: int) -> bool:
        return any(
            word in self.language.time_nouns or word in ("tiempo", "temps") for word in self.words[j : j + 3]
        )
