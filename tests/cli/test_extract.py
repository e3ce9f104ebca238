"""Rules of `briefing extract` and `briefing schemas`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import ACCORD, Command

SCHEMA = '''"""Tides."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from briefings.record import Identity, Record


class Figure(Record, title="Tide marks"):
    """A height of water."""

    value: float = Field(description="Metres above the mark.")
    measure: Annotated[str, Identity("words")] = Field(description="What was measured.")
'''


def test_standard_output_is_json_lines(pile: Path, briefing: Command) -> None:
    """Each text is one line with document, engine, records with quotes that stand in it, refused and usage."""
    shown = briefing("extract", "pile")
    assert shown.code == 0
    texts = [json.loads(line) for line in shown.out.splitlines()]
    assert [text["document"]["path"] for text in texts] == ["pile/accord.txt", "pile/report.txt"]
    for text in texts:
        assert {"id", "path", "title", "published", "language"} <= text["document"].keys()
        assert text["engine"] == "rules"
        assert isinstance(text["refused"], list)
        assert text["usage"]["calls"] == 0
        words = (pile.parent / text["document"]["path"]).read_text(encoding="utf-8")
        assert text["records"]
        for record in text["records"]:
            assert record["type"]
            assert record["quotes"]
            for quote in record["quotes"]:
                assert words[quote["start"] : quote["end"]] == quote["text"]
    assert "commitment" in [record["type"] for record in texts[0]["records"]]


def test_a_folder_takes_one_file_a_text(pile: Path, briefing: Command) -> None:
    """With --out each text has its JSON and, beside it, the text that the offsets count in."""
    shown = briefing("extract", "pile", "--out", "data", "-q")
    assert (shown.code, shown.out, shown.err) == (0, "", "")
    left = {path.relative_to("data").as_posix() for path in Path("data").rglob("*.*")}
    stems = ("accord", "report")
    assert left == {f"extractions/{stem}.json" for stem in stems} | {f"sources/{stem}.txt" for stem in stems}
    lines = briefing("extract", str(pile / "accord.txt"), "-q").out
    written = json.loads(Path("data/extractions/accord.json").read_text(encoding="utf-8"))
    assert written["records"] == json.loads(lines)["records"]
    assert Path("data/sources/accord.txt").read_text(encoding="utf-8") == ACCORD


def test_only_the_kinds_of_the_schema_are_read(pile: Path, briefing: Command) -> None:
    """With one schema chosen there are records of that type and of no other."""
    shown = briefing("extract", "pile", "--schema", "figure", "-q")
    types = {record["type"] for line in shown.out.splitlines() for record in json.loads(line)["records"]}
    assert types == {"figure"}
    assert pile.is_dir()


@pytest.mark.parametrize(
    ("arguments", "code", "lines"),
    [(["pile", "gone.txt"], 1, 2), (["gone.txt"], 2, 0), (["pile", "--schema", "figur"], 2, 0)],
)
def test_exit_codes_are_those_of_write(
    pile: Path, briefing: Command, arguments: list[str], code: int, lines: int
) -> None:
    """What fails is one line on standard error; the others are printed still."""
    shown = briefing("extract", *arguments, "-q")
    assert (shown.code, len(shown.out.splitlines()), len(shown.lines)) == (code, lines, 1)
    assert pile.is_dir()


def test_an_out_folder_that_cannot_be_is_told_first(pile: Path, briefing: Command) -> None:
    """A file where the folder should go ends with 2 before any text is read."""
    shown = briefing("extract", "pile", "--out", str(pile / "accord.txt"))
    assert shown.code == 2
    assert len(shown.lines) == 1
    assert "cannot be written" in shown.err


def test_schemas_are_listed(pile: Path, briefing: Command) -> None:
    """Each schema and set is one line with its name, kind and file."""
    rows = [line.split(maxsplit=2) for line in briefing("schemas").out.splitlines()]
    kinds = {name: kind for name, kind, _ in rows}
    assert kinds["policy"] == "set"
    assert kinds["commitment"] == "schema"
    assert all(Path(path).is_file() for _, _, path in rows)
    assert pile.is_dir()


def test_a_set_is_shown_with_its_fields(briefing: Command) -> None:
    """A set's schemas are shown in order, each field with its role and instruction."""
    shown = briefing("schemas", "policy").out
    heads = [line.partition(":")[0] for line in shown.splitlines() if line and not line.startswith(" ")]
    assert heads == ["policy", "actor", "commitment", "event", "figure", "statement", "assessment", "doubt"]
    assert "  status [firmness]: What the words say" in shown


def test_a_users_schema_is_listed_and_used(pile: Path, briefing: Command) -> None:
    """A schema in the project's folder takes ours' place in the list and in the work."""
    (pile.parent / "schemas").mkdir()
    mine = pile.parent / "schemas" / "figure.py"
    mine.write_text(SCHEMA, encoding="utf-8")
    assert str(mine) in briefing("schemas").out
    assert "Metres above the mark." in briefing("schemas", "policy").out
    records = json.loads(briefing("extract", "pile/accord.txt", "-q", "--schema", "figure").out)["records"]
    assert all({"value", "measure", "type", "quotes"} >= record.keys() - {"found"} for record in records)


def test_a_wrong_schema_name_is_told(briefing: Command) -> None:
    """A name that is not found gives the nearest and all names, and ends with 2."""
    shown = briefing("schemas", "polisy")
    assert (shown.code, shown.out) == (2, "")
    assert "did you mean 'policy'? (there are: actor," in shown.err
