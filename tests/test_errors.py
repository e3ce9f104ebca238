"""Rules of the errors that a caller can meet."""

from __future__ import annotations

import inspect
import pickle

import pytest

from briefings import errors
from briefings.errors import (
    BriefingError,
    CredentialsError,
    InputError,
    ReplyMissing,
    RunError,
    SchemaError,
    ServiceError,
    SettingsError,
    SourceError,
)


@pytest.mark.parametrize("kind", [SourceError, SchemaError, SettingsError, RunError])
def test_what_the_user_gave_is_an_input_error(kind: type[BriefingError]) -> None:
    """Every fault of the user's input is caught as InputError, and never as the service's."""
    assert issubclass(kind, InputError)
    assert not issubclass(kind, ServiceError)


@pytest.mark.parametrize("kind", [CredentialsError, ReplyMissing])
def test_what_the_service_does_is_a_service_error(kind: type[BriefingError]) -> None:
    """Every fault of the model's service is caught as ServiceError, and never as the user's."""
    assert issubclass(kind, ServiceError)
    assert not issubclass(kind, InputError)


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    """The module's docstring names every class, and no other."""
    classes = {name for name, value in vars(errors).items() if inspect.isclass(value)}
    drawn = {word for word in (errors.__doc__ or "").replace("─", " ").split() if word in classes}
    assert drawn == classes
    assert all(issubclass(vars(errors)[name], BriefingError) for name in classes)


def test_a_source_error_names_path_fault_and_remedy() -> None:
    """The line that a user reads has the path first, then the fault, then what to do."""
    error = SourceError("pile/a.pdf", "is a scan", "run OCR on it")
    assert str(error) == "pile/a.pdf: is a scan; run OCR on it"
    assert (error.path, error.fault, error.remedy) == ("pile/a.pdf", "is a scan", "run OCR on it")


@pytest.mark.parametrize(
    "error",
    [SourceError("a.txt", "is empty", "give a text"), RunError("no run"), CredentialsError("no key")],
)
def test_an_error_survives_the_way_between_processes(error: BriefingError) -> None:
    """Sources are read in child processes: an error comes back with its class, its line and its parts."""
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(back) is type(error)
    assert str(back) == str(error)
    assert vars(back) == vars(error)
