"""What several commands start with: settings, library, sources, and the model with its cache."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Coroutine, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from briefings.config import Settings, settings
from briefings.errors import BriefingError
from briefings.library import Library
from briefings.llm.cache import Cache, CachedModel, default_place
from briefings.llm.model import Model
from briefings.llm.openai import connect
from briefings.run import Failure
from briefings.stages.load import SourceRef, find_sources

RULES = "rules"

_Result = TypeVar("_Result")


def merged(flags: Mapping[str, Any]) -> tuple[Settings, Library]:
    """Return the settings and the library of the folder that the command runs in."""
    project = Path.cwd()
    return settings(flags, os.environ, project), Library(project)


def found(sources: Sequence[str]) -> tuple[list[SourceRef], int]:
    """Return the texts to read, and how many arguments named none; what is wrong with those is told at once."""
    refs, errors = find_sources(sources)
    tell(str(error) for error in errors)
    return [replace(ref, path=_printable(ref.path)) for ref in refs], len(errors)


def _printable(path: str) -> str:
    """A path in letters that every file can hold, also where the file's name is no text."""
    return path.encode("utf-8", "backslashreplace").decode()


def finished(work: Coroutine[Any, Any, _Result]) -> _Result:
    """Run to the end; an error that ended all tasks comes out as itself and not as a group of errors."""
    try:
        return asyncio.run(work)
    except BaseExceptionGroup as group:
        for error in _leaves(group):
            if isinstance(error, BriefingError):
                raise error from None
        raise


def _leaves(group: BaseExceptionGroup[BaseException]) -> Iterator[BaseException]:
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            yield from _leaves(error)
        else:
            yield error


def json_line(value: Any, *, indent: int | None = None) -> str:
    """Return JSON for standard output, in the letters of the text where its encoding has them."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent)
    return text


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
