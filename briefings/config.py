"""Settings, merged once into a frozen object: flags over environment over file over defaults."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from briefings.errors import SettingsError

FILE = "briefing.toml"
"""The settings file of a project folder."""

Format = Literal["md", "docx", "html"]
FORMATS: tuple[Format, ...] = ("md", "docx", "html")


def _day(given: Any) -> Any:
    """A day as ISO text; TOML has days of its own, which need no quotes."""
    if type(given) is date:
        return given.isoformat()
    if isinstance(given, str):
        try:
            return date.fromisoformat(given).isoformat()
        except ValueError:
            raise ValueError("should be a day as in 2024-06-30") from None
    return given


class Settings(BaseModel):
    """Everything that a run can be told."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: str = Field(
        default="rules", description="'rules' (no model) or provider/name, as in openai/gpt-5-mini."
    )
    schema_name: str = Field(default="policy", alias="schema", description="Name or path of a schema or set.")
    formats: tuple[Format, ...] = Field(default=FORMATS, description="Which files to write.")
    topic: str | None = Field(
        default=None, max_length=80, description="What the page is about, for its header."
    )
    paper: Literal["a4", "letter"] = Field(default="a4", description="Paper of the page.")
    as_of: Annotated[str | None, BeforeValidator(_day)] = Field(
        default=None, description="The day that the page speaks for (2024-06-30)."
    )
    jobs: int = Field(default=8, ge=1, le=256, description="How many texts are worked on at once.")


def settings(
    flags: Mapping[str, Any], environment: Mapping[str, str], project: Path | None = None
) -> Settings:
    """Merge the sources of settings; a flag that is None counts as not given.

    Raises:
        SettingsError: a key is unknown or a value impossible, wherever it came from.
    """
    known = {field.alias or name for name, field in Settings.model_fields.items()}
    merged: dict[str, Any] = {}
    if project is not None and (project / FILE).is_file():
        merged.update(_read(project / FILE, known))
    merged.update(
        {
            key: environment[f"BRIEFING_{key.upper()}"]
            for key in ("model", "paper")
            if environment.get(f"BRIEFING_{key.upper()}")
        }
    )
    merged.update({key: value for key, value in flags.items() if value is not None})
    try:
        return Settings.model_validate(merged)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        reason = re.sub(r"^(?:Input should be|Value error, should be)", "should be", first["msg"])
        raise SettingsError(f"setting {name!r}: {reason}, got {first['input']!r}") from error


def _read(path: Path, known: set[str]) -> dict[str, Any]:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path}: not readable as TOML: {error}") from error
    for key in content:
        if key not in known:
            close = get_close_matches(key, known, n=1)
            hint = f"did you mean {close[0]!r}? " if close else ""
            raise SettingsError(f"{path}: unknown key {key!r}; {hint}known keys: {', '.join(sorted(known))}")
    return content
