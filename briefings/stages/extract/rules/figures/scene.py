"""A sentence as the measuring of its numbers sees it: where noun phrases end, which verb stands by which number."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefings.stages.extract.rules.figures.words import BY_LANGUAGE, ENGLISH, Words
from briefings.stages.extract.rules.reading import Sentence
from briefings.text.syntax import Clause, NounPhrase, parse
from briefings.text.syntax.lexicon import LEXICON

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}(?:-\w+)?|[^\W_](?:[\w&/+-]|[’'](?=\w)|\.(?=[A-Za-z]\b|-))*[’']?|[^\w\s]"
)
_FINITE = frozenset({"past", "present", "future", "conditional"})
_TIME = re.compile(
    r"(?:last|this|next|each|every|a|an|per|the\s+(?:past|previous|last|same)|por|al|par|cette|este)\s+"
    r"(?:years?|months?|weeks?|days?|hours?|quarter|decade|time|año|mes|día|an|mois|jour|année)\b"
    r"|(?:annually|monthly|daily|weekly|yearly|today|yesterday|now|so\s+far)\b(?!\s+[a-z]{4,})",
    re.IGNORECASE,
)
_CUTS = frozenset(
    "which who that because while when since after before but and or if as than until where although said".split()
)
_LEADERS = frozenset(
    "with by from to for at under through during into con por para avec pour par dont".split()
)
_NEW_THING = re.compile(
    r"(?:and|or|y|e|o|et|ou)\s+(?:the|a|an|its|their|his|her|their|to|in|on|at|for|from|that|with|el|la|los|las|un|una|le|les|une|des|l['’]|\w+ed\b)"
    r"(?!\w)",
    re.IGNORECASE,
)
_AND = frozenset("and or y e o et ou".split())
_LY_NOUNS = frozenset(
    "supply family assembly ally july italy monopoly anomaly reply early monthly daily weekly yearly".split()
)
_DETERMINERS = frozenset("a an the its their his her un una el la los las une le les".split())
_LOOSE = frozenset(
    "found said still now then later today yesterday alone early late last next first down up out off away".split()
)
_HEDGES = frozenset(
    "more less fewer about around nearly almost over under some least most roughly approximately another".split()
)
_MOST = 10
_LETTER = re.compile(r"[^\W\d_]")
_SPACE = re.compile(r"\s+")
_GAP = re.compile(r"\n\n|\t")
_MARKS = " ,;:–—-()[]*“”\"«»’‘'"


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence; all offsets are its text's."""

    text: str
    words: Words
    clauses: tuple[Clause, ...]
    """Of an English, Spanish or French sentence; other languages have none."""
    ends: frozenset[int]
    """Where a phrase must end: dates, numbers and finite verbs begin there."""
    starts: tuple[int, ...]
    """Where a phrase may begin at the earliest: dates, numbers and verbs end there."""
    names: frozenset[str]
    """The words of names: they keep their capitals."""

    def phrase_after(self, pos: int, most: int = _MOST) -> str:
        """Return the noun phrase that begins at ``pos``, cut at a place where it can end; empty if there is none."""
        end = boundary = pos
        count, joined = 0, True
        for match in _TOKEN.finditer(self.text, pos):
            word = match.group().lower()
            if not joined and word in self.words.articles:
                break  # "for all four candidates a fleet of …": another phrase
            joined = word in self.words.prepositions or word in _AND or word in self.words.articles
            if match.start() in self.ends or self._stops(word, end, match.start(), first=end == pos):
                break
            if count == most or _NEW_THING.match(self.text, match.start()):
                end = boundary if count == most else end
                break
            if word in self.words.prepositions or word in _AND:
                boundary = end
            end, count = match.end(), count + 1
        return self.clean(self.text[pos:end])

    def _stops(self, word: str, before: int, start: int, *, first: bool) -> bool:
        if not _LETTER.match(word) or word in self.words.breaks or _GAP.search(self.text, before, start):
            return True
        return (first and word in self.words.pronouns) or _TIME.match(self.text, start) is not None

    def predicate(self, pos: int, most: int = 8) -> str:
        """Return the words after a verb, up to a place where they can end."""
        end = boundary = pos
        count = 0
        for match in _TOKEN.finditer(self.text, pos):
            word = match.group().lower()
            if (
                not _LETTER.match(word)
                or (
                    match.start() in self.ends
                    and word != "to"
                    and not (count == 0 and self._is_verb(match.start()))
                )
                or word in _CUTS
                or _TIME.match(self.text, match.start())
            ):
                break
            if count == most:
                end = boundary
                break
            if word in self.words.prepositions:
                boundary = end
            end, count = match.end(), count + 1
        words = self.text[pos:end].split()
        while (
            words and words[-1].lower() in self.words.prepositions | self.words.articles | self.words.pronouns
        ):
            words.pop()
        return " ".join(words)

    def _is_verb(self, start: int) -> bool:
        return any(c.verb.span.start == start for c in self.clauses)

    def phrase_before(self, pos: int, most: int = _MOST, *, subject: bool = False) -> str:
        """Return the noun phrase that ends at ``pos``; empty if nothing shows where it begins.

        A subject cannot begin behind a preposition: "por la noche ascendió".
        """
        start = low = max((start for start in self.starts if start <= pos), default=0)
        joined = False
        for match in _TOKEN.finditer(self.text, low, pos):
            word = match.group().lower()
            if (
                word in self.words.breaks
                or word in _LEADERS
                or (not _LETTER.match(word) and word not in "’'")
            ):
                start = match.end()
                if subject and word in _LEADERS:
                    return ""
            elif word in _DETERMINERS and not joined and not subject:
                start = match.start()  # "set a budget cap of"
            joined = word in self.words.prepositions
        phrase = self.clean(self.text[start:pos])
        return phrase if 0 < len(phrase.split()) <= most else ""

    def clean(self, phrase: str) -> str:
        """Return the phrase without the articles before it and the loose words behind it."""
        words = _SPACE.sub(" ", phrase).strip(_MARKS).split(" ")
        before = self.words.prepositions | (self.words.articles if self.words is ENGLISH else frozenset())
        loose = self.words.prepositions | self.words.articles | self.words.breaks | _AND
        while words and words[0].lower() in before | _AND:
            words.pop(0)
        while words and (words[-1].lower() in loose or (len(words) > 1 and _is_loose(words[-1]))):
            words.pop()
        while len(words) > 1 and words[-1].lower() in _HEDGES:
            words.pop()
            while len(words) > 1 and words[-1].endswith("ing"):
                words.pop()
        cleaned = " ".join(words).strip(_MARKS)
        return cleaned if _LETTER.search(cleaned) else ""

    def subject(self, start: int, end: int) -> str:
        """Return what the verb between two offsets is said of; empty if that is a pronoun or unknown."""
        clause = next((c for c in self.clauses if c.verb.span.start < end and start < c.verb.span.end), None)
        if clause is not None and clause.subject is not None:
            return self.plain(clause.subject)
        return (
            ""
            if clause is not None
            else self._thing(self.phrase_before(_without_auxiliary(self.text, start), subject=True))
        )

    def plain(self, phrase: NounPhrase) -> str:
        """Return a noun phrase's words; empty for a pronoun or a phrase too long to say at once."""
        whole = phrase.span.of(self.text)
        words = self.clean(whole)
        if any(phrase.span.start < place < phrase.span.end for place in self.ends):
            words = self.phrase_after(phrase.span.start) or self._behind_mark(phrase)
        return self._thing(words)

    def _behind_mark(self, phrase: NounPhrase) -> str:
        """ "Science budget" in "its 2024 science budget"."""
        mark = next((end for end in self.starts if phrase.core.start < end < phrase.core.end), None)
        return self.phrase_after(mark) if mark is not None else ""

    def _thing(self, words: str) -> str:
        first = words.split()[0] if words else ""
        if first.lower() in self.words.pronouns | _HEDGES or not first or len(words.split()) > _MOST + 2:
            return ""
        opens = (
            self.text.find(words) <= 6
            and first.removesuffix("’s").removesuffix("'s") not in self.names
            and first[1:].islower()
        )
        return words[0].lower() + words[1:] if opens else words

    def verbs_between(self, start: int, end: int) -> int:
        """Return how many finite verbs stand between two offsets."""
        return sum(start <= c.verb.span.start < end for c in self.clauses if c.verb.tense in _FINITE)

    def verb_on(self, start: int) -> Clause | None:
        """Return the clause that has the number at ``start`` in its object."""
        return next((c for c in self.clauses if _holds(c.object, start)), None)

    def verb_of(self, start: int) -> Clause | None:
        """Return the finite clause whose subject holds the number at ``start``."""
        finite = [c for c in self.clauses if c.verb.tense in _FINITE and c.kind != "relative"]
        found = next((c for c in finite if _holds(c.subject, start)), None)
        dated = any(0 < start - end <= 2 for end in self.starts)
        if found is None and (dated or _HEDGED.search(self.text, max(0, start - 16), start)):
            # "At least 11 people drowned", "By April 300 people were": the parser takes the number for an adjunct's
            found = next(
                (c for c in finite if c.subject is None and _near(self.text, start, c.verb.span.start)), None
            )
        return found


_HEDGED = re.compile(
    r"\b(?:at\s+least|more\s+than|up\s+to|about|around|over|some|nearly|almost|fewer\s+than)\s$",
    re.IGNORECASE,
)
_PLAIN_WORDS = re.compile(r"[\w.’'%-]+(?:,\d{3})*(?:\s[\w’'-]+){0,6}\s")


def _near(text: str, start: int, verb: int) -> bool:
    return start < verb and _PLAIN_WORDS.fullmatch(text, start, verb) is not None


_HEAD = 24
"""How far into a member of a list its number can stand ("and at least 40 ships")."""


def _holds(phrase: NounPhrase | None, offset: int) -> bool:
    """Tell whether a number counts the phrase or a member of it, not something within it."""
    if phrase is None:
        return False
    if phrase.core.start - 1 <= offset < phrase.core.end:
        return True
    return any(part.start <= offset < min(part.end, part.start + _HEAD) for part in phrase.parts[1:])


_AUXILIARY = re.compile(r"\s(?:se\s+)?(?:ha|han|había|a|ont|est|sont|avait|avaient|se|s['’])?\s*$")


def _without_auxiliary(text: str, start: int) -> int:
    match = _AUXILIARY.search(text, max(0, start - 12), start)
    return match.start() if match else start


def _is_loose(word: str) -> bool:
    small = word.lower()
    return small in _LOOSE or (len(small) > 4 and small.endswith("ly") and small not in _LY_NOUNS)


_COMMON = re.compile(
    r"(?:sales|tax|taxes|coal|oil|gas|trade)|\w{3,}(?:tions?|ments?|ity|ities|ances?|ences?|ports|ings?|ages?|tures?|als|overs?)",
    re.IGNORECASE,
)


def _is_common(word: str) -> bool:
    """Whether a capital of unknown reason may be the sentence's own ("Inflation rose")."""
    return word.lower() in LEXICON or _COMMON.fullmatch(word) is not None


def set_scene(sentence: Sentence, language: str | None) -> Scene:
    """Return the scene of a sentence."""
    words = BY_LANGUAGE.get(language or "en", ENGLISH)
    clauses = sentence.clauses or parse(sentence.text, language or "en")
    verbs = [
        c.verb.span.start
        for c in clauses
        if c.verb.tense in _FINITE or (c.verb.tense == "infinitive" and not c.verb.passive)
    ]
    marks = [
        (sentence.at(span.start), sentence.at(span.end))
        for span in [*(d.span for d in sentence.dates), *(n.span for n in sentence.numbers)]
    ]
    return Scene(
        sentence.text,
        words,
        clauses,
        frozenset([low for low, _ in marks] + verbs),
        tuple([high for _, high in marks] + [c.verb.span.end for c in clauses]),
        frozenset(
            word
            for name in sentence.names
            for word in name.name.split()
            if name.kind != "unknown" or not _is_common(word)
        ),
    )
