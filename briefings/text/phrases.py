"""Clauses and noun phrases cut cleanly out of a sentence, without a parser."""

from __future__ import annotations

import re

from briefings.text.span import Span

_CLAUSE_END = re.compile(
    r"[;:?!“”«»\"]|\.(?=\s|$)|\s[–—-]\s"
    r"|,?\s+(?=(?:which|who|whose|whom|because|while|whereas|although|though|unless|since|if|when|where|but|said|says"
    r"|added|according\s+to|so\s+that|in\s+addition|as\s+well\s+as|que|cuando|porque|mientras|aunque|qui|lorsque|afin)\b)"
    r"|,?\s+(?=(?:with|in|by|on|for|of|to|from|through|under|at)\s+which\b)"
    r"|,?\s+(?:and|y|et)\s+(?=(?:the\s+)?(?:\w+\s+)?(?:efforts?|is|are|was|were|has|have|had|will|would|should|may|thus|therefore|said|added"
    r"|identified|expected|agreed|announced|signed|proposed)\b)"
)
_SOFT_END = re.compile(
    r"\s+(?=that\s+(?:will|would|is|are|was|were|has|have|can|may|could)\b)|"
    r",\s(?!\w+(?:,\s\w+)*\s(?:and|or|y|e)\s\w+\s\(?\w+)|\s+(?=(?:in\s+order\s+to|as\s+part\s+of|with\s+the\s+aim|with\s+a\s+view|through|during|within|after|before|following"
    r"|thanks\s+to|at\s+(?:its|their|the)\s+meeting|on\s+(?:\d{1,2}\s+[A-Z]\w+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the\s+\d)|based\s+on|including|such\s+as|as\s+a\s+result|this\s+week|last\s+week|today|yesterday|next\s+year)\b)"
)
_BOUNDARY = re.compile(
    r"(?:,\s+)?\s(?=(?:(?:and|or|y|e)\s+(?:the|an?|its|their|el|la)|to|for|on|in|with|by|from|against|between|through|para|con|en|pour"
    r"|avec|dans|sur)\s)"
)
_LEAD = re.compile(
    r"^(?:(?:that|to|on|how|whether|the|an?|its|their|his|her|this|these|those|also|now|further|jointly|we\s+can|they\s+can|can|could|have|has"
    r"|it|them|el|la|los|las|un|una|que|a|le|les|l[’']|une|des|du|de)\s+)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:[\s,;:.–—(-]|\s(?:to|for|of|with|and|or|in|on|by|at|from|the|an?|para|de|del|que|con|y|en|la|el|pour|avec|et))+$"
)
_PAIR = re.compile(r"\b(?:between|both|entre)\b(?!.*\b(?:and|y|e|et)\b)", re.IGNORECASE)
_JOINED = re.compile(r",?\s+(?:and|y|et)\s+$")
_NAMED = re.compile(r"(?:the\s+)?[A-ZÀ-Þ]")
_NAMES_ONLY = re.compile(r"\s*(?:that\s+)?(?:the\s+)?[A-ZÀ-Þ][\w’-]*(?:,?\s[A-ZÀ-Þ][\w’-]*)*")
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|may|might|can|could|must|said|says|told|met|held|took|made|gave|went"
    r"|led|sent|set|put|began|came|rose|fell|won|spoke|wrote|[a-z]{2,}ed|(?:propos|discuss|hop|seek|plan|aim|want|request|announc|agre)e?s"
    r"|\w+(?:ó|aron|ieron)|ha|han|es|son|fue|fueron|a|ont|est|sont)\b"
)
_IDIOM = re.compile(r"\s+to\s+(?:begin|start)\s+with$")
MOST_WORDS = 20
"""A phrase longer than this is cut at the last boundary before it."""


def clause_end(text: str, start: int) -> int:
    """Return where the clause that holds ``text[start]`` ends."""
    match = next((m for m in _CLAUSE_END.finditer(text, start) if not _joins_names(text, start, m)), None)
    return match.start() if match else len(text.rstrip(" .")) if len(text.rstrip(" .")) > start else len(text)


def _joins_names(text: str, start: int, boundary: re.Match[str]) -> bool:
    """Whether an "and" joins two names that begin the clause ("that Ecuador and Chile will join")."""
    joined = _JOINED.fullmatch(boundary.group()) and _NAMED.match(text, boundary.end())
    return bool(joined) and bool(_NAMES_ONLY.fullmatch(text, start, boundary.start()))


def clause_start(text: str, end: int) -> int:
    """Return where the clause that ends at ``end`` begins."""
    start = 0
    for match in _CLAUSE_END.finditer(text):
        if match.end() > end:
            break
        # "Norway and Iceland agreed" is one clause: what stands before its "and" has no verb of its own.
        if not _JOINED.fullmatch(match.group()) or _VERB.search(text, start, match.start()):
            start = match.end()
    return start


def complement(text: str, start: int, *, most_words: int = MOST_WORDS) -> Span | None:
    """Return the phrase that follows a verb at ``start``, cut where it ends, or None if there is none to speak of."""
    end = clause_end(text, start)
    for match in _SOFT_END.finditer(text, start, end):
        if len(text[start : match.start()].split()) >= 3:
            end = match.start()
            break
    span = trim(text, Span(start, end))
    phrase = shorten(span.of(text), most_words)
    span = Span(span.start, span.start + len(phrase))
    return span if 2 <= len(phrase.split()) <= most_words else None


def shorten(phrase: str, most_words: int) -> str:
    """Return the phrase, or its beginning up to the last place within ``most_words`` where a phrase can end.

    A phrase that has no such place is returned whole.
    """
    words = list(re.finditer(r"\S+", phrase))
    if len(words) <= most_words:
        return phrase
    limit = words[most_words].start()
    cuts = [
        match.start()
        for match in _BOUNDARY.finditer(phrase)
        if len(phrase[: match.start()].split()) > 2 and not _parts_a_pair(phrase, match)
    ]
    return next((phrase[:place].rstrip(" ,;") for place in reversed(cuts) if place < limit), phrase)


def _parts_a_pair(phrase: str, boundary: re.Match[str]) -> bool:
    """Whether a cut would leave "between A" without its B."""
    pair = _PAIR.search(phrase[: boundary.end()])
    return bool(pair) and bool(re.match(r",?\s+(?:and|or|y|e)\b", phrase[boundary.start() :]))


def trim(text: str, span: Span) -> Span:
    """Return the span without white space, stray marks, and leading articles and particles."""
    start, end = span
    while start < end and text[start] in " \u00a0,;:–—-\n":
        start += 1
    if lead := _LEAD.match(text[start:end]):
        start += lead.end()
    if text.count("(", start, end) > text.count(")", start, end):
        end = text.rindex("(", start, end)
    end = start + len(_IDIOM.sub("", text[start:end]))
    if tail := _TAIL.search(text, start, end):
        end = tail.start()
    return Span(start, end)


def drop_article(phrase: str) -> str:
    """Return the phrase without its leading articles and particles, white space made plain."""
    return re.sub(r"\s+", " ", _LEAD.sub("", phrase.strip())).strip(" ,;:")


MOST_WORDS_OF_A_RECORD = 14
"""Words that a record's wording may have."""


def noun_phrase(text: str, span: Span) -> str:
    """Return the words of a span as a record's wording: no article, no open bracket, at most 14 words."""
    cut = trim(text, span)
    words = drop_article(cut.of(text).replace("**", ""))
    short = shorten(words, MOST_WORDS_OF_A_RECORD)
    return short if len(short.split()) <= 2 * MOST_WORDS_OF_A_RECORD else ""
