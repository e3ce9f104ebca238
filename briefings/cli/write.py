"""`briefing write`: sources in, one page out."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from briefings.cli.progress import Progress
from briefings.cli.session import finished, found, json_line, merged, opened, outcome, tell
from briefings.outputs import RunFolder
from briefings.pipeline import write
from briefings.run import Run, save


def run_write(
    sources: Sequence[str],
    out: Path,
    name: str | None,
    flags: Mapping[str, Any],
    *,
    quiet: bool,
    as_json: bool,
) -> int:
    """Write the page and return the exit code."""
    chosen, library = merged(flags)
    library.schema_set(chosen.schema_name)  # a wrong name is told before anything is read
    folder = RunFolder(out / (name or _name(sources)))
    folder.check_writable()  # and so is a folder that cannot take the page
    refs, bad = found(sources)

    async def work() -> tuple[Run, str]:
        async with opened(chosen.model) as model:
            with Progress(len(refs), quiet=quiet) as progress:
                return await write(refs, chosen, library, model, progress), model.name if model else "rules"

    run, engine = finished(work())
    tell(failure.message for failure in run.failures)
    if run.briefing is None:
        tell(["no text could be read: nothing was written"])
        return outcome(bad, run.failures, len(run.reads))
    written = save(run, folder, chosen, library, engine)
    tell(f"note: {fault}" for fault in run.faults)
    if as_json:
        print(json_line(folder.read_json("run.json"), indent=2))
    else:
        pages = [str(folder.path / name) for name in written if name.startswith("brief.")]
        print("\n".join(pages), file=sys.stdout)
    return outcome(bad, run.failures, len(run.reads))


def _name(sources: Sequence[str]) -> str:
    """The run's name: the folder or file that was given, if it was one."""
    if len(sources) == 1 and sources[0] != "-" and not any(sign in sources[0] for sign in "*?["):
        path = Path(sources[0]).resolve()
        return (path.name if path.is_dir() else path.stem) or "briefing"
    return "briefing"
