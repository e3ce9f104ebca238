"""The loopback service as a fixture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.llm.loopback import Answer, Loopback


@pytest.fixture
def serve() -> Iterator[Callable[..., Loopback]]:
    """Start a service with a script; it is stopped after the test."""
    started: list[Loopback] = []

    def start(*answers: Answer, by: Callable[[dict[str, Any]], Answer] | None = None) -> Loopback:
        started.append(Loopback(by or list(answers)))
        return started[-1]

    yield start
    for service in started:
        service.close()
