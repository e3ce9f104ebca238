"""Extract the records of a whole schema set with a Model: one question a passage."""

from __future__ import annotations

import asyncio
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, ValidationError, create_model

from briefings.document import Document
from briefings.library import Prompt, SchemaSet
from briefings.llm.model import Model, Reply, Request, Usage
from briefings.llm.salvage import salvage
from briefings.llm.shape import Shape
from briefings.record import Claim, Record, Refused
from briefings.stages.extract import Extraction
from briefings.text.span import Span

PASSAGE_CHARS = 24_000
"""Longest passage that one question carries: an answer to more would itself be cut off."""
PASSAGES_AT_ONCE = 4
MOST_RECORDS = 60
"""Records of one kind that one answer may hold."""

_PARAGRAPH_END = re.compile(r"\n[ \t\r]*\n\s*")
_LINE_END = re.compile(r"\n\s*")
_SPACE = re.compile(r"\s+")


async def extract_by_model(
    document: Document, schemas: SchemaSet, model: Model, prompt: Prompt
) -> Extraction:
    """Ask ``model`` for all records of one text, passage by passage.

    A record that does not fit its class is refused with the reasons; it costs none of its neighbours.

    Raises:
        ServiceError: the model's service failed for a passage (what it answered for others is in its cache).
    """
    requests = [_request(document, schemas, prompt, *part) for part in _parts(document)]
    gate = asyncio.Semaphore(PASSAGES_AT_ONCE)

    async def ask(request: Request) -> Reply:
        async with gate:
            return await model.answer(request)

    # Every passage is waited for before a failure is told, so that its answer is stored, not lost.
    answers = await asyncio.gather(*(ask(request) for request in requests), return_exceptions=True)
    replies = []
    for answer in answers:
        if isinstance(answer, BaseException):
            raise answer
        replies.append(answer)
    read = [_read(reply, schemas) for reply in replies]
    return Extraction(
        document=document,
        engine=model.name,
        claims=tuple(claim for each in read for claim in each.claims),
        refused=tuple(refused for each in read for refused in each.refused),
        usage=sum((reply.usage for reply in replies), Usage()),
        faults=tuple(fault for each in read for fault in each.faults),
    )


def reply_class(schemas: SchemaSet) -> type[Shape]:
    """Return the class of an answer for a set: one list a record type, made once per set."""
    return _reply_class(schemas.title, schemas.records)


def passages(text: str, most: int = PASSAGE_CHARS) -> tuple[Span, ...]:
    """Cut a text into spans of at most ``most`` characters, at paragraph ends wherever there is one."""
    spans, start = [], 0
    while len(text) - start > most:
        end = _cut(text, start, start + most)
        spans.append(Span(start, end))
        start = end
    spans.append(Span(start, len(text)))
    return tuple(span for span in spans if span.of(text).strip())


# --- the question -----------------------------------------------------------------------------------------


def _parts(document: Document) -> list[tuple[int, int, str]]:
    spans = passages(document.text)
    return [(number, len(spans), span.of(document.text)) for number, span in enumerate(spans, start=1)]


def _request(
    document: Document, schemas: SchemaSet, prompt: Prompt, part: int, parts: int, text: str
) -> Request:
    system, user = prompt.render(
        title=document.title or "",
        publisher=document.publisher or "",
        published=document.published or "",
        language=document.language or "",
        part=part,
        parts=parts,
        mark=document.id[:8],  # a text cannot hold its own digest, so it cannot close its own frame
        text=text.strip(),
        kinds=[_plural(record.typename) for record in schemas.records],
    )
    return Request(purpose="extract", system=system, user=user, reply=reply_class(schemas))


def _cut(text: str, start: int, limit: int) -> int:
    """Return where to cut: after the last paragraph, line or word that ends in the passage's second half."""
    half = start + (limit - start) // 2
    for boundary in (_PARAGRAPH_END, _LINE_END, _SPACE):
        ends = [found.end() for found in boundary.finditer(text, half, limit)]
        if ends:
            return ends[-1]
    return limit


@functools.cache
def _reply_class(title: str, records: tuple[type[Record], ...]) -> type[Shape]:
    fields: dict[str, Any] = {
        _plural(record.typename): (list[_blank_tolerant(record)], Field(default=[], max_length=MOST_RECORDS))  # type: ignore[misc]
        for record in records
    }
    name = re.sub(r"[^A-Za-z0-9]", "", title.title()) + "Records"
    made: type[Shape] = create_model(name, __base__=Shape, **fields)
    return made


def _blank_tolerant(record: type[Record]) -> Any:
    return Annotated[record, BeforeValidator(functools.partial(_without_blanks, record))]


def _without_blanks(record: type[Record], given: Any) -> Any:
    """Read ``null`` and ``""`` in a field that may be left out as what they mean: not said."""
    if not isinstance(given, dict):
        return given
    optional = {name for name, field in record.model_fields.items() if not field.is_required()}
    return {name: value for name, value in given.items() if name not in optional or not _blank(value)}


def _blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _plural(typename: str) -> str:
    if re.search(r"[^aeiou]y$", typename):
        return typename[:-1] + "ies"
    return typename + ("es" if typename.endswith(("s", "x", "z", "ch", "sh")) else "s")


# --- the answer -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Read:
    claims: tuple[Claim, ...]
    refused: tuple[Refused, ...]
    faults: tuple[str, ...]


def _read(reply: Reply, schemas: SchemaSet) -> _Read:
    found = salvage(reply.content)
    faults = tuple(dict.fromkeys((*reply.faults, *found.faults)))
    if found.value is None:
        lost = Refused(
            type="reply", reason="the model's answer holds no JSON object", quote=reply.content[:200]
        )
        return _Read((), (lost,), faults)
    claims: list[Claim] = []
    refused: list[Refused] = []
    for record in schemas.records:
        for item in _items(found.value, _plural(record.typename)):
            kept = _record(record, item)
            if isinstance(kept, Refused):
                refused.append(kept)
            else:
                claims.append(Claim(kept))
    return _Read(tuple(claims), tuple(refused), faults)


def _items(value: dict[str, Any], name: str) -> Iterator[Any]:
    items = value.get(name)
    if isinstance(items, list):
        yield from items
    elif items is not None:
        yield items  # one record where a list was asked for, or something to refuse


def _record(record: type[Record], item: Any) -> Record | Refused:
    try:
        return record.model_validate(_without_blanks(record, item))
    except ValidationError as error:
        fields = item if isinstance(item, dict) else {"given": item}
        reason = "; ".join(_reasons(error))
        return Refused(type=record.typename, reason=reason, quote=_first_quote(fields), fields=fields)


def _first_quote(fields: dict[str, Any]) -> str:
    quotes = fields.get("quotes")
    first = quotes[0] if isinstance(quotes, list) and quotes else quotes
    return first if isinstance(first, str) else ""


def _reasons(error: ValidationError, most: int = 3) -> Iterator[str]:
    """Say in plain words what keeps a record from being one."""
    faults = error.errors(include_url=False, include_context=False)
    for fault in faults[:most]:
        field = ".".join(str(step) for step in fault["loc"])
        yield _reason(field, fault["type"], fault["msg"].removeprefix("Value error, "), fault["input"])
    if len(faults) > most:
        yield f"and {len(faults) - most} more"


def _reason(field: str, kind: str, message: str, given: Any) -> str:
    if kind == "missing":
        return f"{field} is missing"
    if kind == "extra_forbidden":
        return f"{field} is not a field of this record"
    if not field:
        return "not a record: an object with named fields is expected"
    shown = "" if isinstance(given, dict | list) or kind == "value_error" else f", not {str(given)[:60]!r}"
    said = message.replace("Input should be ", "should be ")
    return f"{field} {said if said.startswith('should') else f'is wrong: {said}'}{shown}"
