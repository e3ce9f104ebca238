"""Rules of loading one source: what comes out, and how each fault is named."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from briefings.document import document_id
from briefings.errors import SourceError
from briefings.stages.load import SourceRef, find_sources, load
from briefings.stages.load.worker import stop_workers
from tests.stages.load.builders import column, docx_bytes, paragraph, pdf_bytes

PROSE = "The two ministers met in the capital and agreed that their police forces will exchange officers."


@pytest.fixture(scope="module", autouse=True)
def _no_worker_left() -> Iterator[None]:
    yield
    stop_workers()


def _ref(folder: Path, name: str, data: bytes) -> SourceRef:
    file = folder / name
    file.write_bytes(data)
    return SourceRef(path=f"given/{name}", stem=file.stem, file=file)


def test_a_document_carries_what_is_known(tmp_path: Path) -> None:
    """A loaded text has its id by content, its path as given, its stem, title, date and language."""
    text = f"Ministers meet in the capital\n\n27 February 2023\n\n{PROSE}\n"
    document = load(_ref(tmp_path, "note.txt", text.replace("\n", "\r\n").encode()))
    assert document.text == text
    assert document.id == document_id(text)
    assert (document.path, document.stem, document.format) == ("given/note.txt", "note", "txt")
    assert (document.title, document.published) == ("Ministers meet in the capital", "2023-02-27")
    assert (document.published_basis, document.language, document.notes) == ("stated", "en", ())


PAGE = f"<!DOCTYPE html>\n<html><head><title>Ministers meet</title></head><body><p>{PROSE}</p></body></html>"
PDF = pdf_bytes([column([PROSE])])
WORD = docx_bytes(paragraph(PROSE))


@pytest.mark.parametrize(
    ("name", "data", "file_format"),
    [
        ("a.html", PAGE.encode(), "html"),
        ("a.txt", PAGE.encode(), "html"),
        ("a.txt", b"\xef\xbb\xbf  <!-- saved -->\n" + PAGE.lower().encode(), "html"),
        ("a.txt", PAGE.encode("utf-16"), "html"),
        ("a.txt", f"<p> is the tag of a paragraph. {PROSE}".encode(), "txt"),
        ("a.txt", PDF, "pdf"),
        ("a.pdf", PDF, "pdf"),
        ("a.pdf", b"\n\nstray" + PDF, "pdf"),
        ("a.txt", WORD, "docx"),
        ("a.DOCX", WORD, "docx"),
        ("a.md", PROSE.encode(), "md"),
        ("a", PROSE.encode(), "txt"),
    ],
)
def test_the_first_bytes_tell_the_format(tmp_path: Path, name: str, data: bytes, file_format: str) -> None:
    """A file is read as what it is, whatever its name says."""
    document = load(_ref(tmp_path, name, data))
    assert document.format == file_format
    assert PROSE.lower() in document.text.lower()


def _archive(*names: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return stream.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)

FAULTS = [
    ("a.txt", b"", "is empty"),
    ("a.pdf", b"", "is empty"),
    ("a.txt", b" \n\t\r\n", "white space"),
    ("a.txt", b"---\ntitle: T\n---\n", "white space"),
    ("a.txt", bytes(range(256)) * 10, "binary data|cannot be decoded"),
    ("a.txt", b"\x89PNG\r\n\x1a\n", "PNG image"),
    ("a.txt", b"{\\rtf1 words}", "RTF"),
    ("a.docx", OLE, r"\.doc"),
    ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
    ("a.docx", b"no Word file at all", "damaged or not a Word file"),
    ("a.docx", WORD[:400], "damaged"),
    ("a.docx", _archive("mimetype", "content.xml"), "OpenDocument"),
    ("a.docx", _archive("one.txt"), "archive"),
    ("a.docx", _archive("xl/workbook.xml", "_rels/.rels"), "damaged|no body|spreadsheet"),
    ("a.pdf", b"no PDF at all", "damaged or not a PDF file"),
    ("a.pdf", PDF[:70], "damaged"),
    ("a.pdf", pdf_bytes([[]]), "no text layer"),
    ("a.html", b"<html><body></body></html>", "no readable text"),
]


@pytest.mark.parametrize(("name", "data", "fault"), FAULTS)
def test_each_fault_is_named_with_a_way_out(tmp_path: Path, name: str, data: bytes, fault: str) -> None:
    """What cannot be read is refused on one line: the path as given, the fault, what to do."""
    with pytest.raises(SourceError, match=fault) as caught:
        load(_ref(tmp_path, name, data))
    assert caught.value.path == f"given/{name}"
    assert caught.value.remedy
    assert "\n" not in str(caught.value)


def test_a_source_may_vanish_or_be_a_folder(tmp_path: Path) -> None:
    """A file that is gone, a folder and a device are refused before anything waits on them."""
    for file, fault in ((tmp_path / "gone.txt", "cannot be read"), (tmp_path, "is a folder")):
        with pytest.raises(SourceError, match=fault):
            load(SourceRef("x", "x", file))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """A named pipe in a folder of texts does not hang the run."""
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(SourceError, match="not a regular file"):
        load(find_sources([str(tmp_path)])[0][0])


def test_permission_is_named(
    tmp_path: Path, without_privileges: Callable[[], AbstractContextManager[None]]
) -> None:
    """A file that may not be read is refused for that reason."""
    (tmp_path / "a.txt").write_bytes(b"words")
    (tmp_path / "b.txt").write_bytes(b"words that may be read")
    (tmp_path / "a.txt").chmod(0)
    with without_privileges():
        assert load(SourceRef("b.txt", "b", Path("b.txt"))).text == "words that may be read"
        with pytest.raises(SourceError, match="permission"):
            load(SourceRef("a.txt", "a", Path("a.txt")))


def test_a_huge_file_is_refused_by_its_size(tmp_path: Path) -> None:
    """A file beyond the limit is refused without being read (this one is a hole)."""
    with (tmp_path / "a.txt").open("wb") as stream:
        stream.truncate(60_000_000_000)
    with pytest.raises(SourceError, match="larger than 50 MB"):
        load(SourceRef("a.txt", "a", tmp_path / "a.txt"))


def test_standard_input_is_sniffed_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is piped in is read as what it is."""
    for data, file_format in ((PROSE.encode(), "txt"), (WORD, "docx")):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        document = load(SourceRef("-", "stdin", None))
        assert (document.path, document.format, document.text) == ("-", file_format, PROSE)


def test_the_deadline_reaches_the_parser(tmp_path: Path) -> None:
    """A caller's own deadline is kept."""
    stop_workers()
    with pytest.raises(SourceError, match=r"within 0\.01 s"):
        load(_ref(tmp_path, "a.docx", WORD), deadline_s=0.01)
