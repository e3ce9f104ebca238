"""What the modules of doubts share: the record that they yield, and a figure in the text's own words."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.draft import Draft
from briefings.text.numbers import NumberMention
from briefings.text.span import Span

_MOST_LETTERS = 240
_NAMED_WORDS = 6


def doubt(kind: str, why: str, *quotes: Span) -> Draft:
    """Return a doubt; a passage that holds both sides is quoted once, and never more than four are."""
    return Draft("doubt", {"kind": kind, "why": why[:_MOST_LETTERS]}, tuple(dict.fromkeys(quotes))[:4])


def said(text: str, number: NumberMention) -> str:
    """Return a figure as the text writes it, a bare count with the noun that it counts."""
    words = f"{number.span.of(text)} {number.noun}" if not number.unit else number.span.of(text)
    return " ".join(words.split()[:_NAMED_WORDS])


_PART_OF = re.compile(
    r"\b(?:of|de|sur)\s+(?:(?:the|its|their|los|las|sus|les|ses)\s+|[\w’']+['’]s\s+)$"
    r"|\b(?:out\s+of|des|sur)\s+$"
    # "Two of ten members" names a part, "the leaders of ten members" does not.
    r"|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|none|half|part|majority"
    r"|dos|tres|cuatro|cinco|varios|deux|trois|quatre|cinq|plusieurs)\s+(?:of|de)\s+$",
    re.IGNORECASE,
)


def is_part_of(text: str, number: NumberMention) -> bool:
    """Tell whether a count is a whole of which some are named: "eleven of the fourteen members"."""
    return bool(_PART_OF.search(text[max(0, number.span.start - 40) : number.span.start]))


def is_exact_count(number: NumberMention) -> bool:
    """Tell whether a figure counts things that it names, neither more nor less."""
    return not number.unit and not number.bound and number.high is None and bool(number.noun)
