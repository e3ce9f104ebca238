"""Parsing of untrusted files in a process of its own, which a deadline can end."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import briefings
from briefings.stages.load.parsed import Facts, Parsed, Unreadable
from briefings.text.span import Span

_CHILD = "briefings.stages.load.child"
_SPLIT = "take it apart, or save it as .txt"


class _Worker:
    """One child process: it reads one file after another until it is stopped or killed."""

    timed_out = False
    """Whether the deadline ended it."""

    def __init__(self) -> None:
        root = str(Path(briefings.__file__).resolve().parent.parent)
        paths = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
        self._process = subprocess.Popen(  # noqa: S603  # this very interpreter, and a module of ours
            [sys.executable, "-P", "-m", _CHILD],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": paths},
        )

    def parse(self, file_format: str, data: bytes, deadline_s: float) -> dict[str, Any] | None:
        """Return the child's answer; None if it died, by itself or at the deadline, and must be stopped."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        timer = threading.Timer(deadline_s, self._end)
        timer.daemon = True
        timer.start()
        try:
            header = json.dumps({"format": file_format, "size": len(data)}).encode()
            self._process.stdin.write(header + b"\n" + data)
            self._process.stdin.flush()
            line = self._process.stdout.readline()
            answer: dict[str, Any] | None = json.loads(line) if line.endswith(b"\n") else None
        except OSError:
            answer = None
        finally:
            timer.cancel()
        return answer

    def _end(self) -> None:
        self.timed_out = True
        self._process.kill()

    def stop(self) -> None:
        """End the process, whatever it is doing, and close the pipes to it."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:  # what was still to be written is of no use to a dead process
                    continue


_idle: list[_Worker] = []
"""Workers that wait for the next file; each thread that loads takes one, so they are never more."""
_inherited: list[_Worker] = []
_idle_lock = threading.Lock()


def parse_apart(file_format: str, data: bytes, deadline_s: float) -> Parsed:
    """Parse ``data`` in a worker process.

    Raises Unreadable for what cannot be parsed, also when the parser crashes or is not done by the deadline.
    """
    with _idle_lock:
        worker = _idle.pop() if _idle else None
    if worker is None:
        worker = _Worker()
    try:
        answer = worker.parse(file_format, data, deadline_s)
    except BaseException:
        worker.stop()
        raise
    if answer is None:
        worker.stop()
        late = f"could not be parsed within {deadline_s:g} s"
        raise Unreadable(late if worker.timed_out else "made the parser crash", _SPLIT)
    with _idle_lock:
        _idle.append(worker)
    return _parsed(answer)


def stop_workers() -> None:
    """End the workers that wait for files; the next file starts a new one."""
    with _idle_lock:
        waiting = _idle[:]
        _idle.clear()
    for worker in waiting:
        worker.stop()


def _parsed(answer: dict[str, Any]) -> Parsed:
    if "fault" in answer:
        raise Unreadable(answer["fault"], answer["remedy"])
    return Parsed(
        text=answer["text"],
        headings=tuple(Span(start, end) for start, end in answer["headings"]),
        facts=Facts(**answer["facts"]),
        notes=tuple(answer["notes"]),
    )


def _leave_workers() -> None:
    """Keep a forked copy of this process from talking to the workers of the original."""
    _inherited.extend(_idle)
    _idle.clear()


atexit.register(stop_workers)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_leave_workers)
