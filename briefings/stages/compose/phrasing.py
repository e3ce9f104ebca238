"""Small pieces of the page's own sentences: counts in words, lists, capitals, citations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from briefings.briefing import NOT_STATED, Citation, Source
from briefings.record import Finding, Grounded, Quote, Status, firmness_of
from briefings.text.names import LONG_FORMS, WELL_KNOWN

# Emphasis and heading signs of Markdown, with a bold lead-in that is no part of the sentence.
_MARKUP = re.compile(r"^\*\*[^*]{3,80}:\s?\*\*|\*\*|__|^#+\s")
_WORDS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


def in_words(count: int) -> str:
    """Return a count as running text has it: words to twelve, then digits."""
    return _WORDS[count] if count < len(_WORDS) else str(count)


def listed(items: Sequence[str]) -> str:
    """Return "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def capital(text: str) -> str:
    """Return the text with its first letter as a capital, the rest untouched."""
    return text[:1].upper() + text[1:]


def plain(text: str) -> str:
    """Return a phrase for a line of the page: one space between words, no stray marks at its ends."""
    return re.sub(r"\s+", " ", _MARKUP.sub("", text)).replace("( ", "(").strip(" ,;:–—-\u00a0")


def listed_short(names: Sequence[str]) -> str:
    """Return up to four names for a narrow column, the well-known long ones by their usual short form."""
    return ", ".join(short_names(names)[:4]) if names else NOT_STATED


def short_names(names: Sequence[str]) -> list[str]:
    """Return the names, the best-known long ones by their usual short form ("EU")."""
    shorter = {long: short for short, long in WELL_KNOWN.items()}
    spelled_out = [LONG_FORMS.get(name, name) for name in names]
    return [shorter.get(name, name) for name in dict.fromkeys(spelled_out)]


class Ranked(Protocol):
    """A Finding with its worth, as ranking gives it."""

    @property
    def finding(self) -> Finding:
        """The finding."""
        ...

    @property
    def worth(self) -> float:
        """How much the page would lose without it, 0 to 1."""
        ...


def rung_of(finding: Finding) -> Status:
    """The rung of a commitment; one whose schema knows no status is no more than an aim."""
    return firmness_of(finding.record) or Status.AIM


class Citer:
    """Turns the support of findings into numbered citations."""

    def __init__(self, sources: Iterable[Source]) -> None:
        """Number by the page's source list."""
        self._numbers: Mapping[str, int] = {source.id: source.number for source in sources}

    def of(self, *findings: Finding, most: int = 4) -> tuple[Citation, ...]:
        """Return citations for findings: every quote of the first support of each source, source by source."""
        cited: dict[tuple[int, int, int], Citation] = {}
        for finding in findings:
            for support in finding.support[:most]:
                for citation in self.support(support):
                    cited[citation.source, citation.start, citation.end] = citation
        return tuple(cited[place] for place in sorted(cited))

    def support(self, support: Grounded) -> list[Citation]:
        """Return citations for one record's quotes."""
        return [self.quote(support.document, quote) for quote in support.quotes]

    def quote(self, document: str, quote: Quote) -> Citation:
        """Return the citation of one quote."""
        return Citation(source=self._numbers[document], start=quote.start, end=quote.end, quote=quote.text)
