"""Give a date to texts that do not state one, where their own words and weekdays settle it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from briefings.document import Document
from briefings.text.dates import DateMention, bounds, find_dates, resolve_year

_TODAY = re.compile(r"^(?:today|hoy|aujourd[’']hui)\b", re.IGNORECASE)
_THIS = re.compile(r"^(?:this\s+\w+|esta\s+semana|est[ea]\s+\w+|cette\s+semaine|ce\s+\w+)\b", re.IGNORECASE)


def date_documents(documents: Sequence[Document]) -> list[Document]:
    """Return the documents, those without a date given one that their words settle (basis ``inferred``).

    "Today, Monday 27 February" is a day: the year is the one near the text's other years in which that day is a
    Monday. "This week, 26 and 27 September 2023" is a month. Other weekdays with day and month give a year.
    Nothing else does: a text that settles no date keeps none.
    """
    years = sorted(int(document.published[:4]) for document in documents if document.published)
    common = years[len(years) // 2] if years else None
    return [document if document.published else _dated(document, common) for document in documents]


def _dated(document: Document, common: int | None) -> Document:
    around = _latest_year(document) or common
    if around is None:
        return document
    mentions = find_dates(document.text, str(around), document.language)
    published = (
        _today(document, mentions, around) or _this_week(document, mentions) or _year(mentions, around)
    )
    if published is None:
        return document
    note = f"date {published} inferred from the text's own days"
    return document.model_copy(
        update={"published": published, "published_basis": "inferred", "notes": (*document.notes, note)}
    )


def _latest_year(document: Document) -> int | None:
    stated = [
        mention for mention in find_dates(document.text, None, document.language) if not mention.deadline
    ]
    return max((bounds(mention.edtf)[1].year for mention in stated), default=None)


def _today(document: Document, mentions: Sequence[DateMention], around: int) -> str | None:
    for mention in mentions:
        if _TODAY.match(mention.span.of(document.text)) and len(mention.edtf) == 10:
            return _in_right_year(mention, around) or mention.edtf
    return None


def _this_week(document: Document, mentions: Sequence[DateMention]) -> str | None:
    for mention in mentions:
        if (
            mention.basis == "stated"
            and _THIS.match(mention.span.of(document.text))
            and len(mention.edtf) >= 10
        ):
            return mention.edtf.split("/")[-1][:7]
    return None


def _year(mentions: Sequence[DateMention], around: int) -> str | None:
    """The year in which most weekdays of the text fall on their days."""
    days = [_in_right_year(mention, around) for mention in mentions if mention.weekday is not None]
    years = Counter(day[:4] for day in days if day)
    year, count = years.most_common(1)[0] if years else ("", 0)
    # One weekday of several may be wrong: the year stands if most of them agree on it.
    return year if 2 * count > len(days) else None


def _in_right_year(mention: DateMention, around: int) -> str | None:
    if mention.weekday is None or len(mention.edtf) != 10:
        return None
    _, month, day = (int(part) for part in mention.edtf.split("-"))
    year = resolve_year(month, day, mention.weekday, str(around))
    return f"{year:04d}-{month:02d}-{day:02d}" if year else None
