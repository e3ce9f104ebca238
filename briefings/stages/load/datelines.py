"""The date that a text states as its own: a line that is only a date, or a dateline."""

from __future__ import annotations

import re

from briefings.stages.load.head import Head
from briefings.text.date_words import DATE_WORDS
from briefings.text.dates import find_dates

_ISO = re.compile(r"^\s*[\"']?(\d{4}-\d\d(?:-\d\d)?)(?!\d)")
_LABEL = (
    r"(?:(?:first |last )?(?:published|posted|updated|issued|released|date|dated|publication date|created)"
    r"|publicado|publicada|fecha|publié|publiée|date de publication|veröffentlicht|datum|pubblicato"
    r"|publicatiedatum)(?: (?:on|el|le|am|il|op|at))?"
)
_WEEKDAY = r"[^\W\d_]{3,13}(?:-feira)?"
_TIME = r"(?:at|um|a las|à|ore|om)?\W*\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\W*(?:[ap]\.?m\.?)?\W*[A-Z]{0,5}"
_REST = re.compile(rf"^\W*(?:{_LABEL}\W*)?(?:{_WEEKDAY}\W+)??DATE\W*(?:{_TIME})?\W*$", re.IGNORECASE)
_LONGEST_LINE = 90
_DATELINE_REACH = 700
_PLACE = re.compile(
    r"(?<![^\W\d_])[^\W\d_a-z][^\W\d_]+(?:[ '’-][^\W\d_]+){0,3}(?:\s*\([^()\n]{2,20}\))?,\s*$"
)
_AFTER = re.compile(r"^\s*(?:\([^()\n]{2,40}\)\s*)?\.?\s*(?:[-–—:]{1,2}|\.-)\s+\S")
_STATED = ("stated",)


def find_published(head: Head, language: str | None) -> str | None:
    """Return the date that the head of a text states as its own; None if it states none."""
    for line in head.lines:
        if published := _date_line(line, language):
            return published
    return _dateline(head.text[:_DATELINE_REACH], language)


def is_date_line(line: str) -> bool:
    """Tell whether a line holds nothing but a date (and words such as "Published:", a weekday, a time)."""
    return _date_line(line, None) is not None


def read_date(value: str | None) -> str | None:
    """Return the date that a file's metadata gives, whatever its notation; None if it cannot be read."""
    if not value:
        return None
    iso = _ISO.match(value)
    if iso:
        return iso.group(1) if find_dates(iso.group(1), None, None) else None
    return _date_line(value, None)


def _date_line(line: str, language: str | None) -> str | None:
    if len(line) > _LONGEST_LINE or not any(character.isdigit() for character in line):
        return None
    # The line may be in the page's language and not in the text's; the text's is asked first.
    for spoken in dict.fromkeys((language or "en", *DATE_WORDS)):
        for mention in find_dates(line, None, spoken):
            rest = f"{line[: mention.span.start]}DATE{line[mention.span.end :]}"
            if _is_own(mention.edtf, mention.basis) and _REST.match(rest):
                return mention.edtf
    return None


def _dateline(text: str, language: str | None) -> str | None:
    """Return the date of "QUITO, 27 February 2023 – …", wherever in the first lines it stands."""
    for mention in find_dates(text, None, language):
        before, after = text[: mention.span.start], text[mention.span.end :]
        if _is_own(mention.edtf, mention.basis) and _PLACE.search(before) and _AFTER.match(after):
            return mention.edtf
    return None


def _is_own(edtf: str, basis: str) -> bool:
    """Only a whole date that stands in so many words dates a text: not a year, a span or a "last May"."""
    return basis in _STATED and "/" not in edtf and len(edtf) >= len("2023-02")
