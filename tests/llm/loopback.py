"""A model's service on this machine: answers as told, and keeps every request as it came over the wire."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Answer:
    """What the service sends for one request."""

    body: Any = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: bool = False
    """Close the connection instead of answering."""
    delay_s: float = 0.0


def completion(
    content: str | None,
    *,
    finish: str = "stop",
    refusal: str | None = None,
    tool: str | None = None,
    tokens: tuple[int, int] = (100, 20),
) -> Answer:
    """Return an answer in the shape of chat completions; ``tool`` gives the arguments of a tool call."""
    call = {"id": "call_1", "type": "function", "function": {"name": "Reply", "arguments": tool}}
    message = {
        "role": "assistant",
        "content": content,
        "refusal": refusal,
        "tool_calls": [call] if tool else None,
    }
    return Answer(
        {
            "id": "cmpl-1",
            "object": "chat.completion",
            "created": 1,
            "model": "loop",
            "choices": [{"index": 0, "finish_reason": finish, "message": message}],
            "usage": {
                "prompt_tokens": tokens[0],
                "completion_tokens": tokens[1],
                "total_tokens": sum(tokens),
            },
        }
    )


def fault(status: int, message: str, *, param: str | None = None, code: str | None = None) -> Answer:
    """Return an error as the chat completions format has it, to be tried again at once."""
    error = {"message": message, "type": "error", "param": param, "code": code}
    return Answer({"error": error}, status, {"retry-after-ms": "1"})


class Loopback:
    """The service: ``script`` is a list of answers, the last one for good, or a function of the request."""

    def __init__(self, script: list[Answer] | Callable[[dict[str, Any]], Answer]) -> None:
        self.script = script
        self.bodies: list[bytes] = []
        self.headers: list[dict[str, str]] = []
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """The base address that a client is given."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    @property
    def requests(self) -> list[dict[str, Any]]:
        """The requests so far, parsed."""
        return [json.loads(body) for body in self.bodies]

    def environment(self, **more: str) -> dict[str, str]:
        """Return the settings of a client of this service."""
        return {"OPENAI_BASE_URL": self.url, "OPENAI_API_KEY": "sk-loop-back-secret-0123456789"} | more

    def next(self, body: bytes, headers: dict[str, str]) -> Answer:
        """Record a request and choose its answer."""
        with self._lock:
            self.bodies.append(body)
            self.headers.append(headers)
            if callable(self.script):
                return self.script(json.loads(body))
            return self.script.pop(0) if len(self.script) > 1 else self.script[0]

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _handler(loopback: Loopback) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            answer = loopback.next(body, {name.lower(): value for name, value in self.headers.items()})
            time.sleep(answer.delay_s)
            if answer.cut:
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            raw = answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
            headers = {"Content-Type": "application/json", "Content-Length": str(len(raw))} | answer.headers
            self.send_response(answer.status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler
