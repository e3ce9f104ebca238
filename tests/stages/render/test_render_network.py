"""The HTML page asks nothing of anybody, whatever its texts hold."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from briefings.stages.render.html import render_html
from tests.stages.render import dossier


@pytest.fixture
def listener() -> Iterator[tuple[str, list[str]]]:
    """Return the address of a server on this machine, and the list of what is asked of it."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


def test_no_request_leaves_whatever_the_texts_hold(
    chrome: Any, tmp_path: Path, listener: tuple[str, list[str]]
) -> None:
    """Markup that would load something is words, and the policy stops even what got in as an element."""
    address, asked = listener
    words = (
        f'<img src="{address}/img"><script src="{address}/js"></script>'
        f'<link rel="stylesheet" href="{address}/css"><style>@import "{address}/import"</style>'
        f'"><iframe src="{address}/frame"></iframe> url({address}/url) ![x]({address}/md)'
    )
    page = dossier.briefing()
    assert page.bottom_line is not None
    line = page.bottom_line.model_copy(update={"text": words, "label": words})
    hostile = page.model_copy(update={"bottom_line": line, "position": words, "footer": words})
    path = tmp_path / "brief.html"
    content = render_html(hostile, dossier.findings(), dossier.DOCUMENTS, dossier.REFUSED)
    path.write_bytes(content)
    chrome.get(path.as_uri())
    assert chrome.find_elements("css selector", "img, link, iframe, main script, main style") == []
    got_in = (
        f'<img src="{address}/img2"><script src="{address}/js2"></script><style>@import "{address}/s"</style>'
    )
    path.write_bytes(content.replace(b"<main", got_in.encode() + b"<main"))
    chrome.get(path.as_uri())
    refused = " ".join(entry["message"] for entry in chrome.get_log("browser"))
    assert asked == []
    assert "Content Security Policy" in refused
