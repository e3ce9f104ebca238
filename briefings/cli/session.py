"""What several commands start with: settings, library, sources, and the model with its cache."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from briefings.config import Settings, settings
from briefings.library import Library
from briefings.llm.cache import Cache, CachedModel, default_place
from briefings.llm.model import Model
from briefings.llm.openai import connect
from briefings.pipeline import Failure
from briefings.stages.load import SourceRef, find_sources

RULES = "rules"


def merged(flags: Mapping[str, Any]) -> tuple[Settings, Library]:
    """Return the settings and the library of the folder that the command runs in."""
    project = Path.cwd()
    return settings(flags, os.environ, project), Library(project)


def found(sources: Sequence[str]) -> tuple[list[SourceRef], int]:
    """Return the texts to read, and how many arguments named none; what is wrong with those is told at once."""
    refs, errors = find_sources(sources)
    tell(str(error) for error in errors)
    return refs, len(errors)


@asynccontextmanager
async def opened(name: str) -> AsyncIterator[Model | None]:
    """Give the model of a name behind the reply cache, or None for the rules."""
    if name == RULES:
        yield None
        return
    model = connect(name, environment=os.environ)
    with Cache(default_place(os.environ)) as cache:
        cached = CachedModel(cache, model)
        try:
            yield cached
        finally:
            await cached.aclose()


def tell(lines: Iterable[str]) -> None:
    """Print lines for the user on standard error."""
    for line in lines:
        print(f"briefing: {line}", file=sys.stderr)


def outcome(bad: int, failures: Sequence[Failure], read: int) -> int:
    """Return the exit code: 0 all done, 1 some text failed, 2 none could be read, 3 the service failed on all."""
    failed = [failure for failure in failures if failure.kind != "duplicate"]
    if read:
        return 1 if failed or bad else 0
    return 3 if any(failure.kind == "service" for failure in failed) else 2
