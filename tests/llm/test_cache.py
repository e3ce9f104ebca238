"""The cache: nothing paid for is asked again, and a recording is the same thing."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from briefings.errors import InputError, ReplyMissing, ServiceError, SettingsError
from briefings.llm.cache import Cache, CachedModel, Mode, cache_key, default_place
from briefings.llm.model import Reply, Request, Usage
from briefings.llm.openai import connect
from briefings.llm.shape import Shape
from tests.llm.loopback import Loopback, completion, fault

Serve = Callable[..., Loopback]
KEY = "sk-loop-back-secret-0123456789"


class Port(Shape):
    """A reply."""

    name: str


class Harbour(Shape):
    """A reply of another form."""

    name: str
    berths: int


def question(user: str = "Which port?") -> Request:
    """Return a request."""
    return Request(purpose="extract", system="Name it.", user=user, reply=Port)


def run(
    service: Loopback, cache: Cache, *requests: Request, mode: Mode = "use", at_once: bool = False
) -> list[Reply]:
    """Ask all requests through the cache, one after another or at once."""

    async def ask() -> list[Reply]:
        model = CachedModel(cache, connect("openai/loop", environment=service.environment()), mode=mode)
        try:
            if at_once:
                return list(await asyncio.gather(*(model.answer(request) for request in requests)))
            return [await model.answer(request) for request in requests]
        finally:
            await model.aclose()

    return asyncio.run(ask())


def test_a_second_run_asks_nothing(serve: Serve, tmp_path: Path) -> None:
    """A reply survives the process: the file is opened again and answers for nothing."""
    service = serve(completion('{"name": "Lomaris"}'))
    with Cache(tmp_path / "deep" / "replies.sqlite") as cache:
        [first] = run(service, cache, question())
    with Cache(tmp_path / "deep" / "replies.sqlite") as cache:
        [second] = run(service, cache, question())
    assert len(service.bodies) == 1
    assert (first.content, first.usage.calls) == (second.content, 1)
    assert second.usage == Usage(cached=1)


def test_a_reply_is_stored_before_it_is_returned(serve: Serve, tmp_path: Path) -> None:
    """Another connection sees the reply while the first is still open."""
    service = serve(completion('{"name": "Lomaris"}'))
    with Cache(tmp_path / "replies.sqlite") as cache, Cache(tmp_path / "replies.sqlite") as other:
        run(service, cache, question())
        assert len(other) == 1


def test_equal_requests_at_once_are_one_call(serve: Serve) -> None:
    """Whoever asks the same while the answer is under way waits for it, and pays nothing."""
    service = serve(by=lambda _: completion('{"name": "Lomaris"}'))
    with Cache() as cache:
        replies = run(service, cache, question(), question(), question("Another?"), question(), at_once=True)
    assert len(service.bodies) == 2
    assert sorted(reply.usage.calls for reply in replies) == [0, 0, 1, 1]
    assert {reply.content for reply in replies} == {'{"name": "Lomaris"}'}


def test_a_failure_is_told_to_all_and_stored_for_none(serve: Serve) -> None:
    """Failures and refusals are asked anew the next time."""
    service = serve(
        fault(404, "not here"), completion(None, refusal="no"), completion("prose"), completion("prose"),
        completion('{"name": "Lomaris"}'),
    )  # fmt: skip
    with Cache() as cache:
        for _ in range(3):
            with pytest.raises(ServiceError):
                run(service, cache, question(), question(), at_once=True)
            assert len(cache) == 0
        assert run(service, cache, question())[0].usage.calls == 1


def test_an_answer_under_way_is_stored_though_nobody_waits(serve: Serve) -> None:
    """Giving up on an answer does not lose it: it is paid for."""
    service = serve(completion('{"name": "Lomaris"}'))

    async def give_up(cache: Cache) -> None:
        model = CachedModel(cache, connect("openai/loop", environment=service.environment()))
        waiting = asyncio.ensure_future(model.answer(question()))
        await asyncio.sleep(0)
        waiting.cancel()
        while not len(cache):
            await asyncio.sleep(0.01)
        await model.aclose()

    with Cache() as cache:
        asyncio.run(asyncio.wait_for(give_up(cache), 10))


def test_refresh_asks_once_more_and_overwrites(serve: Serve) -> None:
    """Mode refresh does not believe the cache, but asks no question twice in one run."""
    service = serve(completion('{"name": "Old"}'), completion('{"name": "New"}'))
    with Cache() as cache:
        run(service, cache, question())
        fresh = run(service, cache, question(), question(), mode="refresh")
        assert [reply.usage.calls for reply in fresh] == [1, 0]
        assert run(service, cache, question())[0].content == '{"name": "New"}'
    assert len(service.bodies) == 2


def test_only_never_asks(tmp_path: Path) -> None:
    """A missing recording is told with its purpose, its model and how to record it."""
    with Cache(tmp_path / "replies.sqlite") as cache:
        model = CachedModel(cache, mode="only", name="openai/loop")
        with pytest.raises(ReplyMissing, match=r"extract request to openai/loop .* mode 'use'"):
            asyncio.run(model.answer(question()))
        assert model.played == set()


def test_a_recording_answers_as_the_model_did(serve: Serve, tmp_path: Path) -> None:
    """Export, load in an empty cache, and every answer is the same, with what was wrong on the way."""
    said = '```json\n{"name": "Ö\u2028\u0085rt {{x}} \\ud83d", "more": [1.50, 1e3]}\n```'
    service = serve(by=lambda _: completion(said))
    asked = [question(), question("Line\u2028two\n“{%”"), question("lone \ud800 surrogate")]
    path = tmp_path / "recorded.jsonl"
    with Cache(tmp_path / "replies.sqlite") as cache:
        first = run(service, cache, *asked)
        assert cache.export(path) == 3
    with Cache() as empty:
        assert empty.load(path) == 3
        model = CachedModel(empty, mode="only", name="openai/loop")
        again = [asyncio.run(model.answer(request)) for request in asked]
        assert model.played == {cache_key(request, "openai/loop") for request in asked}
        assert empty.export(tmp_path / "again.jsonl") == 3
    assert [(reply.content, reply.faults) for reply in again] == [
        (reply.content, reply.faults) for reply in first
    ]
    assert (tmp_path / "again.jsonl").read_bytes() == path.read_bytes()
    assert first[0].faults


def test_a_recording_can_be_read(serve: Serve, tmp_path: Path) -> None:
    """A line of a recording has question and answer as JSON, not as JSON in a string; lines go by key."""
    service = serve(completion('{"name": "Lomäris"}'))
    path = tmp_path / "recorded.jsonl"
    with Cache() as cache:
        run(service, cache, question(), question("b"), question("c"))
        assert cache.export(path, keys={cache_key(question(), "openai/loop")}) == 1
        [line] = path.read_text(encoding="utf-8").splitlines()
        cache.export(path)
    entry = json.loads(line)
    assert entry["reply"] == {"name": "Lomäris"}
    assert "Lomäris" in line
    assert entry["request"]["schema"] == Port.model_json_schema()
    assert entry["usage"] == {"prompt_tokens": 100, "completion_tokens": 20}
    keys = [json.loads(line)["key"] for line in path.read_text(encoding="utf-8").splitlines()]
    assert keys == sorted(keys)


def test_the_key_is_in_no_file(serve: Serve, tmp_path: Path) -> None:
    """Neither the cache nor a recording nor an error holds the key that was sent."""
    service = serve(completion('{"name": "Lomaris"}'), fault(400, f"your key {KEY} is odd"))
    with Cache(tmp_path / "replies.sqlite") as cache:
        run(service, cache, question())
        with pytest.raises(ServiceError) as caught:
            run(service, cache, question("odd"))
        cache.export(tmp_path / "recorded.jsonl")
        files = [path.read_bytes() for path in tmp_path.iterdir()]
    assert service.headers[0]["authorization"] == f"Bearer {KEY}"
    assert len(files) >= 2
    assert KEY not in str(caught.value)
    assert all(KEY.encode() not in content for content in files)


CHANGES = {
    "the text": (question("Else?"), True),
    "the prompt": (replace(question(), system="Else."), True),
    "the form": (replace(question(), reply=Harbour), True),
    "the temperature": (replace(question(), temperature=0.5), True),
    "the limit": (replace(question(), max_tokens=10), True),
    "the purpose": (replace(question(), purpose="compose"), False),
}


@pytest.mark.parametrize("case", CHANGES)
def test_the_key_holds_what_can_change_the_answer(case: str) -> None:
    """What can change the answer changes the key; what it is called in the log does not."""
    request, changed = CHANGES[case]
    assert (cache_key(request, "openai/a") != cache_key(question(), "openai/a")) is changed


def test_the_key_holds_the_model() -> None:
    """Two models never share an answer."""
    assert cache_key(question(), "openai/a") != cache_key(question(), "openai/b")


DAMAGE = {
    "no database": b"this is not a database, but long enough to be taken for one" * 40,
    "half a database": None,
}


@pytest.mark.parametrize("case", DAMAGE)
def test_a_damaged_file_is_named_with_the_way_out(case: str, tmp_path: Path) -> None:
    """A cache that does not read is told, never thrown away silently."""
    path = tmp_path / "replies.sqlite"
    content = DAMAGE[case]
    if content is None:
        with Cache(path) as cache:
            for number in range(200):
                cache.put(question(str(number) * 50), "m", Reply('{"name": "x"}'))
        whole = path.read_bytes()
        content = whole[:4096] + b"\xff" * (len(whole) - 4096)
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"replies\.sqlite: the cache is damaged .*BRIEFING_CACHE"):
        _read_all(path)


def _read_all(path: Path) -> None:
    with Cache(path) as cache:
        cache.export(path.with_suffix(".jsonl"))


def test_a_place_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    """A folder in the place of the file is an error that names it."""
    with pytest.raises(InputError, match="cannot be used"):
        Cache(tmp_path)


def test_a_cache_of_another_version_is_left_alone(tmp_path: Path) -> None:
    """A file that a later version wrote is neither read nor changed."""
    path = tmp_path / "replies.sqlite"
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(InputError, match="another version"):
        Cache(path)


@pytest.mark.parametrize(
    ("line", "said"),
    [("{", "line 2: not a recorded reply"), ('{"key": "x"}', "line 2: not a recorded reply")],
)
def test_a_recording_that_is_none_is_told_by_line(line: str, said: str, tmp_path: Path) -> None:
    """A broken recording names its line."""
    path = tmp_path / "recorded.jsonl"
    path.write_text(f"\n{line}\n", encoding="utf-8")
    with Cache() as cache, pytest.raises(InputError, match=said):
        cache.load(path)


def test_a_recording_whose_question_was_edited_is_refused(tmp_path: Path) -> None:
    """A recording stands for the very request that was sent."""
    path = tmp_path / "recorded.jsonl"
    with Cache() as cache:
        cache.put(question(), "openai/loop", Reply('{"name": "x"}'))
        cache.export(path)
        path.write_text(path.read_text(encoding="utf-8").replace("Which port", "What port"), encoding="utf-8")
        with pytest.raises(InputError, match="changed after recording"):
            cache.load(path)


def _write_many(path: Path, start: int) -> None:
    with Cache(path) as cache:
        for number in range(start, start + 60):
            cache.put(question(str(number)), "m", Reply(json.dumps({"name": str(number)})))


def test_several_processes_write_at_once(tmp_path: Path) -> None:
    """Processes that share a cache, new or not, lose nothing and do not fail."""
    path = tmp_path / "replies.sqlite"
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_write_many, args=(path, start)) for start in (0, 60, 120)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0, 0, 0]
    with Cache(path) as cache:
        assert len(cache) == 180
        stored = cache.get(cache_key(question("179"), "m"))
        assert stored
        assert stored.content == '{"name": "179"}'


def test_the_mode_and_the_model_must_fit() -> None:
    """Without a model there is only mode 'only', and then the model's name."""
    with Cache() as cache:
        for mode, name in (("use", "m"), ("only", None), ("sometimes", "m")):
            with pytest.raises(SettingsError):
                CachedModel(cache, mode=mode, name=name)  # type: ignore[arg-type]


def test_the_place_can_be_chosen(tmp_path: Path) -> None:
    """BRIEFING_CACHE names the file; otherwise it lies in the user's cache folder."""
    assert default_place({"BRIEFING_CACHE": str(tmp_path / "x.sqlite")}) == tmp_path / "x.sqlite"
    assert default_place({}).name == "replies.sqlite"
