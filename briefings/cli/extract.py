"""`briefing extract`: typed records only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from briefings.cli.progress import Progress
from briefings.cli.session import finished, found, json_line, merged, opened, outcome, tell
from briefings.outputs import RunFolder, extraction_json, to_json
from briefings.pipeline import extract
from briefings.run import Run


def run_extract(sources: Sequence[str], out: Path | None, flags: Mapping[str, Any], *, quiet: bool) -> int:
    """Print or write one JSON object a text and return the exit code."""
    chosen, library = merged(flags)
    library.schema_set(chosen.schema_name)
    if out is not None:
        RunFolder(out).check_writable()
    refs, bad = found(sources)

    async def work() -> Run:
        async with opened(chosen.model) as model:
            with Progress(len(refs), quiet=quiet) as progress:
                return await extract(refs, chosen, library, model, progress)

    run = finished(work())
    tell(failure.message for failure in run.failures)
    for read in run.reads:
        content = extraction_json(read.document, read.engine, read.records, read.refused, asdict(read.usage))
        if out is None:
            print(json_line(content))
        else:
            folder = RunFolder(out)
            folder.write(f"extractions/{read.document.stem}.json", to_json(content))
            folder.write(
                f"sources/{read.document.stem}.txt", read.document.text.encode("utf-8", "surrogatepass")
            )
    return outcome(bad, run.failures, len(run.reads))
