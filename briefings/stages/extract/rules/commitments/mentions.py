"""Mentions: one thing told several times in a text is one commitment."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from briefings.stages.extract.rules.draft import Draft
from briefings.stages.extract.rules.reading import Reading
from briefings.text.normal import key
from briefings.text.span import Span

_MOST_QUOTES = 4
_SMALL = frozenset(
    "the a an of on for in to and with by from at its their this that new joint common between as be under over into all his her"
    " up said up".split()
)
_NOUN_END = re.compile(r"\s(?:of|on|for|in|to|with|between|under|by|that|at|from|as|about|against)\s")


def merged(reading: Reading, drafts: Iterable[Draft]) -> list[Draft]:
    """Return the drafts with those of one thing made one: firmest status, parties and dates that any gives."""
    kept: list[Draft] = []
    for draft in drafts:
        place = next((i for i in reversed(range(len(kept))) if _one_thing(reading, kept[i], draft)), None)
        if place is None:
            kept.append(draft)
        else:
            kept[place] = _joined(kept[place], draft)
    return [draft for draft in kept if _says_enough(draft)]


def _content(action: str) -> list[str]:
    return [word for word in key(action).split() if word not in _SMALL]


def head_of(action: str) -> str:
    """Return the head noun of a wording ("memorandum" of "joint memorandum on tea")."""
    first = key(_NOUN_END.split(f" {action} ", maxsplit=1)[0])
    return first.split()[-1] if first.split() else ""


def _one_thing(reading: Reading, earlier: Draft, later: Draft) -> bool:
    a, b = str(earlier.values["action"]), str(later.values["action"])
    mine, yours = _content(a), _content(b)
    if earlier.values["verb_led"] != later.values["verb_led"]:
        return False
    if not mine or not yours:
        return False
    if set(mine) == set(yours):
        return True
    if earlier.values["instrument"] == "other" or later.values["instrument"] == "other":
        return False
    short, long = sorted((mine, yours), key=len)
    if head_of(a) == head_of(b) and set(short) <= set(long):
        if any(map(_is_title, (a, b))) and " ".join(short) not in " ".join(long):
            return False  # "Trade Agreement" is not the "trade and cooperation agreement"
        return len(short) > 1 or _is_definite(reading, later, b)
    return False


def _is_title(action: str) -> bool:
    """Whether a wording is a name: all its words that say something have a capital."""
    words = [word for word in action.split() if word.casefold() not in _SMALL]
    return len(words) > 1 and all(word[:1].isupper() for word in words)


def _is_definite(reading: Reading, draft: Draft, action: str) -> bool:
    """Whether the words stand after "the" or "this": the thing that the text told of before."""
    sentence = draft.quotes[0].of(reading.text)
    return bool(re.search(rf"\b(?:the|this|that|its|their)\s+{re.escape(action)}", sentence, re.IGNORECASE))


def _joined(one: Draft, other: Draft) -> Draft:
    first, second = (one, other) if one.values["status"].rank <= other.values["status"].rank else (other, one)
    values = dict(first.values)
    found = dict(first.found)
    for name in ("parties", "due_by", "amount", "made_on"):
        if not values[name] and second.values[name]:
            if name == "made_on" and first.values["status"] is not second.values["status"]:
                continue
            values[name] = second.values[name]
            if name in second.found:
                found[name] = second.found[name]
    longer = max((one, other), key=lambda draft: len(_content(str(draft.values["action"]))))
    values["action"], values["instrument"] = longer.values["action"], longer.values["instrument"]
    quotes: tuple[Span, ...] = tuple(dict.fromkeys([*first.quotes, *second.quotes]))[:_MOST_QUOTES]
    return replace(first, values=values, quotes=quotes, found=found)


def _says_enough(draft: Draft) -> bool:
    action = str(draft.values["action"])
    return bool(_content(action)) and (len(action.split()) > 1 or draft.values["amount"] is not None)
