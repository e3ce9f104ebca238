"""A run as a value, and as the folder that it leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from briefings import __version__
from briefings.briefing import Briefing
from briefings.config import Settings
from briefings.document import Document
from briefings.library import Library, SchemaSet
from briefings.llm.model import Usage
from briefings.outputs import RunFolder, extraction_json, to_json
from briefings.record import Findings, Grounded, Refused
from briefings.stages.render import render


@dataclass(frozen=True, slots=True)
class Read:
    """One text read: its records that stand in it, and those that were refused."""

    document: Document
    engine: str
    records: tuple[Grounded, ...]
    refused: tuple[Refused, ...]
    usage: Usage
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """One text that could not be read, and the line that says why."""

    path: str
    message: str
    kind: Literal["source", "duplicate", "service"] = "source"
    """``service``: the model's service failed on it and the text itself is sound; ``duplicate``: read once already."""


@dataclass(frozen=True, slots=True)
class Run:
    """All that a run made, in memory: writing it is another's work."""

    reads: tuple[Read, ...]
    failures: tuple[Failure, ...]
    findings: Findings = field(default_factory=Findings)
    briefing: Briefing | None = None
    page: Briefing | None = None
    """The page before it was fitted."""
    usage: Usage = field(default_factory=Usage)
    faults: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents that were read, in the order of the source list."""
        return tuple(read.document for read in self.reads)


def save(run: Run, folder: RunFolder, settings: Settings, library: Library, engine: str) -> list[str]:
    """Write a run's files and return their names; files of an earlier run in the same folder go.

    Raises:
        RunError: the folder cannot be written.
    """
    files: dict[str, bytes] = {}
    for read in run.reads:
        document = read.document
        content = extraction_json(document, read.engine, read.records, read.refused, asdict(read.usage))
        files[f"extractions/{document.stem}.json"] = to_json(content)
        files[f"sources/{document.stem}.txt"] = document.text.encode("utf-8", "surrogatepass")
    if run.briefing is not None and run.page is not None:
        files["findings.json"] = to_json(run.findings)
        files["page.json"] = to_json(run.page)
        files.update(
            rendered(run.briefing, run.findings, run.documents, settings.formats, _refused(run.reads))
        )
    manifest = _manifest(run, settings, library, engine)
    folder.replace(files, {**manifest, "files": sorted([*files, "run.json"])})
    return sorted(files)


def rendered(
    briefing: Briefing,
    findings: Findings,
    documents: Sequence[Document],
    formats: Sequence[str],
    refused: Mapping[str, Sequence[Refused]],
) -> dict[str, bytes]:
    """Return the page's files by name, ``brief.json`` always among them."""
    return render(briefing, findings, documents, [*formats, "json"], refused)


def _refused(reads: Sequence[Read]) -> dict[str, Sequence[Refused]]:
    return {read.document.id: read.refused for read in reads}


def _manifest(run: Run, settings: Settings, library: Library, engine: str) -> dict[str, Any]:
    schemas = library.schema_set(settings.schema_name)
    prompts = () if engine == "rules" else ("extract", "compose")
    return {
        "briefings": __version__,
        "engine": engine,
        "settings": settings.model_dump(mode="json", by_alias=True),
        "schemas": {"name": schemas.name, "digest": schemas.digest},
        "prompts": {name: library.prompt(name).digest for name in prompts},
        "stems": [document.stem for document in run.documents],
        "sources": [
            {"stem": d.stem, "path": d.path, "id": d.id, "format": d.format, "notes": list(d.notes)}
            for d in run.documents
        ],
        "failures": [asdict(failure) for failure in run.failures],
        "usage": asdict(run.usage),
        "faults": [
            *run.faults,
            *(f"{read.document.stem}: {fault}" for read in run.reads for fault in read.faults),
        ],
        "records": sum(len(read.records) for read in run.reads),
        "refused": sum(len(read.refused) for read in run.reads),
        "seconds": round(run.seconds, 3),
    }


@dataclass(frozen=True, slots=True)
class Opened:
    """A run read back from its folder."""

    briefing: Briefing
    """The fitted page, as the four files have it."""
    page: Briefing
    """The page before fitting: what another paper or another fit starts from."""
    documents: tuple[Document, ...]
    findings: Findings
    refused: dict[str, list[Refused]]
    settings: Settings


def open_run(folder: RunFolder, library: Library) -> Opened:
    """Read a run back, its findings in the classes of the schemas that it was made with.

    Raises:
        RunError: the folder is not a run, or a file of it does not read.
        SchemaError: the schemas that it was made with are not to be found.
    """
    manifest = folder.read_json("run.json")
    settings = folder.read("run.json", lambda: Settings.model_validate(manifest["settings"]))
    schemas = library.schema_set(settings.schema_name)
    return Opened(
        briefing=folder.read("brief.json", lambda: Briefing.model_validate(folder.read_json("brief.json"))),
        page=folder.read("page.json", lambda: Briefing.model_validate(folder.read_json("page.json"))),
        documents=tuple(folder.read_documents()),
        findings=folder.read("findings.json", lambda: _typed(folder.read_json("findings.json"), schemas)),
        refused=folder.read_refused(),
        settings=settings,
    )


def _typed(content: dict[str, Any], schemas: SchemaSet) -> Findings:
    """Findings from JSON: each record in the class of its type."""
    for finding in content["findings"]:
        schema = schemas.get(finding["type"])
        if schema is None:
            raise ValueError(f"the schemas have no type {finding['type']!r}")
        finding["record"] = schema.model_validate(finding["record"])
        for support in finding["support"]:
            support["record"] = schema.model_validate(support["record"])
    return Findings.model_validate(content)
