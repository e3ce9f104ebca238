"""Acts: the governing status word of each clause, with who does it and what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.stages.extract.rules.commitments.act import Act, in_other_voice
from briefings.stages.extract.rules.commitments.cut_acts import cut_acts
from briefings.stages.extract.rules.commitments.romance import romance_acts
from briefings.stages.extract.rules.commitments.wording import deed_words, own_words
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.phrases import drop_article, noun_phrase
from briefings.text.span import Span
from briefings.text.status import Status, StatusMention
from briefings.text.status.verbs import DEEDS, VERBS
from briefings.text.syntax import Clause

_NOWHERE = Span(0, 0)
_TALKS = re.compile(r"\b(?:negotiations?|talks|consultations)\b", re.IGNORECASE)
_ABOUT = re.compile(
    r"\b(?:on|for|over|about|towards?)\s+(?P<what>(?:(?!\s(?:are|is|was|were|have|has|had|remain(?:s|ed)?|continued?|with|between"
    r"|since|before|in\s+order|and\s+(?:hope|want|expect|plan|intend)\w*)\b)[^,;.])+)",
    re.IGNORECASE,
)
_PRONOUNS = frozenset("it they he she we".split())
_TOGETHER = frozenset("work cooperate collaborate partner".split())
_ON = re.compile(r"(?:on|upon|about)\s(?!\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)")


def find_acts(reading: Reading, sentence: Sentence) -> Iterator[Act]:
    """Yield the governing status words of a sentence, each with its subject and what it is about.

    English is read clause by clause; Spanish and French, and English nouns that tell a status, by cues.
    """
    if sentence.language != "en":
        yield from romance_acts(reading, sentence)
        return
    if not sentence.clauses:
        yield from cut_acts(reading, sentence, sentence.status)
        return
    consumed: set[int] = set()
    spoken = [mention for mention in sentence.status if not in_other_voice(reading, sentence, mention)]
    by_clause: dict[int | None, StatusMention] = {m.clause: m for m in spoken if m.clause is not None}
    for mention in spoken:
        if mention.clause is None:
            yield from _nominal(reading, sentence, mention, bool(by_clause))
        elif mention.clause not in consumed:
            yield from _of_clause(sentence, mention, by_clause, consumed)


def _of_clause(
    sentence: Sentence, mention: StatusMention, by_clause: dict[int | None, StatusMention], consumed: set[int]
) -> Iterator[Act]:
    """The acts of one clause: one for each deed that it governs, or one about its own object."""
    assert mention.clause is not None
    clause = sentence.clauses[mention.clause]
    if clause.kind == "relative" and clause.subject is not None and clause.subject.head in _PRONOUNS:
        return  # "the ships that it promised": told in passing of another act's thing
    deeds = [] if mention.passive else _deeds(sentence, mention.clause)
    firmer = [
        index
        for index in deeds
        if index in by_clause
        and by_clause[index].status.rank < mention.status.rank
        and not by_clause[index].passive
    ]
    if firmer or (
        deeds and mention.status is Status.ANNOUNCED and all(index in by_clause for index in deeds)
    ):
        if (
            clause.verb.lemma in ("announce", "promise", "pledge", "undertake", "vow")
            and not clause.verb.modal
        ):
            return  # what was announced tells its own status
    if deeds:
        for index in deeds:
            consumed.add(index)
            deed = sentence.clauses[index]
            if deed.verb.negated:
                continue
            yield _act(sentence, mention, clause, deed_words(sentence, clause, deed), deed)
        return
    yield _act(sentence, mention, clause, own_words(sentence, mention, clause), None)


def _act(sentence: Sentence, mention: StatusMention, clause: Clause, action: str, deed: Clause | None) -> Act:
    text = sentence.text
    subject = drop_article(clause.subject.span.of(text)) if clause.subject else ""
    return Act(
        sentence, mention, clause.span, subject, action, clause.kind == "relative", _NOWHERE, clause, deed
    )


def _deeds(sentence: Sentence, index: int) -> list[int]:
    """The infinitives and clauses with "that" that say what a clause is about; coordinated ones each."""
    clause = sentence.clauses[index]
    found: list[int] = []
    about = next(
        (
            span
            for span in clause.adjuncts
            if _ON.match(sentence.text, span.start) and 0 <= span.start - clause.verb.span.end <= 2
        ),
        None,
    )
    for number, other in enumerate(sentence.clauses):
        if other.parent != index or number <= index:
            continue
        if other.kind == "infinitive" and (other.marker == "to" or found):
            if about is not None and other.span.start > about.start:
                continue  # "agreed on three measures to begin with"
            if clause.verb.lemma in ("appeal", "apply") and _asked_for(sentence, clause, other):
                continue  # "appealed for €5m to fight malaria": a purpose
            if clause.verb.lemma in _TOGETHER and any(
                0 <= other.span.start - span.end <= 2 and _ON.match(sentence.text, span.start)
                for span in clause.adjuncts
            ):
                continue  # "will work with allies on a framework to govern AI": the framework's
            after_object = clause.object is not None and clause.object.span.start > clause.verb.span.end - 1
            controlled = after_object and other.subject is not None and clause.object is not None
            if after_object and not (controlled and other.subject.span == clause.object.span):  # type: ignore[union-attr]
                continue  # "a plan to cut …" belongs to its noun; "a bill, to save money" is a purpose
            found.append(number)
        elif (
            other.kind == "complement" and other.marker in ("that", None) and clause.verb.lemma in VERBS
        ) or (other.kind == "participle" and other.marker == "to" and clause.object is None):
            found.append(number)
    return found


def _asked_for(sentence: Sentence, clause: Clause, other: Clause) -> bool:
    before = [span for span in clause.adjuncts if span.start < other.span.start]
    return any(re.search(r"\bfor\s", span.of(sentence.text)) for span in before)


# --- nouns that tell a status -------------------------------------------------------------------------------


def _nominal(reading: Reading, sentence: Sentence, mention: StatusMention, governed: bool) -> Iterator[Act]:
    """An act that a noun tells: talks on something, efforts to do something."""
    if mention.status is Status.ANNOUNCED and (promised := _promised(sentence, mention)) is not None:
        yield promised
        return
    if sentence.text[: sentence.at(mention.span.start)].endswith("("):
        yield from _in_brackets(sentence, mention)
        return
    if mention.status is not Status.NEGOTIATING:
        if not governed or mention.status in (Status.SIGNED, Status.AGREED, Status.IN_FORCE):
            yield from cut_acts(reading, sentence, [mention])
        return
    text = sentence.text
    start, end = sentence.at(mention.span.start), sentence.at(mention.span.end)
    led = next((clause for clause in sentence.clauses if start <= clause.verb.span.start < end), None)
    if led is not None and led.verb.lemma == "negotiate":
        yield _act(sentence, mention, led, own_words(sentence, mention, led), None)
        return  # "in the process of negotiating an agreement": the verb has its object
    noun = _TALKS.search(text, start) or _TALKS.search(text)
    if noun is None:
        noun = re.compile(r"under\s+negotiation", re.IGNORECASE).search(text, start)
    if noun is None:
        return
    about = _ABOUT.search(text, noun.end())
    clause = next((c for c in reversed(sentence.clauses) if c.span.start <= start < c.span.end), None)
    subject = drop_article(clause.subject.span.of(text)) if clause and clause.subject else ""
    if about is None or about.start() - noun.end() > 90:
        return
    action = noun_phrase(text, Span(*about.span("what")))
    yield Act(
        sentence,
        mention,
        Span(min(noun.start(), start), max(end, about.end())),
        subject,
        action,
        False,
        _NOWHERE,
        clause,
    )


def _in_brackets(sentence: Sentence, mention: StatusMention) -> Iterator[Act]:
    """What stands before "(signed on 3 May)": the phrase that ends there."""
    text, start = sentence.text, sentence.at(mention.span.start)
    close = text.find(")", start)
    phrases = [phrase for clause in sentence.clauses for phrase in (clause.subject, clause.object) if phrase]
    ending = [
        span
        for phrase in phrases
        for span in (phrase.span, phrase.core)
        if span.end <= start and not text[span.end : start].strip(" (")
    ]
    if ending:
        action = noun_phrase(text, ending[0])
        yield Act(sentence, mention, Span(start, close), "", action, False, _NOWHERE)


def _promised(sentence: Sentence, mention: StatusMention) -> Act | None:
    """What a noun promises: "Norway's pledge to train 40 judges", where no verb of the sentence announces the noun."""
    text = sentence.text
    start, end = sentence.at(mention.span.start), sentence.at(mention.span.end)
    deed = next(
        (c for c in sentence.clauses if c.kind == "infinitive" and end <= c.verb.span.end <= end + 40), None
    )
    held = next(
        (c for c in sentence.clauses if c.object is not None and c.object.span.covers((start, end - 3))), None
    )
    if deed is None or (
        held is not None and VERBS.get(held.verb.lemma) is not None and held.verb.lemma not in DEEDS
    ):
        return None
    whose = _WHOSE.search(text, max(0, start - 80), start)
    begin = whose.start() if whose else start
    stop = max([deed.verb.span.end, *(part.span.end for part in (deed.object,) if part)])
    return Act(
        sentence,
        mention,
        Span(begin, stop),
        "",
        deed_words(sentence, deed, deed),
        False,
        _NOWHERE,
        None,
        deed,
    )


_WHOSE = re.compile(r"[A-ZÀ-Þ][\w’'-]*(?:\s+[A-ZÀ-Þ][\w-]*)*[’']s?\s+(?:\w+\s+)?$")
