"""Ranking: firm before loose, supported before lonely, and nothing twice in front."""

from __future__ import annotations

from typing import Any

from briefings.record import Finding, Findings
from briefings.stages.select import select
from tests.stages.merge.builders import document, grounded, merged

PORTS = document("Peru signed a protocol on ports. Peru proposed a protocol on canals.")


def finding(
    name: str, text: str, *, origins: int = 1, typename: str = "commitment", **fields: Any
) -> Finding:
    """Return a finding of one text's one sentence."""
    source = document(text)
    record = grounded(source, typename, text, **fields)
    return Finding(id=name, type=typename, record=record.record, support=(record,), origins=origins)


def ranked(*findings: Finding, typename: str = "commitment") -> list[str]:
    """Return the ids in the order of their worth."""
    return [entry.finding.id for entry in select(Findings(findings=findings))[typename]]


def test_the_firmer_of_two_equals_comes_first() -> None:
    """All else alike, what is signed is worth more than what is aimed at."""
    loose = finding("a", "Peru hopes for a canal treaty.", action="canal treaty", status="aim")
    firm = finding("b", "Peru signed a bridge treaty.", action="bridge treaty", status="signed")
    assert ranked(loose, firm) == ["b", "a"]


def test_what_independent_texts_say_comes_first() -> None:
    """Three origins weigh more than one."""
    alone = finding("a", "Peru signed a canal treaty.", action="canal treaty", status="signed")
    many = finding("b", "Peru signed a bridge treaty.", action="bridge treaty", status="signed", origins=3)
    assert ranked(alone, many) == ["b", "a"]


def test_a_fuller_record_comes_first() -> None:
    """Parties, date and amount make a finding more use to a reader."""
    bare = finding("a", "Peru signed a canal treaty.", action="canal treaty", status="signed")
    full = finding(
        "b",
        "Peru signed a bridge treaty.",
        action="bridge treaty",
        status="signed",
        parties=("Peru",),
        made_on="2024-05-14",
        amount="3 million euros",
    )
    assert ranked(bare, full) == ["b", "a"]


def test_what_repeats_a_worthier_finding_comes_last() -> None:
    """The same told again stands behind something else, though that is worth less."""
    said = finding(
        "a", "Peru signed a treaty on river dredging.", action="treaty on river dredging", status="signed"
    )
    again = finding(
        "b", "Peru agreed on river dredging, a treaty.", action="treaty river dredging", status="agreed"
    )
    other = finding("c", "Peru hopes for clean air in schools.", action="clean air in schools", status="aim")
    assert ranked(said, again, other) == ["a", "c", "b"]


def test_what_is_central_to_the_dossier_comes_before_what_is_beside_it() -> None:
    """Words that the dossier keeps coming back to make a finding worth more."""
    texts = [f"Peru wants squid quotas in zone {zone}." for zone in ("north", "south", "east", "west")]
    many = [
        finding(f"f{n}", text, typename="figure", value=1, measure=f"squid {n}")
        for n, text in enumerate(texts)
    ]
    near = finding("near", "Peru measures squid quotas.", typename="figure", value=1, measure="quotas")
    far = finding("far", "Opera tickets cost little.", typename="figure", value=1, measure="tickets")
    order = ranked(*many, far, near, typename="figure")
    assert order.index("near") < order.index("far")


def test_worth_is_a_share_and_every_finding_is_ranked_once() -> None:
    """Types stay apart, worth lies between 0 and 1 and falls, and nothing is lost."""
    findings = merged(
        (PORTS, grounded(PORTS, "commitment", "Peru signed a protocol on ports", action="protocol on ports", status="signed")),
        (PORTS, grounded(PORTS, "commitment", "Peru proposed a protocol on canals", action="protocol on canals", status="proposed")),
        (PORTS, grounded(PORTS, "actor", "Peru", name="Peru", kind="state")),
    )  # fmt: skip
    selection = select(findings)
    assert {name: len(entries) for name, entries in selection.items()} == {"commitment": 2, "actor": 1}
    for entries in selection.values():
        assert all(0 < entry.worth <= 1 for entry in entries)
        assert [entry.worth for entry in entries] == sorted((entry.worth for entry in entries), reverse=True)
    assert select(findings) == selection


def test_nothing_to_rank() -> None:
    """No findings give no types."""
    assert select(Findings()) == {}


def test_what_was_past_to_its_text_is_background() -> None:
    """A step of long before the text was written is worth half of one of its own time."""
    old = finding("a", "Peru signed a bridge treaty in 1962.", action="bridge treaty", status="signed")
    new = finding("b", "Peru hopes for a canal treaty in 2024.", action="canal treaty", status="aim")
    dates = {one.support[0].document: "2024-05-14" for one in (old, new)}
    order = [entry.finding.id for entry in select(Findings(findings=(old, new)), dates)["commitment"]]
    assert order == ["b", "a"]


def test_what_says_little_is_worth_little() -> None:
    """Four general words weigh less than a wording with names and numbers."""
    vague = finding("a", "Peru agreed to support such people.", action="support people", status="agreed")
    exact = finding(
        "b",
        "Peru agreed to ban trawls off Paita.",
        action="ban on 12-metre trawls off Paita from June",
        status="agreed",
    )
    assert ranked(vague, exact) == ["b", "a"]


def test_what_the_reader_asked_about_comes_first() -> None:
    """The topic's words lift a finding over its equal."""
    ports = finding("a", "Peru signed a treaty on ports.", action="treaty on ports", status="signed")
    mines = finding("b", "Peru signed a treaty on mines.", action="treaty on mines", status="signed")
    chosen = select(Findings(findings=(ports, mines)), topic="mines")["commitment"]
    assert [entry.finding.id for entry in chosen] == ["b", "a"]
