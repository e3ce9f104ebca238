"""Hosted and local models, through the openai client and instructor: the only module that knows an SDK.

Both packages take seconds to import, so they are imported where they are used: only in a run with a model.
"""

from __future__ import annotations

import asyncio
import functools
import inspect
import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from pydantic import BaseModel

from briefings.errors import CredentialsError, ServiceError, SettingsError
from briefings.llm.exchange import Exchange
from briefings.llm.faults import unopened
from briefings.llm.model import Reply, Request

if TYPE_CHECKING:
    from instructor import AsyncInstructor, Mode
    from openai import AsyncOpenAI

TIMEOUT_S = 120.0
"""How long the service may stay silent."""
TRANSPORT_RETRIES = 2
"""Tries after the first, for a lost connection, 429 and 5xx (waits as the service asks, or growing)."""
DEADLINE_S = TIMEOUT_S * (TRANSPORT_RETRIES + 1)
"""How long one answer may take in all: a service that sends a byte a second is never silent."""
_SECOND_TRIES = 1  # after the first answer; instructor counts tries after the first

_HOSTED = "https://api.openai.com/v1"
_STRUCTURES = {"json_schema": "JSON_SCHEMA", "tools": "TOOLS", "json_text": "MD_JSON"}
_FORMS = "openai/<model>, anthropic/<model>, google/<model>, mistral/<model>, ollama/<model>"
_REPHRASED: dict[str, str | None] = {
    # What a service that refuses a parameter is sent instead.
    "temperature": None,
    "max_tokens": "max_completion_tokens",
    "max_completion_tokens": "max_tokens",
}


def connect(name: str, *, environment: Mapping[str, str]) -> OpenAIModel | ProviderModel:
    """Return the model of a name such as ``openai/gpt-5-mini``; nothing is sent before the first question.

    ``environment`` gives OPENAI_API_KEY, OPENAI_BASE_URL (any server that speaks the chat completions
    format) and BRIEFING_STRUCTURE (``json_schema``, ``tools`` or ``json_text``: how the answer's form is
    asked for, where the server cannot do what is usual for it).

    Raises:
        SettingsError: the name or the structure is not one that is known, or an extra is not installed.
        CredentialsError: no key is set for a hosted model.
    """
    provider, _, model = name.partition("/")
    if not provider or not model.strip():
        raise SettingsError(f"model {name!r}: write {_FORMS}, or 'rules' to work without a model")
    structure = environment.get("BRIEFING_STRUCTURE") or None
    if structure is not None and structure not in _STRUCTURES:
        raise SettingsError(f"BRIEFING_STRUCTURE={structure!r}: write one of {', '.join(_STRUCTURES)}")
    if provider != "openai":
        return _connect_provider(name, structure, environment)
    base_url, key = environment.get("OPENAI_BASE_URL", ""), environment.get("OPENAI_API_KEY", "")
    if not base_url and not key:
        raise CredentialsError(
            f"no key for {name}: set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own,"
            " or use --model rules to work without a model"
        )
    opened = functools.partial(_open_client, base_url or _HOSTED, key or "none")
    # The hosted service wants the newer name of the limit; many local servers know only the older.
    rephrased = {} if base_url else {"max_tokens": "max_completion_tokens"}
    return OpenAIModel(name, opened, structure=structure or "json_schema", rephrased=rephrased)


class OpenAIModel:
    """A Model over the openai client; instructor asks a second time when an answer does not validate."""

    def __init__(
        self,
        name: str,
        opened: Callable[[], AsyncOpenAI],
        *,
        structure: str = "json_schema",
        rephrased: Mapping[str, str | None] | None = None,
    ) -> None:
        """Answer as ``name`` over the client that ``opened`` makes, once before the first question."""
        self._name = name
        self._opened = opened
        self._client: AsyncOpenAI | None = None
        self._structure = structure
        self._rephrased: dict[str, str | None] = dict(rephrased or {})

    @property
    def name(self) -> str:
        """Provider and model."""
        return self._name

    async def answer(self, request: Request) -> Reply:
        """Answer one request, asking once more with the reasons if the first answer does not validate.

        Raises:
            ServiceError: the service failed, refused, or sent nothing that can be read.
        """
        import instructor

        exchange = Exchange()
        ask = instructor.patch(
            create=functools.partial(exchange.create, self._send), mode=_mode(self._structure)
        )
        try:
            await ask(model=self._name.partition("/")[2], **_question(request))
        except Exception as error:  # noqa: BLE001 - the SDKs raise dozens of types; each is told as one of ours
            return exchange.settle(error, self._where(), self._client.api_key if self._client else "")
        return exchange.reply()

    async def aclose(self) -> None:
        """Close the connections; the next question opens new ones."""
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    def _where(self) -> str:
        return urlsplit(str(self._client.base_url)).netloc.rpartition("@")[2] if self._client else self._name

    async def _send(self, **settings: Any) -> Any:
        """Send one question, without the parameters that this service has refused before."""
        import openai

        if self._client is None:
            self._client = self._opened()
        for _ in _REPHRASED:
            told = self._phrase(settings)
            try:
                async with asyncio.timeout(DEADLINE_S):
                    return await self._client.chat.completions.create(**told)
            except openai.BadRequestError as error:
                refused = error.param or ""
                if refused not in told or refused not in _REPHRASED:
                    raise
                original = "max_tokens" if refused != "temperature" else refused
                self._rephrased[original] = _REPHRASED[refused]
        raise ServiceError(f"{self._where()} refuses every way to say how long an answer may be")

    def _phrase(self, settings: Mapping[str, Any]) -> dict[str, Any]:
        named = {key: self._rephrased.get(key, key) for key in settings}
        return {name: settings[key] for key, name in named.items() if name is not None}


class ProviderModel:
    """A Model over any other provider that instructor speaks to."""

    def __init__(self, name: str, opened: Callable[[], AsyncInstructor]) -> None:
        """Answer as ``name`` over the client that ``opened`` makes; it is made at once, to fail early."""
        self._name = name
        self._opened = opened
        self._client: AsyncInstructor | None = opened()
        self._left_out: set[str] = set()

    @property
    def name(self) -> str:
        """Provider and model."""
        return self._name

    async def answer(self, request: Request) -> Reply:
        """Answer one request, as :meth:`OpenAIModel.answer` does."""
        exchange = Exchange()
        try:
            found = await self._ask(exchange, _question(request))
        except Exception as error:  # noqa: BLE001 - each SDK has its own family of errors
            return exchange.settle(error, self._name.partition("/")[0])
        exchange.content = found.model_dump_json(exclude_none=True)
        return exchange.reply()

    async def _ask(self, exchange: Exchange, question: dict[str, Any]) -> BaseModel:
        from instructor.core.hooks import Hooks

        if self._client is None:
            self._client = self._opened()
        hooks = Hooks()
        hooks.on("completion:response", exchange.note)
        told = {key: value for key, value in question.items() if key not in self._left_out}
        try:
            async with asyncio.timeout(DEADLINE_S):
                found: BaseModel = await self._client.create(hooks=hooks, **told)
        except Exception as error:
            # Some SDKs and models take no temperature; they say so in a dozen ways, all of which name it.
            if "temperature" not in told or "temperature" not in str(error):
                raise
            self._left_out.add("temperature")
            return await self._ask(exchange, question)
        return found

    async def aclose(self) -> None:
        """Close the connections; the next question opens new ones."""
        client, self._client = self._client, None
        sdk = getattr(client, "client", None)
        sdk = getattr(sdk, "aio", sdk)  # Google's client keeps its asynchronous half there
        close = getattr(sdk, "aclose", None) or getattr(sdk, "close", None)
        closing = close() if callable(close) else None
        if inspect.isawaitable(closing):
            await closing


def _question(request: Request) -> dict[str, Any]:
    # Never context=: with it instructor renders every message as a Jinja template, documents included.
    return {
        "response_model": _prepared(request.reply),
        "messages": [
            {"role": "system", "content": _sendable(request.system)},
            {"role": "user", "content": _sendable(request.user)},
        ],
        "max_retries": _SECOND_TRIES,
        "strict": False,
        "max_tokens": request.max_tokens,
        "temperature": request.temperature,
    }


def _sendable(text: str) -> str:
    """Return the text with lone surrogates, which UTF-8 cannot carry, as U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@functools.cache
def _prepared(reply: type[BaseModel]) -> type[BaseModel]:
    """Return the reply class as instructor wants it; made here once, or it makes one for every call."""
    import instructor

    prepared: type[BaseModel] = instructor.openai_schema(reply)
    return prepared


def _mode(structure: str) -> Mode:
    import instructor

    _hush()
    return instructor.Mode[_STRUCTURES[structure]]


def _hush() -> None:
    # Its log lines repeat what the service said, parts of a refused key included; we report errors ourselves.
    logging.getLogger("instructor").setLevel(logging.CRITICAL + 1)


def _open_client(base_url: str, key: str) -> AsyncOpenAI:
    import openai

    return openai.AsyncOpenAI(
        api_key=key, base_url=base_url, timeout=TIMEOUT_S, max_retries=TRANSPORT_RETRIES
    )


def _connect_provider(
    name: str, structure: str | None, environment: Mapping[str, str]
) -> OpenAIModel | ProviderModel:
    import openai

    provider = name.partition("/")[0]
    key = environment.get(f"{provider.upper()}_API_KEY", "")
    opened = functools.partial(_open_provider, name, structure, key)
    if not isinstance(opened().client, openai.AsyncOpenAI):
        return ProviderModel(name, opened)

    def bounded() -> AsyncOpenAI:
        client: Any = opened().client
        return cast("AsyncOpenAI", client.with_options(timeout=TIMEOUT_S, max_retries=TRANSPORT_RETRIES))

    # Never guessed from the model's name: what the server at the other end can do is what counts.
    usual = "json_schema" if provider == "ollama" else "tools"
    return OpenAIModel(name, bounded, structure=structure or usual)


def _open_provider(name: str, structure: str | None, key: str) -> AsyncInstructor:
    """Open any provider that instructor knows.

    Raises:
        SettingsError: it knows no such provider, or the provider's package is not installed.
        CredentialsError: the provider's key is not set.
    """
    import instructor
    from instructor.auto_client import supported_providers

    provider = name.partition("/")[0]
    if provider not in supported_providers:
        known = ", ".join(sorted(supported_providers))
        raise SettingsError(
            f"model {name!r}: no provider {provider!r}; write {_FORMS} (all providers: {known})"
        )
    mode = _mode(structure) if structure else None
    _hush()
    given: dict[str, Any] = {"api_key": key} if key else {}
    try:
        return instructor.from_provider(name, async_client=True, mode=mode, **given)
    except Exception as error:  # each provider's builder fails in its own way
        raise unopened(name, error) from error
