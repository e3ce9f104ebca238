"""Wording: the noun phrase, or the verb with its object, that says what an act is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.stages.extract.rules.commitments.act import LIGHT_VERB
from briefings.stages.extract.rules.commitments.instruments import PASSIVE_DEEDS, instrument_of
from briefings.stages.extract.rules.reading import Sentence
from briefings.text.phrases import MOST_WORDS_OF_A_RECORD, drop_article, noun_phrase, shorten, trim
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
_LATE = re.compile(r"[\s,]*(?=(?:an?|the|its|their|new|two|three|four|\d+)\s)", re.IGNORECASE)
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
            return f"{_phrase(text, clause.subject)} to {_verb_words(text, clause, sentence.clauses)}"
        if mention.status in (Status.ANNOUNCED, Status.PROPOSED):
            return _light(_verb_words(text, clause, sentence.clauses))
    if verb.lemma == "vote" and (given := _given(text, clause)):
        return given
    if (phrase := clause.object or _antecedent(sentence, clause)) is not None:
        if _EMPTY_HEAD.fullmatch(phrase.head) and (given := _given(text, clause)):
            return given
        return _phrase(text, phrase, sentence.clauses, clause)
    return _late_object(text, clause, sentence.clauses)


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
    words = _phrase(text, clause.subject, sentence.clauses)
    if clause.kind == "participle" and " of " in words and not instrument_of(words.split(" of ")[0]):
        last = drop_article(words.rsplit(" of ", 1)[1])
        if len(last.split()) > 1 and instrument_of(last):
            return last  # "a complement to the implementation of EU sanctions announced in June"
    if _NEGOTIATED.fullmatch(words) and (about := _late_object(text, clause, sentence.clauses, passive=True)):
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
    return noun_phrase(text, Span(match.end(), _phrase_end(text, match.end()))) if match else ""


def _deed_done(sentence: Sentence, mention: StatusMention, clause: Clause) -> str:
    """The base form of a verb with what it was done to ("lift the export levy", of "the levy was lifted")."""
    if not mention.passive:
        words = _verb_words(sentence.text, clause, sentence.clauses)
        return words if clause.object is not None or len(words.split()) > 2 else ""
    if clause.subject is None or clause.subject.head in ("it", "they"):
        return ""
    words = _phrase(sentence.text, clause.subject, sentence.clauses)
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
        words = _phrase(text, subject)
        return words if plain else f"{words} to {doing}"
    if same:
        return _light(doing)
    if subject is not None and deed.verb.lemma in _STARTS and deed.verb.lemma != "be":
        return _phrase(text, subject)
    words = f"{_phrase(text, subject)} to {doing}" if subject else _light(doing)
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
        return " ".join(part for part in (base, between, _phrase_whole(text, clause, clauses)) if part)
    late = "" if verb.passive else _late_object(text, clause, clauses)
    if late:
        return f"{base} {late}"
    close = [span for span in clause.adjuncts if verb.span.end <= span.start <= verb.span.end + 2]
    if (
        close
        and clause.verb.lemma not in _JOINING
        and re.match(r"(?:to|in|at|on|by|until|from)\s", close[0].of(text))
    ):
        return base
    return f"{base} {noun_phrase(text, close[0])}" if close else base


def _phrase_whole(text: str, clause: Clause, clauses: Sequence[Clause]) -> str:
    """The object of a verb as it stands, with the phrase that belongs to it."""
    assert clause.object is not None
    phrase = clause.object
    end = phrase.span.end
    after = [span for span in clause.adjuncts if end <= span.start <= end + 1]
    if after and _BELONGS.match(after[0].of(text)):
        end = after[0].end
    if parenthesis := _SHORT_FORM.match(text, end):
        end = parenthesis.end()
    if end - phrase.span.start < 30 and (
        purpose := next(
            (c for c in clauses if c.kind == "infinitive" and end <= c.span.start <= end + 2), None
        )
    ):
        end = _own_end(purpose)
    words = re.sub(r"\s+", " ", text[phrase.span.start : end]).strip(" ,;")
    return shorten(words, MOST_WORDS_OF_A_RECORD - 2)


def _phrase(
    text: str, phrase: NounPhrase, clauses: Sequence[Clause] = (), governor: Clause | None = None
) -> str:
    """A noun phrase as a record's wording, with what follows closely where its head alone says little."""
    end = phrase.span.end
    after = [span for span in governor.adjuncts if end <= span.start <= end + 1] if governor else []
    bare = bool(_ONLY_MONEY.fullmatch(phrase.span.of(text)))
    short = (
        len(noun_phrase(text, phrase.span).split()) < 2
        and after
        and re.match(r"(?:in|with|by|under|at)\s", after[0].of(text))
    )
    if after and (bare or short or _BELONGS.match(after[0].of(text))):
        end = after[0].end
    if len(noun_phrase(text, Span(phrase.span.start, end)).split()) < 2:
        end = max(
            [
                end,
                *(
                    _own_end(other)
                    for other in clauses
                    if end <= other.span.start <= end + 2 and other.verb.span.start < end + 30
                ),
            ]
        )
    return noun_phrase(text, Span(phrase.span.start, end))


def _own_end(clause: Clause) -> int:
    """Where a clause's verb, object and first phrase end."""
    first = clause.object.span.end if clause.object else clause.verb.span.end
    near = [span.end for span in clause.adjuncts if first <= span.start <= first + 1]
    return near[0] if near else first


def _late_object(text: str, clause: Clause, clauses: Sequence[Clause] = (), *, passive: bool = False) -> str:
    """The object behind phrases of place and time: "signed at Rome a memorandum on tea"."""
    if clause.verb.passive is not passive or not clause.adjuncts or clause.object is not None:
        return ""
    if clause.verb.lemma in ("apply", "appeal", "ask", "lobby", "push", "press"):
        wanted = _WANTED.search(text, clause.verb.span.end, clause.adjuncts[-1].end)
        if wanted:
            return noun_phrase(text, Span(wanted.start("what"), clause.adjuncts[-1].end))
    after = [span for span in clause.adjuncts if span.start >= clause.verb.span.end]
    aside = [
        other.span
        for other in clauses
        if other.kind == "relative" and other.span.start > clause.verb.span.end
    ]
    for span in (*after, *aside):
        start = _LATE.match(text, span.end)
        if start and start.end() > span.end:
            rest = trim(text, Span(start.end(), _phrase_end(text, start.end())))
            return noun_phrase(text, rest)
    on = next(
        (span for span in after if re.match(r"(?:in\s+principle\s+)?(?:on|upon|about|for)\s", span.of(text))),
        None,
    )
    if on is not None and not re.match(
        r"\w+\s+(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the\s+\d)", on.of(text)
    ):
        lead = re.match(r"(?:in\s+principle\s+)?\w+\s+", on.of(text))
        return noun_phrase(text, Span(on.start + (lead.end() if lead else 0), on.end))
    return ""


_SHORT_FORM = re.compile(
    r"\s\([A-Z][\w-]{1,9}\)\s(?!(?:to|from|for|in|on|of|and|or|by|with|is|are|was|were|has|have|will|would|at|as|that|which)\b)[a-z]+"
)
_ONLY_MONEY = re.compile(
    r"(?:an?\s+|another\s+|further\s+|up\s+to\s+)*(?:[A-Z]{2,3}\$?|[€$£¥])?\s?\d[\d.,]*\s*(?:\w+\s*){0,3}"
)
_BELONGS = re.compile(
    r"(?:for|against|between|into|towards?)\s|(?:on|of|to)\s(?!\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the\s+(?:\d|first|same)|behalf)",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"\bfor\s+(?P<what>(?:an?|its|the|more|further|additional)\s|[€$£¥\d]|[A-Z]{2,3}\$?\s?\d)(?!.*\bfor\s+(?:an?|its|more|further|additional)\s)",
    re.IGNORECASE,
)
_END = re.compile(
    r",\s+(?:which|who|that|in|on|under|with|by|to|subject|after|as)\b|[;:.](?=\s|$)|\s(?:that|which|under\s+which|who)\s|$"
)


def _phrase_end(text: str, start: int) -> int:
    end = _END.search(text, start)
    return end.start() if end else len(text)


def _light(words: str) -> str:
    """The thing alone where the verb only says that it comes about ("open a reception centre")."""
    thing = LIGHT_VERB.sub("", words)
    if thing == words:
        return words
    thing = drop_article(thing)
    return thing if len(thing.split()) > 1 else words
