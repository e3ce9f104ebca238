"""A document with what grounding looks up in it again and again."""

from __future__ import annotations

from functools import cached_property

from briefings.document import Document
from briefings.record import Quote
from briefings.text.locate import Locator
from briefings.text.normal import key
from briefings.text.sentences import split_sentences
from briefings.text.span import Span
from briefings.text.states import state_code, state_pattern

_MIN_GLUED = 8
"""A name of so many characters may run on into the next word."""


class UncarriedError(Exception):
    """A part of a claim that the document does not carry."""

    def __init__(self, reason: str, quote: str) -> None:
        super().__init__(reason)
        self.quote = quote


class Source:
    """A document with what is looked up in it again and again."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.locator = Locator(document.text)
        texts = (document.title or "", document.publisher or "", document.text)
        self._words = f" {key(' | '.join(texts))} "
        self._known: dict[str, bool] = {}

    def has_name(self, name: str) -> bool:
        """Tell whether the document, its title or its publisher has ``name``."""
        if name not in self._known:
            self._known[name] = self._find(key(name).removeprefix("the "))
        return self._known[name]

    def has_state(self, name: str) -> bool:
        """Tell whether ``name`` is a state that the document speaks of as "Belgian" alone."""
        code = state_code(name)
        return code is not None and code in self._states

    def sentence_of(self, quote: Quote) -> Quote:
        """Return the whole sentences that a quote stands in, as one quote."""
        touched = [span for span in self._sentences if span.meets((quote.start, quote.end))]
        if not touched:
            return quote
        start, end = min(quote.start, touched[0].start), max(quote.end, touched[-1].end)
        return Quote(start=start, end=end, text=self.document.text[start:end], match=quote.match)

    @cached_property
    def _sentences(self) -> list[Span]:
        return split_sentences(self.document.text)

    def _find(self, wanted: str) -> bool:
        if f" {wanted} " in self._words:
            return True
        # Scraped text glues words ("Annelies Verlindenduring"): a long name may run on into the next word.
        return len(wanted) >= _MIN_GLUED and f" {wanted}" in self._words

    @cached_property
    def _states(self) -> set[str | None]:
        return {state_code(match.group()) for match in state_pattern().finditer(self.document.text)}
