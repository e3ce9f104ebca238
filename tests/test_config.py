"""Rules of settings: where they come from, which wins, and how a wrong one is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from briefings.config import FILE, FORMATS, settings
from briefings.errors import SettingsError


def _project(folder: Path, content: str) -> Path:
    (folder / FILE).write_text(content, encoding="utf-8")
    return folder


def test_defaults_need_nothing(tmp_path: Path) -> None:
    """Without flags, environment and file a run has no model, the policy schemas, every format and A4."""
    chosen = settings({}, {}, tmp_path)
    assert (chosen.model, chosen.schema_name, chosen.formats, chosen.paper, chosen.jobs) == (
        "rules",
        "policy",
        FORMATS,
        "a4",
        8,
    )


@pytest.mark.parametrize(
    ("flags", "environment", "file", "model"),
    [
        ({"model": "openai/f"}, {"BRIEFING_MODEL": "openai/e"}, 'model = "openai/t"', "openai/f"),
        ({"model": None}, {"BRIEFING_MODEL": "openai/e"}, 'model = "openai/t"', "openai/e"),
        ({}, {}, 'model = "openai/t"', "openai/t"),
        ({}, {"BRIEFING_MODEL": ""}, 'model = "openai/t"', "openai/t"),
        ({}, {"BRIEFING_MODEL": ""}, "", "rules"),
        ({"model": "rules"}, {"BRIEFING_MODEL": "openai/e"}, "", "rules"),
    ],
)
def test_flags_over_environment_over_file_over_defaults(
    tmp_path: Path, flags: dict[str, Any], environment: dict[str, str], file: str, model: str
) -> None:
    """The nearest source wins; a flag that is not given and an empty variable say nothing."""
    assert settings(flags, environment, _project(tmp_path, file)).model == model


def test_sources_of_settings_are_merged(tmp_path: Path) -> None:
    """Each source gives what it names: none hides the whole of another."""
    project = _project(tmp_path, 'schema = "figure"\nformats = ["md"]\ntopic = "Ports"\njobs = 2')
    chosen = settings({"jobs": 3}, {"BRIEFING_PAPER": "letter"}, project)
    assert (chosen.schema_name, chosen.formats, chosen.topic) == ("figure", ("md",), "Ports")
    assert (chosen.paper, chosen.jobs) == ("letter", 3)


def test_other_variables_are_not_ours() -> None:
    """Names that begin alike are not read as settings."""
    assert settings(
        {}, {"BRIEFING_CACHE": "x", "BRIEFINGS_MODEL": "openai/e", "MODEL": "openai/e"}
    ) == settings({}, {})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('modle = "rules"', "unknown key 'modle'; did you mean 'model'?"),
        ("zzz = 1", "unknown key 'zzz'; known keys: as_of, formats, jobs, model, paper, schema, topic"),
        ('schema_name = "policy"', "did you mean 'schema'?"),
        ("model =", "not readable as TOML"),
        ("topic = '\\xff", "not readable as TOML"),
    ],
)
def test_a_wrong_file_is_named_with_its_fault(tmp_path: Path, content: str, said: str) -> None:
    """An unknown key names the file, the nearest key and all keys; a broken file names itself."""
    with pytest.raises(SettingsError) as caught:
        settings({}, {}, _project(tmp_path, content))
    assert str(tmp_path / FILE) in str(caught.value)
    assert said in str(caught.value)


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    """A settings file that is not UTF-8 is told, not guessed at."""
    (tmp_path / FILE).write_bytes(b'topic = "\xe9"')
    with pytest.raises(SettingsError, match="not readable as TOML"):
        settings({}, {}, tmp_path)


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        ({"paper": "a5"}, "'paper': should be 'a4' or 'letter', got 'a5'"),
        ({"formats": ("md", "odt")}, "'formats.1': should be 'md', 'docx' or 'html', got 'odt'"),
        ({"jobs": 0}, "'jobs': should be greater than or equal to 1, got 0"),
        ({"jobs": "many"}, "'jobs': should be a valid integer"),
        ({"as_of": "2024-13-45"}, "'as_of': should be a day as in 2024-06-30, got '2024-13-45'"),
        ({"as_of": "yesterday"}, "'as_of': should be a day as in 2024-06-30, got 'yesterday'"),
        ({"as_of": "2023-02-29"}, "'as_of': should be a day"),
        ({"topic": "x" * 81}, "'topic': "),
        ({"budget": 3}, "'budget': "),
    ],
)
def test_an_impossible_value_is_named_with_what_is_possible(flags: dict[str, Any], said: str) -> None:
    """The message has the setting, what it should be and what was given, on one line."""
    with pytest.raises(SettingsError) as caught:
        settings(flags, {})
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("written", ['"2024-06-30"', "2024-06-30"])
def test_a_day_of_the_file_needs_no_quotes(tmp_path: Path, written: str) -> None:
    """TOML has days of its own: both ways of writing one mean the same."""
    assert settings({}, {}, _project(tmp_path, f"as_of = {written}")).as_of == "2024-06-30"


def test_settings_do_not_change() -> None:
    """A run's settings are one value from its start to its manifest."""
    with pytest.raises(ValidationError):
        settings({}, {}).jobs = 9  # type: ignore[misc]
