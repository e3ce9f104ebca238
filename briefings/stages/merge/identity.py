"""Which records say the same thing.

A wrong merge hurts more than a missed one: every identity field may forbid it, and the less the names and the
form of the thing prove, the more of its words have to be shared.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from briefings.document import Document
from briefings.record import Status
from briefings.stages.merge.marks import Marks
from briefings.stages.merge.traits import Traits, numbers_agree
from briefings.stages.merge.union import Union
from briefings.text.edtf import agree, bounds

_MAX_BLOCK = 60
_NEIGHBOURS = 6
_RARE_WORDS = 4
_MAX_CHECKED = 8
_CLOSE_DAYS = 45
_SAME_MEASURE = 0.75
_NEARLY_ALL = 0.85

# What the evidence beside the words is worth, and how much of the words it leaves to be shared.
_FULL_NAMES, _SOME_NAMES, _SAME_FORM, _SAME_DAY, _SAME_NUMBER = 1.0, 0.5, 1.0, 1.0, 1.0
# A signed or agreed text between the same parties is rarely one of two; a plan or a hope often is.
_SAME_FIRM_STATUS, _SAME_LOOSE_STATUS = 0.5, 0.25
_FIRM_RANK = Status.AGREED.rank
_COMPANY, _OTHER_COMPANY = 0.5, -1.0
_SURE = 2.5
_CERTAIN = 3.0
_THRESHOLDS = ((_SURE, 0.25), (2.0, 0.5), (1.0, 0.6), (-math.inf, 0.75))


def group(items: Sequence[Traits], known: Marks, documents: Mapping[str, Document]) -> list[list[Traits]]:
    """Return the records of one type in groups that say the same thing, first mention first."""
    comparison = _Comparison(items, known, documents)
    scored = []
    for a, b in _candidates(items, comparison.rarity):
        score = comparison.score(a, b)
        if score:
            scored.append((-score, a.order, b.order))
    by_order = {str(item.order): item for item in items}
    union = Union()
    for _, a_order, b_order in sorted(scored):
        left, right = union.members(str(a_order)), union.members(str(b_order))
        if union.root(str(a_order)) == union.root(str(b_order)):
            continue
        checked = ((x, y) for x in left[:_MAX_CHECKED] for y in right[:_MAX_CHECKED])
        if all(comparison.score(by_order[x], by_order[y]) is not None for x, y in checked):
            union.join(str(a_order), str(b_order))
    groups: dict[str, list[Traits]] = defaultdict(list)
    for item in sorted(items, key=lambda item: item.order):
        groups[union.root(str(item.order))].append(item)
    return list(groups.values())


def _candidates(items: Sequence[Traits], rarity: Mapping[str, float]) -> Iterator[tuple[Traits, Traits]]:
    """Yield each pair that shares a name or a rare word, once; of a large block only neighbours."""
    blocks: defaultdict[str, list[Traits]] = defaultdict(list)
    for item in items:
        rare = sorted(item.words, key=lambda word: (-rarity[word], word))[:_RARE_WORDS]
        for feature in {
            *rare,
            *(f"{f}={n}" for f, names in item.names.items() for n in (*names, "+".join(sorted(names)))),
        }:
            blocks[feature].append(item)
    seen: set[tuple[int, int]] = set()
    for feature in sorted(blocks):
        for a, b in _pairs(blocks[feature]):
            pair = (min(a.order, b.order), max(a.order, b.order))
            if pair not in seen:
                seen.add(pair)
                yield (a, b) if a.order < b.order else (b, a)


def _pairs(block: list[Traits]) -> Iterator[tuple[Traits, Traits]]:
    if len(block) <= _MAX_BLOCK:
        yield from combinations(block, 2)
        return
    ordered = sorted(
        block, key=lambda item: (sorted(item.names.items(), key=str), sorted(item.words), item.order)
    )
    for at, item in enumerate(ordered):
        for other in ordered[at + 1 : at + 1 + _NEIGHBOURS]:
            yield item, other


class _Comparison:
    """Compares records of one type, with the rarity of words among them."""

    def __init__(self, items: Sequence[Traits], known: Marks, documents: Mapping[str, Document]) -> None:
        self.known = known
        self.languages = {key: document.language for key, document in documents.items()}
        self.published = {key: document.published for key, document in documents.items()}
        self.has_words = any(known.by("words"))
        self.numbered = tuple(known.by("number"))
        counts = Counter(word for item in items for word in item.words)
        self.rarity = {word: math.log(1 + len(items) / count) for word, count in counts.items()}

    def score(self, a: Traits, b: Traits) -> float | None:
        """Return how surely two records say the same thing: 0 is too little, None is not at all."""
        if self._forbidden(a, b):
            return None
        evidence = self._evidence(a, b)
        if not self.has_words:
            return 1.0 + evidence if evidence >= _FULL_NAMES else 0.0
        shared, jaccard, count = self._overlap(a, b)
        if self._differing_numbers(a, b) and not self._same_measure(a, b, jaccard, count):
            return None
        if self._differing_dates(a, b) and not self._one_thing_two_dates(a, b, shared, count):
            return None
        threshold = next(needed for worth, needed in _THRESHOLDS if evidence >= worth)
        if self._foreign(a, b):
            # Words of two languages cannot be compared: parties, form and day have to say it all.
            return evidence if evidence >= _CERTAIN else 0.0
        again = a.document == b.document and evidence >= _SOME_NAMES + _SAME_FORM
        enough = (
            count >= 2 or jaccard == 1 or evidence >= _SURE or (shared == 1 and (again or _covering(a, b)))
        )
        return shared + evidence if shared >= threshold and enough else 0.0

    def _foreign(self, a: Traits, b: Traits) -> bool:
        languages = {self.languages.get(a.document), self.languages.get(b.document)}
        return len(languages) == 2 and None not in languages

    # --- what forbids it ------------------------------------------------------------------------------------

    def _forbidden(self, a: Traits, b: Traits) -> bool:
        if a.negated != b.negated:
            return True
        if any(
            names and b.names[field] and names.isdisjoint(b.names[field]) for field, names in a.names.items()
        ):
            return True
        if any(value != b.exact.get(field, value) for field, value in a.exact.items()):
            return True
        if a.ordinals and b.ordinals and a.ordinals.isdisjoint(b.ordinals):
            return True
        fields = (field for field in self.numbered if field in a.numbers and field in b.numbers)
        return any(a.numbers[field] != b.numbers[field] for field in fields)

    def _differing_dates(self, a: Traits, b: Traits) -> list[str]:
        """Return the date fields that differ; what has another status may have another date."""
        fields = [
            field for field in a.dates if field in b.dates and not agree(a.dates[field], b.dates[field])
        ]
        return [field for field in fields if field in self.known.identity or a.status == b.status]

    def _one_thing_two_dates(self, a: Traits, b: Traits, shared: float, count: int) -> bool:
        """Tell whether two texts date the same thing differently, rather than tell of two things."""
        if shared < _NEARLY_ALL:
            return False
        fields = [field for field in self._differing_dates(a, b) if field in self.known.identity]
        if not fields:
            return True
        if a.document == b.document or not all(field in self.known.contested for field in fields):
            return False
        company = not a.company or not b.company or not a.company.isdisjoint(b.company)
        close = all(abs((bounds(a.dates[f])[0] - bounds(b.dates[f])[0]).days) <= _CLOSE_DAYS for f in fields)
        return company and close and count >= 3

    def _differing_numbers(self, a: Traits, b: Traits) -> bool:
        fields = a.numbers.keys() & b.numbers.keys() & set(self.known.contested)
        return any(not numbers_agree(a.numbers[field], b.numbers[field]) for field in fields)

    def _same_measure(self, a: Traits, b: Traits, jaccard: float, count: int) -> bool:
        """Tell whether two numbers measure one thing, so that one of them is wrong.

        Numbers of a series differ in what one leaves out.
        """
        if jaccard < _SAME_MEASURE or a.document == b.document:
            return False  # two numbers of one text are two items of a series sooner than a slip
        placed = any(a.names.values()) or count > 1  # one common word ("people") measures many things
        return placed and a.exact == b.exact and a.names == b.names

    # --- what speaks for it ---------------------------------------------------------------------------------

    def _evidence(self, a: Traits, b: Traits) -> float:
        worth = 0.0
        for field in a.names:
            left, right = a.names[field], b.names[field]
            if left and right:
                worth += _FULL_NAMES if left == right else _SOME_NAMES
        worth += _SAME_FORM * any(
            a.exact[field] == b.exact[field] for field in a.exact.keys() & b.exact.keys()
        )
        if a.rank is not None and a.rank == b.rank:
            worth += _SAME_FIRM_STATUS if a.rank <= _FIRM_RANK else _SAME_LOOSE_STATUS
        worth += _SAME_DAY * (
            any(a.dates[f] == b.dates[f] and len(a.dates[f]) > 7 for f in a.dates.keys() & b.dates.keys())
            or self._is_news_of(a, b)
            or self._is_news_of(b, a)
        )
        worth += _SAME_NUMBER * any(a.numbers[f] == b.numbers[f] for f in a.numbers.keys() & b.numbers.keys())
        if a.company and b.company:
            worth += _OTHER_COMPANY if a.company.isdisjoint(b.company) else _COMPANY
        return worth

    def _is_news_of(self, a: Traits, b: Traits) -> bool:
        """Whether one record has a day and the other none, and the other's text came out on that very day."""
        published = self.published.get(b.document)
        return (
            not b.dates and published is not None and len(published) == 10 and published in a.dates.values()
        )

    def _overlap(self, a: Traits, b: Traits) -> tuple[float, float, int]:
        """Return how much of the shorter side and of both is shared, by rarity, and how many words are."""
        told = a.known | b.known
        left, right = a.words - told, b.words - told
        if not left or not right:  # nothing but names and the form: those have to speak
            same = float(a.words == b.words)
            return max(same, 0.4), same, 0
        common = left & right
        weights = [
            sum(self.rarity[word] for word in sorted(side)) for side in (left, right, common, left | right)
        ]
        return weights[2] / min(weights[0], weights[1]), weights[2] / weights[3], len(common)


def _covering(a: Traits, b: Traits) -> bool:
    """Tell whether the words of one record stand within those of the other."""
    if a.document != b.document:
        return False
    (start, end), (other_start, other_end) = a.span, b.span
    return (start <= other_start and other_end <= end) or (other_start <= start and end <= other_end)
