"""Briefing → files: one view of the page, laid out as Markdown, Word, HTML and JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final

from briefings.briefing import Briefing
from briefings.document import Document
from briefings.errors import SettingsError
from briefings.record import Findings, Refused

__all__ = ["FORMATS", "render"]

FORMATS: Final = ("md", "docx", "html", "json")
_NOTHING: Final[Mapping[str, Sequence[Refused]]] = MappingProxyType({})


def render(
    briefing: Briefing,
    findings: Findings,
    documents: Sequence[Document],
    formats: Iterable[str],
    refused: Mapping[str, Sequence[Refused]] = _NOTHING,
    templates: Sequence[Path] = (),
) -> dict[str, bytes]:
    """Return the files of a briefing by name (``brief.md`` …), the same bytes for the same briefing.

    ``refused`` holds what was not kept by the id or stem of its text; ``templates`` are the user's own
    folders, searched before ours for ``brief.md.j2``, ``brief.html.j2``, ``brief.css`` and ``brief.js``.

    Raises:
        SettingsError: a format is not one of ``FORMATS``.
    """
    return {
        f"brief.{format_}": _rendered(format_, briefing, findings, documents, refused, templates)
        for format_ in dict.fromkeys(formats)
    }


def _rendered(
    format_: str,
    briefing: Briefing,
    findings: Findings,
    documents: Sequence[Document],
    refused: Mapping[str, Sequence[Refused]],
    templates: Sequence[Path],
) -> bytes:
    # Each format is imported when it is asked for: python-docx and Jinja take their time to load.
    match format_:
        case "md":
            from briefings.stages.render.markdown import render_markdown

            return render_markdown(briefing, templates)
        case "docx":
            from briefings.stages.render.docx import render_docx

            return render_docx(briefing)
        case "html":
            from briefings.stages.render.html import render_html

            return render_html(briefing, findings, documents, refused, templates)
        case "json":
            from briefings.stages.render.json import render_json

            return render_json(briefing)
    raise SettingsError(f"no such format: {format_}; choose from {', '.join(FORMATS)}")
