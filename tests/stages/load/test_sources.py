"""Rules of turning what the user typed into the list of files to read."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from briefings.stages.load import find_sources


@pytest.fixture
def pile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of texts, pictures and hidden files, and a current folder above it."""
    for name in (
        "b.txt",
        "a.MD",
        "photo.png",
        ".hidden.txt",
        "deep/c.html",
        ".git/config.txt",
        "empty/x.png",
    ):
        file = tmp_path / "pile" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("words", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "pile"


def test_walks_a_folder_in_order_and_skips_what_is_no_text(pile: Path) -> None:
    """A folder gives its texts sorted, with those in folders below, and no hidden file or picture."""
    refs, errors = find_sources(["pile"])
    assert [ref.path for ref in refs] == ["pile/a.MD", "pile/b.txt", "pile/deep/c.html"]
    assert errors == []


def test_keeps_the_path_as_given(pile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The path of a source is the user's own, absolute or relative; the current folder adds no prefix."""
    refs, _ = find_sources(["pile/b.txt", str(pile / "a.MD"), "-"])
    assert [ref.path for ref in refs] == ["pile/b.txt", str(pile / "a.MD"), "-"]
    assert [ref.file for ref in refs] == [Path("pile/b.txt"), pile / "a.MD", None]
    monkeypatch.chdir(pile)
    assert [ref.path for ref in find_sources(["."])[0]] == ["a.MD", "b.txt", "deep/c.html"]


def test_takes_a_file_once(pile: Path) -> None:
    """A file that is named by its name, its folder, a glob and a link is one source."""
    (pile / "deep" / "link.txt").symlink_to(pile / "b.txt")
    refs, errors = find_sources(["pile/b.txt", "pile", "pile/*.txt", str(pile / "b.txt"), "-", "-"])
    assert [ref.path for ref in refs] == ["pile/b.txt", "pile/a.MD", "pile/deep/c.html", "-"]
    assert errors == []


def test_reads_globs_recursively(pile: Path) -> None:
    """A glob gives its texts in order; ``**`` reaches the folders below."""
    assert [ref.path for ref in find_sources(["pile/**/*.*"])[0]] == [
        "pile/a.MD",
        "pile/b.txt",
        "pile/deep/c.html",
    ]


@pytest.mark.parametrize(
    ("argument", "fault"),
    [
        ("missing.txt", "no such file"),
        ("pile/empty", "holds no texts"),
        ("pile/*.docx", "matches no text"),
        ("pile/photo.png", ".png are not read"),
        ("https://example.org/page.html", "web address"),
        ("HTTP://example.org", "web address"),
        ("w" * 5000, "cannot be looked up"),
    ],
)
def test_names_the_fault_and_goes_on(pile: Path, argument: str, fault: str) -> None:
    """A bad argument is one error with its fault and a way out; the good ones are still taken."""
    refs, errors = find_sources([argument, "pile/b.txt"])
    assert [ref.path for ref in refs] == ["pile/b.txt"]
    assert [error.path for error in errors] == [argument]
    assert fault in errors[0].fault
    assert errors[0].remedy


def test_names_a_folder_that_cannot_be_opened(
    pile: Path, without_privileges: Callable[[], AbstractContextManager[None]]
) -> None:
    """A folder without permission is an error and not an absence."""
    (pile / "deep").chmod(0)
    with without_privileges():
        refs, errors = find_sources(["pile"])
    (pile / "deep").chmod(0o755)
    assert [ref.path for ref in refs] == ["pile/a.MD", "pile/b.txt"]
    assert [error.path for error in errors] == ["pile/deep"]


def _made(folder: Path, names: list[str]) -> list[str]:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("words", encoding="utf-8")
    return [str(folder / name) for name in names]


@pytest.mark.parametrize(
    ("names", "stems"),
    [
        (["note.txt", "note.md", "x/note.txt"], ["note", "note-2", "note-3"]),
        (["Note.txt", "x/note.txt"], ["Note", "note-2"]),
        (["a-2.txt", "a.txt", "a.md"], ["a-2", "a", "a-3"]),
        (["EU & US: deal?.txt"], ["EU-US-deal"]),
        (["año 2023.txt"], ["año-2023"]),
        (["con.txt", "???.txt"], ["con-", "text"]),
    ],
)
def test_makes_stems_safe_and_unique(tmp_path: Path, names: list[str], stems: list[str]) -> None:
    """Each stem is a safe file name, used once, also where a file system does not tell case apart."""
    assert [ref.stem for ref in find_sources(_made(tmp_path, names))[0]] == stems


def test_a_long_name_still_gives_a_file_name(tmp_path: Path) -> None:
    """A stem is short enough to carry an ending in any folder."""
    refs, _ = find_sources(_made(tmp_path, ["w" * 200 + ".txt"]))
    assert len(refs[0].stem) == 80


def test_standard_input_has_a_stem() -> None:
    """Standard input has no file and is called so in the run's folder."""
    refs, errors = find_sources(["-"])
    assert [(ref.path, ref.stem, ref.file) for ref in refs] == [("-", "stdin", None)]
    assert errors == []
