"""Reading JSON out of what a model wrote."""

from __future__ import annotations

import time
from typing import Any

import pytest

from briefings.llm.salvage import CUT_OFF, salvage

AROUND, THOUGHTS = "text around the JSON dropped", "thoughts around the JSON dropped"

CASES: dict[str, tuple[str, dict[str, Any] | None, tuple[str, ...]]] = {
    "plain": ('{"a": 1}', {"a": 1}, ()),
    "with spaces around": ('\n {"a": 1}\n', {"a": 1}, ()),
    "fenced": ('```json\n{"a": 1}\n```', {"a": 1}, (AROUND,)),
    "fenced, no language": ('```\n{"a": 1}\n```', {"a": 1}, (AROUND,)),
    "fence within a string": ('{"a": "```json\\n{}\\n```"}', {"a": "```json\n{}\n```"}, ()),
    "prose on both sides": ('Sure: {"a": {"b": 2}}. Shall I go on {now}?', {"a": {"b": 2}}, (AROUND,)),
    "thoughts": ('<think>{"a": 0}?</think>{"a": 1}', {"a": 1}, (THOUGHTS,)),
    "thoughts, then a fence": ('<think>x</think>\n```json\n{"a": 1}\n```', {"a": 1}, (THOUGHTS, AROUND)),
    "the last of two": ('The text says {"a": 0}, so: {"a": 1}', {"a": 1}, (AROUND,)),
    "cut in a number": ('{"a": [{"v": 1}, {"v": 12', {"a": [{"v": 1}]}, (CUT_OFF,)),
    "cut in a string": ('{"a": [{"q": "one"}, {"q": "tw', {"a": [{"q": "one"}]}, (CUT_OFF,)),
    "cut after a whole record": ('{"a": [{"v": 1}, {"v": 2},', {"a": [{"v": 1}, {"v": 2}]}, (CUT_OFF,)),
    "cut between lists": ('{"a": [{"v": 1}], "b', {"a": [{"v": 1}]}, (CUT_OFF,)),
    "cut within a fence": ('```json\n{"a": [{"v": 1}, {"v": 2', {"a": [{"v": 1}]}, (CUT_OFF,)),
    "cut in a bare number": ('{"name": "x", "v": 12', {"name": "x"}, (CUT_OFF,)),
    "cut in an object": ('{"name": "x", "at": {"v": 12', {"name": "x"}, (CUT_OFF,)),
    "cut in a list of numbers": ('{"v": [1, 12', {"v": [1]}, (CUT_OFF,)),
    "half a character": ('{"a": "\\ud83d \\ud83d\\ude00"}', {"a": "\ufffd \U0001f600"}, (AROUND,)),
    "nothing": ("", None, ()),
    "prose": ("I found nothing of the kind.", None, ()),
    "braces that are no JSON": ("Use {name} and {{value}}.", None, ()),
    "a bare list": ("[1, 2]", None, ()),
    "thoughts that never end": ('<think>perhaps {"a": 0}', None, (THOUGHTS,)),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_read(case: str) -> None:
    """The answer is found wherever it stands, and what had to be dropped for it is named."""
    text, value, faults = CASES[case]
    found = salvage(text)
    assert (found.value, found.faults) == (value, faults)


def test_a_cut_answer_is_read_in_part_only_where_that_is_wanted() -> None:
    """A caller that can ask again does not take half an answer for a whole one."""
    assert salvage('{"a": [{"v": 1}, {"v": 2', partial=False).value is None


@pytest.mark.parametrize(
    "text", ["{" * 200_000, '{"a":' * 100_000, "[" * 200_000, '{"a": "' + "x{" * 200_000]
)
def test_hostile_answers_cost_little(text: str) -> None:
    """Depth and braces without end neither crash nor stall."""
    started = time.perf_counter()
    salvage(text)
    assert time.perf_counter() - started < 2
