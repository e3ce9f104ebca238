"""Indirect speech: the clauses of a sentence that somebody is reported to have said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.stages.extract.rules.statements.attribution import Attribution
from briefings.stages.extract.rules.statements.saying import Saying, sayings
from briefings.stages.extract.rules.statements.subjects import Said
from briefings.text.span import Span
from briefings.text.speech_verbs import speech_verbs

_FEWEST_WORDS = 4
_FEWEST_AFTER_THAT = 3
"""Where the grammar shows a clause ("they will appeal")."""
_ADVERBIAL_LEAD = re.compile(
    r"(?:en|por|para|tras|durante|dans|pour|lors)\b",
    re.IGNORECASE,
)
_INVITES = re.compile(r"^(?:pidió|ha pedido|piden?)$")
_AND_THAT = re.compile(r",?\s+(?:and|y|et)\s+(?:that|que|qu['’])\s*")
_TRAIL = ' \n\u00a0,;:.”»"’)'


@dataclass(frozen=True, slots=True)
class Reported:
    """A clause of indirect speech and who said it."""

    clause: Span
    said: Said


def find_reported(reading: Reading, attribution: Attribution, sentence: Sentence) -> Iterator[Reported]:
    """Yield the clauses of one sentence that a named speaker is reported to have said, in order."""
    if found := _according(reading, attribution, sentence):
        yield found
    elif reading.document.language in (None, "en"):
        yield from _by_clauses(reading, attribution, sentence)
    else:
        yield from _by_patterns(reading, attribution, sentence)


def _by_clauses(reading: Reading, attribution: Attribution, sentence: Sentence) -> Iterator[Reported]:
    """English: by the verbs of saying and the clauses that they govern."""
    before: Said | None = None
    done = sentence.span.start
    for saying in sayings(sentence.text, sentence.clauses):
        verb = sentence.span.start + saying.verb.start
        if verb < done or reading.is_quoted((verb, verb + 1)):
            continue
        before = _speaker(attribution, sentence, saying, before)
        if before is None or before.voice is None:
            continue
        attribution.subjects.note(before.voice, verb)
        for content in saying.contents:
            clause = _clean(reading.text, _moved(content, sentence))
            if len(clause.of(reading.text).split()) >= _FEWEST_AFTER_THAT and not reading.is_quoted(clause):
                for piece in _unquoted(reading, clause):
                    yield Reported(piece, before)
            done = max(done, clause.end)


def _speaker(
    attribution: Attribution, sentence: Sentence, saying: Saying, before: Said | None
) -> Said | None:
    """Who says it; whoever spoke before in the sentence, unless somebody within what they said could be meant."""
    subjects = attribution.subjects
    if saying.speaker is None:
        meant = (subjects.meant(_moved(rival, sentence)) for rival in saying.rivals)
        return before if before and not any(meant) else None
    phrase = _moved(saying.speaker, sentence)
    verb = _moved(saying.verb, sentence)
    evidence = Span(min(phrase.start, verb.start), max(phrase.end, verb.end))
    return Said(None if saying.several else subjects.meant(phrase), evidence)


def _moved(span: Span, sentence: Sentence) -> Span:
    return Span(span.start + sentence.span.start, span.end + sentence.span.start)


def _by_patterns(reading: Reading, attribution: Attribution, sentence: Sentence) -> Iterator[Reported]:
    """Spanish and French: by the verb and what stands beside it."""
    verbs = speech_verbs(reading.document.language)
    done = sentence.span.start
    for match in verbs.said.finditer(reading.text, *sentence.span):
        if match.start() < done or reading.is_quoted(match.span()) or _INVITES.match(match.group()):
            continue
        verb = Span(*match.span())
        found = _behind(reading, attribution, sentence, verb) or _ahead(
            reading, attribution, sentence, verb, done
        )
        if found and found.said.voice:
            attribution.subjects.note(found.said.voice, verb.start)
            for clause in _unquoted(reading, found.clause):
                yield Reported(clause, found.said)
            done = max(found.clause.end, verb.end)


def _behind(reading: Reading, attribution: Attribution, sentence: Sentence, verb: Span) -> Reported | None:
    """ "X dijo que …"."""
    verbs, text = speech_verbs(reading.document.language), reading.text
    end = sentence.span.end
    that = verbs.that.match(text, verb.end, end)
    if that is None or _crosses_quote(reading, verb.end, that.end()):
        return None
    stop = verbs.next_verb.search(text, that.end(), end)
    clause = _clean(text, Span(that.end(), stop.start() if stop else end))
    if len(clause.of(text).split()) < _FEWEST_WORDS:
        return None
    said = attribution.subjects.subject(_clause_start(reading, sentence, verb), verb, that.end())
    return Reported(clause, said) if said else None


def _ahead(
    reading: Reading, attribution: Attribution, sentence: Sentence, verb: Span, done: int
) -> Reported | None:
    """ "…, dijo X" and "…, X dijo el lunes"."""
    verbs, text = speech_verbs(reading.document.language), reading.text
    begin = max(sentence.span.start, done)
    comma = _comma_before(reading, begin, verb.start)
    if comma is None:
        return None
    lead = text[comma : verb.start].strip(" ,")
    if lead and not verbs.ends.match(text, verb.end, sentence.span.end):
        return None
    if re.match(r"(?:y|que|et|qui)\b", lead):
        return None
    clause = _clean(text, Span(begin, comma))
    words = clause.of(text)
    if len(words.split()) < 2 * _FEWEST_WORDS or (_ADVERBIAL_LEAD.match(words) and not _main_clause(words)):
        return None
    said = attribution.subjects.subject(comma, verb, sentence.span.end)
    return Reported(clause, said) if said else None


def _main_clause(words: str) -> bool:
    """Tell whether an adverbial at the start leaves a clause behind it ("En mayo el banco cerrará")."""
    _, _, rest = words.partition(",")
    return len(rest.split()) >= 6


def _comma_before(reading: Reading, begin: int, verb: int) -> int | None:
    """The comma that parts the clause from who said it: the last one, or the one before an apposition in commas."""
    comma = reading.text.rfind(",", begin, verb)
    while comma > begin and reading.is_quoted((comma, comma + 1)):
        comma = reading.text.rfind(",", begin, comma)
    return comma if comma > begin else None


def _according(reading: Reading, attribution: Attribution, sentence: Sentence) -> Reported | None:
    """ "According to X, …", "…, according to X" and "As X put it, …"."""
    text, span = reading.text, sentence.span
    said = attribution.according(*span)
    if said is None or said.voice is None or reading.is_quoted(said.evidence):
        return None
    start, end = said.evidence
    if not text[span.start : start].strip(' \n“"•*–-'):
        comma = text.find(",", end - 1, span.end)
        clause = _clean(text, Span(comma + 1, span.end)) if comma >= 0 else None
    elif sentence.clauses and all(c.verb.span.start > sentence.at(start) for c in sentence.clauses):
        clause = _clean(text, span)  # "The plan, according to X, falls short."
    else:
        clause = _clean(text, Span(span.start, start))
    if clause is None or len(clause.of(text).split()) < _FEWEST_WORDS:
        return None
    whole = next(iter(_unquoted(reading, clause)), None)
    return Reported(whole, said) if whole else None


def _clause_start(reading: Reading, sentence: Sentence, verb: Span) -> int:
    """Where the words begin in which the verb's subject stands: behind the last long quotation before it."""
    ends = [
        quoted.outer.end for quoted in reading.quoted if sentence.span.start < quoted.outer.end <= verb.start
    ]
    long = [
        quoted.outer.end
        for quoted in reading.quoted
        if quoted.outer.end in ends and len(quoted.inner.of(reading.text).split()) > 3
    ]
    return max([sentence.span.start, *long])


def _crosses_quote(reading: Reading, start: int, end: int) -> bool:
    return any(quoted.outer.meets((start, end)) for quoted in reading.quoted)


def _unquoted(reading: Reading, clause: Span) -> Iterator[Span]:
    """The clause, or what it says outside of a quotation in it that is a statement by itself."""
    text = reading.text
    long = [
        q for q in reading.quoted if q.outer.meets(clause) and len(q.inner.of(text).split()) >= _FEWEST_WORDS
    ]
    if not long:
        yield clause
        return
    lead = Span(clause.start, max(clause.start, long[0].outer.start))
    if lead.of(text).rstrip().endswith((",", ";")) and len(lead.of(text).split()) >= 2 * _FEWEST_WORDS:
        yield _clean(text, lead)
    tail = _AND_THAT.match(text, long[-1].outer.end, max(long[-1].outer.end, clause.end))
    if tail and len(text[tail.end() : clause.end].split()) >= _FEWEST_WORDS:
        yield _clean(text, Span(tail.end(), clause.end))


def _clean(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(" \n\u00a0,;:"))
    end = span.end - (len(words) - len(words.rstrip(_TRAIL)))
    return Span(start, max(start, end))
