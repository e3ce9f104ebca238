"""What a run leaves on disk: whole-file writes, and the run folder read back."""

from __future__ import annotations

import contextlib
import json
import os
import re
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from briefings.document import Document
from briefings.errors import RunError
from briefings.record import Grounded, Refused

_Value = TypeVar("_Value")

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that a reader sees all of it or none of it.

    Raises:
        RunError: the folder cannot be made or written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            temporary.chmod(0o644)
            temporary.replace(path)
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                temporary.unlink()
            raise
    except OSError as error:
        raise RunError(
            f"{path}: cannot be written: {error.strerror}; choose another folder with --out"
        ) from error


def to_json(value: Any) -> bytes:
    """Return readable JSON, keys in the order given, with a line end."""
    if isinstance(value, BaseModel):
        value = value.model_dump(mode="json")
    text = json.dumps(value, ensure_ascii=False, indent=2)
    if _LONE_SURROGATE.search(text):  # UTF-8 cannot carry it; an escape can
        text = json.dumps(value, indent=2)
    return f"{text}\n".encode()


def extraction_json(
    document: Document,
    engine: str,
    records: Sequence[Grounded],
    refused: Sequence[Refused],
    usage: Mapping[str, int],
) -> dict[str, Any]:
    """Return what ``extractions/<stem>.json`` holds for one text."""
    return {
        "document": document.model_dump(mode="json", exclude={"text"}),
        "engine": engine,
        "records": [_record_json(grounded) for grounded in records],
        "refused": [refusal.model_dump(mode="json") for refusal in refused],
        "usage": dict(usage),
    }


def _record_json(grounded: Grounded) -> dict[str, Any]:
    fields = grounded.record.model_dump(mode="json", exclude={"quotes"})
    extra = {"found": dict(grounded.found)} if grounded.found else {}
    return {
        "type": grounded.record.typename,
        **fields,
        "quotes": [quote.model_dump(mode="json") for quote in grounded.quotes],
        **extra,
    }


class RunFolder:
    """The folder of one run: ``brief.*``, ``findings.json``, ``extractions/``, ``sources/``, ``run.json``."""

    def __init__(self, path: Path) -> None:
        """Take the folder at ``path``, which need not exist yet."""
        self.path = path

    def check_writable(self) -> None:
        """Find out before any work whether the folder can be made and written; nothing is made yet.

        Raises:
            RunError: it cannot.
        """
        place, fault = self.path.absolute(), ""
        try:
            while not place.exists():
                place = place.parent
            if not place.is_dir():
                fault = f"{place} is a file"
            elif not os.access(place, os.W_OK | os.X_OK):
                fault = f"no permission to write in {place}"
        except OSError as error:
            fault = error.strerror or str(error)
        if fault:
            raise RunError(f"{self.path}: cannot be written: {fault}; choose another folder with --out")

    def write(self, name: str, content: bytes) -> Path:
        """Write one file of the run and return its path."""
        path = self.path / name
        write_whole(path, content)
        return path

    def replace(self, files: Mapping[str, bytes], manifest: Mapping[str, Any]) -> None:
        """Write a run's files, its manifest last, and take away what an earlier run left that this one does not.

        Raises:
            RunError: the folder cannot be written.
        """
        earlier = self._listed()
        for name, content in files.items():
            self.write(name, content)
        self.write("run.json", to_json(manifest))
        root = self.path.resolve()
        for name in earlier - {*files, "run.json"}:
            stale = root / name
            if stale.parent.resolve().is_relative_to(root):  # the list is a file that anybody can edit
                with contextlib.suppress(OSError):
                    stale.unlink()

    def add(self, files: Mapping[str, bytes]) -> list[Path]:
        """Write more files of a run that stands, list them in its manifest, and return their paths.

        Raises:
            RunError: the folder is not a run, or cannot be written.
        """
        manifest = self.read_json("run.json")
        paths = [self.write(name, content) for name, content in files.items()]
        self.write("run.json", to_json({**manifest, "files": sorted(self._listed() | files.keys())}))
        return paths

    def _listed(self) -> set[str]:
        """The files that an earlier run says it left; none if it left no manifest that can be read."""
        try:
            names = self.read_json("run.json")["files"]
            return {name for name in names if isinstance(name, str)}
        except (RunError, KeyError, TypeError):
            return set()

    def read(self, name: str, make: Callable[[], _Value]) -> _Value:
        """Return what ``make`` makes of a file of the run.

        Raises:
            RunError: the file's content is not what it should be.
        """
        try:
            return make()
        except (ValueError, KeyError, TypeError) as error:
            said = " ".join(str(error).split())
            raise RunError(f"{self.path / name}: damaged, or left by another version: {said}") from error

    def read_json(self, name: str) -> Any:
        """Return a JSON file of the run.

        Raises:
            RunError: the file is missing or not JSON.
        """
        path = self.path / name
        try:
            return json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise RunError(f"{path}: missing; is {self.path} a folder that `briefing write` left?") from None
        except (OSError, ValueError) as error:
            raise RunError(f"{path}: does not read as JSON: {error}") from error

    def read_documents(self) -> list[Document]:
        """Return the run's documents, texts included, in the order in which they were read.

        Raises:
            RunError: the manifest, an extraction or a text is missing or damaged.
        """
        return [self._read_document(stem) for stem in self._stems()]

    def read_refused(self) -> dict[str, list[Refused]]:
        """Return what was refused, by Document id.

        Raises:
            RunError: the manifest or an extraction is missing or damaged.
        """
        return dict(self._read_refused(stem) for stem in self._stems())

    def _stems(self) -> list[str]:
        manifest = self.read_json("run.json")
        return self.read("run.json", lambda: [str(stem) for stem in manifest["stems"]])

    def _read_refused(self, stem: str) -> tuple[str, list[Refused]]:
        name = f"extractions/{stem}.json"
        content = self.read_json(name)
        return self.read(
            name,
            lambda: (
                str(content["document"]["id"]),
                [Refused.model_validate(entry) for entry in content["refused"]],
            ),
        )

    def _read_document(self, stem: str) -> Document:
        name = f"extractions/{stem}.json"
        content = self.read_json(name)
        path = self.path / "sources" / f"{stem}.txt"
        try:
            text = path.read_bytes().decode("utf-8", "surrogatepass")
        except (OSError, ValueError) as error:
            raise RunError(f"{path}: does not read: {error}") from error
        return self.read(name, lambda: Document.model_validate({**content["document"], "text": text}))
