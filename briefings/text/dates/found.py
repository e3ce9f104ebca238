"""A date on its way from the words to a mention: as a phrase that counts, and as found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefings.text.dates.units import Unit
from briefings.text.span import Span

Basis = Literal["stated", "resolved", "inferred"]
"""Written out with its year; worked out from the text's date by the words; with a year from context."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase found, and the date that it comes to; None where the anchor is missing or too coarse."""

    span: Span
    edtf: str | None
    deadline: bool = False
    weekday: int | None = None
    basis: Basis = "resolved"
    """Inferred where the words leave open which way to count."""
    step: tuple[str, int] | None = None
    """Unit and count where it counts from the last date of the text and not from the text's own."""


@dataclass(frozen=True, slots=True)
class Found:
    """A mention on its way: the date may still be missing, and a fuller neighbour may take it in."""

    span: Span
    edtf: str | None
    basis: Basis
    weekday: int | None = None
    deadline: bool = False
    named: bool = True
    """Written out as a date, not counted from another."""
    exact: bool = False
    """A day: the kind that "today," and "this week," stand before."""
    unit: Unit | None = None
    """A day or month whose year the words after it may tell ("23 June of that year")."""
    step: tuple[str, int] | None = None
    """Unit and count where it counts from the date before it."""
