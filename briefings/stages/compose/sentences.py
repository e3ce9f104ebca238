"""A source's own sentence made to stand alone on the page, or nothing where it cannot."""

from __future__ import annotations

import re

from briefings.document import Document
from briefings.stages.compose.phrasing import capital, plain
from briefings.text.dates import find_dates, format_date
from briefings.text.syntax import parse
from briefings.text.syntax.lexicon import LEXICON

MOST_WORDS = 28
"""No sentence of the page is longer."""
_ORPHAN = re.compile(
    r"^(?:(?:together|there|here|then|thus|both|all|some|many|most|each|one|two|three|of|under|with|for|by|in|as|at|to)\s+)?"
    r"(?:he|she|it|they|we|i|you|this|that|these|those|his|her|their|its|our|my|such|there|them|us|and|but|or|so|who|which|what|how|why"
    r"|él|ella|esto|il|elle)\b",
    re.IGNORECASE,
)
_CONNECTIVE = re.compile(
    r"^(?:however|moreover|furthermore|in\s+(?:addition|fact|particular)|therefore|thus|likewise|meanwhile|unfortunately|as\s+a\s+result"
    r"|for\s+(?:his|her)\s+part|for\s+(?:instance|example)|specifically|finally|separately|additionally|overall|similarly|also|earlier"
    r"|notably|indeed|again|first|second|third|fourth|instead|accordingly|consequently|and|but|yet|so"
    r"|además|sin\s+embargo|asimismo|néanmoins|toutefois|en\s+outre|cependant)\b(?:,\s*|\s+(?=\d))",
    re.IGNORECASE,
)
_ALSO = re.compile(r"\balso\s(?!known\b|called\b)")
_DATELINE = re.compile(
    r"^(?:[A-Z][\w.]+(?:\s[A-Z][\w.]+){0,2},\s)?(?:\d{4}-\d\d-\d\d\s*[-–—]\s*)|^[A-Z][A-Z .]{3,20}\s?[–—-]\s*|^\*?[A-Z][a-z]+\*?\s?[–—]\s*(?=[A-Z])"
)
_LINK = re.compile(r"\[([^\]]{1,80})\]\([^)\s]{1,400}\)")
_POINTS_BACK = re.compile(
    r"\b(?:this|these|those|such)\s+(?!who\b|as\b|(?:week|month|year)\b)\w+|\b(?:we|us|our|i|my|you|your)\b|\bthe\s+(?:latter|former|same)\b"
    r"|\b(?:aforementioned|above-mentioned|respectively)\b",
    re.IGNORECASE,
)
_OWN_VOICE = re.compile(r"^(?:We|Our|I|My)\b")
_BACK = re.compile(r"\b(?:this|these|those|such)\s+(?!who\b|as\b)\w+|…|\.\.\.|\[", re.IGNORECASE)
_OBJECT = re.compile(r"\b(?:with|to|for|about|against|on|in|from|of|by)\s+(?:it|them)\b")
_PRONOUN = re.compile(r"\b(?:he|she|him|they|them|it)\b")
_NAME_AFTER = re.compile(r"([\w,]+)\s+[A-ZÀ-Þ]")
_PLACING = frozenset("in at near from to of on since until during by for with across".split())
_DEICTIC = re.compile(
    r"\b(?:ago|today|yesterday|tomorrow|tonight|currently|recently|now|to\s+date|so\s+far|(?:last|next|this)\s+(?:week|month|year|night|summer|winter"
    r"|spring|autumn|fall|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:on|early|late)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_CUT = re.compile(
    r";\s|\s[–—-]\s|,\s(?=(?:which|who|whose|where|while|whereas|although|though|with|including|as|after|before|following|according|"
    r"and|but|so|to|in|for|because|since|\w{3,}ing|especially|particularly|such|along|compared|together)\b)"
    r"|\s(?=(?:while|whereas|although|because|which|who|amid|as\s+well\s+as|in\s+order\s+to|in\s+response\s+to|as\s+part\s+of|following|based\s+on)\b)"
)
_QUOTED = re.compile(r"[“”«»\"]")
_SHORT_QUOTATION = re.compile(r"[“«\"](?:[^\s“”«»\"]+\s?){1,3}[”»\"]")
_FINITE = frozenset({"past", "present", "future", "conditional"})


def standing(quote: str, document: Document, keep: str = "") -> str | None:
    """Return the quoted sentence as one that needs no other, or None.

    Its connective and dateline are dropped, "last year" becomes the year, and a tail goes at a clause's border if
    it is too long; ``keep`` (a number or a name) must survive. What points back, speaks of "we", or quotes at
    length is refused: those words belong to their context.
    """
    text = _bare(quote)
    if not re.match(r"[A-ZÀ-Þ\d$€£]", text) or quote.rstrip().endswith((":", "?", "…", ",")):
        return None
    text = capital(_ALSO.sub("", _CONNECTIVE.sub("", text)))
    if _leans(text):
        return None
    dated = _dated(text, document)
    if dated is None:
        return None
    short = _within(dated, keep)
    if short is None or not _is_sentence(short):
        return None
    return short.rstrip(" .") + "."


def speaks_for_itself(words: str) -> bool:
    """Whether what somebody said is a whole sentence that can be read by itself; a speaker may say "we"."""
    text = _OWN_VOICE.sub("We", words)
    return (
        bool(
            re.match(r"[A-Z]", words)
            and not _ORPHAN.match(text.replace("We", "Members", 1) if text.startswith("We") else text)
        )
        and not _BACK.search(words)
        and not _DEICTIC.search(words)
        and not _QUOTED.search(words)
        and _is_sentence(words)
    )


def without_date(text: str, edtf: str | None, document: Document) -> str:
    """Return a sentence without the date that opens it, where its label already says it."""
    for mention in find_dates(text, document.published, "en"):
        before = text[: mention.span.start]
        after = re.match(r"\s*,\s*", text[mention.span.end :])
        if mention.edtf == edtf and after and re.fullmatch(r"(?:(?:On|In|At)\s)?", before):
            return capital(text[mention.span.end + after.end() :])
    return text


def _bare(quote: str) -> str:
    text = plain(_LINK.sub(r"\1", plain(quote)).replace("**", " ")).replace(" ’", "’")
    text = re.sub(r"\s+([,.;)])", r"\1", re.sub(r"\s+", " ", text))
    return _DATELINE.sub("", text).strip(" –—-*")


def _leans(text: str) -> bool:
    """Whether a sentence leans on one that is not there."""
    unquoted = _SHORT_QUOTATION.sub("Q", text)
    if _ORPHAN.match(text) or _POINTS_BACK.search(unquoted) or _QUOTED.search(unquoted):
        return True
    if _OBJECT.search(text):
        return True
    pronoun = _PRONOUN.search(text)
    return pronoun is not None and not _names_somebody(text[: pronoun.start()])


def _names_somebody(before: str) -> bool:
    """Whether a pronoun has its noun: a name that is no place ("in Kisumu"), or a noun that opens the sentence."""
    first = re.match(r"(?:The|An?|Some|\d[\d,.]*)\s|([A-ZÀ-Þ]\w+)\s", before)
    if first and (first[1] is None or first[1].lower() not in LEXICON):
        return True
    return any(match[1].lower() not in _PLACING for match in _NAME_AFTER.finditer(before))


def _dated(text: str, document: Document) -> str | None:
    """The sentence with dates counted from the text's own day written out; None where one cannot be."""
    for mention in reversed(find_dates(text, document.published, "en")):
        words = mention.span.of(text)
        if not _DEICTIC.search(words):
            continue
        before = text[: mention.span.start]
        if (
            mention.deadline
            or "/" in mention.edtf
            or re.search(r"\b(?:the|of|since|until|by|over|for|than|late|early)\s+$", before)
        ):
            return None
        before = re.sub(r"\b(?:on|in)\s+$", "", before, flags=re.IGNORECASE)
        lead = "on" if len(mention.edtf) == 10 else "in"
        after = re.sub(r"^\s(?:morning|afternoon|evening|night)\b", "", text[mention.span.end :])
        comma = "," if not before.strip() and not after.lstrip().startswith(",") else ""
        said = f"{lead} {format_date(mention.edtf)}{comma}"
        text = f"{before}{said if before.strip() else capital(said)}{after}"
    return None if _DEICTIC.search(text) else text


def _within(text: str, keep: str) -> str | None:
    """The sentence up to the last border of clauses at which it is short enough and still says what matters."""
    if len(text.split()) <= MOST_WORDS:
        return text
    for border in reversed(list(_CUT.finditer(text))):
        head = text[: border.start()].rstrip(" ,;")
        if (
            6 <= len(head.split()) <= MOST_WORDS
            and keep in head
            and _is_sentence(head)
            and head.count("(") == head.count(")")
        ):
            return head
    return None


def _is_sentence(text: str) -> bool:
    clauses = parse(text)
    return any(
        clause.kind == "main" and clause.verb.tense in _FINITE and clause.subject for clause in clauses
    )
