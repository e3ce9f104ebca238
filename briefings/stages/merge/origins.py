"""Texts of one origin: near copies, long identical runs, shared quotations, one publisher."""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from briefings.document import Document
from briefings.record import Quote, SharedOrigin
from briefings.stages.merge.union import Union
from briefings.text.normal import key

_SHINGLE = 5
_NEAR_COPY = 0.5
_MIN_RUN_WORDS = 25
_MIN_QUOTED_WORDS = 12
_MIN_QUOTATIONS = 2
_MIN_SHARED = 5
_MAX_HOLDERS = 40
_SAMPLED_FROM_WORDS = 400_000
_SAMPLE = 8

_WORD = re.compile(r"\w+(?:['’]\w+)?")
_QUOTATION = re.compile(
    r"“[^”]{20,1500}”|«[^»]{20,1500}»|„[^“”]{20,1500}[“”]|(?<!\w)\"[^\"]{20,1500}\"(?!\w)"
)


@dataclass(slots=True)
class _Words:
    """The words of one document with where they stand, and its shingles in order."""

    document: Document
    spans: list[tuple[int, int]]
    shingles: list[int]
    quotations: list[tuple[int, int]]

    def quoted(self, first: int, last: int) -> bool:
        """Tell whether most of the words ``first`` to ``last`` stand between quote marks."""
        inside = sum(any(a <= start < b for a, b in self.quotations) for start, _ in self.spans[first:last])
        return 2 * inside > last - first

    def quote(self, first: int, last: int) -> tuple[str, Quote]:
        start, end = self.spans[first][0], self.spans[last - 1][1]
        return self.document.id, Quote(start=start, end=end, text=self.document.text[start:end])


def shared_origins(documents: Sequence[Document]) -> list[SharedOrigin]:
    """Return groups and pairs of documents that go back to one origin, with what shows it."""
    found = [
        _published(publisher, group)
        for publisher, group in _by_publisher(documents).items()
        if len(group) > 1
    ]
    read = {document.id: _read(document) for document in documents}
    sampled = sum(len(words.spans) for words in read.values()) > _SAMPLED_FROM_WORDS
    shingles = {
        name: _sample(words.shingles) if sampled else set(words.shingles) for name, words in read.items()
    }
    for (a, b), shared in _sharing(shingles).items():
        origin = _compared(read[a], read[b], shared / max(1, min(len(shingles[a]), len(shingles[b]))))
        if origin:
            found.append(origin)
    return found


def origin_numbers(documents: Sequence[Document], shared: Sequence[SharedOrigin]) -> dict[str, int]:
    """Return document id → number of its origin; documents of one origin have one number."""
    union = Union()
    for origin in shared:
        for other in origin.documents[1:]:
            union.join(origin.documents[0], other)
    numbers: dict[str, int] = {}
    return {document.id: numbers.setdefault(union.root(document.id), len(numbers)) for document in documents}


# --- one publisher ----------------------------------------------------------------------------------------


def _by_publisher(documents: Sequence[Document]) -> dict[str, list[Document]]:
    groups: dict[str, list[Document]] = {}
    for document in documents:
        if document.publisher and (name := key(document.publisher)):
            groups.setdefault(name, []).append(document)
    return groups


def _published(name: str, group: Sequence[Document]) -> SharedOrigin:
    publisher = group[0].publisher or name
    return SharedOrigin(
        documents=tuple(document.id for document in group), why=f"both published by {publisher}"
    )


# --- shared words -----------------------------------------------------------------------------------------


def _read(document: Document) -> _Words:
    text = document.text
    matches = list(_WORD.finditer(text))
    words = [match.group().casefold().replace("’", "'") for match in matches]
    shingles = [
        # Not hash(): it differs from run to run.
        zlib.crc32(" ".join(words[at : at + _SHINGLE]).encode("utf-8", "surrogatepass"))
        for at in range(len(words) - _SHINGLE + 1)
    ]
    quotations = [match.span() for match in _QUOTATION.finditer(text)]
    return _Words(document, [match.span() for match in matches], shingles, quotations)


def _sample(shingles: Sequence[int]) -> set[int]:
    return {shingle for shingle in shingles if shingle % _SAMPLE == 0}


def _sharing(shingles: Mapping[str, set[int]]) -> dict[tuple[str, str], int]:
    """Return how many shingles each pair of documents shares, commonplaces left out."""
    holders: defaultdict[int, list[str]] = defaultdict(list)
    for name, own in shingles.items():
        for shingle in own:
            holders[shingle].append(name)
    counts = Counter(
        pair
        for names in holders.values()
        if 1 < len(names) <= _MAX_HOLDERS
        for pair in combinations(names, 2)
    )
    order = {name: at for at, name in enumerate(shingles)}
    ordered = sorted(counts, key=lambda pair: (order[pair[0]], order[pair[1]]))
    return {pair: counts[pair] for pair in ordered if counts[pair] > 1}


def _compared(a: _Words, b: _Words, containment: float) -> SharedOrigin | None:
    runs = sorted(_runs(a, b), key=lambda run: (run[0] - run[1], run))
    own = [run for run in runs if not a.quoted(run[0], run[1]) and not b.quoted(run[2], run[3])]
    if containment >= _NEAR_COPY and len(a.shingles) >= _MIN_SHARED and own:
        return _shared(a, b, own[:1], "one text repeats most of the other word for word")
    if own and own[0][1] - own[0][0] >= _MIN_RUN_WORDS:
        return _shared(
            a, b, own[:1], f"both have the same {own[0][1] - own[0][0]} words in a row, outside quotation"
        )
    quoted = [run for run in runs if run not in own and run[1] - run[0] >= _MIN_QUOTED_WORDS]
    if len(quoted) >= _MIN_QUOTATIONS:
        return _shared(a, b, quoted[:_MIN_QUOTATIONS], f"both quote the same {len(quoted)} long passages")
    return None


def _shared(a: _Words, b: _Words, runs: Sequence[tuple[int, int, int, int]], why: str) -> SharedOrigin:
    quotes = [quote for run in runs for quote in (a.quote(run[0], run[1]), b.quote(run[2], run[3]))]
    return SharedOrigin(documents=(a.document.id, b.document.id), why=why, quotes=tuple(quotes))


def _runs(a: _Words, b: _Words) -> Iterator[tuple[int, int, int, int]]:
    """Yield the runs of words that both have: first and last word (half open) in ``a``, then in ``b``."""
    places: dict[int, int] = {}
    for at, shingle in enumerate(b.shingles):
        places.setdefault(shingle, at)
    at = 0
    while at < len(a.shingles):
        there = places.get(a.shingles[at])
        if there is None:
            at += 1
            continue
        length = 1
        while (
            at + length < len(a.shingles)
            and there + length < len(b.shingles)
            and a.shingles[at + length] == b.shingles[there + length]
        ):
            length += 1
        yield at, at + length + _SHINGLE - 1, there, there + length + _SHINGLE - 1
        at += length
