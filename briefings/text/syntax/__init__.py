"""A shallow parser for press and policy prose: who does what to whom, in which clause, and when.

Finite-state cascades after Abney (*Parsing by Chunks*, 1991; *Partial Parsing via Finite-State Cascades*, 1996):
words with offsets (``tokens``), a class for each from tables and neighbours (``tagging``), base phrases as patterns
over the classes (``chunks``), whole noun phrases (``attach``), clauses (``clauses``). Each floor reads the sentence
once; nothing is learnt and nothing is random. English here; Spanish and French, alike, in ``romance``.
"""

from __future__ import annotations

from functools import lru_cache

from briefings.text.syntax.chunks import chunk
from briefings.text.syntax.clause import Clause, NounPhrase, VerbGroup
from briefings.text.syntax.clauses import Walker
from briefings.text.syntax.tagging import tag
from briefings.text.syntax.tokens import tokenize

__all__ = ["Clause", "NounPhrase", "VerbGroup", "parse"]


@lru_cache(maxsize=512)  # the sentences of one text are asked for more than once
def parse(sentence: str, language: str = "en") -> tuple[Clause, ...]:
    """Return the clauses of a sentence, ordered by their verbs; a fragment without a verb has none.

    All spans are offsets in ``sentence``. Clauses within quotation marks are returned like any other. ``language`` is
    "en", "es" or "fr", which nobody checks against the text; of any other language there are no clauses.
    """
    if language == "en":
        tokens = tokenize(sentence)
        return Walker(chunk(tokens, tag(tokens))).run()
    if language not in ("es", "fr"):
        return ()
    from briefings.text.syntax.romance import clauses  # its tables load only where they are asked for

    return clauses(sentence, language)
