"""The embedded engine: the same records with no model, deterministic, by patterns over one reading of the text.

It yields plain field values by record type; the class of that type in the chosen set validates them, and types
or fields that the set lacks are not produced.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import ValidationError

from briefings.document import Document
from briefings.library import SchemaSet
from briefings.llm.model import Usage
from briefings.record import Claim, Record, Refused
from briefings.stages.extract import Extraction
from briefings.stages.extract.rules.actors import find_actors
from briefings.stages.extract.rules.commitments import find_commitments
from briefings.stages.extract.rules.doubts import find_doubts
from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.events import find_events
from briefings.stages.extract.rules.figures import find_figures
from briefings.stages.extract.rules.people import find_people
from briefings.stages.extract.rules.reading import Reading, read
from briefings.stages.extract.rules.statements import find_statements

ENGINE = "rules"
"""The engine's name in a run's files."""

_ROMANCE = "doubts about votes, lengths and changes of a value, and who a role without a name is"
_NOT_ATTEMPTED = {"en": "", "es": _ROMANCE, "fr": _ROMANCE}
_ELSEWHERE = "commitments, events, speakers and what figures measure beyond the words beside them"
"""Languages without a lexicon: names, numbers, quotation marks and written dates are all that is read."""


def extract_by_rules(document: Document, schemas: SchemaSet) -> Extraction:
    """Return what the rules find in a document, in the classes of ``schemas``."""
    reading = read(document)
    claims: list[Claim] = []
    refused: list[Refused] = []
    for draft in _drafts(reading):
        schema = schemas.get(draft.typename)
        if schema is None:
            continue
        outcome = _validated(draft, schema, reading)
        if isinstance(outcome, Claim):
            claims.append(outcome)
        else:
            refused.append(outcome)
    return Extraction(_noted(document), ENGINE, tuple(claims), tuple(refused), Usage())


def _noted(document: Document) -> Document:
    """The document with a note of what was not attempted in its language."""
    missing = _NOT_ATTEMPTED.get(document.language or "en", _ELSEWHERE)
    if not missing:
        return document
    note = f"not attempted in this language ({document.language}): {missing}"
    return document.model_copy(update={"notes": (*document.notes, note)})


def _drafts(reading: Reading) -> Iterator[Draft]:
    people = find_people(reading.text)
    yield from find_actors(reading, people)
    yield from find_commitments(reading, people)
    yield from find_events(reading)
    yield from find_figures(reading)
    yield from find_statements(reading, people)
    yield from find_doubts(reading, people)


def _validated(draft: Draft, schema: type[Record], reading: Reading) -> Claim | Refused:
    quotes = tuple(span.of(reading.text) for span in draft.quotes)
    values = {
        name: value
        for name, value in draft.values.items()
        if name in schema.model_fields and value is not None
    }
    try:
        record = schema.model_validate({**values, "quotes": quotes})
    except ValidationError as error:
        reason = "; ".join(f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors())
        return Refused(
            type=draft.typename, reason=reason, quote=quotes[0], fields={k: str(v) for k, v in values.items()}
        )
    return Claim(record, tuple(span.start for span in draft.quotes), dict(draft.found))
