"""Schemas, prompts and templates by name: the user's project folder first, then what is built in."""

from __future__ import annotations

import hashlib
import importlib.util
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from types import ModuleType

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateNotFound,
    TemplateSyntaxError,
)

from briefings.errors import SchemaError, SettingsError
from briefings.record import Record


def builtin_root() -> Path:
    """Return the folder that holds the built-in ``schemas/`` and ``prompts/``."""
    package = Path(__file__).resolve().parent
    shipped = package / "_builtin"
    return shipped if shipped.is_dir() else package.parent  # a checkout


@dataclass(frozen=True, slots=True)
class SchemaSet:
    """Record classes that are extracted together, in the order of the prompt and of the page."""

    name: str
    title: str
    records: tuple[type[Record], ...]
    digest: str
    """SHA-256 over the files that it was read from."""

    def get(self, typename: str) -> type[Record] | None:
        """Return the class of a record type, or None if the set has no such type."""
        return next((record for record in self.records if record.typename == typename), None)


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt file with the blocks ``system`` and ``user``."""

    name: str
    digest: str
    template: Template

    def render(self, **variables: object) -> tuple[str, str]:
        """Return the system and the user message.

        Text of documents enters as a variable, never as template source, so braces in it stay braces.

        Raises:
            SettingsError: the prompt uses a variable that is not given, or lacks a block.
        """
        messages = []
        for block in ("system", "user"):
            if block not in self.template.blocks:
                raise SettingsError(
                    f"prompt {self.name!r} has no block {block!r}: it needs 'system' and 'user'"
                )
            try:
                context = self.template.new_context(variables)
                messages.append("".join(self.template.blocks[block](context)).strip())
            except Exception as error:  # a user's template can fail in any way
                raise SettingsError(f"{self.template.filename}: block {block!r}: {_told(error)}") from error
        return messages[0], messages[1]


class Library:
    """What can be named: ``schemas/``, ``prompts/`` under each root, the first root that has it wins."""

    def __init__(self, project: Path | None = None) -> None:
        """Search ``project`` (the user's folder) before what is built in."""
        roots = [builtin_root()] if project is None else [project, builtin_root()]
        self.roots: tuple[Path, ...] = tuple(dict.fromkeys(root.resolve() for root in roots))
        self._prompts = Environment(
            loader=FileSystemLoader([root / "prompts" for root in self.roots]),
            undefined=StrictUndefined,
            autoescape=False,  # noqa: S701 - prompts are plain text; escaping would change the words
            keep_trailing_newline=False,
        )

    def prompt(self, name: str) -> Prompt:
        """Return a prompt by name.

        Raises:
            SettingsError: no root has a prompt of that name.
        """
        try:
            template = self._prompts.get_template(f"{name}.j2")
        except TemplateNotFound:
            known = [file.removesuffix(".j2") for file in self._prompts.list_templates(extensions=["j2"])]
            raise SettingsError(f"no prompt {name!r}{_nearest(name, known)}") from None
        except TemplateSyntaxError as error:
            raise SettingsError(
                f"{error.filename}, line {error.lineno}: not a readable prompt: {error.message}"
            ) from error
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError(f"prompt {name!r} cannot be read: {error}") from error
        assert template.filename is not None
        return Prompt(name, _digest([Path(template.filename)]), template)

    def schema_names(self) -> list[tuple[str, Path]]:
        """Return every set (``.toml``) and schema (``.py``) by name, with the file that wins."""
        found: dict[str, Path] = {}
        for root in self.roots:
            for suffix in ("[!_]*.toml", "[!_]*.py"):
                for path in sorted((root / "schemas").glob(suffix)):
                    found.setdefault(path.stem, path)
        return sorted(found.items())

    def schema_set(self, name: str) -> SchemaSet:
        """Return a set by name or path; a single schema counts as a set of one.

        Raises:
            SchemaError: there is no such set or schema, or a file of it does not load.
        """
        path = Path(name)
        if path.suffix not in {".toml", ".py"} or not path.is_file():
            known = dict(self.schema_names())
            if name not in known:
                raise SchemaError(f"no schema or set {name!r}{_nearest(name, list(known))}")
            path = known[name]
        if path.suffix == ".py":
            record = load_schema(path)
            return SchemaSet(path.stem, record.title, (record,), _digest([path]))
        return self._read_set(path)

    def _read_set(self, path: Path) -> SchemaSet:
        try:
            content = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SchemaError(f"{path}: not a readable set: {error}") from error
        names = content.get("records")
        if not isinstance(names, list) or not names or not all(isinstance(name, str) for name in names):
            raise SchemaError(f'{path}: a set needs records = ["name", …], the schemas that belong to it')
        files = [self._schema_file(name, path) for name in names]
        records = tuple(load_schema(file) for file in files)
        return SchemaSet(path.stem, str(content.get("title", path.stem)), records, _digest([path, *files]))

    def _schema_file(self, name: str, wanted_by: Path) -> Path:
        folders = [root / "schemas" for root in self.roots]
        beside = wanted_by.resolve().parent
        # A set given by path brings its own schemas; one found by name takes the user's before ours.
        for folder in folders if beside in folders else [beside, *folders]:
            path = folder / f"{name}.py"
            if path.is_file():
                return path
        known = [stem for stem, path in self.schema_names() if path.suffix == ".py"]
        raise SchemaError(f"{wanted_by}: no schema {name!r}{_nearest(name, known)}")


def load_schema(path: Path) -> type[Record]:
    """Load the one Record subclass that a schema file defines.

    Raises:
        SchemaError: the file does not run, or defines no Record or more than one.
    """
    path = path.resolve()
    try:
        module = _load(path)
    except Exception as error:  # a user's file can fail in any way
        raise SchemaError(f"{path}: does not load: {type(error).__name__}: {_told(error)}") from error
    found = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Record) and value.__module__ == module.__name__
    ]
    if len(found) != 1:
        raise SchemaError(f"{path}: defines {len(found)} subclasses of Record; a schema file has exactly one")
    return found[0]


def _load(path: Path) -> ModuleType:
    name = f"briefings_schema_{path.stem}_{hashlib.sha256(bytes(path)).hexdigest()[:8]}"
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # pydantic resolves postponed annotations through here
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def _digest(files: Sequence[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _told(error: Exception) -> str:
    """What an error says, on one line."""
    return " ".join(str(error).split())


def _nearest(name: str, known: Sequence[str]) -> str:
    close = get_close_matches(name, known, n=1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    return f"{hint} (there are: {', '.join(sorted(known)) or 'none'})"
