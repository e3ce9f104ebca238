"""The class of each word of a Spanish or French sentence: one pass, left to right.

The letters are those of English where the class is the same (``d j n p c q Q r i o h & s T W``).  Its own are ``l``
and ``L`` (clitics and "se"), ``x`` (no, ne, pas), ``H`` (cuyo), ``t`` (a preposition or link before an infinitive),
and of verbs ``f`` finite, ``a`` have, ``b`` be, ``m`` modal, ``u`` infinitive, ``g`` gerund, ``y`` participle, ``B``
be, ``A`` have as infinitives, ``K`` either as gerund, ``E`` been, ``M`` a modal's participle, ``P`` "planned".
"""

from __future__ import annotations

from collections.abc import Callable

from briefings.text.syntax.romance.language import Language
from briefings.text.syntax.romance.tokens import analysis
from briefings.text.syntax.romance.verbal import VerbTagger
from briefings.text.syntax.tokens import Tokens

_BEFORE_NOUN = frozenset("a de una une à en au tal cada toda".split())
_VERBS = frozenset("fabmugyBAKEMP")
_FINITE = frozenset("fabm")
_NAMING = frozenset("npchd")
_ABOUT = frozenset(
    "casi aproximadamente apenas unos unas environ presque quasi quelque plus moins más menos".split()
)
_MORE = frozenset("más menos plus moins près cerca alrededor".split())


class Tagger(VerbTagger):
    """One pass over the tokens of one sentence."""

    def run(self) -> list[str]:
        """Return one tag for every token."""
        for i in range(len(self.words) - 4):
            kind = self.classes[i]
            tag = self.forced.get(i)
            if tag is None:
                settle = _SETTLE.get(kind)
                tag = settle(self, i) if settle else kind
            self.tags.append(tag)
            if tag in _VERBS:
                self._verb(tag, i)
            elif tag in _NAMING:
                self._noun(tag)
            elif tag in 'sTWH;:"(.,':
                self._mark(tag)
            if tag not in "r~":
                self.prev = tag
        return self.tags

    def _noun(self, tag: str) -> None:
        if self.prev not in "iodjncp+" and tag != "d":
            self.bare = False
        if self.prev not in "io":
            self.has_subject = True
            if self.prev in "fbaugmy" and tag in "dnp":
                self.bare = self.prev == "b"

    def _verb(self, tag: str, i: int) -> None:
        if tag in _FINITE:
            self.has_verb = True
        self.verb_at = i
        self.lemma = analysis(self.words[i], tag, self.language)[1]
        self.bare = True
        for particle in self.language.particles.get(self.lemma, ()):
            parts = particle.split()
            if self.words[i + 1 : i + 1 + len(parts)] == parts:
                self.forced |= dict.fromkeys(range(i + 1, i + 1 + len(parts)), "~")
                break

    def _mark(self, tag: str) -> None:
        if tag == ",":
            if self.waiting and self.has_verb:
                self.has_verb, self.has_subject, self.waiting = False, True, False
            return
        if tag == '"':
            return
        self.waiting = tag in "WHs" and self.has_subject and not self.has_verb
        self.has_subject = tag in "WH"
        self.has_verb = False

    def article(self, i: int) -> str:
        """Settle "la", "les": a pronoun right before a verb, else an article."""
        after = self.classes[i + 1]
        j = i + 2 if after in "lL8" or self.words[i + 1] in ("en", "y", "lui") else i + 1
        after, word = self.classes[j], self.words[j]
        if self.words[i + 1] == "que" and self.prev in "io":  # "en la que"
            return "i"
        if after == "f" and self.prev in "io":
            return "d"
        if after == "f" or (after == "u" and self.prev not in "dio"):
            return "l"
        if self.words[i] == "leur" and after == "g":
            return "l"
        if after == "u" and self.prev in "iot":
            return "l"
        return "l" if after == "5" and self.prev in "hLx" and word else "d"

    def preposition(self, i: int) -> str:
        """Settle a preposition: the link to an infinitive, or French "en" before a verb."""
        word, after = self.words[i], self.classes[i + 1]
        if f"{word} {self.words[i + 1]}" in self.language.adverbials:
            self.forced[i + 1] = "r"
            return "r"
        if self.words[i + 1] in ("partir", "compter") and self.classes[i + 2] == "o":
            self.forced[i + 1] = "i"
            return "i"
        if (
            self.language.code == "fr"
            and word == "en"
            and (after == "f" or self.prev in "Ll" or (self.prev in "hx" and after == "5"))
        ):
            return "l"
        if word == "por" and self.words[i + 1 : i + 3] == ["lo", "que"]:
            self.forced |= {i + 1: "r", i + 2: "s"}
            return "r"
        if word == "según" and after == "f":
            return "s"
        if word in ("entre", "sobre") and self.words[i + 1] == "en" and self.prev in "npjhxL,)W":
            return "f"
        if self.leads_to_infinitive(i + 1):
            return "t"
        if word == "des" and (self.prev not in "npjcy)qr" or (self.prev == "y" and "a" in self.tags[-4:])):
            return "d"
        return "o" if self.classes[i] == "o" else "i"

    def determiner(self, i: int) -> str:
        """Settle "ce", "tout": a pronoun before a verb; "une fois adopté", "una vez firmado"."""
        if self.words[i + 1] == "que" and self.prev in "io":
            return "i"
        if f"{self.words[i]} {self.words[i + 1]}" in self.language.adverbials:
            self.forced[i + 1] = "r"
            return "r"
        if self.words[i + 1] in ("fois", "vez") and self.classes[i + 2] in "y67":
            self.forced[i + 1] = "s"
            return "r"
        return "h" if self.words[i] in ("ce", "tout", "todo") and self.classes[i + 1] in "fx" else "d"

    def open_class(self, i: int) -> str:
        """Settle a word that no table holds: after "se" and "no" it is a verb."""
        kind = self.classes[i]
        unknown = self.words[i] not in self.language.classes and self.words[i].endswith(
            ("a", "e", "an", "en", "ent")
        )
        return (
            "f"
            if unknown
            and (self.prev == "L" or (self.prev == "x" and self.has_subject))
            and self.tags[-1] in "Lxl"
            else kind
        )

    def pronoun(self, i: int) -> str:
        """Settle "il": part of "il y a deux ans", or a pronoun."""
        if self.words[i + 1 : i + 3] == ["y", "a"] and self._time_follows(i + 3):
            self.forced |= {i + 1: "i", i + 2: "i"}
            return "i"
        return "h"

    def that(self, i: int) -> str:
        """Settle "que": conjunction, relative pronoun, part of a subordinator or of a comparison."""
        before = self.words[i - 1] if i else ""
        prev = self.prev
        if before == "sino":
            return "&"
        if before in self.language.subordinating and self.tags[-1] not in "fy":
            phrase = self.tags[-1] != "n" or self.words[i - 2] in _BEFORE_NOUN
            if phrase:
                return "s"
        if before in ("más", "menos", "plus", "moins", "mayor", "menor", "même", "mismo"):
            return "r"
        if before in ("lo", "ce") or prev in "dh":
            return "W"
        if prev in "fabmugyQqD.l~":
            return "T"
        if prev == "&":
            return "T" if "T" in self.tags else "W"
        if before in self.language.fact_nouns:
            return "T"
        if prev in '"(':
            return "W" if self.tags[-2:-1] in (["n"], ["p"]) else "T"
        if (prev == "n" and self.classes[i + 1] == "f") or i - self.verb_at > 8:
            return "W"
        free = self.bare or self.classes[i - 1] in "qQ"
        return "T" if prev != "," and free and self.lemma in self.language.reporting else "W"

    def adverb(self, i: int) -> str:
        """Settle an adverb: one before an adjective or in "more than 20" is part of the phrase."""
        after = self.classes[i + 1]
        if self.words[i] in _MORE and after == "o" and self.classes[i + 2] == "c":
            self.forced[i + 1] = "j"
            return "j"
        part = (after == "j" and self.prev in "dnj") or (after == "c" and self.words[i] in _ABOUT)
        return "j" if part else "r"

    def conjunction(self, i: int) -> str:
        """Settle "y", "et": one between two adjectives is part of their phrase."""
        adjectives = self.tags and self.tags[-1] == "j" and self.classes[i + 1] == "j"
        return "+" if adjectives or (self.prev == "c" and self.classes[i + 1] == "c") else "&"

    def clitic(self, i: int) -> str:
        """Settle "lui", "y", "s'": a clitic only before a verb."""
        if self.words[i] == "s'" and self.classes[i + 1] == "h":
            return "s"
        if self.classes[i] == "L":
            return "L"
        if self.words[i] == "lui" and self.words[i + 1] == "aussi":
            return "r"
        after = self.classes[i + 1]
        if after in "fu5lLax8g67" or self.words[i + 1] in ("en", "y"):
            return self.classes[i]
        return "h"

    def day(self, i: int) -> str:
        """Settle "actuellement": an adverb between an auxiliary and its participle."""
        return "r" if self._after_auxiliary() and self.classes[i + 1] in "y67" else "Q"

    def where(self, i: int) -> str:
        """Settle "donde", "où", "car", "como": relative after a noun."""
        return "W" if self.words[i] in ("donde", "où") and self.prev in "npqj,)" else "s"


_SETTLE: dict[str, Callable[[Tagger, int], str]] = {
    "8": Tagger.article, "i": Tagger.preposition, "o": Tagger.preposition, "f": Tagger.finite, "u": Tagger.infinitive,
    "g": Tagger.gerund, "5": Tagger.ambiguous, "6": Tagger.ambiguous, "7": Tagger.ambiguous, "y": Tagger.participle,
    "T": Tagger.that, "r": Tagger.adverb, "&": Tagger.conjunction, "l": Tagger.clitic, "L": Tagger.clitic,
    "d": Tagger.determiner, "n": Tagger.open_class, "j": Tagger.open_class, "s": Tagger.where, "Q": Tagger.day, "h": Tagger.pronoun,
}  # fmt: skip


def tag(tokens: Tokens, language: Language) -> list[str]:
    """Return the class of every token in its sentence."""
    return Tagger(tokens, language).run()
