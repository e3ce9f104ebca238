"""Rules of finding, resolving, comparing and writing dates."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.text.dates import (
    DateMention,
    agree,
    bounds,
    date_spans,
    find_dates,
    format_date,
    format_long,
    resolve_year,
)

DAY = "2024-05-15"  # a Wednesday


def found(text: str, anchor: str | None = DAY, language: str = "en") -> list[tuple[str, str]]:
    """Return the words and the date of each mention."""
    return [(mention.span.of(text), mention.edtf) for mention in find_dates(text, anchor, language)]


def only(text: str, anchor: str | None = DAY, language: str = "en") -> DateMention:
    """Return the one mention that a text has."""
    (mention,) = find_dates(text, anchor, language)
    return mention


STATED = [
    ("The vaccine was approved on 27 February 2023.", "27 February 2023", "2023-02-27"),
    ("Talks began on February 27, 2023, in Nairobi.", "February 27, 2023", "2023-02-27"),
    ("Signed the 3rd of March 2021 by both sides.", "3rd of March 2021", "2021-03-03"),
    ("Posted 27/02/2023 by the port authority.", "27/02/2023", "2023-02-27"),
    ("Posted 02/27/2023 by the port authority.", "02/27/2023", "2023-02-27"),
    ("The tender of 05.06.2022 failed.", "05.06.2022", "2022-06-05"),
    ("Filed 2023-02-27 with the registrar.", "2023-02-27", "2023-02-27"),
    ("Exports for 2023-02 were revised.", "2023-02", "2023-02"),
    ("The strike of February 2023 closed mines.", "February 2023", "2023-02"),
    ("The reef bleached in 2016.", "2016", "2016"),
    ("The 2021 workshop trained nurses.", "2021", "2021"),
    ("The treaty (1998) lapsed.", "1998", "1998"),
    ("A fair on 26 and 27 September 2023 drew crowds.", "26 and 27 September 2023", "2023-09-26/2023-09-27"),
    (
        "A fair on September 26 and 27, 2023, drew crowds.",
        "September 26 and 27, 2023",
        "2023-09-26/2023-09-27",
    ),
    ("A fair from 3 to 5 May 2024 drew crowds.", "3 to 5 May 2024", "2024-05-03/2024-05-05"),
    ("Open 30 September to 2 October 2023 only.", "30 September to 2 October 2023", "2023-09-30/2023-10-02"),
    ("Floods between March and May 2022 hit rice.", "March and May 2022", "2022-03/2022-05"),
    ("Flows between 2019 and 2022 fell.", "2019 and 2022", "2019/2022"),
    ("Open 1 January–31 March 2024.", "1 January–31 March 2024", "2024-01-01/2024-03-31"),
    ("The fair ran between 5 and 7 June 2024.", "5 and 7 June 2024", "2024-06-05/2024-06-07"),
    ("The 2021–2027 budget holds.", "2021–2027", "2021/2027"),
    ("The 2021/22 season was dry.", "2021/22", "2021/2022"),
    ("Growth in the first quarter of 2024 slowed.", "first quarter of 2024", "2024-01/2024-03"),
    ("Growth in Q3 2024 slowed.", "Q3 2024", "2024-07/2024-09"),
    ("Fires in summer 2023 burnt the forest.", "summer 2023", "2023-06/2023-08"),
    ("Output peaked in early 2023.", "early 2023", "2023"),
    ("Output peaked in mid-2023.", "mid-2023", "2023"),
    ("Fishing collapsed in the 1990s.", "1990s", "1990/1999"),
    ("Opened Monday, 27 February 2023.", "Monday, 27 February 2023", "2023-02-27"),
    ("Clinics shut on Easter Monday 2023.", "Easter Monday 2023", "2023-04-10"),
]

RELATIVE = [
    ("Today, Wednesday 15 May, the clinic opened.", "Today, Wednesday 15 May", "2024-05-15"),
    ("The ship sank yesterday.", "yesterday", "2024-05-14"),
    ("The court sits tomorrow.", "tomorrow", "2024-05-16"),
    ("Arrivals doubled last year.", "last year", "2023"),
    ("A census follows next year.", "next year", "2025"),
    ("Prices fell last month.", "last month", "2024-04"),
    ("She took office at the beginning of the month.", "the beginning of the month", "2024-05"),
    (
        "They meet this week, 16 and 17 May 2024, in Rome.",
        "this week, 16 and 17 May 2024",
        "2024-05-16/2024-05-17",
    ),
    ("They meet this Friday.", "this Friday", "2024-05-17"),
    ("The envoy said on Thursday that talks failed.", "on Thursday", "2024-05-09"),
    ("Ministers will meet on Thursday.", "on Thursday", "2024-05-16"),
    ("The mill burnt on Tuesday morning (14 May).", "on Tuesday morning (14 May)", "2024-05-14"),
    ("A fair was held last year, on 3 June.", "last year, on 3 June", "2023-06-03"),
    ("They met last Monday.", "last Monday", "2024-05-13"),
    ("The mine closed 18 months ago.", "18 months ago", "2022-11"),
    ("Ships left three days ago.", "three days ago", "2024-05-12"),
    ("Losses grew over the past two years.", "over the past two years", "2022/2024"),
    ("A summit is planned for 26–28 September.", "26–28 September", "2024-09-26/2024-09-28"),
    ("Since 5 December the road is shut.", "5 December", "2023-12-05"),
    ("The mine shut the day before yesterday.", "the day before yesterday", "2024-05-13"),
    ("Judges rule the day after tomorrow.", "the day after tomorrow", "2024-05-17"),
    ("A fortnight ago the mill burnt.", "A fortnight ago", "2024-05-01"),
    ("Pipes burst on New Year's Eve.", "New Year's Eve", "2023-12-31"),
    ("Talks resumed after Easter.", "Easter", "2024-03-31"),
    ("The June summit will discuss grain.", "June", "2024-06"),
    ("A forum scheduled for October will weigh it.", "October", "2024-10"),
]

LIMITS = [
    ("The network should be running within a year.", "within a year", "2024-05/2025-05"),
    ("Both will cooperate in the next twelve months.", "in the next twelve months", "2024-05/2025-05"),
    ("Work goes on over the coming six months.", "over the coming six months", "2024-05/2024-11"),
    ("Coal must end by 2030.", "by 2030", "2030"),
    ("A law is due before the end of 2025.", "before the end of 2025", "2025"),
    ("Bids are open until 30 June 2024.", "until 30 June 2024", "2024-06-30"),
    ("Bids close no later than 1 August.", "no later than 1 August", "2024-08-01"),
    ("Turbines will arrive before the end of the year.", "before the end of the year", "2024"),
    ("The hospitals hope to reopen by Christmas.", "by Christmas", "2024-12-25"),
    ("The registry will be online by year-end.", "by year-end", "2024"),
    ("The wards should be ready by summer.", "by summer", "2024-06/2024-08"),
    ("He ruled out a cut before the October election.", "before the October", "2024-10"),
    ("The council suspended the duty until 31 December.", "until 31 December", "2024-12-31"),
]

PARTS = [
    (
        "Wages rose in the first eight months of the year.",
        "the first eight months of the year",
        "2024-01/2024-08",
    ),
    ("Sales fell in the last three months of 2023.", "last three months of 2023", "2023-10/2023-12"),
    (
        "The bill is due in the second half of next year.",
        "due in the second half of next year",
        "2025-07/2025-12",
    ),
    ("A vote is set for the first half of August.", "first half of August", "2024-08-01/2024-08-15"),
    (
        "The dam filled in the second half of February 2024.",
        "second half of February 2024",
        "2024-02-16/2024-02-29",
    ),
    ("Profits fell in the first quarter.", "the first quarter", "2024-01/2024-03"),
    ("The bank will report in the third quarter.", "the third quarter", "2024-07/2024-09"),
    ("Hiring slowed in the third quarter of this year.", "the third quarter of this year", "2024-07/2024-09"),
    ("Boats sank last autumn.", "last autumn", "2023-09/2023-11"),
    ("The reef will be mapped next spring.", "next spring", "2025-03/2025-05"),
    ("Herds grazed here last winter.", "last winter", "2023-12/2024-02"),
    ("The court will rule in the autumn.", "in the autumn", "2024-09/2024-11"),
    ("Camps filled over the weekend.", "over the weekend", "2024-05-11/2024-05-12"),
    ("Troops will leave this weekend.", "this weekend", "2024-05-18/2024-05-19"),
    ("Police raided the depot this morning.", "this morning", "2024-05-15"),
    ("The server failed last night.", "last night", "2024-05-14"),
    ("Grain left the port earlier this month.", "earlier this month", "2024-05"),
    ("Rents peaked in fiscal year 2022.", "2022", "2022"),
    ("Rents peaked in FY2022.", "2022", "2022"),
    ("Filed 2024/05/01 with the court.", "2024/05/01", "2024-05-01"),
    ("Open from 1 to 15 March 2024.", "1 to 15 March 2024", "2024-03-01/2024-03-15"),
    ("Output fell 2% in the three months to March.", "the three months to March", "2024-01/2024-03"),
    ("Rents rose 6% in the year to April.", "the year to April", "2023-05/2024-04"),
    ("Losses grew in the six months to 31 March 2024.", "the six months to 31 March 2024", "2023-10/2024-03"),
    ("Catches fell in the week ended 10 May.", "the week ended 10 May", "2024-05-04/2024-05-10"),
    ("Trade grew in the first semester of 2023.", "first semester of 2023", "2023-01/2023-06"),
    ("Q1 profits fell.", "Q1", "2024-01/2024-03"),
    ("First-quarter profits fell.", "First-quarter", "2024-01/2024-03"),
    ("Wheat was sown in early autumn.", "in early autumn", "2023-09/2023-11"),
    ("The dyke will be raised before winter.", "before winter", "2024-12/2025-02"),
    ("The levy was paid on the 10th of this month.", "the 10th of this month", "2024-05-10"),
    ("Envoys sat from Monday to Wednesday.", "Monday to Wednesday", "2024-05-13/2024-05-15"),
]

TENSES = [
    ("In January the police seized rice.", "2024-01"),
    ("Doses ran out in October.", "2023-10"),
    ("The review will be presented in March.", "2025-03"),
    ("I backed this waiver in November, and still do.", "2023-11"),
    ("The permit, which expires in December, covers two quarries.", "2024-12"),
    ("Talks have been under way since July.", "2023-07"),
    ("Cyclone Ola, which struck the atoll on 3 September, cut power.", "2023-09-03"),
    ("The levy enters into force on 2 December.", "2024-12-02"),
    ("Funds are required until the end of January.", "2025-01"),
    ("The ministry had paid out half the grant by 30 April.", "2024-04-30"),
    ("The judge, who resigned last week, said on Friday that she was ill.", "2024-05-10"),
    ("The union said that on Friday its members will strike.", "2024-05-17"),
    ("Envoys are to meet on Monday.", "2024-05-20"),
    ("On Monday, envoys met in Oslo.", "2024-05-13"),
    ("Trains stopped Tuesday night.", "2024-05-14"),
    ("The cabinet votes on Wednesday.", "2024-05-15"),
    ("The cabinet will vote on Wednesday.", "2024-05-15"),
    ("A census will begin in January of the next year.", "2025-01"),
    ("The plant was closed in August last year.", "2023-08"),
    ("Ministers meet on Thursday in Vienna.", "2024-05-16"),
    ("The findings are awaited in March.", "2025-03"),
    ("Some 4 million tons moved between January and April.", "2024-01/2024-04"),
    ("The firm agreed to pay the fine in July.", "2024-07"),
    ("The visit which she was to make on Friday has been put off.", "2024-05-17"),
    ("Elections will be held in June or July.", "2024-07"),
    ("Until Monday, the road is closed.", "2024-05-20"),
]

LEANING = [
    ("She fled on 3 March 2024. Two days later she was caught.", "2024-03-05"),
    ("She fled on 3 March 2024. The previous day she had sold the farm.", "2024-03-02"),
    ("Exports fell in 2022 and had risen the previous year.", "2021"),
    ("Inflation was 4% in April 2024, up from 3% a year earlier.", "2023-04"),
    ("Arrests rose in 2022; the number of trials over the same year fell.", "2022"),
    ("After the fire of May 2021, the vote of 23 June of that year was void.", "2021-06-23"),
    ("Built in 2019, it was shut in March of the following year.", "2020-03"),
    ("Cases rose between January and March 2024, against the same period of 2023.", "2023-01/2023-03"),
    ("Output grew in the first half of 2024 compared with the same period last year.", "2023-01/2023-06"),
    ("A tax applies from 1 June 2024. Its critics met on Monday and a day later sued.", "2024-05-14"),
    ("Jobs fell in the three months to March, from a rise in the previous quarter.", "2023-10/2023-12"),
    ("Exports grew in the first quarter of 2024, from a low a year earlier.", "2023-01/2023-03"),
    ("Arrests fell in the first half of 2024 against the corresponding period of 2023.", "2023-01/2023-06"),
]
"""The last date of each counts from another one of the text."""

OTHER_LANGUAGES = [
    ("es", "Firmado el 27 de febrero de 2023 en Lima.", "27 de febrero de 2023", "2023-02-27"),
    (
        "es",
        "El foro será del 26 al 28 de septiembre de 2024.",
        "26 al 28 de septiembre de 2024",
        "2024-09-26/2024-09-28",
    ),
    ("es", "Viajó este miércoles a Quito.", "este miércoles", "2024-05-15"),
    ("es", "Creció el año pasado.", "el año pasado", "2023"),
    ("es", "La ministra llegó hoy.", "hoy", "2024-05-15"),
    ("es", "Se fundó hace dos años.", "hace dos años", "2022"),
    ("es", "Debe cerrar antes de finalizar 2025.", "antes de finalizar 2025", "2025"),
    ("es", "Durante los años 90 hubo paz.", "años 90", "1990/1999"),
    ("fr", "Signé le 27 février 2023 à Dakar.", "27 février 2023", "2023-02-27"),
    ("fr", "En vigueur depuis le 1er mars 2024.", "1er mars 2024", "2024-03-01"),
    ("fr", "Les prix ont baissé l’année dernière.", "l’année dernière", "2023"),
    ("fr", "Sortir du charbon d’ici à 2030.", "d’ici à 2030", "2030"),
    ("fr", "Le rapport paraît aujourd’hui.", "aujourd’hui", "2024-05-15"),
    ("fr", "Une loi avant la fin de 2025.", "avant la fin de 2025", "2025"),
    ("es", "El pasado lunes firmó la ministra.", "El pasado lunes", "2024-05-13"),
    ("es", "La reforma se votará a finales de año.", "a finales de año", "2024"),
    ("es", "El martes 14 votó el Senado.", "El martes 14", "2024-05-14"),
    ("es", "El jueves viajará a Lima.", "El jueves", "2024-05-16"),
    ("es", "Cerró el fin de semana pasado.", "el fin de semana pasado", "2024-05-11/2024-05-12"),
    ("es", "Creció en el primer trimestre de este año.", "primer trimestre de este año", "2024-01/2024-03"),
    ("es", "Entre enero y marzo se registraron menos delitos.", "enero y marzo", "2024-01/2024-03"),
    ("es", "La cosecha cayó en noviembre.", "noviembre", "2023-11"),
    ("es", "Regirá en noviembre.", "noviembre", "2024-11"),
    ("fr", "Le ministre a signé l’accord jeudi.", "jeudi", "2024-05-09"),
    ("fr", "Le suspect sera jugé lundi.", "lundi", "2024-05-20"),
    ("fr", "Le parc fermera d'ici fin 2025.", "d'ici fin 2025", "2025"),
    ("fr", "La récolte a baissé l'an dernier.", "l'an dernier", "2023"),
    ("fr", "Le port a rouvert l'été dernier.", "été dernier", "2023-06/2023-08"),
    (
        "fr",
        "La loi s'appliquera au premier semestre de l'an prochain.",
        "premier semestre de l'an prochain",
        "2025-01/2025-06",
    ),
    ("fr", "Lancée le 15 juillet dernier, elle dure.", "15 juillet", "2023-07-15"),
    ("fr", "Une crue a noyé le port en décembre.", "décembre", "2023-12"),
    ("de", "Die Sitzung am 3. Oktober 2023 dauerte lange.", "3. Oktober 2023", "2023-10-03"),
    ("it", "Firmato il 5 maggio 2022 a Roma.", "5 maggio 2022", "2022-05-05"),
    ("pt", "Assinado em 5 de maio de 2022.", "5 de maio de 2022", "2022-05-05"),
    ("nl", "Getekend op 5 mei 2022 in Gent.", "5 mei 2022", "2022-05-05"),
    ("es", "La ministra viajará pasado mañana.", "pasado mañana", "2024-05-17"),
    ("fr", "Le tribunal siégera après-demain.", "après-demain", "2024-05-17"),
    ("es", "Las escuelas cerrarán antes de Navidad.", "antes de Navidad", "2024-12-25"),
]

NO_DATE = [
    "We may meet the nurses; they march for pay.",
    "Article 5 may apply to 12 ships.",
    "The second round took ten seconds.",
    "Resolution 2231 and Regulation (EU) 2016/679 stand.",
    "The port handled 2,023 tons and 2000 people.",
    "Version 2.0.1 runs at 14:30 and at 10.30 am.",
    "Call +32 2 123 45 67 or see page 1998.",
    "Agenda 2030 and Horizon 2020 are programmes.",
    "The score was 12-11 after 5 rounds.",
    "He read the Sunday Times on Black Friday Street.",
    "Rates rose 3 to 5 per cent.",
    "Today’s youth wants work.",
    "The reserve is open until 1 June each year.",
    "Within two years of the attack they rebuilt.",
    "The hotline is open 24/7 and costs 19.99 dollars.",
    "Regulation 2021/1133 and Directive 2019/20 apply.",
    "Call 2024-5555 or +41 58 462 21 11.",
    "Prices rose in recent weeks and in years to come.",
    "The minister, 47, served for three years.",
    "A 23-year-old was held for ten days.",
    "The truce lasted 18 months.",
    "More than two years ago they left.",
    "States met under the 1951 Refugee Convention.",
    "The 2015 Paris Agreement binds them.",
    "USA Today and The Sunday Times wrote so.",
    "Every Monday and each March they march.",
    "They fall ill, they spring back, second to none.",
    "The fall of the regime, in the fall of the empire.",
    "He won the second half 3 to 1.",
    "Aid may come; rivers may march to the sun.",
    "On page 12 of 300, May said so.",
    "Posted 02/03/2023 by the registry.",
    "The mice, 20 of 100, may, 3 in all, die.",
    "Flight 1984 carried 1,984 people.",
    "It is 2000 metres high and 1900 kg heavy.",
    "Room 2024B and model X-2023 are new.",
    "The daily wage of 12 is paid by the day.",
    "It lasted until the day before the vote.",
    "A quarter of the half was third-party.",
    "Sun, sat and wed are words; so are mar and dec.",
    "Resolution 1325 (adopted) and ISO 2023 hold.",
    "They meet twice a year, on the first Monday of the month.",
    "The ratio is 2020:1 or 12:30.",
    "Horizon 2020 spent 1990 euros.",
    "On Thursdays the shop opens late.",
    "Christmas Island and Easter eggs sell well.",
    "The Chinese New Year fair drew crowds after Orthodox Easter.",
    "Spring water and summer camps are cheap.",
    "June Sarpong and April Jones spoke for May.",
]


@pytest.mark.parametrize(("text", "words", "edtf"), STATED)
def test_stated_dates(text: str, words: str, edtf: str) -> None:
    """A date written out with its year is found with its own words and needs no anchor."""
    assert found(text, None) == [(words, edtf)]
    assert only(text, None).basis == "stated"


@pytest.mark.parametrize(("text", "words", "edtf"), RELATIVE)
def test_dates_that_count_from_the_text(text: str, words: str, edtf: str) -> None:
    """A date that leans on the text's own date comes out right with it, and never claims to be stated."""
    assert found(text) == [(words, edtf)]
    assert "2024" in words or only(text).basis in {"resolved", "inferred"}


@pytest.mark.parametrize(("text", "words", "edtf"), PARTS)
def test_parts_of_a_year(text: str, words: str, edtf: str) -> None:
    """Quarters, halves, seasons, counts of months and parts of a day come out as the days that they cover."""
    assert found(text) == [(words, edtf)]


@pytest.mark.parametrize(("text", "edtf"), TENSES)
def test_the_verb_tells_past_from_coming(text: str, edtf: str) -> None:
    """A day or month without its year lies on the side of the text's date that its verb tells."""
    assert found(text)[-1][1] == edtf


@pytest.mark.parametrize(("text", "edtf"), LEANING)
def test_dates_that_count_from_another(text: str, edtf: str) -> None:
    """A date told from another one of the text is counted from that one, and never without it."""
    assert found(text)[-1][1] == edtf


@pytest.mark.parametrize(
    "text", ["Two days later they met.", "It fell the previous year.", "They met the next day."]
)
def test_nothing_to_count_from(text: str) -> None:
    """Words that lean on another date are left out where no such date stands before them."""
    assert found(text) == []


@pytest.mark.parametrize(("text", "words", "edtf"), [case for case in RELATIVE if "2024" not in case[1]])
def test_no_anchor_no_guess(text: str, words: str, edtf: str) -> None:
    """Without the text's own date, what counts from it is left out."""
    assert found(text, None) == []


@pytest.mark.parametrize(("text", "words", "edtf"), LIMITS)
def test_limits(text: str, words: str, edtf: str) -> None:
    """Words that make a date the last possible one belong to the mention and mark it."""
    assert found(text) == [(words, edtf)]
    assert only(text).deadline


@pytest.mark.parametrize(
    "text", ["The ban held until 2019.", "By May 2015 the fund was empty.", "In 2030 coal ends."]
)
def test_no_limit(text: str) -> None:
    """A date that lay behind the text, or that no such words stand before, is no limit."""
    assert not only(text).deadline


@pytest.mark.parametrize(("language", "text", "words", "edtf"), OTHER_LANGUAGES)
def test_other_languages(language: str, text: str, words: str, edtf: str) -> None:
    """Dates of the supported languages are read in their own words."""
    assert found(text, DAY, language) == [(words, edtf)]


@pytest.mark.parametrize("text", NO_DATE)
def test_what_is_no_date(text: str) -> None:
    """Verbs, names, counts, times, codes and habits are no dates."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "weekday", "fits"),
    [
        ("Seized on Monday 27 February 2023.", 0, True),
        ("Seized on Tuesday 27 February 2023.", 1, False),
        ("Seized on Tuesday, May 14.", 1, True),
        ("Seized on 27 February 2023.", None, None),
        ("Seized this Friday.", 4, None),
        ("Seized on Friday, 8 March 2024.", 4, True),
        ("Seized on Thursday, 8 March 2024.", 3, False),
        ("Seized on Thursday, May 10.", 3, False),
    ],
)
def test_weekdays(text: str, weekday: int | None, fits: bool | None) -> None:
    """A weekday beside a date is tested against it; one that the date was worked out from cannot be."""
    mention = only(text)
    assert (mention.weekday, mention.weekday_fits) == (weekday, fits)


def test_separate_days() -> None:
    """Days that are listed and do not follow each other are dates of their own."""
    assert found("Votes on 3 and 17 May 2023.") == [("3", "2023-05-03"), ("17 May 2023", "2023-05-17")]


def test_the_text_decides_the_order_of_digits() -> None:
    """One date that can only be read one way settles the others of an English text; none, and none is read."""
    text = "Opened 02/03/2023, closed 02/27/2023."
    assert [edtf for _, edtf in found(text)] == ["2023-02-03", "2023-02-27"]
    assert found("Opened 02/03/2023, closed 27/03/2023.")[0] == ("02/03/2023", "2023-03-02")
    assert found("Opened 02/03/2023.") == []
    assert found("Abierto el 02/03/2023.", DAY, "es") == [("02/03/2023", "2023-03-02")]


@pytest.mark.parametrize(
    ("anchor", "text", "edtf"),
    [
        ("2024", "last year", "2023"),
        ("2024", "last month", None),
        ("2024", "yesterday", None),
        ("2024-05", "last month", "2024-04"),
        ("2024-05", "on Thursday", None),
        ("2023/2024", "last year", None),
        ("2024-01-10", "on 20 December", "2023-12-20"),
    ],
)
def test_no_finer_than_the_anchor(anchor: str, text: str, edtf: str | None) -> None:
    """A relative date is never more exact than the date it counts from."""
    assert [one for _, one in found(text, anchor)] == ([edtf] if edtf else [])


@pytest.mark.parametrize(
    ("month", "day", "weekday", "around", "year"),
    [
        (2, 27, 0, "2022", 2023),
        (2, 27, 0, "2023-06", 2023),
        (2, 2, 3, "2023-03-01", 2023),
        (2, 29, 3, "2023", 2024),
        (2, 27, 0, None, None),
        (2, 27, None, "2023", None),
        (2, 30, 0, "2023", None),
    ],
)
def test_resolve_year(
    month: int, day: int, weekday: int | None, around: str | None, year: int | None
) -> None:
    """A weekday picks the nearest year in which it fits; without one, or without a place to start, none."""
    assert resolve_year(month, day, weekday, around) == year


def test_date_spans_cover_what_comes_to_no_date() -> None:
    """Words of date are known as such also where nothing can be worked out from them."""
    text = "Open until 1 June each year, as last year."
    assert [span.of(text) for span in date_spans(text)] == ["until 1 June", "last year"]


@pytest.mark.parametrize(
    ("edtf", "start", "end"),
    [
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02-27", date(2023, 2, 27), date(2023, 2, 27)),
        ("2023-11/2024-02", date(2023, 11, 1), date(2024, 2, 29)),
    ],
)
def test_bounds(edtf: str, start: date, end: date) -> None:
    """A date covers its first to its last day."""
    assert bounds(edtf) == (start, end)


@pytest.mark.parametrize("edtf", ["2023-13", "2023-02-30", "2024/2023", "", "soon"])
def test_bounds_refuses(edtf: str) -> None:
    """What no calendar has, and what ends before it begins, is no date."""
    with pytest.raises(ValueError, match=r"."):
        bounds(edtf)


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("2023", "2023-02-27", True),
        ("2023-02-27", "2023", True),
        ("2023-02", "2023-02", True),
        ("2023-01/2023-03", "2023-02", True),
        ("2023-02", "2023-03", False),
        ("2023-01/2023-03", "2023-02/2023-04", False),
    ],
)
def test_agree(a: str, b: str, same: bool) -> None:
    """Two dates agree where one contains or equals the other."""
    assert agree(a, b) is same


@pytest.mark.parametrize(
    ("edtf", "locale", "short", "long"),
    [
        ("2023", "en", "2023", "2023"),
        ("2023-02", "en", "Feb 2023", "February 2023"),
        ("2023-02-27", "en", "27 Feb 2023", "27 February 2023"),
        ("2023-09-26/2023-09-27", "en", "26–27 Sep 2023", "26–27 September 2023"),
        ("2023-09-30/2023-10-02", "en", "30 Sep – 2 Oct 2023", "30 September – 2 October 2023"),
        ("2022-10/2023-09", "en", "Oct 2022 – Sep 2023", "October 2022 – September 2023"),
        ("1990/1999", "en", "1990–1999", "1990–1999"),
        ("2023-02-27", "es", "27 feb 2023", "27 de febrero de 2023"),
        ("2023-02-27", "fr", "27 févr. 2023", "27 février 2023"),
        ("2023-02-27", "de", "27. Feb. 2023", "27. Februar 2023"),
    ],
)
def test_written(edtf: str, locale: str, short: str, long: str) -> None:
    """A page writes a date in its own language, as briefly as it can be read, an interval without repeats."""
    assert (format_date(edtf, locale), format_long(edtf, locale)) == (short, long)


PIECES = st.sampled_from(
    [" ", ", ", "27", "3", "2023", "February", "May", "may", "Monday", "on ", "by ", "within a year", "last year",
     "Q1 ", "-", "–", "/", " and ", " to ", "today", "1990s", "hoy", "de", "12:30", ".", "\n", "the end of ", "(", ")"]
)  # fmt: skip


@given(
    st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=120),
    st.sampled_from(["en", "es", "fr", "de"]),
)
def test_mentions_are_sound(text: str, language: str) -> None:
    """Whatever the text, mentions are trimmed, ordered and apart, and each is a date of the calendar."""
    mentions = find_dates(text, DAY, language)
    assert all(one.span.of(text) and one.span.of(text) == one.span.of(text).strip() for one in mentions)
    assert all(one.span.end <= other.span.start for one, other in pairwise(mentions))
    assert all(bounds(one.edtf)[0] <= bounds(one.edtf)[1] for one in mentions)


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["en", "es", "fr", "de", "it", "nl", "pt"]),
)
def test_a_written_date_is_found_again(day: date, language: str) -> None:
    """What a page writes in full, the same language reads back."""
    assert [edtf for _, edtf in found(format_long(day.isoformat(), language), None, language)] == [
        day.isoformat()
    ]


@given(st.dates(date(1990, 1, 1), date(2050, 12, 31)), st.integers(-2, 2))
def test_the_year_is_the_one_that_fits(day: date, years: int) -> None:
    """The year found for a weekday fits it and is no farther off than the true one."""
    around = f"{day.year + years}"
    year = resolve_year(day.month, day.day, day.weekday(), around)
    assert year is not None
    assert date(year, day.month, day.day).weekday() == day.weekday()
    start, end = bounds(around)
    assert abs(year - start.year) <= abs(years)
    assert end - start >= timedelta(days=364)
