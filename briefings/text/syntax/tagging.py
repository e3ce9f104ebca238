"""The class of each word in its sentence: one pass, left to right."""

from __future__ import annotations

from collections.abc import Callable

from briefings.text.syntax import function_words, past, verbal, verbs
from briefings.text.syntax.lexicon import lemma_of
from briefings.text.syntax.rescue import rescue
from briefings.text.syntax.state import State
from briefings.text.syntax.tokens import Tokens
from briefings.text.syntax.words import TIME_LEADS, TIME_NOUNS, ZERO_THAT

_FINITE = frozenset("mbakfz")
_RESETS = frozenset('s;:"(T-')
_VERBS = frozenset("mbakfzvuygBEKA")
_CONTENT = frozenset("fzvuyg")
_PASSIVE_STATE = frozenset("jrioQ'+x~")


class Tagger(State):
    """One pass over the tokens of one sentence."""

    def run(self) -> list[str]:
        """Return one tag for every token."""
        words, tags = self.words, self.tags
        for i in range(len(words) - 3):
            kind = self.classes[i]
            settle = _SETTLE.get(kind)
            tag = settle(self, i) if settle else kind
            if self.asked and kind in "v3561yg" and self.has_subject and self.prev in "np)hcq":
                tag, self.asked = {"m": "u", "k": "u"}.get(self.asked, "g" if kind == "g" else "y"), ""
            elif tag in "mkab" and self.words[-4] == "?" and i < 2 and self.classes[i + 1] in "dhnpcj34":
                self.asked = tag
            if tag == "n" and self.prev == "m":  # a verb that is missing in the tables
                tag = "u"
            if tag in _PASSIVE_STATE:
                tags.append(tag)
                if tag not in "rx":
                    self.prev = tag
                continue
            if tag in "npchdqe":
                self._noun(tag, words[i], i)
            elif tag in _VERBS:
                self._verb(tag, i)
            else:
                self._mark(tag)
                tags.append(tag)
            self.prev = tag
        return tags

    def _noun(self, tag: str, word: str, i: int) -> None:
        tags = self.tags
        if word in TIME_NOUNS and i and self.words[i - 1] in TIME_LEADS:
            tags[-1] = tag = "q"
        elif self.prev not in "io" or not self.has_subject:
            self.has_subject = self.has_subject or self.prev not in "io"
        tags.append(tag)

    def _verb(self, tag: str, i: int) -> None:
        """Note a verb; one that takes a particle marks the particle's words as its own."""
        if tag in "mbakfzv":
            if self.has_verb and self.waiting:
                self.waiting = False
            self.has_verb = True
        if tag in "uyg" or tag in _FINITE or tag == "v":
            self.verb, self.verb_at = tag, i
        self.tags.append(tag)
        if tag in _CONTENT and (options := verbs.PARTICLES.get(lemma_of(self.words[i], tag))):
            self._particle(options, i)
        if tag in _CONTENT and self.classes[i + 1] in "dhnpcj":
            self._zero_that(i, tag)

    def _zero_that(self, i: int, tag: str) -> None:
        """Begin a clause after "said", as if "that" stood there."""
        word = self.words[i]
        if tag in "ug" and not self.ahead[i + 1]:
            return
        if word in ("said", "says") or (self.ahead[i + 1] and lemma_of(word, tag) in ZERO_THAT):
            if self.tags[-2:-1] not in ([","], ['"'], ["-"]):
                self.has_subject = self.has_verb = False

    def _particle(self, options: str, i: int) -> None:
        following = self.words[i + 1 : i + 3]
        for option in options.split():
            particle = option.split(":")
            if following[: len(particle)] == particle:
                after = i + 1 + len(particle)
                if particle[-1] in ("on", "for", "in", "to", "at", "by") and self.classes[after] in "qc,.;7s":
                    continue
                if option == "place" and self.classes[after] in "np":
                    continue
                self.classes[i + 1 : after] = ["~"] * len(particle)
                return

    def _mark(self, tag: str) -> None:
        """Note a mark or word that begins a clause, or ends one."""
        if tag in ("-", ")") and self.aside == tag and self.waiting:
            self.aside = ""
            self._resume()
            return
        if tag == '"':
            self._quote()
            return
        if tag in _RESETS or tag == "W":
            if tag in "-(":
                self.aside = ")" if tag == "(" else "-"
            if self.has_subject and not self.has_verb and tag in "sWT-(":
                self.waiting = True
            self.has_subject = tag == "W"
            self.has_verb = False
        elif tag == "," and self.waiting and self.has_verb:
            self._resume()

    def _quote(self) -> None:
        """Set the clause aside while a quotation is read, and take it up after it."""
        if self.quoted is None:
            self.quoted = (self.has_subject, self.has_verb, self.verb, self.verb_at)
            self.has_subject = self.has_subject and not self.has_verb
            self.has_verb = False
            return
        inside = self.has_subject and not self.has_verb
        had_subject, self.has_verb, verb, verb_at = self.quoted
        self.has_subject = had_subject or inside
        if self.has_verb:
            self.verb, self.verb_at = verb, verb_at
        self.quoted = None

    def _resume(self) -> None:
        """Go back to the clause that waits for its verb."""
        self.has_verb = self.waiting = False
        self.has_subject = True
        self.resumed = len(self.tags)


_SETTLE: dict[str, Callable[[State, int], str]] = {
    "1": past.ed, "3": verbal.noun_or_base, "4": verbal.noun_or_third, "v": verbal.base, "5": verbal.invariable,
    "6": verbal.adjective_or_base, "g": verbal.ing, "0": verbal.noun_or_ing, "7": function_words.before, "2": function_words.to,
    "T": function_words.that, "'": function_words.genitive, "&": function_words.conjunction, "r": function_words.adverb, "W": function_words.wh,
    "y": past.part, "m": function_words.modal, "a": function_words.have, "8": function_words.following, "z": verbal.third, "9": function_words.further,
    "Q": function_words.day, "!": function_words.about, ",": function_words.comma, "d": function_words.determiner,
}  # fmt: skip


def tag(tokens: Tokens) -> list[str]:
    """Return the class of every token in its sentence."""
    tagger = Tagger(tokens)
    tags = tagger.run()
    rescue(tagger)
    return tags
