"""Checks one sentence or row against the words that it cites."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache

from briefings.briefing import NOT_STATED, Briefing, Citation, Point, Row, Working
from briefings.document import Document
from briefings.record import Findings, Status, firmness_of
from briefings.text.dates import bounds, find_dates
from briefings.text.names import LONG_FORMS, find_names, is_acronym, is_office, listed_states
from briefings.text.normal import key, tokens
from briefings.text.numbers import number_values
from briefings.text.openers import OPENERS
from briefings.text.span import Span
from briefings.text.states import nationalities, state_code, state_names
from briefings.text.status import find_status, firmest, supports

_COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_ONE = re.compile(r"\bone\b", re.IGNORECASE)  # mostly a pronoun; where it counts, its count is checked
_SOURCES = re.compile(r"\bsources?\s+\d+(?:(?:,\s*|\s+and\s+)\d+)*", re.IGNORECASE)
_HOW_MANY = re.compile(rf"\b{_COUNT}\s+(?:\w+\s+)?(?:texts?|sources?|items?|documents?)\b", re.IGNORECASE)
_LISTED = re.compile(
    rf"\b(?:lists?|listed|listing|names?|named)\s+(?:only\s+|just\s+)?{_COUNT}\b", re.IGNORECASE
)
_QUESTION = re.compile(r"[^.!?]*\?")
_LOWER = re.compile(r"\b[a-zà-ÿ][\w’'-]*")
_IN_FORCE = re.compile(r"(?<!\bnot )(?<!\byet )(?<!\bnone )(?<!\bnothing )\bin force\b", re.IGNORECASE)
_QUOTATION = re.compile(r"[“\"«]([^“”\"«»]+)[”\"»]")


class Gate:
    """Checks sentences of one page against the words that they cite."""

    def __init__(self, briefing: Briefing, documents: Sequence[Document], findings: Findings) -> None:
        """Take the page, the texts that it cites, and the findings that its counts are over."""
        by_id = {document.id: document for document in documents}
        self._sources = {source.number: by_id[source.id] for source in briefing.sources if source.id in by_id}
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
            elif cell and cell != NOT_STATED and column != "source":
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
            if not _is_carried(mention.edtf, carried):
                return f"the date “{mention.span.of(text)}” is not in the cited words"
            # The digits and the month's name are the date's, whatever else they look like.
            start, end = mention.span
            rest = rest[:start] + "\n" * (end - start) + rest[end:]
        years = {float(edtf[:4]) for edtf in carried}
        return self._number(rest, point, years) or self._names(rest, point) or self._firmness(text, point)

    def _number(self, text: str, point: Point, years: set[float]) -> str | None:
        allowed = self._numbers(point.citations) | {working.value for working in point.workings} | years
        text = self._without_counts(text, point)
        for pattern in (_HOW_MANY, *map(_rung, Status)):
            for match in pattern.finditer(text):
                if number_values(match.group(), "en") - allowed:
                    return f"the count in “{match.group()}” is not what was found"
        for number in sorted(number_values(_ONE.sub(" ", text), "en") - allowed):
            return f"the number {number:g} is not in the cited words"
        return None

    def _without_counts(self, text: str, point: Point) -> str:
        """Blank out the true counts that a sentence may give without a working.

        They are the numbers of the sources that it cites ("source 4"), how many sources there are ("five texts"),
        how many findings stand on a rung ("two are signed", "aim (3)"), and how many states a cited list has.
        """
        cited = {float(citation.source) for citation in point.citations}
        listed = {float(len(run)) for citation in point.citations for run in listed_states(citation.quote)}

        def blank(true: set[float]) -> Callable[[re.Match[str]], str]:
            def replaced(match: re.Match[str]) -> str:
                return "\n" if number_values(match.group(), "en") <= true else match.group()

            return replaced

        text = _SOURCES.sub(blank(cited), text)
        text = _HOW_MANY.sub(blank({float(len(self._sources))}), text)
        text = _LISTED.sub(blank(listed), text)
        for status in Status:
            text = _rung(status).sub(blank({float(self._statuses.count(status))}), text)
        return text

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
        own = [word for word in tokens(name) if not is_office(word)]
        if all(word in words for word in own) and _in_order(own, folded):
            return True
        if f" {key(name)} " in f" {folded} ":
            return True  # "F-35A" is one word there and three here
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


def _is_carried(said: str, carried: Iterable[str]) -> bool:
    """Whether each end of a date on the page is given, at least as exactly, by a date that the words carry."""
    given = [bounds(part) for edtf in carried for part in (edtf, *edtf.split("/"))]
    whole = bounds(said)
    if any(whole[0] <= first and last <= whole[1] for first, last in given):
        return True
    ends = [bounds(end) for end in said.split("/")]
    return all(any(low <= first and last <= high for first, last in given) for low, high in ends)


def _in_order(words: Sequence[str], folded: str) -> bool:
    """Whether the words of a name stand together in the quotes, in the name's order, joining words aside."""
    near = r"(?: (?:of|the|for|and|on|in|to|de|del|la|el|y|du|des|et))* ".join(
        re.escape(word) for word in words
    )
    return re.search(rf"(?:^| ){near}(?: |$)", folded) is not None


@cache
def _rung(status: Status) -> re.Pattern[str]:
    """A count of what stands on a rung: "two are signed", "only one text signed", "signed (2)"."""
    return re.compile(
        rf"\b{_COUNT}(?:\s+\w+){{0,3}}\s+{status.value}\b"
        rf"|\b{status.value}\s+\(\d+\)",
        re.IGNORECASE,
    )


def _without_quotations(text: str, citations: Iterable[Citation]) -> str:
    """Blank out what the text itself quotes and the cited words hold letter for letter."""
    quotes = [" ".join(citation.quote.split()) for citation in citations]

    def blank(match: re.Match[str]) -> str:
        words = " ".join(match.group(1).split()).strip(" ,.…")
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
