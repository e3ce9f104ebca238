"""Rules of finding schemas and prompts by name, and of telling what is wrong with one."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefings.errors import SchemaError, SettingsError
from briefings.library import Library, builtin_root, load_schema
from briefings.record import Record

OURS = builtin_root() / "schemas"

SCHEMA = '''"""A tide."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from briefings.record import Identity, Record


class {name}(Record, title="{title}"):
    """A tide that the text reports."""

    height: Annotated[float | None, Identity("number")] = Field(default=None, description="In metres.")
'''

PROMPT = "{% block system %}Ours: {{ title }}{% endblock %}{% block user %} {{ text }} {% endblock %}"


def _schema(folder: Path, stem: str, name: str = "Tide", title: str = "Tides") -> Path:
    return _file(folder, f"schemas/{stem}.py", SCHEMA.format(name=name, title=title))


def _file(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def _refused(library: Library, name: str) -> str:
    """The line that a wrong name or file gives."""
    with pytest.raises(SchemaError) as caught:
        library.schema_set(name)
    assert "\n" not in str(caught.value)
    return str(caught.value)


# --- what is built in ---------------------------------------------------------------------------------------


def test_the_built_in_set_keeps_its_order() -> None:
    """The policy set gives its record types in the order of its file, which is that of prompt and page."""
    found = Library().schema_set("policy")
    types = [record.typename for record in found.records]
    assert types == ["actor", "commitment", "event", "figure", "statement", "assessment", "doubt"]
    assert found.get("figure") is found.records[3]
    assert found.get("tide") is None


@pytest.mark.parametrize("path", sorted(OURS.glob("*.py")), ids=lambda path: path.stem)
def test_a_schema_alone_is_a_set_of_one(path: Path) -> None:
    """Every built-in schema is found by name and by path, is called as its file, and instructs every field."""
    by_name, by_path = Library().schema_set(path.stem), Library().schema_set(str(path))
    assert by_name == by_path
    (record,) = by_name.records
    assert record.typename == by_name.name == path.stem
    assert record.__doc__
    assert all(field.description for field in record.model_fields.values())


def test_a_set_is_found_by_path() -> None:
    """The path of a set file names the same set as its name."""
    assert Library().schema_set(str(OURS / "policy.toml")) == Library().schema_set("policy")


# --- the user's own -----------------------------------------------------------------------------------------


def test_a_users_schema_overrides_ours_by_name(tmp_path: Path) -> None:
    """A file of the same name in the project's folder takes the place of ours, alone and within our set."""
    _schema(tmp_path, "figure", "Figure", "My figures")
    library = Library(tmp_path)
    assert library.schema_set("figure").records[0].title == "My figures"
    ours, theirs = Library().schema_set("policy"), library.schema_set("policy")
    assert [record.title for record in theirs.records][3] == "My figures"
    assert [record.typename for record in theirs.records] == [record.typename for record in ours.records]
    assert theirs.digest != ours.digest
    assert dict(library.schema_names())["figure"] == tmp_path / "schemas" / "figure.py"


def test_a_users_set_mixes_theirs_and_ours(tmp_path: Path) -> None:
    """A set of the project names the project's schemas and built-in ones alike."""
    _schema(tmp_path, "tide")
    _file(tmp_path, "schemas/harbour.toml", 'title = "Harbours"\nrecords = ["tide", "event"]\n')
    found = Library(tmp_path).schema_set("harbour")
    assert (found.name, found.title) == ("harbour", "Harbours")
    assert [record.typename for record in found.records] == ["tide", "event"]


def test_a_users_set_overrides_ours(tmp_path: Path) -> None:
    """A set of our set's name in the project's folder takes its place."""
    _file(tmp_path, "schemas/policy.toml", 'records = ["event"]\n')
    assert [record.typename for record in Library(tmp_path).schema_set("policy").records] == ["event"]


def test_a_set_given_by_path_brings_its_neighbours(tmp_path: Path) -> None:
    """A set outside any project finds the schemas beside it before those of the same name elsewhere."""
    _schema(tmp_path / "away", "event", "Event", "Their events")
    path = _file(tmp_path / "away", "schemas/set.toml", 'records = ["event", "figure"]\n')
    for library in (Library(), Library(tmp_path)):
        titles = [record.title for record in library.schema_set(str(path)).records]
        assert titles == ["Their events", "Figures"]


def test_files_that_are_no_schema_are_not_listed(tmp_path: Path) -> None:
    """A package mark or private file beside the schemas is nothing that can be named."""
    _file(tmp_path, "schemas/__init__.py", "")
    _file(tmp_path, "schemas/_shared.py", "")
    assert Library(tmp_path).schema_names() == Library().schema_names()


def test_a_class_is_loaded_once() -> None:
    """Two libraries give the same class of a file, so that records of both compare equal."""
    assert Library().schema_set("event").records[0] is load_schema(OURS / "event.py")


def test_the_digest_follows_the_content(tmp_path: Path) -> None:
    """A set's digest changes with any of its files and with nothing else."""
    path = _schema(tmp_path, "tide")
    _file(tmp_path, "schemas/harbour.toml", 'records = ["tide"]\n')
    before = Library(tmp_path).schema_set("harbour").digest
    assert Library(tmp_path).schema_set("harbour").digest == before
    path.write_text(path.read_text(encoding="utf-8") + "# more\n", encoding="utf-8")
    assert Library(tmp_path).schema_set("harbour").digest != before


# --- what is wrong ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("polcy", "did you mean 'policy'?"),
        ("commitments", "did you mean 'commitment'?"),
        ("xyzzy", "no schema or set 'xyzzy' (there are: actor, assessment,"),
        ("gone/policy.toml", "no schema or set 'gone/policy.toml'"),
        ("", "no schema or set ''"),
    ],
)
def test_a_wrong_name_lists_what_there_is(name: str, said: str) -> None:
    """A name that is not found gives the nearest one, if any is near, and all."""
    line = _refused(Library(), name)
    assert said in line
    assert "actor" in line
    assert "policy" in line


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("class Tide(:", "SyntaxError"),
        ("from briefings.record import Nothing", "ImportError"),
        ("raise RuntimeError('two\\nlines')", "RuntimeError: two lines"),
        ("x = 1", "defines 0 subclasses of Record"),
        ("from briefings.record import Record", "defines 0 subclasses of Record"),
        (
            "from briefings.record import Record\nclass A(Record): ...\nclass B(Record): ...",
            "defines 2 subclasses of Record",
        ),
        ("from briefings.record import Record\nclass A(Record):\n    x: Missing", "Missing"),
    ],
)
def test_a_broken_schema_names_file_and_fault(tmp_path: Path, content: str, said: str) -> None:
    """A schema that does not run, or is not one record, is told with its file and what is wrong."""
    path = _file(tmp_path, "schemas/tide.py", content)
    line = _refused(Library(tmp_path), "tide")
    assert line.startswith(str(path))
    assert said in line


def test_a_broken_schema_can_be_mended(tmp_path: Path) -> None:
    """A file that failed once is read afresh the next time."""
    path = _file(tmp_path, "schemas/tide.py", "class Tide(:")
    _refused(Library(tmp_path), "tide")
    path.write_text(SCHEMA.format(name="Tide", title="Tides"), encoding="utf-8")
    assert issubclass(Library(tmp_path).schema_set("tide").records[0], Record)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("records = [", "not a readable set"),
        ('title = "Harbours"', "a set needs records"),
        ("records = []", "a set needs records"),
        ("records = [1]", "a set needs records"),
        ('records = "event"', "a set needs records"),
        ('records = ["event", "figur"]', "no schema 'figur'; did you mean 'figure'?"),
        ('records = ["policy"]', "no schema 'policy'"),
    ],
)
def test_a_broken_set_names_file_and_fault(tmp_path: Path, content: str, said: str) -> None:
    """A set that is no TOML, lists nothing or lists what there is not is told with its file."""
    path = _file(tmp_path, "schemas/harbour.toml", content)
    line = _refused(Library(tmp_path), "harbour")
    assert line.startswith(str(path))
    assert said in line


# --- prompts ------------------------------------------------------------------------------------------------


def test_a_users_prompt_overrides_ours(tmp_path: Path) -> None:
    """A prompt of the same name in the project's folder takes the place of ours; the others stay."""
    _file(tmp_path, "prompts/extract.j2", PROMPT)
    library = Library(tmp_path)
    prompt = library.prompt("extract")
    assert prompt.render(title="T", text="{{ 7 * 7 }}") == ("Ours: T", "{{ 7 * 7 }}")
    assert prompt.digest != Library().prompt("extract").digest
    assert library.prompt("compose").digest == Library().prompt("compose").digest


def test_a_wrong_prompt_name_lists_what_there_is() -> None:
    """A prompt that is not found gives the nearest name and all names."""
    with pytest.raises(SettingsError, match=r"did you mean 'extract'\? \(there are: compose, extract\)"):
        Library().prompt("extrakt")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{% block system %}{{ nope }}{% endblock %}{% block user %}{% endblock %}", "'nope' is undefined"),
        ("{% block system %}x{% endblock %}", "no block 'user'"),
        ("{% block system %}{{ 1 / 0 }}{% endblock %}{% block user %}{% endblock %}", "division by zero"),
        ("{% block system %}{{ x {% endblock %}", "line 1: not a readable prompt"),
        ("{% block system %}", "not a readable prompt"),
    ],
)
def test_a_broken_prompt_names_itself_and_its_fault(tmp_path: Path, content: str, said: str) -> None:
    """A user's prompt that does not render is a fault of settings, told on one line, and no crash."""
    _file(tmp_path, "prompts/extract.j2", content)
    with pytest.raises(SettingsError) as caught:
        Library(tmp_path).prompt("extract").render(title="T", text="words")
    assert "extract" in str(caught.value)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_prompt_cannot_leave_its_folder(tmp_path: Path) -> None:
    """A prompt's name is a name and not a way to any file."""
    _file(tmp_path, "secret.j2", PROMPT)
    with pytest.raises(SettingsError):
        Library(tmp_path).prompt("../secret")
