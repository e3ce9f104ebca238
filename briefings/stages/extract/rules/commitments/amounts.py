"""Amounts: the one sum of money that an act's own words give."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.commitments.act import Act
from briefings.stages.extract.rules.commitments.romance import amount_of
from briefings.text.span import Span

_CURRENCIES = frozenset(
    "EUR USD GBP CHF JPY CAD AUD MXN PEN CLP COP BRL CNY INR LKR ZAR NOK SEK DKK NZD PHP KES NGN GHS XOF XAF".split()
)
MONEY = re.compile(
    r"(?:up\s+to\s+)?(?<![\w$€£¥])(?:(?:[A-Z]{3}(?=\s)|[A-Z]{1,2}\$|[€$£¥])\s?\d[\d.,]*(?:\s?(?:million|billion|trillion|thousand|[mb]n|m|k)\b)?"
    r"|\d[\d.,]*\s?(?:(?:million|billion|trillion|thousand|bn|mn)\s+)?(?:[A-Z][a-z]+\s+)?(?:US\s+)?"
    r"(?:euros?|dollars?|francs?|pounds?\b(?!\s+of\b)|kwacha|ringgit|yen|yuan|rupees?|rupiah|pesos?|lari|tenge|kron(?:er|or|a)|rand|won|baht|dirhams?|zloty|reais|shillings?|lira))"
)
"""A sum with its currency; weights ("170,000 pounds of rice") are none."""
_PER_UNIT = re.compile(
    r"\s?(?:/|per\b|an?\s+(?:barrel|tonn?e?|month|day|year|litre|unit|head|hour|night|share))"
)
"""After a price ("$60/barrel"): nobody commits that sum."""


def sum_of(act: Act) -> str | None:
    """Return the one sum of money that an act's own words give."""
    sentence = act.sentence
    if sentence.language != "en":
        return amount_of(act)
    if act.parsed is None:
        spans = [
            Span(sentence.at(number.span.start), sentence.at(number.span.end))
            for number in sentence.numbers
            if number.unit in _CURRENCIES
        ]
        return next((span.of(sentence.text) for span in spans if act.clause.covers(span)), None)
    deed = act.deed or act.parsed
    window = Span(
        deed.verb.span.end,
        max(
            [
                deed.verb.span.end,
                *(part.span.end for part in (deed.object,) if part),
                *(span.end for span in deed.adjuncts),
            ]
        ),
    )
    if (deed.verb.passive or act.mention.passive) and deed.subject is not None:
        window = Span(deed.subject.span.start, window.end)
    sums = [
        match.group()
        for match in MONEY.finditer(sentence.text, window.start, window.end)
        if not _PER_UNIT.match(sentence.text, match.end())
    ]
    return sums[0] if len(sums) == 1 else None
