"""Rules of the package: what is in the wheel, that it works alone, and that the repository names no registry."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import ACCORD

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
# Put together here, so that this file does not name them either.
REGISTRIES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("crates", "io"),
        ("anaconda", "org"),
    )
] + ["--" + "index-url", "extra-" + "index", "artifact" + "ory"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as a user builds it: from the source archive, which so proves to be complete."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the wheel's content alone: installing a wheel without compiled parts is unpacking it."""
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def _names(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def test_the_wheel_puts_one_package_into_the_world(wheel: Path) -> None:
    """At its top level stand the package and its metadata: no `schemas`, `prompts` or `tests` of ours."""
    assert {name.partition("/")[0] for name in _names(wheel)} == {"briefings", "briefings-0.1.0.dist-info"}


def test_the_wheel_has_all_that_is_not_code(wheel: Path) -> None:
    """Schemas, prompts, templates, the mark for type checkers and the licence are in it; caches are not."""
    names = set(_names(wheel))
    shipped = {
        f"briefings/_builtin/{path.relative_to(ROOT).as_posix()}"
        for folder in ("schemas", "prompts")
        for path in (ROOT / folder).iterdir()
        if path.is_file()
    }
    shipped |= {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "briefings").rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert shipped - names == set()
    assert len(shipped) > 80
    assert "briefings/py.typed" in names
    assert any(name.endswith("LICENSE") for name in names)
    assert [name for name in names if "__pycache__" in name] == []


def _alone(installed: Path, folder: Path, *arguments: str) -> str:
    """Run the installed copy in a folder of its own, where no checkout is in reach."""
    run = "import sys; sys.path.insert(0, sys.argv.pop(1)); from briefings.__main__ import main; main()"
    # -S leaves out what the environment adds, an editable checkout too; the packages that it needs are named.
    packages = os.pathsep.join(path for path in sys.path if path.endswith("site-packages"))
    done = subprocess.run(
        [sys.executable, "-S", "-c", run, str(installed), *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": packages, "PYTHONSAFEPATH": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_installed_copy_works_alone(installed: Path, tmp_path: Path) -> None:
    """From an empty folder, without the checkout, it helps, lists its schemas, and writes a page."""
    assert "write" in _alone(installed, tmp_path, "--help")
    listed = [Path(line.split(maxsplit=2)[2]) for line in _alone(installed, tmp_path, "schemas").splitlines()]
    assert sorted(path.name for path in listed) == _schema_files()
    assert all(path.is_relative_to(installed) for path in listed)
    text = tmp_path / "note.txt"
    text.write_text(ACCORD, encoding="utf-8")
    printed = _alone(installed, tmp_path, "write", "note.txt", "-q").split()
    assert sorted(Path(path).suffix for path in printed) == [".docx", ".html", ".json", ".md"]
    assert "11 Mar 2024" in (tmp_path / "outputs/note/brief.md").read_text(encoding="utf-8")


def _schema_files() -> list[str]:
    return sorted(path.name for path in (ROOT / "schemas").iterdir() if path.suffix in {".py", ".toml"})


def test_the_command_is_declared(wheel: Path) -> None:
    """Installing puts a command called briefing on the path."""
    with zipfile.ZipFile(wheel) as archive:
        (declared,) = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
        assert "briefing = briefings.__main__:main" in archive.read(declared).decode()


def test_the_lock_names_no_address() -> None:
    """Every requirement is a name, a version and digests; where it comes from is the machine's own setting."""
    content = LOCK.read_text(encoding="utf-8")
    assert not re.search(r"://|^\s*-{1,2}(?:i|index|find-links|extra)", content, re.MULTILINE)
    entries = re.findall(r"^([a-z0-9.\-\[\]]+)==\S+.*?(?=^[a-z]|\Z)", content, re.MULTILINE | re.DOTALL)
    pinned = re.findall(r"^[a-z0-9].*", content, re.MULTILINE)
    assert len(entries) == len(pinned) > 50
    assert content.count("--hash=sha256:") >= len(pinned)


def test_the_lock_has_what_the_package_needs() -> None:
    """Each dependency of the package is pinned in the lock."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = {re.split(r"[<>=\[ ]", line)[0].lower() for line in needed}
    pinned = set(re.findall(r"^([a-z0-9.\-]+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE))
    assert names - pinned == set()


def test_no_file_names_a_registry() -> None:
    """No file of the repository says where packages come from: that is the user's own setting."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split("\0")
    files = [ROOT / name for name in listed if name and (ROOT / name).is_file()]
    assert len(files) > 100
    named = [
        (file.relative_to(ROOT).as_posix(), host)
        for file in files
        for host in REGISTRIES
        if host.encode() in file.read_bytes().lower()
    ]
    assert named == []
