"""Rules of finding title, publisher, date and language where file or text give them."""

from __future__ import annotations

import pytest

from briefings.stages.load.metadata import Description, describe
from briefings.stages.load.parsed import Facts, Parsed
from briefings.text.span import Span

BODY = (
    "The two ministers met in the capital on Tuesday and agreed that their police forces will exchange officers. "
    "They said that the first of them are to be sent before the end of the year.\n\n"
    "It is the third meeting of this kind, and the next one is planned for the spring."
)
WRAPPED = """The two ministers met in the capital on Tuesday and they agreed that
the police forces of both are to exchange officers in the course of
the year, and that the plan will be looked at again in the spring."""


def _of(text: str, **facts: str) -> Description:
    return describe(Parsed(text, facts=Facts(**facts)), "txt")


TITLES = [
    (f"Ministers meet in the capital\n\n{BODY}", "Ministers meet in the capital"),
    (f"Ministers meet in the capital\n2023-02-27\n\n{WRAPPED}", "Ministers meet in the capital"),
    (f"Ports: states agree a plan\n\n{BODY}", "Ports: states agree a plan"),
    (
        f"Press Release\n\nTwo states and their ministers agree on a joint plan for the northern ports\n\n{BODY}",
        "Two states and their ministers agree on a joint plan for the northern ports",
    ),
    (
        f"Ministers agree on a plan for the ports. (Portpress)\n\n{BODY}",
        "Ministers agree on a plan for the ports",
    ),
    (f"Will the ministers meet again?\n\n{BODY}", "Will the ministers meet again?"),
    (f"Sanctions on Northern Oil, S.A.\n\n{BODY}", "Sanctions on Northern Oil, S.A."),
    (f"Ministers meet in…\n\nMinisters meet in the capital\n\n{BODY}", "Ministers meet in the capital"),
    (f"Von der Leyen visits the ports\n\n{BODY}", "Von der Leyen visits the ports"),
    (f"**Ministers** meet in the *capital*\n\n{BODY}", "Ministers meet in the capital"),
    (
        (
            f"Reunión de los ministros sobre el plan de los puertos\nEuropa / Police\n\nMinisters meet on the plan for ports"
            f"\n\n18 October 2022\n\n{BODY}"
        ),
        "Ministers meet on the plan for ports",
    ),
    # What is no title:
    (BODY, None),
    (WRAPPED, None),
    (WRAPPED.replace("the police", "All police"), None),
    (f"The ministers met and agreed on a plan for the ports.\n\n{BODY}", None),
    ("Home\nNews\nSport\nWeather\nOpinion pages\nMore\n", None),
    (f"By Anna Berg and Carl Lund\n\n{BODY}", None),
    (f"Monday 4 May 2022\n\n{BODY}", None),
    (f"which is why they met again\n\n{BODY}", None),
    ("Ministers meet in the capital", None),
    (
        "\n".join(f"Menu item {word}" for word in "one two three four five six seven eight nine ten".split())
        + f"\n{BODY}",
        None,
    ),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_title_of_a_plain_text(text: str, title: str | None) -> None:
    """The title is a headline that text follows: no label, byline, menu, date or sentence of the body."""
    assert _of(text).title == title


@pytest.mark.parametrize(
    ("file_format", "own", "title"),
    [
        ("html", "The page's own", "The page's own"),
        ("pdf", "Microsoft Word - draft_v3.docx", "Ministers meet again"),
        ("pdf", "draft_v3.indd", "Ministers meet again"),
        ("pdf", "untitled", "Ministers meet again"),
        ("docx", "Document1", "Ministers meet again"),
        ("docx", "Template of the office", "Ministers meet again"),
        ("pdf", "Ministers Meet Again", "Ministers Meet Again"),
    ],
)
def test_title_of_the_file_itself(file_format: str, own: str, title: str) -> None:
    """A page's own title counts; one of a Word file or PDF only where the text says the same."""
    parsed = Parsed(f"Ministers meet again\n\n{BODY}", facts=Facts(title=own))
    assert describe(parsed, file_format).title == title


def test_the_files_own_title_is_better_than_none() -> None:
    """Where the text has no title, the one in the properties is taken, unless it is a file's name."""
    assert (
        describe(Parsed(BODY, facts=Facts(title="Plan for the ports")), "pdf").title == "Plan for the ports"
    )
    assert describe(Parsed(BODY, facts=Facts(title="plan.pdf")), "pdf").title is None


def test_a_heading_is_the_title_only_at_the_head() -> None:
    """The first heading is the title, except where running text stands before it."""
    first = f"Plan of the ports\n\n{BODY}"
    assert describe(Parsed(first, (Span(0, 17),)), "docx").title == "Plan of the ports"
    later = f"{BODY}\n\nNext steps\n\n{BODY}"
    start = later.index("Next steps")
    assert describe(Parsed(later, (Span(start, start + 10),)), "docx").title is None


DATES = [
    (f"Ministers meet\n2024-02-07\n\n{BODY}", "2024-02-07"),
    (f"Ministers meet\n\n18 October 2022\n\n{BODY}", "2022-10-18"),
    (f"Ministers meet\n\nPublished: Wednesday 4 May 2022\n\n{BODY}", "2022-05-04"),
    (f"Ministers meet\nPosted: Thursday, April 21, 2022. 10:11 pm CST.\n{BODY}", "2022-04-21"),
    (f"Report on ports\n\nFebruary 2023\n\n{BODY}", "2023-02"),
    (f"Ministers meet\n\nQUITO, 27 February 2023 – {BODY}", "2023-02-27"),
    (f"Ministers meet\n\nBern, 2023-02-06 - {BODY}", "2023-02-06"),
    (f"Ministers meet\n\nBRUSSELS, 3 February 2023 (Portpress) — {BODY}", "2023-02-03"),
    (f"Los ministros se reúnen\n\nViernes, 22 de abril de 2022\n\n{BODY}", "2022-04-22"),
    # What does not date a text:
    (f"Ministers meet\n\nThey met on 27 February 2023 and {BODY}", None),
    (f"Ministers meet\n\nThe plan of 2023-02-27 is good. {BODY}", None),
    (f"Ministers meet\n2022\n\n{BODY}", None),
    (f"Ministers meet\n26 to 27 September 2023\n\n{BODY}", None),
    (f"Introduction of a rate with effect from 1 January 2024\n\n{BODY}", None),
    (BODY, None),
]


@pytest.mark.parametrize(("text", "published"), DATES)
def test_date_that_the_text_states(text: str, published: str | None) -> None:
    """A text is dated by a line that is only a date, or by its dateline, and by no date it merely mentions."""
    found = _of(text)
    assert found.published == published
    assert found.published_basis == ("stated" if published else None)


@pytest.mark.parametrize(
    ("facts", "published", "basis"),
    [
        ({"published": "2024-06-06T10:30:00-04:00"}, "2024-06-06", "stated"),
        ({"published": "2022-03-25 06:04:12-04:00"}, "2022-03-25", "stated"),
        ({"published": "October 18, 2022"}, "2022-10-18", "stated"),
        ({"created": "2023-02-27T08:00:00Z"}, "2023-02-27", "inferred"),
        ({"published": "2022-03-25", "created": "2023-02-27"}, "2022-03-25", "stated"),
        ({"published": "soon"}, None, None),
        ({"published": "2022-13-45"}, None, None),
    ],
)
def test_date_that_the_file_gives(facts: dict[str, str], published: str | None, basis: str | None) -> None:
    """A date given for the text is stated; the making of the file is an inference; what is no date is nothing."""
    found = _of(BODY, **facts)
    assert (found.published, found.published_basis) == (published, basis)


def test_the_text_dates_itself_better_than_its_file() -> None:
    """The date on the page counts before the making of the file."""
    found = _of(f"Ministers meet\n\n18 October 2022\n\n{BODY}", created="2023-02-27")
    assert (found.published, found.published_basis) == ("2022-10-18", "stated")


PUBLISHERS = [
    (f"Ministers agree on a plan for ports. (Portpress)\n\n{BODY}", "Portpress"),
    (f"Ministers meet\n\n(PPA).- {BODY}", "PPA"),
    (f"Ministers meet\n\nNORTHPORT (PPA) — {BODY}", "PPA"),
    (f"Ministers meet\n\nSan Pedro, 21 Abr (Elpuerto.cr).- {BODY}", "Elpuerto.cr"),
    (f"Ministers meet\nBy Northern News Agency\n\n{BODY}", "Northern News Agency"),
    (f"Los ministros se reúnen\nPor Agencia PPA\n\n{BODY}", "Agencia PPA"),
    (
        f"Press release\nMinistry of Ports and Borders\n\nMinisters meet in the capital\n\n{BODY}",
        "Ministry of Ports and Borders",
    ),
    (f"Press release - Ministry of Ports\n\nMinisters meet in the capital\n\n{BODY}", "Ministry of Ports"),
    (f"Ministers meet\n\n{BODY}\n\nSource: Office for Ports", "Office for Ports"),
    (f"Ministers meet\n\n{BODY}\n\nSource: https://www.example.org/page/1", "example.org"),
    # Where the text does not say:
    (f"Training on the use of Artificial Intelligence (AI)\n\n{BODY}", None),
    (f"Ministers meet\n\nThe European Union (EU) – {BODY}", None),
    (f"Ministers meet\n\nEuropean Union (EU) - {BODY}", None),
    (f"Press release\n\nMinistry of Ports announces a new plan\n\n{BODY}", None),
    (f"Ministers meet\nBy Anna Berg\n\n{BODY}", None),
    (f"Source: Office for Ports\n\n{BODY}\n\nSource: World Trade Desk", None),
    (f"Ministers meet\n\n{BODY}\n\nSource: own calculations", None),
    (BODY, None),
]


@pytest.mark.parametrize(("text", "publisher"), PUBLISHERS)
def test_publisher_that_the_text_names(text: str, publisher: str | None) -> None:
    """A publisher is named only where the text credits one plainly: abbreviations and authors are none."""
    assert _of(text).publisher == publisher


def test_language_is_heard_before_it_is_believed() -> None:
    """The words say the language; what the page declares counts only where they do not."""
    assert _of(BODY, language="es").language == "en"
    assert _of("Δύο υπουργοί συναντήθηκαν στην πρωτεύουσα.", language="el-GR").language == "el"
    assert _of("12 34", language="english").language is None
