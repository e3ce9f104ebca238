"""The wording of a commitment or an event on the page: the record's own phrase, carried on where it stops short."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.document import Document
from briefings.record import Finding
from briefings.stages.compose.phrasing import plain
from briefings.text.normal import content_words
from briefings.text.phrases import clause_end, shorten, trim
from briefings.text.span import Span
from briefings.text.syntax.lexicon import LEXICON, class_of

_TELLS_ENOUGH = 5
_LEAST_WEIGHT = 2
_VERBS = frozenset("v356")
_PREPOSITION = re.compile(
    r"(?:of|for|on|with|to|in|at|by|between|from|under|and|or|against|agreement|imposing)\b"
)
_TO_DO = re.compile(r"\b(?:to|will|would|shall|should|must|can|may|jointly|also|and)\s+$")
_NAME_OR_NUMBER = re.compile(r"\d|(?:^|(?<=\s))[A-ZÀ-Þ]\w*[A-Z]|(?<=\s)[A-ZÀ-Þ]")
_MOST_WORDS = 14
_GOES_ON = re.compile(
    r"\s+(?:of|for|on|to|with|between|against|into|under|from|in|that\s+(?:will|would)|aimed|designed|\w{3,}ing)\b"
)
_INFINITIVE = re.compile(r",?\s+(?:and\s+)?(?:in\s+order\s+)?to\s+(?:\w+ly\s+)?([a-z]+)$|\s+(?:and|or|to)$")
_DETERMINED = re.compile(r"(?:the|an?|its|their|his|her|all|both|any|each|every|no)\s", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?:[’'ʼ]s|s[’'ʼ])$")
_POINTS_BACK = re.compile(
    r"\b(?:its|their|his|her|our|my|this|these|those|such|it|them|they|we|us|described|following|aforementioned)\b"
    r"|\b(?:suivant|présent)e?s?\b|\bsiguientes?\b",
    re.IGNORECASE,
)


_AND = re.compile(r"\s+(?:and|or)\s+(?:the\s+|an?\s+)?([a-z]+)\b")
_ASIDE = re.compile(r"—|,\s(?:which|who|whose)\b")
_JOINING = frozenset("and or to of the a an for with in on by from".split())
_VAGUE = re.compile(
    r"(?:[\w.-]+\s){0,2}(?:measures?|steps?|actions?|support|response|conditions?|efforts?|agenda|restrictions|work|activities|changes|plans?"
    r"|help|assistance|issues?|people)",
    re.IGNORECASE,
)


def wording(finding: Finding, field: str = "action") -> str:
    """Return what a record says it is about; a phrase of few words goes on as the source's own clause does."""
    said = plain(_ASIDE.split(plain(str(getattr(finding.record, field, ""))))[0])
    quotes = [plain(quote.text) for support in finding.support for quote in support.quotes]
    if len(content_words(said)) >= _TELLS_ENOUGH and not _dangles(said):
        return next((pair for quote in quotes if (pair := _paired(said, quote))), said)
    longer = next((text for quote in quotes if (text := _carried_on(said, quote))), None)
    if longer:
        return longer
    cut = _INFINITIVE.sub("", said)
    return cut if _dangles(said) and len(cut.split()) > 2 else said


def _dangles(phrase: str) -> bool:
    """Whether a phrase breaks off in the middle of what it is for: "safeguards to ensure", "wells and"."""
    broken = _INFINITIVE.search(phrase)
    return broken is not None and (broken[1] is None or broken[1] == "help" or LEXICON.get(broken[1]) == "v")


def _carried_on(said: str, quote: str) -> str | None:
    """The phrase with what follows it in the quote, up to where a phrase can end; None if nothing belongs to it."""
    start = quote.lower().find(said.lower())
    end = start + len(said)
    goes_on = _GOES_ON.match(quote, end) or _is_listed(quote, end) or _dangles(said)
    if start < 0 or not goes_on:
        return None
    whole = Span(start, clause_end(quote, max(start, end - 1)))
    phrase = trim(quote, whole).of(quote).split(", ")[0]
    phrase = shorten(phrase, _MOST_WORDS)
    words = phrase.split()
    fits = len(said.split()) < len(words) <= _MOST_WORDS + 2 and words[-1] not in _JOINING
    return phrase if fits and said.lower() in phrase.lower() and not _dangles(phrase) else None


def _paired(said: str, quote: str) -> str | None:
    """The phrase with the noun that "and" joins to its last: "tariffs on steel" of "tariffs on steel and aluminum"."""
    start = quote.lower().find(said.lower())
    end = start + len(said)
    if start < 0 or len(said.split()) >= _MOST_WORDS or not _is_listed(quote, end):
        return None
    joined = _AND.match(quote, end)
    closed = joined and re.match(r"[.;,]|$", quote[joined.end() :])
    return quote[start : joined.end()] if joined and closed else None


def _is_listed(quote: str, end: int) -> bool:
    """Whether "and" and another noun follow: "steel and aluminum", not "the team and dispatched it"."""
    joined = _AND.match(quote, end)
    return joined is not None and LEXICON.get(joined[1], class_of(joined[1])) in {"n", "j", "4"}


def is_to_do(finding: Finding) -> bool:
    """Whether the source itself says the deed as one to come: "will restore", "pledged to restore"."""
    return is_deed(finding) and any(_TO_DO.search(text) for text in _before(finding))


def is_deed(finding: Finding) -> bool:
    """Whether a commitment's wording says what to do ("deploy 500 nurses"), not what there is ("a treaty on gas")."""
    phrase = wording(finding)
    first, _, rest = phrase.partition(" ")
    kind = LEXICON.get(first.lower())
    if kind not in _VERBS or not rest or first.isupper() or kind == "v":
        return kind == "v" and bool(rest) and not first.isupper()
    # Many a verb is also a noun: "to fund a clinic", "the fund for clinics". The words before it tell.
    before = _before(finding)
    if any(_TO_DO.search(text) for text in before):
        return True
    return not _PREPOSITION.match(rest) and not any(text.strip(" -–—*•") for text in before)


def _before(finding: Finding) -> list[str]:
    """What stands before the wording in each quote that has it, in lower case."""
    phrase = wording(finding).lower()
    quotes = [plain(quote.text).lower() for support in finding.support for quote in support.quotes]
    return [quote[:at] for quote in quotes if (at := quote.find(phrase)) >= 0]


def stands_alone(phrase: str) -> bool:
    """Whether a phrase can be read without the sentence before it: it points back at nothing and tells something."""
    return (
        not _POINTS_BACK.search(phrase) and not _VAGUE.fullmatch(phrase) and _weight(phrase) >= _LEAST_WEIGHT
    )


def tells(finding: Finding) -> bool:
    """Whether a commitment says enough for a row of its own."""
    return stands_alone(wording(finding))


def _weight(phrase: str) -> int:
    return len(content_words(phrase)) + len(_NAME_OR_NUMBER.findall(phrase))


def with_article(phrase: str) -> str:
    """Return a noun phrase as a sentence takes it: "the treaty on gas"."""
    if _DETERMINED.match(phrase):
        return phrase
    head = phrase.split(" ", 1)[0]
    if _POSSESSIVE.search(head):
        return phrase
    common = head.lower() in LEXICON and not head.isupper() and not _is_named(phrase)
    return f"the {phrase[:1].lower() + phrase[1:] if common else phrase}"


def _is_named(phrase: str) -> bool:
    """Whether the first two words both begin with a capital: a title, and not a phrase set at a line's start."""
    words = phrase.split()
    return len(words) > 1 and words[1][:1].isupper()


def is_foreign(finding: Finding, documents: Sequence[Document]) -> bool:
    """Whether the first text that supports a finding is not in the page's language."""
    languages = {document.id: document.language for document in documents}
    return languages.get(finding.support[0].document) not in (None, "en")
