"""What the program asks of a model, and what it gets back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from pydantic import BaseModel


@dataclass(frozen=True, slots=True)
class Usage:
    """What answering cost, in calls to the service and in tokens as it counts them."""

    calls: int = 0
    cached: int = 0
    """Answers taken from the cache instead of a call."""
    prompt_tokens: int = 0
    completion_tokens: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.calls + other.calls,
            self.cached + other.cached,
            self.prompt_tokens + other.prompt_tokens,
            self.completion_tokens + other.completion_tokens,
        )


@dataclass(frozen=True, slots=True)
class Request:
    """One question to a model: two messages and the shape that the answer must have."""

    purpose: str
    """``extract`` or ``compose``: for progress and cost, not part of the question."""
    system: str
    user: str
    reply: type[BaseModel]
    max_tokens: int = 8000
    temperature: float = 0.0


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer as JSON text: not yet believed, and perhaps not valid in every part."""

    content: str
    usage: Usage = Usage()
    faults: tuple[str, ...] = ()
    """What the service or its answer got wrong on the way (an answer asked for twice, say)."""


class Model(Protocol):
    """Something that answers a Request with a typed Reply: hosted, local, or a recording."""

    @property
    def name(self) -> str:
        """Provider and model, as in ``openai/gpt-5-mini``."""
        ...

    async def answer(self, request: Request) -> Reply:
        """Answer one request.

        Raises:
            ServiceError: the service failed, or refused to answer.
        """
        ...

    async def aclose(self) -> None:
        """Let go of connections, within the event loop that used them; answering again opens new ones."""
        ...
