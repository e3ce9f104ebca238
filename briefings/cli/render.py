"""`briefing render`: a run's page laid out again."""

from __future__ import annotations

from pathlib import Path

from briefings.cli.session import merged
from briefings.outputs import RunFolder
from briefings.pipeline import open_run, rendered
from briefings.stages.fit import fit


def run_render(path: Path, formats: tuple[str, ...] | None, paper: str | None) -> int:
    """Write the page's files again from the run's JSON and return the exit code."""
    chosen, library = merged({"formats": formats, "paper": paper})
    folder = RunFolder(path)
    run = open_run(folder, library)
    page = run.page if paper is None else run.page.model_copy(update={"paper": chosen.paper})
    files = rendered(fit(page), run.findings, run.documents, chosen.formats, run.refused)
    for name, content in files.items():
        print(folder.write(name, content))
    return 0
