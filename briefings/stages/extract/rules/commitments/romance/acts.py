"""Acts of a Spanish or French sentence: each status clause with its deeds, its subject and its wording."""

from __future__ import annotations

from collections.abc import Iterator

from briefings.stages.extract.rules.commitments.act import Act, in_other_voice
from briefings.stages.extract.rules.commitments.romance.wording import deed_words, noun_before, own_words
from briefings.stages.extract.rules.commitments.romance.words import THOUGHTS
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.phrases import drop_article
from briefings.text.span import Span
from briefings.text.status import Status, StatusMention
from briefings.text.status.romance import words_of
from briefings.text.syntax import Clause

_NOWHERE = Span(0, 0)
_LINKS = frozenset((None, "a", "à", "de", "d'", "d’", "que", "qu'", "qu’", "en"))
_CHARGING = frozenset("charger mandater ordonner encargar encomendar mandatar ordenar".split())
_TELLING = frozenset("anunciar prometer comprometer comprometerse annoncer promettre s'engager".split())


def romance_acts(reading: Reading, sentence: Sentence) -> Iterator[Act]:
    """Yield the governing status words of a sentence, each with its subject and what it is about."""
    spoken = [mention for mention in sentence.status if not in_other_voice(reading, sentence, mention)]
    by_clause: dict[int | None, StatusMention] = {
        mention.clause: mention for mention in spoken if mention.clause is not None
    }
    consumed: set[int] = set()
    for mention in spoken:
        if mention.clause is None:
            yield from _nominal(sentence, mention)
        elif mention.clause not in consumed:
            yield from _of_clause(sentence, mention, mention.clause, by_clause, consumed)


def _of_clause(
    sentence: Sentence,
    mention: StatusMention,
    index: int,
    by_clause: dict[int | None, StatusMention],
    consumed: set[int],
) -> Iterator[Act]:
    clause = sentence.clauses[index]
    deeds = [] if mention.passive else _deeds(sentence, index)
    own = [number for number in deeds if number in by_clause]
    if own and clause.verb.lemma in _TELLING and clause.verb.tense != "future" and len(own) == len(deeds):
        return  # what was announced tells its own status
    consumed.update(deeds)
    for number in deeds:
        deed = sentence.clauses[number]
        if not deed.verb.negated:
            yield _act(sentence, mention, clause, deed_words(sentence, clause, deed), deed)
    if not deeds:
        yield _act(sentence, mention, clause, own_words(sentence, mention, clause), None)


def _act(sentence: Sentence, mention: StatusMention, clause: Clause, action: str, deed: Clause | None) -> Act:
    subject = drop_article(clause.subject.span.of(sentence.text)) if clause.subject else ""
    relative = clause.kind == "relative"
    return Act(sentence, mention, clause.span, subject, action, relative, _NOWHERE, clause, deed)


def _deeds(sentence: Sentence, index: int) -> list[int]:
    """The infinitives and clauses with "que" that say what a clause is about; coordinated ones each."""
    clause = sentence.clauses[index]
    tables = words_of(sentence.language)
    if clause.verb.lemma in (tables.giving | tables.ruling) - _CHARGING:
        return []  # "envió una misión a recoger muestras": a purpose
    told = clause.object is None or clause.object.head in THOUGHTS
    found: list[int] = []
    for number, other in enumerate(sentence.clauses):
        if other.parent != index or number <= index or other.kind not in ("infinitive", "complement"):
            continue
        hearer = (
            clause.object is not None
            and other.subject is not None
            and other.subject.span == clause.object.span
        )
        asked = hearer and other.marker is not None  # "appelle les États à ratifier"
        if (told or asked) and other.marker in _LINKS:
            found.append(number)
    return found


def _nominal(sentence: Sentence, mention: StatusMention) -> Iterator[Act]:
    """What a phrase without a verb tells: "el plan, en marcha desde junio", "négociations sur la pêche"."""
    start, end = sentence.at(mention.span.start), sentence.at(mention.span.end)
    action = noun_before(sentence, start) if mention.status is Status.IN_FORCE else ""
    clause = next((c for c in sentence.clauses if c.span.start <= start < c.span.end), None)
    if action and clause is not None:
        yield Act(sentence, mention, Span(start, end), "", action, False, _NOWHERE, clause)
