"""Map an async function over items in this process: one pool, no barrier between batches."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

_Item = TypeVar("_Item")
_Outcome = TypeVar("_Outcome")


async def run_all(
    function: Callable[[_Item], Awaitable[_Outcome]], items: Sequence[_Item], jobs: int
) -> list[_Outcome]:
    """Return ``function`` of every item in the order of ``items``, at most ``jobs`` at once.

    ``function`` is expected to return failures as values: an exception ends the whole run.
    """
    gate = asyncio.Semaphore(jobs)

    async def guarded(item: _Item) -> _Outcome:
        async with gate:
            return await function(item)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(guarded(item)) for item in items]
    return [task.result() for task in tasks]
