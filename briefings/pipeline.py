"""The whole flow on one page: load → date → extract → ground → merge → select → compose → verify → fit."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from briefings.briefing import Briefing
from briefings.config import Settings
from briefings.document import Document
from briefings.errors import ReplyMissing, ServiceError, SourceError
from briefings.library import Library, SchemaSet
from briefings.llm.model import Model, Usage
from briefings.record import Findings
from briefings.run import Failure, Read, Run
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
from briefings.stages.select import foremost, select
from briefings.stages.verify import keep_carried

Progress = Callable[[str, str], None]
"""Told a stage's name and what it is at: ``("extract", "03-report")``."""


def _silent(stage: str, what: str) -> None:
    """Tell nobody."""


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
    published = {document.id: document.published for document in documents}
    selection = select(findings, published, settings.topic)
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
