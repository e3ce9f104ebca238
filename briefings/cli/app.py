"""The commands and their help; what they do is imported when they run, so that help is instant."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Annotated

import typer

from briefings import __version__
from briefings.errors import BriefingError, ServiceError

DONE, WRONG_INPUT, SERVICE_FAILED = 0, 2, 3
"""Exit codes that are given here; 1, something does not hold, is each command's own."""

app = typer.Typer(
    name="briefing",
    help=(
        "Turn a pile of texts into one verified page.\n\n"
        "Every sentence of the page cites, every citation opens on the exact words in its source, and what the"
        " cited words do not carry does not print. With no key and no network an embedded engine does the job;"
        " --model openai/<name> lets a language model read and write, under the same checks.\n\n"
        "Exit codes: 0 done; 1 a text failed or a sentence does not hold; 2 wrong usage or input;"
        " 3 the model's service failed."
    ),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Sources = Annotated[
    list[str],
    typer.Argument(help="Files, folders, globs, or - for standard input (.txt .md .html .docx .pdf)."),
]
ModelName = Annotated[
    str | None,
    typer.Option(
        "--model",
        help="'rules' (no model; the default) or provider/name, as in openai/gpt-5-mini. Also BRIEFING_MODEL."
        " OPENAI_BASE_URL points openai/… at any compatible server.",
    ),
]
SchemaName = Annotated[
    str | None, typer.Option("--schema", help="A schema or set by name or path; see `briefing schemas`.")
]
Jobs = Annotated[
    int | None, typer.Option("--jobs", help="How many texts are asked about at once (default 8).")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress on standard error.")]
Paper = Annotated[str | None, typer.Option("--paper", help="a4 or letter.")]
Formats = Annotated[
    list[str] | None, typer.Option("--format", help="md, docx or html; repeat for several (default: all).")
]
RunPath = Annotated[Path, typer.Argument(help="A folder that `briefing write` left.")]


@app.command()
def write(
    sources: Sources,
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder that runs are written to.")] = Path(
        "outputs"
    ),
    name: Annotated[
        str | None, typer.Option("--name", help="The run's folder in it (default: after the sources).")
    ] = None,
    model: ModelName = None,
    schema: SchemaName = None,
    formats: Formats = None,
    topic: Annotated[
        str | None, typer.Option("--topic", help="What the page is about, for its header.")
    ] = None,
    as_of: Annotated[
        str | None, typer.Option("--as-of", help="The day the page speaks for, as in 2024-06-30.")
    ] = None,
    paper: Paper = None,
    jobs: Jobs = None,
    quiet: Quiet = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the run's manifest instead of its files.")
    ] = False,
) -> None:
    """Read every text and write one verified page, with all that was extracted beside it."""
    from briefings.cli.write import run_write

    flags = {
        "model": model, "schema": schema, "formats": tuple(formats) if formats else None,
        "topic": topic, "as_of": as_of, "paper": paper, "jobs": jobs,
    }  # fmt: skip
    raise typer.Exit(run_write(sources, out, name, flags, quiet=quiet, as_json=as_json))


@app.command()
def extract(
    sources: Sources,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="Folder for one JSON file a text (default: JSON Lines to stdout)."),
    ] = None,
    model: ModelName = None,
    schema: SchemaName = None,
    jobs: Jobs = None,
    quiet: Quiet = False,
) -> None:
    """Typed records only: one JSON object a text, with quotes, offsets and what was refused."""
    from briefings.cli.extract import run_extract

    raise typer.Exit(run_extract(sources, out, {"model": model, "schema": schema, "jobs": jobs}, quiet=quiet))


@app.command()
def render(run: RunPath, formats: Formats = None, paper: Paper = None) -> None:
    """Lay a run's page out again, on other paper or in other formats, without a model."""
    from briefings.cli.render import run_render

    raise typer.Exit(run_render(run, tuple(formats) if formats else None, paper))


@app.command()
def check(run: RunPath) -> None:
    """Verify every sentence of a run against its sources, also after somebody edited brief.md."""
    from briefings.cli.check import run_check

    raise typer.Exit(run_check(run))


@app.command()
def schemas(
    name: Annotated[str | None, typer.Argument(help="Show one set or schema with its fields.")] = None,
) -> None:
    """List the schemas and sets that can be named, your own folder's first."""
    from briefings.cli.schemas import run_schemas

    raise typer.Exit(run_schemas(name))


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"briefing {__version__}")
        raise typer.Exit(DONE)


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Options before a command."""


app.info.callback = None


def main() -> None:
    """Run the command; an error made for the user is one line on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal may lack letters that the texts have
    try:
        app()
    except BriefingError as error:
        typer.echo(f"briefing: {error}", err=True)
        sys.exit(SERVICE_FAILED if isinstance(error, ServiceError) else WRONG_INPUT)
    except KeyboardInterrupt:
        typer.echo("briefing: stopped; replies that came in are kept", err=True)
        sys.exit(130)
