"""The whole road over the example texts: what a run leaves, and that nothing on it is unsupported."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from docx import Document as WordDocument

from briefings.briefing import Briefing
from briefings.config import Settings, settings
from briefings.library import Library
from briefings.llm.cache import Cache, CachedModel
from briefings.outputs import RunFolder
from briefings.pipeline import write
from briefings.run import Run, open_run, save
from briefings.stages.load import find_sources
from briefings.stages.verify import verify

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples" / "sources"
RECORDINGS = Path(__file__).parent / "recordings" / "examples.jsonl"
MODEL = "openai/recorded"


def _run(chosen: Settings, model: CachedModel | None) -> Run:
    refs, errors = find_sources([str(EXAMPLES)])
    assert not errors
    return asyncio.run(write(refs, chosen, Library(), model))


@pytest.fixture(scope="module", params=["rules", "model"])
def run(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, RunFolder]:
    """One run over the examples by each engine; the model's replies are recorded, and all are played."""
    folder = RunFolder(tmp_path_factory.mktemp("run") / request.param)
    chosen = settings({}, {})
    if request.param == "rules":
        made = _run(chosen, None)
        save(made, folder, chosen, Library(), "rules")
        return made, folder
    with Cache() as cache:
        recorded = cache.load(RECORDINGS)
        model = CachedModel(cache, mode="only", name=MODEL)
        made = _run(chosen, model)
        assert len(model.played) == len(cache) == 7, (
            f"recordings not played: {recorded} recorded, {len(model.played)} played"
        )
    save(made, folder, chosen, Library(), MODEL)
    return made, folder


def _json(folder: RunFolder, name: str) -> dict[str, object]:
    content: dict[str, object] = json.loads((folder.path / name).read_text(encoding="utf-8"))
    return content


def test_a_run_leaves_its_files(run: tuple[Run, RunFolder]) -> None:
    """A run leaves the page in three formats, all that was extracted, the texts, and a manifest."""
    _, folder = run
    names = {str(path.relative_to(folder.path)) for path in folder.path.rglob("*") if path.is_file()}
    assert {"brief.md", "brief.docx", "brief.html", "brief.json", "findings.json", "run.json"} <= names
    stems = {path.stem for path in EXAMPLES.iterdir()}
    assert {f"extractions/{stem}.json" for stem in stems} <= names
    assert {f"sources/{stem}.txt" for stem in stems} <= names
    manifest = _json(folder, "run.json")
    assert manifest["failures"] == []
    assert set(manifest["files"]) == names  # type: ignore[call-overload]


def test_every_quote_is_the_text_itself(run: tuple[Run, RunFolder]) -> None:
    """Every quote of every record stands at its offsets in the saved text, letter for letter."""
    _, folder = run
    checked = 0
    for path in (folder.path / "extractions").glob("*.json"):
        text = (folder.path / "sources" / f"{path.stem}.txt").read_bytes().decode()
        content = json.loads(path.read_text(encoding="utf-8"))
        for record in content["records"]:
            assert record["quotes"], record
            for quote in record["quotes"]:
                assert text[quote["start"] : quote["end"]] == quote["text"]
                checked += 1
        assert all(refused["reason"] for refused in content["refused"])
    assert checked > 100


def test_every_citation_is_the_text_itself(run: tuple[Run, RunFolder]) -> None:
    """Every citation of the page stands at its offsets in the source that it numbers."""
    _, folder = run
    brief = Briefing.model_validate(_json(folder, "brief.json"))
    texts = {
        source.number: (folder.path / "sources" / f"{source.stem}.txt").read_bytes().decode()
        for source in brief.sources
    }
    rows = [row for section in brief.sections for row in section.rows]
    assert rows
    cited = [citation for point in brief.points() for citation in point.citations]
    cited += [citation for row in rows for citation in row.citations]
    for citation in cited:
        assert texts[citation.source][citation.start : citation.end] == citation.quote
    assert all(row.citations for row in rows)


def test_the_page_holds(run: tuple[Run, RunFolder]) -> None:
    """Nothing on the page says more than its citations carry, before and after the way through the files."""
    made, folder = run
    assert made.briefing is not None
    assert verify(made.briefing, made.documents, made.findings) == []
    opened = open_run(folder, Library())
    assert verify(opened.briefing, opened.documents, opened.findings) == []
    assert opened.briefing == made.briefing


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u00a0\\*]+", "", re.sub(r"\s*\[+\d+\]+(?:\(#[^)]*\))?", "", text))


def test_the_files_carry_the_same_page(run: tuple[Run, RunFolder]) -> None:
    """Markdown, Word, HTML and JSON carry the same points, cells and citation numbers."""
    _, folder = run
    brief = Briefing.model_validate(_json(folder, "brief.json"))
    word = WordDocument(str(folder.path / "brief.docx"))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    paragraphs = ["".join(text or "" for text in p._p.itertext()) for p in word.paragraphs]
    html = re.sub(r"<[^>]+>", "", (folder.path / "brief.html").read_text(encoding="utf-8"))
    pages = {
        "md": _squeezed((folder.path / "brief.md").read_text(encoding="utf-8")),
        "docx": _squeezed("\n".join([*paragraphs, *cells])),
        "html": _squeezed(html.replace("&#39;", "'").replace("&#34;", '"').replace("&amp;", "&")),
    }
    texts = [point.text.rstrip(".") for point in brief.points()]
    texts += [cell for section in brief.sections for row in section.rows for cell in row.cells.values()]
    for text in texts:
        for name, page in pages.items():
            assert _squeezed(text) in page, f"{name} lacks {text!r}"


def test_commitments_are_sourced_and_firmest_first(run: tuple[Run, RunFolder]) -> None:
    """The table stands firmest first; the signed memorandum of three texts is one row with its sources."""
    made, _ = run
    assert made.briefing is not None
    table = next(section for section in made.briefing.sections if section.id == "commitments")
    ladder = [
        "in force",
        "signed",
        "agreed",
        "announced",
        "negotiating",
        "sought",
        "proposed",
        "discussed",
        "aim",
    ]
    ranks = [ladder.index(row.status or "") for row in table.rows]
    assert ranks == sorted(ranks)
    assert 3 <= len(table.rows) <= 9
    signed = [row for row in table.rows if row.status == "signed"]
    assert len(signed) == 1
    assert {citation.source for citation in signed[0].citations} >= {1, 2, 6}
    assert {"Peru", "Spain"} == set(signed[0].cells["parties"].split(", "))


def test_contradictions_are_named(run: tuple[Run, RunFolder]) -> None:
    """The count that its own list contradicts, and the date that cannot be, are named under Read with care."""
    made, _ = run
    assert made.briefing is not None
    care = next(section for section in made.briefing.sections if section.id == "care")
    said = " ".join(point.text for point in care.points)
    assert "eight countries" in said
    assert re.search(r"May 9", said)
    assert any(point.label == "Independence." for point in care.points)


def test_what_is_only_due_is_not_held(run: tuple[Run, RunFolder]) -> None:
    """The launch of the task force was announced for the next day: no record says that it took place."""
    made, _ = run
    launches = [
        finding.record
        for finding in made.findings.of("event")
        if re.search(r"\blaunch\b", str(getattr(finding.record, "what", "")), re.IGNORECASE)
    ]
    assert launches
    assert all(getattr(record, "held", None) == "planned" for record in launches)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice judges the page length")
def test_the_word_file_is_one_page(run: tuple[Run, RunFolder], tmp_path: Path) -> None:
    """LibreOffice sets the Word file on one page."""
    _, folder = run
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(folder.path / "brief.docx")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    told = subprocess.run(
        ["pdfinfo", str(tmp_path / "brief.pdf")], check=True, capture_output=True, text=True
    ).stdout
    assert re.search(r"^Pages:\s+1$", told, re.MULTILINE)


def test_two_runs_agree(tmp_path: Path) -> None:
    """Nothing in a run's files but the time it took differs from one run to the next."""
    chosen = settings({}, {})
    folders = [RunFolder(tmp_path / name) for name in ("one", "two")]
    for folder in folders:
        save(_run(chosen, None), folder, chosen, Library(), "rules")
    for path in sorted(
        path for path in folders[0].path.rglob("*") if path.is_file() and path.name != "run.json"
    ):
        twin = folders[1].path / path.relative_to(folders[0].path)
        assert path.read_bytes() == twin.read_bytes(), path.name


def test_the_worked_example_is_what_the_engine_makes_today() -> None:
    """``outputs/example`` holds the page that `make example` would write now."""
    chosen = settings({"topic": "Fisheries control"}, {})
    refs, _ = find_sources([str(EXAMPLES)])
    made = asyncio.run(write(refs, chosen, Library(), None))
    kept = Briefing.model_validate(
        json.loads((ROOT / "outputs/example/brief.json").read_text(encoding="utf-8"))
    )
    assert made.briefing is not None
    # Where the texts lie is the only thing that may differ.
    assert [source.id for source in made.briefing.sources] == [source.id for source in kept.sources]
    assert made.briefing.model_copy(update={"sources": ()}) == kept.model_copy(update={"sources": ()})
