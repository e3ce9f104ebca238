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
    r",\s|\s+(?=(?:in\s+order\s+to|as\s+part\s+of|with\s+the\s+aim|with\s+a\s+view|through|during|within|after|before|following"
    r"|thanks\s+to|based\s+on|including|such\s+as|as\s+a\s+result|this\s+week|last\s+week|today|yesterday|next\s+year)\b)"
)
_BOUNDARY = re.compile(
    r"\s+(?=(?:and|or|to|for|on|in|with|by|from|against|between|of|para|con|en|pour|avec|dans|sur)\s)"
)
_LEAD = re.compile(
    r"^(?:(?:that|to|on|how|whether|the|an?|its|their|his|her|this|these|those|also|now|further|jointly|we\s+can|they\s+can|can|could|have|has"
    r"|it|them|el|la|los|las|un|una|que|a|le|les|l[’']|une|des|du|de)\s+)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:[\s,;:.–—(-]|\s(?:to|for|of|with|and|or|in|on|by|at|from|the|an?|para|de|del|que|con|y|en|la|el|pour|avec|et))+$"
)
MOST_WORDS = 20
"""A phrase longer than this is cut at the last boundary before it."""


def clause_end(text: str, start: int) -> int:
    """Return where the clause that holds ``text[start]`` ends."""
    match = _CLAUSE_END.search(text, start)
    return match.start() if match else len(text.rstrip(" .")) if len(text.rstrip(" .")) > start else len(text)


def clause_start(text: str, end: int) -> int:
    """Return where the clause that ends at ``end`` begins."""
    start = 0
    for match in _CLAUSE_END.finditer(text, 0, end):
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
    words = list(re.finditer(r"\S+", span.of(text)))
    if len(words) > most_words:
        limit = words[most_words].start()
        cuts = [match.start() for match in _BOUNDARY.finditer(span.of(text)) if 0 < match.start() < limit]
        if not cuts:
            return None
        span = Span(span.start, span.start + cuts[-1])
    return span if len(span.of(text).split()) >= 2 else None


def trim(text: str, span: Span) -> Span:
    """Return the span without white space, stray marks, and leading articles and particles."""
    start, end = span
    while start < end and text[start] in " \u00a0,;:–—-\n":
        start += 1
    if lead := _LEAD.match(text[start:end]):
        start += lead.end()
    if text.count("(", start, end) > text.count(")", start, end):
        end = text.rindex("(", start, end)
    if tail := _TAIL.search(text, start, end):
        end = tail.start()
    return Span(start, end)


def drop_article(phrase: str) -> str:
    """Return the phrase without its leading articles and particles, white space made plain."""
    return re.sub(r"\s+", " ", _LEAD.sub("", phrase.strip())).strip(" ,;:")
