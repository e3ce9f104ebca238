"""What cannot all be right: dates, numbers, fixed values and names that differ, and statuses that do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from briefings.document import Document
from briefings.record import Conflict, Grounded, Quote, Side, Status
from briefings.stages.merge.marks import Marks
from briefings.stages.merge.names import Names
from briefings.stages.merge.traits import Traits, is_date, numbers_agree
from briefings.text.edtf import agree, bounds
from briefings.text.normal import content_words, key, tokens


def conflicts_of(
    items: Sequence[Traits], known: Marks, names: Names, documents: Mapping[str, Document]
) -> list[Conflict]:
    """Return what records of one thing contradict each other in."""
    found = [conflict for field in known.contested if (conflict := _contested(field, items, known, names))]
    if known.firmness and (conflict := _statuses(known.firmness, items, documents)):
        found.append(conflict)
    return found


def own_conflict(grounded: Grounded, known: Marks) -> Conflict | None:
    """Return the contradiction that a record itself reports: why two passages of its text clash."""
    record = grounded.record
    why, quotes = getattr(record, "why", None), grounded.quotes
    if "why" not in known.identity or not why or len(quotes) < 2:
        return None
    sides = tuple(Side(value=quote.text, document=grounded.document, quote=quote) for quote in quotes)
    return Conflict(field=str(getattr(record, "kind", record.typename)), why=_sentence(why), sides=sides)


def _sentence(words: str) -> str:
    words = words[:1].upper() + words[1:]
    return words if words.endswith((".", "!", "?")) else f"{words}."


# --- contested fields -------------------------------------------------------------------------------------


def _contested(field: str, items: Sequence[Traits], known: Marks, names: Names) -> Conflict | None:
    clash = _clash_of(field, items, known, names)
    if clash is None:
        return None
    given = [item for item in items if not _open(getattr(item.grounded.record, field))]
    for pool in _comparable(field, given, known):
        sides: list[Traits] = []
        for item in pool:
            value = getattr(item.grounded.record, field)
            if all(clash(value, getattr(side.grounded.record, field)) for side in sides):
                sides.append(item)
        if len(sides) > 1:
            return _conflict(field, sides, _spoken(field))
    return None


def _open(value: object) -> bool:
    return value is None or value == ""


def _comparable(field: str, given: Sequence[Traits], known: Marks) -> Iterator[list[Traits]]:
    """Yield records whose values can clash: a date is the date of its status, so only within one status."""
    dated = any(is_date(getattr(item.grounded.record, field)) for item in given)
    if not (known.firmness and dated):
        yield list(given)
        return
    for status in sorted(
        {item.status for item in given if item.status is not None}, key=lambda one: int(one.rank)
    ):
        yield [item for item in given if item.status == status]


def _clash_of(
    field: str, items: Sequence[Traits], known: Marks, names: Names
) -> Callable[[Any, Any], bool] | None:
    """Return how two values of a field contradict each other, or None where they only describe."""
    values = [value for item in items if not _open(value := getattr(item.grounded.record, field))]
    if len(values) < 2:
        return None
    if all(isinstance(value, int | float) and not isinstance(value, bool) for value in values):
        return lambda a, b: not numbers_agree(a, b)
    if any(isinstance(value, bool) for value in values) or known.is_literal(field):
        return None if known.named_only else lambda a, b: a != b
    if all(is_date(value) for value in values):
        return lambda a, b: not agree(a, b)
    if field in known.names and all(isinstance(value, str) for value in values):
        return lambda a, b: names.resolve(a) != names.resolve(b)
    return _amounts_clash if all(isinstance(value, str) for value in values) else None


def _amounts_clash(a: str, b: str) -> bool:
    """Tell whether two texts are one but for their numbers ("EUR 5 million", "EUR 7 million")."""
    left, right = ([word for word in tokens(text) if word[0].isdigit()] for text in (a, b))
    if not left or not right or left == right:
        return False
    return _wordless(a) == _wordless(b)


def _wordless(text: str) -> list[str]:
    return [word for word in content_words(text) if not word[0].isdigit()]


# --- status -----------------------------------------------------------------------------------------------


def _statuses(field: str, items: Sequence[Traits], documents: Mapping[str, Document]) -> Conflict | None:
    """Name texts whose firmest word on one thing differs."""
    firmest: dict[str, Traits] = {}
    for item in items:
        if item.status is None:
            continue
        held = firmest.get(item.document)
        if held is None or item.status.rank < held.status.rank:
            firmest[item.document] = item
    sides: dict[Status, Traits] = {}
    for item in sorted(firmest.values(), key=lambda item: (item.status.rank, item.order)):
        sides.setdefault(item.status, item)
    if len(sides) < 2:
        return None
    ordered = list(sides.values())
    why = _spoken(field) + (_LATER if _in_order(ordered, documents) else "")
    return _conflict(field, ordered, why)


_LATER = "; the later text has the firmer one, so it may have moved on between them"


def _in_order(ordered: Sequence[Traits], documents: Mapping[str, Document]) -> bool:
    """Tell whether each firmer text is the later one."""
    dates = [documents[item.document].published for item in ordered]
    return all(
        a is not None and b is not None and not agree(a, b) and bounds(a)[0] > bounds(b)[0]
        for a, b in pairwise(dates)
    )


# --- sides ------------------------------------------------------------------------------------------------


def _spoken(field: str) -> str:
    return f"the {field.replace('_', ' ')} differs"


def _conflict(field: str, items: Sequence[Traits], why: str) -> Conflict:
    where = "between texts" if len({item.document for item in items}) > 1 else "within one text"
    first, _, rest = why.partition(";")
    reason = f"{first} {where}{';' + rest if rest else ''}"
    return Conflict(field=field, why=_sentence(reason), sides=tuple(_side(field, item) for item in items))


def _side(field: str, item: Traits) -> Side:
    value = getattr(item.grounded.record, field)
    written = f"{value:g}" if isinstance(value, float) and abs(value) < 1e6 else _plain(value)
    return Side(value=written, document=item.document, quote=_carrying(item.grounded, written))


def _plain(value: object) -> str:
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    return str(value)


def _carrying(grounded: Grounded, value: str) -> Quote:
    """Return the quote that has the value, or most of its words; the first where none has any."""
    words = set(key(value).split())
    return max(grounded.quotes, key=lambda quote: len(words & set(key(quote.text).split())))
