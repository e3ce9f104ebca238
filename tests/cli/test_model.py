"""Rules of a run with a model: how often it is asked, what of a hostile answer prints, and what a fault costs."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from tests.cli.conftest import Command, Outcome
from tests.llm.loopback import Answer, Loopback, completion, fault

Serve = Callable[[Callable[[dict[str, Any]], Answer]], Loopback]
MODEL = ("--model", "openai/loop")
RUN = Path("outputs/pile")
KEY = "sk-loop-back-secret-0123456789"

SIGNED = "The governments of Arvenia and Belmark signed a protocol on joint port patrols in Lomaris on 11 March 2024."
SEIZED = "Seizures of contraband rose to 4,500 tons in 2023, according to the ministry."
OPENING = "We will open the office by June"
EXTRACTED: dict[str, Any] = {
    "accord": {
        "commitments": [
            {
                "quotes": [SIGNED],
                "parties": ["Arvenia", "Belmark"],
                "action": "protocol on joint port patrols",
                "instrument": "protocol",
                "status": "signed",
                "made_on": "2024-03-11",
            }
        ]
    },
    "report": {
        "figures": [
            {
                "quotes": [SEIZED],
                "value": 4500,
                "unit": "tons",
                "measure": "seizures of contraband",
                "period": "2023",
            }
        ]
    },
}
HOSTILE: dict[str, Any] = {
    "commitments": [
        {"quotes": ["Arvenia ceded Port Selden to Zembla."], "action": "cession of it", "status": "signed"},
        {"quotes": [SIGNED], "parties": ["Zembla"], "action": "joint port patrols", "status": "signed"},
    ],
    "figures": [
        {"quotes": [SEIZED], "value": 98765, "unit": "tons", "measure": "seizures of contraband"},
        {"quotes": ["Some 98765 ships sank."], "value": 98765, "measure": "ships sunk"},
    ],
    "statements": [
        {"quotes": [OPENING], "speaker": "Viktor Zembla", "words": OPENING, "direct": True},
        {"quotes": [OPENING], "speaker": "Ilse Morn", "words": "We will close Zembla", "direct": True},
    ],
    "events": [{"quotes": [SIGNED], "what": "cession to Zembla", "when": "2031-07-08", "held": True}],
    "actors": [{"quotes": ["Ilse Morn"], "name": "Viktor Zembla", "kind": "person"}],
}
LIES = ("Zembla", "98765", "98,765", "98 765", "2031")


def _is_compose(body: dict[str, Any]) -> bool:
    return "headline" in json.dumps(body["response_format"])


def _stem(body: dict[str, Any]) -> str:
    """Which of the two texts a question is about."""
    return "accord" if "Ports accord" in body["messages"][1]["content"] else "report"


def _findings(body: dict[str, Any]) -> dict[str, str]:
    """The ids of the findings that a question lists, by type."""
    lines = [line for line in body["messages"][1]["content"].splitlines() if line.startswith("{")]
    return {finding["type"]: finding["id"] for finding in map(json.loads, lines)}


def _written(body: dict[str, Any]) -> dict[str, Any]:
    ids = _findings(body)
    return {
        "headline": {"text": "Arvenia and Belmark signed a port protocol", "findings": [ids["commitment"]]},
        "bottom_line": {
            "text": "Arvenia and Belmark signed a protocol on joint port patrols in Lomaris on 11 March 2024.",
            "findings": [ids["commitment"]],
        },
        "why": [
            {"label": "Scale", "text": "Contraband seizures rose to 4,500 tons.", "findings": [ids["figure"]]}
        ],
    }


def _honest(body: dict[str, Any]) -> Answer:
    return completion(json.dumps(_written(body) if _is_compose(body) else EXTRACTED[_stem(body)]))


def _write(briefing: Command, *more: str) -> Outcome:
    return briefing("write", "pile", "-q", *MODEL, *more)


def _page() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((RUN / "brief.json").read_text(encoding="utf-8"))
    return content


def _manifest() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((RUN / "run.json").read_text(encoding="utf-8"))
    return content


# --- how often it is asked ----------------------------------------------------------------------------------


def test_one_question_a_text_and_one_for_the_page(pile: Path, briefing: Command, serve: Serve) -> None:
    """Each text is asked about once and the page once; its sentences are the model's, and it is named."""
    service = serve(_honest)
    shown = _write(briefing)
    assert (shown.code, shown.err) == (0, "")
    assert [_is_compose(body) for body in service.requests].count(True) == 1
    assert len(service.requests) == len(list(pile.iterdir())) + 1
    assert _page()["title"] == "Arvenia and Belmark signed a port protocol"
    assert "Contraband seizures rose to 4,500 tons" in (RUN / "brief.md").read_text(encoding="utf-8")
    manifest = _manifest()
    assert manifest["engine"] == "openai/loop"
    assert (manifest["usage"]["calls"], manifest["usage"]["cached"]) == (3, 0)
    assert manifest["prompts"].keys() == {"extract", "compose"}
    assert briefing("check", str(RUN)).code == 0


def test_a_second_run_asks_nothing(pile: Path, briefing: Command, serve: Serve) -> None:
    """What was answered once is never asked again, and the page is the same, though the service be gone."""
    service = serve(_honest)
    _write(briefing)
    first = _page()
    assert len(service.requests) == 3
    _write(briefing)
    assert len(service.requests) == 3
    service.close()
    assert _write(briefing).code == 0
    assert _page() == first
    assert _manifest()["usage"]["calls"] == 0
    assert _manifest()["usage"]["cached"] == 3
    assert pile.is_dir()


def test_another_text_costs_one_question(pile: Path, briefing: Command, serve: Serve) -> None:
    """A text that is added is asked about; those known are not."""
    service = serve(_honest)
    _write(briefing)
    (pile / "more.txt").write_text("Another text of the pile, on tides and wind.", encoding="utf-8")
    _write(briefing)
    assert [_is_compose(body) for body in service.requests[3:]].count(False) == 1


def test_extracting_asks_for_no_page(pile: Path, briefing: Command, serve: Serve) -> None:
    """`briefing extract` asks once a text; a run that follows finds the answers there."""
    service = serve(_honest)
    shown = briefing("extract", "pile", "-q", *MODEL)
    texts = [json.loads(line) for line in shown.out.splitlines()]
    assert [text["engine"] for text in texts] == ["openai/loop"] * len(list(pile.iterdir()))
    assert [text["usage"]["calls"] for text in texts] == [1, 1]
    assert texts[0]["records"][0]["quotes"][0]["text"] == SIGNED
    assert len(service.requests) == 2
    _write(briefing)
    assert len(service.requests) == 3


def test_the_model_may_come_from_the_environment(
    pile: Path, briefing: Command, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """BRIEFING_MODEL names the model where no flag does; `--model rules` goes over it."""
    service = serve(_honest)
    monkeypatch.setenv("BRIEFING_MODEL", "openai/loop")
    briefing("extract", str(pile), "-q", "--model", "rules")
    assert service.requests == []
    briefing("extract", str(pile), "-q")
    assert [body["model"] for body in service.requests] == ["loop", "loop"]


# --- what of a hostile answer prints ------------------------------------------------------------------------


def _lying(
    lies: Callable[[list[str]], dict[str, Any]], more: dict[str, Any]
) -> Callable[[dict[str, Any]], Answer]:
    """A service that invents records beside its own, and writes what it likes of the findings it is shown."""

    def answer(body: dict[str, Any]) -> Answer:
        if _is_compose(body):
            return completion(json.dumps(lies(list(_findings(body).values())[:3])))
        own = EXTRACTED[_stem(body)]
        return completion(
            json.dumps({name: more.get(name, []) + own.get(name, []) for name in {*more, *own}})
        )

    return answer


def _lies(ids: list[str]) -> dict[str, Any]:
    return {
        "headline": {"text": "Viktor Zembla takes Port Selden", "findings": ids},
        "bottom_line": {"text": "Arvenia paid on 8 July 2031, and 98,765 ships sank.", "findings": ids},
        "why": [
            {"label": "Scale", "text": "Contraband seizures rose to 98,765 tons.", "findings": ids},
            {"label": "Date", "text": "The protocol was signed on 11 March 2031.", "findings": ids},
            {"label": "Who", "text": "The protocol was signed by Viktor Zembla.", "findings": ids},
        ],
        "assessment": [{"text": "It is very likely that Viktor Zembla will win.", "findings": ids}],
        "questions": [{"text": "When does Arvenia pay Zembla 98765 crowns?", "findings": ids}],
    }


def _printed() -> dict[str, str]:
    """All that the page says, by format; of the HTML the page itself, not the record of what was refused."""
    page, word = _page(), docx.Document(str(RUN / "brief.docx"))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    data = {name: page[name] for name in ("title", "headline", "bottom_line", "sections")}
    html, found, _ = (RUN / "brief.html").read_text(encoding="utf-8").partition("<aside")
    assert found
    return {
        "json": json.dumps(data, ensure_ascii=False),
        "md": (RUN / "brief.md").read_text(encoding="utf-8"),
        "html": html.partition("<body")[2],
        "docx": "\n".join([*(paragraph.text for paragraph in word.paragraphs), *cells]),
    }


def test_no_lie_reaches_the_page(pile: Path, briefing: Command, serve: Serve) -> None:
    """An invented quote, a wrong number, a wrong date and a foreign name stand in none of the page's files."""
    serve(_lying(_lies, HOSTILE))
    assert _write(briefing).code == 0
    printed = _printed()
    assert [(name, lie) for name, text in printed.items() for lie in LIES if lie in text] == []
    assert all("4,500 tons" in text for text in printed.values())
    assert briefing("check", str(RUN)).code == 0
    assert pile.is_dir()


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("Zembla", "Contraband seizures rose to 4,500 tons."),
        ("Scale", "Zembla signed a protocol on joint port patrols."),
        ("Scale", "Contraband rose. Zembla signed a protocol on joint port patrols."),
    ],
)
def test_a_foreign_name_may_not_lead(
    pile: Path, briefing: Command, serve: Serve, label: str, text: str
) -> None:
    """A name that no text has does not print as a lead-in or as a sentence's first word either."""
    why = {"label": label, "text": text}
    serve(_lying(lambda ids: {"why": [{**why, "findings": ids}]}, {}))
    assert _write(briefing).code == 0
    assert [name for name, printed in _printed().items() if "Zembla" in printed] == []
    assert pile.is_dir()


@pytest.mark.parametrize("composed", [True, False])
def test_nothing_climbs_the_ladder(pile: Path, briefing: Command, serve: Serve, composed: bool) -> None:
    """What the words call signed is nowhere in force: not by a record's status, nor by a sentence."""
    firmer = {**EXTRACTED["accord"]["commitments"][0], "status": "in force"}
    text = {"text": "The protocol on joint port patrols is in force."}

    def lies(ids: list[str]) -> dict[str, Any]:
        return (
            {"headline": {**text, "findings": ids}, "bottom_line": {**text, "findings": ids}}
            if composed
            else {}
        )

    serve(_lying(lies, {} if composed else {"commitments": [firmer]}))
    assert _write(briefing).code == 0
    assert [name for name, printed in _printed().items() if "in force" in printed.lower()] == []
    assert pile.is_dir()


def test_what_was_refused_is_kept_with_its_reason(pile: Path, briefing: Command, serve: Serve) -> None:
    """A record whose quote is not in the text does not exist, but that it was given is on record."""
    serve(_lying(_lies, HOSTILE))
    _write(briefing)
    extraction = json.loads((RUN / "extractions" / "accord.json").read_text(encoding="utf-8"))
    refused = {entry["quote"]: entry["reason"] for entry in extraction["refused"]}
    assert refused["Arvenia ceded Port Selden to Zembla."]
    text = (pile / "accord.txt").read_text(encoding="utf-8")
    for record in extraction["records"]:
        for quote in record["quotes"]:
            assert text[quote["start"] : quote["end"]] == quote["text"]


@pytest.mark.parametrize("content", ["", "no JSON at all", "[]", '{"headline": null}', "{" * 2000])
def test_an_answer_that_is_none_leaves_the_page_of_the_rules(
    pile: Path, briefing: Command, serve: Serve, content: str
) -> None:
    """Composing that fails in form leaves the deterministic sentences; the run says so and holds."""
    serve(lambda body: completion(content) if _is_compose(body) else _honest(body))
    shown = _write(briefing, "--format", "md")
    assert shown.code == 0
    assert all(line.startswith("briefing: note: ") for line in shown.lines)
    assert "one commitment signed" in _page()["title"]
    assert briefing("check", str(RUN)).code == 0
    assert pile.is_dir()


# --- what a fault costs -------------------------------------------------------------------------------------


def test_a_failing_service_costs_that_text(pile: Path, briefing: Command, serve: Serve) -> None:
    """A 500 on one text leaves the page of the others, names it on one line and in run.json; exit 1."""

    def failing(body: dict[str, Any]) -> Answer:
        broken = not _is_compose(body) and _stem(body) == "report"
        if broken:
            return fault(500, "the engine is on fire")
        return completion("{}") if _is_compose(body) else _honest(body)

    serve(failing)
    shown = _write(briefing, "--format", "md")
    assert shown.code == 1
    named = [line for line in shown.lines if "pile/report.txt" in line]
    assert len(named) == 1
    assert "500" in named[0]
    manifest = _manifest()
    assert manifest["stems"] == ["accord"]
    assert [(failure["path"], failure["kind"]) for failure in manifest["failures"]] == [
        ("pile/report.txt", "service")
    ]
    assert pile.is_dir()


def test_after_a_fault_only_the_missing_is_asked(pile: Path, briefing: Command, serve: Serve) -> None:
    """The same command once the service is well again asks for what failed, and for nothing that was answered."""
    well = False

    def recovering(body: dict[str, Any]) -> Answer:
        if not well and not _is_compose(body) and _stem(body) == "report":
            return fault(500, "down")
        return _honest(body) if well or not _is_compose(body) else completion("{}")

    service = serve(recovering)
    _write(briefing)
    asked, well = len(service.requests), True
    assert _write(briefing).code == 0
    assert [_is_compose(body) or _stem(body) for body in service.requests[asked:]] == ["report", True]
    assert pile.is_dir()


def test_a_service_that_fails_throughout_is_exit_3(pile: Path, briefing: Command, serve: Serve) -> None:
    """With no text answered nothing is written; each text is named, and the exit code is the service's."""
    serve(lambda _: fault(500, "down"))
    shown = _write(briefing)
    assert (shown.code, shown.out) == (3, "")
    assert len(shown.lines) == len(list(pile.iterdir())) + 1
    assert not Path("outputs").exists()


def test_a_failing_composition_leaves_the_page_of_the_rules(
    pile: Path, briefing: Command, serve: Serve
) -> None:
    """A service that fails on the last question costs its wording only, and that is said."""
    serve(lambda body: fault(500, "down") if _is_compose(body) else _honest(body))
    shown = _write(briefing, "--format", "md")
    assert "deterministic wording" in shown.err
    assert "one commitment signed" in _page()["title"]
    assert pile.is_dir()


def test_a_users_broken_prompt_is_wrong_input(pile: Path, briefing: Command, serve: Serve) -> None:
    """A prompt of the project's that does not render is one line, though many texts meet it at once."""
    service = serve(_honest)
    (pile.parent / "prompts").mkdir()
    content = "{% block system %}{{ nope }}{% endblock %}{% block user %}{{ text }}{% endblock %}"
    (pile.parent / "prompts" / "extract.j2").write_text(content, encoding="utf-8")
    shown = _write(briefing)
    assert shown.code == 2
    (line,) = shown.lines
    assert "extract.j2" in line
    assert "'nope' is undefined" in line
    assert service.requests == []


def test_a_cache_that_cannot_be_used_is_wrong_input(
    pile: Path, briefing: Command, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that is no cache is told on one line, and not written over."""
    serve(_honest)
    other = pile.parent / "letters.txt"
    other.write_text("my letters, not a cache. " * 50, encoding="utf-8")
    monkeypatch.setenv("BRIEFING_CACHE", str(other))
    shown = _write(briefing)
    assert (shown.code, len(shown.lines)) == (2, 1)
    assert str(other) in shown.err
    assert other.read_text(encoding="utf-8").startswith("my letters")


# --- the key ------------------------------------------------------------------------------------------------


def _everything(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_the_key_is_written_nowhere(pile: Path, briefing: Command, serve: Serve) -> None:
    """No file of the run or the cache holds the key, nor does anything that is printed."""
    service = serve(_honest)
    shown = briefing("write", "pile", *MODEL, "--json")
    assert all(headers["authorization"] == f"Bearer {KEY}" for headers in service.headers)
    assert KEY not in shown.out + shown.err
    cache = Path(os.environ["BRIEFING_CACHE"]).parent
    assert b"patrols" in _everything(cache)
    assert KEY.encode() not in _everything(cache)
    assert KEY.encode() not in _everything(pile.parent)


def test_a_key_that_the_service_repeats_is_not_told(pile: Path, briefing: Command, serve: Serve) -> None:
    """A service that refuses the key and says it back: the user reads that it was refused, not the key."""
    serve(lambda _: fault(401, f"Incorrect API key provided: {KEY}"))
    shown = _write(briefing)
    assert shown.code == 3
    assert "refuses the key" in shown.err
    assert KEY not in shown.err
    assert KEY.encode() not in _everything(pile.parent)
