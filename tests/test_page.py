"""How wide, how high and how readable the page is set."""

from __future__ import annotations

import pytest

from briefings import page

BODY = page.BULLET


@pytest.mark.parametrize(
    ("text", "bold", "units"),
    [
        ("0", False, 1038),
        ("1234567890", False, 10380),
        ("0", True, 1038),
        (" ", False, 463),
        ("\u00a0", False, 463),
        ("–", False, 1020),
        ("€", False, 1038),
        ("鯡", False, 2048),
        ("e\u0301", False, 1019),
        ("a\u00adb", False, 981 + 1076),
        ("", False, 0),
    ],
)
def test_width_is_that_of_the_face(text: str, bold: bool, units: int) -> None:
    """Widths are the face's own: figures alike, no-break spaces as spaces, ideographs square, accents none."""
    assert page.text_width(text, 2048.0, bold) == pytest.approx(units, abs=4)


def test_width_grows_with_size_and_weight() -> None:
    """Twice the size is twice as wide, and bold is wider than regular."""
    words = "Who signed what, and when"
    assert page.text_width(words, 20.0) == pytest.approx(2 * page.text_width(words, 10.0))
    assert page.text_width(words, 10.0, bold=True) > page.text_width(words, 10.0)


def _width(text: str) -> float:
    return page.text_width(text, 10.0) + 0.1


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 100.0, 1),
        ("one two", _width("one two"), 1),
        ("one two", _width("one tw"), 2),
        ("one two ", _width("one two"), 1),
        ("one\u00a0two three", _width("one"), 5),
        ("long-term", _width("long-"), 2),
        ("EU–Japan", _width("Japan"), 2),
        ("2021-2023", _width("2021-202"), 2),
        ("aaa 2021-2023 x", _width("2021-2023"), 3),
        ("W" * 50, _width("W" * 10), 5),
        ("a " + "W" * 50, _width("W" * 10), 6),
        ("鯡魚漁業協定", _width("鯡魚漁"), 2),
        ("x 鯡魚漁業協定", _width("x 鯡魚"), 3),
        ("and/or", _width("and/o"), 2),
        ("iii/" + "i" * 20, _width("i" * 20), 2),
        ("one two", 0.0, 6),
    ],
)
def test_lines_break_where_a_renderer_breaks_them(text: str, width: float, lines: int) -> None:
    """Lines break at spaces and after hyphens and dashes, not at no-break spaces or within years."""
    assert page.line_count(text, width, 10.0) == lines


def test_runs_count_as_one_paragraph() -> None:
    """A bold lead-in widens its words only, and takes no line of its own."""
    lead, words = "Scale.", " of the catch"
    room = page.text_width(lead, 10.0, bold=True) + page.text_width(words, 10.0) + 0.1
    assert page.line_count(((lead, True), (words, False)), room, 10.0) == 1
    assert page.line_count(((lead, True), (words, True)), room, 10.0) == 2


def test_line_height_is_that_of_the_face() -> None:
    """A line is 1.2207 em high times the multiple, and higher where another face must draw a character."""
    assert page.line_height(10.0) == pytest.approx(12.207, abs=0.001)
    assert page.line_height(10.0, 1.5) == pytest.approx(18.31, abs=0.001)
    assert page.line_height(10.0, text="Ørjan in Москва\u00a0[1] – “so” †") == page.line_height(10.0)
    assert page.line_height(10.0, text="鯡") > page.line_height(10.0)


@pytest.mark.parametrize(
    ("text", "numbers", "set_"),
    [
        ("It was signed.", [4], "It was signed\u00a0[4]."),
        ("It was signed.", [4, 1, 4], "It was signed\u00a0[1][4]."),
        ("It was signed.", [], "It was signed."),
        ("Was it signed?", [2], "Was it signed?\u00a0[2]"),
        ("It lies in the U.S.", [2], "It lies in the U.S.\u00a0[2]"),
        ("And so on...", [2], "And so on...\u00a0[2]"),
        ("He said “so.”", [2], "He said “so.”\u00a0[2]"),
        ("No stop", [12], "No stop\u00a0[12]"),
        ("", [3], "[3]"),
    ],
)
def test_marks_stand_before_the_last_stop(text: str, numbers: list[int], set_: str) -> None:
    """Each source is marked once, in order, after a no-break space, within the sentence that it carries."""
    assert page.cited(text, numbers).plain == set_


@pytest.mark.parametrize(
    ("label", "lead"),
    [(None, ""), ("", ""), ("Scale", "Scale."), ("Scale.", "Scale."), ("Why?", "Why?"), ("To do:", "To do:")],
)
def test_lead_in_ends_once(label: str | None, lead: str) -> None:
    """A label gets the stop that it lacks, and no second one."""
    assert page.lead_in(label) == lead


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x00b\x1b[31m", "ab[31m"),
        ("one\r\ntwo\tthree", "one two three"),
        ("\u202eevil\u202c \u2066x\u2069", "evil x"),
        ("keeps é, 鯡, 🐟, \u00a0 and –", "keeps é, 鯡, 🐟, \u00a0 and –"),
        ("\ud800half", "half"),
    ],
)
def test_only_what_prints_is_printed(text: str, shown: str) -> None:
    """Control characters and direction overrides go, line ends become spaces, all else stays."""
    assert page.printable(text) == shown


def test_row_marks_stand_in_the_source_column() -> None:
    """The source column holds the marks; a table without one carries them beside its words."""
    with_column = page.row_cells(
        ["status", "what", "source"], {"status": "Signed", "what": "A", "source": "4"}, [4]
    )
    assert [cell.words.plain for cell in with_column] == ["Signed", "A", "[4]"]
    without = page.row_cells(["status", "what"], {"status": "Signed", "what": "A."}, [4])
    assert [cell.words.plain for cell in without] == ["Signed", "A\u00a0[4]."]


@pytest.mark.parametrize("shares", [[0.2, 0.3, 0.5], [2.0, 3.0, 5.0], [0.0, 1.0], [-1.0, 1.0]])
def test_columns_fill_the_width(shares: list[float]) -> None:
    """Columns take the whole width whatever their shares add up to, each of them some."""
    widths = page.column_widths(shares, 490.0)
    assert sum(widths) == pytest.approx(490.0, abs=0.2)
    assert min(widths) > 0


def test_text_is_large_enough() -> None:
    """Everything that is read as body text is set in 9.5 points or more."""
    assert min(style.size for style in (page.BOTTOM_LINE, page.BULLET, page.NUMBER, page.CELL)) >= 9.5


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


INKS = {
    style.colour for style in (page.TITLE, page.POSITION, page.BULLET, page.HEADING, page.SOURCE, page.FOOTER)
}
PAIRS = [
    *((ink, ground) for ink in sorted(INKS) for ground in ("FFFFFF", page.COLOURS.tint)),
    *((shade.ink, shade.fill) for shade in page.FIRMNESS),
]


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_ink_reads_on_its_ground(ink: str, ground: str) -> None:
    """Every ink has a contrast of at least 4.5 to 1 on what lies under it."""
    assert _contrast(ink, ground) >= 4.5


def test_firmer_is_darker() -> None:
    """The nine shades get lighter from rung to rung, so that the order shows without the words."""
    tones = [_luminance(shade.fill) for shade in page.FIRMNESS]
    assert len(set(tones)) == 9
    assert tones == sorted(tones)


def test_density_tightens_within_bounds() -> None:
    """A lower density takes space, never size; below the tightest nothing more is taken."""
    tight = BODY.at(page.TIGHTEST)
    assert BODY.at(1.0) == BODY
    assert (tight.size, tight.multiple) == (BODY.size, 1.0)
    assert tight.after < BODY.at(0.8).after < BODY.after
    assert BODY.at(0.1) == tight
