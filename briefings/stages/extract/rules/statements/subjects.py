"""The subject of a verb of saying: the phrase before or after it, and whom a pronoun goes back to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefings.stages.extract.rules.reading import Reading
from briefings.stages.extract.rules.statements.speakers import Speakers
from briefings.stages.extract.rules.statements.voices import Gender, Voice
from briefings.text.span import Span
from briefings.text.speech_verbs import speech_verbs

_FARTHEST_BACK = 3
"""A pronoun goes back at most so many sentences."""
_LONGEST_SUBJECT = 40
"""In words, with its appositions."""
_HEAD_WORDS = 5
"""Where no verb is told for sure, a sentence's subject stands in so many words."""
_BOUNDARY = re.compile(
    r"[;:–—]|\((?![^()]*\))|\.\s|,\s+(?:and|but|while|y|e|pero|et|mais|as|where|when|after|because|although)\s+"
    r"|\b(?:that|because|although|whereas|porque|aunque|parce\s+qu|de\s+que)\b"
)
_ADVERBIAL = re.compile(
    r"\s*(?:in|on|at|after|during|for|from|by|with|under|following|speaking|asked|meanwhile|however|according|as|while|when|since|despite"
    r"|earlier|later|last|this|cuando|quand|lorsque|si|if|although|though|aunque|bien\s+que|yesterday|today|also|moreover|finally|still|addressing|answering|commenting|writing|referring|citing|similarly"
    r"|en|por|para|tras|durante|con|además|asimismo|según|sin|ayer|hoy|no|mientras|desde|ante"
    r"|dans|pour|lors|après|selon|avec|devant|de\s+son|d[’']après|interrog[ée]+)\b(?!\s*$)",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"(?:\b(?:is|was|were|be|been|being|are|as|the|an?|its|their|his|her|to|not|never|cannot|of|by|so|it\s+is|fue|será|sido|est|été|lo|no)|n[’']t)\s+(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
_AND_CLAUSE = re.compile(
    r"\b(?:is|was|has|have|had|will|would|are|were|\w{3,}ed|ha|est|a)\b[^,]*\s(?:and|y|et)\s+(?=[A-ZÀ-Þ]|the\b|el\b|la\b|le\b)"
)
_AFTER_SUBJECT = re.compile(
    r",?\s+(?:in|on|at|during|after|before|when|while|as|to|via|this|last|today|yesterday|adding|referring|citing|\w+day|en|durante|tras|ante|al|a|hoy"
    r"|ayer|este|esta|por|desde|lors|devant|à|au|dans|sans|sin|quien)\b|[;:(“«\"]|\.(?=\s|$)(?<!\b[A-Z]\.)(?<!Dr\.)(?<!Mr\.)(?<!Ms\.)(?<!Mrs\.)"
)
_STOP = re.compile(
    r"[;:“«\"]|,\s+(?:adding|referring|citing|while|and|y|et)\b|\.(?=\s|$)(?<!\b[A-Z]\.)(?<!Dr\.)(?<!Mr\.)(?<!Ms\.)(?<!Mrs\.)"
)
_VERBISH = re.compile(
    r"\s(?:is|was|were|are|has|have|had|will|would|can|could|may|must|should|\w{2,}(?:ed|ó|aron)|met|ha|han|est|ont|a)\b"
)
_RELATIVE = re.compile(r"\b(?:who|which|whose|quien|qui)\b")
_WHO = re.compile(r",?\s+(?:who|quien|que|qui)(?:\s+(?:also|then|además|también))?\s*$")
_COORDINATED = re.compile(
    r"(?:\b(?:and|but|y|e|pero|et|mais)|\b(?:who|quien|que|qui))(?:\s+(?:also|then|further|later|además|también|has|had))*\s*$"
)
"""What leads to a second verb of one subject."""


_FINITE = re.compile(
    r"\s(?:is|was|were|are|has|have|had|will|would|can|could|may|must|should|ha|han|fue|es|[a-zà-ÿ]{2,}(?:ó|aron))\s+[\w’'-]+\s+[\w’'-]"
)


@dataclass(frozen=True, slots=True)
class Said:
    """A verb of saying beside some words, whoever its subject is."""

    voice: Voice | None
    evidence: Span
    """The words that tell who speaks."""


class Subjects:
    """Follows a text from its start and tells for each verb of saying who speaks.

    The order of calls must be that of the text: a pronoun goes back to whoever spoke or acted last.
    """

    def __init__(self, reading: Reading, speakers: Speakers) -> None:
        self._reading = reading
        self.speakers = speakers
        self._verbs = speech_verbs(reading.document.language)
        self._spoke: dict[int, Voice] = {}

    def note(self, voice: Voice | None, offset: int) -> None:
        """Remember who spoke at an offset, for the pronouns that follow."""
        if voice:
            self._spoke[self._reading.index_at(offset)] = voice

    # --- the subject of a verb ------------------------------------------------------------------------------

    def subject(self, start: int, verb: Span, end: int) -> Said | None:
        """Return who is the subject of a verb between two offsets, before it or, if nothing is there, after it.

        None where the words are no act of saying by somebody: a passive, a denial, a noun.
        """
        text = self._reading.text
        before = text[start : verb.start]
        if _PASSIVE.search(before):
            return None
        if _COORDINATED.search(before):
            here = self._reading.index_at(verb.start)
            if voice := self._spoke.get(here) or self.sentence_subject(here):
                return Said(voice, verb)
        phrase = self._phrase_before(start, verb.start)
        if phrase is not None:
            return Said(self.meant(phrase), Span(phrase.start, verb.end))
        if re.search(r"(?:^|[,;:.–—”»\"’)]|\b(?:and|y|et|ha|a|—))\s*$", before.rstrip() or ","):
            return self._inverted(verb, end)
        return None

    def _phrase_before(self, start: int, end: int) -> Span | None:
        text = self._reading.text
        if who := _WHO.search(text, start, end):
            end = who.start()
        begin = max((boundary.end() for boundary in _BOUNDARY.finditer(text, start, end)), default=start)
        if both := _AND_CLAUSE.search(text, begin, end):
            begin = both.end()
        while (comma := text.find(",", begin, end)) >= 0 and _no_subject(text[begin:comma]):
            begin = comma + 1
        if _no_subject(text[begin:end]) and _FINITE.search(text, begin, end):
            return None
        words = text[begin:end].strip(' \n\t\u00a0,;:—–-.”»"’)“«')
        words = re.sub(r"^(?:and|but|also|then|he\s+also|y|e|pero|et|mais)\b\s*|^(?:has|had|ha)$", "", words)
        if not words or len(words.split()) > _LONGEST_SUBJECT:
            return None
        return Span(begin, end)

    def _inverted(self, verb: Span, end: int) -> Said:
        text = self._reading.text
        stop = _STOP.search(text, verb.end, end)
        whole = Span(verb.end, stop.start() if stop else end)
        cut = _AFTER_SUBJECT.search(text, verb.end, whole.end)
        core = Span(verb.end, cut.start() if cut else whole.end)
        if not core.of(text).strip(" ,"):
            dropped = self._reading.document.language == "es"
            return Said(self.antecedent(verb.start, None) if dropped else None, verb)
        voice = self.meant(whole) or self.meant(core)
        return Said(voice, Span(verb.start, whole.end))

    def meant(self, phrase: Span) -> Voice | None:
        """Return whom a noun phrase or a pronoun means; None where that is not settled."""
        words = phrase.of(self._reading.text).strip(' \n\u00a0,;:.—–-”»"’)')
        plain = re.sub(
            r"^(?:and|but|as|y|et|mais|pero|then|also)\s+|\s+(?:also|then|has|had|later|further|\w+ly|ha|also\s+\w+ly)$",
            "",
            words,
        )
        if pronoun := self._verbs.pronoun.fullmatch(plain):
            kind = pronoun.lastgroup
            if kind == "it":
                return self._body_before(phrase.start)
            return self.antecedent(phrase.start, kind) if kind in ("he", "she") else None  # type: ignore[arg-type]
        return self.speakers.meant_by(phrase)

    # --- pronouns -------------------------------------------------------------------------------------------

    def antecedent(self, offset: int, gender: Gender | None) -> Voice | None:
        """Return the one person who spoke, or was the subject, just before an offset; None if that is not settled."""
        here = self._reading.index_at(offset)
        for index in range(here, max(-1, here - _FARTHEST_BACK - 1), -1):
            sentence = self._reading.sentences[index]
            if sentence.heading and index != here:
                continue
            voice = self._spoke.get(index) or (self._lone_subject(index) if index != here else None)
            if voice and voice.person:
                fits = not (gender and voice.gender) or gender == voice.gender
                return voice if fits else None
            if index != here and self.speakers.cast.persons_in(sentence.span):
                return None
        return None

    def _lone_subject(self, index: int) -> Voice | None:
        """The subject of a sentence that names no other person: only then a pronoun behind it is settled."""
        names = self.speakers.cast.persons_in(self._reading.sentences[index].span)
        return self.sentence_subject(index) if len(names) == 1 else None

    def _body_before(self, offset: int) -> Voice | None:
        here = self._reading.index_at(offset)
        for index in (here, here - 1):
            voice = self._spoke.get(index)
            if voice:
                return None if voice.person else voice
        return None

    def sentence_subject(self, index: int) -> Voice | None:
        """Return the person who is the subject of a sentence as a whole, by its first words."""
        sentence = self._reading.sentences[index]
        if not self.speakers.cast.persons_in(sentence.span):
            return None
        begin, end = sentence.span
        text = self._reading.text
        while (comma := text.find(",", begin, end)) >= 0 and _ADVERBIAL.match(text[begin:comma].lstrip()):
            begin = comma + 1
        verb = _VERBISH.search(text, begin, end)
        head = verb.start() if verb else begin + len(" ".join(text[begin:end].split(" ")[:_HEAD_WORDS]))
        voice = self.speakers.meant_by(Span(begin, head))
        return voice if voice and voice.person else None


def _no_subject(piece: str) -> bool:
    """Tell whether a piece before a comma is an adverbial or a clause of its own, not the subject of what follows."""
    piece = piece.lstrip(' \n”»"')
    clause = _FINITE.search(piece)
    return bool(_ADVERBIAL.match(piece)) or (
        clause is not None and not _RELATIVE.search(piece[: clause.start() + 1])
    )
