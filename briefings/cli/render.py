"""`briefing render`: a run's page laid out again."""

from __future__ import annotations

from pathlib import Path

from briefings.cli.session import merged
from briefings.config import FORMATS
from briefings.outputs import RunFolder
from briefings.run import open_run, rendered
from briefings.stages.fit import fit


def run_render(path: Path, formats: tuple[str, ...] | None, paper: str | None) -> int:
    """Write the page's files again from the run's JSON and return the exit code."""
    chosen, library = merged({"formats": formats, "paper": paper})
    folder = RunFolder(path)
    run = open_run(folder, library)
    page = run.page if paper is None else run.page.model_copy(update={"paper": chosen.paper})
    # On other paper it is another page: the files that stand follow, so that all carry the same one.
    again = FORMATS if page.paper != run.briefing.paper else ()
    standing = [name for name in again if (path / f"brief.{name}").is_file()]
    wanted = tuple(dict.fromkeys([*chosen.formats, *standing]))
    files = rendered(fit(page), run.findings, run.documents, wanted, run.refused)
    for written in folder.add(files):
        print(written)
    return 0
