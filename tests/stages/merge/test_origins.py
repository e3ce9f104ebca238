"""Texts of one origin are one confirmation."""

from __future__ import annotations

from briefings.document import Document
from briefings.stages.merge.origins import origin_numbers, shared_origins
from tests.stages.merge.builders import document, grounded, merged, only

NEWS = (
    "The ministers of the coastal states met in the old harbour town on Tuesday and spoke for three hours about "
    "patrols, customs and the price of fuel before they agreed to meet again after the summer in another port. "
)
OTHER = (
    "Farmers in the hills waited for rain through a long and dusty spring while prices at the weekly market rose "
    "faster than anyone remembered, and the mill by the river stood still for the first time in decades. "
)
SPEECH = "we shall not let the patrols stop before every single one of our harbours is safe at night"
REPLY = "nobody in this room doubts that the price of fuel will decide what our boats can do this year"


def origins(*documents: Document) -> list[str]:
    """Return why the documents are of one origin."""
    return [origin.why for origin in shared_origins(documents)]


def test_near_copies_have_one_origin() -> None:
    """A text that repeats most of another is not a second source, and the words that show it are quoted."""
    one, other = document(NEWS + "So ends the report."), document("Agency report. " + NEWS)
    (origin,) = shared_origins([one, other])
    assert set(origin.documents) == {one.id, other.id}
    texts = {one.id: one.text, other.id: other.text}
    assert len(origin.quotes) == 2
    assert all(texts[name][quote.start : quote.end] == quote.text for name, quote in origin.quotes)


def test_a_long_identical_run_shows_one_origin() -> None:
    """Twenty-five words in a row outside quotation are copied, whatever surrounds them."""
    run = " ".join(NEWS.split()[:28])
    (why,) = origins(
        document(OTHER * 2 + run + " " + OTHER), document(f"Note. {run}; then they left. " + SPEECH * 6)
    )
    assert "28 words in a row" in why


def test_a_short_run_or_one_quotation_does_not() -> None:
    """A shared title or one quoted sentence is no common origin."""
    title = "the first regional assessment of the threat of transnational organised crime in coastal waters"
    assert origins(document(f"{NEWS} It made {title}."), document(f"{OTHER} They read {title}.")) == []
    assert (
        origins(document(f"{NEWS} “{SPEECH}”, she said."), document(f"{OTHER} “{SPEECH}”, she said.")) == []
    )


def test_two_long_quotations_do() -> None:
    """Two long quotations in common point to one press conference or release."""
    quoted = f"“{SPEECH}”, she said, and he added “{REPLY}”."
    (why,) = origins(
        document(f"{NEWS} {quoted}"), document(f"{OTHER} First “{REPLY}”. Then she: “{SPEECH}”.")
    )
    assert why == "both quote the same 2 long passages"


def test_a_long_run_inside_one_quotation_does_not() -> None:
    """Two reporters who quote one long answer are two reporters."""
    answer = f"“{SPEECH} and {REPLY}”"
    assert origins(document(f"{NEWS} {answer}"), document(f"{OTHER} {answer}")) == []


def test_one_publisher_is_one_origin() -> None:
    """Texts of one publisher are one confirmation; no publisher is nobody."""
    one, other, third = (
        document(text, publisher=who)
        for text, who in ((NEWS, "Port News"), (OTHER, "PORT NEWS"), (SPEECH, None))
    )
    (origin,) = shared_origins([one, other, third])
    assert origin.why == "both published by Port News"
    assert origin.documents == (one.id, other.id)
    assert origins(document(NEWS, publisher=""), document(OTHER, publisher="")) == []


def test_origins_are_counted_once() -> None:
    """Documents joined by any shared origin have one number, in order of the documents."""
    texts = [
        document(NEWS),
        document(OTHER, publisher="P"),
        document("Later. " + NEWS),
        document(SPEECH, publisher="P"),
    ]
    assert list(origin_numbers(texts, shared_origins(texts)).values()) == [0, 1, 0, 1]


def test_a_finding_counts_origins_not_texts() -> None:
    """Two near copies that say the same are one origin behind a finding."""
    one, copy, other = document(NEWS), document(NEWS + "Read on."), document(OTHER + "Ministers met again.")
    fields = {"what": "meeting of the ministers of the coastal states", "held": "held"}
    result = merged(
        (one, grounded(one, "event", "The ministers of the coastal states met", **fields)),
        (copy, grounded(copy, "event", "The ministers of the coastal states met", **fields)),
        (other, grounded(other, "event", "Ministers met again", **fields)),
    )
    assert only(result).origins == 2
    assert len(only(result).support) == 3
