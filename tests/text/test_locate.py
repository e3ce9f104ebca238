"""Where quotes stand: found as they are, through the map, or nearly; an altered quote is never found."""

from __future__ import annotations

import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefings.text.locate import Locator, locate

TEXT = (
    "On Monday the Minister of Trade, Ana Keller, signed a customs protocol with Norland. The two\u00a0countries "
    "seized 412 tons of timber in 2021, of which 37.5 tons came from Iraq. “We will not tire”, Keller said, "
    "adding that no country can face this alone. Talks on the eﬃcient transfer of co\u00adoperation funds have "
    "been proposed to the Council.\nThe harbour police did not agree to the illegal trade plan (…) and the mayor "
    "of Portmouthduring a visit was unable to attend. The two countries meet again on 3 June."
)


@pytest.mark.parametrize(
    ("quote", "match", "found"),
    [
        ("signed a customs protocol", "exact", "signed a customs protocol"),
        ("  signed a customs protocol \n", "exact", "signed a customs protocol"),
        ("The two countries seized", "mapped", "The two\u00a0countries seized"),
        ('"We will not tire"', "mapped", "“We will not tire”"),
        ("‘We will not tire’", "mapped", "We will not tire"),
        ("efficient transfer of cooperation funds", "mapped", "eﬃcient transfer of co\u00adoperation funds"),
        ("MINISTER of trade", "mapped", "Minister of Trade"),
        ("signed a customs protocol.", "mapped", "signed a customs protocol"),
        ("the mayor of Portmouth", "exact", "the mayor of Portmouth"),
        ("Anna Keller, signed a customs protocol", "none", None),
        ("of Trade, Ana Kellner, signed a customs", "fuzzy", "of Trade, Ana Keller, signed a customs"),
        ("signed a custums protocol with Norland", "fuzzy", "signed a customs protocol with Norland"),
        ("signed customs protocol with Norland", "fuzzy", "signed a customs protocol with Norland"),
        ("Portmouth during a visit was unable", "fuzzy", "Portmouthduring a visit was unable"),
        ("Minister of Trade Ana Keller signed", "fuzzy", "Minister of Trade, Ana Keller, signed"),
    ],
)
def test_quotes_are_found(quote: str, match: str, found: str | None) -> None:
    """A quote is found with the text's own words and says how it was found."""
    located = locate(quote, TEXT)
    assert (located and located.span.of(TEXT)) == found
    assert (located.match if located else "none") == match


@pytest.mark.parametrize(
    "quote",
    [
        "",
        " \u00ad ",
        "The republics of the south have founded a bank",
        "signed a fisheries treaty with Norland on Tuesday morning",
        # numbers
        "seized 413 tons of timber in 2021",
        "seized 12 tons of timber in 2021",
        "12 tons of timber",
        "seized 412 tons of timber in 2022, of which",
        "of which 37.6 tons came from Iraq",
        "of which 37",
        "The three countries seized 412 tons of timber",
        "The two countries meet again on 3 July.",
        # negations
        "The harbour police did agree to the illegal trade plan",
        "The harbour police did now agree to the illegal trade plan",
        "“We will tire”, Keller said, adding that no country",
        "adding that any country can face this alone",
        "legal trade plan",
        "able to attend",
        # prepositions
        "seized 412 tons of timber in 2021, of which 37.5 tons went to Iraq",
        "signed a customs protocol for Norland. The two countries",
        # names
        "of which 37.5 tons came from Iran. “We will not tire”",
        "the Minister of Trade, Ana Weller, signed a customs protocol",
        "signed a customs protocol with Sudland. The two countries",
        # how firm it is
        "the Minister of Trade, Ana Keller, proposed a customs protocol",
        "the Minister of Trade, Ana Keller, signs a customs protocol",
        "the Minister of Trade, Ana Keller, will sign a customs protocol",
        "cooperation funds will be proposed to the Council",
        # another word of the same look
        "seized 412 tons of lumber in 2021, of which 37.5 tons",
        "The harbour police did not agree to the legal trade plan",
    ],
)
def test_altered_and_invented_quotes_are_not_found(quote: str) -> None:
    """No place for words that the text does not say, however near they are."""
    assert locate(quote, TEXT) is None


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("the illegal trade plan (…) and the mayor", "the illegal trade plan (…) and the mayor"),
        ("the illegal trade plan … the mayor", "the illegal trade plan (…) and the mayor"),
        ("seized 412 tons [...] of which 37.5 tons", "seized 412 tons of timber in 2021, of which 37.5 tons"),
        ("Norland … seized", "Norland. The two\u00a0countries seized"),
        ("The two countries ... meet again", "The two countries meet again"),
        ("… no country can face this alone ...", "no country can face this alone"),
        ("came from Iraq … signed a customs protocol", None),
        ("signed a customs protocol … with the moon", None),
        ("We will … tire", None),
        ("The harbour police … agree", None),
        ("The harbour police … agree to the illegal trade plan", None),
        ("the ilegal trade plan (…) and the mayor of", "the illegal trade plan (…) and the mayor of"),
        ("seized 412 tons … of which 37", None),
    ],
)
def test_elided_quotes(quote: str, found: str | None) -> None:
    """An ellipsis stands for words in between: all parts in order, near, and no negation dropped."""
    located = locate(quote, TEXT)
    assert (located and located.span.of(TEXT)) == found


def test_an_ellipsis_reaches_only_so_far() -> None:
    """Two parts more than 600 characters apart are not one quote."""
    text = "They met in spring. " + "Nothing else was heard. " * 30 + "They parted in autumn."
    assert locate("They met in spring … They parted in autumn.", text) is None
    assert locate(
        "They met in spring … They parted in autumn.", text.replace("Nothing else was heard. ", "", 20)
    )


def test_the_hint_decides_between_repeated_quotes() -> None:
    """Of several places the one at the hint, else the nearest to it, else the first is taken."""
    text = "the plan, a plan. The plan and the plan"
    starts = [at for at in range(len(text)) if text.startswith("plan", at)]
    assert [located.span.start for at in starts if (located := locate("plan", text, at))] == starts
    assert locate("plan", text) == locate("plan", text, 0)
    nearest = locate("plan", text, starts[2] + 2)
    assert nearest is not None
    assert nearest.span.start == starts[2]


def test_whole_words_come_before_parts_of_words() -> None:
    """A place that cuts a word is taken only where there is no other."""
    text = "The planet has a plan."
    whole, part = locate("plan", text), locate("plane", text)
    assert whole is not None
    assert whole.span.start == text.index("plan.")
    assert part is not None
    assert part.span.start == 4


WORDS = st.sampled_from(
    "port police “quoted” crime agreement; naïve café office finance the of and (draft) Ministry’s well-known".split()
)
TEXTS = st.lists(WORDS, min_size=6, max_size=40).map(" ".join)


@given(TEXTS, st.data())
def test_every_substring_is_found_where_a_hint_says(text: str, data: st.DataObject) -> None:
    """Words taken from a text are found there, exactly, with the right offsets."""
    start = data.draw(st.integers(0, len(text) - 2))
    end = data.draw(st.integers(start + 1, len(text)))
    quote = text[start:end].strip()
    start = text.index(quote, start)
    assume(quote and (start == 0 or not (text[start - 1].isalpha() and text[start].isalpha())))
    located = locate(quote, text, start)
    assert located is not None
    assert located == ((start, start + len(quote)), "exact")


@given(TEXTS, st.data())
def test_every_substring_is_found_through_the_map(text: str, data: st.DataObject) -> None:
    """Disturbing quote marks, spaces, ligatures, case and hyphens moves no offset."""
    spaces = [at for at, char in enumerate(text) if char == " "]
    first = data.draw(st.sampled_from(spaces[:-1]))
    last = data.draw(st.sampled_from([at for at in spaces if at > first]))
    start, quote = first + 1, text[first + 1 : last]
    for plain, other in (
        ("“", '"'),
        ("”", '"'),
        ("’", "'"),
        (" ", "\u00a0\n"),
        ("fi", "ﬁ"),
        ("-", "–"),
        ("o", "o\u00ad"),
    ):
        if data.draw(st.booleans()):
            quote = quote.replace(plain, other)
    located = locate(quote.upper() if data.draw(st.booleans()) else quote, text, start)
    assert located is not None
    assert located.span == (start, last)


def test_one_slip_in_a_long_quote_is_forgiven() -> None:
    """A letter changed in a long lower-case word leaves the quote where it was."""
    quote = "adding that no country can face this alone"
    start = TEXT.index(quote)
    for word in ("adding", "country", "alone"):
        at = quote.index(word) + 2
        located = locate(quote[:at] + "q" + quote[at + 1 :], TEXT)
        assert located == ((start, start + len(quote)), "fuzzy")


def test_many_misspelt_quotes_of_a_long_text_take_no_time() -> None:
    """Twenty misspelt quotes in a hundred thousand characters are found in under half a second."""
    text = " ".join(f"Sentence {n} tells of harbour number {n} and its {n * 7} guards." for n in range(1700))
    quotes = [f"tells of harbuor number {n} and its {n * 7} guards" for n in range(5, 1700, 85)]
    assert len(text) > 100_000
    locator = Locator(text)
    started = time.perf_counter()
    found = [locator.locate(quote) for quote in quotes]
    assert time.perf_counter() - started < 0.5
    assert all(found)
    assert [located.span.of(text).replace("harbour", "harbuor") for located in found if located] == quotes
