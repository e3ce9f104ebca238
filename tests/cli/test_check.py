"""Rules of `briefing check` and `briefing render`: a run read back, verified, and laid out again."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest

from tests.cli.conftest import Command

RUN = Path("outputs/pile")


@pytest.fixture
def run(pile: Path, briefing: Command) -> Path:
    """A run that `briefing write` left, as a way from the current folder."""
    assert briefing("write", "pile", "-q").code == 0
    assert (pile.parent / RUN).is_dir()
    return RUN


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="")


def _one_line(text: str) -> str:
    """A table's cells as running text: what it wraps is joined."""
    rows = (line.strip()[1:-1].split("│") for line in text.splitlines() if "│" in line)
    columns = zip(*(row for row in rows if len(row) == 3), strict=True)
    return " | ".join(" ".join(" ".join(column).split()) for column in columns)


# --- check --------------------------------------------------------------------------------------------------


def test_what_was_written_holds(run: Path, briefing: Command) -> None:
    """A run as it was written holds in every sentence, and that is said with how many there are."""
    shown = briefing("check", str(run))
    assert (shown.code, shown.err) == (0, "")
    assert "hold" in shown.out
    assert any(character.isdigit() for character in shown.out)


def test_a_run_checks_after_it_was_moved(run: Path, briefing: Command) -> None:
    """A run's folder needs nothing around it: not its texts' first place, nor its own."""
    run.rename("elsewhere")
    for text in Path("pile").iterdir():
        text.unlink()
    assert briefing("check", "elsewhere").code == 0


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("4,500 tons", "5,400 tons", "5,400 tons"),
        ("340 officers", "34 officers", "34 officers"),
        ("Ilse Morn said", "Viktor Zembla said", "Zembla"),
        ("11 Mar 2024", "21 Mar 2024", "21 Mar"),
    ],
)
def test_a_changed_claim_is_named(run: Path, briefing: Command, old: str, new: str, named: str) -> None:
    """A number, name or date that somebody changed on the page is told with its line; the exit code is 1."""
    _edit(run / "brief.md", old, new)
    shown = briefing("check", str(run))
    assert shown.code == 1
    lines = (run / "brief.md").read_text(encoding="utf-8").splitlines()
    number = next(number for number, line in enumerate(lines, 1) if new in line)
    told = _one_line(shown.out)
    assert f"line {number}" in told
    assert named in told


def test_a_better_wording_may_stand(run: Path, briefing: Command) -> None:
    """An edit that says the same in other order is no fault."""
    _edit(
        run / "brief.md",
        "Seizures of contraband rose to 4,500 tons in 2023, according to the ministry",
        "According to the ministry, seizures of contraband rose to 4,500 tons in 2023",
    )
    assert briefing("check", str(run)).code == 0


@pytest.mark.parametrize(
    ("old", "new"),
    [("340 officers", "350 officers"), ("We will open", "We may open"), ("12 March", "13 March")],
)
@pytest.mark.parametrize("formats", [("md",), ("md", "html")])
def test_a_changed_text_is_told(
    pile: Path, briefing: Command, old: str, new: str, formats: tuple[str, ...]
) -> None:
    """A text that is not the one that the page was made from is named, whether or not the words are cited."""
    chosen = [word for name in formats for word in ("--format", name)]
    briefing("write", str(pile), "-q", *chosen)
    _edit(RUN / "sources" / "accord.txt", old, new)
    shown = briefing("check", str(RUN))
    assert shown.code == 1
    assert "sources/accord.txt" in _one_line(shown.out).replace(" ", "")


def test_a_file_that_cannot_be_checked_is_told_once_changed(run: Path, briefing: Command) -> None:
    """An edited Word or HTML page cannot be verified sentence by sentence: that it was changed is said."""
    _edit(run / "brief.html", "4,500 tons", "5,400 tons")
    shown = briefing("check", str(run))
    assert shown.code == 1
    assert "brief.html" in _one_line(shown.out)


def test_a_claim_changed_in_the_json_is_told(run: Path, briefing: Command) -> None:
    """The page as data is verified as well: what its citations do not carry does not hold."""
    _edit(run / "brief.json", "4,500 tons in 2023, according", "5,400 tons in 2023, according")
    shown = briefing("check", str(run))
    assert shown.code == 1
    assert "5,400" in _one_line(shown.out)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("run.json", None, "is outputs/pile a folder that `briefing write` left?"),
        ("brief.json", None, "missing"),
        ("brief.json", "{", "does not read as JSON"),
        ("brief.json", "{}", "damaged"),
        ("findings.json", '{"findings": [{"type": "tide"}]}', "no type 'tide'"),
        ("extractions/accord.json", "[]", "damaged"),
        ("sources/report.txt", None, "does not read"),
    ],
)
def test_what_is_no_run_is_wrong_input(
    run: Path, briefing: Command, name: str, content: str | None, said: str
) -> None:
    """A missing or damaged file of the run is one line with its name; the exit code is 2."""
    if content is None:
        (run / name).unlink()
    else:
        (run / name).write_text(content, encoding="utf-8")
    for command in ("check", "render"):
        shown = briefing(command, str(run))
        assert (shown.code, shown.out) == (2, "")
        (line,) = shown.lines
        assert f"{run / name}: " in line
        assert said in line


@pytest.mark.parametrize("place", ["pile", "nowhere", "pile/accord.txt"])
def test_another_folder_is_no_run(pile: Path, briefing: Command, place: str) -> None:
    """A folder of texts, no folder and a file are told as what they are not."""
    shown = briefing("check", place)
    assert (shown.code, len(shown.lines)) == (2, 1)
    assert "run.json" in shown.err
    assert pile.is_dir()


# --- render -------------------------------------------------------------------------------------------------


def test_a_page_is_laid_out_on_other_paper(run: Path, briefing: Command) -> None:
    """The same page on Letter: every file follows, and the run still holds."""
    before = json.loads((run / "brief.json").read_text(encoding="utf-8"))
    shown = briefing("render", str(run), "--paper", "letter")
    assert shown.code == 0
    assert {Path(line).name for line in shown.out.split()} == {
        f"brief.{end}" for end in ("md", "docx", "html", "json")
    }
    after = json.loads((run / "brief.json").read_text(encoding="utf-8"))
    assert (before["paper"], after["paper"]) == ("a4", "letter")
    assert after["title"] == before["title"]
    width = docx.Document(str(run / "brief.docx")).sections[0].page_width
    assert width
    assert width.inches == pytest.approx(8.5)
    assert briefing("check", str(run)).code == 0


def test_laid_out_again_it_is_the_same(run: Path, briefing: Command) -> None:
    """Without another paper or format the files come out as they were, byte for byte."""
    before = {path.name: path.read_bytes() for path in run.glob("brief.*")}
    assert briefing("render", str(run)).code == 0
    assert {path.name: path.read_bytes() for path in run.glob("brief.*")} == before


def test_files_beside_follow_to_other_paper(run: Path, briefing: Command) -> None:
    """When one format is laid out on other paper, those that stand beside it do not stay behind."""
    assert briefing("render", str(run), "--format", "md", "--paper", "letter").code == 0
    assert briefing("check", str(run)).code == 0


def test_a_format_is_added_and_then_belongs_to_the_run(pile: Path, briefing: Command) -> None:
    """A run with one format gets another; the next run of the same name takes it away again."""
    briefing("write", str(pile), "-q", "--format", "md")
    assert briefing("render", str(RUN), "--format", "html").code == 0
    assert (RUN / "brief.html").is_file()
    assert not (RUN / "brief.docx").exists()
    briefing("write", str(pile), "-q", "--format", "md")
    assert not (RUN / "brief.html").exists()


def test_an_edited_page_stays_when_a_format_is_added(run: Path, briefing: Command) -> None:
    """Laying out another format on the same paper leaves what somebody edited."""
    _edit(run / "brief.md", "4,500 tons", "about 4,500 tons")
    assert briefing("render", str(run), "--format", "html").code == 0
    assert "about 4,500 tons" in (run / "brief.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("option", "value"), [("--paper", "a5"), ("--format", "odt")])
def test_a_wrong_choice_is_told(run: Path, briefing: Command, option: str, value: str) -> None:
    """Paper and formats that there are not end with 2 and change nothing."""
    before = (run / "brief.json").read_bytes()
    shown = briefing("render", str(run), option, value)
    assert (shown.code, len(shown.lines)) == (2, 1)
    assert value in shown.err
    assert (run / "brief.json").read_bytes() == before
