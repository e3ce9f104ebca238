"""Read the sources: a path or bytes becomes a Document, one adapter per format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefings.stages.load.sources import SourceRef, find_sources

if TYPE_CHECKING:
    from briefings.stages.load.document import load

__all__ = ["SourceRef", "find_sources", "load"]


def __getattr__(name: str) -> Any:
    # The process that parses files imports this package too: it is ready in half the time without Document.
    if name == "load":
        from briefings.stages.load.document import load

        return load
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
