"""The process that parses web pages, Word files and PDFs: ``python -m briefings.stages.load.child``.

It reads a line of JSON (format and size) and so many bytes, and answers with one line of JSON, until its
input ends. JSON, not pickle: whoever takes over a parser here must not reach the process above.
"""

from __future__ import annotations

import dataclasses
import json
import os
import sys
from collections.abc import Callable
from typing import BinaryIO

from briefings.stages.load.parsed import Parsed, Unreadable

_MEMORY = 3 * 1024**3
"""Bytes of address space that a parser may take, where the system can limit them."""
_SAVE_AGAIN = "save it again from the program that made it, or as .txt"


def main() -> None:
    """Answer requests until the input ends."""
    _limit_memory()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever a parser prints must not land among the answers.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    requests = sys.stdin.buffer
    while line := requests.readline():
        answers.write(_answer(json.loads(line), requests) + b"\n")
        answers.flush()


def _answer(request: dict[str, object], requests: BinaryIO) -> bytes:
    data = requests.read(int(str(request["size"])))
    answer: dict[str, object]
    try:
        answer = dataclasses.asdict(_reader(str(request["format"]))(data))
    except Unreadable as error:
        answer = {"fault": error.fault, "remedy": error.remedy}
    except (MemoryError, RecursionError):
        answer = {"fault": "is too large or too deeply nested to be parsed", "remedy": _SAVE_AGAIN}
    except Exception as error:  # noqa: BLE001  # parsers fail on hostile files in ways none of them documents
        answer = {"fault": f"cannot be parsed ({type(error).__name__})", "remedy": _SAVE_AGAIN}
    # ASCII with escapes: no character of a text can end the line or fail to encode.
    return json.dumps(answer, ensure_ascii=True).encode("ascii")


def _reader(file_format: str) -> Callable[[bytes], Parsed]:
    """Return the adapter; each imports its library only here, when the first file of its kind comes."""
    if file_format == "html":
        from briefings.stages.load.html import read_html

        return read_html
    if file_format == "docx":
        from briefings.stages.load.docx import read_docx

        return read_docx
    from briefings.stages.load.pdf import read_pdf

    return read_pdf


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # not on this system: the deadline alone guards it
        return
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    wanted = _MEMORY if hard == resource.RLIM_INFINITY else min(_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))


if __name__ == "__main__":
    main()
