"""Verb forms that are noun, auxiliary, participle or adjective too: settled by their neighbours."""

from __future__ import annotations

from briefings.text.syntax.romance.state import State


class VerbTagger(State):
    """The part of the tagger that knows verbs."""

    def finite(self, i: int) -> str:
        """Settle a finite verb: auxiliary, modal, or full; a noun that is missing in the tables after an article."""
        word = self.words[i]
        if self.tags and self.tags[-1] in "io":
            return "n"
        if word == "hace" and self._time_follows(i + 1):
            return "i"
        if word == "soit" and self.classes[i + 1] in "cioT":
            return ","
        if self.tags and self.tags[-1] == "d" and self.words[i - 1] != "lo":
            return "n" if word not in ("est", "a", "ont", "es", "ha") else "b"
        return self._kind(i, self.language.finite.get(word, ("f", ""))[1])

    def _kind(self, i: int, lemma: str) -> str:
        language = self.language
        if lemma in language.modals and self._is_modal(i, lemma):
            return "m"
        if lemma in language.habitive:
            return "a"
        return "b" if lemma in language.essive else "f"

    def _is_modal(self, i: int, lemma: str) -> bool:
        j = i + 1
        while self.classes[j] in "rx" or self.words[j][:1] == "-":
            j += 1
        link = self.language.modal_links.get(lemma)
        if link is None:
            return self.leads_to_infinitive(j)
        if self.words[j] in link.split() and self.leads_to_infinitive(j + 1):
            self.forced[j] = "t"
            return True
        return False

    def infinitive(self, i: int) -> str:
        """Settle an infinitive: of "be", of "have" before a participle, or full; a noun after an article."""
        lemma = self.language.forms["u"].get(self.words[i], "")
        if self.tags and self.tags[-1] == "d":
            return "n" if self.words[i - 1] != "el" or self.classes[i + 1] != "8" else "u"
        if lemma in self.language.essive:
            return "B"
        return "A" if lemma in self.language.habitive and self._participle_follows(i + 1) else "u"

    def gerund(self, i: int) -> str:
        """Settle a gerund; an adjective after a noun in French stays one ("existant")."""
        lemma = self.language.forms["g"].get(self.words[i], "")
        if self.prev == "d":
            return "n"
        helps = lemma in self.language.essive or lemma in self.language.habitive
        return "K" if helps and self._participle_follows(i + 1) else "g"

    def ambiguous(self, i: int) -> str:
        """Settle "firma", "annonce", "fait": noun, finite verb or participle."""
        word, kind = self.words[i], self.classes[i]
        if self.classes[i + 1] == "q" and self.prev == "d":  # "el pasado sábado"
            return "j"
        if kind != "5" and self._after_auxiliary():
            return self.participle(i)
        late = self.prev == "j" and self.tags[-2:-1] == ["n"]  # "le bilan mondial relève"
        if (self.prev in "djcio+" and not late) or (self.prev == "t" and kind != "6"):
            return "n" if kind != "6" else self.participle(i)
        finite = word in self.language.finite
        if finite and (self.prev in "lLxhWT" or self._awaits_verb(i)):
            return self.finite(i)
        if kind == "6" or (kind == "7" and self.prev in "npj" and self.classes[i + 1] == "i"):
            return self.participle(i)
        return "n"

    def _awaits_verb(self, i: int) -> bool:
        if self.prev in "&," and self.has_verb and self.lemma:
            return self.classes[i + 1] in "d8" and self.prev == "&"
        return (
            self.has_subject
            and not self.has_verb
            and i + 1 < len(self.classes)
            and self.classes[i + 1] not in ".&;:"
        )

    def participle(self, i: int) -> str:
        """Settle a participle: of a perfect or passive, of a reduced relative, or an adjective."""
        word, after = self.words[i], self.classes[i + 1]
        language = self.language
        if self._after_auxiliary():
            return self._after_have(i, word)
        if self.prev in "dc":
            return "j" if after in "n5p7" else "n"
        if self.prev in "jn":
            if word in language.adjectives or after not in "ioqQrTs8l":
                return "j"
            return "y"
        if self.prev in "io":
            return "j" if after in "n57" else "n"
        return "y"

    def _after_have(self, i: int, word: str) -> str:
        language = self.language
        lemma = language.forms["y"].get(word, "")
        if lemma in language.essive and self.classes[i + 1] != "." and self.prev in "aAx":
            return "E"
        if lemma in language.modals and self.prev in "aAx":
            j = i + 1 + (self.classes[i + 1] == "r")
            return "M" if self.leads_to_infinitive(j) else "y"
        if word in language.planned and self.prev in "bx":
            link = self.words[i + 1] in ("de", "d'", "à", "pour", "a") and self.leads_to_infinitive(i + 2)
            if link or self.leads_to_infinitive(i + 1):
                return "P"
        return "y"
