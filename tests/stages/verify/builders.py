"""A page of two texts for the tests of the gate."""

from __future__ import annotations

from typing import Any

from briefings.briefing import Briefing, Citation, Column, Point, Row, Section, Source
from briefings.record import Findings
from tests.stages.merge.builders import document, grounded, merged

ONE = document(
    "Peru and Chile signed a protocol on squid in Lima on 14 May 2024. Ports landed 400 tons of squid, of which "
    "100 tons were seized. Minister Ana Ruiz praised the Food Safety Agency (FSA). A review is due to open in June.",
    published="2024-05-14",
    path="one.txt",
)
TWO = document(
    "Oman hopes that Qatar will join the gas treaty. Three states wait: Oman, Qatar and Yemen. "
    "Police seized 1.5 million litres of fuel in 2023.",
    published="2024-06-02",
    path="two.txt",
)
SIGNED = "Peru and Chile signed a protocol on squid in Lima on 14 May 2024."
LANDED = "Ports landed 400 tons of squid, of which 100 tons were seized."
PRAISED = "Minister Ana Ruiz praised the Food Safety Agency (FSA)."
DUE = "A review is due to open in June."
HOPED = "Oman hopes that Qatar will join the gas treaty."
WAITING = "Three states wait: Oman, Qatar and Yemen."
FUEL = "Police seized 1.5 million litres of fuel in 2023."

FINDINGS: Findings = merged(
    (
        ONE,
        grounded(
            ONE, "commitment", SIGNED, action="protocol on squid", status="signed", parties=("Peru", "Chile")
        ),
    ),
    (
        TWO,
        grounded(
            TWO, "commitment", HOPED, action="Qatar will join the gas treaty", status="aim", parties=("Oman",)
        ),
    ),
)
IDS = tuple(finding.id for finding in FINDINGS.of("commitment"))
DOCUMENTS = (ONE, TWO)
SOURCES = tuple(
    Source(number=number, id=source.id, path=source.path, stem=source.stem)
    for number, source in enumerate(DOCUMENTS, 1)
)


def cite(*quotes: str) -> tuple[Citation, ...]:
    """Cite words wherever they stand in the two texts."""
    cited = []
    for quote in quotes:
        number, source = next((n, one) for n, one in enumerate(DOCUMENTS, 1) if quote in one.text)
        start = source.text.index(quote)
        cited.append(Citation(source=number, start=start, end=start + len(quote), quote=quote))
    return tuple(cited)


def point(text: str, *quotes: str, **more: Any) -> Point:
    """Return a sentence that cites words."""
    return Point(text=text, citations=cite(*quotes), **more)


def row(quote: str, status: str, **cells: str) -> Row:
    """Return a table row that cites one sentence."""
    return Row(cells={"status": status.capitalize(), **cells}, status=status, citations=cite(quote))


def briefing(*sections: Section, headline: Point | None = None, bottom: Point | None = None) -> Briefing:
    """Return a page of the two texts."""
    return Briefing(
        headline=headline or point("Peru and Chile sign on squid", SIGNED),
        bottom_line=bottom,
        sections=sections,
        sources=SOURCES,
    )


def why(*points: Point) -> Section:
    """Return a section of sentences."""
    return Section(id="why", title="Why it matters", points=points)


def table(*rows: Row) -> Section:
    """Return a table of commitments."""
    columns = tuple(
        Column(id=name, title=name.title(), share=share)
        for name, share in (("status", 0.2), ("what", 0.5), ("parties", 0.3))
    )
    return Section(id="commitments", title="Commitments", columns=columns, rows=rows)
