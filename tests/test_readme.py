"""Rules of the README: what it says to type can be typed, and no command goes unmentioned."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.main import get_command

from briefings.cli.app import app

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = get_command(app).commands  # type: ignore[attr-defined]
# What stands between two commands of one line, or before a command.
_BETWEEN = {"|", "||", "&&", ";", "&"}
_FENCED = re.compile(r"^```[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"(?:^ {4,}(?:\$ )?(?:briefing|make) .*$\n?)+", re.MULTILINE)
_VARIABLE = re.compile(r"[A-Z_]+=")


def _command_lines() -> Iterator[list[str]]:
    """The words of every `briefing …` and `make …` that the README's blocks say to type."""
    for block in [*_FENCED.findall(README), *_INDENTED.findall(README)]:
        for line in block.replace("\\\n", " ").splitlines():
            if re.search(r"\b(?:briefing|make) ", line) and not re.match(r"\s*[#{\"]", line):
                yield from _commands(line.strip().removeprefix("$ "))


def _commands(line: str) -> Iterator[list[str]]:
    lexer = shlex.shlex(line, posix=True, punctuation_chars="|&;<>")
    lexer.whitespace_split = True
    words: list[str] = []
    for word in [*lexer, ";"]:
        if word in _BETWEEN:
            if words and words[0] in {"briefing", "make"}:
                yield words
            words = []
        elif words or not _VARIABLE.match(word):
            words.append(word)


LINES = list(_command_lines())


def _typed(words: list[str]) -> list[str]:
    """The arguments without what the shell keeps for itself (`> file`)."""
    cut = next((at for at, word in enumerate(words) if set(word) <= set("<>")), len(words))
    return words[1:cut]


@pytest.mark.parametrize("words", [line for line in LINES if line[0] == "briefing"], ids=" ".join)
def test_every_command_line_parses(words: list[str]) -> None:
    """The command exists, and so does each option, with a value of its kind."""
    command, *arguments = _typed(words)
    if command in {"--help", "--version"}:
        return
    assert command in COMMANDS
    if "--help" not in arguments:
        COMMANDS[command].make_context(command, arguments)


@pytest.mark.parametrize("words", [line for line in LINES if line[0] == "make"], ids=" ".join)
def test_every_make_target_exists(words: list[str]) -> None:
    """What the README says to make is a target of the Makefile."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert {word for word in _typed(words) if "=" not in word} <= targets


def test_the_two_commands_that_set_everything_up_are_there() -> None:
    """A reader finds `make brief` and `make test`, and the main command."""
    typed = [" ".join(line) for line in LINES]
    assert "make brief" in typed
    assert "make test" in typed
    assert any(line.startswith("briefing write ") for line in typed)


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_is_mentioned(command: str) -> None:
    """No command of the app is left out."""
    assert re.search(rf"\bbriefing {command}\b", README)


def test_every_option_that_it_names_exists() -> None:
    """An option named anywhere in the text belongs to a command."""
    known = {
        option for command in COMMANDS.values() for parameter in command.params for option in parameter.opts
    }
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", README))
    assert named - known - {"--help", "--version"} == set()


def test_every_file_that_it_points_to_exists() -> None:
    """A link into the repository leads somewhere."""
    linked = re.findall(r"\]\((?!https?://|#)([^)#\s]+)", README)
    assert [link for link in linked if not (ROOT / link).exists()] == []


SCORES = re.findall(
    r"^\| (commitments|events|figures|statements|dates) \| ([\d.]+) \| ([\d.]+) \|$", README, re.MULTILINE
)


def test_the_scores_it_tells_are_those_that_are_held() -> None:
    """What the README says of the engine's reading is what the floors hold, to two places."""
    floors = json.loads((ROOT / "benchmarks/gold/floors.json").read_text(encoding="utf-8"))["floors"]
    held = [
        (
            kind,
            f"{int(100 * floors[f'fresh {kind[:-1]} precision']) / 100:.2f}",
            f"{int(100 * floors[f'fresh {kind[:-1]} recall']) / 100:.2f}",
        )
        for kind in ("commitments", "events", "figures", "statements", "dates")
    ]
    assert held == SCORES
    elsewhere = [
        int(100 * floors[f"fresh es fr commitment {score}"]) / 100 for score in ("precision", "recall")
    ]
    assert "Spanish and French ones commitments stand at {:.2f} and {:.2f}.".format(*elsewhere) in README
