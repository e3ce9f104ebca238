"""How fast the embedded engine reads: texts a second, and its cost beside splitting the same texts into words.

    python benchmarks/engine.py [TEXTS]

Prints a ratio of one run: machines differ, the ratio hardly does.
"""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path

from briefings.document import Document, document_id
from briefings.library import Library
from briefings.stages.extract.rules import extract_by_rules
from briefings.stages.ground import ground
from briefings.stages.load import find_sources, load

EXAMPLES = Path(__file__).parents[1] / "examples" / "sources"
_WORD = re.compile(r"\w+")


def main() -> None:
    """Read the example texts over and over, each time with another number in it, and print what it took."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    refs, _ = find_sources([str(EXAMPLES)])
    loaded = [load(ref) for ref in refs]
    documents = [_variant(loaded[number % len(loaded)], number) for number in range(count)]
    schemas = Library().schema_set("policy")
    extract_by_rules(loaded[0], schemas)  # patterns and tables are made once
    size = sum(len(document.text) for document in documents)

    started = time.process_time()
    for document in documents:
        _WORD.findall(document.text)
    words = time.process_time() - started
    started = time.process_time()
    records = sum(
        len(ground(document, extract_by_rules(document, schemas).claims)[0]) for document in documents
    )
    engine = time.process_time() - started
    print(f"{count} texts of {size // count} characters, {records} grounded records")
    print(
        f"engine {engine:.2f} s CPU ({count / engine:.0f} texts/s), {engine / words:.0f} × splitting into words"
    )


def _variant(document: Document, number: int) -> Document:
    text = f"{document.text}\n\nNote {number}."
    return document.model_copy(update={"text": text, "id": document_id(text)})


if __name__ == "__main__":
    main()
