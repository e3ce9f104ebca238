"""Lists that a count announces ("three documents: a protocol and a memorandum"), and how many members they have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefings.text.numbers.forms import digit_forms, word_forms
from briefings.text.span import Span
from briefings.text.states import state_code


@dataclass(frozen=True, slots=True)
class Listing:
    """What follows a count; where "and" may join two members or two words of one, both readings are kept."""

    span: Span
    fewest: int
    most: int
    amounts: tuple[float, ...] = ()
    """The numbers that the members begin with, where they do ("two Turks and one Georgian")."""


_OPENER = re.compile(r"\s*(?P<mark>:|[—–]|-(?=\s)|\(|,(?=\s*(?:namely|a saber|à savoir)\b))\s*")
_APPOSED = re.compile(r"\s*,\s*")
_LEAD = re.compile(r"(?:namely|a saber|à savoir)\W+|(?:in|from|en|à)\s+", re.IGNORECASE)
_OPEN = re.compile(
    # What else is a sentence rather than a list, or a list of examples only.
    r"\b(?:who|whose|which|that|what|is|are|was|were|be|been|so\s+far|to\s+date|will|would|has|have|had|includ\w+|such\s+as|etc|among"
    r"|others?|further|also|respectively|not|or|see|e\.g|notably|namely|especially|mainly|as\s+well\s+as|plus|along\s+with"
    r"|que|quien\w*|cuy[oa]s?|qui|dont|où|es|son|fue|fueron|est|sont|ont|entre\s+(?:ellos|ellas|otr[oa]s)|otr[oa]s"
    r"|autres|notamment|incluid\w+|así\s+como|ainsi\s+que|ou|como|comme)\b|…|\.\.\.|[“”«»\"/]",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\b(?:between|both|entre)\s+[^,;]{1,90}?\s(?:and|y|e|et)\s+(?:(?:the|la|le|el|los|las|les)\s+)?[^,;]*",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\s*\([^()]*\)")
_AND = re.compile(r"\s+(?:and|y|e|et|&)\s+", re.IGNORECASE)
_LEADING_AND = re.compile(r"^(?:and|y|e|et|&)\s+", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:an?|una?|une)\s", re.IGNORECASE)
_LEFT_OVER = re.compile(
    r"\b(?:rest|remaining|remainder|others?|resto|restantes?|reste|autres|(?:and|y|et)\s+(?:an?|una?|une|his|her|their))\b"
)
"""Members of a list of numbers that have none, or are not told."""
_COMMA = re.compile(r"\s*,(?!\d)\s*")
_ANY_DIGIT = re.compile(r"\d")
_ELLIPTIC = re.compile(
    r"^\s+(?:(?:from|in|at|near|of\s+them|with|de|del|en|à|au|aux|du)\b"
    r"|(?:wo)?men\b|girls\b|boys\b|hombres\b|mujeres\b|hommes\b|femmes\b)"
)
_LONGEST = 4
"""Words of a member that is a mere name or noun; of longer ones the commas cannot be trusted."""


def listing_after(text: str, end: int, sentence: Span, language: str, *, concrete: bool) -> Listing | None:
    """Return the list that begins right at ``end`` with its opening mark, None where its members cannot be told.

    Args:
        text: The document's text.
        end: Where the counted noun ends.
        sentence: The sentence that holds the count; the list ends with it, or with its second dash or bracket.
        language: ISO 639-1 code.
        concrete: The counted things have names of their own (towns, goods), which "and" does not make one.
    """
    opener = _OPENER.match(text, end)
    if opener is not None:
        span = _extent(text, opener["mark"], Span(opener.end(), sentence.end))
        return _listing(text, span, language, concrete=concrete)
    if apposed := _APPOSED.match(text, end):
        listing = _summed(text, Span(apposed.end(), sentence.end), language)
        return listing if listing and leaves_noun_out(text, listing.span, language) else None
    return None


def _extent(text: str, mark: str, span: Span) -> Span:
    closer = {"(": ")", "—": "—", "–": "–", "-": " - "}.get(mark)
    place = text.find(closer, span.start, span.end) if closer else -1
    return Span(span.start, place if place >= 0 else span.end)


def _listing(text: str, span: Span, language: str, *, concrete: bool) -> Listing | None:
    if lead := _LEAD.match(text, span.start, span.end):
        span = Span(lead.end(), span.end)
    if summed := _summed(text, span, language):
        return summed
    whole = _BRACKETED.sub("", span.of(text)).rstrip()
    body = whole.rstrip(" .;:,)")
    if whole.endswith((",", ";", ":")) or _OPEN.search(body) or "\n" in body or ". " in body:
        return None
    if ";" in body:
        members = [member for member in body.split(";") if member.strip()]
        # Of two halves without an "and" the second may be another thought ("a, b and c; see below").
        parted = len(members) > 2 or _LEADING_AND.match(members[-1].strip())
        return Listing(span, len(members), len(members)) if parted else None
    if _ANY_DIGIT.search(body) or any(value > 1 for *_, value in _forms(body, language)):
        return None  # "two officers and a nurse" are three
    counts = _article_led(body) if _ARTICLE.match(body) else _named(body, concrete=concrete)
    return Listing(span, *counts) if counts and counts[1] > 1 else None


def _article_led(body: str) -> tuple[int, int]:
    """Members that begin with "a": what does not may be one more member or belong to the one before it."""
    pieces = [_LEADING_AND.sub("", piece) for piece in _COMMA.split(_BETWEEN.sub("", body))]
    parts = [part for piece in pieces for part in _AND.split(piece) if part.strip()]
    # Of two "and" one may stand within a member: "a grant and a loan and a fund" are three or two.
    certain = parts if len(_AND.findall(body)) < 2 else pieces
    return sum(bool(_ARTICLE.match(part)) for part in certain), len(parts)


def _named(body: str, *, concrete: bool) -> tuple[int, int] | None:
    """Members of few words: "rice, potato and milk powder"."""
    pieces = _COMMA.split(body)
    if _BETWEEN.search(body) or len(pieces) + len(_AND.findall(body)) < 2:
        return None
    ands = [len(_AND.findall(_LEADING_AND.sub("", piece))) for piece in pieces]
    parts = [part for piece in pieces for part in _AND.split(_LEADING_AND.sub("", piece))]
    if any(not part.strip() or len(part.split()) > _LONGEST for part in parts) or _mixed(parts):
        return None
    most = len(parts)
    certain = concrete and ands[-1] == 1 and not any(ands[:-1]) and not _LEADING_AND.match(pieces[-1])
    return (most if certain and not _paired(parts) else len(pieces)), most


_PAIRS = re.compile(
    r"\b(?:products?|parts?|equipment|ammunition|gas|steel|vegetables?|derivatives|related|accessories|islands?"
    r"|herzegovina|barbuda|tobago|nevis|grenadines|productos|produits)\b",
    re.IGNORECASE,
)


def _paired(parts: list[str]) -> bool:
    """Whether the last two are said as one ("oil and gas", "milk and dairy products")."""
    return bool(_PAIRS.search(parts[-1]))


def _mixed(parts: list[str]) -> bool:
    """Whether towns stand with their states ("Paris, France"), so that commas do not part members."""
    states = sum(state_code(part.strip()) is not None for part in parts)
    return 0 < states < len(parts) and len(parts) - states >= states


# --- lists of numbers ------------------------------------------------------------------------------------------


def _pieces(text: str, span: Span) -> list[str]:
    body = span.of(text).rstrip(" .;:,)")
    return [part for piece in _COMMA.split(body) for part in _AND.split(_LEADING_AND.sub("", piece))]


def _summed(text: str, span: Span, language: str) -> Listing | None:
    """A list whose members begin with their numbers; what follows the last of them is an apposition to it."""
    pieces = _pieces(text, span)
    led = [leading_number(piece, language) for piece in pieces]
    amounts = [value for value in led if value is not None]
    if (
        len(amounts) < 2
        or max(amounts) == 1
        or led[: len(amounts)] != amounts
        or not _AND.search(span.of(text))
    ):
        return None
    if _LEFT_OVER.search(span.of(text)):
        return None
    if any(_OPEN.search(piece) for piece in pieces[: len(amounts)]) or any(
        mark in span.of(text) for mark in ";:\n"
    ):
        return None
    if any(_ANY_DIGIT.search(piece) for piece in pieces[len(amounts) :]) or len(pieces) - len(amounts) > 1:
        return None
    return Listing(span, len(amounts), len(pieces), tuple(amounts))


def leading_number(piece: str, language: str) -> float | None:
    """Return the bare count that ``piece`` begins with, None where it begins with a word or measures."""
    head = piece[:40]
    for form in _forms(head, language):
        if form[0] == 0:
            return (
                None if re.match(r"\s*(?:%|per\s?cent|[€$£]|euros?|dollars?)", head[form[1] :]) else form[2]
            )
    return None


def _forms(head: str, language: str) -> Iterator[tuple[int, int, float]]:
    for form in (*digit_forms(head, language), *word_forms(head, head.lower(), language)):
        yield form.start, form.end, form.value


def leaves_noun_out(text: str, span: Span, language: str) -> bool:
    """Tell whether each member of a list of numbers counts some of what was named before it ("12 in Oslo")."""
    return all(_elliptic(piece, language) for piece in _pieces(text, span))


def _elliptic(piece: str, language: str) -> bool:
    """Whether the noun is left out after the number, so that it counts members of what was named before."""
    for start, end, _ in _forms(piece[:40], language):
        if start == 0:
            rest = piece[end:]
            word = rest.split()[0] if rest.split() else ""
            nationality = state_code(word) or state_code(word.capitalize())
            return bool(_ELLIPTIC.match(rest)) or nationality is not None
    return False
