"""Which records say the same thing: a wrong merge hurts more than a missed one."""

from __future__ import annotations

from typing import Annotated, Any

import pytest

from briefings.document import Document
from briefings.record import Contested, Identity, Record
from tests.stages.merge.builders import document, grounded, merged

A = document("First text. Here stand words. More words follow. One two.", path="a.txt")
B = document("Second text. Here stand words. Other words follow. One two.", path="b.txt")
QUOTE = "Here stand words"


class Part(Record):
    """A numbered part of a building."""

    number: Annotated[int, Identity("number")]
    name: Annotated[str, Identity("words")]
    colour: Annotated[str | None, Contested()] = None


def findings(
    schema: str | type[Record], *fields: dict[str, Any], sources: tuple[Document, ...] = (A, B)
) -> int:
    """Return how many findings records with these fields make, taken from the sources in turn."""
    records = []
    for at, given in enumerate(fields):
        source = sources[at % len(sources)]
        records.append((source, grounded(source, schema, given.pop("quote", QUOTE), **given)))
    return len(merged(*records).findings)


def commitment(
    action: str, *parties: str, instrument: str = "other", status: str = "signed", **more: Any
) -> dict[str, Any]:
    """Return the fields of a commitment."""
    return {"action": action, "parties": parties, "instrument": instrument, "status": status, **more}


PROTOCOL = ("Belgium", "Ecuador")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            commitment("protocol on police cooperation", *PROTOCOL, instrument="protocol"),
            commitment(
                "cooperation protocol on the fight against organised crime", *PROTOCOL, instrument="protocol"
            ),
        ),
        (
            commitment(
                "pilot project on police cooperation and exchange with Europol",
                "EU",
                "Colombia",
                status="announced",
            ),
            commitment(
                "pilot project to operationalise police cooperation", "EU", "Colombia", status="announced"
            ),
        ),
        (
            commitment(
                "list of results for prevention and interoperability", "EU", "Ecuador", status="agreed"
            ),
            commitment("list of results on interoperability", "Ecuador", status="announced"),
        ),
        (
            commitment("customs treaty", *PROTOCOL, instrument="treaty", made_on="2023-02"),
            commitment("treaty on customs", *PROTOCOL, instrument="treaty", made_on="2023-02-27"),
        ),
    ],
)
def test_one_commitment_in_two_wordings_is_one(one: dict[str, Any], other: dict[str, Any]) -> None:
    """Where parties and form agree, fewer words have to be shared."""
    assert findings("commitment", dict(one), dict(other)) == 1
    assert findings("commitment", dict(one), dict(other), sources=(A,)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            commitment(
                "working agreement with Europol",
                "Ecuador",
                "Europol",
                instrument="agreement",
                status="negotiating",
            ),
            commitment(
                "agreement for the exchange of personal data between Europol and the National Police",
                "Ecuador",
                "Europol",
                instrument="agreement",
                status="proposed",
            ),
        ),
        (
            commitment("customs protocol", "Peru", "Chile"),
            commitment("customs protocol", "Belgium", "Ecuador"),
        ),
        (
            commitment("customs protocol", *PROTOCOL, instrument="protocol"),
            commitment("customs protocol", *PROTOCOL, instrument="memorandum"),
        ),
        (
            commitment(
                "pilot project on police cooperation", *PROTOCOL, instrument="project", status="announced"
            ),
            commitment("pilot project on migration", *PROTOCOL, instrument="project", status="announced"),
        ),
        (
            commitment("intelligence centre in the port", *PROTOCOL, instrument="body", status="discussed"),
            commitment("liaison officer for the port", *PROTOCOL, instrument="post", status="discussed"),
        ),
        (
            commitment("second round of customs talks", *PROTOCOL, status="agreed"),
            commitment("third round of customs talks", *PROTOCOL, status="agreed"),
        ),
        (
            commitment("police protocol on training", *PROTOCOL, instrument="protocol", made_on="2019-05-01"),
            commitment("police protocol on ports", *PROTOCOL, instrument="protocol", made_on="2023-02-27"),
        ),
        (
            commitment("sanctions will be lifted", *PROTOCOL),
            commitment("sanctions will not be lifted", *PROTOCOL),
        ),
        (commitment("customs reform", status="aim"), commitment("prison reform", status="aim")),
    ],
)
def test_two_commitments_stay_two(one: dict[str, Any], other: dict[str, Any]) -> None:
    """Other parties, form, number, date, negation or subject is another commitment."""
    assert findings("commitment", dict(one), dict(other)) == 2
    assert findings("commitment", dict(one), dict(other), sources=(A,)) == 2


def test_thirteen_mentions_are_one_commitment() -> None:
    """One instrument mentioned again and again in one text is one finding with all the support."""
    same = commitment("protocol on police cooperation", *PROTOCOL, instrument="protocol")
    text = document(" ".join(f"Mention {n} of it." for n in range(13)))
    records = [(text, grounded(text, "commitment", f"Mention {n} of it", **same)) for n in range(13)]
    (finding,) = merged(*records).findings
    assert len(finding.support) == 13
    assert finding.origins == 1


def figure(value: float, measure: str, **more: Any) -> dict[str, Any]:
    """Return the fields of a figure."""
    return {"value": value, "measure": measure, "unit": "tons", **more}


SEIZED = "cocaine seized in the port"


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        (figure(110, SEIZED), figure(110, "cocaine seized in the port in that year"), 1),
        (figure(110, SEIZED), figure(112, SEIZED), 1),
        (figure(110, SEIZED), figure(112, "cocaine seized in the airport of Lima"), 2),
        (figure(110, SEIZED, period="2021"), figure(112, SEIZED, period="2022"), 2),
        (figure(110, SEIZED, place="Antwerp"), figure(112, SEIZED, place="Lima"), 2),
        (figure(110, SEIZED), figure(110, SEIZED, unit="%"), 2),
        (figure(110, SEIZED), figure(56.4, "cocaine seized in the port that came from Ecuador"), 2),
    ],
)
def test_figures(one: dict[str, Any], other: dict[str, Any], count: int) -> None:
    """One measure of one place and period is one figure, also where two texts put it differently."""
    assert findings("figure", dict(one), dict(other)) == count


def test_a_whole_and_its_part_are_two_figures() -> None:
    """Two numbers of one sentence are not one number told twice."""
    text = document("Last year 110 tons of it were seized, of which 56.4 tons came by sea. It rained.")
    records = [
        (text, grounded(text, "figure", "110 tons of it were seized", **figure(110, "goods seized"))),
        (text, grounded(text, "figure", "56.4 tons came by sea", **figure(56.4, "goods seized"))),
    ]
    result = merged(*records)
    assert len(result.findings) == 2
    assert not result.conflicts


def event(what: str, when: str | None = None, *who: str) -> dict[str, Any]:
    """Return the fields of an event."""
    return {"what": what, "when": when, "who": who, "held": "held"}


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        (
            event("launch of the task force", "2022-10-19"),
            event("launch of the operational task force", "2022-10"),
            1,
        ),
        (event("launch of the task force", "2022-10-19"), event("launch of the task force"), 1),
        (
            event("launch of the joint task force", "2022-10-19"),
            event("launch of the joint task force", "2022-10-20"),
            1,
        ),
        (event("launch of the task force", "2022-10-19"), event("launch of the task force", "2023-10-19"), 2),
        (event("III round table on security"), event("II round table on security"), 2),
        (event("visit to Quito", "2023-02-27"), event("visit to Lima", "2023-02-27"), 2),
        (
            event("security meeting", None, "Peru", "Chile"),
            event("meeting on security in ports", None, "France"),
            2,
        ),
    ],
)
def test_events(one: dict[str, Any], other: dict[str, Any], count: int) -> None:
    """Events are one if their words and dates agree; a near date for the same words is a contradiction."""
    assert findings("event", dict(one), dict(other)) == count


def test_dates_of_a_series_in_one_text_are_two_events() -> None:
    """One text that gives two days for the same words tells of two meetings."""
    one, other = (
        event("meeting of the joint task force", "2022-10-19"),
        event("meeting of the joint task force", "2022-11-02"),
    )
    assert findings("event", one, other, sources=(A,)) == 2


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("Lena Forsberg", "Commissioner Forsberg", 1),
        ("National Police of Peru", "National Police of Ecuador", 2),
        ("European Union (EU)", "EU", 1),
    ],
)
def test_actors_are_one_by_resolved_name(one: str, other: str, count: int) -> None:
    """Records about a name are merged through the resolved names."""
    assert findings("actor", {"name": one, "kind": "person"}, {"name": other, "kind": "person"}) == count


def test_statements_need_their_words() -> None:
    """One speaker's two statements are two; the same words with fewer around them are one."""
    speech = {"speaker": "Lena Forsberg", "direct": True}
    long, short = (
        "No country can face organised crime alone in this world",
        "no country can face organised crime alone",
    )
    other = "The ports of our region need many more officers"
    assert findings("statement", {**speech, "words": long}, {**speech, "words": short}) == 1
    assert findings("statement", {**speech, "words": long}, {**speech, "words": other}) == 2
    assert (
        findings("statement", {**speech, "words": long}, {**speech, "words": short, "speaker": "Ana Torres"})
        == 2
    )


def test_identity_by_number_is_equality() -> None:
    """A schema of the user's own is merged by its roles alone."""
    assert findings(Part, {"number": 1, "name": "east wing"}, {"number": 1, "name": "wing east"}) == 1
    assert findings(Part, {"number": 1, "name": "east wing"}, {"number": 2, "name": "east wing"}) == 2


def test_records_of_different_types_never_merge() -> None:
    """Findings are of one type each."""
    records = [
        (A, grounded(A, "event", QUOTE, **event("launch of the task force"))),
        (B, grounded(B, Part, QUOTE, number=1, name="launch of the task force")),
    ]
    assert {finding.type for finding in merged(*records).findings} == {"event", "part"}


@pytest.mark.parametrize(("published", "count"), [("2024-05-14", 1), ("2024-05-20", 2), (None, 2)])
def test_two_languages_meet_where_parties_form_and_day_agree(published: str | None, count: int) -> None:
    """A report without a day of its own tells the deed of the day that it came out on, and of no other."""
    spanish = B.model_copy(update={"language": "es", "published": published})
    told = commitment("memorandum on ports", "Peru", "Spain", instrument="memorandum", made_on="2024-05-14")
    again = commitment("memorando de entendimiento", "Spain", "Peru", instrument="memorandum")
    assert findings("commitment", told, again, sources=(A, spanish)) == count
