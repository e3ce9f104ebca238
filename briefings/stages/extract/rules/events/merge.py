"""One event that a text tells several times becomes one draft with all the words that tell it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from briefings.stages.extract.rules.draft import Draft
from briefings.text.dates import agree

_WORD = re.compile(r"[^\W_]{3,}|\d+")
_OF = re.compile(r"([a-z-]+(?: up)?) (?:of|on|to|into) ")
_EMPTY = frozenset("the and for with from its their new first".split())
_MOST_QUOTES = 4
_SAME = 0.75
"""Part of the shorter name's words that the longer one must share."""


def merged(drafts: Iterable[Draft]) -> list[Draft]:
    """Return the drafts with those of one event joined, in the order of their first telling."""
    kept: list[Draft] = []
    words: list[frozenset[str]] = []
    for draft in drafts:
        own = _words(draft)
        at = next((i for i, one in enumerate(kept) if _is_same(one, words[i], draft, own)), None)
        if at is None:
            kept.append(draft)
            words.append(own)
        else:
            kept[at] = _joined(kept[at], draft)
            words[at] = _words(kept[at])
    return kept


def _words(draft: Draft) -> frozenset[str]:
    return frozenset(
        word[:5] for word in _WORD.findall(str(draft.values["what"]).casefold()) if word not in _EMPTY
    )


def _is_same(a: Draft, a_words: frozenset[str], b: Draft, b_words: frozenset[str]) -> bool:
    mine, theirs = a.values["when"], b.values["when"]
    if mine and theirs and not agree(mine, theirs):
        return False
    if {a.values["held"], b.values["held"]} == {"held", "planned"}:
        return False
    if _deed(a) and _deed(b) and _deed(a) != _deed(b):
        return False
    shared, least = len(a_words & b_words), min(len(a_words), len(b_words))
    if not (mine and theirs) and shared < 3 and a_words != b_words and least > 1:
        return False
    return shared >= max(2, _SAME * least) or (
        shared == least == 1 and (mine == theirs or a.values["held"] == b.values["held"] == "held")
    )


def _deed(draft: Draft) -> str:
    """The noun of the deed that a name begins with ("signing" of "signing of the treaty"), or none."""
    found = _OF.match(str(draft.values["what"]))
    return found.group(1) if found else ""


def _joined(a: Draft, b: Draft) -> Draft:
    """The fuller of two tellings: the dated one's date, any place, everyone who takes part."""
    values: dict[str, Any] = dict(a.values)
    found = dict(a.found)
    if not values["when"] and b.values["when"]:
        values["when"], values["basis"] = b.values["when"], b.values["basis"]
        found |= b.found
    values["where"] = values["where"] or b.values["where"]
    values["who"] = tuple(dict.fromkeys((*a.values["who"], *b.values["who"])))[:16]
    if "cancelled" in (a.values["held"], b.values["held"]):
        values["held"] = "cancelled"
    quotes = tuple(dict.fromkeys((*a.quotes, *b.quotes)))[:_MOST_QUOTES]
    return replace(a, values=values, found=found, quotes=quotes)
