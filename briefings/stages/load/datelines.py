"""The date that a text states as its own: a line that is only a date, or a dateline."""

from __future__ import annotations

import re
from itertools import pairwise

from briefings.stages.load.head import Head, strip_marks
from briefings.text.dates import find_dates
from briefings.text.dates.words import DATE_WORDS

_ISO = re.compile(r"^\s*[\"']?(\d{4}-\d\d(?:-\d\d)?)(?!\d)")
_LABEL = (
    r"(?:(?:situation |status |data )?as (?:of|at)|(?:for )?immediate release|(?:first |last )?(?:published|posted|updated|issued|released|date|dated|publication date|created)"
    r"|publicado|publicada|fecha|publié|publiée|date de publication|veröffentlicht|datum|pubblicato"
    r"|publicatiedatum)(?: (?:on|el|le|am|il|op|at))?"
)
_WEEKDAY = r"[^\W\d_]{3,13}(?:-feira)?"
_TIME = r"(?:at|um|a las|à|ore|om)?\W*\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\W*(?:[ap]\.?m\.?)?\W*[A-Z]{0,5}"
_REST = re.compile(
    rf"^\W*(?:{_LABEL}\W*)?(?:{_WEEKDAY}\W+)??DATE\W*(?:{_TIME})?\W*(?:hrs?|horas|GMT|UTC)?\W*$",
    re.IGNORECASE,
)
_LONGEST_LINE = 90
_LONGEST_HEADER = 160
_DATELINE_REACH = 700
_PLACE = re.compile(
    r"(?<![^\W\d_])[^\W\d_a-z][^\W\d_]+(?:[ '’-][^\W\d_]+){0,3}(?:\s*\([^()\n]{2,20}\))?,\s*(?:(?:the|le|el|a|il|den|am)\s+)?$"
)
_AFTER = re.compile(
    r"^\s*(?:\([^()\n]{2,40}\)\s*|/[^/\n]{2,40}/\s*)?\.?\s*(?:[-–—:]{1,2}|\.-)\s+\S|^\s*(?:\([^()\n]{2,40}\)\W*)?(?:\n|$)"
)
_FIELDS = re.compile(r"\s+[|/·•–—-]\s+|\s*[|·•]\s*|\t|\s{3,}")
"""What keeps the parts of a header line apart: "Economy | Wednesday, 9 March 2022 17:40 | 3 min"."""
_BYLINE = re.compile(
    r"^\W*(?:by|por|par|von|di)\s+[^\W\d_][^|\d]{2,60}?[,–—-]?\s+DATE\W*(?:$|[|,]|\d{1,2}:\d\d)",
    re.IGNORECASE,
)
_ISSUED = re.compile(
    r"^\W*(?:issued|done|adopted|given|released|published|signed|fait|adopté|publié|dado|hecho|emitido|firmado|publicado)"
    r"(?:\s+(?:in|at|by|à|a|en))?\s+(?:[^\W\d_][\w.'’ -]{1,60}?,?\s+)?(?:(?:on|this|le|el)\s+)?DATE\W*$",
    re.IGNORECASE,
)
_LABELLED = re.compile(rf"^(?:.*[(\[,;|:–—-]\s*)?(?:{_LABEL})\W{{0,3}}DATE\W*(?:{_TIME})?\W*$", re.IGNORECASE)
"""The label and its date end a line of other words: "May 2024 (issued 14 May 2024)"."""
_BRACKETED = re.compile(r"^\W*\((?:[^\W\d_a-z][\w.'’ -]{1,40},\s*)?(?:\w{3,9},\s*)?DATE\)\s*[-–—:.]*\s")
"""A dateline in brackets: "(Kigali, 14 May 2024) The ministers ..."."""
_CLOSING_LINES = 6
_PAGE_REACH = 12_000
"""How far into a page taken from the web its own date may stand, below menus and banners."""
_WORDED = re.compile(rf"^\W*{_LABEL}\W*$", re.IGNORECASE)
_STATED = ("stated",)


def find_published(head: Head, language: str | None, text: str = "") -> str | None:
    """Return the date that a text states as its own; None if it states none.

    Looked for in this order: a line of the head that is only a date, a header line's field or a byline, a dateline,
    a closing line ("Issued in Apia on 26 October 2022"), and in ``text`` a line anywhere near its top that is only
    a date, where all such lines agree.
    """
    for line in head.lines:
        if published := _date_line(line, language):
            return published
    for line in head.lines[1 : head.body_at() + 1] or head.lines[1:4]:
        if published := _header(line, language):
            return published
    opening = head.lines[min(head.body_at(), len(head.lines) - 1)] if head.lines else ""
    return (
        _shaped(opening[:_LONGEST_HEADER], _BRACKETED, language)
        or _dateline(head.text[:_DATELINE_REACH], language)
        or _closing(text, language)
        or _lone_line(text, language)
    )


def _header(line: str, language: str | None) -> str | None:
    """Return the date in a header line of several fields, or after a byline."""
    if len(line) > _LONGEST_HEADER:
        return None
    fields = _FIELDS.split(line)
    if len(fields) > 1:
        dates = {date for field in fields if (date := _date_line(field, language))}
        if len(dates) == 1:
            return dates.pop()
    return _shaped(line, _BYLINE, language) or _shaped(line, _LABELLED, language)


def _shaped(line: str, shape: re.Pattern[str], language: str | None) -> str | None:
    """Return the date of a line whose words around it have a given shape."""
    for mention in find_dates(line, None, language):
        rest = f"{line[: mention.span.start]}DATE{line[mention.span.end :]}"
        if _is_own(mention.edtf, mention.basis) and shape.match(rest):
            return mention.edtf
    return None


def _closing(text: str, language: str | None) -> str | None:
    lines = [line for line in map(strip_marks, text[-_DATELINE_REACH:].split("\n")) if line][-_CLOSING_LINES:]
    for line in reversed(lines):
        if len(line) > _LONGEST_LINE or not any(character.isdigit() for character in line):
            continue
        if published := _shaped(line, _ISSUED, language) or _placed(line, language):
            return published
    return None


def _placed(line: str, language: str | None) -> str | None:
    """Return the date of a line that is a place and a date ("Lima, 3 May 2024")."""
    for mention in find_dates(line, None, language):
        before, after = line[: mention.span.start], line[mention.span.end :]
        place = _PLACE.search(before)
        if _is_own(mention.edtf, mention.basis) and place and not place.start() and not after.strip(" ."):
            return mention.edtf
    return None


def _lone_line(text: str, language: str | None) -> str | None:
    """Return the date that stands alone on lines of a page, below its menus, or on one after "Published:"."""
    lines = [line for line in map(strip_marks, text[:_PAGE_REACH].split("\n")) if line]
    dated = {line: date for line in lines if len(date := _date_line(line, language) or "") == 10}
    labelled = {dated[after] for line, after in pairwise(lines) if after in dated and _WORDED.match(line)}
    dates = labelled or set(dated.values())
    return dates.pop() if len(dates) == 1 else None


def is_date_line(line: str) -> bool:
    """Tell whether a line holds nothing but a date (and words such as "Published:", a weekday, a time)."""
    return _date_line(line, None, unclear=True) is not None


def read_date(value: str | None) -> str | None:
    """Return the date that a file's metadata gives, whatever its notation; None if it cannot be read."""
    if not value:
        return None
    iso = _ISO.match(value)
    if iso:
        return iso.group(1) if find_dates(iso.group(1), None, None) else None
    return _date_line(value, None)


def _date_line(line: str, language: str | None, *, unclear: bool = False) -> str | None:
    """Return the date of a line that is nothing else.

    ``unclear`` lets another language than the text's say whether 03/05/2024 is in March or in May.
    """
    if len(line) > _LONGEST_LINE or not any(character.isdigit() for character in line):
        return None
    # The line may be in the page's language and not in the text's; the text's is asked first.
    for spoken in dict.fromkeys((language or "en", *DATE_WORDS)):
        for mention in find_dates(line, None, spoken):
            rest = f"{line[: mention.span.start]}DATE{line[mention.span.end :]}"
            read = unclear or spoken == (language or "en") or not _DIGITS.fullmatch(mention.span.of(line))
            if read and _is_own(mention.edtf, mention.basis) and _REST.match(rest):
                return mention.edtf
    return None


_DIGITS = re.compile(r"\d{1,2}([/-])\d{1,2}\1\d{4}")


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
