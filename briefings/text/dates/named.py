"""Days and seasons by their names: "tomorrow", "before Christmas", "in early spring"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from briefings.text.dates.anchor import Anchor
from briefings.text.dates.found import Phrase
from briefings.text.dates.tense import tense
from briefings.text.dates.words import DATE_WORDS
from briefings.text.span import Span

_BEFORE = 24
"""How far before a name the words stand that make it a time."""

_TODAYS = re.compile(
    r"['’]s\s+(?:\w+\s+)?(?:announcement|agreement|action|briefing|ceremony|conference|debate|decision|hearing|judgment"
    r"|launch|meeting|order|plenary|press|ruling|session|sitting|statement|summit|talks|verdict|vote)\b"
)
"""What happens on one day, so that "today's" before it is a date; "today's youth" is not."""
_ONE_MORE = re.compile(
    r"(?:(?:the\s+)?day\s+(?:after|before)\s+|\bpasado\s+|\bantes\s+de\s+|\baprès-|\bavant-)\Z", re.IGNORECASE
)
"""Before "tomorrow" or "yesterday": a day farther."""


def read_day_word(text: str, at: Span, language: str, anchor: Anchor | None) -> Phrase | None:
    """Read "today", "ayer", "demain" at ``at``; None where the word means something else there."""
    before, after = text[max(0, at.start - 12) : at.start].lower(), text[at.end : at.end + 12].lower()
    word = at.of(text).lower()
    if (after.startswith(("'s", "’s")) and not _TODAYS.match(text, at.end)) or (
        word == "hoy" and after.startswith(" en día")
    ):
        return None
    if at.of(text)[0].isupper() and before.rstrip(" ")[-1:].isalpha():  # a newspaper's or a programme's name
        return None
    if word == "mañana" and re.search(r"\b(?:la|una|cada|esta)\s$", before):
        return None
    steps = DATE_WORDS[language].days[word]
    farther = _ONE_MORE.search(text, max(0, at.start - 20), at.start) if steps else None
    span = Span(farther.start(), at.end) if farther else at
    return Phrase(span, anchor.shifted_day(2 * steps if farther else steps) if anchor else None)


# --- seasons ------------------------------------------------------------------------------------------------

_GOES_ON = re.compile(r"\s+(?:of|de|del)\b|\s+(?:of\s+|de\s+)?(?:1[5-9]|20|21)\d\d\b|[-’']\w")


def read_season(text: str, at: Span, language: str, anchor: Anchor | None) -> Phrase | None:
    """Read "last autumn", "l'été prochain", "in the spring" around the season's name ``at``, where no year follows."""
    words, first = DATE_WORDS[language], DATE_WORDS[language].seasons[at.of(text).lower()]
    before, after = _season(language)
    lead, tail = before.search(text, max(0, at.start - _BEFORE), at.start), after.match(text, at.end)
    if (lead is None and tail is None) or _GOES_ON.match(text, at.end):
        return None
    said = (lead and lead["dir"]) or (tail and tail["dir"])
    span = Span(lead.start("all") if lead else at.start, tail.end() if tail else at.end)
    if said:
        return Phrase(span, anchor.season(first, words.shifts[said.lower()]) if anchor else None)
    limit = bool(lead and lead.groupdict().get("limit"))
    lean = tense(text, span.start, span.end, language, limit=limit)
    return Phrase(span, anchor.part(3, first, lean) if anchor else None, limit, basis="inferred")


@cache
def _season(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = DATE_WORDS[language]
    shifts = "|".join(words.shifts)
    return (
        re.compile(
            rf"(?<!\w)(?P<all>(?:(?:el|the)\s+)?(?P<dir>{shifts})\s+|{words.season_lead})\Z", re.IGNORECASE
        ),
        re.compile(
            rf"\s+(?:que\s+)?(?P<dir>{shifts})\b" if language in {"es", "fr"} else r"(?!)(?P<dir>)",
            re.IGNORECASE,
        ),
    )


# --- feasts -------------------------------------------------------------------------------------------------

_LEAD = re.compile(
    r"(?<!\w)(?P<all>(?:(?P<limit>by|before|until|till|ahead\s+of|antes\s+de(?:l)?|avant)|after|at|over|since|on|during|around|from|past|this"
    r"|(?P<last>last)|(?P<next>next)|en|desde|después\s+de|tras|à|depuis|après|pour)\s+(?:the\s+|la\s+|el\s+|le\s+)?)\Z",
    re.IGNORECASE,
)
_NAMED_AFTER = re.compile(
    r"\s*[-–]\w|['’]s?\s+\w|\s+(?-i:[A-Z])|\s+(?:islands?|trees?|markets?|cards?|carols?|songs?|dinner|lunch|party|parties|gifts?|presents?"
    r"|messages?|speech|address|wishes|greetings?|bonus(?:es)?|lights|parades?|concerts?|eggs?|celebrations?|honou?rs|resolutions?)\b",
    re.IGNORECASE,
)
_OTHER_CALENDAR = re.compile(
    r"\b(?:Chinese|Lunar|Jewish|Islamic|Muslim|Hijri|Orthodox|Coptic|Persian|Iranian|Kurdish|Ethiopian|Tamil|Thai|Khmer|Tibetan"
    r"|Vietnamese|Korean|Julian|Father|White)\s+\Z"
)
_ITS_YEAR = re.compile(r",?\s+(?:of\s+|de\s+)?((?:19|20)\d\d)\b")


def read_feast(text: str, at: Span, language: str, anchor: Anchor | None) -> Phrase | None:
    """Read "by Christmas", "on Easter Monday 2023" at ``at``: the day itself, none where it names something else."""
    name = at.of(text)
    low = max(0, at.start - _BEFORE)
    if not name[0].isupper() or _OTHER_CALENDAR.search(text, low, at.start):
        return None
    told, lead = _ITS_YEAR.match(text, at.end), _LEAD.search(text, low, at.start)
    if not told and (lead is None or _NAMED_AFTER.match(text, at.end)):
        return None
    feast = DATE_WORDS[language].feasts[name.lower().replace("’", "'")]
    span = Span(lead.start("limit") if lead and lead["limit"] else at.start, told.end() if told else at.end)
    limit = bool(lead and lead["limit"])
    if told:
        return Phrase(span, _feast_day(feast, int(told[1])).isoformat(), limit, basis="stated")
    if anchor is None or not anchor.has_month:
        return Phrase(span, None)
    said = (1 if lead["next"] else -1 if lead["last"] else None) if lead else None
    lean = said or tense(text, span.start, span.end, language, limit=limit) or 0
    return Phrase(span, _nearest(feast, anchor, lean), limit, basis="inferred")


def _nearest(feast: tuple[int, int] | int, anchor: Anchor, lean: int) -> str:
    """Return the feast next to the anchor, on the side of ``lean`` where that is not 0."""
    days = [_feast_day(feast, anchor.start.year + step) for step in (-1, 0, 1)]
    if lean:
        days = [day for day in days if (day - (anchor.end if lean < 0 else anchor.start)).days * lean >= 0]
    return min(days, key=lambda day: abs((day - anchor.start).days)).isoformat()


def _feast_day(feast: tuple[int, int] | int, year: int) -> date:
    """Return the day of a feast: a month and day, or so many days from Easter."""
    return _easter(year) + timedelta(days=feast) if isinstance(feast, int) else date(year, *feast)


def _easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's rule)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - moon + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
