"""Merged records: their values, ids, order and conflicts."""

from __future__ import annotations

import itertools
import time
from typing import Any

from briefings.stages.merge import merge
from tests.stages.merge.builders import document, grounded, merged, only

A = document("Belgium and Ecuador signed a police protocol on 27 February. Nobody else did so.", path="a.txt")
B = document(
    "A protocol on police matters was proposed by Ecuador (EC) last autumn, it is said.", path="b.txt"
)
C = document("In Quito a police protocol was signed by two states. More is to come, they say.", path="c.txt")
PROTOCOL: dict[str, Any] = {
    "action": "police protocol",
    "instrument": "protocol",
    "parties": ("Belgium", "Ecuador"),
}
SIGNED = "signed a police protocol on 27 February"


def test_values_of_a_merged_commitment() -> None:
    """The firmest status stands with its own date, parties are gathered, most origins decide the rest."""
    loose = PROTOCOL | {"parties": ("Ecuador",), "status": "proposed", "made_on": "2022-11", "due_by": "2024"}
    firm = PROTOCOL | {"status": "signed"}
    found = only(
        merged(
            (B, grounded(B, "commitment", "protocol on police matters was proposed", **loose)),
            (A, grounded(A, "commitment", SIGNED, **firm, made_on="2023-02")),
            (C, grounded(C, "commitment", "police protocol was signed", **firm, made_on="2023-02-27")),
        )
    )
    values = found.record.model_dump(mode="json")
    assert (values["status"], values["made_on"], values["due_by"]) == ("signed", "2023-02-27", None)
    assert values["parties"] == ["Belgium", "Ecuador"]
    assert found.origins == 3
    assert len(found.support) == len(values["quotes"]) == 3


def test_a_looser_status_gives_no_date_to_a_firmer_one() -> None:
    """The date of a proposal is not the date of a signature."""
    found = only(
        merged(
            (B, grounded(B, "commitment", "proposed", **PROTOCOL, status="proposed", made_on="2022-11")),
            (A, grounded(A, "commitment", SIGNED, **PROTOCOL, status="signed")),
        )
    )
    assert found.record.model_dump()["made_on"] is None


def test_a_differing_status_is_named() -> None:
    """Two texts with two statuses are both sides of a conflict, which the findings list too."""
    result = merged(
        (A, grounded(A, "commitment", SIGNED, **PROTOCOL, status="signed")),
        (B, grounded(B, "commitment", "proposed", **PROTOCOL, status="proposed")),
    )
    (conflict,) = result.conflicts
    assert conflict.field == "status"
    assert [(side.value, side.document, side.quote.text) for side in conflict.sides] == [
        ("signed", A.id, SIGNED),
        ("proposed", B.id, "proposed"),
    ]
    assert conflict.finding == only(result).id
    assert only(result).conflicts == result.conflicts


def test_a_later_firmer_text_may_have_moved_on() -> None:
    """Where the dates of the texts explain the difference, the reader is told."""
    early = document(B.text, published="2022-10-01", path="b.txt")
    late = document(A.text, published="2023-02-27", path="a.txt")
    records = [
        (early, grounded(early, "commitment", "proposed", **PROTOCOL, status="proposed")),
        (late, grounded(late, "commitment", SIGNED, **PROTOCOL, status="signed")),
    ]
    (conflict,) = merged(*records).conflicts
    assert "moved on" in conflict.why
    undated = [(A, grounded(A, "commitment", SIGNED, **PROTOCOL, status="signed")), records[0]]
    assert "moved on" not in merged(*undated).conflicts[0].why


def test_one_status_within_one_text_is_no_conflict() -> None:
    """A text that tells how a thing went from talks to signature does not contradict itself."""
    result = merged(
        (A, grounded(A, "commitment", SIGNED, **PROTOCOL, status="signed")),
        (A, grounded(A, "commitment", "Nobody else did so", **PROTOCOL, status="discussed")),
    )
    assert only(result).record.model_dump(mode="json")["status"] == "signed"
    assert not result.conflicts


def test_numbers_that_differ_are_a_conflict() -> None:
    """Both values are named with the words that give them; the value most origins give stands."""
    texts = [
        document("The harbour office says that 110 tons of goods were seized in the year."),
        document("Police spoke of 112 tons of goods when they met reporters."),
        document("A union paper counts 112 tons of goods behind the gates."),
    ]
    records = [
        (
            text,
            grounded(
                text, "figure", f"{value} tons of goods", value=value, unit="tons", measure="goods seized"
            ),
        )
        for text, value in zip(texts, (110, 112, 112), strict=True)
    ]
    result = merged(*records)
    (conflict,) = result.conflicts
    assert only(result).record.model_dump()["value"] == 112
    assert conflict.field == "value"
    assert [(side.value, side.quote.text) for side in conflict.sides] == [
        ("110", "110 tons of goods"),
        ("112", "112 tons of goods"),
    ]


def test_a_rounded_number_is_no_conflict() -> None:
    """A rounded figure agrees with the exact one, and the exact one stands."""
    one, other = document("It cost 1,234,000 euros in all."), document("It cost some 1.2 million euros.")
    fields = {"unit": "EUR", "measure": "cost of the centre"}
    result = merged(
        (one, grounded(one, "figure", "1,234,000 euros", value=1_234_000, **fields)),
        (other, grounded(other, "figure", "1.2 million euros", value=1_200_000, **fields)),
    )
    assert only(result).record.model_dump()["value"] == 1_234_000
    assert not result.conflicts


def test_dates_agree_or_clash() -> None:
    """A month agrees with its day; two days of one signature do not, and another status's date is no clash."""

    def conflicts(first: str, second: str, status: str = "signed") -> list[str]:
        result = merged(
            (A, grounded(A, "commitment", SIGNED, **PROTOCOL, status="signed", made_on=first)),
            (
                C,
                grounded(
                    C, "commitment", "police protocol was signed", **PROTOCOL, status=status, made_on=second
                ),
            ),
        )
        assert len(result.findings) == 1
        return [conflict.field for conflict in result.conflicts]

    assert conflicts("2023-02-27", "2023-02") == []
    assert conflicts("2023-02-27", "2023-03-02") == ["made_on"]
    assert conflicts("2023-02-27", "2022-11-02", status="proposed") == ["status"]


def test_amounts_clash_by_their_numbers() -> None:
    """Descriptions may differ freely; the same words with another number contradict each other."""

    def conflicts(first: str, second: str) -> list[str]:
        result = merged(
            (A, grounded(A, "commitment", SIGNED, **PROTOCOL, status="signed", amount=first)),
            (
                C,
                grounded(
                    C, "commitment", "police protocol was signed", **PROTOCOL, status="signed", amount=second
                ),
            ),
        )
        return [conflict.field for conflict in result.conflicts]

    assert conflicts("EUR 5 million", "EUR 7 million") == ["amount"]
    assert conflicts("EUR 5 million", "5 million EUR") == []
    assert conflicts("EUR 5 million", "several grants") == []


def test_what_describes_an_actor_is_no_conflict() -> None:
    """The kind of an actor is the engine's reading, and roles may be told in many ways."""
    result = merged(
        (A, grounded(A, "actor", "Ecuador", name="Frontex", kind="organisation", role="agency")),
        (B, grounded(B, "actor", "Ecuador", name="FRONTEX", kind="programme", role="an agency of the Union")),
    )
    assert only(result).record.model_dump()["role"] == "an agency of the Union"
    assert not result.conflicts


def test_a_doubt_is_a_conflict_inside_one_text() -> None:
    """A text's own contradiction has its two passages for sides."""
    text = document("Seven countries met: Peru, Chile and Brazil. They met on Monday.")
    quotes = ("Seven countries met", "Peru, Chile and Brazil")
    result = merged(
        (text, grounded(text, "doubt", *quotes, kind="count", why="seven are said and three named"))
    )
    (conflict,) = result.conflicts
    assert (conflict.field, conflict.why) == ("count", "Seven are said and three named.")
    assert tuple(side.quote.text for side in conflict.sides) == quotes
    single = merged(
        (text, grounded(text, "doubt", quotes[0], kind="meaning", why="seven of what is left open"))
    )
    assert not single.conflicts


def test_names_are_canonical_in_merged_records() -> None:
    """Gathered and single names are written as they resolve, each actor once."""
    text = document(
        "The European Union (EU) and Peru met; the EU and Lena Forsberg agreed. Forsberg said so."
    )
    result = merged(
        (
            text,
            grounded(text, "event", "met", what="meeting", who=("EU", "European Union", "Peru"), held="held"),
        ),
        (text, grounded(text, "actor", "Lena Forsberg", name="Lena Forsberg", kind="person")),
        (
            text,
            grounded(
                text, "statement", "Forsberg said so", speaker="Forsberg", words="said so", direct=False
            ),
        ),
    )
    records = {finding.type: finding.record.model_dump() for finding in result.findings}
    assert records["event"]["who"] == ("European Union", "Peru")
    assert records["statement"]["speaker"] == "Lena Forsberg"
    assert result.names["EU"] == "European Union"
    assert result.names["Forsberg"] == "Lena Forsberg"


def test_too_many_parties_fit_their_field() -> None:
    """Gathered values stop at the limit of the schema: the merged record is always valid."""
    north, south = (tuple(f"Region {half} {chr(65 + n)}" for n in range(11)) for half in ("North", "South"))
    first = PROTOCOL | {"parties": ("Peru", *north), "status": "signed"}
    second = PROTOCOL | {"parties": ("Peru", *south), "status": "signed"}
    result = merged(
        (A, grounded(A, "commitment", SIGNED, **first)),
        (C, grounded(C, "commitment", "police protocol was signed", **second)),
    )
    assert len(only(result).record.model_dump()["parties"]) == 12


def test_two_runs_agree_whatever_the_order() -> None:
    """Ids come from what a finding rests on and findings stand in order of first mention."""
    records = [
        grounded(A, "commitment", SIGNED, **PROTOCOL, status="signed"),
        grounded(C, "commitment", "police protocol was signed", **PROTOCOL, status="signed"),
        grounded(A, "actor", "Belgium", name="Belgium", kind="state"),
        grounded(B, "actor", "Ecuador", name="Ecuador", kind="state"),
    ]
    first = merge([A, B, C], records)
    assert [finding.type for finding in first.findings] == ["actor", "commitment", "actor"]
    for order in itertools.permutations(records):
        assert merge([A, B, C], order) == first
    assert len({finding.id for finding in first.findings}) == 3


def test_findings_on_the_same_words_have_their_own_ids() -> None:
    """Two actors proved by one quote are two findings with two ids."""
    result = merged(
        (A, grounded(A, "actor", "Belgium and Ecuador", name="Belgium", kind="state")),
        (A, grounded(A, "actor", "Belgium and Ecuador", name="Ecuador", kind="state")),
    )
    assert len({finding.id for finding in result.findings}) == 2


def test_nothing_merges_to_nothing() -> None:
    """No records make no findings, and documents alone do no harm."""
    assert merge([], []).findings == ()
    assert merge([A, B], []).conflicts == ()


def test_thousands_of_records_take_seconds() -> None:
    """Merging is not quadratic: two thousand commitments of common parties merge in seconds."""
    words = [
        f"{a}{b}" for a in ("cus", "har", "pol", "bor", "mar") for b in ("toms", "bour", "ice", "der", "ket")
    ]
    text = document(" ".join(f"Sentence number {n}." for n in range(2000)))
    parties = list(itertools.permutations(("Peru", "Chile", "Brazil"), 2))
    records = [
        grounded(
            text,
            "commitment",
            f"Sentence number {n}.",
            action=" ".join(words[n * step % 25] for step in (1, 3, 7, 11)),
            parties=parties[n % 6],
            status="agreed",
        )
        for n in range(2000)
    ]
    started = time.perf_counter()
    result = merge([text], records)
    assert time.perf_counter() - started < 15
    assert sum(len(finding.support) for finding in result.findings) == 2000
