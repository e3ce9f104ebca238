"""The shape that a reply must have, with a JSON schema as small as its rules allow."""

from __future__ import annotations

import copy
import functools
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ConfigDict

# What a schema says to people and editors, and lower bounds that reading the reply checks anyway.
_UNSAID = frozenset({"title", "default", "minLength"})
_LONGEST_STRING = 300
_NAMED = ("properties", "$defs")
_REF = "#/$defs/"


class Shape(BaseModel):
    """A reply class: unknown keys are ignored, and its JSON schema is made once and sent small.

    In the schema an optional value is one that may be left out (not ``null``), every field of the reply
    itself is asked for, every string has an end, and titles and defaults are left away: they cost tokens
    in every call.
    """

    model_config = ConfigDict(extra="ignore")

    @classmethod
    def model_json_schema(cls, *args: Any, **options: Any) -> dict[str, Any]:
        """Return the small JSON schema of this reply; with options, Pydantic's own."""
        if args or options:
            return super().model_json_schema(*args, **options)
        return copy.deepcopy(_small_schema(cls))


@functools.cache
def _small_schema(shape: type[Shape]) -> dict[str, Any]:
    full = shape.model_json_schema(by_alias=True)
    definitions = full.pop("$defs", {})
    uses = Counter(node["$ref"].removeprefix(_REF) for node in _nodes([full, definitions]) if "$ref" in node)
    schema = _slim(full, {name: body for name, body in definitions.items() if uses[name] == 1})
    kept = {name: _slim(body, {}) for name, body in definitions.items() if uses[name] > 1}
    schema["title"] = shape.__name__  # the tool is named after it
    schema["required"] = list(schema.get("properties", {}))
    schema["additionalProperties"] = False
    shared = kept | _hoist(schema, taken=kept)
    return {**schema, "$defs": shared} if shared else schema


def _slim(node: Any, inline: dict[str, Any]) -> Any:
    if isinstance(node, list):
        return [_slim(item, inline) for item in node]
    if not isinstance(node, dict):
        return node
    node = _bounded(_inlined(_without_null(node), inline))
    slim: dict[str, Any] = {}
    for key, value in node.items():
        if key in _NAMED:  # names of fields, which may be "title" or "default" themselves
            slim[key] = {name: _slim(field, inline) for name, field in value.items()}
        elif key not in _UNSAID:
            slim[key] = _slim(value, inline)
    return slim


def _without_null(node: dict[str, Any]) -> dict[str, Any]:
    options = node.get("anyOf")
    if not isinstance(options, list) or {"type": "null"} not in options or len(options) != 2:
        return node
    kept = next(option for option in options if option != {"type": "null"})
    return {**kept, **{key: value for key, value in node.items() if key != "anyOf"}}


def _inlined(node: dict[str, Any], inline: dict[str, Any]) -> dict[str, Any]:
    """Put a definition that is used once in its place; what the place says goes before."""
    body = inline.get(str(node.get("$ref", "")).removeprefix(_REF))
    return {**body, **{key: value for key, value in node.items() if key != "$ref"}} if body else node


def _bounded(node: dict[str, Any]) -> dict[str, Any]:
    """Give a string without any bound one: a small model may otherwise never end it."""
    if node.get("type") != "string" or {"enum", "const", "maxLength", "format", "pattern"} & set(node):
        return node
    return {**node, "maxLength": _LONGEST_STRING}


def _hoist(schema: dict[str, Any], taken: dict[str, Any]) -> dict[str, Any]:
    """Move a field that several records have in the same words into a definition of its own."""
    fields = [(holder, name) for holder in _holders(schema) for name in holder]
    counts = Counter((name, json.dumps(holder[name])) for holder, name in fields)
    shared: dict[str, Any] = {}
    for holder, name in fields:
        text = json.dumps(holder[name])
        if counts[name, text] < 2 or len(text) < 80 or name in taken:
            continue
        if shared.setdefault(name, holder[name]) == holder[name]:
            holder[name] = {"$ref": _REF + name}
    return shared


def _holders(node: Any) -> Iterator[dict[str, Any]]:
    for found in _nodes(node):
        if isinstance(found.get("properties"), dict):
            yield found["properties"]


def _nodes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _nodes(child)
