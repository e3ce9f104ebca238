"""Dates in running text: what they are in EDTF, how that is known, and whether they set a limit."""

from briefings.text.dates.anchor import resolve_year
from briefings.text.dates.find import DateMention, date_spans, find_dates
from briefings.text.dates.found import Basis
from briefings.text.edtf import agree, bounds, format_date, format_long

__all__ = [
    "Basis",
    "DateMention",
    "agree",
    "bounds",
    "date_spans",
    "find_dates",
    "format_date",
    "format_long",
    "resolve_year",
]
