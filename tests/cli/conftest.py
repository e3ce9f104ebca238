"""The command as a user meets it: a folder of texts, a command line, and what comes back."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from briefings.cli.app import main
from briefings.stages.load.worker import stop_workers
from tests.llm.loopback import Answer, Loopback

ACCORD = """Ports accord signed in Lomaris

12 March 2024

The governments of Arvenia and Belmark signed a protocol on joint port patrols in Lomaris on 11 March 2024. \
Harbour minister Ilse Morn said that 340 officers will be exchanged this year.

"We will open the office by June," said Ilse Morn.
"""

REPORT = """Belmark reviews its ports

20 March 2024

Belmark and Arvenia hope to open a joint office in Port Selden. The Belmark interior ministry said that 310 \
officers took part in patrols in 2023.

Seizures of contraband rose to 4,500 tons in 2023, according to the ministry.
"""


@dataclass(frozen=True)
class Outcome:
    """What a command line came to."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """What standard error says, line by line."""
        return self.err.splitlines()


Command = Callable[..., Outcome]


@pytest.fixture
def pile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with two texts in ``pile/``."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "accord.txt").write_text(ACCORD, encoding="utf-8")
    (folder / "report.txt").write_text(REPORT, encoding="utf-8")
    return folder


@pytest.fixture
def briefing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command line in this process."""

    def run(*arguments: str) -> Outcome:
        monkeypatch.setattr(sys, "argv", ["briefing", *arguments])
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main()
        said = capsys.readouterr()
        assert left.value.code is None or isinstance(left.value.code, int)
        return Outcome(left.value.code or 0, said.out, said.err)

    return run


@pytest.fixture(scope="session", autouse=True)
def _no_worker_left() -> Iterator[None]:
    yield
    stop_workers()


@pytest.fixture
def serve(
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[[Callable[[dict[str, Any]], Answer]], Loopback]]:
    """Start a model's service on this machine that answers by a function, and point the command at it."""
    started: list[Loopback] = []

    def start(by: Callable[[dict[str, Any]], Answer]) -> Loopback:
        started.append(Loopback(by))
        for name, value in started[-1].environment().items():
            monkeypatch.setenv(name, value)
        return started[-1]

    yield start
    for service in started:
        service.close()
