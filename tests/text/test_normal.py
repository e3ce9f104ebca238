"""The declared map: what two writings of the same words may differ in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.text.normal import MAP, content_words, fold, key, tokens


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("a\u00a0b\u202fc\u2009d", "a b c d"),
        ("a \n\t  b", "a b"),
        ("a \u200b b", "a b"),
        ("“a” „b“ «c» ‹d›", '"a" "b" "c" "d"'),
        ("it’s ‘so’ `x´ 5′", "it's 'so' 'x' 5'"),
        ("a–b—c−d‑e", "a-b-c-d-e"),
        ("ﬁnd oﬃce ﬂow", "find office flow"),
        ("co\u00adope\u200brate\ufeff", "cooperate"),
        ("wait…", "wait..."),
        ("ＡＢ１２", "ab12"),
        ("Straße İ", "strasse i̇"),
        ("cafe\u0301", "café"),
        ("", ""),
    ],
)
def test_declared_differences_fold_away(text: str, folded: str) -> None:
    """White space, quote marks, dashes, ligatures, invisible characters, widths and case do not count."""
    assert fold(text).text == folded


@pytest.mark.parametrize(
    ("one", "other"), [("año", "ano"), ("5", "6"), ("10²", "102"), ("a.", "a"), ("½", "1/2")]
)
def test_undeclared_differences_stay(one: str, other: str) -> None:
    """Accents, digits and punctuation count."""
    assert fold(one).text != fold(other).text


def test_offsets_lead_back_to_the_original() -> None:
    """Each folded character knows the original's character, and a span never cuts one."""
    text = "A \u00a0 ﬁne co\u00adop Straße end"
    folded = fold(text)
    at = folded.text.index("fine")
    assert folded.span(at, at + 4).of(text) == "ﬁne"
    assert folded.span(at + 1, at + 4).of(text) == "ﬁne"
    at = folded.text.index("coop")
    assert folded.span(at, at + 4).of(text) == "co\u00adop"
    at = folded.text.index("strass")
    assert folded.span(at, at + 5).of(text) == "Straß"
    assert folded.offset(len(folded.text)) == len(text)


@given(st.text(alphabet=st.sampled_from([*"ab .ßİﬁe\u0301\u00a0\u00ad“’…–\n１"]), max_size=40))
def test_offsets_rise_and_index_inverts_them(text: str) -> None:
    """Offsets never fall, stay in the text, and the position of an offset is no later than where it came from."""
    folded = fold(text)
    offsets = [folded.offset(at) for at in range(len(folded.text))]
    assert offsets == sorted(offsets)
    assert all(0 <= offset < len(text) for offset in offsets)
    for at, offset in enumerate(offsets):
        assert folded.offset(folded.index(offset)) == offset
        assert folded.index(offset) <= at


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(text: str) -> None:
    """A folded text made only of plain characters is its own fold."""
    once = fold(text).text
    if once.isascii():
        assert fold(once).text == once


def test_map_is_public_and_plain() -> None:
    """The table can be printed: single characters to what they are read as, none to itself."""
    assert MAP["\u00a0"] == " "
    assert all(len(char) == 1 and char != plain for char, plain in MAP.items())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ignacio Ybáñez", "IGNACIO YBANEZ"),
        ("U.S.", "US"),
        ("Ecuador’s", "Ecuador"),
        ("Charles-Michel", "Charles Michel"),
        ("Øresund Łódź", "Oresund Lodz"),
    ],
)
def test_key_is_the_same_for_one_name(one: str, other: str) -> None:
    """Names compare without case, accents, punctuation and possessive."""
    assert key(one) == key(other)


def test_tokens_keep_numbers_whole() -> None:
    """A decimal point or a thousands comma does not split a number."""
    assert tokens("56.4 tons, 1,200 “men”") == ["56.4", "tons", "1,200", "men"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the seizures", "seizure"),
        ("strengthening", "to strengthen"),
        ("planned plans", "planning a plan"),
        ("organised crime", "organized crimes"),
        ("countries", "country"),
        ("la cooperación", "cooperaciones"),
        ("signed", "signing"),
        ("centres", "center"),
    ],
)
def test_content_words_of_inflected_forms_meet(one: str, other: str) -> None:
    """Stop words go, and plain inflection is cut off."""
    assert content_words(one) == content_words(other) != []


@pytest.mark.parametrize(
    ("one", "other"), [("policy", "police"), ("agreed", "not agreed"), ("state", "station")]
)
def test_content_words_keep_apart_what_differs(one: str, other: str) -> None:
    """Different words and negations stay different."""
    assert content_words(one) != content_words(other)
