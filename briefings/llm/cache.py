"""Replies on disk: nothing that was paid for is asked again, and a recording is this same cache.

One SQLite file, one table, readable JSON in it. A reply is committed before anybody sees it, so a run that
is stopped goes on where it was.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
import sqlite3
import threading
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, get_args

import platformdirs

from briefings.errors import InputError, ReplyMissing, SettingsError
from briefings.llm.model import Model, Reply, Request, Usage

Mode = Literal["use", "refresh", "only"]
"""Ask for what is missing; ask for everything once more; never ask."""

_BUSY_S = 30.0
_VERSION = 1
_TABLE = """
CREATE TABLE IF NOT EXISTS replies (
    key TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    model TEXT NOT NULL,
    created TEXT NOT NULL,
    request TEXT NOT NULL,
    reply TEXT NOT NULL,
    usage TEXT NOT NULL,
    faults TEXT NOT NULL
)
"""
_COLUMNS = ("key", "purpose", "model", "created", "request", "reply", "usage", "faults")
_PARSED = ("request", "reply", "usage", "faults")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_INSERT = "INSERT OR REPLACE INTO replies VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


def cache_key(request: Request, model_name: str) -> str:
    """Return the digest of all that can change the answer, and of nothing else."""
    return _digest(_asked(request), model_name)


def default_place(environment: Mapping[str, str]) -> Path:
    """Return the file that BRIEFING_CACHE names, or one in the user's cache folder."""
    chosen = environment.get("BRIEFING_CACHE")
    return (
        Path(chosen).expanduser() if chosen else platformdirs.user_cache_path("briefings") / "replies.sqlite"
    )


class Cache:
    """Replies by key, in one file that several processes may use at once; ``None`` keeps them in memory."""

    def __init__(self, path: Path | None = None) -> None:
        """Open the file, or make it.

        Raises:
            InputError: the file is damaged, is no cache, or cannot be opened.
        """
        self.path = path
        self._lock = threading.Lock()
        with self._told():
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(
                path or ":memory:", timeout=_BUSY_S, isolation_level=None, check_same_thread=False
            )
        try:
            self._prepare()
        except BaseException:
            self._db.close()
            raise

    def __enter__(self) -> Cache:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __len__(self) -> int:
        return int(self._rows("SELECT count(*) FROM replies")[0][0])

    def close(self) -> None:
        """Close the file; every reply is in it already."""
        self._db.close()

    def get(self, key: str) -> Reply | None:
        """Return a stored reply, which costs nothing."""
        for content, faults in self._rows("SELECT reply, faults FROM replies WHERE key = ?", key):
            return Reply(content, Usage(cached=1), tuple(json.loads(faults)))
        return None

    def put(self, request: Request, model_name: str, reply: Reply) -> Reply:
        """Store a reply and return it as it will be read from now on.

        A reply that is not JSON is returned and not stored: it holds no answer.
        """
        try:
            answer = json.loads(reply.content)
        except (ValueError, RecursionError):
            return reply
        stored = Reply(_readable(answer), reply.usage, reply.faults)
        usage = {
            "prompt_tokens": reply.usage.prompt_tokens,
            "completion_tokens": reply.usage.completion_tokens,
        }
        self._insert(
            cache_key(request, model_name),
            request.purpose,
            model_name,
            datetime.now(UTC).isoformat(timespec="seconds"),
            _readable(_asked(request)),
            stored.content,
            _readable(usage),
            _readable(list(reply.faults)),
        )
        return stored

    def export(self, path: Path, keys: Collection[str] | None = None) -> int:
        """Write replies (all, or those of ``keys``) as JSON Lines sorted by key; return how many."""
        rows = self._rows(f"SELECT {', '.join(_COLUMNS)} FROM replies ORDER BY key")  # noqa: S608 - our own names
        lines = []
        for row in rows:
            entry = dict(zip(_COLUMNS, row, strict=True))
            if keys is None or entry["key"] in keys:
                parsed = {name: json.loads(entry[name]) for name in _PARSED}
                lines.append(_readable({**entry, **parsed}) + "\n")
        scratch = path.with_name(path.name + ".part")
        scratch.write_text("".join(lines), encoding="utf-8", newline="\n")
        scratch.replace(path)
        return len(lines)

    def load(self, path: Path) -> int:
        """Add the replies of a file that :meth:`export` wrote; return how many.

        Raises:
            InputError: a line is not such a reply, or its request is not the one that its key stands for.
        """
        count = 0
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
            if line.strip():
                self._insert(*_recorded(line, f"{path}, line {number}"))
                count += 1
        return count

    def _prepare(self) -> None:
        with self._told():
            version = self._db.execute("PRAGMA user_version").fetchone()[0]
            if version not in (0, _VERSION):
                raise InputError(
                    f"{self.path}: written by another version; set BRIEFING_CACHE to another file"
                )
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute(
                "PRAGMA synchronous = NORMAL"
            )  # survives a killed process, which is what happens
            self._db.execute(_TABLE)
            self._db.execute(f"PRAGMA user_version = {_VERSION}")

    def _rows(self, statement: str, *values: str) -> list[tuple[Any, ...]]:
        with self._lock, self._told():
            return self._db.execute(statement, values).fetchall()

    def _insert(self, *values: str) -> None:
        with self._lock, self._told():
            self._db.execute(_INSERT, values)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Say what is wrong with the file, and the way out."""
        try:
            yield
        except (sqlite3.OperationalError, OSError) as error:
            raise InputError(
                f"{self.path}: the cache cannot be used ({error}); check that the folder can be written to,"
                " or set BRIEFING_CACHE to another file"
            ) from error
        except sqlite3.DatabaseError as error:
            raise InputError(
                f"{self.path}: the cache is damaged ({error}); move it away and run again (its replies are"
                " asked for anew), or set BRIEFING_CACHE to another file"
            ) from error


class CachedModel:
    """A Model that answers from a Cache, and asks the model behind it for the rest."""

    def __init__(
        self, cache: Cache, model: Model | None = None, *, mode: Mode = "use", name: str | None = None
    ) -> None:
        """Put ``cache`` in front of ``model``; in mode ``only`` its ``name`` is enough.

        Raises:
            SettingsError: the mode is unknown, or it needs a model and there is none.
        """
        if mode not in get_args(Mode):
            raise SettingsError(f"cache mode {mode!r}: write one of {', '.join(get_args(Mode))}")
        if model is None and (mode != "only" or not name):
            raise SettingsError(
                f"cache mode {mode!r} needs a model; without one, name it and use mode 'only'"
            )
        self.cache = cache
        self.mode: Mode = mode
        self.played: set[str] = set()
        """Keys answered so far: a recording that is not among them is not needed any more."""
        self._model = model
        self._name = name or (model.name if model else "")
        self._flights: dict[str, asyncio.Task[Reply]] = {}

    @property
    def name(self) -> str:
        """The name of the model behind it."""
        return self._name

    async def answer(self, request: Request) -> Reply:
        """Answer from the cache, or ask and store; equal requests at the same time are asked once.

        Raises:
            ReplyMissing: mode ``only``, and the cache holds no reply to this request.
            ServiceError: the model behind it failed; that is never stored.
        """
        key = cache_key(request, self.name)
        flight = self._flights.get(key)
        if flight is not None:
            reply = await asyncio.shield(flight)
            return Reply(reply.content, Usage(cached=1), reply.faults)
        stored = None if self.mode == "refresh" and key not in self.played else self.cache.get(key)
        reply = stored or await self._ask(key, request)
        self.played.add(key)
        return reply

    async def aclose(self) -> None:
        """Close the connections of the model behind it; the cache stays open."""
        if self._model is not None:
            await self._model.aclose()

    async def _ask(self, key: str, request: Request) -> Reply:
        if self.mode == "only" or self._model is None:
            raise ReplyMissing(
                f"no recorded reply for this {request.purpose} request to {self.name} in"
                f" {self.cache.path or 'the recordings'} (key {key[:12]}…): to record it, run once"
                " with the model connected and the cache in mode 'use'"
            )
        flight = asyncio.ensure_future(self._fetch(self._model, request))
        self._flights[key] = flight
        flight.add_done_callback(lambda done: self._landed(key, done))
        # Shielded: an answer that is under way is paid for, so it is stored even if nobody waits for it.
        return await asyncio.shield(flight)

    async def _fetch(self, model: Model, request: Request) -> Reply:
        return self.cache.put(request, self.name, await model.answer(request))

    def _landed(self, key: str, flight: asyncio.Task[Reply]) -> None:
        self._flights.pop(key, None)
        with suppress(asyncio.CancelledError):
            flight.exception()  # whoever waits gets it; read here so that nobody is told of it twice


def _asked(request: Request) -> dict[str, Any]:
    return {
        "system": request.system,
        "user": request.user,
        "schema": request.reply.model_json_schema(),
        "temperature": request.temperature,
        "max_tokens": request.max_tokens,
    }


def _digest(asked: Mapping[str, Any], model_name: str) -> str:
    canonical = json.dumps({**asked, "model": model_name}, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _readable(value: Any) -> str:
    """Return JSON in the letters of the text; escaped only where UTF-8 cannot carry it."""
    text = json.dumps(value, ensure_ascii=False)
    return text if text.isascii() or not _LONE_SURROGATE.search(text) else json.dumps(value)


def _recorded(line: str, where: str) -> tuple[str, ...]:
    try:
        entry = json.loads(line)
        row = tuple(_readable(entry[name]) if name in _PARSED else str(entry[name]) for name in _COLUMNS)
        key = _digest(entry["request"], entry["model"])
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{where}: not a recorded reply ({error})") from error
    if key != entry["key"]:
        raise InputError(f"{where}: its request was changed after recording; record it again")
    return row
