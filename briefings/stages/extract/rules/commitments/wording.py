"""Wording: the noun phrase, or the verb with its object, that says what an act is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.stages.extract.rules.commitments.act import LIGHT_VERB
from briefings.stages.extract.rules.commitments.instruments import PASSIVE_DEEDS, instrument_of
from briefings.stages.extract.rules.commitments.objects import (
    late_object,
    phrase_end,
    phrase_words,
    whole_object,
)
from briefings.stages.extract.rules.reading import Sentence
from briefings.text.phrases import MOST_WORDS_OF_A_RECORD, drop_article, noun_phrase
from briefings.text.span import Span
from briefings.text.status import Status, StatusMention
from briefings.text.status.verbs import DEEDS
from briefings.text.syntax import Clause, NounPhrase

_JOINING = frozenset("join accede participate belong cooperate".split()) | {"take part"}
"""Verbs that say nothing without the phrase after their preposition."""
_EMPTY_HEAD = re.compile(
    r"light|go-ahead|nod|approval|consent|assent|blessing|clearance|backing|endorsement|authori[sz]ation|signatures?|names?|pens?"
)
_TO_WHAT = re.compile(r"[^,;.]{0,80}?\b(?:to|under|for|in\s+favou?r\s+of)\s+(?:(?:the|an?|its|their)\s+)?")
"""What "gave" gives ("the green light to a tunnel") is what follows."""
_NEGOTIATED = re.compile(r"(?:agreements?|consensus|understanding|compromise|deal|accord)", re.IGNORECASE)
_STARTS = frozenset(
    "start|begin|open|take effect|enter into force|come into force|come into effect|apply|be|resume|enter into effect|launch".split(
        "|"
    )
)
"""What a thing itself does under "will" or "is expected to" when it comes about."""


def own_words(sentence: Sentence, mention: StatusMention, clause: Clause) -> str:
    """What a verb without a deed of its own is about: its object, or its subject where that is the thing."""
    text, verb = sentence.text, clause.verb
    if verb.lemma in DEEDS and verb.modal is None and mention.status in (Status.ANNOUNCED, Status.AGREED):
        return _deed_done(sentence, mention, clause)
    if mention.passive:
        return _done_to(sentence, mention, clause)
    if verb.modal is not None:
        if mention.status is Status.AIM and clause.subject is not None:
            return f"{phrase_words(text, clause.subject)} to {_verb_words(text, clause, sentence.clauses)}"
        if mention.status in (Status.ANNOUNCED, Status.PROPOSED):
            return _light(_verb_words(text, clause, sentence.clauses))
    if verb.lemma == "vote" and (given := _given(text, clause)):
        return given
    if (phrase := clause.object or _antecedent(sentence, clause)) is not None:
        if _EMPTY_HEAD.fullmatch(phrase.head) and (given := _given(text, clause)):
            return given
        return phrase_words(text, phrase, sentence.clauses, clause)
    return late_object(text, clause, sentence.clauses)


def _done_to(sentence: Sentence, mention: StatusMention, clause: Clause) -> str:
    """What a passive is said of, with the deed where the thing alone does not tell it."""
    text, verb = sentence.text, clause.verb
    if clause.subject is None:
        return ""
    if clause.object is not None and _EMPTY_HEAD.fullmatch(clause.object.head):
        leave = next(
            (c for c in sentence.clauses if c.kind == "infinitive" and _hangs_from(sentence, c, clause)),
            None,
        )
        if leave is not None:
            return deed_words(sentence, leave, leave)  # "was given the go-ahead to lend"
    words = phrase_words(text, clause.subject, sentence.clauses)
    if clause.kind == "participle" and " of " in words and not instrument_of(words.split(" of ")[0]):
        last = drop_article(words.rsplit(" of ", 1)[1])
        if len(last.split()) > 1 and instrument_of(last):
            return last  # "a complement to the implementation of EU sanctions announced in June"
    if _NEGOTIATED.fullmatch(words) and (about := late_object(text, clause, sentence.clauses, passive=True)):
        return f"{words.lower()} on {about}"
    plain = verb.passive and verb.lemma.replace(" ", "_") in PASSIVE_DEEDS
    if (
        mention.status in (Status.AIM, Status.ANNOUNCED)
        and verb.modal
        and not plain
        and verb.lemma not in _STARTS
    ):
        doing = _verb_words(text, clause, sentence.clauses)
        return f"{words} to {doing}" if words and doing else ""
    return words


def _given(text: str, clause: Clause) -> str:
    """What "gave the green light", "put their names" is about: the phrase after "to"."""
    match = _TO_WHAT.match(text, clause.verb.span.end)
    return noun_phrase(text, Span(match.end(), phrase_end(text, match.end()))) if match else ""


def _deed_done(sentence: Sentence, mention: StatusMention, clause: Clause) -> str:
    """The base form of a verb with what it was done to ("lift the export levy", of "the levy was lifted")."""
    if not mention.passive:
        words = _verb_words(sentence.text, clause, sentence.clauses)
        return words if clause.object is not None or len(words.split()) > 2 else ""
    if clause.subject is None or clause.subject.head in ("it", "they"):
        return ""
    words = phrase_words(sentence.text, clause.subject, sentence.clauses)
    named = any(sentence.at(name.span.start) == clause.subject.span.start for name in sentence.names)
    if (
        clause.subject.span.start <= 2
        and sentence.text[clause.subject.span.start :].startswith(words[:6])
        and words[1:2].islower()
        and not named
    ):
        words = words[0].lower() + words[1:]
    return f"{clause.verb.lemma} {words}" if words else ""


def _antecedent(sentence: Sentence, clause: Clause) -> NounPhrase | None:
    """What "that" stands for in "recalled the memorandum that they signed"."""
    if clause.kind != "complement" or clause.marker != "that" or clause.parent is None:
        return None
    above = sentence.clauses[clause.parent].object
    return above if above is not None and 0 <= clause.span.start - above.span.end <= 2 else None


def deed_words(sentence: Sentence, clause: Clause, deed: Clause) -> str:
    """The words of a deed: verb-led, its object alone where the verb adds nothing, its subject where that is another."""
    text = sentence.text
    if deed.verb.lemma in _PHASES:
        deed = next(
            (c for c in sentence.clauses if c.kind == "participle" and _hangs_from(sentence, c, deed)), deed
        )
    doing = _verb_words(text, deed, sentence.clauses)
    subject = deed.subject
    same = subject is None or deed.kind != "complement" or _same(text, subject, clause)
    if deed.verb.passive and subject is not None:
        plain = deed.verb.lemma.replace(" ", "_") in PASSIVE_DEEDS
        words = phrase_words(text, subject)
        return words if plain else f"{words} to {doing}"
    if same:
        return _light(doing)
    if subject is not None and deed.verb.lemma in _STARTS and deed.verb.lemma != "be":
        return phrase_words(text, subject)
    words = f"{phrase_words(text, subject)} to {doing}" if subject else _light(doing)
    return words if len(words.split()) <= MOST_WORDS_OF_A_RECORD + 2 else ""


_PHASES = frozenset("begin start continue stop cease resume keep".split())
"""Verbs whose form in -ing is the deed ("decided to begin levying a tax")."""


def _hangs_from(sentence: Sentence, clause: Clause, above: Clause) -> bool:
    return (
        clause.parent is not None
        and sentence.clauses[clause.parent] is above
        and clause.marker in (None, "to")
    )


def _same(text: str, subject: NounPhrase, clause: Clause) -> bool:
    if subject.head in ("it", "they", "he", "she", "we"):
        return True
    return clause.subject is not None and clause.subject.head == subject.head


def _verb_words(text: str, clause: Clause, clauses: Sequence[Clause] = ()) -> str:
    """Return the base verb with its object and what follows closely ("halve methane emissions")."""
    verb = clause.verb
    base = f"be {verb.span.of(text).split()[-1]}" if verb.passive else verb.lemma
    if clause.object is not None and clause.object.span.start >= verb.span.end:
        between = re.sub(r"\s+", " ", text[verb.span.end : clause.object.span.start]).strip()
        between = between if len(between.split()) <= 1 else ""
        return " ".join(part for part in (base, between, whole_object(text, clause, clauses)) if part)
    late = "" if verb.passive else late_object(text, clause, clauses)
    if late:
        return f"{base} {late}"
    close = [span for span in clause.adjuncts if verb.span.end <= span.start <= verb.span.end + 2]
    if (
        close
        and clause.verb.lemma not in _JOINING
        and re.match(r"(?:to|in|at|on|by|until|from)\s", close[0].of(text))
        and not (clause.kind == "infinitive" and _GOES.match(close[0].of(text)))
    ):
        return base
    return f"{base} {noun_phrase(text, close[0])}" if close else base


def _light(words: str) -> str:
    """The thing alone where the verb only says that it comes about ("open a reception centre")."""
    thing = LIGHT_VERB.sub("", words)
    if thing == words:
        return words
    thing = drop_article(thing)
    return thing if len(thing.split()) > 1 else words


_GOES = re.compile(
    r"(?:to|from|in)\s(?!(?:the\s+)?(?:\d|next|coming|last|end|future|course|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this|order|addition))"
)
"""What an infinitive goes on to ("to transition to clean energy"), and no time."""
