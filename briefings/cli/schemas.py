"""`briefing schemas`: what can be extracted."""

from __future__ import annotations

import re

from briefings.cli.session import merged
from briefings.record import Record, roles


def run_schemas(name: str | None) -> int:
    """Print the schemas by name, or the fields of one, and return the exit code."""
    _, library = merged({})
    if name is None:
        for known, path in library.schema_names():
            kind = "set" if path.suffix == ".toml" else "schema"
            print(f"{known:<14}{kind:<8}{path}")
        return 0
    found = library.schema_set(name)
    print(f"{found.name}: {found.title}")
    for record in found.records:
        print("\n".join(_described(record)))
    return 0


def _described(record: type[Record]) -> list[str]:
    marks = roles(record)
    about = re.sub(r"\s+", " ", record.__doc__ or "").strip()
    lines = ["", f"{record.typename}: {about}"]
    for field, info in record.model_fields.items():
        named = ", ".join(type(mark).__name__.lower() for mark in marks.get(field, ()))
        role = f" [{named}]" if named else ""
        lines.append(f"  {field}{role}: {info.description or ''}")
    return lines
