"""The local runner: every item, in order, no more at once than allowed, nothing waiting for a batch."""

from __future__ import annotations

import asyncio

import pytest

from briefings.runners.local import run_all


def test_outcomes_come_in_the_order_of_the_items() -> None:
    """A slow first item does not change places with a quick last one."""

    async def slow_first(item: int) -> int:
        for _ in range(10 - item):
            await asyncio.sleep(0)
        return item * item

    assert asyncio.run(run_all(slow_first, range(10), 4)) == [item * item for item in range(10)]


@pytest.mark.parametrize("jobs", [1, 3, 50])
def test_no_more_than_the_allowed_jobs_run_at_once(jobs: int) -> None:
    """The gate is used to the full and never passed."""
    running = most = 0

    async def counted(_: int) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        running -= 1

    asyncio.run(run_all(counted, range(20), jobs))
    assert most == min(jobs, 20)


def test_a_slow_item_holds_up_nobody() -> None:
    """With two jobs and one item that waits for all the others, the others go on: there is no barrier."""

    async def outcome() -> list[int]:
        done = asyncio.Event()
        left = 9

        async def work(item: int) -> int:
            nonlocal left
            if item == 0:
                await done.wait()
                return item
            left -= 1
            if not left:
                done.set()
            return item

        return await asyncio.wait_for(run_all(work, range(10), 2), 5)

    assert asyncio.run(outcome()) == list(range(10))


def test_nothing_to_do_is_done_at_once() -> None:
    """No items give no outcomes."""

    async def never(_: int) -> int:
        raise AssertionError

    assert asyncio.run(run_all(never, [], 4)) == []


def test_an_exception_ends_the_run() -> None:
    """Failures are expected as values; a raised one stops what is still running."""
    finished = []

    async def work(item: int) -> None:
        if item == 1:
            raise ValueError("item 1")
        await asyncio.sleep(30)
        finished.append(item)

    with pytest.raises(ExceptionGroup) as caught:
        asyncio.run(run_all(work, range(3), 3))
    assert caught.group_contains(ValueError, match="item 1")
    assert finished == []
