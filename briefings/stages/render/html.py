"""The page as one self-contained HTML file: the page, its sources beside it, the full record below."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, cast

from jinja2 import BaseLoader, Environment
from markupsafe import Markup, escape

from briefings import page
from briefings.briefing import Briefing
from briefings.document import Document
from briefings.record import Findings, Refused
from briefings.stages.render.fold import Fold, all_conflicts, fold
from briefings.stages.render.panes import panes
from briefings.stages.render.templating import environment
from briefings.stages.render.theme import theme
from briefings.stages.render.view import view

_SAMPLE: Final = "The quick agreement of 27 February was signed by both parties in turn."
"""Words by whose width a browser tells how its face compares with the one that was measured."""


def render_html(
    briefing: Briefing,
    findings: Findings,
    documents: Sequence[Document],
    refused: Mapping[str, Sequence[Refused]],
    templates: Sequence[Path] = (),
) -> bytes:
    """Return the briefing as HTML that loads nothing; ``templates`` are folders searched before ours."""
    templating = environment(templates, autoescape=True)
    templating.filters.update(letters=_letters, printable=page.printable)
    shown = view(briefing)
    found = panes(shown, findings, all_conflicts(briefing, findings), documents)
    record = fold(briefing, findings, documents, refused, found)
    sheets = _asset(templating, "brief.css") + _asset(templating, "record.css")
    style = theme(briefing.paper, briefing.density) + sheets + _filters(record)
    script = _asset(templating, "brief.js") + _asset(templating, "record.js")
    text = templating.get_template("brief.html.j2").render(
        page=shown,
        panes=found,
        fold=record,
        style=Markup(style),  # noqa: S704 (our own files and keys, no text of a source)
        script=Markup(script),  # noqa: S704
        policy=_policy(style, script),
        sources_title=page.SOURCES_TITLE,
        sample=_SAMPLE,
        sample_width=page.text_width(_SAMPLE, 100.0),
    )
    return text.encode("utf-8", "replace")


def _asset(templating: Environment, name: str) -> str:
    # Not rendered as a template: braces of a style sheet are no Jinja. Read by its loader all the same.
    loader = cast(BaseLoader, templating.loader)
    return loader.get_source(templating, name)[0]


def _filters(record: Fold) -> str:
    """Return rules that hide what the reader did not choose, for browsers that run no script."""
    chosen = [("by-source", "data-sources", each.key) for each in record.sources]
    chosen += [("by-kind", "data-kind", each.key) for each in record.kinds]
    rules = "".join(
        f'.filters:has(#{list_} > [value="{key}"]:checked) ~ .part [{filed}]:not([{filed}~="{key}"]){{display:none}}\n'
        for list_, filed, key in chosen
    )
    return f"@media (scripting:none){{\n{rules}}}\n"


def _policy(style: str, script: str) -> str:
    """Return a content security policy that allows this style and this script, and loads nothing."""
    allowed = f"style-src {_digest(style)}; script-src {_digest(script)}"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def _digest(content: str) -> str:
    """Return what a content security policy says to allow exactly this style or script."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def _letters(text: str) -> Markup:
    """Return a text so that HTML keeps every character; a bare carriage return would become a line feed."""
    return Markup(str(escape(text)).replace("\r", "&#13;"))  # noqa: S704
