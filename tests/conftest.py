"""What holds for every test: no setting or key of the machine reaches it, and where it must run, it runs."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

_OURS = ("BRIEFING_", "OPENAI_")


@pytest.fixture(scope="session", autouse=True)
def _no_settings_of_the_machine() -> Iterator[None]:
    """Take settings and keys out of the environment, child processes included."""
    with pytest.MonkeyPatch.context() as patch:
        for name in os.environ:
            if name.startswith(_OURS):
                patch.delenv(name)
        patch.setenv("NO_PROXY", "127.0.0.1,localhost")
        yield


@pytest.fixture(scope="session")
def _caches(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for the caches of all tests."""
    return tmp_path_factory.mktemp("caches")


@pytest.fixture(autouse=True)
def _own_cache(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, _caches: Path) -> None:
    """Give each test a reply cache of its own, made only if it writes one."""
    folder = _caches / hashlib.sha256(request.node.nodeid.encode()).hexdigest()[:16]
    monkeypatch.setenv("BRIEFING_CACHE", str(folder / "replies.sqlite"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))


# --- where BRIEFINGS_NO_SKIP is 1, a skipped test is a failed one -------------------------------------------


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Count a skipped test as failed where nothing may be skipped."""
    report = yield
    if _nothing_skipped() and report.skipped and not hasattr(report, "wasxfail"):
        _fail(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Count a skipped module as failed where nothing may be skipped."""
    report = yield
    if _nothing_skipped() and report.skipped:
        _fail(report)
    return report


def _nothing_skipped() -> bool:
    return os.environ.get("BRIEFINGS_NO_SKIP") == "1"


def _fail(report: pytest.TestReport | pytest.CollectReport) -> None:
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    report.outcome = "failed"
    report.longrepr = f"{reason}, and BRIEFINGS_NO_SKIP=1 allows no skipped test"
