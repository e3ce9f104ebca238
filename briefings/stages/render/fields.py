"""What the fields of any schema mean to a reader: dates, states, names, and the words that say what it is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from briefings.record import Collected, Contested, Edtf, Identity, Record, Status, firmness_of

_DATE_MARKS = get_args(Edtf)[1:]


def fields_of(schema: type[Record]) -> Mapping[str, FieldInfo]:
    """Return the fields that say something, the quotes apart, in the order of the schema."""
    return {name: info for name, info in schema.model_fields.items() if name != "quotes"}


def label_of(name: str) -> str:
    """Return a field's name as words."""
    return name.replace("_", " ")


def shown(value: Any) -> str:
    """Return a field's value as a reader sees it; nothing where it is empty."""
    if value is None:
        return ""
    if isinstance(value, (tuple, list)):
        return "; ".join(filter(None, map(shown, value)))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,.15g}" if isinstance(value, (int, float)) else str(value)


def gist(record: Record) -> str:
    """Return the first field that is text and no date: schemas put what a record is about first."""
    texts = (
        shown(getattr(record, name))
        for name, info in fields_of(type(record)).items()
        if info.annotation is str and not is_date(info)
    )
    return next(filter(None, texts), record.quotes[0])


def date_fields(schema: type[Record]) -> tuple[str, ...]:
    """Return the names of the fields that hold a date."""
    return tuple(name for name, info in fields_of(schema).items() if is_date(info))


def is_date(info: FieldInfo) -> bool:
    """Tell whether a field holds a date."""
    return any(mark in _DATE_MARKS for mark in (*info.metadata, *_within(info.annotation)))


def state_field(schema: type[Record]) -> str | None:
    """Return the field that says in one of a few fixed words how things stand, and may not differ."""
    for name, info in fields_of(schema).items():
        if words_of(info) and any(isinstance(mark, Contested) for mark in info.metadata):
            return name
    return None


def words_of(info: FieldInfo) -> tuple[str, ...]:
    """Return the fixed words that a field chooses from; none where it takes any."""
    return get_args(info.annotation) if get_origin(info.annotation) is Literal else ()


def standing(record: Record) -> tuple[int, str]:
    """Return where a record stands as a rank, the firmest first, and as a word; the word may be empty."""
    if (status := firmness_of(record)) is not None:
        return status.rank, status.value
    state = state_field(type(record))
    return len(Status), shown(getattr(record, state)) if state else ""


def named(record: Record) -> Iterator[str]:
    """Yield the values that name somebody: whoever does, says or takes part in what a record tells."""
    for name, info in fields_of(type(record)).items():
        if any(map(_is_name, info.metadata)):
            value = getattr(record, name)
            yield from value if isinstance(value, tuple) else filter(None, [value])


def _is_name(mark: Any) -> bool:
    match mark:
        case Identity(by="name") | Collected(names=True):
            return True
    return False


def _within(annotation: Any) -> Iterator[Any]:
    """Yield what ``Annotated`` says anywhere within a type such as ``Edtf | None``."""
    for part in get_args(annotation):
        yield part
        yield from _within(part)
