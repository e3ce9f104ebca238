"""Spanish and French: the same cascade as for English, with their own words, verb groups and word order."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import cast

from briefings.text.syntax.clause import Clause
from briefings.text.syntax.romance.chunks import chunk
from briefings.text.syntax.romance.language import Language
from briefings.text.syntax.romance.tagging import tag
from briefings.text.syntax.romance.tokens import tokenize
from briefings.text.syntax.romance.walker import RomanceWalker

_MODULES = {"es": "spanish", "fr": "french"}


@cache
def language(code: str) -> Language:
    """Return the tables of a language, loaded and conjugated when first asked for."""
    name = _MODULES[code]
    module = import_module(f"{__name__}.{name}")
    return cast("Language", getattr(module, name.upper()))


def clauses(sentence: str, code: str) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in the language ``code``, "es" or "fr"."""
    tables = language(code)
    tokens = tokenize(sentence, tables)
    return RomanceWalker(chunk(tokens, tag(tokens, tables), tables)).run()
