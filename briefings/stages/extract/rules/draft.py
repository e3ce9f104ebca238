"""What the rules yield: plain field values, before the schema's class has seen them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from briefings.document import Basis
from briefings.text.span import Span


@dataclass(frozen=True, slots=True)
class Draft:
    """Plain field values of one record, with the words that prove them."""

    typename: str
    values: Mapping[str, Any]
    quotes: tuple[Span, ...]
    found: Mapping[str, Basis] = field(default_factory=dict)
