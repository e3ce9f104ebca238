"""Each quote found in its source, or the record refused with a reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, get_args

from annotated_types import MaxLen
from pydantic import ValidationError

from briefings.document import Document
from briefings.record import (
    Basis,
    Claim,
    Collected,
    Firmness,
    Grounded,
    Identity,
    Quote,
    Record,
    Refused,
    Status,
    Verbatim,
    name_field,
    roles,
)
from briefings.stages.ground.source import Source, UncarriedError
from briefings.text.locate import Located
from briefings.text.normal import key
from briefings.text.numbers import number_values
from briefings.text.status import firmest, supports

_VERBATIM = get_args(Verbatim)[1]
_DIGITS = re.compile(r"(?<![\d.,])\d+(?![\d.,]*\d)")


def ground(document: Document, claims: Iterable[Claim]) -> tuple[list[Grounded], list[Refused]]:
    """Look for the words of each claim in its document; keep what stands there, refuse the rest.

    A record is refused if a quote or a verbatim field is not in the text, if a number is not in its quotes,
    or if it is about a name that the document does not have. A foreign name among several is left out alone,
    and a status that is firmer than its words is lowered to them.
    """
    source = Source(document)
    kept: dict[str, Grounded] = {}
    refused: list[Refused] = []
    for claim in claims:
        try:
            grounded, left_out = _grounded(source, claim)
        except UncarriedError as fault:
            refused.append(_refusal(claim.record, str(fault), fault.quote))
            continue
        refused.extend(left_out)
        kept.setdefault(_fingerprint(grounded), grounded)
    return list(kept.values()), refused


def _grounded(source: Source, claim: Claim) -> tuple[Grounded, list[Refused]]:
    quotes = tuple(_quotes(source, claim))
    record = _with_own_words(source, claim.record, quotes)
    _check_numbers(record, quotes, source.document.language)
    found = dict(claim.found)
    record, left_out = _without_foreign_names(source, record, found)
    record, quotes = _with_named(source, record, quotes)
    record, quotes, lowered = _with_status(source, record, quotes)
    return Grounded(
        document=source.document.id, record=record, quotes=quotes, found=found
    ), left_out + lowered


def _with_named(
    source: Source, record: Record, quotes: tuple[Quote, ...]
) -> tuple[Record, tuple[Quote, ...]]:
    """Give a record that only says who there is the words that name it, where its quotes say "it"."""
    field = name_field(type(record))
    name = getattr(record, field) if field else None
    if not name or any(key(name) in key(quote.text) for quote in quotes):
        return record, quotes
    located = source.locator.locate(name, quotes[0].start)
    if located is None:
        return record, quotes
    most = next(
        (m.max_length for m in type(record).model_fields["quotes"].metadata if isinstance(m, MaxLen)), None
    )
    named = (_quote(source, located), *quotes)[:most]
    return record.model_copy(update={"quotes": tuple(quote.text for quote in named)}), named


def _quotes(source: Source, claim: Claim) -> Iterator[Quote]:
    for number, words in enumerate(claim.record.quotes):
        near = claim.at[number] if number < len(claim.at) else None
        located = source.locator.locate(words, near)
        if located is None:
            raise UncarriedError("the quote is not in the text", words)
        yield _quote(source, located)


def _quote(source: Source, located: Located) -> Quote:
    start, end = located.span
    return Quote(start=start, end=end, text=located.span.of(source.document.text), match=located.match)


# --- firmness -----------------------------------------------------------------------------------------------


def _with_status(
    source: Source, record: Record, quotes: tuple[Quote, ...]
) -> tuple[Record, tuple[Quote, ...], list[Refused]]:
    """Hold a status against its words: the quotes', else those of the sentences that the quotes stand in.

    A status that is firmer than both is lowered to what they reach; where they reach nothing, the record goes.
    """
    field = next((name for name, marks in roles(type(record)).items() if Firmness() in marks), None)
    if field is None:
        return record, quotes, []
    status = Status(getattr(record, field))
    if supports(status, [quote.text for quote in quotes]):
        return record, quotes, []
    whole = tuple(dict.fromkeys(source.sentence_of(quote) for quote in quotes))
    reached = firmest(quote.text for quote in whole)
    if reached is None:
        raise UncarriedError(f"no words beside its quotes reach the status '{status.value}'", quotes[0].text)
    texts = tuple(quote.text for quote in whole)
    if reached.rank <= status.rank:
        return record.model_copy(update={"quotes": texts}), whole, []
    reason = f"status '{status.value}' is firmer than its words: kept as '{reached.value}'"
    lowered = record.model_copy(update={"quotes": texts, field: reached})
    return lowered, whole, [_refusal(record, reason, quotes[0].text, {field: status.value})]


# --- fields copied from the text --------------------------------------------------------------------------


@lru_cache(maxsize=256)
def _verbatim_fields(schema: type[Record]) -> tuple[str, ...]:
    return tuple(
        name
        for name, info in schema.model_fields.items()
        if name != "quotes"
        and (any(mark is _VERBATIM for mark in info.metadata) or _holds_verbatim(info.annotation))
    )


def _holds_verbatim(annotation: Any) -> bool:
    return any(part is _VERBATIM or _holds_verbatim(part) for part in get_args(annotation))


def _with_own_words(source: Source, record: Record, quotes: tuple[Quote, ...]) -> Record:
    """Return the record with its quotes and verbatim fields as they stand in the text."""
    update: dict[str, Any] = {}
    for name in _verbatim_fields(type(record)):
        value = getattr(record, name)
        if isinstance(value, str):
            update[name] = _own_words(source, name, value, quotes[0])
        elif value:
            update[name] = tuple(_own_words(source, name, words, quotes[0]) for words in value)
    return record.model_copy(update={**update, "quotes": tuple(quote.text for quote in quotes)})


def _own_words(source: Source, name: str, words: str, quote: Quote) -> str:
    located = source.locator.locate(words, quote.start)
    if located is None:
        raise UncarriedError(f"'{_spoken(name)}' is not in the text: {words}", quote.text)
    return located.span.of(source.document.text)


# --- numbers ----------------------------------------------------------------------------------------------


def _check_numbers(record: Record, quotes: tuple[Quote, ...], language: str | None) -> None:
    carried: set[float] | None = None
    for name in type(record).model_fields:
        for value in _numbers(getattr(record, name)):
            if carried is None:
                carried = _carried(quotes, language)
            if not any(_same(value, number) for number in carried):
                raise UncarriedError(
                    f"'{_spoken(name)}' is {value:g}, which its quotes do not say", quotes[0].text
                )


def _numbers(value: object) -> tuple[float, ...]:
    values = value if isinstance(value, tuple) else (value,)
    return tuple(item for item in values if isinstance(item, int | float) and not isinstance(item, bool))


def _carried(quotes: tuple[Quote, ...], language: str | None) -> set[float]:
    found: set[float] = set()
    for quote in quotes:
        found |= number_values(quote.text, language)
        found |= {float(digits) for digits in _DIGITS.findall(quote.text)}
    return found


def _same(a: float, b: float) -> bool:
    return abs(a - b) <= 1e-9 * max(abs(a), abs(b))


# --- names ------------------------------------------------------------------------------------------------


@lru_cache(maxsize=256)
def _name_fields(schema: type[Record]) -> tuple[str, ...]:
    named = (Identity("name"), Collected(names=True))
    return tuple(
        field for field, info in schema.model_fields.items() if any(mark in named for mark in info.metadata)
    )


def _without_foreign_names(
    source: Source, record: Record, found: dict[str, Basis]
) -> tuple[Record, list[Refused]]:
    """Return the record without names that the document does not have, and what was left out.

    A state known by its nationality word only is noted in ``found`` as inferred.
    """
    left_out: list[Refused] = []
    update: dict[str, Any] = {}
    for field in _name_fields(type(record)):
        value = getattr(record, field)
        if not value or found.get(field) == "inferred":
            continue
        names = (value,) if isinstance(value, str) else tuple(value)
        unseen = [name for name in names if not source.has_name(name)]
        foreign = [name for name in unseen if not source.has_state(name)]
        if len(unseen) > len(foreign):
            found[field] = "inferred"
        if foreign and isinstance(value, str):
            raise UncarriedError(_foreign(field, value), record.quotes[0])
        if foreign:
            update[field] = tuple(name for name in names if name not in foreign)
            left_out += [
                _refusal(record, _foreign(field, name), record.quotes[0], {field: name}) for name in foreign
            ]
    return _updated(record, update), left_out


def _updated(record: Record, update: dict[str, Any]) -> Record:
    if not update:
        return record
    try:
        return type(record).model_validate({**record.model_dump(), **update})
    except ValidationError as error:
        fields = ", ".join(f"'{_spoken(field)}'" for field in update)
        raise UncarriedError(
            f"foreign name: nothing valid is left of {fields} without it", record.quotes[0]
        ) from error


def _foreign(field: str, name: str) -> str:
    return f"foreign name: '{_spoken(field)}' has {name}, which the document does not name"


# --- refusals and duplicates ------------------------------------------------------------------------------


def _spoken(field: str) -> str:
    return field.replace("_", " ")


def _refusal(record: Record, reason: str, quote: str, fields: dict[str, Any] | None = None) -> Refused:
    if fields is None:
        fields = record.model_dump(mode="json", exclude={"quotes"}, exclude_none=True)
    return Refused(type=record.typename, reason=reason, quote=quote, fields=fields)


def _fingerprint(grounded: Grounded) -> str:
    """Return the same text for records of one type with the same fields and the same spans."""
    spans = sorted((quote.start, quote.end) for quote in grounded.quotes)
    fields = grounded.record.model_dump_json(exclude={"quotes"})
    return f"{grounded.record.typename} {spans} {fields}"
