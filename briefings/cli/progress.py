"""Progress on standard error: a live line on a terminal, one line a stage elsewhere."""

from __future__ import annotations

import sys
from types import TracebackType

from rich.console import Console
from rich.status import Status


class Progress:
    """Tells the stage that a run is at; a context manager so that the live line is always taken away."""

    def __init__(self, total: int, *, quiet: bool) -> None:
        """Count up to ``total`` texts; ``quiet`` tells nothing."""
        self._total = total
        self._quiet = quiet
        self._counts: dict[str, int] = {}
        self._console = Console(stderr=True, highlight=False)
        self._live: Status | None = None

    def __enter__(self) -> Progress:
        if not self._quiet and self._console.is_terminal:
            self._live = self._console.status("starting")
            self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._live is not None:
            self._live.stop()

    def __call__(self, stage: str, what: str) -> None:
        """Tell that ``stage`` is at ``what``."""
        if self._quiet:
            return
        count = self._counts[stage] = self._counts.get(stage, 0) + 1
        counted = f" {count}/{self._total}" if stage in {"load", "extract"} else ""
        line = f"{stage}{counted}: {what}"
        if self._live is not None:
            self._live.update(line, spinner="dots")
        else:
            print(line, file=sys.stderr, flush=True)
