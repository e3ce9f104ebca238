"""Acronyms with the long forms that a text gives them."""

from __future__ import annotations

import re


def find_acronyms(text: str) -> dict[str, str]:
    """Return short form → long form wherever ``text`` defines one, in either order.

    After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text"
    (PSB 2003): the letters of the short form must occur in order in the long form, the first at a word's start.
    """
    found: dict[str, str] = {}
    for match in re.finditer(r"\(([^()\n]{2,90})\)", text):
        inner = match.group(1).strip(' \u00a0“”"')
        before = text[max(0, match.start() - 140) : match.start()].rstrip(' \u00a0“”"')
        if (
            re.fullmatch(r"[A-Za-zÀ-ÿ][\w&+/-]{1,11}(?:[ \u00a0][IVX\d.]+)?", inner)
            and sum(c.isupper() for c in inner) >= 2
        ):
            long_form = _long_form(inner, before)
            if long_form:
                found.setdefault(inner, long_form)
        elif (short := re.search(r"[A-Z][\w&+/-]{1,11}$", before)) and sum(
            c.isupper() for c in short.group()
        ) >= 2:
            if _long_form(short.group(), inner) == inner:
                found.setdefault(short.group(), inner)
    return found


def _long_form(short: str, before: str) -> str | None:
    letters = [c.casefold() for c in short if c.isalnum()]
    words_allowed = min(len(letters) + 5, len(letters) * 2)
    starts = [m.start() for m in re.finditer(r"(?<!\w)\w", before)][-words_allowed:]
    position = len(before)
    for index in range(len(letters) - 1, -1, -1):
        while True:
            position -= 1
            if position < 0:
                return None
            if before[position].casefold() == letters[index] and (index > 0 or position in starts):
                break
    candidate = before[position:].strip()
    if len(candidate) <= len(short) or "\n" in candidate or re.search(r"[.;:!?]\s", candidate):
        return None
    return candidate
