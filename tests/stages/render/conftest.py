"""Briefings written by hand, and the programs that judge what is made of them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from briefings.briefing import Briefing, Citation, Column, LeftOut, Point, Row, Section, Source
from briefings.document import Document, document_id
from briefings.record import (
    Conflict,
    Edtf,
    Finding,
    Findings,
    Grounded,
    Quote,
    Record,
    Refused,
    SharedOrigin,
    Side,
)

COLUMNS = (
    Column(id="status", title="Status", share=0.12),
    Column(id="what", title="Commitment", share=0.43),
    Column(id="parties", title="Parties", share=0.15),
    Column(id="reported", title="Reported", share=0.13),
    Column(id="next", title="Next date", share=0.1),
    Column(id="source", title="Source", share=0.07),
)
TEXTS = {
    "council-note": """\
Ministers from Norland and Estmark put their names to the Herring Treaty on 4 March 2024.
The treaty caps the herring catch at 310,000 tonnes a year and entered into force on 1 June 2024.
A joint inspection vessel was announced; no budget was given.
The ministers said that talks on a shared observer programme go on.""",
    "fleet-bulletin": """\
The Estmark fleet landed 124,500 tonnes of herring in 2023, two fifths of all landings.
Skippers hope for a satellite register of nets by 2026.
The bulletin reports that the treaty caps the catch at 301,000 tonnes a year.
Norland asked the Fisheries Agency for access to its landing records.""",
    "press-release": """\
Norland and Estmark agreed on 12 May 2024 to publish landing figures every quarter.
A closed season for spawning grounds was proposed for the autumn of 2025.
Both sides discussed a fund for idle crews, without figures.
The Fisheries Agency is negotiating a data protocol with Estmark.""",
}
ROWS = (
    ("in force", "Herring Treaty: one annual cap for both fleets", "Norland, Estmark", "1 Jun 2024", "–",
     "council-note", "entered into force on 1 June 2024"),
    ("signed", "Side letter to the treaty on inspections at sea, with the order in which vessels are boarded",
     "Norland, Estmark", "4 Mar 2024", "Not stated", "council-note", "put their names to the Herring Treaty"),
    ("agreed", "Quarterly publication of landing figures", "Norland, Estmark", "12 May 2024", "Aug 2024",
     "press-release", "agreed on 12 May 2024 to publish landing figures every quarter"),
    ("announced",
     "Joint inspection vessel, so far without a budget and without a port",
     "Norland, Estmark", "4 Mar 2024", "Not stated", "council-note", "A joint inspection vessel was announced"),
    ("negotiating", "Data protocol with the Fisheries Agency", "Estmark, Agency", "May 2024", "Not stated",
     "press-release", "is negotiating a data protocol with Estmark"),
    ("sought", "Access to the landing records of the Agency", "Norland", "Early 2024", "Not stated",
     "fleet-bulletin", "Norland asked the Fisheries Agency for access"),
    ("proposed", "Closed season on the spawning grounds", "Norland, Estmark", "May 2024", "Autumn 2025",
     "press-release", "A closed season for spawning grounds was proposed"),
    ("discussed", "Fund for idle crews", "Norland, Estmark", "May 2024", "Not stated",
     "press-release", "Both sides discussed a fund for idle crews"),
    ("aim", "Satellite register of nets", "Skippers", "2024", "2026",
     "fleet-bulletin", "Skippers hope for a satellite register of nets by 2026"),
)  # fmt: skip


class Pledge(Record, title="Where the commitments stand"):
    """Something that parties bind themselves to."""

    parties: tuple[str, ...] = ()
    action: str
    made_on: Edtf | None = None


@dataclass(frozen=True)
class Case:
    """Everything that the renderer is given."""

    briefing: Briefing
    documents: tuple[Document, ...]
    findings: Findings = field(default_factory=Findings)
    refused: Mapping[str, tuple[Refused, ...]] = field(default_factory=dict)


def make_document(stem: str, text: str) -> Document:
    """Return a plain-text document."""
    return Document(
        id=document_id(text), path=f"{stem}.txt", stem=stem, format="txt", language="en", text=text
    )


DOCUMENTS = tuple(make_document(stem, text) for stem, text in TEXTS.items())
NUMBERS = {document.stem: number for number, document in enumerate(DOCUMENTS, start=1)}


def cite(stem: str, quote: str) -> Citation:
    """Return a citation of words that stand in one of the texts."""
    start = TEXTS[stem].index(quote)
    return Citation(source=NUMBERS[stem], start=start, end=start + len(quote), quote=quote)


def make_source(number: int, document: Document, descriptor: str) -> Source:
    """Return an entry of the source list."""
    return Source(
        number=number, id=document.id, path=document.path, stem=document.stem, descriptor=descriptor
    )


def table_rows() -> tuple[Row, ...]:
    """Return nine rows, one for each rung."""
    names = [column.id for column in COLUMNS]
    return tuple(
        Row(
            cells=dict(zip(names, (status.capitalize(), *rest, f"[{NUMBERS[stem]}]"), strict=True)),
            citations=(cite(stem, quote),),
            status=status,
            worth=9.0 - number,
        )
        for number, (status, *rest, stem, quote) in enumerate(ROWS)
    )


def _matters() -> Section:
    cap = cite("council-note", "caps the herring catch at 310,000 tonnes a year")
    points = (
        Point(
            label="Scale",
            text="Estmark boats landed 124,500 tonnes of herring in 2023, two fifths of all landings.",
            citations=(cite("fleet-bulletin", "landed 124,500 tonnes of herring in 2023, two fifths"),),
        ),
        Point(
            label="Limit",
            text="The treaty caps the catch of both fleets at 310,000 tonnes a year. It is the first cap that"
            " binds the two states at the same time.",
            citations=(cap, cite("press-release", "Norland and Estmark")),
        ),
        Point(
            label="Results so far",
            text="No text reports an inspection under the treaty.",
            basis="computed",
            citations=(cite("council-note", "The treaty caps the herring catch"),),
        ),
    )
    return Section(id="why", title="Why it matters", points=points)


def _care() -> Section:
    points = (
        Point(
            label="† Numbers",
            text="The council note says “310,000 tonnes a year”, the fleet bulletin “301,000 tonnes a year”."
            " We use the figure of the council note, which is nearer to the treaty.",
            citations=(
                cite("council-note", "310,000 tonnes a year"),
                cite("fleet-bulletin", "301,000 tonnes a year"),
            ),
        ),
        Point(label="Independence", text="All three texts come from the parties themselves."),
    )
    return Section(id="care", title="Read with care", points=points)


def _questions() -> Section:
    asked = (
        "Norland ministry: which port is to receive the inspection vessel, and who pays for it?",
        "Fisheries Agency: what keeps the data protocol open?",
        "Estmark delegation: who proposed the closed season?",
    )
    return Section(
        id="questions",
        title="Questions to raise",
        numbered=True,
        points=tuple(Point(text=each) for each in asked),
    )


def full_briefing() -> Briefing:
    """Return a page that is well filled and fits."""
    bottom = Point(
        text="Of nine commitments between Norland and Estmark in the first half of 2024, one is in force: the"
        " Herring Treaty with its annual cap. A side letter is signed and quarterly figures are agreed."
        " The inspection vessel has only been announced, and the closed season is still a proposal.",
        citations=(
            cite("council-note", "entered into force on 1 June 2024"),
            cite("press-release", "A closed season for spawning grounds was proposed"),
        ),
    )
    assessment = Point(
        label="The vessel is likely to come last",
        text="No text names a port, a budget or a date for it. Confidence is low: one text.",
        basis="judgement",
        citations=(cite("council-note", "no budget was given"),),
    )
    descriptors = (
        "Council note on the ministers’ meeting, no date",
        "Fleet bulletin of the Estmark skippers, no date",
        "Joint press release, May 2024",
    )
    return Briefing(
        headline=Point(text="Herring pact: nine commitments, one in force"),
        kicker="Policy brief | For information",
        position="Position at 1 July 2024 | Based on three texts, March to May 2024 | Draft, not yet cleared",
        bottom_line=bottom,
        sections=(
            _matters(),
            Section(
                id="commitments", title="Where the commitments stand", columns=COLUMNS, rows=table_rows()
            ),
            Section(id="assessment", title="Our assessment", points=(assessment,)),
            _care(),
            _questions(),
        ),
        sources=tuple(
            make_source(number, document, f"{words} ({document.stem})")
            for number, (document, words) in enumerate(zip(DOCUMENTS, descriptors, strict=True), start=1)
        ),
        left_out=(LeftOut(text="A dinner was given for the crews.", why="says nothing on the topic"),),
        footer="Quoted words match the source files letter for letter. Status words follow the wording.",
    )


def _grounded(stem: str, action: str, quote: str, made_on: str | None) -> Grounded:
    document = DOCUMENTS[NUMBERS[stem] - 1]
    start = TEXTS[stem].index(quote)
    record = Pledge(quotes=(quote,), action=action, parties=("Norland", "Estmark"), made_on=made_on)
    return Grounded(
        document=document.id, record=record, quotes=(Quote(start=start, end=start + len(quote), text=quote),)
    )


def full_findings() -> Findings:
    """Return findings with support, a conflict, a shared origin and names."""
    cap = _grounded(
        "council-note", "cap on the catch", "caps the herring catch at 310,000 tonnes", "2024-03-04"
    )
    other = _grounded("fleet-bulletin", "cap on the catch", "caps the catch at 301,000 tonnes a year", None)
    conflict = Conflict(
        field="value",
        why="The two texts give different caps.",
        sides=(
            Side(value="310,000 tonnes", document=cap.document, quote=cap.quotes[0]),
            Side(value="301,000 tonnes", document=other.document, quote=other.quotes[0]),
        ),
        finding="pledge-1",
    )
    finding = Finding(
        id="pledge-1",
        type="pledge",
        record=cap.record,
        support=(cap, other),
        origins=2,
        conflicts=(conflict,),
    )
    shared = SharedOrigin(documents=(cap.document, other.document), why="One repeats the other.")
    return Findings(
        findings=(finding,),
        conflicts=(conflict,),
        shared_origins=(shared,),
        names={"Norland": "Kingdom of Norland", "Kingdom of Norland": "Kingdom of Norland"},
    )


def thin_briefing() -> Briefing:
    """Return a page that rests on one text and says little."""
    briefing = full_briefing()
    line = Point(
        text="One text reports one treaty.",
        citations=(cite("council-note", "the Herring Treaty on 4 March 2024"),),
    )
    return briefing.model_copy(
        update={
            "bottom_line": line,
            "sections": (),
            "sources": briefing.sources[:1],
            "footer": "",
            "left_out": (),
        }
    )


def overfull_briefing() -> Briefing:
    """Return forty points and thirty rows, many more than a page holds."""
    briefing = full_briefing()
    source = cite("fleet-bulletin", "two fifths of all landings")
    points = tuple(
        Point(
            label=f"Point {number}",
            text=f"This is finding number {number}, and it takes more than a single line of the page to"
            " say what it has to say about the herring that was landed."
            + " It goes on a little."
            * (number % 4),
            shorter=f"Finding {number} in short." if number % 3 == 0 else None,
            worth=1.0 + (number * 7 % 11),
            citations=(source,),
            findings=(f"finding-{number}",),
        )
        for number in range(1, 41)
    )
    rows = tuple(
        row.model_copy(update={"worth": float(copy * 9 + at), "finding": f"row-{copy}-{at}"})
        for copy in range(4)
        for at, row in enumerate(table_rows())
    )[:30]
    table = Section(id="commitments", title="Where the commitments stand", columns=COLUMNS, rows=rows)
    lists = (
        Section(id="a", title="Why it matters", points=points[:20]),
        table,
        Section(id="b", title="Read with care", points=points[20:], numbered=True),
    )
    return briefing.model_copy(update={"sections": lists})


HOSTILE = (
    "<script>alert(1)</script><b>bold</b> &amp; {{ 7 * 7 }} {% raw %} {# gone #}",
    "*stars* _under_ `code` [link](javascript:alert(1)) ![image](x) | pipe \\ back ~~struck~~ <!-- c -->",
    "\x00\x07control\x1b[31m \u202eright to left\u202c and \u2066isolated\u2069",
    "# no heading\n\n- no list\n1. no list\n> no quote\n```\nno fence",
    "Emoji 🐟🚢 and 鯡魚漁業協定の署名 and Ørjan Šćž Ἀθῆναι Москва",
    "W" * 5000,
)


def hostile_case() -> Case:
    """Return markup of every format in every place that takes words, and one endless word."""
    text = "\n".join(HOSTILE) + "\n</script></style><mark>]]>"
    document = make_document("hostile", text)
    quote = HOSTILE[0]
    citation = Citation(source=1, start=0, end=len(quote), quote=quote)
    points = tuple(
        Point(text=words, label=words[:30], citations=(citation,), worth=9.0 - at)
        for at, words in enumerate(HOSTILE)
    )
    rows = tuple(
        Row(
            cells={"status": "Signed", "what": words, "parties": words[:60], "source": "[1]"},
            citations=(citation,),
            status="signed" if at else "no such rung",
        )
        for at, words in enumerate(HOSTILE[:5])
    )
    briefing = Briefing(
        headline=Point(text="<i>Title</i> {{ 1 }} *x*", citations=(citation,)),
        kicker=HOSTILE[1],
        position=HOSTILE[3],
        bottom_line=Point(text=HOSTILE[0] + HOSTILE[2], citations=(citation,)),
        sections=(
            Section(id='"><script>', title="<h1>Markup</h1>", points=points),
            Section(id="t", title="Table | with a pipe", columns=COLUMNS, rows=rows),
        ),
        sources=(make_source(1, document, HOSTILE[1]),),
        left_out=(LeftOut(text=HOSTILE[0], why=HOSTILE[1]),),
        footer=HOSTILE[0],
    )
    refused = {document.id: (Refused(type="<b>", reason=HOSTILE[1], quote=HOSTILE[0]),)}
    return Case(briefing, (document,), refused=refused)


def full_case() -> Case:
    """Return the well-filled page with its texts and findings."""
    document = DOCUMENTS[0]
    refused = {document.id: (Refused(type="pledge", reason="not in the text", quote="a gift of nine ships"),)}
    return Case(full_briefing(), DOCUMENTS, full_findings(), refused)


CASES: dict[str, Callable[[], Case]] = {
    "full": full_case,
    "thin": lambda: Case(thin_briefing(), DOCUMENTS[:1]),
    "overfull": lambda: Case(overfull_briefing(), DOCUMENTS),
    "hostile": hostile_case,
}


@pytest.fixture(scope="session")
def cases() -> dict[str, Case]:
    """Return every case by name."""
    return {name: make() for name, make in CASES.items()}


@pytest.fixture(params=list(CASES))
def case(request: pytest.FixtureRequest, cases: dict[str, Case]) -> Case:
    """Return each case in turn."""
    return cases[request.param]


@pytest.fixture(scope="session")
def to_pdf(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Mapping[str, bytes]], dict[str, Path]]:
    """Return a function that has LibreOffice turn Word files into PDF, all in one call."""
    program = shutil.which("soffice")
    if program is None or shutil.which("pdfinfo") is None:
        pytest.skip("LibreOffice (soffice) and pdfinfo are not installed: nobody can judge the Word page")
    profile = tmp_path_factory.mktemp("office")

    def convert(files: Mapping[str, bytes]) -> dict[str, Path]:
        folder = tmp_path_factory.mktemp("word")
        for name, content in files.items():
            (folder / f"{name}.docx").write_bytes(content)
        command = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "pdf"]
        paths = [str(folder / f"{name}.docx") for name in files]
        subprocess.run(
            [*command, "--outdir", str(folder), *paths], check=True, capture_output=True, timeout=180
        )
        return {name: folder / f"{name}.pdf" for name in files}

    return convert


@pytest.fixture(scope="session")
def chrome() -> Iterator[Any]:
    """Return a headless Chromium, steered through selenium."""
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    driver_path = Path("/usr/bin/chromedriver")
    if not driver_path.exists():
        pytest.skip("chromedriver is not installed: nobody can click through the HTML page")
    options = webdriver.ChromeOptions()
    for switch in (
        "headless=new",
        "no-sandbox",
        "disable-gpu",
        "disable-background-networking",
        "no-first-run",
    ):
        options.add_argument(f"--{switch}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    service = webdriver.chrome.service.Service(str(driver_path))
    driver = webdriver.Chrome(options=options, service=service)
    yield driver
    driver.quit()
