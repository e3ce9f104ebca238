"""Rules of the test suite itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

TESTS = """
import pytest

def test_runs(): ...

@pytest.mark.skip(reason="no wind")
def test_sails(): ...

@pytest.mark.xfail(reason="known")
def test_known():
    raise AssertionError
"""

MODULE = 'import pytest\n\npytest.importorskip("no_such_package_here")\n'


def _outcome(folder: Path, no_skip: str) -> subprocess.CompletedProcess[str]:
    arguments = (
        "-q",
        "--continue-on-collection-errors",
        "-p",
        "tests.conftest",
        "--rootdir",
        ".",
        "-c",
        os.devnull,
    )
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "BRIEFINGS_NO_SKIP": no_skip,
    }
    return subprocess.run(
        [sys.executable, "-m", "pytest", *arguments, "."],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_skip_fails_where_nothing_may_be_skipped(tmp_path: Path) -> None:
    """With BRIEFINGS_NO_SKIP=1 a skipped test or module fails the run and is named; without it, it does not."""
    (tmp_path / "test_one.py").write_text(TESTS, encoding="utf-8")
    (tmp_path / "test_two.py").write_text(MODULE, encoding="utf-8")
    strict = _outcome(tmp_path, "1")
    assert strict.returncode == 1, strict.stdout
    assert "no wind, and BRIEFINGS_NO_SKIP=1 allows no skipped test" in strict.stdout
    assert "no_such_package_here" in strict.stdout
    assert "1 passed, 1 xfailed, 2 errors" in strict.stdout
    assert _outcome(tmp_path, "").returncode == 0


def test_nothing_of_the_machine_reaches_a_test() -> None:
    """No key or setting of whoever runs the tests is seen, and replies go to a folder of the test's own."""
    ours = {name for name in os.environ if name.startswith(("BRIEFING_", "OPENAI_"))}
    assert ours == {"BRIEFING_CACHE"}
    assert not Path(os.environ["BRIEFING_CACHE"]).is_relative_to(Path.home() / ".cache")
