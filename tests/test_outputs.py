"""Rules of what a run leaves on disk, and of reading it back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from briefings.document import Document, document_id
from briefings.errors import RunError
from briefings.outputs import RunFolder, extraction_json, to_json, write_whole
from briefings.record import Grounded, Quote, Record, Refused

TEXT = "Arvenia signed.\nBelmark waits."


class Deal(Record):
    """A deal."""

    action: str
    made_on: str | None = None


DOCUMENT = Document(id=document_id(TEXT), path="in/a.txt", stem="a", format="txt", title="T", text=TEXT)
DEAL = Grounded(
    document=DOCUMENT.id,
    record=Deal(quotes=("Arvenia signed.",), action="protocol"),
    quotes=(Quote(start=0, end=15, text="Arvenia signed."),),
    found={"action": "inferred"},
)
REFUSED = Refused(type="deal", reason="its quote is not in the text", quote="never said")


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def _run(folder: Path) -> RunFolder:
    """Leave a run of one text."""
    run = RunFolder(folder)
    content = extraction_json(DOCUMENT, "rules", [DEAL], [REFUSED], {"calls": 0})
    files = {"extractions/a.json": to_json(content), "sources/a.txt": TEXT.encode()}
    run.replace(files, {"stems": ["a"], "files": sorted([*files, "run.json"])})
    return run


# --- whole files --------------------------------------------------------------------------------------------


def test_a_file_is_written_whole_with_its_folders(tmp_path: Path) -> None:
    """The file has the content, others may read it, and nothing temporary stays."""
    path = tmp_path / "deep" / "er" / "a.txt"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o644
    assert _files(tmp_path) == {"deep/er/a.txt"}


@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_failing_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: BaseException
) -> None:
    """A full disk or a stopped run leaves what was there before, and nothing half-written."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise fault

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises((RunError, KeyboardInterrupt)) as caught:
        write_whole(path, b"new")
    if isinstance(fault, OSError):
        assert "No space left on device" in str(caught.value)
        assert str(path) in str(caught.value)
    assert path.read_bytes() == b"old"
    assert _files(tmp_path) == {"a.txt"}


def test_a_place_that_takes_no_file_is_named(tmp_path: Path) -> None:
    """A file where a folder should be gives the path, the fault and the way out."""
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(RunError, match=r"file/a\.txt: cannot be written: .*--out"):
        write_whole(tmp_path / "file" / "a.txt", b"x")


@pytest.mark.parametrize(("name", "fault"), [("file/run", "is a file"), ("x" * 300, "too long")])
def test_a_folder_is_found_wanting_before_the_work(tmp_path: Path, name: str, fault: str) -> None:
    """Whether a run can be written is known without making anything."""
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(RunError, match=fault):
        RunFolder(tmp_path / name).check_writable()
    RunFolder(tmp_path / "new" / "run").check_writable()
    assert _files(tmp_path) == {"file"}
    assert not (tmp_path / "new").exists()


# --- JSON ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ({"b": 1, "a": "é"}, '{\n  "b": 1,\n  "a": "é"\n}\n'),
        ("\udcff", '"\\udcff"\n'),
        (REFUSED, None),
    ],
)
def test_json_is_readable_and_always_utf8(value: Any, written: str | None) -> None:
    """Letters stay letters, keys stay in order, models are taken, and what UTF-8 cannot carry is escaped."""
    content = to_json(value).decode()
    if written is not None:
        assert content == written
    else:
        assert json.loads(content) == value.model_dump(mode="json")


def test_an_extraction_has_the_names_that_others_rely_on() -> None:
    """A text's JSON has document, engine, records with type, fields and quotes, what was refused, and usage."""
    content = json.loads(to_json(extraction_json(DOCUMENT, "openai/x", [DEAL], [REFUSED], {"calls": 1})))
    assert content["engine"] == "openai/x"
    assert content["usage"] == {"calls": 1}
    assert content["document"]["path"] == "in/a.txt"
    assert "text" not in content["document"]
    assert content["records"] == [
        {
            "type": "deal",
            "action": "protocol",
            "made_on": None,
            "quotes": [{"start": 0, "end": 15, "text": "Arvenia signed.", "match": "exact"}],
            "found": {"action": "inferred"},
        }
    ]
    assert content["refused"][0]["reason"] == "its quote is not in the text"


# --- the folder of a run ------------------------------------------------------------------------------------


def test_a_run_takes_away_what_the_earlier_one_left(tmp_path: Path) -> None:
    """Files of the earlier run that the new one does not write go; those that it writes are new."""
    run = RunFolder(tmp_path)
    run.replace({"a.md": b"1", "sources/old.txt": b"1"}, {"files": ["a.md", "run.json", "sources/old.txt"]})
    run.replace({"a.md": b"2"}, {"files": ["a.md", "run.json"]})
    assert _files(tmp_path) == {"a.md", "run.json"}
    assert (tmp_path / "a.md").read_bytes() == b"2"


def test_a_users_own_files_stay(tmp_path: Path) -> None:
    """What no run wrote is not touched, in the folder and in the folders below."""
    run = _run(tmp_path)
    (tmp_path / "notes.md").write_text("mine", encoding="utf-8")
    (tmp_path / "sources" / "mine.txt").write_text("mine", encoding="utf-8")
    run.replace({"b.md": b"x"}, {"files": ["b.md", "run.json"]})
    assert _files(tmp_path) == {"b.md", "run.json", "notes.md", "sources/mine.txt"}


@pytest.mark.parametrize(
    "name", ["../outside.txt", "sources/../../outside.txt", "/outside.txt", "link/outside.txt"]
)
def test_nothing_outside_the_folder_is_taken_away(tmp_path: Path, name: str) -> None:
    """A manifest that somebody edited names no file outside the run's folder, nor one behind a link."""
    outside, folder = tmp_path / "outside.txt", tmp_path / "run"
    outside.write_text("mine", encoding="utf-8")
    folder.mkdir()
    (folder / "link").symlink_to(tmp_path)
    listed = str(outside) if name.startswith("/") else name
    (folder / "run.json").write_text(json.dumps({"files": [listed]}), encoding="utf-8")
    RunFolder(folder).replace({}, {"files": []})
    assert outside.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"files": 3}', '{"files": [1, null, "sources"]}', "{}"])
def test_a_damaged_manifest_does_not_stand_in_the_way(tmp_path: Path, content: str) -> None:
    """A new run is written over a folder whose manifest cannot be read; nothing else in it is touched."""
    _run(tmp_path)
    (tmp_path / "run.json").write_text(content, encoding="utf-8")
    RunFolder(tmp_path).replace({"b.md": b"x"}, {"files": ["b.md", "run.json"]})
    assert _files(tmp_path) == {"b.md", "run.json", "sources/a.txt", "extractions/a.json"}


def test_added_files_belong_to_the_run(tmp_path: Path) -> None:
    """A file added later is listed, so that the next run takes it away if it does not write it."""
    run = _run(tmp_path)
    assert run.add({"brief.html": b"page"}) == [tmp_path / "brief.html"]
    assert json.loads((tmp_path / "run.json").read_bytes())["stems"] == ["a"]
    run.replace({"b.md": b"x"}, {"files": ["b.md", "run.json"]})
    assert not (tmp_path / "brief.html").exists()


def test_a_run_reads_back(tmp_path: Path) -> None:
    """Documents come back with their texts, letter for letter, and what was refused by document."""
    run = _run(tmp_path)
    assert run.read_documents() == [DOCUMENT]
    assert run.read_refused() == {DOCUMENT.id: [REFUSED]}


def test_a_text_that_utf8_cannot_carry_reads_back(tmp_path: Path) -> None:
    """A text with half a character in it, as broken files have, comes back as it was."""
    text = "half \ud83d of a sign\r\nand more"
    document = DOCUMENT.model_copy(update={"text": text, "id": document_id(text), "path": "\udcff.txt"})
    content = extraction_json(document, "rules", [], [], {})
    files = {"extractions/a.json": to_json(content), "sources/a.txt": text.encode("utf-8", "surrogatepass")}
    RunFolder(tmp_path).replace(files, {"stems": ["a"], "files": []})
    assert RunFolder(tmp_path).read_documents() == [document]


DAMAGES = [
    ("run.json", None, "missing; is"),
    ("run.json", b"{", "does not read as JSON"),
    ("run.json", b"\xff\xfe", "does not read as JSON"),
    ("run.json", b"[]", "damaged"),
    ("run.json", b"{}", "damaged"),
    ("run.json", b'{"stems": ["b"]}', "missing; is"),
    ("run.json", b'{"stems": 3}', "damaged"),
    ("extractions/a.json", None, "missing; is"),
    ("extractions/a.json", b"{}", "damaged"),
    ("extractions/a.json", b"null", "damaged"),
    ("extractions/a.json", b'{"document": {"id": "ab"}, "refused": []}', "damaged"),
    ("sources/a.txt", None, "does not read"),
    ("sources/a.txt", b"\xff", "does not read"),
]


@pytest.mark.parametrize(("name", "content", "said"), DAMAGES)
def test_a_damaged_run_is_told(tmp_path: Path, name: str, content: bytes | None, said: str) -> None:
    """A file of a run that is missing, cut off or of another shape is a RunError on one line, never a crash."""
    run = _run(tmp_path)
    if content is None:
        (tmp_path / name).unlink()
    else:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(RunError, match=said) as caught:
        run.read_documents()
    assert "\n" not in str(caught.value)
    assert str(tmp_path) in str(caught.value)


@pytest.mark.parametrize("refused", [None, 3, [3], [{"type": "deal"}]])
def test_damaged_refusals_are_told(tmp_path: Path, refused: Any) -> None:
    """What was refused is read with the same care."""
    run = _run(tmp_path)
    path = tmp_path / "extractions" / "a.json"
    path.write_bytes(to_json({**json.loads(path.read_bytes()), "refused": refused}))
    with pytest.raises(RunError, match=r"extractions.a\.json: damaged"):
        run.read_refused()


def test_a_folder_where_a_file_should_be_is_told(tmp_path: Path) -> None:
    """A folder called run.json is no manifest."""
    (tmp_path / "run.json").mkdir()
    with pytest.raises(RunError, match="does not read as JSON"):
        RunFolder(tmp_path).read_documents()
