"""Rules of the command as such: help, version, and how little it takes to show them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from typer.main import get_command

from briefings import __version__
from briefings.cli.app import app
from tests.cli.conftest import Command

HEAVY = {"openai", "instructor", "docx", "pypdfium2", "trafilatura", "pydantic", "lxml", "rich", "jinja2"}
COMMANDS = {"write", "extract", "render", "check", "schemas"}

LOADED = """
import sys
from briefings.__main__ import main
try:
    main()
except SystemExit as left:
    assert not left.code, left.code
print(*sys.modules, file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("arguments", "typers_own"),
    [
        (["--help"], set()),
        (["--version"], set()),
        (["write", "--help"], {"pydantic"}),  # Typer reads the types of options with it
        (["check", "--help"], {"pydantic"}),
    ],
)
def test_help_is_instant(arguments: list[str], typers_own: set[str]) -> None:
    """Help and version import none of the packages that the work needs."""
    shown = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments], capture_output=True, text=True, check=True
    )
    assert shown.stdout.strip()
    loaded = set(shown.stderr.split())
    assert "typer" in loaded
    assert loaded & HEAVY <= typers_own
    assert "briefings.pipeline" not in shown.stderr


def test_it_runs_as_a_module() -> None:
    """``python -m briefings`` is the same command."""
    shown = subprocess.run(
        [sys.executable, "-m", "briefings", "--version"], capture_output=True, text=True, check=True
    )
    assert shown.stdout == f"briefing {__version__}\n"


def _parameters() -> Iterator[tuple[str, str]]:
    """Every command and parameter with its help."""
    group = get_command(app)
    for name, command in group.commands.items():  # type: ignore[attr-defined]
        yield name, command.help or ""
        for parameter in command.params:
            yield f"{name} {parameter.name}", parameter.help or ""


def test_everything_has_help() -> None:
    """Every command, argument and option says what it is for."""
    documented = dict(_parameters())
    assert documented.keys() >= COMMANDS
    assert [name for name, text in documented.items() if len(text) < 5] == []


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_help_names_every_option(briefing: Command, command: str) -> None:
    """A command's help shows each of its options."""
    shown = briefing(command, "--help")
    assert shown.code == 0
    options = [option for parameter in get_command(app).commands[command].params for option in parameter.opts]  # type: ignore[attr-defined]
    assert [option for option in options if option not in shown.out] == []


def test_help_tells_the_exit_codes(briefing: Command) -> None:
    """The four exit codes are in the help: scripts rely on them."""
    shown = briefing("--help")
    assert all(f"{code} " in shown.out.partition("Exit codes:")[2] for code in range(4))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Usage:"),
        (["wrote"], "Did you mean 'write'"),
        (["write"], "Missing argument"),
        (["write", "pile", "--nane", "x"], "--name"),
        (["write", "pile", "--jobs", "many"], "--jobs"),
        (["check"], "Missing argument"),
    ],
)
def test_wrong_usage_is_told(briefing: Command, arguments: list[str], said: str) -> None:
    """A command line that means nothing ends with 2 and says what was expected."""
    shown = briefing(*arguments)
    assert shown.code == 2
    assert said in shown.out + shown.err
    assert "Traceback" not in shown.err
