"""Briefings, findings and texts whose every field holds what a format might act on: Hypothesis strategies."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from briefings.briefing import Briefing, Citation, Column, LeftOut, Point, Row, Section, Source
from briefings.document import Document, document_id
from briefings.record import Conflict, Finding, Findings, Grounded, Quote, Refused, SharedOrigin, Side, Status
from tests.stages.render.dossier import Gathering, Player, Promise

SAYINGS = (
    # HTML and XML
    "<script>alert(1)</script><b>bold</b> &amp; &#65; </title></style><!-- x -->",
    "\"><img src=x onerror=alert(1)> ' onclick='x' ]]> <![CDATA[x]]> <?xml version='1.1'?>",
    "&lt;i&gt; &nosuch; &#0; &#xD800;",
    # templates
    "{{ 7 * 7 }} {% raw %} {# gone #} {{ page.title }} ${x} #{x} <%= x %>",
    # Markdown
    "*a* **b** _c_ `d` [e](javascript:f) ![g](h) | i \\ ~~j~~ [k]: l",
    "# no heading\n\n- no list\n1. no list\n> no quote\n```\nno fence\n---",
    "<a id='source-1'></a>[1] [[2]](#source-2)",
    # Typst and TeX
    '#import "x.typ": * #read("/etc/passwd") $x^2$ @label <label> #let a = 1',
    "\\input{x} \\def\\a{b} % gone ~ ^ _ $ & {} \\\\ \\end{document}",
    # spreadsheets and fields of Word
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("x","y") +1 -1 @SUM(A1) "a;b",c\td',
    "{ INCLUDETEXT x } \x13 PAGE \x14 \x15 MERGEFIELD",
    # control characters, directions, what no encoding carries
    "\x00\x01\x08\x0b\x0c\x1b[31mred\x7f\x80\x9f \ufffe\uffff\ufeff",
    "\u202eright to left\u202c \u2066isolated\u2069 \u200f\u200e \u061c abc",
    "half \ud83d of a sign \udc00 \udcff",
    "line\u2028and paragraph\u2029separators\r\nand\rreturns\x85next",
    # scripts
    "🐟🚢 👩‍👩‍👧 🇪🇺 鯡魚漁業協定の署名 Ἀθῆναι Москва עברית العربية ไทย Ｆｕｌｌ",
    "e\u0301\u0302\u0303\u0304\u0305 \u200b\u200d\u2060\u00ad soft",
    # sizes
    "W" * 10_000,
    "",
    " \t\n ",
    "\u00a0",
    ".",
)
"""Words that some format would act on; each must print as text or be left out, and break nothing."""
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Dossier:
    """Everything that a renderer is given."""

    briefing: Briefing
    findings: Findings
    documents: tuple[Document, ...]
    refused: Mapping[str, tuple[Refused, ...]]


def texts() -> st.SearchStrategy[str]:
    """Return hostile words, alone, joined, or with anything that Unicode holds around them."""
    anything = st.text(st.characters(exclude_categories=()), max_size=20)
    said = st.sampled_from(SAYINGS)
    joined = st.tuples(said, anything, said).map(lambda parts: " ".join(parts)[:12_000])
    return st.one_of(said, joined, anything).map(_paired)


def _paired(text: str) -> str:
    """Return text in which two halves that stand side by side are the one character that they are in a file."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def dossiers() -> st.SearchStrategy[Dossier]:
    """Return dossiers whose pages hold little enough to fit, with hostile words in every field that takes any."""
    return st.integers(min_value=1, max_value=3).flatmap(_dossier)


@st.composite
def _dossier(draw: st.DrawFn, count: int) -> Dossier:
    documents = tuple(draw(_document(at)) for at in range(count))
    findings = draw(_findings(documents))
    words = st.one_of(texts(), st.just("Plain words."))
    citations = tuple(
        Citation(source=at, start=0, end=len(each.text), quote=each.text)
        for at, each in enumerate(documents, start=1)
    )
    point = st.builds(
        Point, text=words, label=st.none() | words, citations=st.sampled_from([citations, citations[:1], ()])
    )
    briefing = Briefing(
        headline=draw(point),
        kicker=draw(words),
        topic=draw(words),
        position=draw(words),
        bottom_line=draw(st.none() | point),
        sections=(draw(_section(words, point)), draw(_table(words, citations))),
        sources=tuple(draw(_source(at, each, words)) for at, each in enumerate(documents, start=1)),
        left_out=(
            LeftOut(text=draw(words), why=draw(words), finding=draw(st.sampled_from([None, "promise-1"]))),
        ),
        footer=draw(words),
        engine=draw(words),
        paper=draw(st.sampled_from(["a4", "letter"])),
    )
    refused = {draw(words): (Refused(type=draw(words), reason=draw(words), quote=draw(words)),)}
    return Dossier(briefing, findings, documents, refused)


@st.composite
def _document(draw: st.DrawFn, at: int) -> Document:
    # A number in front keeps two texts apart, whose ids would else be the same.
    text = f"{at} {draw(texts())}"
    named = st.none() | texts()
    return Document(
        id=document_id(text),
        path=draw(texts()),
        stem=f"text-{at}",
        format="txt",
        title=draw(named),
        publisher=draw(named),
        language=draw(st.sampled_from([None, "en", "ar"])),
        notes=(draw(texts()),),
        text=text,
    )


def _section(words: st.SearchStrategy[str], point: st.SearchStrategy[Point]) -> st.SearchStrategy[Section]:
    points = st.lists(point, max_size=2).map(tuple)
    return st.builds(Section, id=words, title=words, points=points, numbered=st.booleans())


@st.composite
def _table(draw: st.DrawFn, words: st.SearchStrategy[str], citations: tuple[Citation, ...]) -> Section:
    # The id of a column is ours; what JSON cannot carry in the name of a field never gets there.
    ids = ("status", _SURROGATES.sub("", draw(words)) or "what", "source")
    if len(set(ids)) < len(ids):
        ids = ("status", "what", "source")
    columns = tuple(
        Column(id=id_, title=draw(words), share=share)
        for id_, share in zip(ids, (0.2, 0.7, 0.1), strict=True)
    )
    row = Row(
        cells={id_: draw(words) for id_ in ids},
        citations=citations,
        status=draw(st.sampled_from([None, "signed", "aim", "<b>"])),
        finding=draw(st.none() | words),
    )
    return Section(id=draw(words), title=draw(words), columns=columns, rows=(row,))


def _source(number: int, document: Document, words: st.SearchStrategy[str]) -> st.SearchStrategy[Source]:
    return st.builds(
        Source,
        number=st.just(number),
        id=st.just(document.id),
        path=st.just(document.path),
        stem=st.just(document.stem),
        title=st.none() | words,
        descriptor=words,
    )


@st.composite
def _findings(draw: st.DrawFn, documents: tuple[Document, ...]) -> Findings:
    document = documents[0]
    whole = Quote(start=0, end=len(document.text), text=document.text)
    words: dict[str, Any] = {
        name: _SURROGATES.sub("", draw(texts()))
        for name in ("name", "office", "spelt", "subject", "guest", "deed")
    }
    quotes = (_SURROGATES.sub("", document.text).strip()[:2000],)
    records = (
        Player(
            quotes=quotes, name=words["name"], sort="body", office=words["office"], spelt=(words["spelt"],)
        ),
        Gathering(
            quotes=quotes, subject=words["subject"], day="2024-02", state="planned", guests=(words["guest"],)
        ),
        Promise(quotes=quotes, deed=words["deed"], by=(words["name"],), rung=Status.AIM, deadline="2025"),
    )
    found = tuple(
        Finding(
            id=f"{record.typename}-1",
            type=record.typename,
            record=record,
            support=(Grounded(document=document.id, record=record, quotes=(whole,)),),
        )
        for record in records
    )
    side = Side(value=words["deed"], document=document.id, quote=whole)
    conflict = Conflict(field=draw(texts()), why=draw(texts()), sides=(side, side), finding="promise-1")
    ids = tuple(each.id for each in documents)
    origins = (
        (SharedOrigin(documents=ids, why=draw(texts()), quotes=((document.id, whole),)),)
        if len(ids) > 1
        else ()
    )
    names = {words["guest"]: words["name"], words["spelt"]: words["name"]}
    return Findings(findings=found, conflicts=(conflict,), shared_origins=origins, names=names)
