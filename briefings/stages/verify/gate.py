"""Checks one sentence or row against the words that it cites."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from briefings.briefing import Briefing, Citation, Point, Row, Working
from briefings.document import Document
from briefings.record import Findings, Status, firmness_of
from briefings.text.dates import agree, find_dates
from briefings.text.names import LONG_FORMS, find_names, is_acronym, is_office, listed_states
from briefings.text.normal import key, tokens
from briefings.text.numbers import number_values
from briefings.text.openers import OPENERS
from briefings.text.span import Span
from briefings.text.states import nationalities, state_code, state_names
from briefings.text.status import find_status, firmest, supports

_QUESTION = re.compile(r"[^.!?]*\?")
_LOWER = re.compile(r"\b[a-zà-ÿ][\w’'-]*")
_IN_FORCE = re.compile(r"(?<!\bnot )(?<!\byet )(?<!\bnone )(?<!\bnothing )\bin force\b", re.IGNORECASE)
_QUOTATION = re.compile(r"[“\"«]([^“”\"«»]+)[”\"»]")
NOTHING = "Not stated"
"""What a cell says that no source fills."""


class Gate:
    """Checks sentences of one page against the words that they cite."""

    def __init__(self, briefing: Briefing, documents: Sequence[Document], findings: Findings) -> None:
        """Take the page, the texts that it cites, and the findings that its counts are over."""
        by_id = {document.id: document for document in documents}
        self._sources = {source.number: by_id[source.id] for source in briefing.sources if source.id in by_id}
        self._findings = findings
        self._ids = {finding.id: finding for finding in findings.findings}
        self._aliases = _aliases(findings.names)
        # Words that some text writes in lower case: a capital at a sentence's start is all that is new about them.
        self._common = {
            key(word) for source in self._sources.values() for word in _LOWER.findall(source.text)
        }
        self._statuses = [firmness_of(finding.record) for finding in findings.findings]

    # --- whole points and rows ----------------------------------------------------------------------------

    def point(self, point: Point) -> str | None:
        """Return why a point does not hold, or None if it does."""
        if not point.citations and not point.workings:
            return "it cites nothing"
        problem = self._misquoted(point.citations) or self._miscounted(point)
        if problem:
            return problem
        for text in filter(None, (point.text, point.shorter)):
            # The lead-in is a sentence of its own, so that its word does not run into the next.
            lead = f"{point.label.rstrip('.:')}. " if point.label else ""
            if problem := self._uncarried(lead + text, point):
                return problem
        return None

    def cells(self, row: Row) -> dict[str, str]:
        """Return column → why its cell does not hold, for the cells of a row that do not."""
        if problem := self._misquoted(row.citations):
            return dict.fromkeys(row.cells, problem)
        problems = {}
        for column, cell in row.cells.items():
            if column == "status" and row.status is not None:
                if not supports(Status(row.status), [citation.quote for citation in row.citations]):
                    problems[column] = f"no cited words reach {row.status!r}"
            elif cell and cell != NOTHING and column != "source":
                problem = self._uncarried(cell, Point(text=cell, citations=row.citations))
                if problem:
                    problems[column] = problem
        return problems

    # --- what is checked ----------------------------------------------------------------------------------

    def _misquoted(self, citations: Iterable[Citation]) -> str | None:
        for citation in citations:
            document = self._sources.get(citation.source)
            if document is None:
                return f"it cites source {citation.source}, which is not in the list"
            if document.text[citation.start : citation.end] != citation.quote or not citation.quote.strip():
                return f"the quote from source {citation.source} does not stand in it at {citation.start}"
        return None

    def _miscounted(self, point: Point) -> str | None:
        carried = self._numbers(point.citations)
        for working in point.workings:
            if not self._computes(working, carried):
                return f"the number {working.value:g} is not what its workings give"
        return None

    def _computes(self, working: Working, carried: set[float]) -> bool:
        if working.operation == "count":
            known = all(item in self._ids or item.isdecimal() for item in working.of)
            return known and working.value == len(set(working.of))
        if len(working.of) != 2:
            return False
        first, second = (float(number) for number in working.of)
        if not {first, second} <= carried:
            return False
        if working.operation == "share":
            return second != 0 and abs(working.value - round(100 * first / second)) < 0.5
        return working.value == second - first

    def _uncarried(self, text: str, point: Point) -> str | None:
        """Why a text says more than its citations and workings carry, or None."""
        carried = [edtf for citation in point.citations for edtf in self._dates_of(citation)]
        rest = text = _without_quotations(text, point.citations)
        for mention in find_dates(text, None, "en"):
            if not any(agree(mention.edtf, edtf) for edtf in carried):
                return f"the date “{mention.span.of(text)}” is not in the cited words"
            # The digits and the month's name are the date's, whatever else they look like.
            start, end = mention.span
            rest = rest[:start] + "\n" * (end - start) + rest[end:]
        years = {float(edtf[:4]) for edtf in carried}
        return self._number(rest, point, years) or self._names(rest, point) or self._firmness(text, point)

    def _number(self, text: str, point: Point, years: set[float]) -> str | None:
        allowed = self._numbers(point.citations) | {working.value for working in point.workings}
        for number in sorted(number_values(text, "en") - allowed - self._counts(text, point) - years):
            return f"the number {number:g} is not in the cited words"
        return None

    def _dates_of(self, citation: Citation) -> list[str]:
        document = self._sources[citation.source]
        dates = [
            mention.edtf for mention in find_dates(citation.quote, document.published, document.language)
        ]
        return dates + ([document.published] if document.published else [])

    def _numbers(self, citations: Iterable[Citation]) -> set[float]:
        carried: set[float] = set()
        for citation in citations:
            carried |= number_values(citation.quote, self._sources[citation.source].language)
        return carried

    def _counts(self, text: str, point: Point) -> set[float]:
        """True counts that a sentence may give without a working.

        They are the number of sources, of findings of each status that the sentence names, of states that the
        cited words list, and the numbers of the sources that it cites ("source 4").
        """
        counts = {float(len(self._sources))} if re.search(r"\b(?:texts?|sources?|items?)\b", text) else set()
        for status in Status:
            if re.search(rf"\b{status.value}\b", text, re.IGNORECASE):
                counts.add(float(self._statuses.count(status)))
        counts |= {float(len(run)) for citation in point.citations for run in listed_states(citation.quote)}
        return counts | {float(citation.source) for citation in point.citations}

    def _names(self, text: str, point: Point) -> str | None:
        quotes = [citation.quote for citation in point.citations]
        words = {word for quote in quotes for word in tokens(quote)}
        codes = _codes(" ".join(quotes))
        folded = " ".join(key(quote) for quote in quotes)
        for mention in find_names(text):
            if mention.kind == "state":
                if state_code(mention.name) not in codes and key(mention.name) not in folded:
                    return f"“{mention.name}” is not named in the cited words"
            elif not self._carried(mention.name, mention.span, text, words, folded):
                return f"“{mention.name}” is not named in the cited words"
        return None

    def _carried(self, name: str, span: Span, text: str, words: set[str], folded: str) -> bool:
        if all(word in words or is_office(word) for word in tokens(name)):
            return True
        if any(alias in folded for alias in self._aliases.get(key(name), ())):
            return True
        starts = not re.search(r"[\w,;]\s$", text[: span.start]) or text[: span.start].rstrip().endswith(
            (".", ":", "!", "?")
        )
        if is_office(name):
            return True
        # A capital at the start of a sentence or cell does not make a common word a name; any other word may be one.
        forms = {key(name), f"{key(name)}s", key(name).removesuffix("s")}
        common = bool(forms & OPENERS or forms & self._common)
        return starts and common and not is_acronym(name) and key(name) not in self._aliases

    def _firmness(self, text: str, point: Point) -> str | None:
        text = _QUESTION.sub("", text)  # a question asserts nothing
        reached = firmest(citation.quote for citation in point.citations)
        for mention in find_status(text):
            if reached is None or reached.rank > mention.status.rank:
                return f"“{mention.span.of(text)}” is firmer than the cited words"
        # A heading has no verb: "one signed, two in force".
        if reached is not Status.IN_FORCE and _IN_FORCE.search(text):
            return "“in force” is firmer than the cited words"
        return None


def _without_quotations(text: str, citations: Iterable[Citation]) -> str:
    """Blank out what the text itself quotes and the cited words hold letter for letter."""
    quotes = [" ".join(citation.quote.split()) for citation in citations]

    def blank(match: re.Match[str]) -> str:
        words = " ".join(match.group(1).split()).rstrip(" ,.…")
        return "“”" if any(words in quote for quote in quotes) else match.group()

    return _QUOTATION.sub(blank, text)


def _aliases(names: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Every name, folded → the folded forms in which sources write the same actor."""
    groups: dict[str, set[str]] = {}
    for short, long in LONG_FORMS.items():
        groups.setdefault(long, {key(long)}).add(key(short))
    for written, canonical in names.items():
        groups.setdefault(canonical, {key(canonical)}).add(key(written))
    return {member: tuple(sorted(group)) for group in groups.values() for member in group}


def _codes(text: str) -> set[str]:
    known = {**state_names(), **nationalities()}
    found = {known[word] for word in re.findall(r"[^\W\d_][\w.’'-]*", text) if word in known}
    return found | {known[name] for name in known if " " in name and name in text}
