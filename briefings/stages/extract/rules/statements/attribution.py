"""Whose words a quotation is: who is said beside it, before or after, to speak."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.reading import Reading
from briefings.stages.extract.rules.statements.speakers import Speakers
from briefings.stages.extract.rules.statements.subjects import Said, Subjects
from briefings.stages.extract.rules.statements.voices import Gender
from briefings.text.quotations import Quotation
from briefings.text.span import Span
from briefings.text.speech_verbs import speech_verbs

_IN_HIS_WORDS = re.compile(r"\b(?:in|as)\s+(?P<he>his|he)?(?P<she>her|she)?\s+(?:own\s+)?(?:words?|put|said)")
_NEW_PARAGRAPH = re.compile(r"\n\s*\n|(?:^|[.!?”\"»])\s*\n")
_ACCORDING_END = re.compile(r"[,:;.“«\"]")


class Attribution:
    """Tells for each quotation of a text who says it; asked in the order of the text."""

    def __init__(self, reading: Reading, speakers: Speakers) -> None:
        self._reading = reading
        self._subjects = Subjects(reading, speakers)
        self._verbs = speech_verbs(reading.document.language)
        self._sides: dict[int, Said] = {}

    @property
    def subjects(self) -> Subjects:
        """Who is the subject of a verb of saying, by all that was asked so far."""
        return self._subjects

    def of_quotation(self, index: int) -> Said | None:
        """Return who says quotation ``index`` of the reading; None where no verb of saying stands beside it."""
        after, before = self._after(index), self._before(index)
        named = next((said for said in (after, before) if said and said.voice), None)
        # Where a verb of saying beside the words leaves open who speaks, nobody is carried over from before.
        found = named or after or before or self._going_on(index)
        if found:
            self._subjects.note(found.voice, found.evidence.start)
            self._sides[self._reading.quoted[index].outer.start] = found
        return found

    def _next_start(self, index: int) -> int:
        quoted = self._reading.quoted
        return quoted[index + 1].outer.start if index + 1 < len(quoted) else len(self._reading.text)

    def _after(self, index: int) -> Said | None:
        reading, quotation = self._reading, self._reading.quoted[index]
        text, start = reading.text, quotation.outer.end
        own = reading.sentences[reading.index_at(start - 1)]
        rest = text[start : own.span.end].strip(' .”»"')
        if not rest:
            following = reading.index_at(start - 1) + 1
            if following >= len(reading.sentences):
                return None
            own = reading.sentences[following]
            if text[start : own.span.start].count("\n") > 1:
                return None
        end = min(own.span.end, self._next_start(index))
        return self._attributed(quotation, start, end, own_sentence=bool(rest))

    def _attributed(self, quotation: Quotation, start: int, end: int, *, own_sentence: bool) -> Said | None:
        text = self._reading.text
        verb = self._verbs.said.search(text, start, end)
        if verb is None:
            return self.according(start, end) if own_sentence else None
        lead = text[start : verb.start()]
        complete = quotation.inner.of(text)[-1:] in ",.!?…—–" or lead.lstrip(" \u00a0")[:1] in (",", "—", "–")
        direct = not lead.strip(" ,.—–-")
        if not direct and not complete and len(lead.split()) > 6:
            return None
        if re.match(r"\s*,?\s*(?:and|but|which|that|y|que|et)\b", lead) and not re.search(
            r",[^,]*$", lead[2:]
        ):
            return None
        if not own_sentence and not (direct or self._verbs.ends.match(text, verb.end(), end)):
            return None
        if (
            not direct
            and self._verbs.that.match(text, verb.end(), end)
            and quotation.inner.of(text)[-1:] in ".!?"
        ):
            return None
        return self._subjects.subject(start, Span(*verb.span()), end)

    def _before(self, index: int) -> Said | None:
        reading, quotation = self._reading, self._reading.quoted[index]
        text, end = reading.text, quotation.outer.start
        own = reading.sentences[reading.index_at(end)]
        start = own.span.start
        if not text[start:end].strip(" \n—–"):
            before = text[:end].rstrip()
            if not before.endswith(":") or not reading.index_at(end):
                return None
            start = reading.sentences[reading.index_at(end) - 1].span.start
        for earlier in reversed(reading.quoted[:index]):
            if earlier.outer.end <= start:
                break
            if len(earlier.inner.of(text).split()) > 3:
                start = max(start, earlier.outer.end)
        return self._leading(start, end)

    def _leading(self, start: int, end: int) -> Said | None:
        text = self._reading.text
        verbs = [
            m for m in self._verbs.quoting.finditer(text, start, end) if not self._reading.is_quoted(m.span())
        ]
        for verb in reversed(verbs):
            if said := self._subjects.subject(start, Span(*verb.span()), end):
                return said
        if words := _IN_HIS_WORDS.search(text, start, end):
            gender: Gender = "he" if words.group("he") else "she"
            voice = self._subjects.sentence_subject(
                self._reading.index_at(start)
            ) or self._subjects.antecedent(start, gender)
            return Said(voice, Span(start, end))
        if according := self.according(start, end):
            return according
        lead = text[start:end].rstrip()
        if lead.endswith(":") and len(lead.split()) < 25:
            phrase = Span(start + (lead.rfind(":", 0, -1) + 1), start + len(lead) - 1)
            voice = self._subjects.speakers.meant_by(phrase)
            return Said(voice, phrase) if voice else None
        return None

    def according(self, start: int, end: int) -> Said | None:
        """Return whom the "according to", "as … put it" or "in …'s view" between two offsets names."""
        text, verbs = self._reading.text, self._verbs
        if match := verbs.according.search(text, start, end):
            stop = _ACCORDING_END.search(text, match.end(), end)
            phrase = Span(match.end(), stop.start() if stop else end)
            return Said(self._subjects.meant(phrase), Span(match.start(), phrase.end))
        if verbs.as_put and (match := verbs.as_put.search(text, start, end)):
            phrase = Span(*match.span("as" if match["as"] else "in"))
            return Said(self._subjects.meant(phrase), Span(*match.span()))
        return None

    def _going_on(self, index: int) -> Said | None:
        """A quotation right behind another, or behind the words that tell who says that one, goes on with its speaker."""
        if not index:
            return None
        text = self._reading.text
        earlier, now = self._reading.quoted[index - 1], self._reading.quoted[index]
        known = self._sides.get(earlier.outer.start)
        between = text[earlier.outer.end : now.outer.start]
        if known is None or _NEW_PARAGRAPH.search(between):
            return None
        behind = known.evidence.start >= earlier.outer.end - 1 and known.evidence.start < now.outer.start
        told = len(between.split()) < 40 and not re.search(r"[.!?][”»]?\s+\S", between.strip(" .,”»"))
        return known if (behind and told) or not between.strip(" .,") else None
