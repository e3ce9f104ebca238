"""Models over the real openai and instructor clients, against a service on this machine."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
from collections.abc import Callable

import pytest
from pydantic import Field

from briefings.errors import BriefingError, CredentialsError, ServiceError, SettingsError
from briefings.llm import openai as adapter
from briefings.llm.exchange import ASKED_AGAIN, NOT_WHOLE
from briefings.llm.model import Reply, Request, Usage
from briefings.llm.openai import OpenAIModel, ProviderModel, connect
from briefings.llm.salvage import CUT_OFF
from briefings.llm.shape import Shape
from tests.llm.loopback import Answer, Loopback, completion, fault

Serve = Callable[..., Loopback]
KEY = "sk-loop-back-secret-0123456789"


class Port(Shape):
    """A reply with a rule that an answer can break."""

    name: str
    cranes: int = Field(le=40)


GOOD = '{"name": "Lomaris", "cranes": 7}'
BAD = '{"name": "Lomaris", "cranes": 700}'


def question(user: str = "How many cranes?") -> Request:
    """Return a request whose answer has a rule to break."""
    return Request(purpose="extract", system="Count.", user=user, reply=Port)


def ask(service: Loopback, *requests: Request, name: str = "openai/loop", **environment: str) -> list[Reply]:
    """Connect, ask, close, in one event loop."""

    async def run() -> list[Reply]:
        model = connect(name, environment=service.environment(**environment))
        try:
            return [await model.answer(request) for request in requests or (question(),)]
        finally:
            await model.aclose()

    return asyncio.run(run())


def test_one_answer_is_one_call(serve: Serve) -> None:
    """A valid answer costs one request and comes back as it was sent, with its tokens."""
    service = serve(completion(GOOD))
    [reply] = ask(service)
    assert reply == Reply(GOOD, Usage(calls=1, prompt_tokens=100, completion_tokens=20))
    [sent] = service.requests
    assert sent["model"] == "loop"
    assert sent["response_format"]["json_schema"]["schema"] == Port.model_json_schema()
    assert sent["temperature"] == 0.0
    assert sent["max_tokens"] == 8000


@pytest.mark.parametrize("structure", ["json_schema", "tools", "json_text"])
def test_braces_reach_the_service_byte_for_byte(serve: Serve, structure: str) -> None:
    """A text that looks like a template is sent as it stands, whichever way the structure is asked for."""
    text = "{{7*7}} {% raw %} {# gone? #} {{ user.key }} {%- endraw %}\n\t“quoted” \\n http://x/y.png"
    service = serve(completion(GOOD, tool=GOOD if structure == "tools" else None))
    ask(service, question(text), BRIEFING_STRUCTURE=structure)
    [sent] = service.requests
    assert sent["messages"][1]["content"].startswith(text)
    assert json.dumps(text, ensure_ascii=False).strip('"').encode() in service.bodies[0]


def test_an_answer_that_does_not_validate_is_asked_for_once_more(serve: Serve) -> None:
    """The second request carries the reason, there is no third, and both are counted."""
    service = serve(completion(BAD), completion(GOOD))
    [reply] = ask(service)
    assert reply.content == GOOD
    assert reply.usage == Usage(calls=2, prompt_tokens=200, completion_tokens=40)
    assert reply.faults == (ASKED_AGAIN,)
    assert len(service.requests) == 2
    assert "less than or equal to 40" in service.requests[1]["messages"][-1]["content"]


def test_two_bad_answers_give_the_last_one_back(serve: Serve) -> None:
    """What does not validate twice is handed on, for the caller to keep what is valid in it."""
    service = serve(completion(BAD), completion('{"name": 3, "cranes": 700}'), completion(GOOD))
    [reply] = ask(service)
    assert json.loads(reply.content) == {"name": 3, "cranes": 700}
    assert NOT_WHOLE in reply.faults
    assert len(service.requests) == 2


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (f"```json\n{GOOD}\n```", "text around the JSON dropped"),
        (f"Here you are: {GOOD} Anything else?", "text around the JSON dropped"),
        (f'<think>{{"name": "no"}}</think>\n{GOOD}', "thoughts around the JSON dropped"),
    ],
)
def test_words_around_the_json_cost_no_second_call(serve: Serve, said: str, kept: str) -> None:
    """JSON in a fence, in prose or behind thoughts is read at once, and said."""
    service = serve(completion(said))
    [reply] = ask(service)
    assert json.loads(reply.content) == json.loads(GOOD)
    assert kept in reply.faults
    assert len(service.requests) == 1


def test_tool_calls_when_asked_for(serve: Serve) -> None:
    """BRIEFING_STRUCTURE=tools asks for a tool call and reads its arguments."""
    service = serve(completion(None, tool=GOOD))
    [reply] = ask(service, BRIEFING_STRUCTURE="tools")
    assert reply.content == GOOD
    assert "tools" in service.requests[0]
    assert "response_format" not in service.requests[0]


def test_an_answer_cut_by_length_keeps_what_is_whole(serve: Serve) -> None:
    """A cut answer is read up to where it is whole, is not asked for again, and says that it is cut."""
    service = serve(completion('{"name": "Lomaris", "cranes": 1', finish="length"))
    [reply] = ask(service)
    assert json.loads(reply.content) == {"name": "Lomaris"}
    assert CUT_OFF in reply.faults
    assert len(service.requests) == 1


FAILURES = {
    "a refused key": (
        [fault(401, f"Incorrect API key provided: {KEY}")],
        CredentialsError,
        "refuses the key (401)",
        1,
    ),
    "a forbidden model": ([fault(403, "no access")], CredentialsError, "refuses the key (403)", 1),
    "an unknown model": ([fault(404, "model loop not found")], ServiceError, "check the model's name", 1),
    "too many requests": ([fault(429, "slow down")], ServiceError, "answered 429: slow down", 3),
    "a broken service": ([fault(500, "oops")], ServiceError, "answered 500: oops", 3),
    "no JSON Schema": (
        [fault(400, "response_format unsupported")],
        ServiceError,
        "BRIEFING_STRUCTURE=tools",
        1,
    ),
    "a key in the message": ([fault(400, f"bad {KEY}")], ServiceError, "bad [key]", 1),
    "no choices": ([Answer({"id": "x", "object": "chat.completion", "choices": []})], ServiceError, "/v1", 1),
    "another format": ([Answer({"hello": "world"})], ServiceError, "without a chat completion", 1),
    "not even JSON": ([Answer(b"<html>")], ServiceError, "127.0.0.1", 2),
    "a web page": ([Answer(b"<html>", headers={"Content-Type": "text/html"})], ServiceError, "/v1", 1),
    "a refusal": (
        [completion(None, refusal="I cannot\nhelp")],
        ServiceError,
        "it refused (I cannot help)",
        1,
    ),
    "a filter": ([completion("", finish="content_filter")], ServiceError, "content filter", 1),
    "an empty answer": ([completion("")], ServiceError, "the answer is empty", 1),
    "cut before anything": ([completion("{", finish="length")], ServiceError, CUT_OFF, 1),
    "prose only": ([completion("I found seven cranes.")], ServiceError, "holds no JSON", 2),
}


@pytest.mark.parametrize("case", FAILURES)
def test_failures_are_told_in_one_line_and_bounded(serve: Serve, case: str) -> None:
    """Every failure is one of our errors in one line without the key, after a bounded number of requests."""
    answers, expected, said, calls = FAILURES[case]
    service = serve(*answers)
    with pytest.raises(expected) as caught:
        ask(service)
    message = str(caught.value)
    assert said in message
    assert "\n" not in message
    assert KEY not in message
    assert len(service.bodies) == calls


def test_a_lost_connection_is_tried_again(serve: Serve) -> None:
    """A connection that breaks once costs a second try, not the answer."""
    service = serve(Answer(cut=True), completion(GOOD))
    assert ask(service)[0].content == GOOD


def test_no_service_at_all(monkeypatch: pytest.MonkeyPatch, serve: Serve) -> None:
    """An address where nothing listens is named in the error."""
    monkeypatch.setattr(adapter, "TRANSPORT_RETRIES", 0)
    service = serve(completion(GOOD))
    service.close()
    with pytest.raises(ServiceError, match=r"no connection to 127\.0\.0\.1:\d+"):
        ask(service)


def test_a_service_that_never_ends_its_answer(monkeypatch: pytest.MonkeyPatch, serve: Serve) -> None:
    """One answer has a deadline, whatever the service sends in the meantime."""
    monkeypatch.setattr(adapter, "DEADLINE_S", 0.1)
    service = serve(Answer(body=b"{}", delay_s=0.5))
    with pytest.raises(ServiceError, match="did not answer in time"):
        ask(service)


@pytest.mark.parametrize(
    ("refused", "gone", "sent"),
    [("temperature", "temperature", None), ("max_tokens", "max_tokens", "max_completion_tokens")],
)
def test_a_parameter_that_is_refused_is_not_sent_again(
    serve: Serve, refused: str, gone: str, sent: str | None
) -> None:
    """Models that take no temperature, or another name of the limit, are asked in their way from then on."""

    def strict(request: dict[str, object]) -> Answer:
        if refused in request:
            return fault(
                400, f"Unsupported parameter: {refused}", param=refused, code="unsupported_parameter"
            )
        return completion(GOOD)

    service = serve(by=strict)
    assert [reply.content for reply in ask(service, question(), question("again"))] == [GOOD, GOOD]
    assert [refused in request for request in service.requests] == [True, False, False]
    assert all(gone not in request for request in service.requests[1:])
    assert sent is None or service.requests[-1][sent] == 8000


def test_lone_surrogates_do_not_stop_a_question(serve: Serve) -> None:
    """What UTF-8 cannot carry is sent as the replacement character."""
    service = serve(completion(GOOD))
    ask(service, question("half \ud83d an emoji \U0001f600"))
    assert service.requests[0]["messages"][1]["content"] == "half \ufffd an emoji \U0001f600"


def test_the_model_answers_again_after_it_was_closed(serve: Serve) -> None:
    """Closing lets go of connections only: a second event loop can go on with the same model."""
    service = serve(completion(GOOD))
    model = connect("openai/loop", environment=service.environment())

    async def once() -> str:
        try:
            return (await model.answer(question())).content
        finally:
            await model.aclose()

    assert [asyncio.run(once()), asyncio.run(once())] == [GOOD, GOOD]


def test_instructor_writes_no_log(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    """The service's words about a refused key do not reach the log either."""
    service = serve(fault(401, f"Incorrect API key provided: {KEY}"))
    with caplog.at_level(logging.DEBUG, logger="root"), pytest.raises(CredentialsError):
        ask(service)
    assert "Incorrect API key" not in caplog.text


NAMES = {
    "no provider": ("gpt-5-mini", {}, SettingsError, "openai/<model>"),
    "no model": ("openai/", {"OPENAI_API_KEY": "k"}, SettingsError, "openai/<model>"),
    "an unknown provider": ("acme/rocket", {}, SettingsError, "no provider 'acme'"),
    "no key": ("openai/gpt-5-mini", {}, CredentialsError, "set OPENAI_API_KEY"),
    "a structure that is none": (
        "openai/x",
        {"OPENAI_API_KEY": "k", "BRIEFING_STRUCTURE": "xml"},
        SettingsError,
        "json_schema, tools, json_text",
    ),
}


@pytest.mark.parametrize("case", NAMES)
def test_names_that_cannot_be_connected(case: str) -> None:
    """A wrong name or a missing key is told before anything is asked, with the way out."""
    name, environment, expected, said = NAMES[case]
    with pytest.raises(BriefingError, match=said.replace("(", r"\(")) as caught:
        connect(name, environment=environment)
    assert type(caught.value) is expected


@pytest.mark.parametrize(
    ("provider", "module"), [("anthropic", "anthropic"), ("google", "google.genai"), ("mistral", "mistralai")]
)
def test_a_provider_without_its_package_names_the_extra(
    monkeypatch: pytest.MonkeyPatch, provider: str, module: str
) -> None:
    """A provider whose package is not installed is told with the install command."""
    for name in (module, f"{module}.client"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(SettingsError, match=rf"pip install 'briefings\[{provider}\]'"):
        connect(f"{provider}/some-model", environment={})


def test_a_local_server_needs_no_key(serve: Serve) -> None:
    """With an address of one's own a missing key is no fault: a placeholder is sent."""
    service = serve(completion(GOOD))
    ask(service, OPENAI_API_KEY="")
    assert service.headers[0]["authorization"] == "Bearer none"


def test_the_hosted_service_gets_the_newer_name_of_the_limit() -> None:
    """Without an address of one's own the limit is named as the hosted service wants it."""
    model = connect("openai/gpt-5-mini", environment={"OPENAI_API_KEY": "k"})
    assert isinstance(model, OpenAIModel)
    assert model._phrase({"max_tokens": 5, "model": "x"}) == {"max_completion_tokens": 5, "model": "x"}


def ask_provider(service: Loopback, *requests: Request) -> list[Reply]:
    """Ask as a provider of which only instructor knows the client."""
    import instructor
    import openai

    async def run() -> list[Reply]:
        client = openai.AsyncOpenAI(api_key=KEY, base_url=service.url)
        model = ProviderModel(
            "else/where", lambda: instructor.from_openai(client, model="where", mode=instructor.Mode.TOOLS)
        )
        try:
            return [await model.answer(request) for request in requests]
        finally:
            await model.aclose()

    return asyncio.run(run())


def test_other_providers_answer_through_instructor(serve: Serve) -> None:
    """A provider's own client gives the same Reply: content, both calls counted, faults named."""
    service = serve(completion(None, tool=BAD), completion(None, tool=GOOD))
    [reply] = ask_provider(service, question("{{7*7}} {% raw %}"))
    assert json.loads(reply.content) == json.loads(GOOD)
    assert reply.usage == Usage(calls=2, prompt_tokens=200, completion_tokens=40)
    assert reply.faults == (ASKED_AGAIN,)
    assert service.requests[0]["messages"][1]["content"] == "{{7*7}} {% raw %}"


def test_other_providers_are_spared_a_parameter_they_refuse(serve: Serve) -> None:
    """A provider that takes no temperature is asked without it from then on."""

    def strict(request: dict[str, object]) -> Answer:
        told = "temperature" in request
        return fault(400, "temperature is deprecated") if told else completion(None, tool=GOOD)

    service = serve(by=strict)
    assert len(ask_provider(service, question(), question("again"))) == 2
    assert ["temperature" in request for request in service.requests] == [True, False, False]


def test_other_providers_fail_in_our_words(serve: Serve) -> None:
    """A refused key is told as such, whichever SDK says so."""
    with pytest.raises(CredentialsError, match="else refuses the key"):
        ask_provider(serve(fault(401, KEY)), question())


def test_a_provider_that_speaks_like_openai_is_asked_like_it() -> None:
    """Providers that the openai client speaks to get its bounds on time and tries."""
    model = connect("ollama/some-model", environment={})
    assert isinstance(model, OpenAIModel)

    async def bounds() -> tuple[object, int]:
        client = model._opened()
        try:
            return client.timeout, client.max_retries
        finally:
            await client.close()

    assert asyncio.run(bounds()) == (adapter.TIMEOUT_S, adapter.TRANSPORT_RETRIES)


def test_importing_the_module_imports_no_sdk() -> None:
    """The packages that take seconds to import are not touched before a model is used."""
    imports = "import sys, briefings.llm.openai, briefings.llm.cache"
    code = f"{imports}; print({{'openai', 'instructor'}} & set(sys.modules))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "set()"
