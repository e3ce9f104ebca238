"""Composition with a model: every sentence rests on findings, or is dropped."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from briefings.briefing import Briefing, Column, Point, Row, Section, Source
from briefings.library import Library
from briefings.llm.model import Reply, Request, Usage
from briefings.record import Conflict, Finding, Findings, Grounded, Quote, Record, Side
from briefings.stages.compose.by_model import MOST_CHARS, compose_by_model
from briefings.stages.compose.written import LIKELIHOODS

PROMPT = Library().prompt("compose")


class Deal(Record):
    """A deal."""

    action: str
    status: str = "signed"
    due: str | None = None


class Scripted:
    """A Model that gives one answer and keeps the request."""

    name = "test/scripted"

    def __init__(self, content: str) -> None:
        self.content = content
        self.requests: list[Request] = []

    async def answer(self, request: Request) -> Reply:
        """Answer as told."""
        self.requests.append(request)
        return Reply(self.content, Usage(calls=1))

    async def aclose(self) -> None:
        """Hold nothing."""


def grounded(source: str, *words: str) -> Grounded:
    """Return a record of one document with quotes one after another."""
    quotes = tuple(Quote(start=10 * at, end=10 * at + len(one), text=one) for at, one in enumerate(words))
    return Grounded(document=source, record=Deal(quotes=words, action="port deal"), quotes=quotes)


def finding(name: str, *support: Grounded, **more: Any) -> Finding:
    """Return a finding of documents' records."""
    return Finding(id=name, type="deal", record=support[0].record, support=support, **more)


ONE = finding(
    "deal-1", grounded("aa", "signed in May", "by Arvenia"), grounded("bb", "was signed"), origins=2
)
TWO = finding("deal-2", grounded("bb", "hopes to open {{ x }}"))
GONE = finding("deal-3", grounded("zz", "a text that the page does not list"))
ALL = Findings(findings=(ONE, TWO, GONE))

BASE = Briefing(
    headline=Point(text="Base headline"),
    bottom_line=Point(text="Base bottom line."),
    sections=(
        Section(id="why", title="Why this matters", points=(Point(text="Base why."),)),
        Section(
            id="commitments",
            title="Commitments",
            columns=(Column(id="what", title="What", share=1.0),),
            rows=(Row(cells={"what": "deal"}),),
        ),
        Section(id="care", title="Read with care", points=(Point(text="Care."),)),
        Section(id="sources", title="Sources"),
    ),
    sources=(
        Source(number=1, id="bb", path="b.txt", stem="b", published="2023-03-01"),
        Source(number=2, id="aa", path="a.txt", stem="a"),
    ),
)


def item(text: str, *findings: str, **more: Any) -> dict[str, Any]:
    """Return a written item."""
    return {"text": text, "findings": list(findings), **more}


WRITTEN: dict[str, Any] = {
    "headline": item("Arvenia has signed the port deal", "deal-1"),
    "bottom_line": item("The port deal was signed. An office is hoped for.", "deal-1", "deal-2"),
    "why": [item("The deal was signed in May.", "deal-1", label="Scale:")],
    "assessment": [item("Delay is likely.", "deal-2")],
    "questions": [item("Who pays for the office?", "deal-2")],
}


def compose(
    written: Any, base: Briefing = BASE, findings: Findings = ALL
) -> tuple[Briefing, list[str], Scripted]:
    """Compose with a model that answers ``written``."""
    model = Scripted(written if isinstance(written, str) else json.dumps(written))
    page, usage, dropped = asyncio.run(compose_by_model(base, findings, model, PROMPT))
    assert usage == Usage(calls=1)
    return page, dropped, model


def section(page: Briefing, name: str) -> Section:
    """Return a section by id."""
    return next(section for section in page.sections if section.id == name)


def test_the_page_is_written_where_the_model_writes() -> None:
    """Headline, bottom line and the three sections are the model's, each marked for what it is."""
    page, dropped, _ = compose(WRITTEN)
    assert page.title == "Arvenia has signed the port deal"
    assert page.bottom_line
    assert page.bottom_line.findings == ("deal-1", "deal-2")
    assert [one.id for one in page.sections] == [
        "why",
        "commitments",
        "assessment",
        "care",
        "questions",
        "sources",
    ]
    assert section(page, "why").title == "Why this matters"
    [why] = section(page, "why").points
    assert (why.label, why.text, why.basis) == ("Scale.", "The deal was signed in May.", "reported")
    assert [point.basis for point in section(page, "assessment").points] == ["judgement"]
    assert section(page, "questions").numbered
    assert page.engine == "test/scripted"
    assert dropped == ["1 of 3 findings were not shown to the model"]


def test_what_the_model_does_not_write_stays() -> None:
    """Commitments, cautions and sources are not the model's to change."""
    page, _, _ = compose(WRITTEN | {"commitments": [], "care": [item("No worries.", "deal-1")]})
    for name in ("commitments", "care", "sources"):
        assert section(page, name) == section(BASE, name)
    assert page.sources == BASE.sources


def test_every_written_item_cites_the_words_of_its_findings() -> None:
    """Citations are the findings' own quotes, by the number of their document on the page."""
    page, _, _ = compose(WRITTEN)
    cited = [(one.source, one.start, one.end, one.quote) for one in page.headline.citations]
    assert cited == [(2, 0, 13, "signed in May"), (2, 10, 20, "by Arvenia"), (1, 0, 10, "was signed")]
    written = [point for point in page.points() if point.findings]
    assert len(written) == 5
    assert all(point.citations for point in written)


DROPPED: dict[str, tuple[str, Any, str]] = {
    "an unknown finding": ("headline", item("Arvenia did it", "deal-9"), "cites deal-9, which is no finding"),
    "one unknown of two": (
        "bottom_line",
        item("It was signed.", "deal-1", "x"),
        "cites x, which is no finding",
    ),
    "a finding without a source here": ("headline", item("It was so", "deal-3"), "cites deal-3"),
    "no finding": ("headline", item("Arvenia did it"), "findings List should have at least 1 item"),
    "too many words": ("headline", item("word " * 13, "deal-1"), "text has 13 words, of at most 12"),
    "a long bottom line": ("bottom_line", item("word " * 81, "deal-1"), "has 81 words, of at most 80"),
    "not even an item": ("headline", "Arvenia did it", "headline dropped"),
    "missing": ("bottom_line", None, "bottom line dropped"),
}


@pytest.mark.parametrize("case", DROPPED)
def test_an_item_that_does_not_hold_is_dropped_with_its_reason(case: str) -> None:
    """The page keeps what stood in its place, the reason is told, and the rest is kept."""
    name, given, reason = DROPPED[case]
    page, dropped, _ = compose(WRITTEN | {name: given})
    assert getattr(page, name) == getattr(BASE, name)
    assert any(reason in one for one in dropped)
    assert section(page, "questions").points


SCALE = {
    "a word of the scale": ("It is very unlikely that the office opens.", True),
    "no likelihood at all": ("The deal weakens the older one.", True),
    "confidence alone": ("We say so with low confidence.", True),
    "in two sentences": ("It is likely. Our confidence is low.", True),
    "both in one sentence": ("It is likely, with high confidence.", False),
    "off the scale": ("The office will probably open.", False),
}


@pytest.mark.parametrize("case", SCALE)
def test_judgements_keep_to_one_scale(case: str) -> None:
    """Likelihood words are of the scale, and never stand beside a confidence."""
    text, kept = SCALE[case]
    page, dropped, _ = compose(WRITTEN | {"assessment": [item(text, "deal-1")]})
    assert any(one.id == "assessment" for one in page.sections) is kept
    assert any("assessment dropped" in one for one in dropped) is not kept


def test_no_more_items_than_there_is_room_for() -> None:
    """Three points, two judgements, three questions."""
    many = [item(f"Point {number}.", "deal-1", label="Scale") for number in range(6)]
    page, _, _ = compose(WRITTEN | {"why": many, "assessment": many, "questions": many})
    assert [len(section(page, name).points) for name in ("why", "assessment", "questions")] == [3, 2, 3]


def test_an_answer_that_cannot_be_read_leaves_the_page() -> None:
    """The deterministic page stands when the model delivers nothing."""
    page, dropped, _ = compose("I would rather not.")
    assert page == BASE
    assert any("holds no JSON" in one for one in dropped)


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        ([], ["why", "assessment", "questions"]),
        (["commitments"], ["why", "commitments", "assessment", "questions"]),
        (["why", "care"], ["why", "assessment", "care", "questions"]),
        (
            ["why", "commitments", "questions", "sources"],
            ["why", "commitments", "assessment", "questions", "sources"],
        ),
    ],
)
def test_new_sections_get_their_place(ids: list[str], expected: list[str]) -> None:
    """The order of the page holds, whichever sections it had before."""
    base = BASE.model_copy(update={"sections": tuple(Section(id=one, title=one) for one in ids)})
    page, _, _ = compose(WRITTEN, base)
    assert [one.id for one in page.sections] == expected


def test_the_model_sees_values_and_words_and_nothing_else() -> None:
    """A finding is one line of JSON: id, values without blanks, quotes by source, conflicts; braces stay."""
    side = Side(value="x", document="aa", quote=Quote(start=0, end=1, text="x"))
    conflict = Conflict(field="status", why="One says signed, one agreed.", sides=(side, side))
    findings = Findings(findings=(ONE.model_copy(update={"conflicts": (conflict,)}), TWO))
    _, dropped, model = compose(WRITTEN, findings=findings)
    lines = [json.loads(line) for line in model.requests[0].user.splitlines() if line.startswith("{")]
    assert lines[0] == {
        "id": "deal-1",
        "type": "deal",
        "values": {"action": "port deal", "status": "signed"},
        "quotes": [
            {"source": 2, "words": "signed in May"},
            {"source": 1, "date": "2023-03-01", "words": "was signed"},
            {"source": 2, "words": "by Arvenia"},
        ],
        "independent_origins": 2,
        "conflicts": ["One says signed, one agreed."],
    }
    assert lines[1]["quotes"][0]["words"] == "hopes to open {{ x }}"
    assert "Base headline" not in model.requests[0].user
    assert dropped == []


def test_a_question_is_never_longer_than_a_model_can_read() -> None:
    """Of very many findings the first are shown, and how many were not is told."""
    many = Findings(
        findings=tuple(finding(f"deal-{number}", grounded("aa", "w" * 1999)) for number in range(500))
    )
    _, dropped, model = compose(WRITTEN, findings=many)
    assert len(model.requests[0].user) < MOST_CHARS + 1000
    assert "of 500 findings were not shown" in dropped[0]


def test_the_scale_of_the_prompt_is_the_scale_of_the_check() -> None:
    """What the model is told and what is checked are the same seven steps."""
    assert ", ".join(LIKELIHOODS) in PROMPT.render(findings=[], sources=1, language="en")[0]
