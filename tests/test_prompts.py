"""The built-in prompts: lean, and their examples hold to their own rules."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from briefings.errors import SettingsError
from briefings.library import Library
from briefings.stages.compose.written import Written
from briefings.stages.extract.by_model import reply_class

LIBRARY = Library()
POLICY = LIBRARY.schema_set("policy")
KINDS = list(reply_class(POLICY).model_fields)

# Measured on the policy set when this was written: 2,355 and 920 tokens at four characters a token; a
# prompt that grows past the bound costs every user in every call, so growing it should be a decision.
MOST_CHARS = {"extract": 9_800, "compose": 4_000}

VARIABLES: dict[str, dict[str, Any]] = {
    "extract": {
        "title": "T",
        "publisher": "P",
        "published": "2023",
        "language": "en",
        "part": 1,
        "parts": 2,
        "mark": "0a1b2c3d",
        "text": "Some text.",
        "kinds": KINDS,
    },
    "compose": {"findings": ['{"id": "a-1"}'], "sources": 2, "language": "en"},
}


def system(name: str) -> str:
    """Return the part of a prompt that does not change."""
    return LIBRARY.prompt(name).render(**VARIABLES[name])[0]


def _after(text: str, lead: str) -> str:
    found = re.search(rf"^{re.escape(lead)}[^:]*: (.*)$", text, re.MULTILINE)
    assert found, lead
    return found[1]


def test_the_quotes_of_the_extraction_example_stand_in_its_text() -> None:
    """What the example shows is what the rules ask for: quotes letter for letter, records that validate."""
    text = _after(system("extract"), "Example text")
    answer = json.loads(_after(system("extract"), "Example answer"))
    reply_class(POLICY).model_validate(answer)
    records = [record for kind in answer.values() for record in kind]
    quotes = [quote for record in records for quote in record["quotes"]]
    assert len(quotes) >= 3
    assert all(quote in text for quote in quotes)
    named = [
        value for record in records for value in (record.get("name"), *record.get("parties", ())) if value
    ]
    assert all(value in text for value in named)


def test_the_example_of_composition_cites_its_own_finding() -> None:
    """The example's headline rests on the finding that is shown, and claims no more than its words."""
    finding = json.loads(_after(system("compose"), "Example finding"))
    headline = json.loads(_after(system("compose"), "Example headline"))
    assert headline["findings"] == [finding["id"]]
    Written.model_validate({"headline": headline, "bottom_line": headline})
    assert finding["values"]["status"] == "aim"
    assert "hope" in headline["text"]


@pytest.mark.parametrize("name", ["extract", "compose"])
def test_prompt_and_schema_stay_lean(name: str) -> None:
    """What every call pays for before the first word of a text stays within its bound."""
    shape = reply_class(POLICY) if name == "extract" else Written
    schema = json.dumps(shape.model_json_schema(), ensure_ascii=False, separators=(",", ":"))
    assert len(system(name)) + len(schema) <= MOST_CHARS[name]


@pytest.mark.parametrize("name", ["extract", "compose"])
def test_a_variable_that_is_not_given_is_an_error(name: str) -> None:
    """No prompt goes out with a hole in it."""
    for missing in VARIABLES[name]:
        with pytest.raises(SettingsError, match=missing):
            LIBRARY.prompt(name).render(
                **{key: value for key, value in VARIABLES[name].items() if key != missing}
            )


def test_document_text_is_in_the_user_message_only() -> None:
    """The unchanging part never holds a word of a document, nor does a document's brace become a template."""
    told, asked = LIBRARY.prompt("extract").render(
        **(VARIABLES["extract"] | {"text": "{{ kinds }} {% endblock %}"})
    )
    assert "{{ kinds }} {% endblock %}" in asked
    assert "{{" not in told


def test_unknown_facts_about_a_text_leave_no_empty_line() -> None:
    """A text without title or language gets a header without them, and its date is said to be unknown."""
    bare = VARIABLES["extract"] | {"title": "", "publisher": "", "published": "", "language": "", "parts": 1}
    asked = LIBRARY.prompt("extract").render(**bare)[1]
    assert asked.startswith("Date of the text: not known\nThe text, up to")
