"""A user without privileges: permissions are tested wherever the tests run, also as root."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

_NOBODY = 65534


@pytest.fixture
def without_privileges(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], AbstractContextManager[None]]:
    """Give a context in which the process owns the test's folder, its current one, but is not root."""
    monkeypatch.chdir(tmp_path)

    @contextmanager
    def lowered() -> Iterator[None]:
        if os.geteuid() != 0:
            yield
            return
        for path in (tmp_path, *tmp_path.rglob("*")):
            os.chown(path, _NOBODY, -1)
        os.seteuid(_NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)

    return lowered
