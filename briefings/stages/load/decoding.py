"""From bytes to characters, and a note of how when it was not plain UTF-8."""

from __future__ import annotations

import codecs
import re

from briefings.stages.load.parsed import Unreadable
from briefings.text.language import detect_language

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_AS_WRITTEN = {"ascii": "windows-1252", "us-ascii": "windows-1252", "iso-8859-1": "windows-1252"}
"""What pages that declare these are written in, as browsers read them (WHATWG Encoding)."""
_LOOK_ALIKES = frozenset(
    (
        *("windows-1250", "windows-1254", "windows-1257", "windows-1258", "iso-8859-2", "iso-8859-3"),
        *("iso-8859-4", "iso-8859-9", "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-16"),
    )
)
"""Encodings of other languages that a few accents in a short Western text are mistaken for."""
_SAMPLE = 200_000
"""Bytes that the detector sees; more changes its cost and not its answer."""
_MOST_CONTROLS = 0.005
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MULTIBYTE_PER_FAULT = 5
"""Sound multi-byte characters for each broken one, from which on a text counts as UTF-8 with a flaw."""
_BINARY = Unreadable("is not a text (binary data)", "give the text itself")


def decode(data: bytes, declared: str | None = None) -> tuple[str, tuple[str, ...]]:
    """Return the characters of ``data`` and notes on how they were decoded.

    A byte-order mark decides; then UTF-8 if it holds throughout; then the encoding that the file
    ``declared``; then detection. Raises Unreadable for binary data and for what no encoding explains.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _with_mark(data[len(mark) :], encoding)
    if b"\x00" in data:
        return _detected(data, only="utf-")
    try:
        return _checked(data.decode("utf-8")), ()
    except UnicodeDecodeError as error:
        first_fault = error.start
    for attempt in (_declared(data, declared), _flawed_utf8(data)):
        if attempt is not None:
            return attempt
    return _detected(data, fault=first_fault)


def _checked(text: str) -> str:
    controls = len(_CONTROLS.findall(text[:_SAMPLE]))
    if controls > _MOST_CONTROLS * min(len(text), _SAMPLE):
        raise _BINARY
    return text


def _with_mark(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    try:
        text = data.decode(encoding)
        notes = () if encoding == "utf-8" else (f"decoded as {encoding} (byte-order mark)",)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        notes = (f"decoded as {encoding}; broken characters became U+FFFD",)
    return _checked(text), notes


def _declared(data: bytes, declared: str | None) -> tuple[str, tuple[str, ...]] | None:
    if not declared:
        return None
    name = _AS_WRITTEN.get(declared.lower(), declared.lower())
    try:
        text = data.decode(name)
    except (LookupError, UnicodeDecodeError):
        return None
    return _checked(text), (f"decoded as {name} (declared in the file)",)


def _flawed_utf8(data: bytes) -> tuple[str, tuple[str, ...]] | None:
    text = data.decode("utf-8", "replace")
    faults = text.count("\ufffd")
    multibyte = sum(character > "\x7f" for character in text) - faults
    if multibyte < _MULTIBYTE_PER_FAULT * faults:
        return None
    return _checked(text), (f"decoded as utf-8; {faults} broken character(s) became U+FFFD",)


def _detected(data: bytes, *, only: str = "", fault: int = 0) -> tuple[str, tuple[str, ...]]:
    import chardet  # a tenth of a second that UTF-8 never pays

    # The bytes around the first that is not UTF-8 tell the encodings apart; a plain beginning does not.
    start = max(0, fault - _SAMPLE // 4)
    encoding = chardet.detect(data[start : start + _SAMPLE]).get("encoding")
    if not encoding or not encoding.lower().startswith(only):
        raise _BINARY if only else Unreadable("its characters cannot be decoded", "save it as UTF-8")
    name = _AS_WRITTEN.get(encoding.lower(), encoding.lower())
    if name in _LOOK_ALIKES and detect_language(data[start : start + _SAMPLE].decode("cp1252", "replace")):
        name = "windows-1252"
    try:
        text = data.decode(name)
    except (LookupError, UnicodeDecodeError) as error:
        raise Unreadable(f"its characters cannot be decoded (tried {name})", "save it as UTF-8") from error
    return _checked(text), (f"decoded as {name} (detected)",)
