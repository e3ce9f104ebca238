"""The values of a merged record: what most independent origins say, at its most precise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from briefings.record import Record
from briefings.stages.merge.marks import Marks
from briefings.stages.merge.names import Names
from briefings.stages.merge.traits import Traits, is_date
from briefings.text.normal import key

_MAX_QUOTES = 4


def merged_record(items: Sequence[Traits], known: Marks, names: Names, origins: Mapping[str, int]) -> Record:
    """Return one record of the same class for records that say the same thing.

    Where the values do not make a valid record together, the strongest record's own values stand.
    """
    leading = _firmest(items)
    values = _Values(items, leading, known, names, origins)
    try:
        return known.schema.model_validate(values.all())
    except ValidationError:
        return values.strongest().grounded.record


def _firmest(items: Sequence[Traits]) -> list[Traits]:
    """Return the records with the firmest status; all of them where there is no status."""
    ranks = [item.status.rank for item in items if item.status is not None]
    return [item for item in items if item.status is None or item.status.rank == min(ranks, default=0)]


class _Values:
    def __init__(
        self,
        items: Sequence[Traits],
        leading: Sequence[Traits],
        known: Marks,
        names: Names,
        origins: Mapping[str, int],
    ) -> None:
        self.items = items
        self.leading = leading
        self.known = known
        self.names = names
        self.origins = origins
        self.chosen: dict[str, Any] = {}

    def all(self) -> dict[str, Any]:
        """Return every field's value; fields without a role follow the record that has most of the others."""
        fields = [name for name in self.known.schema.model_fields if name != "quotes"]
        ruled = {*self.known.identity, *self.known.contested, *self.known.collected, self.known.firmness}
        for field in fields:
            if field in ruled:
                self.chosen[field] = self._ruled(field)
        lead = self.strongest().grounded.record
        for field in fields:
            if field not in ruled:
                own = getattr(lead, field)
                self.chosen[field] = self._voted(field, self.leading) if own is None else own
        return {**self.chosen, "quotes": self._quotes()}

    def strongest(self) -> Traits:
        """Return the record that has most of the chosen values; of equals the first."""
        return max(self.leading, key=lambda item: (self._agreeing(item), -item.order))

    def _agreeing(self, item: Traits) -> int:
        record = item.grounded.record
        return sum(getattr(record, field) == value for field, value in self.chosen.items())

    def _ruled(self, field: str) -> Any:
        if field in self.known.collected:
            return self._collected(field)
        if field == self.known.firmness:
            return self.leading[0].status
        value = self._voted(field, self.leading)
        # A date belongs to the status that it was reached at: a looser record's date is not the firmer one's.
        dated = self.known.firmness and any(
            is_date(getattr(item.grounded.record, field)) for item in self.items
        )
        if self.known.is_default(field, value) and not dated:
            value = self._voted(field, self.items)
        if field in self.known.names and isinstance(value, str):
            return self.names.resolve(value)
        return value

    def _collected(self, field: str) -> tuple[Any, ...]:
        values: dict[str, Any] = {}
        for item in (*self.leading, *self.items):
            for value in getattr(item.grounded.record, field) or ():
                if field in self.known.names:
                    value = self.names.resolve(value)
                values.setdefault(key(value) if isinstance(value, str) else repr(value), value)
        return tuple(values.values())[: self.known.limit(field)]

    def _voted(self, field: str, items: Sequence[Traits]) -> Any:
        """Return the value with most independent origins, then the most precise or fullest, then the first."""
        behind: dict[str, set[int]] = {}
        values: dict[str, Any] = {}
        for item in items:
            value = getattr(item.grounded.record, field)
            if self.known.is_default(field, value):
                continue
            same = self._vote_key(field, value)
            behind.setdefault(same, set()).add(self.origins[item.document])
            values[same] = max(values.get(same, value), value, key=_fullness)
        if not values:
            return getattr(items[0].grounded.record, field)
        return values[max(values, key=lambda same: (len(behind[same]), _fullness(values[same])))]

    def _vote_key(self, field: str, value: Any) -> str:
        if field in self.known.names:
            return key(self.names.resolve(str(value)))
        return key(value) if isinstance(value, str) else repr(value)

    def _quotes(self) -> tuple[str, ...]:
        """Return quotes of the strongest record first, then one of each other document, then the rest."""
        strongest = self.strongest()
        ordered = [strongest, *(item for item in self.leading if item is not strongest)]
        ordered += [item for item in self.items if item not in ordered]
        first_of_each = {item.document: item.grounded.record.quotes[0] for item in reversed(ordered)}
        quotes = [*strongest.grounded.record.quotes]
        quotes += [first_of_each[document] for document in dict.fromkeys(item.document for item in ordered)]
        quotes += [quote for item in ordered for quote in item.grounded.record.quotes]
        return tuple(dict.fromkeys(quotes))[: self.known.limit("quotes") or _MAX_QUOTES]


def _fullness(value: object) -> int:
    """Return how much a value says: the length of a text or a date, the digits of a number."""
    return len(value) if isinstance(value, str | tuple) else len(repr(value))
