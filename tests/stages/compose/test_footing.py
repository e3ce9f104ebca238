"""What the page stands on: counts over all of it, each with its working."""

from __future__ import annotations

from briefings.briefing import Point, Source
from briefings.document import Document
from briefings.record import Finding
from briefings.stages.compose.footing import footing_points
from tests.stages.merge.builders import document, grounded

SOURCES = (
    document("Peru signed a treaty on salt.", published="2024-05-14"),
    document("Peru signed a treaty on rice."),
    document("Le Togo signe un traité sur le sel.", published="2024-05-15").model_copy(
        update={"language": "fr"}
    ),
)


def footing(*origins: int, sources: tuple[Document, ...] = SOURCES) -> tuple[Point, ...]:
    """Return what is said of commitments with so many origins each."""
    record = grounded(SOURCES[0], "commitment", SOURCES[0].text, action="treaty on salt", status="signed")
    findings = [
        Finding(id=f"c{n}", type="commitment", record=record.record, support=(record,), origins=count)
        for n, count in enumerate(origins)
    ]
    listed = [Source(number=n, id=one.id, path=one.path, stem=one.stem) for n, one in enumerate(sources, 1)]
    return footing_points(findings, sources, listed)


def test_thin_ground_is_named() -> None:
    """Commitments of one origin, texts without a date, texts in another language."""
    assert [point.text for point in footing(1, 1, 2)] == [
        "Only one of the three commitments could be matched across independent texts.",
        "One of the three texts has no date; what it calls new may be old.",
        "One of the three texts is quoted in another language, untranslated.",
    ]


def test_every_count_can_be_made_again() -> None:
    """Each number has a working over as many findings or sources."""
    for point in footing(1, 1, 1):
        assert all(working.value == len(set(working.of)) for working in point.workings)


def test_firm_ground_needs_no_word() -> None:
    """What most origins confirm, and one text alone, are not remarked on."""
    assert "Support." not in [point.label for point in footing(2, 2, 1)]
    assert footing(1, 1, 1, sources=SOURCES[:1]) == ()
