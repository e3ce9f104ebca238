"""States in running text: by name and nationality, and not where the word is part of something else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefings.text.name_kinds import NOT_NAMES, NameKind, has_body, is_office, looks_like_person
from briefings.text.name_words import FIRST_NAMES, PORTFOLIO, UPPER
from briefings.text.span import Span
from briefings.text.states import state_code, state_pattern, state_title


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name as it stands in the text."""

    span: Span
    name: str
    """The name without articles and glued words; for a state, its English name."""
    kind: NameKind


_THING_AFTER = re.compile(
    r"[ \u00a0](?:worm|pig|fowl|pepper|tail|vulture|nuts?|hats?|disease|cheese|knotweed|encephalitis|measles|flu|fries|chard"
    r"|elm|auction|beetle|City|Canal|Strait|Peninsula|River|Sea|Island\b(?!s)|Times|Post|Herald)\b"
)
_PLACE_BEFORE = re.compile(
    r"\b(?:New|South|North|East|West|San|Santa|St\.?|Port|Lake|Gulf of|Golfo de|Bay of)[ \u00a0]$"
)
_WORD_BEFORE = re.compile(rf"([{UPPER}][\w’-]*)[ \u00a0]$")
_WORD_AFTER = re.compile(rf"[ \u00a0]([{UPPER}][\w-]+)")
_WHOSE = re.compile(r"’s?|'s?|,| who\b| said\b| says\b| told\b")
_SURNAMES = frozenset("Jordan Chad Georgia Mali Israel Cuba Ireland France Holland Salvador".split())
_LIST_JOIN = re.compile(
    r"^[\s.]*(?:,|;|and|y|e|et|as\s+well\s+as)?[\s.]*(?:and|y|et)?\s*(?:the\s+)?$", re.IGNORECASE
)


def find_states(text: str) -> list[NameMention]:
    """Return the states that ``text`` names or gives the nationality of.

    A word that is part of a longer name ("New Mexico", "Michael Jordan", "Guinea worm") is not a state.
    """
    found = []
    for match in state_pattern().finditer(text):
        code = state_code(match.group())
        if code is None or _THING_AFTER.match(text, match.end()) or _is_of_a_name(text, match):
            continue
        found.append(NameMention(Span(*match.span()), state_title(code), "state"))
    return found


def _is_of_a_name(text: str, match: re.Match[str]) -> bool:
    """Whether the word belongs to a place's or a person's name."""
    before = text[max(0, match.start() - 24) : match.start()]
    if _PLACE_BEFORE.search(before):
        return True
    first = _WORD_BEFORE.search(before)
    if match.group() in _SURNAMES and first:
        word = first.group(1)
        known = word.casefold() in NOT_NAMES or word in PORTFOLIO or is_office(word) or has_body(word)
        if not known and not word.isupper():
            return True
    last = _WORD_AFTER.match(text, match.end()) if match.group() in FIRST_NAMES else None
    return bool(
        last
        and looks_like_person(f"Ann {last.group(1)}")
        and last.group(1) not in PORTFOLIO
        and _WHOSE.match(text, last.end())
    )


def listed_states(text: str) -> list[list[NameMention]]:
    """Return the runs of three and more states that ``text`` lists ("Bolivia, Chile and Peru")."""
    runs: list[list[NameMention]] = [[]]
    for mention in find_states(text):
        if runs[-1] and not _LIST_JOIN.match(text[runs[-1][-1].span.end : mention.span.start]):
            runs.append([])
        runs[-1].append(mention)
    return [run for run in runs if len(run) >= 3]
