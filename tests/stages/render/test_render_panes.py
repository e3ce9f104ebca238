"""Texts are cut where uses begin and end, and what reads on the dark page has contrast."""

from __future__ import annotations

import pytest

from briefings.stages.render.panes import Use, _segments
from briefings.stages.render.theme import DARK_GROUND, contrast, dark_shades

TEXT = "0123456789"


@pytest.mark.parametrize(
    ("uses", "parts"),
    [
        ([], [("0123456789", "")]),
        ([(0, 10, "a")], [("0123456789", "a")]),
        ([(2, 4, "a")], [("01", ""), ("23", "a"), ("456789", "")]),
        ([(2, 6, "a"), (4, 8, "b")], [("01", ""), ("23", "a"), ("45", "ab"), ("67", "b"), ("89", "")]),
        ([(2, 8, "a"), (4, 6, "b")], [("01", ""), ("23", "a"), ("45", "ab"), ("67", "a"), ("89", "")]),
        ([(2, 4, "a"), (2, 4, "b")], [("01", ""), ("23", "ab"), ("456789", "")]),
        ([(2, 4, "a"), (4, 6, "b")], [("01", ""), ("23", "a"), ("45", "b"), ("6789", "")]),
        ([(-1, 4, "a"), (8, 11, "a"), (5, 5, "a"), (7, 6, "a")], [("0123456789", "")]),
    ],
)
def test_uses_may_overlap(uses: list[tuple[int, int, str]], parts: list[tuple[str, str]]) -> None:
    """Each piece knows all lines that use it; spans that the text does not have are left alone."""
    found = list(_segments(TEXT, [Use(*use) for use in uses], "s"))
    assert [(segment.text, "".join(segment.keys)) for segment in found] == parts
    assert "".join(segment.text for segment in found) == TEXT
    ids = [segment.id for segment in found if segment.id]
    assert len(ids) == len(set(ids))


def test_links_back_stand_where_a_use_ends() -> None:
    """A link back to a line stands after the last of its words, once for each line."""
    found = list(_segments(TEXT, [Use(0, 4, "a"), Use(2, 4, "a"), Use(2, 6, "b"), Use(0, 6)], "s"))
    assert [(segment.text, [use.key for use in segment.closing]) for segment in found] == [
        ("01", []),
        ("23", ["a"]),
        ("45", ["b"]),
        ("6789", []),
    ]


def test_dark_shades_read() -> None:
    """On the dark page too, each of nine shades has an ink with a contrast of 4.5 to 1, firmest brightest."""
    shades = dark_shades()
    assert [contrast(shade.ink, shade.fill) >= 4.5 for shade in shades] == [True] * 9
    over_ground = [contrast(shade.fill, DARK_GROUND) for shade in shades]
    assert over_ground == sorted(over_ground, reverse=True)


def test_contrast_is_that_of_wcag() -> None:
    """Black on white is 21 to 1, and order does not matter."""
    assert contrast("000000", "FFFFFF") == pytest.approx(21.0)
    assert contrast("767676", "FFFFFF") == contrast("FFFFFF", "767676") == pytest.approx(4.54, abs=0.01)
