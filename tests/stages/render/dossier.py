"""Findings of schemas that nobody ships: people and bodies, meetings with a state, promises with a rung."""

from __future__ import annotations

from typing import Annotated, Literal

from briefings.briefing import Briefing, Citation, LeftOut, Point, Section, Source
from briefings.document import Document, document_id
from briefings.record import (
    Basis,
    Collected,
    Conflict,
    Contested,
    Edtf,
    Finding,
    Findings,
    Firmness,
    Grounded,
    Identity,
    Quote,
    Record,
    Refused,
    SharedOrigin,
    Side,
    Status,
)


class Player(Record, title="Players"):
    """Who plays a part."""

    name: Annotated[str, Identity("name")]
    sort: Annotated[Literal["human", "body"], Contested()]
    office: Annotated[str | None, Contested()] = None
    spelt: Annotated[tuple[str, ...], Collected()] = ()


class Gathering(Record, title="Gatherings"):
    """A meeting, held or to come."""

    subject: Annotated[str, Identity("words")]
    day: Annotated[Edtf | None, Contested()] = None
    state: Annotated[Literal["held", "planned", "off"], Contested()]
    guests: Annotated[tuple[str, ...], Collected(names=True)] = ()


class Promise(Record, title="Promises"):
    """What somebody promises."""

    deed: Annotated[str, Identity("words")]
    by: Annotated[tuple[str, ...], Identity("name"), Collected(names=True)] = ()
    rung: Annotated[Status, Firmness()]
    given: Edtf | None = None
    deadline: Edtf | None = None
    tonnes: float | None = None


FIRST = """\
Minister Ada Quell met the Harbour League in Varn on 4 March 2024.
The League and Norland signed the pilot charter on 5 March 2024; it is to be in place by 2025.
Ada Quell: “We fund 3,000,000 tonnes of quay.”"""
SECOND = """\
A. Quell said that the League proposed a dredging fund in May 2024.
The next meeting is planned for 10 to 12 September 2025.
The charter was agreed, not signed, says the bulletin."""
THIRD = "Nobody quotes this text."


def _document(stem: str, text: str) -> Document:
    return Document(
        id=document_id(text), path=f"{stem}.txt", stem=stem, format="txt", language="en", text=text
    )


DOCUMENTS = (_document("gazette", FIRST), _document("bulletin", SECOND), _document("annex", THIRD))


def _grounded(at: int, record: Record, **found: Basis) -> Grounded:
    document = DOCUMENTS[at]
    quotes = []
    for words in record.quotes:
        start = document.text.index(words)
        quotes.append(Quote(start=start, end=start + len(words), text=words))
    return Grounded(document=document.id, record=record, quotes=tuple(quotes), found=found)


def _finding(id_: str, *support: Grounded, conflicts: tuple[Conflict, ...] = ()) -> Finding:
    record = support[0].record
    return Finding(
        id=id_,
        type=record.typename,
        record=record,
        support=support,
        origins=len({each.document for each in support}),
        conflicts=conflicts,
    )


def _players() -> tuple[Finding, ...]:
    minister = Player(
        quotes=("Ada Quell",), name="Ada Quell", sort="human", office="Minister", spelt=("Ada Q.",)
    )
    again = Player(quotes=("A. Quell",), name="A. Quell", sort="human")
    league = Player(quotes=("Harbour League",), name="Harbour League", sort="body")
    return (
        _finding("player-1", _grounded(0, league)),
        _finding("player-2", _grounded(0, minister), _grounded(1, again)),
    )


def _charter() -> Finding:
    words = "The League and Norland signed the pilot charter on 5 March 2024"
    signed = Promise(
        quotes=(words, "in place by 2025"),
        deed="pilot charter",
        by=("League", "Norland"),
        rung=Status.SIGNED,
        given="2024-03-05",
        deadline="2025",
        tonnes=3_000_000.0,
    )
    agreed = Promise(quotes=("The charter was agreed, not signed",), deed="charter", rung=Status.AGREED)
    one, other = _grounded(0, signed), _grounded(1, agreed)
    sides = (
        Side(value="signed", document=one.document, quote=one.quotes[0]),
        Side(value="agreed", document=other.document, quote=other.quotes[0]),
    )
    conflict = Conflict(field="rung", why="The texts differ.", sides=sides, finding="promise-1")
    return _finding("promise-1", one, other, conflicts=(conflict,))


def findings() -> Findings:
    """Return two players, two gatherings and two promises, one of them contested."""
    met = Gathering(
        quotes=("met the Harbour League in Varn on 4 March 2024",),
        subject="meeting in Varn",
        day="2024-03-04",
        state="held",
        guests=("Ada Quell", "Harbour League"),
    )
    coming = Gathering(
        quotes=("The next meeting is planned for 10 to 12 September 2025",),
        subject="next meeting",
        day="2025-09-10/2025-09-12",
        state="planned",
    )
    fund = Promise(
        quotes=("the League proposed a dredging fund in May 2024",),
        deed="dredging fund",
        by=("League",),
        rung=Status.PROPOSED,
        given="2024-05",
    )
    charter = _charter()
    shared = SharedOrigin(
        documents=(DOCUMENTS[0].id, DOCUMENTS[1].id),
        why="One repeats the other.",
        quotes=((DOCUMENTS[0].id, charter.support[0].quotes[0]),),
    )
    return Findings(
        findings=(
            *_players(),
            charter,
            _finding("promise-2", _grounded(1, fund, given="resolved")),
            _finding("gathering-1", _grounded(0, met)),
            _finding("gathering-2", _grounded(1, coming)),
        ),
        conflicts=charter.conflicts,
        shared_origins=(shared,),
        names={
            "League": "Harbour League",
            "A. Quell": "Ada Quell",
            "Ada Quell": "Ada Quell",
            "Norland": "Norland",
        },
    )


def briefing() -> Briefing:
    """Return a short page that lists the first of the three texts."""
    words = "signed the pilot charter on 5 March 2024"
    start = FIRST.index(words)
    citation = Citation(source=1, start=start, end=start + len(words), quote=words)
    document = DOCUMENTS[0]
    return Briefing(
        headline=Point(text="Varn: one charter signed", citations=(citation,)),
        bottom_line=Point(text="The League and Norland signed one charter.", citations=(citation,)),
        sections=(
            Section(id="a", title="Promises", points=(Point(text="One is signed.", citations=(citation,)),)),
        ),
        sources=(
            Source(number=1, id=document.id, path=document.path, stem=document.stem, descriptor="Gazette"),
        ),
        left_out=(
            LeftOut(text="A dredging fund is proposed.", why="no room on one page", finding="promise-2"),
            LeftOut(text="Dinner was served.", why="says nothing on the topic"),
        ),
    )


REFUSED = {"bulletin": (Refused(type="promise", reason="not in the text", quote="nine free ships"),)}
