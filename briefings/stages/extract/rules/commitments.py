"""Commitments: who signs, agrees, announces, negotiates, seeks, proposes, discusses or aims at what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.people import Person
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.dates import Basis, DateMention
from briefings.text.names import LONG_FORMS, WELL_KNOWN, find_states, is_acronym, is_office, looks_like_person
from briefings.text.normal import key
from briefings.text.phrases import clause_end, clause_start, complement, drop_article
from briefings.text.span import Span
from briefings.text.status import Status, StatusMention

_INSTRUMENTS: tuple[tuple[str, str], ...] = (
    ("protocol", r"protocols?|protocolos?|protocole"),
    ("memorandum", r"memorand(?:um|a|ums)|MoUs?|MOUs?|memorandos?|mémorandum|letters?\s+of\s+intent"),
    ("working arrangement", r"working\s+(?:arrangement|agreement)s?"),
    ("treaty", r"treat(?:y|ies)|conventions?|tratados?|convenios?|traité"),
    (
        "agreement",
        r"agreements?|accords?|pacts?|deals?|acuerdos?|arrangements?|joint\s+(?:statement|declaration)s?|negotiations?",
    ),
    (
        "law",
        r"laws?|regulations?|directives?|decrees?|bills?|legislation|sanctions?|tariffs?|bans?|quotas?|moratori(?:um|a)|ley(?:es)?|decretos?|ordinances?",
    ),
    (
        "funding",
        r"fund(?:s|ing)|grants?|loans?|financing|pay\s+for|(?:aid|support|rescue|relief)\s+package|million|billion|millones|millions|euros",
    ),
    ("project", r"projects?|programmes?|programs?|pilot|proyectos?|programas?|initiatives?|workshops?"),
    ("plan", r"plans?|strateg(?:y|ies)|road\s*maps?|lists?\s+of|agenda|priorities|targets?|planes"),
    ("post", r"liaison\s+officers?|attachés?|envoys?|oficial(?:es)?\s+de\s+enlace|coordinators?"),
    (
        "body",
        r"task\s+forces?|networks?|cent(?:re|er)s?|units?|offices?|agenc(?:y|ies)|commission|committee|working\s+groups?|centros?|mission|hub|secretariats?",
    ),
    (
        "measure",
        r"measures?|training|patrols?|controls?|inspections?|vaccin\w+|reviews?|registers?|courses?|support|cooperation|medidas|cooperación|exchange\s+of",
    ),
)
_INSTRUMENT = re.compile(
    "|".join(rf"(?P<i{n}>\b(?:{pattern})\b)" for n, (_, pattern) in enumerate(_INSTRUMENTS)), re.IGNORECASE
)
# Bodies whose names do not say what they are.
_BODIES = frozenset(
    "Europol Eurojust Frontex Interpol Ameripol EU UN NATO WHO FAO IMF OECD UNODC UNHCR UNICEF"
    " EMCDDA EFCA IOM WTO ECB EIB OPEC OSCE ASEAN Mercosur CARICOM ECOWAS USAID IAEA ILO UNESCO UNDP"
    " WFP INTERPOL EUROPOL EUROJUST FRONTEX OFAC".split()
)
_TWO = re.compile(
    r"\b(?:both|the\s+two)\s+(?:countries|states|nations|governments|sides|parties|ministries|ministers)\b|\blos\s+dos\s+países\b",
    re.IGNORECASE,
)
_GENERIC_SUBJECT = re.compile(
    r"^(?:it|this|that|they|he|she|launch|event|meeting|ceremony|visit|the\s+\w+)$", re.IGNORECASE
)
_PRONOUN = re.compile(r"^(?:he|she|it|they|él|ella|il|elle)\b", re.IGNORECASE)
_POST = re.compile(
    r"\b(?:(?:new|first)\s+)?(?:police\s+|fisheries\s+|customs\s+)?"
    r"(?:liaison\s+officer|attaché|envoy|coordinator|representative|inspector)"
    r"(?:\s+(?:of|for|in|to|at)\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)*)*"
)
_DAY = re.compile(
    r"\s*(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)(?:\s+(?:\d{1,2}\s+[A-Z]\w+|[A-Z]\w+\s+\d{1,2}))?,?(?:\s+\d{4})?,?\s+(?:that\s+)?"
)
_RELATIVE = re.compile(r"^\s*(?:which|that|que|qui)\b|\b(?:which|that|que|qui)\s+$", re.IGNORECASE)
_RELATIVE_TAIL = re.compile(r",?\s*\b(?:which|that|que|qui)\s+$", re.IGNORECASE)
_LEADING_PHRASE = re.compile(
    r"^(?:(?:during|in|at|on|with|for|after|as|following)\b[^,]*,\s+)?(?:it\s+is\s+\w+\s+(?:that\s+)?)?",
    re.IGNORECASE,
)
# What is signed, financed or set up is the commitment; the verb only says that it is.
_LIGHT_VERB = re.compile(
    r"^(?:sign|conclude|finance|fund|provide|start|open|begin|launch|establish|create|set\s+up|have|host|hold|adopt|draw\s+up|become"
    r"|(?:transform|turn)\s+(?:itself\s+|themselves\s+)?into)\s+"
    r"(?=(?:an?|the|its|their|new|joint|\d+|negotiations|talks)\b)",
    re.IGNORECASE,
)
_COUNTERPART = re.compile(r"\s+with\s+(?:his|her|its|their)\s+(?:\w+\s+)?counterparts?\b.*$")
_PRESENT = re.compile(
    r"\b(?:in\s+the\s+presence\s+of|attended\s+by|accompanied\s+by|en\s+presencia\s+de|en\s+présence\s+de)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_SIGNED_BY = re.compile(r",\s+(?=[^,]*$)(?!and\b)|,\s+by\s")
_GOVERNMENT = re.compile(r"(?:Government|Gobierno|Gouvernement)\s+(?:of|de|du)\b")
_COLLECTIVE = re.compile(
    r"^(?:they|both|(?:the\s+)?(?:two\s+)?(?:parties|sides|delegations|interlocutors|ministries|ministers|countries|governments|ellos|ambas\s+partes))\b",
    re.IGNORECASE,
)
# A clause with its own verb, a date, or a word cut off from its object: not what somebody commits to.
_NO_PHRASE = re.compile(
    r"(?:\S+\s+){1,6}(?:had|has|have|was|were|is|are|met|said)\b|(?:today|yesterday|now|here)\b|\d{1,2}\s+[A-Z][a-z]+\s+\d{4}|\w+,\s",
    re.IGNORECASE,
)
_DANGLING = re.compile(
    r"(?:since|because|as|when|while|although|if|he|she|it|they|él|ella|il|elle|this|that|these|those|such|so)\b|[(“\"]",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"^(?:with|in|by|from|of|for|on|over|under|about|between|against|at|as|to|con|en|por|para|sobre|avec|dans|par|pour|sur)\b",
    re.IGNORECASE,
)
_CHAIN = 9
"""Words within which a second status word belongs to the first ("announced … that it will finance")."""
_REACH = 2
"""Sentences back to those whom "they" can mean."""
_CURRENCIES = frozenset(
    ["EUR", "USD", "GBP", "CHF", "JPY", "CAD", "AUD", "MXN", "PEN", "CLP", "COP", "BRL", "CNY", "INR", "LKR"]
)


@dataclass(frozen=True, slots=True)
class _Act:
    """One status word with the words around it."""

    sentence: Sentence
    mention: StatusMention
    clause: Span  # offsets in the sentence
    subject: str
    action: str
    relative: bool
    recipient: Span
    """Whom it is put to: named in the clause, and no party to it; offsets in the sentence."""


def find_commitments(reading: Reading, people: list[Person]) -> Iterator[Draft]:
    """Yield the commitments of a reading."""
    recent: tuple[int, Draft] | None = None
    for index, sentence in enumerate(reading.sentences):
        if sentence.heading or not sentence.status:
            continue
        for act in _acts(reading, sentence):
            draft = _draft(reading, people, index, act)
            if draft is None:
                continue
            if draft.values["parties"]:
                recent = (index, draft) if len(draft.values["parties"]) > 1 else recent
            elif recent and index - recent[0] <= _REACH and _COLLECTIVE.match(act.subject or sentence.text):
                draft = _with_parties(draft, recent[1])
            yield draft


def _with_parties(draft: Draft, earlier: Draft) -> Draft:
    """ "They agreed …" binds those whom the text named just before; its words come along as proof."""
    values = {**draft.values, "parties": earlier.values["parties"]}
    quotes = tuple(dict.fromkeys([*draft.quotes, *earlier.quotes]))[:4]
    return replace(draft, values=values, quotes=quotes, found={**draft.found, "parties": "resolved"})


def _acts(reading: Reading, sentence: Sentence) -> Iterator[_Act]:
    """The governing status word of each clause, with its subject and its object."""
    text = sentence.text
    governed_to = -1
    for mention in sentence.status:
        start, end = sentence.at(mention.span.start), sentence.at(mention.span.end)
        if start < governed_to or _in_other_voice(reading, sentence, mention):
            continue
        clause = Span(clause_start(text, start), clause_end(text, end))
        relative = bool(_RELATIVE.search(text[clause.start : start]))
        verb_end = _end_of_chain(sentence, mention, clause)
        governed_to = clause.end
        subject = drop_article(text[clause.start : start])
        if relative:
            subject = _antecedent(_RELATIVE_TAIL.sub("", text[:start]))
        subject = drop_article(_LEADING_PHRASE.sub("", subject))
        begin = _past_day(text, verb_end)
        object_start = _past_recipient(text, begin)
        span = complement(text, object_start)
        action = re.sub(r"\s+", " ", span.of(text)) if span else ""
        if mention.passive and mention.status is Status.AIM:  # "the task force is expected to …"
            action = f"{_full_subject(text[:start], subject)} to {action}" if action else ""
        elif mention.passive:
            action = _full_subject(text[:start], subject)
            promise = re.search(r"\bbe\s+(\w+(?:\s+up)?)$", mention.span.of(reading.text))
            if promise and mention.status is Status.ANNOUNCED and action:
                action = f"{action} to be {promise.group(1)}"
        elif mention.status is Status.AIM and relative:
            # "which aims to …" is said of what precedes; "with which it aims to …" hangs on another commitment.
            own = _RELATIVE_TAIL.search(text[clause.start : start])
            if not (own and subject and action):
                action = ""
            elif not _LIGHT_VERB.match(action):
                action = f"{subject} to {action}"
        yield _Act(sentence, mention, clause, subject, action, relative, Span(begin, object_start))


def _in_other_voice(reading: Reading, sentence: Sentence, mention: StatusMention) -> bool:
    """Words within a quotation that opens elsewhere are a speaker's: only "we are discussing …" commits anybody."""
    if not reading.is_quoted(mention.span):
        return False
    return not re.search(
        r"\bwe\s+(?:\w+\s+){0,2}$", sentence.text[: sentence.at(mention.span.start)], re.IGNORECASE
    )


def _end_of_chain(sentence: Sentence, first: StatusMention, clause: Span) -> int:
    """Where the verb ends: "announced on Thursday that it will" is one verb."""
    end = sentence.at(first.span.end)
    if first.status is not Status.ANNOUNCED:
        return end
    for later in sentence.status:
        begin = sentence.at(later.span.start)
        if end <= begin < clause.end and later.status is Status.ANNOUNCED:
            if len(sentence.text[end:begin].split()) <= _CHAIN:
                end = sentence.at(later.span.end)
    return end


def _past_day(text: str, start: int) -> int:
    """Skip the day: "signed on Tuesday a memorandum", "announced on Monday May 9 that …"."""
    match = _DAY.match(text, start)
    return match.end() if match else start


def _past_recipient(text: str, start: int) -> int:
    """Skip whom a proposal or request goes to: "proposed to the Council of the European Union to start …"."""
    match = re.match(
        r"\s*(?:to\s+)?(?:the\s+)?[A-ZÀ-Þ][^,;.]{2,80}?\s+(?:(?=to\s+[a-z])|that\s+)", text[start:]
    )
    return start + match.end() if match else start


def _antecedent(before: str) -> str:
    """The noun phrase that a relative clause hangs on: from its article, "the" after a preposition not counted."""
    before = before.rstrip(" ,")
    phrase = before[clause_start(before, len(before)) :]
    articles = [
        match.end()
        for match in re.finditer(r"\b(?:the|an?|its|their|several)\s+", phrase, re.IGNORECASE)
        if not re.search(r"\b(?:of|with|for|in|on|to|by|from|between|against)\s+$", phrase[: match.start()])
    ]
    return drop_article(phrase[articles[-1] :] if articles else phrase)


def _full_subject(text: str, subject: str) -> str:
    """ "the launch" after "The launch event for the task force …" is that longer phrase."""
    words = subject.split()
    if not words:
        return ""
    head = words[-1]
    if len(words) > 2:
        return subject if len(words) <= 24 else ""
    longer = re.search(
        rf"\b{re.escape(head)}\b(?:\s+(?!has\b|have\b|will\b|was\b|were\b|is\b|are\b)[^\s,.;]+){{2,16}}",
        text,
        re.IGNORECASE,
    )
    return drop_article(longer.group()) if longer else subject


def _draft(reading: Reading, people: list[Person], index: int, act: _Act) -> Draft | None:
    sentence, status = act.sentence, act.mention.status
    action, quotes = act.action, [sentence.span]
    took_up = _PRONOUN.match(sentence.text) or looks_like_person(act.subject)
    if status is Status.IN_FORCE and took_up and index:
        previous = reading.sentences[index - 1]
        post = _POST.search(previous.text)
        if not post or previous.heading:
            return None
        action = drop_article(post.group())
        quotes.append(previous.span)
    instrument = _instrument(action) or ""
    if not _worth(action, status, instrument, passive=act.mention.passive):
        return None
    found: dict[str, Basis] = {}
    parties, extra = _parties(reading, people, act)
    action = drop_article(_LIGHT_VERB.sub("", _COUNTERPART.sub("", action)))
    if len(action.split()) < 2:
        return None
    if extra is not None or any(key(party) not in key(reading.text) for party in parties):
        found["parties"] = "inferred"
    if extra is not None:
        if not any(quote.covers(extra) for quote in quotes):
            quotes.append(extra)
    made_on, due_by = _dates(act, found, reading)
    values = {
        "parties": parties,
        "action": action[:240],
        "instrument": instrument or "other",
        "status": status,
        "made_on": made_on,
        "due_by": due_by,
        "amount": _amount(act),
    }
    return Draft("commitment", values, tuple(quotes), found)


def _instrument(action: str) -> str | None:
    found = {int((match.lastgroup or "i0")[1:]) for match in _INSTRUMENT.finditer(action)}
    return _INSTRUMENTS[min(found)][0] if found else None


def _worth(action: str, status: Status, instrument: str, *, passive: bool) -> bool:
    """Whether the words say enough to be somebody's commitment."""
    words = action.split()
    if len(words) < 2 or _PREPOSITION.match(action) or _GENERIC_SUBJECT.match(action):
        return False
    if action.count("(") != action.count(")") or _NO_PHRASE.match(action) or _DANGLING.match(action):
        return False
    if status in {Status.SIGNED, Status.NEGOTIATING, Status.AGREED, Status.IN_FORCE, Status.PROPOSED}:
        stands_alone = (
            status in {Status.AGREED, Status.PROPOSED, Status.NEGOTIATING} and not passive and len(words) > 2
        )
        return bool(instrument) or stands_alone
    return bool(instrument)


# --- who --------------------------------------------------------------------------------------------------


def _parties(reading: Reading, people: list[Person], act: _Act) -> tuple[tuple[str, ...], Span | None]:
    """The states and bodies bound by an act; a second value names the words that an inference rests on."""
    sentence, extra = act.sentence, None
    window = Span(sentence.span.start + act.clause.start, sentence.span.start + act.clause.end)
    if act.relative or act.mention.passive:
        window = Span(sentence.span.start, window.end)
    parties = _ordered(_spelled_out(reading, _named(sentence, window, act.recipient)))
    for person in _acting(sentence, window, people):
        only_present = _PRESENT.search(reading.text[sentence.span.start : person.span.start])
        if person.affiliation and person.affiliation not in parties and not only_present:
            parties.append(person.affiliation)
            if person.affiliation.casefold() not in sentence.text.casefold():
                extra = _introduction(people, person)
    if len(parties) < 2 and (pair := _pair(reading, sentence, parties)):
        parties, extra = pair
    if home := _home_state(reading, sentence):
        parties, extra = [*home[0], *(party for party in parties if party not in home[0])], home[1]
    return tuple(parties[:8]), extra


def _acting(sentence: Sentence, window: Span, people: list[Person]) -> list[Person]:
    """The people named in a clause, a surname alone standing for whom it names elsewhere."""
    known = {word: person for person in people for word in person.name.split()[1:] if len(word) > 3}
    inside = {person.name: person for person in people if window.covers(person.span)}
    for mention in sentence.names:
        if window.covers(mention.span) and (person := known.get(mention.name.split()[-1])):
            inside.setdefault(person.name, replace(person, span=mention.span))
    return list(inside.values())


def _spelled_out(reading: Reading, names: list[str]) -> list[str]:
    """Names with the acronyms that this text defines written out."""
    return [reading.acronyms.get(name, name) if name not in WELL_KNOWN else name for name in names]


def _named(sentence: Sentence, window: Span, recipient: Span) -> list[str]:
    names = []
    for mention in sentence.names:
        place = (sentence.at(mention.span.start), sentence.at(mention.span.end))
        if not window.covers(mention.span) or recipient.covers(place):
            continue
        if _PRESENT.search(_SIGNED_BY.split(sentence.text[: place[0]])[-1]):
            continue
        body = (
            mention.kind == "organisation"
            and not is_office(mention.name.split()[0])
            and len(mention.name.split()) > 1
        )
        acronym = is_acronym(mention.name) and mention.name in _BODIES
        if mention.kind == "state" or body or acronym or mention.name in _BODIES:
            names.append(mention.name)
        elif _GOVERNMENT.match(mention.name):
            names += [state.name for state in find_states(mention.name)]
    return names


def _ordered(names: list[str]) -> list[str]:
    unique = list(dict.fromkeys(LONG_FORMS.get(name, name) for name in names))
    # "Council of the European Union" beside "European Union": the longer name is the office, not a second party.
    return [name for name in unique if not any(name != other and name in other for other in unique)] or unique


def _introduction(people: list[Person], wanted: Person) -> Span | None:
    """The words that say whom somebody stands for."""
    return next(
        (
            p.introduced
            for p in people
            if p.name == wanted.name and p.affiliation == wanted.affiliation and p.role
        ),
        None,
    )


def _pair(reading: Reading, sentence: Sentence, parties: list[str]) -> tuple[list[str], Span] | None:
    """The two states of the title, where the body says "the two countries" or the title tells the same act."""
    two = bool(_TWO.search(reading.text)) and (bool(parties) or bool(_TWO.search(sentence.text)))
    rungs = {mention.status for mention in sentence.status}
    for other in reading.sentences[:4]:
        states = _ordered([mention.name for mention in other.names if mention.kind == "state"])
        told = other.heading and any(mention.status in rungs for mention in other.status)
        if len(states) == 2 and set(parties) <= set(states) and (two or told):
            return states, other.span
    return None


def _home_state(reading: Reading, sentence: Sentence) -> tuple[list[str], Span] | None:
    """ "the Government" is that of the state that the text is plainly about."""
    if not re.search(r"\bthe\s+Government(?:’s|'s)?\b(?!\s+of\b)", sentence.text):
        return None
    counts = Counter(
        mention.name for other in reading.sentences for mention in other.names if mention.kind == "state"
    )
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < 3 or (len(ranked) == 2 and ranked[0][1] < 3 * ranked[1][1]):
        return None
    state = ranked[0][0]
    where = next(
        other.span for other in reading.sentences if any(mention.name == state for mention in other.names)
    )
    return [state], where


# --- when and how much ------------------------------------------------------------------------------------


def _dates(act: _Act, found: dict[str, Basis], reading: Reading) -> tuple[str | None, str | None]:
    """The date of the act, and the limit that the words set; a text's own date is not the act's date."""
    sentence = act.sentence
    limits = [date for date in sentence.dates if date.deadline]
    near = [
        date
        for date in sentence.dates
        if act.clause.covers((sentence.at(date.span.start), sentence.at(date.span.end)))
    ]
    # A day elsewhere in the sentence may be another deed's: only one in the same clause counts.
    plain = [date for date in near if not date.deadline and _precise(date)]
    future = act.mention.passive and act.mention.status is Status.ANNOUNCED
    made = None if future else (plain[0] if plain else None)
    due = limits[0] if limits else (plain[0] if future and plain else None)
    for name, date in (("made_on", made), ("due_by", due)):
        if date is not None and date.basis != "stated":
            found[name] = date.basis
    return (made.edtf if made else None), (due.edtf.split("/")[-1] if due else None)


def _precise(date: DateMention) -> bool:
    return len(date.edtf) >= 7 and date.weekday_fits is not False


def _amount(act: _Act) -> str | None:
    sentence = act.sentence
    for number in sentence.numbers:
        span = Span(sentence.at(number.span.start), sentence.at(number.span.end))
        if act.clause.covers(span) and number.unit in _CURRENCIES:
            return span.of(sentence.text)
    return None
