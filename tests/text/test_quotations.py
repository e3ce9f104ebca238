"""Quotations: every pair of marks, speech of several paragraphs, marks that are never closed, and marks that quote nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.text.quotations import find_quotations

CLOSED = [
    ("“We will act,” she said.", ["We will act,"]),
    ('"We will act," she said.', ["We will act,"]),
    ("« Nous agirons », a-t-elle dit.", ["Nous agirons"]),
    ("„Wir handeln“, sagte sie.", ["Wir handeln"]),
    ('„We speak each day", she added.', ["We speak each day"]),
    ('“We will act," she said.', ["We will act,"]),
    ("‘It is the workers’ right to know,’ he said.", ["It is the workers’ right to know,"]),
    ("'We don't know yet,' he said.", ["We don't know yet,"]),
    ("“They told us ‘no’ and left,” he said.", ["They told us ‘no’ and left,"]),
    ("«Nos dijeron “no” y se fueron», contó.", ["Nos dijeron “no” y se fueron"]),
    ("“One,” he said, “and two.”", ["One,", "and two."]),
    ("—No cederemos —dijo el ministro—. Seguiremos.", ["No cederemos", "Seguiremos."]),
    ("“The law is old\nand it is good,” he said.", ["The law is old\nand it is good,"]),
    ("“First part.\n\n“Second part,” she said.", ["First part.\n\n“Second part,"]),
    ("“First.\n\n“Second.\n\n“Third.”\n\nEnd.", ["First.\n\n“Second.\n\n“Third."]),
]

UNCLOSED = [
    ("“The rules apply to all, Nowak told the press.", ["The rules apply to all"]),
    ('"The rules apply to all. Nowak said so.\n\nOther.', ["The rules apply to all."]),
    ("(a.k.a. “Tall Tom) and others (a.k.a. “Shorty”)", ["Tall Tom) and others (a.k.a.", "Shorty"]),
    ("“A sentence that never ends\n\nThe next paragraph.", ["A sentence that never ends"]),
]

NOTHING = [
    'A 24" pipe crosses the border.',
    "The workers’ union and the firms’ owners met.",
    "It's the '90s that they don't recall.",
    "– a first item of the list",
    "— fifty boats — and more — by May",
    "““",
    "",
]


@pytest.mark.parametrize(("text", "inner"), CLOSED)
def test_what_stands_between_marks_is_found(text: str, inner: list[str]) -> None:
    """Each kind of marks, mixed ones, nested ones, dialogue dashes and several paragraphs."""
    found = find_quotations(text, "es" if "dijo" in text else None)
    assert [one.inner.of(text) for one in found] == inner
    assert all(one.closed for one in found)


@pytest.mark.parametrize(("text", "inner"), UNCLOSED)
def test_an_unclosed_quotation_ends_before_its_speaker_or_with_its_paragraph(
    text: str, inner: list[str]
) -> None:
    """A mark that nothing closes does not swallow what others say."""
    found = find_quotations(text)
    assert [one.inner.of(text) for one in found] == inner
    assert not found[0].closed


@pytest.mark.parametrize("text", NOTHING)
def test_marks_that_quote_nothing_are_no_quotations(text: str) -> None:
    """Inches, apostrophes, list dashes and empty marks."""
    assert find_quotations(text) == []


@given(st.text(alphabet="ab .,\n“”\"«»„‘’'—", max_size=80))
def test_quotations_stand_in_order_and_apart(text: str) -> None:
    """Whatever the marks, the spans lie in the text, hold their words and do not overlap."""
    end = 0
    for one in find_quotations(text):
        assert end <= one.outer.start <= one.inner.start <= one.inner.end <= one.outer.end <= len(text)
        assert one.inner.of(text) == one.inner.of(text).strip()
        end = one.outer.end
