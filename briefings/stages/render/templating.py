"""The templates of the text formats, found in the user's folders first and then here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import jinja2


def environment(folders: Sequence[Path], *, autoescape: bool) -> jinja2.Environment:
    """Return a Jinja environment that searches ``folders`` in order, then the built-in templates.

    A name that a template misspells is an error, and texts enter as values, never as template source.
    """
    built_in = jinja2.PackageLoader("briefings.stages.render", "templates")
    return jinja2.Environment(
        loader=jinja2.ChoiceLoader([*(jinja2.FileSystemLoader(folder) for folder in folders), built_in]),
        autoescape=autoescape,  # noqa: S701 (off for Markdown only, which has an escape of its own)
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
