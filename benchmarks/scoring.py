"""Score records against a hand-made key: which are found, which are false, and which fields are right.

A record is found where it stands on the same words as an entry of the key and says the same thing: the same
value for a figure, the entry's key words in the wording for a commitment or an event, the same words for a
statement, the same name for an actor. Precision and recall as usual (van Rijsbergen 1979); an entry that careful
readers would differ about (``optional``) counts for neither. A second record of one entry is "repeated", not false.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from briefings.record import Grounded
from briefings.text.edtf import bounds
from briefings.text.normal import key as normal
from briefings.text.span import Span
from briefings.text.status import Status

Entry = dict[str, Any]
"""One entry of the key, as its JSON gives it (``benchmarks/gold/README.md``)."""
Outcome = Literal["right", "wrong", "empty"]
RECORDS = ("commitment", "event", "figure", "statement", "actor", "doubt")


@dataclass
class Tally:
    """Counts of one record kind."""

    found: int = 0
    missed: int = 0
    false: int = 0
    repeated: int = 0
    fields: defaultdict[str, Counter[Outcome]] = field(default_factory=lambda: defaultdict(Counter))
    upgrades: int = 0
    """Commitments that are firmer than their words allow."""

    @property
    def precision(self) -> float:
        """The part of what was found that is right."""
        return _ratio(self.found, self.found + self.false)

    @property
    def recall(self) -> float:
        """The part of what is there that was found."""
        return _ratio(self.found, self.found + self.missed)

    def accuracy(self, name: str) -> float:
        """The part of a field's filled values that is right."""
        counts = self.fields[name]
        return _ratio(counts["right"], counts["right"] + counts["wrong"])

    def add(self, other: Tally) -> None:
        """Count another text's outcome in."""
        self.found += other.found
        self.missed += other.missed
        self.false += other.false
        self.repeated += other.repeated
        self.upgrades += other.upgrades
        for name, counts in other.fields.items():
            self.fields[name].update(counts)


@dataclass(frozen=True)
class Scored:
    """One text's outcome for one kind, with the entries and records behind the counts."""

    tally: Tally
    missed: tuple[Entry, ...]
    false: tuple[Grounded, ...]
    wrong: tuple[tuple[str, Entry, Grounded], ...]
    """Field, entry and record of each wrong value."""


def score(kind: str, entries: Sequence[Entry], records: Iterable[Grounded], text: str) -> Scored:
    """Match the records of one kind with the key's entries for one text."""
    mine = [one for one in records if one.record.typename == kind]
    places = [tuple(_places(entry, text)) for entry in entries]
    pairs = _pairs(kind, entries, mine, places, text)
    taken = set(pairs.values())
    tally, wrong = Tally(), []
    for number, entry in enumerate(entries):
        if number not in pairs:
            tally.missed += not entry.get("optional")
            continue
        one = mine[pairs[number]]
        tally.found += not entry.get("optional")
        for name, outcome in _fields(kind, entry, one):
            tally.fields[name][outcome] += 1
            if outcome == "wrong":
                wrong.append((name, entry, one))
        tally.upgrades += kind == "commitment" and _upgraded(entry, one)
    false = []
    for index, one in enumerate(mine):
        if index in taken:
            continue
        if any(_same(kind, entry, one, place, text) for entry, place in zip(entries, places, strict=True)):
            tally.repeated += 1
        else:
            tally.false += 1
            false.append(one)
    missed = [e for n, e in enumerate(entries) if n not in pairs and not e.get("optional")]
    return Scored(tally, tuple(missed), tuple(false), tuple(wrong))


def _pairs(
    kind: str,
    entries: Sequence[Entry],
    mine: Sequence[Grounded],
    places: Sequence[tuple[Span, ...]],
    text: str,
) -> dict[int, int]:
    """Entries with the record that fits each best; the entries that count choose first."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for number in sorted(range(len(entries)), key=lambda n: bool(entries[n].get("optional"))):
        fitting = [
            index
            for index, one in enumerate(mine)
            if index not in taken and _same(kind, entries[number], one, places[number], text)
        ]
        if fitting:
            best = max(fitting, key=lambda index: _agreement(kind, entries[number], mine[index]))
            pairs[number] = best
            taken.add(best)
    return pairs


def _agreement(kind: str, entry: Entry, one: Grounded) -> int:
    outcomes = [outcome for _, outcome in _fields(kind, entry, one)]
    return outcomes.count("right") - outcomes.count("wrong")


# --- is it the same thing? --------------------------------------------------------------------------------


def _places(entry: Entry, text: str) -> Iterator[Span]:
    words = entry.get("words", ())
    for piece in [words] if isinstance(words, str) else words:
        start = text.find(piece)
        if start >= 0:
            yield Span(start, start + len(piece))


def _same(kind: str, entry: Entry, one: Grounded, places: Sequence[Span], text: str) -> bool:
    values = one.record.model_dump()
    if kind == "actor":
        return normal(values["name"]) == normal(entry["name"]) or values["name"] == entry.get("acronym")
    spans = [Span(quote.start, quote.end) for quote in one.quotes]
    if kind == "statement":
        return any(_mostly(spans[0], place) for place in places)
    if not any(span.meets(place) for span in spans for place in places):
        return False
    if kind == "figure":
        wanted = entry["value"] if isinstance(entry["value"], list) else [entry["value"]]
        return any(abs(values["value"] - value) <= 1e-6 * max(1, abs(value)) for value in wanted)
    if kind == "doubt":
        return bool(values["kind"] == entry["kind"])
    return _says(entry["key"], values["action"] if kind == "commitment" else values["what"])


def _mostly(span: Span, place: Span) -> bool:
    shared = min(span.end, place.end) - max(span.start, place.start)
    return shared >= 0.5 * min(span.end - span.start, place.end - place.start)


def _says(keys: Sequence[str], wording: str) -> bool:
    """Whether each key word, or an alternative of it, begins a word of the wording."""
    said = normal(wording)
    return all(
        any(re.search(rf"\b{re.escape(normal(choice))}", said) for choice in wanted.split("|"))
        for wanted in keys
    )


# --- are its fields right? --------------------------------------------------------------------------------


def _among(wanted: Any, given: Any) -> Outcome:
    return "right" if given in wanted else "wrong"


def _equal(wanted: Any, given: Any) -> Outcome:
    return "right" if wanted == given else "wrong"


def _date(wanted: Any, given: Any) -> Outcome:
    """Right if both cover the same days, or one holds the other and is hardly longer (a week and its Monday)."""
    if given is None:
        return "empty"
    return "right" if wanted is not None and same_date(str(wanted), str(given)) else "wrong"


def same_date(a: str, b: str) -> bool:
    """Tell whether two EDTF dates mean the same time: the same days, or one in the other and at most 4 × as long."""
    try:
        (a_first, a_last), (b_first, b_last) = bounds(_closed(a)), bounds(_closed(b))
    except ValueError:
        return False
    inside = (a_first <= b_first and b_last <= a_last) or (b_first <= a_first and a_last <= b_last)
    lengths = sorted([(a_last - a_first).days + 1, (b_last - b_first).days + 1])
    return inside and (lengths[1] <= 4 * lengths[0] or a_last == b_last)


_SEASONS = {"21": ("03", "05"), "22": ("06", "08"), "23": ("09", "11"), "24": ("12", "12")}
"""Seasons of EDTF level 1 as months."""


def _closed(edtf: str) -> str:
    year, _, season = edtf.partition("-")
    if season in _SEASONS:
        return f"{year}-{_SEASONS[season][0]}/{year}-{_SEASONS[season][1]}"
    return edtf.removeprefix("../").removesuffix("/..")


def _name(wanted: Any, given: Any) -> Outcome:
    if not given:
        return "empty"
    return "right" if wanted and any(_alike(choice, given) for choice in wanted.split("|")) else "wrong"


def _alike(a: str, b: str) -> bool:
    """Whether the words of one name or wording all stand in the other."""
    ours, theirs = (
        {word for word in normal(x).split() if word not in {"the", "of", "and", "for", "s"}} for x in (a, b)
    )
    return bool(ours) and bool(theirs) and (ours <= theirs or theirs <= ours)


def _names(wanted: Any, given: Any) -> Outcome:
    """Wrong if a name is not in the key; empty if one is left out."""
    if any(not any(_name(one, name) == "right" for one in wanted) for name in given):
        return "wrong"
    complete = all(any(_name(one, name) == "right" for name in given) for one in wanted)
    return "right" if complete else "empty"


def _unit(wanted: Any, given: Any) -> Outcome:
    if any(normal(one) == normal(given or "") for one in wanted):
        return "right"
    return "wrong" if given else "empty"


def _measure(wanted: Any, given: Any) -> Outcome:
    return "right" if _says(wanted, given) else "wrong"


def _money(wanted: Any, given: Any) -> Outcome:
    if not given:
        return "empty"
    digits = [re.findall(r"\d+", str(x)) for x in (wanted or "", given)]
    return "right" if digits[0] == digits[1] and wanted else "wrong"


_COMPARED: dict[str, dict[str, Callable[[Any, Any], Outcome]]] = {
    "commitment": {
        "status": _among,
        "parties": _names,
        "made_on": _date,
        "due_by": _date,
        "amount": _money,
    },
    "event": {"when": _date, "held": _equal, "where": _name},
    "figure": {"unit": _unit, "measure": _measure, "place": _name, "period": _date},
    "statement": {"speaker": _name, "role": _name, "direct": _equal},
    "actor": {"kind": _equal, "role": _name, "affiliation": _name, "acronym": _equal},
}


def _fields(kind: str, entry: Entry, one: Grounded) -> Iterator[tuple[str, Outcome]]:
    """Each field that the key or the record fills, and how the record does."""
    values = one.record.model_dump()
    for name, compare in _COMPARED.get(kind, {}).items():
        wanted, given = entry.get("key" if name == "measure" else name), values.get(name)
        if wanted in (None, [], ()) and given in (None, "", [], ()):
            continue
        yield name, compare(wanted, given)


def _upgraded(entry: Entry, one: Grounded) -> bool:
    given = Status(one.record.model_dump()["status"])
    return given.rank < min(Status(status).rank for status in entry["status"])


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
