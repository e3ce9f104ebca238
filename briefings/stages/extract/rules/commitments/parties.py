"""Parties: the states and bodies that an act binds, read off who does it, and the words an inference rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.stages.extract.rules.commitments.act import Act, doer
from briefings.stages.extract.rules.commitments.beside import end_of_names, just_before, left_of
from briefings.stages.extract.rules.commitments.bodies import (
    acting_name,
    are_listed,
    bodies_of,
    by_surname,
    home_state,
    ordered,
    signatories_of,
    speakers_of,
    spelled_out,
)
from briefings.stages.extract.rules.commitments.cut_parties import beside_cue, inside
from briefings.stages.extract.rules.commitments.romance import romance_parties
from briefings.stages.extract.rules.people import Person
from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.names import find_names, find_states, is_acronym, is_office
from briefings.text.span import Span
from briefings.text.status import Status
from briefings.text.syntax import Clause, NounPhrase

_COLLECTIVE = re.compile(
    r"(?:they|both|both\s+(?:countries|states|sides|parties|governments|ministers|ministries|leaders|delegations|nations)"
    r"|(?:the\s+)?(?:two\s+|four\s+|three\s+)?(?:parties|sides|delegations|interlocutors|ministries|ministers|countries|governments|leaders|states|presidents"
    r"|authorities|institutions|agencies))$",
    re.IGNORECASE,
)
_OFFICIALS = re.compile(
    r"\b(?:ministers?|ministr(?:y|ies)|secretar(?:y|ies)|commissioners?|presidents?|chancellor|government|department|premier)\b",
    re.IGNORECASE,
)
_TWO = re.compile(r"\b(?:both|the\s+two)\s+\w+", re.IGNORECASE)
_HOME = re.compile(
    r"(?:the\s+)?(?:(?:(?:federal|central|national)\s+)?government|cabinet|parliament|council\s+of\s+ministers|senate|national\s+assembly|head\s+of\s+state|authorities"
    r"|state|congress|(?:prime\s+)?minister|country)$",
    re.IGNORECASE,
)
_IT = re.compile(r"(?:it|he|she)$", re.IGNORECASE)
_BOTH = re.compile(
    r"(?:the\s+)?(?:two\s+)?(?:sides|parties|countries|governments|states|ministries|delegations)\b",
    re.IGNORECASE,
)
_WITH = re.compile(r"\b(?:with|between)\s+", re.IGNORECASE)
_JOINED = frozenset(
    "sign conclude agree negotiate discuss strike reach seal clinch launch ink examine".split()
) | {"agree on"}
# Acts that need two: who stands after "with" is a party as well.
_SHARED = frozenset({Status.SIGNED, Status.AGREED, Status.NEGOTIATING, Status.DISCUSSED, Status.IN_FORCE})
_REACH = 6  # sentences back to those whom "they" can mean
_EXAMPLES = re.compile(r"\b(?:such\s+as|including|like|among\s+them|e\.g\.)\s[^;:.]*$")
_NO_PARTY = re.compile(
    r"(?:of|and|for)\s|(?:EUR|USD|GBP|CHF|JPY|CNY|DKK|NOK|SEK)$"
)  # pieces of names, currencies
_DATELINE = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ .,’'-]{2,40}(?:,?\s[^–—-]{0,40}(?:\([^()]{2,30}\))?)?\s[–—-]{1,2}\s")
"""The place and date that a report opens with."""

Found = tuple[tuple[str, ...], Span | None]
"""Names, and the words that an inference rests on."""


class Parties:
    """Resolves who is bound, sentence by sentence: what was named before counts for "it" and "they"."""

    def __init__(self, reading: Reading, people: list[Person]) -> None:
        self.reading = reading
        self.people = people
        self.surnames = by_surname(people)
        self.signatories = signatories_of(reading)
        self.pair: tuple[int, tuple[str, ...], Span] | None = None
        self.bodies = bodies_of(reading)
        self.speakers = {word for person in people for word in person.name.split()} | speakers_of(reading)

    def of(self, index: int, act: Act) -> Found:
        """Return those whom an act in sentence ``index`` binds."""
        if act.sentence.language != "en":
            names, extra = romance_parties(self.reading, self.people, index, act)
            return tuple(ordered(spelled_out(self.reading, names)))[:8], extra
        if act.parsed is None:
            return beside_cue(self.reading, act), None
        names, extra = self._by_clause(index, act, act.parsed)
        names = [name for name in ordered(spelled_out(self.reading, names)) if not _NO_PARTY.match(name)][:8]
        if len(names) > 1:
            self.pair = (index, tuple(names), extra or act.sentence.span)
        return tuple(names), extra

    def _by_clause(self, index: int, act: Act, clause: Clause) -> tuple[list[str], Span | None]:
        sentence = act.sentence
        who = clause.agent if act.mention.passive else doer(sentence, clause)
        names: list[str] = []
        extra: Span | None = None
        if who is not None and not _EXAMPLES.search(sentence.text[who.span.end : clause.verb.span.start]):
            names, extra = self.phrase(index, sentence, who)
        if not names and not act.mention.passive:
            names = list(just_before(sentence, clause))
        if (
            clause.verb.lemma in _JOINED
            and not act.mention.passive
            and clause.kind == "main"
            and len(names) < 2
        ):
            names += [name for name in left_of(self.people, sentence, clause) if name not in names]
        if (act.mention.status in _SHARED and len(names) < 2) or act.mention.passive:
            names += [name for name in self._beside(sentence, act, clause) if name not in names]
        if (
            not names
            and act.deed is not None
            and act.deed.kind == "complement"
            and act.deed.subject is not None
        ):
            names, extra = self.phrase(
                index, sentence, act.deed.subject
            )  # "a delegate announced that Chad would pay"
        if len(names) == 1 and act.mention.status in _SHARED and who is not None:
            other, where = self._other_side(sentence, who, names[0])
            names, extra = [*other, *names], extra or where
        return names, extra

    def _other_side(self, sentence: Sentence, who: NounPhrase, counterpart: str) -> Found:
        """The state of a minister who signs with another: of the two that the text opens with, the one not named."""
        officials = _OFFICIALS.search(who.span.of(sentence.text))
        if officials is None or counterpart in self.phrase(0, sentence, who)[0]:
            return (), None
        for other in self.reading.sentences[:6]:
            states = ordered([mention.name for mention in other.names if mention.kind == "state"])
            if len(states) == 2 and counterpart in states and _TWO.search(self.reading.text):
                return tuple(name for name in states if name != counterpart), other.span
        return (), None

    def named(self, words: str) -> tuple[str, ...]:
        """Return the state or body that a bare name is ("Ghana", "Qatar Fund for Development", "The Council")."""
        words = words.strip()
        mentions = [m for m in find_names(words) if m.kind != "unknown"] or find_states(words)
        names = [mention.name for mention in mentions] or self._definite(self.reading.sentences[0], words)[0]
        return tuple(ordered(spelled_out(self.reading, names)))[:8]

    def phrase(self, index: int, sentence: Sentence, phrase: NounPhrase) -> tuple[list[str], Span | None]:
        """Return the states and bodies that a noun phrase names or stands for."""
        text = sentence.text
        whole = phrase.span.of(text)
        if whole.casefold() == "we":
            own = self.signatories is not None and not self.reading.is_quoted(sentence.span)
            return (
                (list(self.signatories[0]), self.signatories[1]) if own and self.signatories else ([], None)
            )
        if _EXAMPLES.search(text[max(0, phrase.span.start - 80) : phrase.span.start]):
            return [], None  # "nations such as Japan and South Korea": examples, not all
        if _COLLECTIVE.match(whole) and not any(inside(sentence, phrase.span)):
            return self._collective(index)
        if _IT.match(whole):
            return self._before(index, person=whole.casefold() != "it")
        names: list[str] = []
        extra = None
        dateline = _DATELINE.match(text)
        for part in phrase.parts or (phrase.span,):
            if dateline and part.start < dateline.end() < part.end:
                part = Span(dateline.end(), part.end)
            elif dateline and part.end <= dateline.end():
                continue
            found, words = self._part(sentence, part, part.of(text))
            names += found
            extra = extra or words
        return names, extra

    def _part(self, sentence: Sentence, part: Span, words: str) -> tuple[list[str], Span | None]:
        person = self._person(sentence, part)
        if person is not None:
            told = person.affiliation or ""
            named = told and told.casefold() in sentence.text.casefold()
            return ([told] if told else []), (None if named or not told else person.introduced)
        mentions = list(inside(sentence, part))
        short = re.match(r"\s?\(([^()]{2,12})\)", sentence.text[part.end :]) or re.search(
            r"\(([^()]{2,12})\)$", words
        )
        if short and (long := self.reading.acronyms.get(short.group(1))):
            return [long], None
        if mentions and all(is_office(mention.name) or mention.name in self.bodies for mention in mentions):
            found = self._definite(sentence, words)
            if found[0] or len(mentions[0].name.split()) == 1:
                return found
        names = [
            name
            for mention in mentions
            if (name := acting_name(sentence, part, mention, self.bodies, self.speakers))
        ]
        if names:
            return names[:1] if not are_listed(words, names) else names, None
        if not mentions:
            return self._definite(sentence, words)
        return [], None

    def _person(self, sentence: Sentence, part: Span) -> Person | None:
        span = Span(part.start + sentence.span.start, part.end + sentence.span.start)
        inside = next((person for person in self.people if span.covers(person.span)), None)
        if inside is not None:
            return inside if inside.affiliation else self.surnames.get(inside.surname, inside)
        last = re.findall(r"[\w’-]+", part.of(sentence.text))
        return self.surnames.get(last[-1]) if last else None

    def _definite(self, sentence: Sentence, words: str) -> tuple[list[str], Span | None]:
        """ "The Department" is the body of that name; "the Government" is the one state's that the text is about."""
        if re.match(r"(?:his|her)\s", words, re.IGNORECASE):
            speaker = next((p for p in self.people if sentence.span.covers(p.span) and p.affiliation), None)
            speaker = speaker or next(
                (
                    self.surnames[m.name.split()[-1]]
                    for m in sentence.names
                    if m.name.split()[-1] in self.surnames
                ),
                None,
            )
            return (
                ([speaker.affiliation], speaker.introduced) if speaker and speaker.affiliation else ([], None)
            )
        bare = re.sub(r"^(?:the|its|their|this)\s+", "", words.strip(), flags=re.IGNORECASE)
        if (known := self.bodies.get(bare)) is not None:
            return [known[0]], known[1]
        holders = {
            p.affiliation: p
            for p in self.people
            if p.role and bare and re.search(rf"\b{re.escape(bare)}\b", p.role) and p.affiliation
        }
        if len(holders) == 1 and " " not in bare:
            holder = next(iter(holders.values()))
            return [str(holder.affiliation)], holder.introduced
        if bare.casefold() == "parliament" and re.search(r"\bMEPs?\b", self.reading.text):
            return ["European Parliament"], None
        if _HOME.match(words.strip()) and (home := home_state(self.reading)):
            return [home[0]], home[1]
        return [], None

    # --- whom the text named before -----------------------------------------------------------------------

    def _collective(self, index: int) -> tuple[list[str], Span | None]:
        if self.pair is not None and index - self.pair[0] <= _REACH:
            return list(self.pair[1]), self.pair[2]
        for other in self.reading.sentences[:6]:
            states = ordered([mention.name for mention in other.names if mention.kind == "state"])
            if len(states) == 2 and _TWO.search(self.reading.text):
                return states, other.span
        return [], None

    def _before(self, index: int, *, person: bool) -> tuple[list[str], Span | None]:
        """Whom "it" or "she" means: the subject of the sentence before, if that is one name."""
        for back in range(index - 1, max(-1, index - 3), -1):
            other = self.reading.sentences[back]
            if other.heading:
                break
            main = [clause for clause in other.clauses if clause.kind == "main" and clause.subject]
            subject = main[0].subject if main else None
            if subject is None:
                break
            if _IT.match(subject.span.of(other.text)):
                continue
            is_person = self._person(other, subject.span) is not None
            names, extra = self.phrase(back, other, subject)
            return (names, extra or other.span) if len(names) == 1 and is_person == person else ([], None)
        return [], None

    # --- who stands beside --------------------------------------------------------------------------------

    def _beside(self, sentence: Sentence, act: Act, clause: Clause) -> Iterator[str]:
        """Those after "with" and "between", in the clause's own words."""
        text = sentence.text
        stop = max(clause.span.end, act.clause.end)
        if clause.object is None and not any(c.span.start >= stop for c in sentence.clauses):
            stop = len(text)  # "signed on Tuesday a memorandum with …": the object comes late
        nested = [
            other.span.start
            for other in sentence.clauses
            if other.span.start > clause.verb.span.end and other.kind == "relative"
        ]
        stop = min([stop, *nested])
        whole = clause.subject is None or act.mention.passive or act.mention.clause is None
        start = act.clause.start if whole else clause.verb.span.start
        for match in _WITH.finditer(text, start, stop):
            if match.group().lower().startswith("between") and _BOTH.match(text, match.end()):
                yield from self._collective(self.reading.index_at(sentence.span.start))[0]
            end = end_of_names(sentence, match.end(), stop)
            for mention in inside(sentence, Span(match.end(), end)):
                if mention.kind == "state" or (mention.kind == "organisation") or is_acronym(mention.name):
                    name = acting_name(
                        sentence,
                        Span(sentence.at(mention.span.start), end),
                        mention,
                        self.bodies,
                        self.speakers,
                    )
                    if name:
                        yield name
