"""What the embedded engine finds of what careful readers find: precision, recall and field accuracy by record kind.

    python -m benchmarks.gold [--part dev|test|fresh] [--errors] [--raise-floors]

The key lies in ``benchmarks/gold`` (its README says how it was made). Of the test and fresh parts only the score is
printed: ``--errors`` works on dev alone. ``--raise-floors`` writes what was measured as the new floors
that the tests hold, and refuses to lower one.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.scoring import RECORDS, Entry, Scored, Tally, same_date, score
from briefings.document import Document
from briefings.library import Library
from briefings.record import Grounded
from briefings.stages.dating import date_documents
from briefings.stages.extract.rules import extract_by_rules
from briefings.stages.ground import ground
from briefings.stages.load import find_sources, load
from briefings.text.dates import find_dates

GOLD = Path(__file__).parent / "gold"
FLOORS = GOLD / "floors.json"
PARTS = ("dev", "test", "fresh")
"""What may be read; what was read once, for its commitments; and what nothing was ever tuned on."""
LANGUAGES = ("en", "es", "fr")


@dataclass(frozen=True)
class Keyed:
    """One text of the key: what the engine makes of it, and what it should."""

    stem: str
    document: Document
    key: dict[str, Any]
    records: tuple[Grounded, ...]


@cache
def read_part(part: str) -> tuple[Keyed, ...]:
    """Return the texts of one part with their key, read by the engine as a run reads them, each on its own."""
    schemas = Library().schema_set("policy")
    refs, errors = find_sources([str(path) for path in sorted((GOLD / part).glob("*.txt"))])
    if errors:
        raise SystemExit(str(errors[0]))
    texts = []
    for ref in refs:
        (document,) = date_documents([load(ref)])
        records, _ = ground(document, extract_by_rules(document, schemas).claims)
        key = json.loads((GOLD / part / f"{ref.stem}.json").read_text(encoding="utf-8"))
        texts.append(Keyed(ref.stem, document, key, tuple(records)))
    return tuple(texts)


def digest() -> str:
    """Return the digest of the whole key: a score means something only beside it."""
    whole = hashlib.sha256()
    for part in PARTS:
        for path in sorted((GOLD / part).iterdir()):
            whole.update(f"{part}/{path.name}\0".encode())
            whole.update(path.read_bytes())
    return whole.hexdigest()


def totals(part: str, languages: tuple[str, ...]) -> dict[str, Tally]:
    """Return the tally of each record kind, and of "date", over one part's texts in some languages."""
    tallies = {kind: Tally() for kind in (*RECORDS, "date")}
    for text in read_part(part):
        if text.key["language"] in languages:
            for kind, scored in outcomes(text):
                tallies[kind].add(scored.tally)
    return tallies


def outcomes(text: Keyed) -> Iterator[tuple[str, Scored]]:
    """Yield the outcome of each record kind for one text."""
    for kind in RECORDS:
        yield kind, score(kind, text.key[f"{kind}s"], text.records, text.document.text)
    yield "date", _dates(text)


def _dates(text: Keyed) -> Scored:
    """Date expressions: found where the words meet; the date itself is the field."""
    mentions = list(find_dates(text.document.text, text.document.published, text.document.language))
    tally = Tally()
    missed: list[Entry] = []
    wrong: list[tuple[str, Entry, Grounded]] = []
    taken = set()
    for entry in text.key["dates"]:
        start = text.document.text.find(entry["words"])
        end = start + len(entry["words"])
        index = next((i for i, m in enumerate(mentions) if m.span.start < end and start < m.span.end), None)
        if index is None:
            tally.missed += entry["edtf"] is not None
            if entry["edtf"]:
                missed.append(entry)
            continue
        taken.add(index)
        right = entry["edtf"] is not None and same_date(entry["edtf"], mentions[index].edtf)
        tally.found += entry["edtf"] is not None
        tally.fields[entry["basis"]]["right" if right else "wrong"] += 1
        if not right:
            missed.append({**entry, "given": mentions[index].edtf})
    tally.false = len(mentions) - len(taken)
    if text.key["published"]:
        given = text.document.published
        right = given is not None and same_date(text.key["published"], given)
        tally.fields["own"]["right" if right else "wrong" if given else "empty"] += 1
        if not right:
            missed.append({"own date": text.key["published"], "given": given})
    extra = [m.span.of(text.document.text) for i, m in enumerate(mentions) if i not in taken]
    return Scored(tally, (*missed, *({"false date": words} for words in extra)), (), tuple(wrong))


# --- printing ---------------------------------------------------------------------------------------------


def table(tallies: dict[str, Tally]) -> Iterator[str]:
    """Yield the lines of the table: a kind with its precision and recall, then its fields."""
    yield f"{'kind':<12}{'there':>6}{'found':>6}{'false':>6}{'again':>6}{'P':>7}{'R':>7}  fields: right of filled (left empty)"
    for kind, tally in tallies.items():
        fields = ", ".join(
            f"{name} {counts['right']}/{counts['right'] + counts['wrong']} ({counts['empty']})"
            for name, counts in tally.fields.items()
        )
        if kind == "commitment":
            fields += f"; firmer than the words: {tally.upgrades}"
        yield (
            f"{kind:<12}{tally.found + tally.missed:>6}{tally.found:>6}{tally.false:>6}{tally.repeated:>6}"
            f"{tally.precision:>7.2f}{tally.recall:>7.2f}  {fields}"
        )


def errors(kinds: tuple[str, ...], stems: tuple[str, ...]) -> Iterator[str]:
    """Yield what is missed, false or wrong in the dev part."""
    for text in read_part("dev"):
        if stems and text.stem not in stems:
            continue
        for kind, scored in outcomes(text):
            if kinds and kind not in kinds:
                continue
            for entry in scored.missed:
                yield f"{text.stem} {kind} MISSED {_brief(entry)}"
            for one in scored.false:
                yield f"{text.stem} {kind} FALSE {_told(one)}"
            for name, entry, one in scored.wrong:
                yield f"{text.stem} {kind} WRONG {name}: want {entry.get('key' if name == 'measure' else name)} in {_told(one)}"


def _brief(entry: Entry) -> str:
    return json.dumps({k: v for k, v in entry.items() if v not in (None, [], False)}, ensure_ascii=False)


def _told(one: Grounded) -> str:
    values = one.record.model_dump(exclude={"quotes", "typename"}, exclude_none=True, exclude_defaults=True)
    return f"{values} ⟨{one.quotes[0].text[:160]}⟩"


# --- floors -----------------------------------------------------------------------------------------------


def measured() -> dict[str, float]:
    """Return every score that a floor holds, by name ("test commitment precision")."""
    scores: dict[str, float] = {}
    for part in PARTS:
        for label, languages in (("", ("en",)), ("es fr ", ("es", "fr"))):
            if not any(text.key["language"] in languages for text in read_part(part)):
                continue
            for kind, tally in totals(part, languages).items():
                name = f"{part} {label}{kind}"
                scores[f"{name} precision"] = tally.precision
                scores[f"{name} recall"] = tally.recall
                for field in tally.fields:
                    scores[f"{name} {field}"] = tally.accuracy(field)
    return scores


def raise_floors() -> None:
    """Write what is measured now as the floors; lowering one needs the file to be edited by hand."""
    old = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {"floors": {}}
    now = {name: int(value * 1000) / 1000 for name, value in measured().items()}
    lower = {name: floor for name, floor in old["floors"].items() if now.get(name, 0) < floor}
    if lower:
        raise SystemExit(f"these fell below their floors, so nothing was written: {sorted(lower)}")
    upgrades = {part: totals(part, LANGUAGES)["commitment"].upgrades for part in PARTS}
    if any(upgrades[part] > old.get("upgrades", upgrades).get(part, upgrades[part]) for part in PARTS):
        raise SystemExit(f"more commitments than before are firmer than their words: {upgrades}")
    content = {"digest": digest(), "upgrades": upgrades, "floors": now}
    FLOORS.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--part", choices=PARTS)
    parser.add_argument("--errors", action="store_true", help="list what is wrong in the dev part")
    parser.add_argument("--kind", action="append", default=[], choices=(*RECORDS, "date"))
    parser.add_argument("--text", action="append", default=[])
    parser.add_argument("--raise-floors", action="store_true")
    options = parser.parse_args()
    if options.raise_floors:
        raise_floors()
        return
    if options.errors:
        print(*errors(tuple(options.kind), tuple(options.text)), sep="\n")
        return
    for part in [options.part] if options.part else PARTS:
        for label, languages in (("English", ("en",)), ("Spanish and French", ("es", "fr"))):
            count = sum(text.key["language"] in languages for text in read_part(part))
            if not count:
                continue
            print(f"\n{part} part, {label}, {count} texts")
            print(*table(totals(part, languages)), sep="\n")


if __name__ == "__main__":
    main()
