"""What no source gives: said only where neither a field nor the words themselves hold it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefings.briefing import Working
from briefings.document import Document
from briefings.record import Finding
from briefings.stages.compose.counting import count
from briefings.stages.compose.phrasing import capital, in_words, listed
from briefings.stages.compose.wording import wording
from briefings.text.dates import bounds, find_dates

_MONEY = re.compile(
    r"[$€£¥]\s?\d|\b(?:USD|EUR|CHF|GBP|JPY)\b|\b(?:francs?|euros?|dollars?|d[oó]lares|pesos?|pounds?|yen)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Gaps:
    """A sentence on what is missing, and the counts that it gives."""

    text: str
    workings: tuple[Working, ...] = ()


def gaps(findings: Sequence[Finding], documents: Sequence[Document]) -> Gaps | None:
    """Return what is known of amounts and deadlines, or None where nothing sure can be said.

    An empty field is no proof that a source is silent: "no source gives" stands only where the quotes have neither
    money nor a day after their text was written.
    """
    by_id = {document.id: document for document in documents}
    paid = [one for one in findings if getattr(one.record, "amount", None) or _MONEY.search(wording(one))]
    due = [one for one in findings if getattr(one.record, "due_by", None)]
    silent = [
        name
        for name, given, hinted in (
            ("an amount", paid, any(map(_speaks_of_money, findings))),
            ("a deadline", due, any(_looks_ahead(one, by_id) for one in findings)),
        )
        if not given and not hinted
    ]
    told = [
        (f"{in_words(len(found))} {'has' if len(found) == 1 else 'have'} {name}", count(found))
        for name, found in (("an amount", paid), ("a deadline", due))
        if found
    ]
    them = "any of them" if len(findings) > 1 else "it"
    parts = [f"no source gives {' or '.join(silent)} for {them}"] if silent else []
    parts += [listed([text for text, _ in told])] if told else []
    return Gaps(f"{capital('; '.join(parts))}.", tuple(working for _, working in told)) if parts else None


def _speaks_of_money(finding: Finding) -> bool:
    return any(_MONEY.search(quote.text) for one in finding.support for quote in one.quotes)


def _looks_ahead(finding: Finding, documents: dict[str, Document]) -> bool:
    """Whether some quote names a limit, or a day after its text was written."""
    for support in finding.support:
        document = documents[support.document]
        written = bounds(document.published)[1] if document.published else None
        for quote in support.quotes:
            for mention in find_dates(quote.text, document.published, document.language):
                if mention.deadline or written is None or bounds(mention.edtf)[1] > written:
                    return True
    return False
