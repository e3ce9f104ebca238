"""Rules of turning bytes into characters."""

from __future__ import annotations

import codecs

import pytest

from briefings.stages.load.decoding import decode
from briefings.stages.load.parsed import Unreadable

SPANISH = "El señor ministro firmó ayer la “resolución” número seis; según él, nadie más opinó. "


@pytest.mark.parametrize(
    ("data", "note"),
    [
        (SPANISH.encode(), ""),
        (codecs.BOM_UTF8 + SPANISH.encode(), ""),
        (SPANISH.encode("utf-16"), "utf-16-le (byte-order mark)"),
        (codecs.BOM_UTF16_BE + SPANISH.encode("utf-16-be"), "utf-16-be (byte-order mark)"),
        (SPANISH.encode("utf-32"), "utf-32-le (byte-order mark)"),
        ((SPANISH * 4).encode("utf-16-le"), "utf-16-le (detected)"),
        (SPANISH.encode("cp1252"), "windows-1252 (detected)"),
    ],
)
def test_reads_each_encoding_and_says_which(data: bytes, note: str) -> None:
    """The words are the same whatever they were written in, no byte-order mark stays, and only UTF-8 goes unsaid."""
    text, notes = decode(data)
    assert text.replace(SPANISH, "") == ""
    assert text
    assert [note] == [n.removeprefix("decoded as ") for n in notes] or (not note and notes == ())


def test_finds_the_encoding_behind_a_plain_beginning() -> None:
    """A long stretch of plain ASCII before the first accent does not hide the encoding."""
    text, _ = decode(b"plain words " * 40_000 + SPANISH.encode("cp1252"))
    assert text.endswith(SPANISH)


def test_believes_a_declaration_only_where_utf8_fails() -> None:
    """A page that declares Latin-1 but is UTF-8 is read as UTF-8; one that is not is read as browsers read Latin-1."""
    assert decode(SPANISH.encode(), "iso-8859-1") == (SPANISH, ())
    assert decode(SPANISH.encode("cp1252"), "ISO-8859-1")[0] == SPANISH
    assert decode(SPANISH.encode("cp1252"), "no-such-encoding")[0] == SPANISH


def test_one_broken_byte_does_not_garble_the_rest() -> None:
    """UTF-8 that was cut or has a stray byte stays UTF-8, and the flaw is noted."""
    text, notes = decode(SPANISH.encode() + b"\xff" + SPANISH.encode() + b"\xc3")
    assert text == f"{SPANISH}\ufffd{SPANISH}\ufffd"
    assert notes == ("decoded as utf-8; 2 broken character(s) became U+FFFD",)


@pytest.mark.parametrize("data", [b"abc\0def\0" * 50, bytes(range(256)) * 20, b"\x01\x02\x03\x04" * 50])
def test_refuses_binary_data(data: bytes) -> None:
    """Bytes that are no text in any encoding are refused as such."""
    with pytest.raises(Unreadable, match=r"binary data|cannot be decoded"):
        decode(data)
