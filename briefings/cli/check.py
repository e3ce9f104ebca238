"""`briefing check`: does every sentence of a run still hold?"""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.table import Table

from briefings.cli.session import merged
from briefings.document import document_id
from briefings.outputs import RunFolder
from briefings.run import Opened, open_run, rendered
from briefings.stages.verify import Problem, verify
from briefings.stages.verify.edited import verify_edited


def run_check(path: Path) -> int:
    """Print what does not hold and return the exit code: 0 if everything does."""
    _, library = merged({})
    run = open_run(RunFolder(path), library)
    problems = _texts(run) + verify(run.briefing, run.documents, run.findings) + _edits(path, run)
    sentences = len(run.briefing.points()) + sum(len(section.rows) for section in run.briefing.sections)
    if not problems:
        print(f"{path}: all {sentences} sentences and rows hold")
        return 0
    table = Table("Where", "What it says", "Why it does not hold")
    for problem in problems:
        table.add_row(problem.place, problem.text, problem.reason)
    Console(highlight=False, markup=False).print(table)
    return 1


def _texts(run: Opened) -> list[Problem]:
    """The texts that are not those the page was made from: a Document's id is the digest of its text."""
    return [
        Problem(f"sources/{document.stem}.txt", "", "changed since it was read: run `briefing write` again")
        for document in run.documents
        if document_id(document.text) != document.id
    ]


def _edits(path: Path, run: Opened) -> list[Problem]:
    """What somebody changed in the files since they were written."""
    present = [name for name in ("md", "docx", "html") if (path / f"brief.{name}").is_file()]
    files = rendered(run.briefing, run.findings, run.documents, present, run.refused)
    problems = []
    for kind in present:
        name = f"brief.{kind}"
        content = (path / name).read_bytes()
        if content == files[name]:
            continue
        if kind == "md":
            edited, original = content.decode("utf-8", "replace"), files[name].decode()
            problems += verify_edited(edited, original, run.briefing, run.documents, run.findings)
        else:
            problems.append(
                Problem(name, "", "changed since it was written; only brief.md can be checked after edits")
            )
    return problems
