"""Rules of where sentences and paragraphs begin and end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.text.sentences import split_paragraphs, split_sentences

SPLIT = [
    ("The clinic opened. The road did not.", ["The clinic opened.", "The road did not."]),
    ("Did it rain? Yes! It poured.", ["Did it rain?", "Yes!", "It poured."]),
    ("¿Quién paga? Nadie lo sabe.", ["¿Quién paga?", "Nadie lo sabe."]),
    ("“We will pay.” The bank agreed.", ["“We will pay.”", "The bank agreed."]),
    ('She called it "a start." The union disagreed.', ['She called it "a start."', "The union disagreed."]),
    ("« Nous paierons. » Le syndicat refuse.", ["« Nous paierons. »", "Le syndicat refuse."]),
    (
        "“Trade fell. Prices rose”, she said. Talks go on.",
        ["“Trade fell.", "Prices rose”, she said.", "Talks go on."],
    ),
    ("Exports reached 3.5 million. Imports fell.", ["Exports reached 3.5 million.", "Imports fell."]),
    ("They moved to the U.S. The visa took a year.", ["They moved to the U.S.", "The visa took a year."]),
    ("It costs 40 dollars, etc. Nobody asked.", ["It costs 40 dollars, etc.", "Nobody asked."]),
    ("The reef is dying.[3] Fishing goes on.", ["The reef is dying.[3]", "Fishing goes on."]),
    ("They waited… Then the ferry came.", ["They waited…", "Then the ferry came."]),
    ("Results\n\nThe dam holds.", ["Results", "The dam holds."]),
    ("Next steps\nThe council meets in May.", ["Next steps", "The council meets in May."]),
    ("- wheat\n- maize\n- rice", ["- wheat", "- maize", "- rice"]),
    ("It gave up its vitamin C. The child recovered.", ["It gave up its vitamin C.", "The child recovered."]),
]

WHOLE = [
    "Mr. Okoro met Dr. Lind and Prof. Brian E. Nelson in Oslo.",
    "Under art. 5 and No. 12 of the act the port stays open.",
    "The U.S. Coast Guard and the U.K. Border Force patrol together.",
    "El Sr. Ruiz viajó a EE.UU. para firmar, según la pág. 4.",
    "EE. UU. Marines llegaron al puerto.",
    "M. Dupont et Mme. Faye ont signé, p. ex. à Dakar.",
    "Die Sitzung am 3. Oktober dauerte z.B. zwei Stunden.",
    "Rainfall rose by 3.4 per cent at 10.30 a.m. on the coast.",
    "“We met the governors (…) and we shall meet them again.”",
    "The Swiss-U.S. Treaty covers pensions.",
    "See version 2.0.1 at example.org for the tables.",
    "“Is it safe?” asked the nurse.",
    "“The harvest is lost.” Minister Adeyemi said.",
    "J. R. R. Tolkien was never a trade negotiator.",
]

WRAPPED = (
    "The northern provinces have had no rain since the spring, and the herds that\n"
    "Fulani families keep along the river have begun to move south, towards farms\n"
    "whose owners have asked the governor for help. A first meeting was held last\n"
    "week in the town hall."
)


@pytest.mark.parametrize(("text", "expected"), SPLIT)
def test_splits(text: str, expected: list[str]) -> None:
    """A sentence ends at its stop, with the quote mark that closes it, and at the end of its block."""
    assert [span.of(text) for span in split_sentences(text)] == expected


@pytest.mark.parametrize("text", WHOLE)
def test_keeps_whole(text: str) -> None:
    """Abbreviations, initials, decimal points, gaps in quotations and attributions end nothing."""
    assert [span.of(text) for span in split_sentences(text)] == [text]


def test_wrapped_lines_are_one_text() -> None:
    """The line breaks of wrapped text end no sentence, not even before a capital letter."""
    sentences = [span.of(WRAPPED) for span in split_sentences(WRAPPED)]
    assert [sentence.split()[0] for sentence in sentences] == ["The", "A"]


def test_a_heading_over_wrapped_text_stands_alone() -> None:
    """A short line over wrapped text is a heading, with or without a blank line between."""
    text = f"Drought in the north\n{WRAPPED}"
    assert split_sentences(text)[0].of(text) == "Drought in the north"


def test_one_paragraph_a_line() -> None:
    """Where each line is a paragraph, each line break ends a sentence."""
    text = (
        f"{'The board approved the plan after a long debate about its costs ' * 4}\nFinancing\nIt will pay."
    )
    assert len(split_sentences(text)) == 3


def test_paragraphs_are_trimmed() -> None:
    """Blank lines part paragraphs, however many and whatever blanks they hold."""
    text = "\n  One line\nand another \n \t\n\n\nA second. \n"
    assert [span.of(text) for span in split_paragraphs(text)] == ["One line\nand another", "A second."]


PIECES = st.sampled_from(
    [
        "The dam holds",
        ".",
        " ",
        "\n",
        "\n\n",
        "“",
        "”",
        "Mr",
        "U.S.",
        "5",
        "(…)",
        "?",
        "é",
        " - ",
        "No",
        "art",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200))
def test_spans_cover_all_words_in_order(text: str) -> None:
    """Spans are trimmed, ordered and apart, and between them stands nothing but white space."""
    spans = split_sentences(text)
    assert all(span.of(text) and span.of(text) == span.of(text).strip() for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert "".join("".join(span.of(text) for span in spans).split()) == "".join(text.split())
