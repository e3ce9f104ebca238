"""Rules of finding figures, and of knowing every number that a text carries."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.text.numbers import NumberMention, find_numbers, number_values


def only(text: str, language: str = "en") -> NumberMention:
    """Return the one figure that a text has."""
    (mention,) = find_numbers(text, language)
    return mention


# language, text, the figure's words, value, unit, noun
FIGURES = [
    ("en", "Nurses gave 1,234 doses that day.", "1,234", 1234, "", "doses"),
    ("en", "Police seized 110 tons of cocaine there.", "110 tons", 110, "tons", "cocaine"),
    ("en", "A shipment of 56.4 tonnes came by sea.", "56.4 tonnes", 56.4, "tons", ""),
    ("en", "It rallied seven Latin American countries behind it.", "seven", 7, "", "Latin American countries"),
    ("en", "Twelve countries signed.", "Twelve", 12, "", "countries"),
    ("en", "They lost four of the ships.", "four", 4, "", ""),
    ("en", "The fund holds €1.2 billion for dams.", "€1.2 billion", 1.2e9, "EUR", ""),
    ("en", "The fund holds US$ 5 million for dams.", "US$ 5 million", 5e6, "USD", ""),
    ("en", "The fund holds $3m for dams.", "$3m", 3e6, "$", ""),
    ("en", "The fund holds CHF 610 million for dams.", "CHF 610 million", 6.1e8, "CHF", ""),
    ("en", "The fund holds 3 million euros for dams.", "3 million euros", 3e6, "EUR", ""),
    ("en", "The fund holds 40 US dollars.", "40 US dollars", 40, "USD", ""),
    ("en", "Fees of 900 pesos remain.", "900 pesos", 900, "pesos", ""),
    ("en", "Emissions fell by 2.5 percentage points.", "2.5 percentage points", 2.5, "percentage points", ""),
    ("en", "Emissions fell by 55%.", "55%", 55, "%", ""),
    ("en", "Exports took 40 per cent of the harvest.", "40 per cent", 40, "%", "harvest"),
    ("en", "Roughly 2 000 tonnes rotted.", "2 000 tonnes", 2000, "tons", ""),
    ("en", "A border of 1,450 km divides them.", "1,450 km", 1450, "km", ""),
    ("en", "Solar adds 300 MW here.", "300 MW", 300, "MW", ""),
    ("en", "The talks took three days in all.", "three days", 3, "days", ""),
    ("en", "A million refugees crossed.", "A million", 1e6, "", "refugees"),
    ("en", "Some 620 thousand new cases appeared.", "620 thousand", 620000, "", "new cases"),
    ("en", "One hundred and twenty-three thousand four hundred homes stood.",
     "One hundred and twenty-three thousand four hundred", 123400, "", "homes"),
    ("en", "The army wants 36 F-35A jets.", "36", 36, "", "F-35A jets"),
    ("en", "Of which 56 came by road.", "56", 56, "", ""),
    ("en", "A 110-ton haul was burnt.", "110-ton", 110, "tons", ""),
    ("en", "Warming stays under the 1.5 degree mark.", "1.5 degree", 1.5, "degrees", ""),
    ("en", "The two countries reopened the bridge.", "two", 2, "", "countries"),
    ("en", "Two thousand people, in 2000, fled.", "Two thousand", 2000, "", "people"),
    ("en", "The fund holds 1.2 bn EUR for dams.", "1.2 bn EUR", 1.2e9, "EUR", ""),
    ("en", "The levy raised Rs 150 billion.", "Rs 150 billion", 150e9, "Rs", ""),
    ("en", "The levy raised R$ 2.3 bi.", "R$ 2.3 bi", 2.3e9, "BRL", ""),
    ("en", "The levy raised CHF 8,5 million.", "CHF 8,5 million", 8.5e6, "CHF", ""),
    ("en", "The levy raised ¥500bn.", "¥500bn", 500e9, "¥", ""),
    ("en", "The levy raised KES 1.2 billion.", "KES 1.2 billion", 1.2e9, "KES", ""),
    ("en", "The levy raised 9 million Norwegian kroner.", "9 million Norwegian kroner", 9e6, "Norwegian kroner", ""),
    ("en", "The levy raised 312 millions of dollars.", "312 millions of dollars", 312e6, "dollars", ""),
    ("en", "It sells at $60 a barrel.", "$60 a barrel", 60, "$ per barrel", ""),
    ("en", "Deaths stand at 5 per 100,000 people.", "5 per 100,000", 5, "per 100,000", ""),
    ("en", "A third of farms flooded.", "A third", 33.3, "%", "farms"),
    ("en", "Half of the farms flooded.", "Half", 50, "%", "farms"),
    ("en", "Seven in ten pupils passed.", "Seven in ten", 70, "%", ""),
    ("en", "They sent a dozen ships.", "a dozen", 12, "", "ships"),
    ("en", "They sent 40 police officers.", "40", 40, "", "police officers"),
    ("en", "It gathers 7.400 producers.", "7.400", 7400, "", "producers"),
    ("en", "They host 112,000 Rohingya.", "112,000", 112000, "", "Rohingya"),
    ("en", "It adds 13.6 gigawatts here.", "13.6 gigawatts", 13.6, "GW", ""),
    ("en", "Rates rose by 50 basis points.", "50 basis points", 50, "basis points", ""),
    ("es", "Acudió un centenar de personas.", "un centenar", 100, "", "personas"),
    ("es", "Vale la mitad de los votos.", "mitad", 50, "%", "votos"),
    ("fr", "Il coûte 2,5 Md € au pays.", "2,5 Md €", 2.5e9, "EUR", ""),
    ("fr", "Il coûte 3 M€ au pays.", "3 M€", 3e6, "EUR", ""),
    ("fr", "Il coûte 1,9 milliard de francs CFA.", "1,9 milliard de francs CFA", 1.9e9, "francs CFA", ""),
    ("fr", "Une centaine de personnes attendent.", "Une centaine", 100, "", "personnes"),
    ("es", "Se incautaron 56,4 toneladas de cocaína.", "56,4 toneladas", 56.4, "tons", "cocaína"),
    ("es", "Atendieron a 1.234 personas heridas.", "1.234", 1234, "", "personas heridas"),
    ("es", "Costó 3,5 millones de euros al país.", "3,5 millones de euros", 3.5e6, "EUR", ""),
    ("es", "Costó mil millones de dólares al país.", "mil millones de dólares", 1e9, "dólares", ""),
    ("es", "Firmaron siete países andinos.", "siete", 7, "", "países andinos"),
    ("es", "Murieron doscientas treinta y cinco personas.", "doscientas treinta y cinco", 235, "", "personas"),
    ("es", "Subió un 6.7 por ciento ayer.", "6.7 por ciento", 6.7, "%", ""),
    ("fr", "La ville compte 1 234 567 habitants.", "1 234 567", 1234567, "", "habitants"),
    ("fr", "Un budget de 3,5 milliards d’euros suffit.", "3,5 milliards d’euros", 3.5e9, "EUR", ""),
    ("fr", "Ils ont vacciné 1\u202f500 enfants.", "1\u202f500", 1500, "", "enfants"),
    ("fr", "La hausse touche 12\u00a0% des ménages.", "12\u00a0%", 12, "%", "ménages"),
    ("fr", "Ils ont envoyé quatre-vingt-dix-sept camions.", "quatre-vingt-dix-sept", 97, "", "camions"),
    ("de", "Das kostet 2,5 Millionen Euro.", "2,5 Millionen Euro", 2.5e6, "EUR", ""),
]  # fmt: skip

NO_FIGURES = [
    "The law of 27 February 2023 replaced that of 1998.",
    "The rate has been falling since 2019, and in the 1990s it rose.",
    "Doors open at 14:30 and close at 6 pm, or 10.30 a.m. on Sundays.",
    "The third round table met; the III Round Table, too, and the 3rd one.",
    "The IDEAL 1.0 report, SEACOP V and Horizon 2020 agree.",
    "Under Resolution 2231, Article 5 and No. 3 of the code.",
    "Articles 184 and 185 of the constitution apply.",
    "COVID-19 cases, the G7, F-35 jets, flight MH370 and 5G masts.",
    "One of the ministers left, and one stayed.",
    "Call +32 2 123 45 67 or 0800 123 45 67.",
    "The reef is dying.[12] Fishing goes on (3).",
    "1. Wheat\n2. Maize",
    "Half a million, a third, two thirds, dozens, one in five.",
    "Version 2.0.1 of the model runs.",
    "The motion failed on a 5-4 vote.",
    "A 12-month plan for 30-year-old turbines.",
    "A few hundred lives were lost.",
    "See https://example.org/2021/35/units for the tables.",
    "Within two years and over the next twelve months.",
    "The clinic is open until 1 June each year.",
    "Both sides met at the Big Four summit.",
    "The first half of the year, and half an hour.",
    "On days four and five of the fair.",
    "Section\n    232 of the act.",
    "Half a dozen ships and hundreds of boats.",
]

BOUNDS = [
    ("en", "about 40 ships", "about"),
    ("en", "some 40 ships", "about"),
    ("en", "around €40 million", "about"),
    ("en", "at least 40 ships", "at least"),
    ("en", "40 or more ships", "at least"),
    ("en", "up to 40 ships", "at most"),
    ("en", "no more than 40 ships", "at most"),
    ("en", "more than 40 ships", "more than"),
    ("en", "over 40 ships", "more than"),
    ("en", "fewer than 40 ships", "less than"),
    ("en", "nearly 40 ships", "nearly"),
    ("en", "the 40 ships", None),
    ("en", "paid over 40 years", None),
    ("es", "al menos 40 barcos", "at least"),
    ("es", "unos 40 barcos", "about"),
    ("es", "más de 40 barcos", "more than"),
    ("fr", "près de 40 bateaux", "nearly"),
    ("fr", "environ 40 bateaux", "about"),
    ("fr", "au moins 40 bateaux", "at least"),
]

RANGES = [
    ("They expect 10 to 12 million people.", "10 to 12 million", 10e6, 12e6, ""),
    ("Tariffs of 10–12% apply.", "10–12%", 10, 12, "%"),
    ("It needs between 3 and 5 officers.", "3 and 5", 3, 5, ""),
    ("It costs €5 million to €7 million.", "€5 million to €7 million", 5e6, 7e6, "EUR"),
]

VALUES = [
    ("seven", {7}),
    ("twelve months", {12}),
    ("1.2 billion", {1.2, 1.2e9}),
    ("56,4 toneladas", {56.4}),
    ("III", {3}),
    ("SEACOP V and Phase I", {5, 1}),
    ("2023-02", {2023, 2}),
    ("27/02/2023 at 14:30", {27, 2, 2023, 14, 30}),
    ("the third round of the G7", {3, 7}),
    ("COVID-19 in 1,234.5 wards", {19, 1234.5}),
    ("One of the clinics, and I agree: vitamin C", set()),
    ("No number here", set()),
    ("2½ years", {2.5}),
    ("٣ ships", {3}),
]


@pytest.mark.parametrize(("language", "text", "words", "value", "unit", "noun"), FIGURES)
def test_figures(language: str, text: str, words: str, value: float, unit: str, noun: str) -> None:
    """A figure comes with its words, value, unit and what it counts, as its language writes them."""
    mention = only(text, language)
    assert (mention.span.of(text), mention.value, mention.unit, mention.noun) == (words, value, unit, noun)


@pytest.mark.parametrize("text", NO_FIGURES)
def test_what_is_no_figure(text: str) -> None:
    """Dates, times, ordinals, names, references, marks and fractions count nothing."""
    assert find_numbers(text) == []


@pytest.mark.parametrize("text", [one for one in NO_FIGURES if any(character.isdigit() for character in one)])
def test_no_number_escapes(text: str) -> None:
    """Numbers that are no figures still are numbers that the text carries."""
    assert number_values(text, "en")


@pytest.mark.parametrize(("language", "text", "bound"), BOUNDS)
def test_bounds(language: str, text: str, bound: str | None) -> None:
    """The words beside a figure say how exact it is."""
    assert only(text, language).bound == bound


@pytest.mark.parametrize(("text", "words", "low", "high", "unit"), RANGES)
def test_ranges(text: str, words: str, low: float, high: float, unit: str) -> None:
    """The ends of a range share their scale and unit, and are one mention."""
    mention = only(text)
    assert (mention.span.of(text), mention.value, mention.high, mention.unit) == (words, low, high, unit)


def test_a_change_is_no_range() -> None:
    """ "From … to …" gives two figures: what was, and what is."""
    before, after = find_numbers("Capacity rose from 40% to 61% of plan.")
    assert (before.value, before.high, after.value, after.high) == (40, None, 61, None)


def test_separators_are_read_by_language() -> None:
    """The same digits are a thousand in one language and a fraction in another."""
    assert only("1.234 km", "en").value == 1.234
    assert only("1.234 km", "de").value == 1234
    assert only("1,234 km", "en").value == 1234
    assert only("1,234 km", "fr").value == 1.234


@pytest.mark.parametrize(("text", "values"), VALUES)
def test_values(text: str, values: set[float]) -> None:
    """A text carries the numbers of its dates, names and ordinals too, and no others."""
    assert number_values(text) == values


def test_unknown_language_carries_every_reading() -> None:
    """Where no language is known, digits that languages read differently count as both."""
    assert number_values("1.234 t") == {1.234, 1234}


@given(st.integers(2, 999_999))
def test_english_words_round_trip(number: int) -> None:
    """Every number below a million that is spelled out in English is read back."""
    text = f"{_spell(number)} ships"
    assert (only(text).value, only(text).noun) == (number, "ships")
    assert number in number_values(text, "en")


@given(
    st.integers(0, 10**12),
    st.sampled_from([("en", ","), ("de", "."), ("es", "."), ("fr", "\u202f"), ("fr", " ")]),
)
def test_grouped_digits_round_trip(number: int, style: tuple[str, str]) -> None:
    """Digits with any language's thousands separator are read back."""
    language, separator = style
    written = f"{number:,}".replace(",", separator)
    assert number_values(f"x = {written} km", language) == {number}


PIECES = st.sampled_from(
    [" ", ", ", "27", "1,234", "1.5", "€", "$", "%", " million", " tons of ", "seven", "ships", "III", "No. ", "-", "–",
     " to ", "about ", "COVID", "2023", "May", "½", ".", "\n", "(", ")", "of ", "the ", "mil", "de ", "+", ":"]
)  # fmt: skip


@given(
    st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=120),
    st.sampled_from(["en", "es", "fr", "de"]),
)
def test_mentions_are_sound(text: str, language: str) -> None:
    """Whatever the text, mentions are trimmed, ordered and apart, and the text carries their values."""
    mentions = find_numbers(text, language)
    assert all(one.span.of(text) and one.span.of(text) == one.span.of(text).strip() for one in mentions)
    assert all(one.span.end <= other.span.start for one, other in pairwise(mentions))
    assert all(one.high is None or one.high > one.value for one in mentions)
    assert all(one.noun in text for one in mentions)
    ends = {one.high or one.value for one in mentions}
    assert ends <= number_values(text, language)


_BELOW_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"


def _spell(number: int) -> str:
    if number >= 1000:
        rest = number % 1000
        return f"{_spell(number // 1000)} thousand" + (
            f" {'and ' if rest < 100 else ''}{_spell(rest)}" if rest else ""
        )
    if number >= 100:
        return f"{_spell(number // 100)} hundred" + (f" and {_spell(number % 100)}" if number % 100 else "")
    if number < 20:
        return _BELOW_TWENTY.split()[number]
    ten = _TENS.split()[number // 10 - 2]
    return f"{ten}-{_spell(number % 10)}" if number % 10 else ten


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Floods hit 46 villages: Mandera 34, Wajir 12.", [46, 34, 12]),
        ("Nurses saw 210 cases in Lusaka, 95 in Ndola.", [210, 95]),
        ("Relief\nPeople displaced: 12,400\nTents | 310", [12400, 310]),
        ("The motion was carried by 83 to 41.", [83, 41]),
        ("Sales fell by a third.", [33.3]),
        ("The duty rose from 10 to 15 per cent.", [10, 15]),
        ("A 300-strong mission left for a 450-bed hospital.", [300, 450]),
        ("Chile beat Peru 3-1 on a Boeing 737 under Resolution 2231.", []),
        ("The 5-year plan has a 12-page annex.", []),
    ],
)
def test_a_bare_number_counts_where_its_neighbours_show_it(text: str, expected: list[float]) -> None:
    """Members of a series, rows and sides of a vote count without a noun; names, scores and lengths of time do not."""
    assert [mention.value for mention in find_numbers(text)] == expected
