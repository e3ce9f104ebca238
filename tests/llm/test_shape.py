"""The JSON schema of a reply: small, and saying the same."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, StringConstraints

from briefings.llm.shape import Shape


class Ship(BaseModel):
    """A ship."""

    title: str = Field(description="A field that happens to be called title.")
    quotes: list[Annotated[str, StringConstraints(min_length=1, max_length=50)]] = Field(
        max_length=4, description="The words that say so, copied letter for letter from the text."
    )
    flag: str | None = Field(default=None, max_length=9, description="Flag state.")
    kind: Literal["tanker", "ferry"] = "ferry"
    aliases: list[str] = Field(default=[], max_length=3)


class Berth(BaseModel):
    """A berth."""

    quotes: list[Annotated[str, StringConstraints(min_length=1, max_length=50)]] = Field(
        max_length=4, description="The words that say so, copied letter for letter from the text."
    )


class Harbour(Shape):
    """What the harbour holds."""

    ships: list[Ship] = Field(default=[], max_length=5)
    berths: list[Berth] = Field(default=[], max_length=5)


def _resolved(node: Any, definitions: dict[str, Any]) -> Any:
    if isinstance(node, dict):
        if "$ref" in node:
            return _resolved(definitions[node["$ref"].rpartition("/")[2]], definitions)
        return {key: _resolved(value, definitions) for key, value in node.items()}
    return [_resolved(item, definitions) for item in node] if isinstance(node, list) else node


def test_the_schema_says_what_the_class_says() -> None:
    """Fields, bounds, choices and what is required are kept; what may be left out is not null."""
    schema = Harbour.model_json_schema()
    ship = _resolved(schema, schema.get("$defs", {}))["properties"]["ships"]["items"]
    assert set(ship["properties"]) == {"title", "quotes", "flag", "kind", "aliases"}
    assert ship["required"] == ["title", "quotes"]
    assert ship["properties"]["flag"] == {"maxLength": 9, "type": "string", "description": "Flag state."}
    assert ship["properties"]["kind"]["enum"] == ["tanker", "ferry"]
    assert ship["properties"]["quotes"]["items"]["maxLength"] == 50
    assert schema["required"] == ["ships", "berths"]


def test_every_string_and_list_has_an_end() -> None:
    """A small model cannot go on for ever in a string or list that nothing bounds."""

    def check(node: Any) -> None:
        if isinstance(node, dict):
            if node.get("type") == "string":
                assert {"maxLength", "enum"} & set(node), node
            if node.get("type") == "array":
                assert "maxItems" in node, node
            for value in node.values():
                check(value)

    check(Harbour.model_json_schema())


def test_what_several_records_share_is_sent_once() -> None:
    """A field that several records have in the same words is one definition; nothing is said twice."""
    text = json.dumps(Harbour.model_json_schema())
    assert text.count("copied letter for letter") == 1
    assert '"default"' not in text
    assert text.count('"title"') == 1 + 2  # the reply's own; a field of that name, and that it is required
    assert len(text) < len(json.dumps(Harbour.model_json_schema(by_alias=True)))


def test_a_schema_that_is_changed_by_who_gets_it_stays_whole() -> None:
    """The schema is made once, and handed out as a copy."""
    Harbour.model_json_schema()["properties"].clear()
    assert set(Harbour.model_json_schema()["properties"]) == {"ships", "berths"}
