"""Document → Records: one text, one engine, and what it claims the text says."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefings.document import Document
from briefings.llm.model import Usage
from briefings.record import Claim, Refused


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one engine read in one Document; the quotes of its claims are not yet looked for."""

    document: Document
    engine: str
    """``rules``, or provider and model."""
    claims: tuple[Claim, ...]
    refused: tuple[Refused, ...] = ()
    usage: Usage = field(default_factory=Usage)
    faults: tuple[str, ...] = ()
    """What a model's answers got wrong on the way to the claims, for the run's record."""
