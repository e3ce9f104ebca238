"""Rules of parsing files in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from briefings.stages.load.parsed import Unreadable
from briefings.stages.load.worker import parse_apart, stop_workers
from tests.stages.load.builders import column, docx_bytes, paragraph, pdf_bytes

LINES = ["The ministers met on Monday and agreed", "to exchange officers."]


@pytest.fixture(autouse=True)
def _no_worker_left() -> Iterator[None]:
    yield
    stop_workers()


def test_answers_one_file_after_another() -> None:
    """One process reads files of several formats, and a bad file does not keep it from the next."""
    assert (
        parse_apart("docx", docx_bytes(paragraph("Señor “Ω” \u2028 words")), 30).text
        == "Señor “Ω” \u2028 words"
    )
    with pytest.raises(Unreadable, match="damaged"):
        parse_apart("pdf", b"%PDF-1.7 nothing", 30)
    parsed = parse_apart("pdf", pdf_bytes([column(LINES)], "/Title(T)"), 30)
    assert (parsed.text, parsed.facts.title) == (" ".join(LINES), "T")


def test_gives_up_at_the_deadline_and_reads_on() -> None:
    """A file that takes too long is refused with the deadline named; the next one is read."""
    with pytest.raises(Unreadable, match=r"within 0\.01 s"):
        parse_apart("docx", docx_bytes(paragraph("x")), 0.01)
    assert parse_apart("docx", docx_bytes(paragraph("x")), 30).text == "x"


def test_threads_get_their_own_answers() -> None:
    """Files that are read at the same time do not get each other's text."""
    texts = [f"Text number {number}" for number in range(12)]
    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(lambda text: parse_apart("docx", docx_bytes(paragraph(text)), 30).text, texts))
    assert found == texts
