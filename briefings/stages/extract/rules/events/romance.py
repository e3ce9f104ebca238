"""Events of Spanish and French texts: dated clauses, each deed named by its noun ("firma de", "signature de")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefings.stages.extract.rules.events.dates import after, before, dates_of, days
from briefings.stages.extract.rules.events.names import MOST_WORDS
from briefings.stages.extract.rules.events.romance_words import (
    BY_NAME,
    CANCEL,
    EVENT_NOUNS,
    OF_OBJECT,
    OF_SUBJECT,
    SCHEDULE,
)
from briefings.stages.extract.rules.events.tense import Held
from briefings.stages.extract.rules.reading import Sentence
from briefings.text.dates import DateMention
from briefings.text.phrases import complement, drop_article, shorten
from briefings.text.syntax import Clause, NounPhrase

_SUPPOSED = frozenset("si vez fois hasta jusqu' salvo mientras".split())
_UNREAL = frozenset(
    "negar rechazar pedir exigir solicitar proponer esperar querer desear recomendar instar pretender buscar creer temer dudar amenazar"
    " considerar nier refuser rejeter demander exiger proposer espérer vouloir souhaiter recommander appeler inviter croire craindre douter"
    " menacer envisager chercher tenter intentar tratar".split()
)
_IMPERFECT = re.compile(r"\b\w+(?:aba|aban|ía|ían|aient|ait)\b", re.IGNORECASE)
_LASTS = re.compile(r"\b(?:desde|depuis|dès)\s(?:el\s|le\s|la\s)?$", re.IGNORECASE)
_PLACE = re.compile(
    r"(?:en|à|au|dans)\s+(?P<place>(?:L[ao]s?\s|El\s)?[A-ZÀ-Þ][\w’'-]{2,}(?:\s(?:(?:de|del|la)\s){0,2}[A-ZÀ-Þ][\w’'-]+)*)"
)
_LATE = re.compile(
    r"[\s,]+(?=(?:(?:une?|las?|los?|el|unas?|unos|les?|des|du|sus?|ses|leurs?|\d[\d.,]*)\s|l[’']))",
    re.IGNORECASE,
)
_NOUN_TIE = re.compile(
    r"\s*,?\s*(?:(?:prevista?s?|previst[oa]s?|programad[oa]s?|celebrad[oa]s?|realizad[oa]s?|prévue?s?|tenue?s?|organisée?s?)\s+)?"
    r"(?:del?|du|para|pour|el|le|en|a|au|à\s+partir\s+du)?\s*(?:el|la|le|los)?\s*$"
)
_ARTICLE = re.compile(r"^(?:l[’']|(?:el|la|los|las|le|les)\s)", re.IGNORECASE)
_TAIL = re.compile(r"(?:[\s,;:–—(-]|\s(?:de|del|du|des|en|y|et|a|à|au|para|pour|el|la|le|les|los))+$")
_CUT = re.compile(r"\s(?:que|qui|cuya?s?|dont|donde|où)\s|,\s")
_NONE = re.compile(r"(?:ning[uú]n\w*|nadie|nada|aucune?|personne|rien)\b", re.IGNORECASE)
_COUNT = re.compile(r"\sde\s(?:más\sde\s|plus\sde\s|cerca\sde\s|près\sde\s|unos\s|unas\s)?\d")
_DATELINE = re.compile(r"\W*(?:[A-ZÀ-Þ][\w’'.-]*[\s,(/*]*){1,5}(?:le\s|el\s)?$")
_DASH = re.compile(r"\s*\)?\s*(?:\.?\s*[–—-]{1,2}|:)\s")
_PROCLAIMED = re.compile(
    r"estado|alerta|emergencia|guerra|zona|état|alerte|urgence|guerre|catastrophe|toque|couvre-feu",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(?<=\w)\s(?=\d[\d.,]*\s[a-zà-ÿ])")
_MONTH, _YEAR = 31, 366


@dataclass(frozen=True, slots=True)
class RomanceEvent:
    """An event as a clause, or a noun beside a date, tells it."""

    what: str
    held: Held
    date: DateMention
    where: str | None


def romance_events(sentence: Sentence, published: str | None) -> Iterator[RomanceEvent]:
    """Yield the dated events of one sentence of a Spanish or French text."""
    sentence = replace(sentence, dates=tuple(d for d in sentence.dates if not _is_dateline(sentence, d)))
    dates = dates_of(sentence, sentence.clauses, published)
    taken: set[int] = set()
    for index, date in dates.items():
        clause = sentence.clauses[index]
        held = _held(sentence.clauses, clause, date, published)
        if held is None or _is_since(sentence, date, held):
            continue
        what = _what(sentence, clause)
        if what is not None and days(date) >= _MONTH and _COUNT.search(what):
            continue  # a month's number of deeds is a statistic
        if what is not None and clause.verb.lemma in CANCEL and clause.verb.passive and _is_event(what):
            held = "cancelled" if held == "held" else held
        if what is not None:
            taken.add(date.span.start)
            yield RomanceEvent(what, held, date, _where(sentence, clause))
    for date in sentence.dates:
        open_day = any(
            dates.get(i) is date and _is_open(sentence.clauses, c) for i, c in enumerate(sentence.clauses)
        )
        if date.span.start not in taken and not open_day and len(date.edtf) >= 7 and days(date) <= _YEAR:
            held = _side(date, published)
            what = _beside(sentence, date) if held else None
            if what is not None and held is not None:
                gone = _is_cancelled(sentence, what)
                yield RomanceEvent(what, "cancelled" if gone else held, date, None)


def _held(clauses: Sequence[Clause], clause: Clause, date: DateMention, published: str | None) -> Held | None:
    """Whether a clause tells of what was done or is to come; None where it leaves that open."""
    verb = clause.verb
    if _is_open(clauses, clause):
        return None
    held: Held | None = None
    devoir = verb.modal is not None and verb.modal.startswith(
        ("dev", "doi", "deb", "est pr", "sont pr", "est", "están pr")
    )
    if verb.tense == "future" or (verb.tense == "conditional" and (devoir or clause.kind == "complement")):
        held = "planned" if not verb.perfect else None
    elif verb.lemma in SCHEDULE and verb.passive:
        held = "planned"
    elif verb.modal is not None and not verb.modal.startswith(("vien", "acab")):
        return None
    elif verb.tense == "past" or (verb.tense == "participle" and verb.passive):
        held = "planned" if after(date, published) and verb.tense == "participle" else "held"
    elif verb.tense == "present":
        held = _side(date, published) if after(date, published) or date.edtf == published else None
    if (held == "held" and (after(date, published) or date.deadline)) or (
        held == "planned" and before(date, published)
    ):
        return None
    return held


def _is_open(clauses: Sequence[Clause], clause: Clause) -> bool:
    """Whether a clause, or one above it, is denied, supposed, or leaves its content open."""
    while True:
        if clause.verb.negated or clause.marker in _SUPPOSED:
            return True
        if clause.parent is None or clause.kind not in ("complement", "infinitive"):
            return False
        clause = clauses[clause.parent]
        if clause.verb.lemma in _UNREAL:
            return True


def _side(date: DateMention, published: str | None) -> Held | None:
    if after(date, published):
        return "planned"
    return "held" if before(date, published) or (date.edtf == published and len(date.edtf) == 10) else None


def _is_since(sentence: Sentence, date: DateMention, held: Held) -> bool:
    return held == "held" and bool(_LASTS.search(sentence.text[: sentence.at(date.span.start)]))


def _is_dateline(sentence: Sentence, date: DateMention) -> bool:
    """Whether a date stands behind a place at the beginning: the day of issue, of no deed."""
    before_it = sentence.text[: sentence.at(date.span.start)]
    return bool(_DATELINE.match(before_it)) and bool(_DASH.match(sentence.text, sentence.at(date.span.end)))


def _what(sentence: Sentence, clause: Clause) -> str | None:
    """What the deed of a clause is called, or None where it is no event."""
    verb = clause.verb
    if (
        verb.tense == "past"
        and not verb.perfect
        and not verb.passive
        and _IMPERFECT.fullmatch(verb.span.of(sentence.text))
    ):
        return None
    thing = clause.subject if verb.passive else clause.object
    done = _phrase(sentence, thing) or (None if verb.passive else _late(sentence, clause))
    if verb.lemma in BY_NAME | SCHEDULE | CANCEL:
        name = done or (None if verb.passive else _phrase(sentence, clause.subject))
        if name and len(name.split()) > 1 and (verb.lemma in BY_NAME or _is_event(name)):
            return name
    if verb.lemma in ("declarar", "déclarer", "decretar") and not (done and _PROCLAIMED.match(done)):
        return None
    if verb.tense == "participle" and done and len(done.split()) == 1 and clause.subject is not None:
        apart = sentence.text[clause.subject.span.end :].lstrip().startswith(",")
        if not apart and clause.subject.span.end <= verb.span.start:
            return None  # "las entidades designadas hoy": told in passing
    if verb.modal is not None and verb.modal.startswith(("doi", "deb")) and verb.lemma not in BY_NAME:
        return None  # what people must do is no event
    if verb.lemma in OF_OBJECT:
        return _joined(OF_OBJECT[verb.lemma], done)
    if verb.lemma in OF_SUBJECT:
        return _joined(OF_SUBJECT[verb.lemma], _phrase(sentence, clause.subject))
    return None


def _joined(noun: str, of: str | None) -> str | None:
    if of is None:
        return None
    link = "" if noun.endswith((" a", " de", " contra", " contre")) else " de"
    return " ".join(f"{noun}{link} {of}".split()[: MOST_WORDS + 2])


def _is_event(what: str) -> bool:
    return any(EVENT_NOUNS.fullmatch(word) for word in what.split()[:3])


def _phrase(sentence: Sentence, phrase: NounPhrase | None) -> str | None:
    """A noun phrase without article, date, and what a comma or a relative sets off."""
    if phrase is None or _NONE.match(sentence.text, phrase.span.start):
        return None
    end = phrase.span.end
    starts = [sentence.at(d.span.start) for d in sentence.dates]
    end = min([end, *(start for start in starts if phrase.span.start < start < end)])
    words = _CUT.split(sentence.text[phrase.span.start : end])[0]
    words = _TAIL.sub("", drop_article(_ARTICLE.sub("", words.replace("**", ""))))
    return shorten(words, MOST_WORDS) if len(words) > 3 and len(words.split()) <= 2 * MOST_WORDS else None


def _late(sentence: Sentence, clause: Clause) -> str | None:
    """The object behind phrases of time and place ("firmaron el lunes en Quito *un convenio*")."""
    if clause.subject is not None and clause.subject.span.start > clause.verb.span.end:
        return None  # « … », a déclaré hier la ministre: whoever stands there speaks
    places = [
        clause.verb.span.end,
        *(span.end for span in clause.adjuncts if span.start >= clause.verb.span.end),
    ]
    for adjunct in clause.adjuncts:  # "incautaron en el puerto de Vigo 900 kilos"
        places += [
            m.start()
            for m in _COUNTED.finditer(sentence.text, max(adjunct.start, clause.verb.span.end), adjunct.end)
        ]
    for place in places:
        found = _LATE.match(sentence.text, place)
        if found is None or any(
            sentence.at(d.span.start) <= found.end() + 4 < sentence.at(d.span.end) for d in sentence.dates
        ):
            continue
        span = complement(sentence.text, found.end(), most_words=MOST_WORDS - 2)
        return span.of(sentence.text) if span else None
    return None


def _beside(sentence: Sentence, date: DateMention) -> str | None:
    """The noun phrase of an event that a date ends ("la cumbre de Quito del 3 de mayo")."""
    at = sentence.at(date.span.start)
    tie = _NOUN_TIE.search(sentence.text[:at])
    end = tie.start() if tie else at
    phrases = [
        phrase for c in sentence.clauses for phrase in (c.subject, c.object, c.agent) if phrase is not None
    ]
    spans = [phrase.span for phrase in phrases] + [span for c in sentence.clauses for span in c.adjuncts]
    for span in spans:
        if span.start < end and end <= span.end + 1:
            words = sentence.text[span.start : end]
            found = re.search(r"[^\W\d_]+", _without_lead(words))
            if found and EVENT_NOUNS.fullmatch(found.group()):
                name = _TAIL.sub("", drop_article(_without_lead(words)))
                if len(name.split()) == 1 and _is_cancelled(sentence, name):
                    name = " ".join(
                        sentence.text[sentence.text.index(name) : sentence.at(date.span.end)].split()
                    )
                return shorten(name, MOST_WORDS) if len(name.split()) > 1 and "," not in name else None
    return None


def _without_lead(words: str) -> str:
    """A phrase without its preposition, article and ordinal."""
    return re.sub(
        r"^(?:(?:en|tras|durante|desde|para|a|al|de|del|después\s+de|antes\s+de|lors\s+d[eu]|lors\s+de|après|avant|pendant|depuis|à|au|pour|dans|el|la|los|las|le|les|un|une|una|su|sa|son"
        r"|primera?|segunda?|próxim[oa]|última?|première?|deuxième|prochaine?|dernière?)\s+|l[’']|d[’'])+",
        "",
        words,
        flags=re.IGNORECASE,
    )


def _is_cancelled(sentence: Sentence, what: str) -> bool:
    """Whether a clause calls off what a noun names ("la réunion prévue mardi a été annulée")."""
    head = what.split()[0].casefold()
    return any(
        c.verb.lemma in CANCEL
        and c.verb.passive
        and c.subject is not None
        and head in c.subject.span.of(sentence.text).casefold()
        for c in sentence.clauses
    )


def _where(sentence: Sentence, clause: Clause) -> str | None:
    for span in clause.adjuncts:
        if found := _PLACE.match(sentence.text, span.start, span.end):
            return found.group("place")
    return None
