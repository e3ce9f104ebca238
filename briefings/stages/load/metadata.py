"""Title, publisher, date and language of a text: from the file's own word, else from the head of the text."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefings.document import Basis
from briefings.stages.load.datelines import find_published, read_date
from briefings.stages.load.head import Head, head_of
from briefings.stages.load.parsed import Parsed
from briefings.stages.load.publishers import find_office, find_publisher
from briefings.stages.load.titles import find_title, plain_words
from briefings.text.language import detect_language

_LANGUAGE = re.compile(r"[A-Za-z]{2}(?![A-Za-z])")
_FILE_NAME = re.compile(
    r"^(?:Microsoft \w+ - )?\S.*\.(?:docx?|pdf|odt|rtf|indd|qxd|pages|pptx?|xlsx?|txt|html?)$", re.I
)
_NO_TITLE = re.compile(
    r"^(?:untitled.*|document\s*\d*|(?:microsoft )?word(?: document)?|title|titel|titre|título|press release|"
    r"powerpoint presentation|slide \d+|\W*)$",
    re.IGNORECASE,
)
_LONGEST_PUBLISHER = 80
_DECLARED = ("html", "md", "txt")
"""Formats whose own title is written for readers; Word's and PDF's are often the template's."""


class Description(NamedTuple):
    """What is known of a text as a whole."""

    title: str | None
    publisher: str | None
    published: str | None
    published_basis: Basis | None
    language: str | None


def describe(parsed: Parsed, file_format: str) -> Description:
    """Return what the file and its text say of themselves; None for what neither says."""
    facts = parsed.facts
    language = detect_language(parsed.text) or _declared_language(facts.language)
    head = head_of(parsed.text)
    office, line = find_office(head) or (None, None)
    title = (
        _files_title(parsed, head, file_format) or find_title(head, language, line) or _own_title(facts.title)
    )
    published, basis = _published(parsed, head, language)
    named = plain_words(facts.publisher or "")[:_LONGEST_PUBLISHER]
    publisher = named or office or find_publisher(parsed.text, head)
    return Description(title, publisher, published, basis, language)


def _declared_language(declared: str | None) -> str | None:
    match = _LANGUAGE.match(declared or "")
    return match.group().lower() if match else None


def _own_title(title: str | None) -> str | None:
    """Return the title in the file's metadata, unless it is a file's name or a program's filler."""
    words = plain_words(title or "")
    return None if not words or _FILE_NAME.match(words) or _NO_TITLE.match(words) else words


def _files_title(parsed: Parsed, head: Head, file_format: str) -> str | None:
    """Return the title that the file marks as one, in its metadata or as its first heading."""
    own = _own_title(parsed.facts.title)
    if own and (file_format in _DECLARED or own.casefold() in head.text.casefold()):
        return own
    heading = parsed.headings[0].of(parsed.text) if parsed.headings else ""
    return _own_title(heading) if heading and not head.is_before(heading) else None


def _published(parsed: Parsed, head: Head, language: str | None) -> tuple[str | None, Basis | None]:
    """Return the date and how it was found: its making only dates a file, not its text."""
    stated = read_date(parsed.facts.published) or find_published(head, language, parsed.text)
    if stated:
        return stated, "stated"
    created = read_date(parsed.facts.created)
    return (created, "inferred") if created else (None, None)
