"""From what the user typed to the list of files that are to be read."""

from __future__ import annotations

import glob
import os
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from briefings.errors import SourceError
from briefings.stages.load.sniff import KNOWN_SUFFIXES, SUFFIX_LIST

STDIN = "-"
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_UNSAFE = re.compile(r"[^\w.\-]+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_LONGEST_STEM = 80


@dataclass(frozen=True)
class SourceRef:
    """One text that is to be read."""

    path: str
    """As the user gave it; for a file found in a folder, the folder as given and the way to the file."""
    stem: str
    """The name its files carry in a run folder: unique in the run, whatever the file system makes of case."""
    file: Path | None
    """The file; None for standard input."""


def find_sources(arguments: Sequence[str]) -> tuple[list[SourceRef], list[SourceError]]:
    """Return the texts that ``arguments`` name, in the order given, and what is wrong with the others.

    An argument is a file, a folder (walked in sorted order, hidden files left out), a glob or ``-``.
    A file that is named twice is taken once.
    """
    refs: list[SourceRef] = []
    errors: list[SourceError] = []
    seen: set[str] = set()
    stems: set[str] = set()
    for argument in arguments:
        try:
            found = _expand(argument, errors)
        except SourceError as error:
            errors.append(error)
            continue
        for path in found:
            identity = path if path == STDIN else os.path.realpath(path)
            if identity not in seen:
                seen.add(identity)
                refs.append(_reference(path, stems))
    return refs, errors


def _reference(path: str, stems: set[str]) -> SourceRef:
    file = None if path == STDIN else Path(path)
    base = _safe_stem("stdin" if file is None else file.stem)
    stem, count = base, 1
    while stem.casefold() in stems:
        count += 1
        stem = f"{base}-{count}"
    stems.add(stem.casefold())
    return SourceRef(path=path, stem=stem, file=file)


def _safe_stem(name: str) -> str:
    stem = _UNSAFE.sub("-", unicodedata.normalize("NFC", name)).strip("-.")[:_LONGEST_STEM]
    if not stem:
        return "text"
    return f"{stem}-" if _RESERVED.match(stem) else stem


def _expand(argument: str, errors: list[SourceError]) -> list[str]:
    """Return the files that an argument names; folders inside it that cannot be opened go to ``errors``."""
    if argument == STDIN:
        return [STDIN]
    if _ADDRESS.match(argument):
        raise SourceError(
            argument, "is a web address, and nothing is fetched", "save the page, give the file"
        )
    try:
        if Path(argument).is_dir():
            return _in_folder(argument, errors)
        if Path(argument).exists():
            return [_known(argument)]
    except (OSError, ValueError) as error:
        raise SourceError(argument, f"cannot be looked up ({error})", "check the path") from error
    if glob.has_magic(argument):
        return _matching(argument, errors)
    raise SourceError(argument, "no such file or folder", "check the spelling and the current folder")


def _known(path: str) -> str:
    suffix = Path(path).suffix.lower()
    if suffix and suffix not in KNOWN_SUFFIXES:
        raise SourceError(path, f"files ending in {suffix} are not read", f"save it as one of {SUFFIX_LIST}")
    return path


def _in_folder(folder: str, errors: list[SourceError]) -> list[str]:
    before = len(errors)
    found = _walk(folder, errors)
    if not found and len(errors) == before:
        raise SourceError(folder, "the folder holds no texts", f"texts are files ending in {SUFFIX_LIST}")
    return found


def _walk(folder: str, errors: list[SourceError]) -> list[str]:
    def refuse(error: OSError) -> None:
        errors.append(
            SourceError(str(error.filename), "the folder cannot be opened", "check its permissions")
        )

    found: list[str] = []
    for parent, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found.extend(str(Path(parent, name)) for name in names if _is_text(name))
    return sorted(found, key=_parts)


def _is_text(name: str) -> bool:
    return not name.startswith(".") and Path(name).suffix.lower() in KNOWN_SUFFIXES


def _parts(path: str) -> tuple[str, ...]:
    return Path(path).parts


def _matching(pattern: str, errors: list[SourceError]) -> list[str]:
    found: list[str] = []
    # Path.glob takes no absolute patterns, and would rewrite the path that the user gave.
    for path in sorted(glob.glob(pattern, recursive=True), key=_parts):  # noqa: PTH207
        if Path(path).is_dir():
            found.extend(_walk(path, errors))
        elif _is_text(Path(path).name):
            found.append(path)
    if not found:
        raise SourceError(pattern, "matches no text", f"check the pattern; texts end in {SUFFIX_LIST}")
    return found
