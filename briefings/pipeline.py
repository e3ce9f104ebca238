"""The whole flow on one page: load → date → extract → ground → merge → select → compose → verify → fit."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from briefings import __version__
from briefings.briefing import Briefing
from briefings.config import Settings
from briefings.document import Document
from briefings.errors import ReplyMissing, ServiceError, SourceError
from briefings.library import Library, SchemaSet
from briefings.llm.model import Model, Usage
from briefings.outputs import RunFolder, extraction_json, to_json
from briefings.record import Findings, Grounded, Refused
from briefings.runners.local import run_all
from briefings.stages.compose.by_model import compose_by_model
from briefings.stages.compose.naming import with_names
from briefings.stages.compose.rules import Frame, compose_by_rules
from briefings.stages.dating import date_documents
from briefings.stages.extract import Extraction
from briefings.stages.extract.by_model import extract_by_model
from briefings.stages.extract.rules import extract_by_rules
from briefings.stages.fit import fit
from briefings.stages.ground import ground
from briefings.stages.load import SourceRef, load
from briefings.stages.merge import merge
from briefings.stages.render import render
from briefings.stages.select import foremost, select
from briefings.stages.verify import keep_carried

Progress = Callable[[str, str], None]
"""Told a stage's name and what it is at: ``("extract", "03-report")``."""


def _silent(stage: str, what: str) -> None:
    """Tell nobody."""


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


async def write(
    refs: Sequence[SourceRef],
    settings: Settings,
    library: Library,
    model: Model | None,
    progress: Progress = _silent,
) -> Run:
    """Read the sources and make the page of what they say; ``briefing`` is None if no text could be read."""
    started = time.monotonic()
    run = await extract(refs, settings, library, model, progress)
    if not run.reads:
        return run
    progress("merge", f"{sum(len(read.records) for read in run.reads)} records")
    findings = merge(run.documents, [record for read in run.reads for record in read.records])
    progress("compose", f"{len(findings.findings)} findings")
    page, usage, faults = await _page(run.documents, findings, settings, library, model)
    return Run(
        reads=run.reads,
        failures=run.failures,
        findings=findings,
        briefing=fit(page),
        page=page,
        usage=run.usage + usage,
        faults=run.faults + faults,
        seconds=time.monotonic() - started,
    )


async def extract(
    refs: Sequence[SourceRef],
    settings: Settings,
    library: Library,
    model: Model | None,
    progress: Progress = _silent,
) -> Run:
    """Read the sources into grounded records; one text that fails costs only itself."""
    documents, failures = _loaded(refs, progress)
    schemas = library.schema_set(settings.schema_name)

    async def read(document: Document) -> Read | Failure:
        progress("extract", document.stem)
        try:
            return _grounded(await _extraction(document, schemas, library, model))
        except ReplyMissing:
            raise
        except ServiceError as error:
            return Failure(document.path, f"{document.path}: {error}", "service")

    outcomes = await run_all(read, date_documents(documents), settings.jobs)
    reads = tuple(outcome for outcome in outcomes if isinstance(outcome, Read))
    failures += [outcome for outcome in outcomes if isinstance(outcome, Failure)]
    usage = sum((read.usage for read in reads), Usage())
    return Run(reads, tuple(failures), usage=usage)


def _loaded(refs: Sequence[SourceRef], progress: Progress) -> tuple[list[Document], list[Failure]]:
    documents: dict[str, Document] = {}
    failures = []
    for ref in refs:
        progress("load", ref.path)
        try:
            document = load(ref)
        except SourceError as error:
            failures.append(Failure(ref.path, str(error)))
            continue
        if document.id in documents:
            same = documents[document.id].path
            failures.append(
                Failure(ref.path, f"{ref.path}: the same text as {same}; it is read once", "duplicate")
            )
        else:
            documents[document.id] = document
    return list(documents.values()), failures


async def _extraction(
    document: Document, schemas: SchemaSet, library: Library, model: Model | None
) -> Extraction:
    if model is None:
        return extract_by_rules(document, schemas)
    return await extract_by_model(document, schemas, model, library.prompt("extract"))


def _grounded(extraction: Extraction) -> Read:
    records, refused = ground(extraction.document, extraction.claims)
    return Read(
        document=extraction.document,
        engine=extraction.engine,
        records=tuple(records),
        refused=(*extraction.refused, *refused),
        usage=extraction.usage,
        faults=extraction.faults,
    )


async def _page(
    documents: Sequence[Document],
    findings: Findings,
    settings: Settings,
    library: Library,
    model: Model | None,
) -> tuple[Briefing, Usage, tuple[str, ...]]:
    """Compose the page and let through what its citations carry."""
    frame = Frame(settings.topic, settings.as_of, settings.paper, "rules" if model is None else model.name)
    selection = select(findings)
    page = with_names(compose_by_rules(documents, findings, selection, frame), findings)
    page = keep_carried(page, page, documents, findings)
    usage, faults = Usage(), tuple[str, ...]()
    if model is not None:
        shown = findings.model_copy(update={"findings": foremost(selection)})
        written, usage, faults = await _written(page, shown, library, model)
        page = keep_carried(with_names(written, findings), page, documents, findings)
    return page, usage, faults


async def _written(
    page: Briefing, findings: Findings, library: Library, model: Model
) -> tuple[Briefing, Usage, tuple[str, ...]]:
    """The page in the model's words, or as it is where the service fails."""
    try:
        written, usage, dropped = await compose_by_model(page, findings, model, library.prompt("compose"))
    except ReplyMissing:
        raise
    except ServiceError as error:
        return page, Usage(), (f"compose: {error}; the page has the deterministic wording",)
    return written, usage, tuple(dropped)


# --- what a run leaves ------------------------------------------------------------------------------------


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
