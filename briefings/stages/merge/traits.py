"""What two records are compared by: names resolved, words cut to stems, dates and numbers as they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, TypeGuard

from briefings.record import Grounded
from briefings.stages.merge.marks import Marks
from briefings.stages.merge.names import Names
from briefings.text.edtf import bounds
from briefings.text.normal import content_words, tokens
from briefings.text.states import state_code

_ORDER = re.compile(
    r"\d[\d.,]*|[ivx]{2,}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|premiere?|deuxieme|troisieme|quatrieme"
)
_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}(?:/\d{4}(?:-\d\d){0,2})?")
_NEGATIONS = frozenset(
    {"not", "no", "never", "without", "sin", "nunca", "jamas", "sans", "pas", "jamais", "ni"}
)
# Words that tell nothing apart: whose government it is, the names say.
_GENERIC = frozenset(
    {"government", "gobierno", "gouvernement", "country", "countries", "ministry", "authorities"}
)
_SIGNIFICANT = 2
_ROUND_FROM = 1000


@dataclass(frozen=True, slots=True)
class Traits:
    """One grounded record, ready to be compared."""

    order: int
    """Its place among the records: documents in order, then offsets."""
    grounded: Grounded
    names: dict[str, frozenset[str]]
    """Identity field by name → resolved names."""
    company: frozenset[str]
    """Resolved names of the other collecting fields: who else is in it."""
    words: frozenset[str]
    """Stems of the identity fields by words."""
    known: frozenset[str]
    """Stems that its names and exact fields have already told."""
    ordinals: frozenset[str]
    negated: bool
    exact: dict[str, str]
    """Identity field by exact value → folded value, where the text did not leave it open."""
    numbers: dict[str, float]
    """Identity and contested fields that hold a number."""
    dates: dict[str, str]
    """Identity and contested fields that hold a date."""
    status: Any
    rank: int | None
    """0 for the firmest status; None without one."""
    span: tuple[int, int]
    """From the first character of its quotes to the last."""

    @property
    def document(self) -> str:
        """The id of the document that says it."""
        return self.grounded.document


def traits(order: int, grounded: Grounded, known: Marks, names: Names) -> Traits:
    """Take a record apart for comparison."""
    record = grounded.record
    resolved = {field: _resolved(getattr(record, field), names) for field in known.names}
    exact = {
        field: " ".join(content_words(str(getattr(record, field)))) or str(getattr(record, field)).casefold()
        for field in known.by("exact")
        if not known.is_default(field, getattr(record, field))
    }
    said = " ".join(str(getattr(record, field) or "") for field in known.by("words"))
    told = [*(name for group in resolved.values() for name in group), *exact.values()]
    told += [part for field in known.names for part in _parts(getattr(record, field))]
    plain = tokens(said)
    told += [word for word in plain if word in _GENERIC or state_code(word.capitalize())]
    status = getattr(record, known.firmness) if known.firmness else None
    return Traits(
        order=order,
        grounded=grounded,
        names={field: group for field, group in resolved.items() if field in known.identity},
        company=frozenset().union(
            *(group for field, group in resolved.items() if field not in known.identity)
        ),
        words=frozenset(content_words(said)),
        known=frozenset(word for name in told for word in content_words(name)),
        ordinals=frozenset(word for word in plain if _ORDER.fullmatch(word)),
        negated=not _NEGATIONS.isdisjoint(plain),
        exact=exact,
        numbers=_numbers(record, known),
        dates={
            field: value
            for field in dict.fromkeys((*known.by("date"), *known.contested))
            if is_date(value := getattr(record, field))
        },
        status=status,
        rank=None if status is None else int(status.rank),
        span=(min(q.start for q in grounded.quotes), max(q.end for q in grounded.quotes)),
    )


def _parts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, tuple | list) else ()


def _resolved(value: object, names: Names) -> frozenset[str]:
    return frozenset(names.resolve(part) for part in _parts(value))


def _numbers(record: object, known: Marks) -> dict[str, float]:
    fields = dict.fromkeys((*known.by("number"), *known.contested))
    found = {field: getattr(record, field) for field in fields}
    return {
        field: float(value)
        for field, value in found.items()
        if isinstance(value, int | float) and not isinstance(value, bool)
    }


def is_date(value: object) -> TypeGuard[str]:
    """Tell whether a value is a date as records write it."""
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        return False
    try:
        bounds(value)
    except ValueError:  # the shape of a date, and no such day
        return False
    return True


def numbers_agree(a: float, b: float) -> bool:
    """Tell whether two numbers are the same, or one is the other rounded.

    Below a thousand only decimals are rounded off (56.4 and 56); from there on also digits (1,234,000 and 1.2
    million), down to two.
    """
    return a == b or _rounds_to(a, b) or _rounds_to(b, a)


def _rounds_to(exact: float, rounded: float) -> bool:
    if not rounded or abs(exact - rounded) >= abs(rounded) / 10:
        return False
    digits, exponent = f"{abs(rounded):.12e}".split("e")
    shown = max(_SIGNIFICANT, len(digits.replace(".", "").rstrip("0")))
    unit = 10.0 ** (int(exponent) + 1 - shown)
    if abs(rounded) < _ROUND_FROM:
        unit = min(unit, 1.0)
    return abs(exact - rounded) <= unit / 2
