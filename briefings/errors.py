"""The errors that a caller of briefings can meet.

BriefingError
├── InputError            the user's input or request is wrong (exit 2)
│   ├── SourceError       one text cannot be read; the others go on
│   ├── SchemaError       a schema or set is missing or does not load
│   ├── SettingsError     an unknown or impossible setting
│   └── RunError          a folder is not a run that `briefing write` left
└── ServiceError          the model's service failed or cannot be asked (exit 3)
    ├── CredentialsError  no key, or a key that the service refuses
    └── ReplyMissing      a replay-only cache holds no reply to this request
"""

from __future__ import annotations


class BriefingError(Exception):
    """Root of all errors raised on purpose; its text is one line that a user can act on."""


class InputError(BriefingError):
    """What the user gave is wrong: the message names it and the way out."""


class SourceError(InputError):
    """One source cannot be read.

    Carries the ``path`` as the user gave it, the ``fault`` and the ``remedy`` as plain text.
    """

    def __init__(self, path: str, fault: str, remedy: str) -> None:
        super().__init__(f"{path}: {fault}; {remedy}")
        self.path = path
        self.fault = fault
        self.remedy = remedy

    def __reduce__(self) -> tuple[type[SourceError], tuple[str, str, str]]:
        # Sources are read in child processes: the error must survive the way back.
        return type(self), (self.path, self.fault, self.remedy)


class SchemaError(InputError):
    """A schema file or set is missing, or does not load."""


class SettingsError(InputError):
    """A setting is unknown or impossible."""


class RunError(InputError):
    """A folder is not a run, or one of its files does not read."""


class ServiceError(BriefingError):
    """The model's service failed, after the retries that were allowed."""


class CredentialsError(ServiceError):
    """No key is set for a hosted model, or the service refuses the one that is."""


class ReplyMissing(ServiceError):
    """A cache opened replay-only holds no reply to this request."""
