"""Rules of the date that a text states as its own: which lines give it, and which dates are only told of."""

from __future__ import annotations

import pytest

from briefings.stages.load.datelines import find_published, is_date_line, read_date
from briefings.stages.load.head import head_of

BODY = (
    "The council of the port agreed to widen the quay, and to pay for it out of the fees that ships are charged.\n\n"
    "Fishermen had asked for that for a long time, as the water is shallow there and the boats are many.\n"
)


def published(text: str, language: str | None = "en") -> str | None:
    """Return the date that a text states as its own."""
    return find_published(head_of(text), language, text)


STATED = [
    (f"Quay to be widened\n\nEconomy desk | Wednesday, 9 March 2022 17:40 | Listen to this article 3 min\n\n{BODY}", "2022-03-09"),
    (f"Quay to be widened\n\n27.11.2023 / Monday / 14:05   Views: 1 204   A- A+\n\n{BODY}", "2023-11-27"),
    (f"CHAD: WATER RESPONSE\nSahel Water Forum (SWF) – Fact sheet, issue 7 – 28 March 2024\n\n{BODY}", "2024-03-28"),
    (f"Quay to be widened\n\nBy Ana Lopes\n20 February 2025, 18:42\n\n{BODY}", "2025-02-20"),
    (f"Quay to be widened\n\nBy Ana Lopes, 20 February 2025\n\n{BODY}", "2025-02-20"),
    (f"Quay to be widened\n\nSituation as of 12 February 2024\n\n{BODY}", "2024-02-12"),
    (f"PORT AID – FACT SHEET\nMay 2024 (issued 14 May 2024)\n\n{BODY}", "2024-05-14"),
    (f"Quay to be widened\n\nFor immediate release: 14 May 2024\n\n{BODY}", "2024-05-14"),
    (f"Quay to be widened\n\nKIGALI, May 14, 2024 /Portwire/ -- {BODY}", "2024-05-14"),
    (f"Quay to be widened\n\n(Kigali, 14 May 2024) {BODY}", "2024-05-14"),
    (f"Quay to be widened\n\nHarbour Ministry\nAccra, 17 October 2024\n\n{BODY}", "2024-10-17"),
    (f"Quay to be widened\n\nJAKARTA, July 18, 2024 (Portpress)\n\nShare this\n\n{BODY}", "2024-07-18"),
    (f"Quay to be widened\n\nWindhoek, 18 September 2024 – {BODY}", "2024-09-18"),
    (f"COMMUNIQUÉ\n\nApia, Samoa, 24–26 October 2022\n\n{BODY}\nIssued in Apia on 26 October 2022", "2022-10-26"),
    (f"Declaration of the ports\n\n{BODY}\nDone at Accra, 3 May 2024.", "2024-05-03"),
    (f"Declaration of the ports\n\n{BODY}\nAccra, 3 May 2024\n", "2024-05-03"),
    ("\n".join(f"Menu {n}" for n in "abcdefghijklmnopqrst") + f"\nPublished:\nWednesday, 4 May 2022\n\n{BODY}", "2022-05-04"),
    ("\n".join(f"Menu {n}" for n in "abcdefghijklmnopqrst") + f"\nWednesday, 4 May 2022 at 07:46\n\n{BODY}", "2022-05-04"),
]  # fmt: skip

NOT_STATED = [
    f"Quay to be widened by 3 May 2024\n\n{BODY}",
    f"Siege of the port – 22 March 2016\n\n{BODY}",
    f"Quay to be widened\n\nThe quay was shut on 3 May 2024. {BODY}",
    f"COMMUNIQUÉ\n\nApia, Samoa, 24–26 October 2022\n\n{BODY}",
    f"Quay to be widened\n\nWhat the survey published on 3 May 2024\n\n{BODY}",
    f"Quay to be widened\n\nPosted 03/05/2024\n\n{BODY}",
    f"Quay to be widened\n\n{BODY}\nThe quay opens on 3 May 2024.",
    f"Quay to be widened\n\n{BODY}\nTickets from 3 May 2024 | Map",
    "\n".join(f"Menu {n}" for n in "abcdefghijklmnopqrst") + f"\n4 May 2022\nQuay\n7 May 2022\nBoats\n{BODY}",
    BODY,
]


@pytest.mark.parametrize(("text", "date"), STATED)
def test_lines_that_date_a_text(text: str, date: str) -> None:
    """A header's field, a byline, a dateline, a closing line and a page's own date line each date a text."""
    assert published(text) == date


@pytest.mark.parametrize("text", NOT_STATED)
def test_dates_that_are_only_told_of(text: str) -> None:
    """A title, a sentence, the days of a meeting, an unclear notation or several date lines date no text."""
    assert published(text) is None


@pytest.mark.parametrize(
    ("language", "line", "date"),
    [
        ("fr", "Abidjan, le 17 octobre 2024", "2024-10-17"),
        ("es", "Santiago, 24 de abril de 2025", "2025-04-24"),
        ("es", "Publicado: Miércoles, 4 de Mayo de 2022 a las 07:46hrs.", "2022-05-04"),
        ("fr", "Publié le 3 mai 2024 à 18h05", "2024-05-03"),
    ],
)
def test_other_languages(language: str, line: str, date: str) -> None:
    """A place and a date, or a label and a date, are read in the text's language."""
    assert published(f"Titre\n\n{line}\n\n{BODY}", language) == date


def test_a_label_outweighs_other_lines() -> None:
    """Of several lines with dates, the one after "Published:" is the text's own."""
    menu = "\n".join(f"Menu {n}" for n in "abcdefghijklmnopqrst")
    assert published(f"{menu}\n1 May 2022\nBoats\nPublished:\n4 May 2022\n\n{BODY}") == "2022-05-04"


@pytest.mark.parametrize(
    ("line", "alone"),
    [("3 May 2024", True), ("Updated on 3 May 2024, 14:05 GMT", True), ("The fair of 3 May 2024", False), ("Quay", False)],
)  # fmt: skip
def test_date_lines(line: str, alone: bool) -> None:
    """A date line holds a date, a label and a time at most."""
    assert is_date_line(line) is alone


def test_dates_of_a_file() -> None:
    """A file's own date is read in any notation; what cannot be read gives none."""
    assert read_date("2024-05-03T10:00:00Z") == "2024-05-03"
    assert read_date("May 3, 2024") == "2024-05-03"
    assert read_date("soon") is None
    assert read_date(None) is None
