"""Rules of `briefing write`: what it leaves, what it says, and what a bad text costs."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import docx
import pytest

from briefings.briefing import Briefing
from tests.cli.conftest import ACCORD, REPORT, Command
from tests.stages.load.builders import column, docx_bytes, paragraph, pdf_bytes

LEFT = {
    "brief.md",
    "brief.docx",
    "brief.html",
    "brief.json",
    "findings.json",
    "page.json",
    "run.json",
    "extractions/accord.json",
    "extractions/report.json",
    "sources/accord.txt",
    "sources/report.txt",
}

ENCRYPT = (
    "/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a>"
    "/U<00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff>>>"
    "/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]"
)


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


# --- what it leaves -----------------------------------------------------------------------------------------


def test_a_folder_of_texts_becomes_a_page(pile: Path, briefing: Command) -> None:
    """The run's folder holds every file that others rely on; the page's own are printed, progress is told apart."""
    shown = briefing("write", "pile")
    assert shown.code == 0
    run = pile.parent / "outputs" / "pile"
    assert _files(run) == LEFT
    assert set(shown.out.split()) == {
        f"outputs/pile/brief.{ending}" for ending in ("md", "docx", "html", "json")
    }
    assert any("accord" in line for line in shown.lines)
    assert (run / "sources" / "accord.txt").read_text(encoding="utf-8") == ACCORD


def test_the_files_carry_the_same_page(pile: Path, briefing: Command) -> None:
    """Title, bottom line and figures stand in Markdown, Word, HTML and JSON alike."""
    briefing("write", str(pile), "-q")
    run = Path("outputs/pile")
    page = json.loads((run / "brief.json").read_text(encoding="utf-8"))
    markdown, html = ((run / f"brief.{ending}").read_text(encoding="utf-8") for ending in ("md", "html"))
    word = "\n".join(part.text for part in docx.Document(str(run / "brief.docx")).paragraphs)
    assert page["title"]
    for text in (markdown, html, word):
        assert page["title"] in text
        assert "4,500 tons" in text
    assert Briefing.model_validate(page).points()


def test_quotes_stand_in_the_sources(pile: Path, briefing: Command) -> None:
    """Every citation of the page opens on the exact words in the text beside it."""
    briefing("write", "pile", "-q")
    run = Path("outputs/pile")
    page = Briefing.model_validate_json((run / "brief.json").read_bytes())
    cited = [citation for point in page.points() for citation in point.citations]
    cited += [citation for section in page.sections for row in section.rows for citation in row.citations]
    assert len(cited) > 3
    for citation in cited:
        source = page.sources[citation.source - 1]
        text = (run / "sources" / f"{source.stem}.txt").read_text(encoding="utf-8")
        assert text[citation.start : citation.end] == citation.quote


def test_two_runs_are_the_same_page(pile: Path, briefing: Command) -> None:
    """The same texts give the same bytes: only the time that it took may differ."""
    briefing("write", "pile", "-q", "--name", "one")
    briefing("write", "pile", "-q", "--name", "two")
    for name in LEFT - {"run.json"}:
        assert Path("outputs/one", name).read_bytes() == Path("outputs/two", name).read_bytes(), name


def test_quiet_is_silent(pile: Path, briefing: Command) -> None:
    """With --quiet nothing is told of a run that goes well; its files are still printed."""
    shown = briefing("write", "pile", "--quiet")
    assert (shown.code, shown.err) == (0, "")
    assert "brief.md" in shown.out


def test_json_prints_the_manifest(pile: Path, briefing: Command) -> None:
    """With --json standard output is the manifest, and nothing else."""
    shown = briefing("write", "pile", "--json")
    manifest = json.loads(shown.out)
    assert manifest == json.loads(Path("outputs/pile/run.json").read_text(encoding="utf-8"))
    assert manifest["engine"] == "rules"
    assert set(manifest["files"]) == LEFT
    assert [source["path"] for source in manifest["sources"]] == ["pile/accord.txt", "pile/report.txt"]
    assert manifest["failures"] == []


@pytest.mark.parametrize(
    ("arguments", "folder"),
    [
        (["pile"], "outputs/pile"),
        (["pile/"], "outputs/pile"),
        (["pile/accord.txt"], "outputs/accord"),
        (["pile/*.txt"], "outputs/briefing"),
        (["pile/accord.txt", "pile/report.txt"], "outputs/briefing"),
        (["pile", "--name", "mine"], "outputs/mine"),
        (["pile", "--out", "else/where"], "else/where/pile"),
        (["pile", "-o", "else", "--name", "mine"], "else/mine"),
    ],
)
def test_the_run_goes_where_it_is_told(
    pile: Path, briefing: Command, arguments: list[str], folder: str
) -> None:
    """The folder is --out and the name given, or else that of the one source."""
    assert briefing("write", *arguments, "-q", "--format", "md").code == 0
    assert (pile.parent / folder / "brief.md").is_file()


def test_one_format_is_written_alone(pile: Path, briefing: Command) -> None:
    """Only the formats asked for are laid out, with the page's JSON; those of an earlier run go."""
    briefing("write", "pile", "-q")
    Path("outputs/pile/notes.md").write_text("mine", encoding="utf-8")
    briefing("write", "pile", "-q", "--format", "md")
    left = _files(Path("outputs/pile"))
    assert {name for name in left if name.startswith("brief.")} == {"brief.md", "brief.json"}
    assert "notes.md" in left


def test_settings_reach_the_page(pile: Path, briefing: Command) -> None:
    """Paper, topic and day are on the page, and in the manifest's settings."""
    briefing("write", "pile", "-q", "--paper", "letter", "--topic", "Harbours", "--as-of", "2024-06-30")
    page = json.loads(Path("outputs/pile/brief.json").read_text(encoding="utf-8"))
    assert (page["paper"], page["topic"]) == ("letter", "Harbours")
    assert "30 Jun 2024" in page["position"]
    section = docx.Document("outputs/pile/brief.docx").sections[0]
    width, height = section.page_width, section.page_height
    assert width
    assert height
    assert (width.inches, height.inches) == pytest.approx((8.5, 11))
    settings = json.loads(Path("outputs/pile/run.json").read_text(encoding="utf-8"))["settings"]
    assert (settings["paper"], settings["topic"], settings["as_of"]) == ("letter", "Harbours", "2024-06-30")


def test_a_project_folder_sets_what_flags_do_not(pile: Path, briefing: Command) -> None:
    """briefing.toml in the current folder is read, and a flag goes over it."""
    Path("briefing.toml").write_text('formats = ["md"]\npaper = "letter"\n', encoding="utf-8")
    briefing("write", "pile", "-q", "--paper", "a4")
    page = json.loads(Path("outputs/pile/brief.json").read_text(encoding="utf-8"))
    assert page["paper"] == "a4"
    assert not Path("outputs/pile/brief.html").exists()
    assert pile.is_dir()


def test_standard_input_is_a_text(pile: Path, briefing: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """``-`` reads what is piped in; beside it files are taken as ever."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ACCORD.encode())))
    assert briefing("write", "-", str(pile / "report.txt"), "-q").code == 0
    assert {"sources/stdin.txt", "sources/report.txt"} <= _files(Path("outputs/briefing"))


def test_every_format_is_read(pile: Path, briefing: Command) -> None:
    """A web page, a Word file and a PDF become texts of the run as plain text does."""
    (pile / "page.html").write_text(
        f"<!DOCTYPE html><html><body><article><p>{REPORT}</p></article></body></html>", encoding="utf-8"
    )
    (pile / "memo.docx").write_bytes(docx_bytes(paragraph("Arvenia proposed a treaty on tides in May 2023.")))
    (pile / "scan.pdf").write_bytes(pdf_bytes([column(["Belmark signed a plan on tides on 2 May 2023."])]))
    shown = briefing("write", "pile", "-q", "--format", "md")
    assert (shown.code, shown.err) == (0, "")
    manifest = json.loads(Path("outputs/pile/run.json").read_text(encoding="utf-8"))
    assert {source["format"] for source in manifest["sources"]} == {"txt", "html", "docx", "pdf"}


def test_a_child_process_does_the_same(pile: Path) -> None:
    """The command as users start it, with nothing of this process, writes the page and prints its files."""
    shown = subprocess.run(
        [sys.executable, "-m", "briefings", "write", "pile", "--format", "md"],
        cwd=pile.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout.split() == ["outputs/pile/brief.json", "outputs/pile/brief.md"]
    assert "merge" in shown.stderr


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_any_terminal_will_do(pile: Path, encoding: str) -> None:
    """A terminal that lacks the letters of the texts gets JSON that reads the same, and no crash."""
    (pile / "accord.txt").write_text(
        "Łódź i Gdańsk podpisały umowę.\n\nMinister said 12 ships.", encoding="utf-8"
    )
    shown = subprocess.run(
        [sys.executable, "-m", "briefings", "extract", "pile/accord.txt", "-q"],
        cwd=pile.parent,
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=True,
    )
    content = json.loads(shown.stdout.decode(encoding))
    assert content["document"]["title"] is None or "Łódź" in content["document"]["title"]


# --- what a bad text costs ----------------------------------------------------------------------------------

BAD = [
    ("bad.txt", b"", "is empty"),
    ("bad.txt", b" \n\n ", "white space"),
    ("bad.txt", bytes(range(256)) * 20, "binary|decoded"),
    ("bad.txt", b"\x81\x8d\x8f\x90\x9d\xff\xfe\x00\xd8" * 40, "binary|decoded"),
    ("bad.txt", b"\x89PNG\r\n\x1a\n" + bytes(50), "PNG"),
    ("bad.pdf", pdf_bytes([column(["Words behind a password, far too many."])], trailer=ENCRYPT), "password"),
    ("bad.pdf", b"no PDF", "not a PDF"),
    ("bad.docx", b"PK\x03\x04 broken", "damaged"),
]


@pytest.mark.parametrize(("name", "data", "fault"), BAD)
def test_a_bad_text_costs_only_itself(
    pile: Path, briefing: Command, name: str, data: bytes, fault: str
) -> None:
    """What cannot be read is one line with its name, fault and remedy; the page is made of the others; exit 1."""
    (pile / name).write_bytes(data)
    shown = briefing("write", "pile", "-q", "--format", "md")
    assert shown.code == 1
    (line,) = shown.lines
    assert line.startswith(f"briefing: pile/{name}: ")
    assert any(word in line for word in fault.split("|"))
    assert "; " in line
    manifest = json.loads(Path("outputs/pile/run.json").read_text(encoding="utf-8"))
    assert manifest["stems"] == ["accord", "report"]
    assert [failure["path"] for failure in manifest["failures"]] == [f"pile/{name}"]


@pytest.mark.parametrize(("name", "data", "fault"), BAD[:1] + BAD[5:6])
def test_nothing_readable_is_wrong_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, briefing: Command, name: str, data: bytes, fault: str
) -> None:
    """With no text that can be read nothing is written, and the exit code is 2."""
    monkeypatch.chdir(tmp_path)
    Path(name).write_bytes(data)
    shown = briefing("write", name, "-q")
    assert (shown.code, shown.out) == (2, "")
    assert fault in shown.lines[0]
    assert "nothing was written" in shown.lines[1]
    assert not Path("outputs").exists()


@pytest.mark.parametrize(
    ("argument", "fault"),
    [
        ("nowhere.txt", "no such file or folder"),
        ("empty", "holds no texts"),
        ("https://example.org/a.html", "is a web address"),
        ("pile/*.odt", "matches no text"),
    ],
)
def test_an_argument_that_names_no_text(pile: Path, briefing: Command, argument: str, fault: str) -> None:
    """Alone it ends with 2; beside texts that can be read the page is written and the exit code is 1."""
    (pile.parent / "empty").mkdir()
    alone = briefing("write", argument, "-q")
    assert alone.code == 2
    assert alone.lines[0].startswith(f"briefing: {argument}: ")
    assert fault in alone.lines[0]
    assert not Path("outputs").exists()
    beside = briefing("write", argument, "pile", "-q", "--format", "md")
    assert (beside.code, len(beside.lines)) == (1, 1)
    assert Path("outputs/briefing/brief.md").is_file()


def test_a_text_given_twice_is_read_once(pile: Path, briefing: Command) -> None:
    """The same words in two files are one source; that is said, and is no failure."""
    (pile / "copy.txt").write_text(ACCORD, encoding="utf-8")
    shown = briefing("write", "pile", "-q", "--format", "md")
    assert shown.code == 0
    assert "the same text as pile/accord.txt" in shown.err


def test_a_file_name_that_is_no_text(pile: Path, briefing: Command) -> None:
    """A name in bytes that no encoding has is shown escaped everywhere; the text is read as any other."""
    with open(os.fsencode(pile) + b"/na\xffme.txt", "wb") as file:  # noqa: PTH123 - such a name in one step
        file.write(b"Belmark proposed a treaty on tides in May 2023.")
    shown = briefing("write", "pile", "-q")
    assert (shown.code, shown.err) == (0, "")
    manifest = json.loads(Path("outputs/pile/run.json").read_text(encoding="utf-8"))
    assert "pile/na\\udcffme.txt" in [source["path"] for source in manifest["sources"]]
    assert briefing("check", "outputs/pile").code == 0


# --- wrong settings -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--model", "nonsense"], 2, "model 'nonsense': write openai/<model>"),
        (["--model", "openai/"], 2, "model 'openai/': write openai/<model>"),
        (["--model", "openai/x"], 3, "set OPENAI_API_KEY"),
        (["--schema", "polcy"], 2, "did you mean 'policy'?"),
        (["--schema", "gone.py"], 2, "no schema or set 'gone.py'"),
        (["--format", "odt"], 2, "should be 'md', 'docx' or 'html', got 'odt'"),
        (["--paper", "a5"], 2, "should be 'a4' or 'letter', got 'a5'"),
        (["--jobs", "0"], 2, "'jobs'"),
        (["--as-of", "2024-02-30"], 2, "should be a day as in 2024-06-30"),
        (["--out", "pile/accord.txt"], 2, "choose another folder with --out"),
    ],
)
def test_a_wrong_setting_is_one_line(
    pile: Path, briefing: Command, arguments: list[str], code: int, said: str
) -> None:
    """A setting that cannot be is told on one line with the way out, before anything is read or written."""
    shown = briefing("write", "pile", *arguments)
    assert (shown.code, shown.out) == (code, "")
    (line,) = shown.lines
    assert line.startswith("briefing: ")
    assert said in line
    assert not (pile.parent / "outputs").exists()


def test_a_wrong_settings_file_is_one_line(pile: Path, briefing: Command) -> None:
    """An unknown key in briefing.toml is named with the nearest one."""
    (pile.parent / "briefing.toml").write_text('papr = "a4"', encoding="utf-8")
    shown = briefing("write", "pile")
    assert shown.code == 2
    assert "unknown key 'papr'; did you mean 'paper'?" in shown.err
    assert len(shown.lines) == 1
