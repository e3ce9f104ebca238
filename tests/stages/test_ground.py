"""Grounding: what is not in the text does not exist."""

from __future__ import annotations

from typing import Annotated

import pytest
from pydantic import Field

from briefings.document import Basis, Document, document_id
from briefings.record import Claim, Collected, Firmness, Identity, Record, Refused, Status, Verbatim
from briefings.stages.ground import ground

TEXT = (
    "Harbour talks\n\nThe Minister of Trade, Ana Keller, signed a customs protocol with Portugal on Monday. "
    "The two\u00a0countries seized 412 tons of timber; seven ships were held. “We will not tire”, Keller said. "
    "The Belgian mayor wrote to Anna-Maria Sørensenduring the talks. A fund of 1.2 billion is sought."
)


class Deal(Record):
    """A deal between parties."""

    parties: Annotated[tuple[str, ...], Identity("name"), Collected(names=True)] = ()
    tons: float | None = None
    ships: int | None = None
    final: bool = False


class Saying(Record):
    """Words of a speaker."""

    speaker: Annotated[str | None, Identity("name")] = None
    words: Annotated[Verbatim, Identity("words")]
    asides: tuple[Verbatim, ...] = ()


class Pair(Record):
    """Something that needs two parties."""

    parties: Annotated[tuple[str, ...], Collected(names=True)] = Field(min_length=2)


def document(text: str = TEXT, *, title: str | None = None, publisher: str | None = None) -> Document:
    """Return a document with this text."""
    return Document(
        id=document_id(text), path="a.txt", stem="a", format="txt", language="en", title=title, publisher=publisher, text=text
    )  # fmt: skip


def reasons(refused: list[Refused]) -> str:
    """Return all reasons as one text."""
    return " | ".join(one.reason for one in refused)


def test_quotes_carry_the_words_as_they_stand() -> None:
    """Every quote of a kept record is the text between its offsets, also in the record itself."""
    claim = Claim(
        Deal(quotes=("the two countries seized 412 tons", "signed a custums protocol with Portugal"))
    )
    (kept,), refused = ground(document(), [claim])
    assert not refused
    assert [quote.match for quote in kept.quotes] == ["mapped", "fuzzy"]
    assert all(TEXT[quote.start : quote.end] == quote.text for quote in kept.quotes)
    assert kept.record.quotes == (
        "The two\u00a0countries seized 412 tons",
        "signed a customs protocol with Portugal",
    )


@pytest.mark.parametrize(
    "quote",
    [
        "The ships were sold to a museum in the north",
        "The two countries seized 413 tons of timber",
        "“We will tire”, Keller said. The Belgian mayor",
        "The Minister of Trade, Ana Keller, proposed a customs protocol",
    ],
)
def test_a_record_without_its_words_is_refused(quote: str) -> None:
    """One invented or altered quote is enough, whatever the others are."""
    kept, refused = ground(document(), [Claim(Deal(quotes=("signed a customs protocol", quote)))])
    assert kept == []
    assert [(one.type, one.reason, one.quote) for one in refused] == [
        ("deal", "the quote is not in the text", quote)
    ]


def test_hints_choose_between_places() -> None:
    """Where the engine read a quote is where it is grounded."""
    text = "Talks began. Talks ended. Talks began."
    claims = [Claim(Deal(quotes=("Talks began.",)), at=(at,)) for at in (0, 26)]
    kept, _ = ground(document(text), claims)
    assert [one.quotes[0].start for one in kept] == [0, 26]


def test_verbatim_fields_become_the_texts_own_words() -> None:
    """A verbatim field is looked for too, and takes the text's spelling."""
    claim = Claim(Saying(quotes=("Keller said",), words="we will not tire", asides=("The Belgian  mayor",)))
    (kept,), _ = ground(document(), [claim])
    assert kept.record.model_dump(include={"words", "asides"}) == {
        "words": "We will not tire",
        "asides": ("The Belgian mayor",),
    }


def test_verbatim_fields_that_the_text_lacks_refuse_the_record() -> None:
    """Words put into a mouth that did not say them are no record."""
    kept, refused = ground(document(), [Claim(Saying(quotes=("Keller said",), words="We will tire soon"))])
    assert kept == []
    assert "'words' is not in the text: We will tire soon" in reasons(refused)


@pytest.mark.parametrize(
    ("quote", "fields"),
    [
        ("seized 412 tons of timber", {"tons": 412}),
        ("seven ships were held", {"ships": 7}),
        ("A fund of 1.2 billion is sought", {"tons": 1.2e9}),
        ("seven ships were held", {"final": True}),
    ],
)
def test_numbers_that_the_quotes_carry_are_kept(quote: str, fields: dict[str, float]) -> None:
    """Digits, number words and scaled numbers carry their value; a yes or no needs none."""
    kept, refused = ground(document(), [Claim(Deal.model_validate({"quotes": (quote,), **fields}))])
    assert len(kept) == 1
    assert not refused


@pytest.mark.parametrize(
    ("quote", "fields"),
    [
        ("seized 412 tons of timber", {"tons": 413}),
        ("seven ships were held", {"tons": 412}),
        ("A fund of 1.2 billion is sought", {"tons": 1.2e6}),
        ("seized 412 tons of timber", {"tons": 0}),
        ("seized 412 tons of timber", {"ships": 7}),
    ],
)
def test_numbers_that_the_quotes_do_not_carry_are_refused(quote: str, fields: dict[str, float]) -> None:
    """A value that stands elsewhere in the text, or nowhere, refuses the record."""
    kept, refused = ground(document(), [Claim(Deal.model_validate({"quotes": (quote,), **fields}))])
    assert kept == []
    assert "which its quotes do not say" in reasons(refused)


@pytest.mark.parametrize(
    "name", ["Ana Keller", "ANA KELLER", "the Minister of Trade", "Anna-Maria Sorensen", "Port News"]
)
def test_names_of_the_document_are_kept(name: str) -> None:
    """Case, accents, glued words, and names from the title or publisher do not make a name foreign."""
    kept, refused = ground(
        document(publisher="Port News"),
        [Claim(Saying(quotes=("Keller said",), words="We will not tire", speaker=name))],
    )
    assert len(kept) == 1
    assert not refused


@pytest.mark.parametrize("name", ["Ann Keller", "Spain", "Portuga", "Mali", "Trad"])
def test_a_foreign_name_refuses_a_record_about_it(name: str) -> None:
    """A name that the document does not have, or only as part of a word, is not in it."""
    kept, refused = ground(
        document(), [Claim(Saying(quotes=("Keller said",), words="We will not tire", speaker=name))]
    )
    assert kept == []
    assert reasons(refused).startswith("foreign name: 'speaker'")


def test_a_foreign_name_among_several_is_left_out_alone() -> None:
    """The other parties stay, and what was left out is recorded."""
    claim = Claim(
        Deal(quotes=("signed a customs protocol with Portugal",), parties=("Portugal", "Spain", "Ana Keller"))
    )
    (kept,), (refused,) = ground(document(), [claim])
    assert kept.record.model_dump()["parties"] == ("Portugal", "Ana Keller")
    assert refused.fields == {"parties": "Spain"}
    assert "Spain" in refused.reason


def test_a_record_that_needs_its_foreign_name_is_refused() -> None:
    """Where too few parties are left for the schema, nothing is left."""
    claim = Claim(Pair(quotes=("signed a customs protocol with Portugal",), parties=("Portugal", "Spain")))
    kept, refused = ground(document(), [claim])
    assert kept == []
    assert "foreign name" in reasons(refused)


def test_inferred_names_are_not_looked_for() -> None:
    """What the engine says it inferred need not stand in the text; a nationality word proves its state."""
    quote = ("signed a customs protocol with Portugal",)
    inferred: dict[str, Basis] = {"parties": "inferred"}
    claims = [
        Claim(Deal(quotes=quote, parties=("Spain",)), found=inferred),
        Claim(Deal(quotes=quote, parties=("Belgium",))),
    ]
    kept, refused = ground(document(), claims)
    assert not refused
    assert [one.found for one in kept] == [inferred, inferred]


def test_duplicates_are_dropped_without_a_word() -> None:
    """The same type, fields and spans twice is one record; another value or place is another."""
    same = Deal(quotes=("signed a customs protocol",), parties=("Portugal",))
    mapped = same.model_copy(update={"quotes": ("Signed a customs  protocol",)})
    other = same.model_copy(update={"final": True})
    kept, refused = ground(document(), [Claim(same), Claim(mapped), Claim(other), Claim(same)])
    assert len(kept) == 2
    assert not refused


class Promise(Record):
    """Something with a status."""

    what: Annotated[str, Identity("words")]
    status: Annotated[Status, Firmness()]


class Body(Record):
    """Somebody."""

    name: Annotated[str, Identity("name")]


PROMISES = (
    "The Harbour League was founded in May. Its council signed a pact on dredging with Oran. "
    "It also hopes to buy two tugs. Fog closed the port for a day."
)


@pytest.mark.parametrize(
    ("quote", "claimed", "kept_as", "kept_quote"),
    [
        ("signed a pact on dredging", Status.SIGNED, Status.SIGNED, "signed a pact on dredging"),
        (
            "signed a pact on dredging",
            Status.IN_FORCE,
            Status.SIGNED,
            "Its council signed a pact on dredging with Oran.",
        ),
        (
            "a pact on dredging with Oran",
            Status.SIGNED,
            Status.SIGNED,
            "Its council signed a pact on dredging with Oran.",
        ),
        ("signed a pact on dredging", Status.AIM, Status.AIM, "signed a pact on dredging"),
        ("buy two tugs", Status.SIGNED, Status.AIM, "It also hopes to buy two tugs."),
    ],
)
def test_a_status_is_what_the_words_reach(
    quote: str, claimed: Status, kept_as: Status, kept_quote: str
) -> None:
    """A status firmer than its words is lowered to them; words in the quote's own sentence count, and are quoted."""
    [kept], refused = ground(
        document(PROMISES), [Claim(Promise(quotes=(quote,), what="pact", status=claimed))]
    )
    assert kept.record.status is kept_as  # type: ignore[attr-defined]
    assert [one.text for one in kept.quotes] == [kept_quote]
    assert [one.fields for one in refused] == (
        [] if kept_as.rank >= claimed.rank and kept_as is claimed else [{"status": claimed.value}]
    )


def test_words_that_reach_no_status_carry_no_commitment() -> None:
    """A status that nothing beside the quotes speaks of is refused with its record."""
    claim = Claim(Promise(quotes=("Fog closed the port",), what="closure", status=Status.ANNOUNCED))
    kept, [refused] = ground(document(PROMISES), [claim])
    assert not kept
    assert "announced" in refused.reason


def test_a_record_that_only_names_somebody_quotes_the_name() -> None:
    """Where the quote says "its", the words that name whom it means come along."""
    claim = Claim(Body(quotes=("Its council signed a pact",), name="Harbour League"))
    [kept], _ = ground(document(PROMISES), [claim])
    assert [quote.text for quote in kept.quotes] == ["Harbour League", "Its council signed a pact"]
    assert all(PROMISES[quote.start : quote.end] == quote.text for quote in kept.quotes)
