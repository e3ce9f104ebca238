"""Read the JSON out of what a model wrote, whatever it wrote around it, without asking again."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic_core import from_json

CUT_OFF = "cut off by length"
"""The fault of a reply that stops before its end; what was whole before that is kept."""

_THINKING = re.compile(r"<(think|thinking|reasoning)>.*?(?:</\1>|\Z)", re.DOTALL | re.IGNORECASE)
_FENCE = re.compile(r"```[\w-]*[ \t]*\r?\n(.*?)(?:\n[ \t]*```|\Z)", re.DOTALL)
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"?|[{}\[\]]', re.DOTALL)
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_MOST_STARTS = 200  # a text full of braces costs a bounded number of attempts
_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class Salvaged:
    """The JSON object of a reply, or None where there is none, and what had to be dropped to read it."""

    value: dict[str, Any] | None
    faults: tuple[str, ...] = ()


def salvage(text: str, *, partial: bool = True) -> Salvaged:
    """Return the JSON object in a model's answer.

    The last whole object counts: one that comes earlier may be quoted from the text that the model was given.
    With ``partial`` an object that stops before its end is read up to its last whole record.
    """
    text = _LONE_SURROGATE.sub("\ufffd", text)
    whole = _object(text)
    if whole is not None:
        return Salvaged(whole)
    faults = []
    answer = _THINKING.sub("", text)
    if answer != text:
        faults.append("thoughts around the JSON dropped")
    fenced = _FENCE.findall(answer)
    for candidate in [*reversed(fenced), answer]:
        found = _last_object(candidate)
        if found is not None:
            if candidate.strip() != answer.strip() or _object(answer) is None:
                faults.append("text around the JSON dropped")
            return Salvaged(found, tuple(faults))
    rest = _unfinished(fenced[-1] if fenced else answer) if partial else None
    if rest is None:
        return Salvaged(None, tuple(faults))
    return Salvaged(rest, (*faults, CUT_OFF))


def _object(text: str) -> dict[str, Any] | None:
    try:
        value = from_json(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _last_object(text: str) -> dict[str, Any] | None:
    last = None
    for value in _objects(text):
        last = value or last
    return last


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """Yield the JSON objects of a text that lie in no other; one that never closes ends the search."""
    at = text.find("{")
    for _ in range(_MOST_STARTS):
        if at < 0:
            return
        try:
            value, end = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            if _opens_record(text, at):
                return  # its inner records are not the answer
            end = at + 1
        else:
            yield _writable(value)
        at = text.find("{", end)


def _writable(value: dict[str, Any]) -> dict[str, Any]:
    """Return the value without halves of characters (``\\ud83d``), which no file or other reader takes."""
    text = json.dumps(value, ensure_ascii=False)
    if not _LONE_SURROGATE.search(text):
        return value
    clean: dict[str, Any] = json.loads(_LONE_SURROGATE.sub("\ufffd", text))
    return clean


def _opens_record(text: str, at: int) -> bool:
    """Tell whether the brace begins JSON (``{"…``) that goes on to the end of the text, cut off."""
    try:
        value = from_json(text[at:], allow_partial=True)
    except ValueError:
        return False
    return isinstance(value, dict) and bool(value)


def _unfinished(text: str) -> dict[str, Any] | None:
    start = text.find("{")
    while start >= 0:
        try:
            value = from_json(text[start:], allow_partial=True)
        except ValueError:
            value = None
        if isinstance(value, dict) and value:
            _drop_unfinished(value, text[start:])
            return value or None
        start = text.find("{", start + 1, 4000)
    return None


def _drop_unfinished(value: dict[str, Any], text: str) -> None:
    """Drop the record or number in which the text stops: it can still look whole (12 of 1200)."""
    brackets = [found for found in _TOKEN.findall(text) if len(found) == 1 and found in "{}[]"]
    depth = sum(1 if bracket in "{[" else -1 for bracket in brackets)
    key = list(value)[-1]
    last = value[key]
    if isinstance(last, list) and last:
        if depth > 2 or (depth == 2 and isinstance(last[-1], int | float)):
            last.pop()
    elif depth > 1 or isinstance(last, int | float):
        del value[key]
