"""What a provider's SDK complains of, as one of our errors: one line, with a way out and without a key."""

from __future__ import annotations

import re

from briefings.errors import BriefingError, CredentialsError, ServiceError, SettingsError

_EXTRAS = ("anthropic", "google", "mistral")
_KEYLIKE = re.compile(r"\b(?:sk|pk|gsk|xai|key)[-_][\w*.\-]{4,}|\bAIza[\w\-]{10,}", re.IGNORECASE)


def told(error: Exception, where: str, secret: str) -> ServiceError:
    """Say any SDK's error in one line that a user can act on and that holds no key."""
    fault = _translated(error, where)
    if len(secret) < 4 or secret not in str(fault):
        return fault
    return type(fault)(str(fault).replace(secret, "[key]"))


def _translated(error: Exception, where: str) -> ServiceError:
    if isinstance(error, BriefingError):
        return ServiceError(f"{where} {error}")
    kind = type(error).__name__
    status = getattr(error, "status_code", None) or getattr(error, "code", None)
    if isinstance(status, int):
        return _told_status(status, _said(error), where)
    if isinstance(error, TimeoutError) or "Timeout" in kind:
        return ServiceError(f"{where} did not answer in time: try again, or a smaller model")
    if "Connect" in kind or isinstance(error, OSError):
        return ServiceError(f"no connection to {where}: is the address right, and the service up?")
    if "authentication" in str(error).lower():
        return CredentialsError(f"no key for {where}: set {where.upper()}_API_KEY")
    return ServiceError(f"{where} failed: {kind}: {_said(error)}")


def _told_status(status: int, said: str, where: str) -> ServiceError:
    if status in (401, 403):
        return CredentialsError(
            f"{where} refuses the key ({status}): check that it is the right one for this service"
        )
    advice = {
        404: "; check the model's name and the address",
        429: "; wait, lower --jobs, or check the account's credit",
    }.get(status, "")
    if "response_format" in said or "json_schema" in said:
        advice = "; set BRIEFING_STRUCTURE=tools or json_text for a server without JSON Schema"
    return ServiceError(f"{where} answered {status}: {said}{advice}")


def _said(error: Exception) -> str:
    body = getattr(error, "body", None)
    message = body.get("message") if isinstance(body, dict) else None
    return one_line(str(message or getattr(error, "message", None) or error))


def one_line(text: str) -> str:
    """Return the start of a text as one line without anything that looks like a key."""
    line = _KEYLIKE.sub("[key]", " ".join(text.split()))
    return line if len(line) <= 200 else line[:199] + "…"


def unopened(name: str, error: Exception) -> SettingsError | CredentialsError:
    """Say why the client of a provider cannot be made: no package, no key, or what else it says."""
    provider = name.partition("/")[0]
    said = one_line(str(error))
    if isinstance(error, ImportError) or "package is required" in said:
        package = f"briefings[{provider}]" if provider in _EXTRAS else f"instructor[{provider}]"
        return SettingsError(f"model {name!r} needs an extra: pip install '{package}'")
    if "key" in said.lower() or "credentials" in said.lower():
        return CredentialsError(f"no key for {name}: set {provider.upper()}_API_KEY ({said})")
    return SettingsError(f"model {name!r} cannot be opened: {said}")
