"""The front matter of a Markdown file: the top-level scalars of a YAML block, no more of YAML than that."""

from __future__ import annotations

import re

_BLOCK = re.compile(r"\A\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n+|\Z)", re.DOTALL)
_KEY = re.compile(r"^([A-Za-z][\w.-]*)[ \t]*:(?:[ \t]+(.*)|[ \t]*)$")
_ESCAPE = re.compile(r'\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([\\"/_tnN ]))')
_LETTERS = {"_": "\u00a0", "t": "\t", "n": "\n", "N": "\u0085"}
_FOLD = re.compile(r"\s*\n\s*")
_COMMENT = re.compile(r"\s+#.*$")
_LONGEST = 20_000


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """Return the top-level scalar values of the front matter, and the text without it.

    A text that merely opens with a rule ("---") is returned whole: in front matter every line that is
    not indented has a key.
    """
    match = _BLOCK.match(text[:_LONGEST])
    if not match:
        return {}, text
    values = _values(match.group(1))
    if not values:
        return {}, text
    return values, text[match.end() :]


def _values(block: str) -> dict[str, str]:
    raw: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in block.split("\n"):
        key = _KEY.match(line)
        if key:
            lines = raw.setdefault(key.group(1).lower(), [])
            lines[:] = [key.group(2) or ""]
        elif line[:1] in (" ", "\t", "-", "#", "") and raw:
            lines.append(line)
        else:
            return {}
    return {key: value for key, found in raw.items() if (value := _scalar(found))}


def _scalar(lines: list[str]) -> str | None:
    first = lines[0].strip()
    if first[:1] in ("|", ">"):
        return " ".join(line.strip() for line in lines[1:]).strip() or None
    joined = "\n".join(lines).strip()
    if first[:1] == '"':
        return _double_quoted(joined)
    if first[:1] == "'":
        end = joined.rfind("'")
        return _FOLD.sub(" ", joined[1:end]).replace("''", "'").strip() or None
    if first[:1] in ("[", "{", "&", "*", "!") or any(line.lstrip().startswith("- ") for line in lines[1:]):
        return None
    if not first:
        return None
    return _FOLD.sub(" ", _COMMENT.sub("", joined)).strip() or None


def _double_quoted(value: str) -> str | None:
    end = value.rfind('"')
    if end == 0:
        return None
    # A backslash at a line's end joins without a space; a plain line end is one space.
    folded = _FOLD.sub(" ", re.sub(r"\\\n\s*", "", value[1:end]))
    return _ESCAPE.sub(_unescape, folded).strip() or None


def _unescape(match: re.Match[str]) -> str:
    code = match.group(1) or match.group(2) or match.group(3)
    if code:
        number = int(code, 16)
        return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"
    letter = match.group(4)
    return _LETTERS.get(letter, letter)
