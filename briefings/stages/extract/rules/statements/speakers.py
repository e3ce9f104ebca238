"""Whom the subject of a verb of saying means: a person in full, an organisation, or nobody that the text settles."""

from __future__ import annotations

import re
from functools import cached_property

from briefings.stages.extract.rules.people import Person
from briefings.stages.extract.rules.reading import Reading
from briefings.stages.extract.rules.statements.cast import Cast
from briefings.stages.extract.rules.statements.voices import (
    BODY,
    CAPITAL,
    FUNCTION_WORDS,
    NAME,
    OFFICE,
    PAPER,
    TITLE_INSIDE,
    TRADE,
    Voice,
    gender_of,
    untitled,
)
from briefings.text.names import kind_of
from briefings.text.span import Span
from briefings.text.states import state_code, state_title

_PAIR = re.compile(rf"(?P<one>{CAPITAL}[\w’'-]*),?\s+(?:and|y|e|et)\s+(?=(?P<other>{NAME.pattern}))")
_PREPOSITION = re.compile(
    r"\b(?:of|for|to|with|by|from|in|on|at|against|under|near|behind|de|del|des|du|en|con|por|para|à|au|aux|avec|par)\s+(?:(?:the|la|el|le|los|las|les|a|an)\s+)?$|\bd[’']$"
)
_LEADING = re.compile(
    r"^(?:(?:and|but|while|as|however|meanwhile|also|then|so|y|e|pero|et|mais|for|asked|when|how|what|where|because|since|although|that|who|which)\b,?\s+)+",
    re.IGNORECASE,
)
_ADVERBS = re.compile(
    r"(?:\s+(?:has|have|had|also|later|then|further|again|only|previously|earlier|recently|today|yesterday|therefore|himself|herself|repeatedly|publicly"
    r"|on\s+\w+day|\w+day|\w+ly|además|también|no|le|les|lo|se|ya))+$|(?:\s+n[’'])$"
)
_ARTICLE = re.compile(
    r"^(?:the|an?|its|their|his|her|our|el|la|los|las|un|una|su|le|les|une|son|sa|l[’'])\s*(?<=[\s’'])",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"^(?:the|el|la|le|l[’'])\s*(?<=[\s’'])", re.IGNORECASE)
_ADJECTIVE = re.compile(
    r"[ \u00a0][a-zà-ÿ]{2,}(?:al|ale|el|elle|ique|en|enne|ien|ienne|aire|ico|ica|ano|ana|eo|ea)\b"
)
_ASIDE = re.compile(r"\([^()]*\)")
_RELATIVE = re.compile(r",?\s+(?:who|which|whose|quien|que|qui)\b.*$", re.DOTALL)
_INNER = re.compile(r"(?<=[a-zà-ÿ,][ \u00a0])[A-ZÀ-Þ][\w-]*")
_SECOND_OF_TWO = re.compile(r"\b(?:of|for|de|del)\s[^,]*\s(?:and|y|et|&)\s+(?:the\s+)?$")
_NOBODY = frozenset(
    "i we you they it he she this that there who which those these someone nobody everyone".split()
)
_SMALL = frozenset(
    "of the for and in on to against de del la el los las y et des du le les side part from own new".split()
)
_PAPERS = (
    r"(?:report|study|survey|analysis|paper|assessment|review|statement|communiqu[eé]|letter|release|bulletin|note|briefing|figures|data|estimates?"
    r"|filing|poll|research|audit|inquiry)"
)
_BY_SOMEBODY = re.compile(
    rf"(?:the|an?|its|new|latest)\s+(?:[\w-]+\s+){{0,3}}?{_PAPERS}\s+(?:(?:published|released|issued|commissioned|written|compiled)\s+)?(?:by|from)\s+(?P<who>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_SOMEBODYS = re.compile(
    rf"(?P<who>\S.*?)(?:['’]s|(?<=s)['’])\s+(?:[\w-]+\s+){{0,3}}?{_PAPERS}$", re.IGNORECASE | re.DOTALL
)
"""A paper with the organisation that speaks in it: "a study by Oxfam", "Oxfam's report"."""
_IN_BRACKETS = re.compile(r"\w\s*\([^()]*$")
_FEW_WORDS = re.compile(r"(?:\s[\w’'-]+){1,3}")
_JOINS = re.compile(r"\b(?:of|for|in|by|from|with|de|del|du|des|en|por)\b")


class Speakers:
    """The people and bodies of one text, by every way in which its sentences refer to them."""

    def __init__(self, reading: Reading, people: list[Person]) -> None:
        self._reading = reading
        self.cast = Cast(reading.text, people)

    def meant_by(self, phrase: Span) -> Voice | None:
        """Return whom a noun phrase names or, if only one fits, describes; None where that is not settled."""
        phrase = self._trimmed(phrase)
        words = _ASIDE.sub(lambda match: " " * len(match.group()), phrase.of(self._reading.text)).rstrip()
        if not words or words.casefold() in _NOBODY:
            return None
        if (inside := self._introduced(phrase)) is not None:
            return inside[0]
        if self._joint(words):
            return None
        if paper := _BY_SOMEBODY.match(words) or _SOMEBODYS.match(words):
            return self._publisher(Span(phrase.start + paper.start("who"), phrase.start + paper.end("who")))
        for start, end in _segments(words):
            if voice := self._named(words, start, end):
                return voice
        return self._described(_RELATIVE.sub("", words))

    def _publisher(self, phrase: Span) -> Voice | None:
        """The organisation that speaks in its report; nobody where a person wrote it."""
        voice = self.meant_by(phrase)
        return voice if voice and not voice.person else None

    def _trimmed(self, phrase: Span) -> Span:
        text = self._reading.text
        words = phrase.of(text)
        start = phrase.start + len(words) - len(words.lstrip(" \n\t\u00a0,;:—–-.)”»\"’'"))
        if lead := _LEADING.match(text[start : phrase.end]):
            start += lead.end()
        words = text[start : phrase.end].rstrip(' \n\t\u00a0,—–-(“«"')
        words = _ADVERBS.sub("", words).rstrip(" ,")
        return Span(start, start + len(words))

    # --- people ---------------------------------------------------------------------------------------------

    def _introduced(self, phrase: Span) -> tuple[Voice | None] | None:
        """The person whom the phrase itself gives an office; an empty answer where it gives two."""
        text = self._reading.text
        inside = [
            p
            for p in self.cast.people
            if phrase.covers(p.span) and not _IN_BRACKETS.search(text, phrase.start, p.span.start)
        ]
        heads = [
            person
            for person in inside
            if not _PREPOSITION.search(
                text[phrase.start : max(phrase.start, min(person.introduced.start, person.span.start))]
            )
            and "," not in text[phrase.start : person.span.start].split(" who ")[0][80:]
        ]
        names = {person.name for person in heads}
        if len(names) > 1:
            between = text[heads[0].span.end : heads[1].span.start]
            if re.search(r"\b(?:and|y|et)\b", between):
                return (None,)
        return (self.cast.voice_of(heads[0]),) if heads else None

    def _named(self, words: str, start: int, end: int) -> Voice | None:
        """The person or body whose name heads one piece of a phrase, from ``start`` to ``end``."""
        segment = words[start:end]
        for match in NAME.finditer(segment):
            raw = FUNCTION_WORDS.sub("", match.group())
            before = segment[: match.end() - len(raw)]
            if (
                not raw
                or raw.casefold() in _NOBODY
                or ((possessive := raw.endswith(("’s", "'s"))) and segment[match.end() :].strip())
            ):
                continue  # "Berlin's envoy"
            name = untitled(raw[:-2] if possessive else raw)
            attached = bool(_PREPOSITION.search(before) or _SECOND_OF_TWO.search(before))
            if attached and (titled := TITLE_INSIDE.search(raw)) and OFFICE.search(before):
                name, attached = (
                    raw[titled.end() :],
                    False,
                )  # "head of the Medicines Agency Mrs. Nino Abuladze"
            full = self.cast.full_name(name) if name and not attached else None
            if full:
                return self.cast.named(
                    full,
                    words[:start] + before + raw.removesuffix(name or ""),
                    words[end:] or segment[match.end() :],
                )
            if name and not attached and (body := self._body(segment, before, raw, name)):
                return body
        return None

    def _joint(self, words: str) -> bool:
        """Tell whether two people are named side by side: what they say together is no one person's."""
        return any(
            all(self.cast.full_name(untitled(name) or name) for name in pair.group("one", "other"))
            for pair in _PAIR.finditer(words)
        )

    # --- bodies ---------------------------------------------------------------------------------------------

    def _body(self, segment: str, before: str, raw: str, name: str) -> Voice | None:
        """The organisation or state that a phrase is the name of ("the rescue agency Basarnas", "Peru's health ministry")."""
        after = segment[len(before) + len(raw) :]
        plain = _ARTICLE.sub("", before).strip()
        if raw != name and len(name.split()) < 3 and kind_of(name) == "unknown" and not OFFICE.search(name):
            return Voice(name, person=True, gender=gender_of(raw))  # "Mr Salonga"
        if OFFICE.search(plain) or OFFICE.match(name) or (OFFICE.search(name) and not BODY.search(name)):
            return None
        if len(name) < 2 or OFFICE.search(after) or not self._is_name(name) or PAPER.search(name):
            return None
        if not plain and BODY.search(after) and _FEW_WORDS.fullmatch(after) and not _JOINS.search(after):
            return Voice((raw + after).strip())  # "Thai health ministry"
        whole = segment[len(before) :].strip()
        name = max((body for body in self._bodies if whole.startswith(body)), key=len, default=name)
        if plain and not (BODY.search(plain) or TRADE.search(plain) or kind_of(name) != "unknown"):
            return None
        if BODY.fullmatch(name) and (adjective := _ADJECTIVE.match(whole, len(name))):
            name += adjective.group()  # "Banque mondiale"
        trade, _, rest = name.partition(" ")
        if rest and TRADE.fullmatch(trade) and not BODY.match(rest):
            name = rest  # "Carmaker Volta" at the start of a sentence
        code = state_code(name)
        if code and (plain or after.strip()):
            return None
        return Voice(state_title(code) if code else self._reading.acronyms.get(name, name))

    def _is_name(self, words: str) -> bool:
        """Tell whether capitalised words are a name, and not the word that a sentence begins with."""
        first = words.split()[0]
        return first[0].isupper() and (
            first in self._inner_words or words.isupper() or kind_of(words) != "unknown" or "-" in first
        )

    @cached_property
    def _inner_words(self) -> frozenset[str]:
        """Words that have a capital within a sentence."""
        return frozenset(_INNER.findall(self._reading.text))

    @cached_property
    def _bodies(self) -> frozenset[str]:
        return frozenset(
            mention.name
            for sentence in self._reading.sentences
            for mention in sentence.names
            if mention.kind in ("organisation", "programme")
            and len(mention.name.split()) > 1
            and all(word[0].isupper() or word in _SMALL for word in mention.name.split())
        )

    # --- descriptions ---------------------------------------------------------------------------------------

    def _described(self, words: str) -> Voice | None:
        """The one office holder ("the minister") or body ("the ministry") of the text that a description fits."""
        plain = _ARTICLE.sub("", words)
        if OFFICE.search(plain) and not re.search(
            r"\b(?:a|an|un|una|une|former)\s", words[:8], re.IGNORECASE
        ):
            return self._holder(plain) if _DEFINITE.match(words) or plain[:1].isupper() else None
        if (
            (body := BODY.search(plain)) is None
            or "," in plain
            or len(plain.split()) > 7
            or re.match(r"(?:an?|una?|une)\s", words)
        ):
            return None
        if _JOINS.search(plain, 0, body.start()):
            return None
        if plain.casefold() == body.group().casefold():
            fitting = {name for name in self._bodies if body.group().casefold() in name.casefold()}
            return Voice(fitting.pop()) if len(fitting) == 1 else None
        return Voice(plain) if plain[: body.start()].strip() else None

    def _holder(self, description: str) -> Voice | None:
        head = OFFICE.search(description)
        assert head
        words = (self._reading.acronyms.get(word, word) for word in re.findall(r"\w[\w’'-]*", description))
        said = [word for word in " ".join(words).split() if word.casefold() not in _SMALL]
        fitting = {
            person.name: person for person in self.cast.known.values() if person.role and _holds(person, said)
        }
        if len(fitting) != 1:
            return None
        return self.cast.voice_of(next(iter(fitting.values())))


def _holds(person: Person, words: list[str]) -> bool:
    """Tell whether each word of a description is in somebody's office, or names the state that they act for."""
    office = set(re.findall(r"\w[\w’'-]*", (person.role or "").casefold()))
    outside = [word for word in words if word.casefold() not in office]
    states = {
        state_title(code) for word in outside if (code := state_code(word) or state_code(word.capitalize()))
    }
    if not outside:
        return True
    if len(states) != 1 or len(outside) > 1:
        return False
    # An office of two words and more may gain a state that the text leaves out elsewhere; "the Polish minister" may not.
    return person.affiliation in states or (person.affiliation is None and len(words) > 2)


def _segments(words: str) -> list[tuple[int, int]]:
    """The pieces of a noun phrase between commas, relative clauses left out."""
    bounds = [0, *(match.end() for match in re.finditer(r",\s+", words))]
    ends = [*(match.start() for match in re.finditer(r",\s+", words)), len(words)]
    kept = []
    for start, end in zip(bounds, ends, strict=True):
        piece = words[start:end]
        cut = re.search(r"\b(?:who|which|whose|quien|qui)\b", piece)
        if not cut or cut.start():
            kept.append((start, start + cut.start() if cut else end))
    return kept
