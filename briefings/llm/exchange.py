"""What one question to a service got back, whichever SDK carried it: its words, its cost, its faults."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

from briefings.errors import ServiceError
from briefings.llm.faults import one_line, told
from briefings.llm.model import Reply, Usage
from briefings.llm.salvage import CUT_OFF, salvage

ASKED_AGAIN = "the first answer did not fit the schema: asked again"
NOT_WHOLE = "the last answer does not wholly fit the schema"

_TOKENS = (
    # (counts in the question, counts in the answer) as the SDKs name them
    ("prompt_tokens", "completion_tokens"),
    ("input_tokens", "output_tokens"),
    ("prompt_token_count", "candidates_token_count"),
)


class Exchange:
    """One question: what came back for it, first and second answer, and what that cost."""

    def __init__(self) -> None:
        self.content = ""
        self._usage = Usage()
        self._faults: list[str] = []

    async def create(self, send: Callable[..., Awaitable[Any]], /, **settings: Any) -> Any:
        """Send a question and make its answer plain JSON before instructor reads it.

        Raises:
            ServiceError: the model refuses, or the service does not speak the chat completions format.
        """
        completion = await send(**settings)
        choices = getattr(completion, "choices", None)
        if not choices:
            raise ServiceError("answered without a chat completion: is the address right (it ends in /v1)?")
        self.note(completion)
        choice = choices[0]
        if reason := _refusal(choice):
            raise ServiceError(f"gave no answer: {reason}")
        if not choice.message.tool_calls:
            found = salvage(self.content, partial=False)
            if found.faults and found.value is not None:
                self._faults.extend(found.faults)
                choice.message.content = self.content = _json(found.value)
        return completion

    def note(self, completion: Any) -> None:
        """Keep what one answer says and what it cost."""
        self._usage += _usage(completion)
        self.content = _spoken(completion)

    def reply(self, *faults: str) -> Reply:
        """Return the last answer."""
        again = [ASKED_AGAIN] if self._usage.calls > 1 else []
        return Reply(self.content, self._usage, tuple(dict.fromkeys([*again, *self._faults, *faults])))

    def settle(self, error: Exception, where: str, secret: str = "") -> Reply:
        """Return what can be read of the last answer, or say in one line why there is none.

        ``secret`` is what no message may hold: the key.

        Raises:
            ServiceError: nothing can be read.
        """
        cause = _cause(error)
        cut = type(cause).__name__ == "IncompleteOutputException"
        if not cut and not (isinstance(cause, ValueError) and self.content):
            raise told(cause, where, secret) from cause
        found = salvage(self.content)
        if found.value is None:
            fault = f"{CUT_OFF} before anything was whole" if cut else "that holds no JSON, twice"
            raise ServiceError(f"{where} sent an answer {fault}") from cause
        self.content = _json(found.value)
        return self.reply(*found.faults, CUT_OFF if cut else NOT_WHOLE)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _refusal(choice: Any) -> str | None:
    """Return why there is no answer, where the service says so: asking again would not help."""
    refusal = getattr(choice.message, "refusal", None)
    if refusal:
        return f"it refused ({one_line(str(refusal))})"
    if choice.finish_reason == "content_filter":
        return "the service's content filter stopped it"
    if choice.finish_reason != "length" and not choice.message.content and not choice.message.tool_calls:
        return "the answer is empty"
    return None


def _spoken(completion: Any) -> str:
    """Return the words or the tool's arguments of an answer, in the form of any of the SDKs."""
    for choice in (getattr(completion, "choices", None) or ())[:1]:
        for call in (choice.message.tool_calls or ())[:1]:
            arguments = call.function.arguments
            return arguments if isinstance(arguments, str) else _json(arguments)
        return choice.message.content or ""
    for part in _parts(completion):
        arguments = getattr(part, "input", None) or getattr(
            getattr(part, "function_call", None), "args", None
        )
        text = _json(arguments) if arguments else getattr(part, "text", None)
        if text:
            return str(text)
    return ""


def _parts(completion: Any) -> list[Any]:
    blocks = getattr(completion, "content", None)  # Anthropic
    if isinstance(blocks, list):
        return blocks
    for candidate in (getattr(completion, "candidates", None) or ())[:1]:  # Google
        return list(getattr(candidate.content, "parts", None) or ())
    return []


def _usage(completion: Any) -> Usage:
    counts = getattr(completion, "usage", None) or getattr(completion, "usage_metadata", None)
    for asked, said in _TOKENS:
        if hasattr(counts, asked):
            return Usage(1, 0, getattr(counts, asked) or 0, getattr(counts, said, 0) or 0)
    return Usage(calls=1)


def _cause(error: Exception) -> Exception:
    """Return the error that instructor wrapped."""
    while type(error).__name__ == "InstructorRetryException" and isinstance(error.__cause__, Exception):
        error = error.__cause__
    return error
