"""Phrases: clauses and noun phrases cut where they end, never inside a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.text.phrases import (
    clause_end,
    clause_start,
    complement,
    drop_article,
    noun_phrase,
    shorten,
    trim,
)
from briefings.text.span import Span

CLAUSES = [
    ("Peru signed a protocol, which Chile had asked for.", "Peru signed a protocol"),
    ("Peru signed a protocol and will send two ships.", "Peru signed a protocol"),
    ("Peru signed a protocol; Chile waited.", "Peru signed a protocol"),
    ("Peru signed a protocol because Chile waited.", "Peru signed a protocol"),
    ("Peru signed a protocol – the first of its kind – in May.", "Peru signed a protocol"),
    ("Peru signed a protocol on fish and rice.", "Peru signed a protocol on fish and rice"),
    ("Madrid hopes that Chile and Peru will join.", "Madrid hopes that Chile and Peru will join"),
    ("Perú firmó un protocolo aunque Chile esperó.", "Perú firmó un protocolo"),
    ("Le Pérou signe un protocole lorsque le Chili attend.", "Le Pérou signe un protocole"),
]

OBJECTS = [
    ("signed", "Togo signed a treaty on river water in order to save fish.", "treaty on river water"),
    ("agreed", "They agreed to share data on cod stocks before May.", "share data on cod stocks"),
    (
        "announced",
        "Malta announced a fund for small ports, thanks to the Union.",
        "fund for small ports",
    ),
    ("proposed", "Oman proposed the creation of a register (see annex", "creation of a register"),
    ("signed", "Oman signed a pact between Chad and Niger.", "pact between Chad and Niger"),
]

BARE = [
    ("the new plan", "new plan"),
    ("  a  joint   list ,", "joint list"),
    ("to further open an office", "open an office"),
    ("los puertos", "puertos"),
    ("une convention", "convention"),
    ("plan", "plan"),
    ("Andean grain", "Andean grain"),
    ("theory of trade", "theory of trade"),
]


@pytest.mark.parametrize(("text", "clause"), CLAUSES)
def test_a_clause_ends_at_the_next_subject_or_stop(text: str, clause: str) -> None:
    """A relative, a second verb, a conjunction or a dash ends a clause; a pair of names does not."""
    verb = text.index(" ", text.index(" ") + 1)
    assert text[: clause_end(text, verb)] == clause


@pytest.mark.parametrize(
    ("text", "verb", "clause"),
    [
        ("Rain fell, but Togo signed.", "signed", "but Togo "),
        ("Norway and Iceland agreed.", "agreed", "Norway and Iceland "),
        ("The United States and India signed.", "signed", "The United States and India "),
        ("Peru has waited and Chile signed.", "signed", "Chile "),
        ("It was late when Togo signed.", "signed", "when Togo "),
        ("Togo signed.", "signed", "Togo "),
    ],
)
def test_a_clause_begins_where_its_subject_does(text: str, verb: str, clause: str) -> None:
    """Two names before one verb are one subject; what has a verb of its own is another clause."""
    place = text.index(verb)
    assert text[clause_start(text, place) : place] == clause


@pytest.mark.parametrize(("verb", "text", "words"), OBJECTS)
def test_the_complement_is_what_the_verb_is_about(verb: str, text: str, words: str) -> None:
    """The phrase after a verb goes without its article and without purpose, time and open brackets."""
    span = complement(text, text.index(verb) + len(verb))
    assert span is not None
    assert span.of(text) == words


@pytest.mark.parametrize(
    "text", ["They agreed.", "They agreed to it.", "They agreed; rain fell on it.", "agreed"]
)
def test_a_verb_without_an_object_has_no_complement(text: str) -> None:
    """Fewer than two words are nothing to speak of."""
    assert complement(text, text.index("agreed") + 6) is None


@pytest.mark.parametrize(("phrase", "bare"), BARE)
def test_articles_and_particles_are_dropped(phrase: str, bare: str) -> None:
    """Only whole leading words go: "theory" keeps its "the"."""
    assert drop_article(phrase) == bare


@pytest.mark.parametrize(
    ("phrase", "most", "short"),
    [
        ("support for patrols in the Gulf of Guinea", 8, "support for patrols in the Gulf of Guinea"),
        ("support for small ports in the Gulf of Guinea", 5, "support for small ports"),
        ("a table of fees between Chad and Niger for salt", 6, "a table of fees"),
        ("one two three four five six", 4, "one two three four five six"),
    ],
)
def test_a_phrase_is_shortened_where_it_can_end(phrase: str, most: int, short: str) -> None:
    """A cut stands before a preposition, keeps pairs whole, and is not made where there is no such place."""
    assert shorten(phrase, most) == short


_PHRASES = st.lists(
    st.sampled_from(
        "the a fund for to on and or ports Peru Chile between both, (new) « con para la été 3.5".split()
    ),
    max_size=40,
).map(" ".join)


@given(_PHRASES | st.text(max_size=200), st.integers(1, 25))
def test_shortening_returns_a_prefix_of_whole_words(phrase: str, most: int) -> None:
    """Whatever the words, what is left is their beginning and ends where a word ends."""
    short = shorten(phrase, most)
    assert phrase.startswith(short)
    assert (
        phrase[len(short) : len(short) + 1].strip(" ,;\n\t\u00a0") == "" or not phrase[len(short)].isalnum()
    )
    assert shorten(short, most) == short or len(short.split()) > most


@given(_PHRASES | st.text(max_size=200), st.data())
def test_clauses_and_complements_stay_within_the_text(text: str, data: st.DataObject) -> None:
    """No offset leaves the text, a clause holds its verb, and a complement lies behind its verb."""
    place = data.draw(st.integers(0, len(text)))
    assert 0 <= clause_start(text, place) <= place <= clause_end(text, place) <= len(text)
    span = complement(text, place)
    if span is not None:
        assert place <= span.start < span.end <= len(text)
        assert len(span.of(text).split()) >= 2


@given(_PHRASES)
def test_trimming_only_takes_away(text: str) -> None:
    """A trimmed span lies within the span that was given."""
    span = trim(text, Span(0, len(text)))
    assert 0 <= span.start <= len(text)
    assert span.end <= len(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the joint register of vessels", "joint register of vessels"),
        ("a  loan,\nof 5 million", "loan, of 5 million"),
        ("**a plan** for ports;", "plan for ports"),
        ("a list (see annex", "list"),
    ],
)
def test_a_records_wording_is_a_plain_phrase(text: str, words: str) -> None:
    """Articles, marks of emphasis, line breaks and open brackets go."""
    assert noun_phrase(text, Span(0, len(text))) == words


@given(_PHRASES)
def test_a_records_wording_is_never_longer_than_its_words(text: str) -> None:
    """What is left has no more words than there were."""
    assert len(noun_phrase(text, Span(0, len(text))).split()) <= len(text.split())
