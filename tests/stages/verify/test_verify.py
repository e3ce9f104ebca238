"""Verification of a whole page: every place that fails is named, and what fails gives way."""

from __future__ import annotations

from briefings.briefing import NOT_STATED, Briefing, Section
from briefings.stages.verify import keep_carried, verify
from tests.stages.verify.builders import (
    DOCUMENTS,
    FINDINGS,
    HOPED,
    LANDED,
    SIGNED,
    briefing,
    point,
    row,
    table,
    why,
)

TRUE = point("Ports landed 400 tons of squid.", LANDED)
FALSE = point("Ports landed 900 tons of squid.", LANDED)
GOOD_ROW = row(SIGNED, "signed", what="Protocol on squid", parties="Peru, Chile")
HONEST = briefing(why(TRUE), table(GOOD_ROW), bottom=point("Peru and Chile signed.", SIGNED))


def kept(page: Briefing, fallback: Briefing | None = None) -> Briefing:
    """Return what remains of a page; its own fallback where none is given."""
    outcome = keep_carried(page, fallback or page, DOCUMENTS, FINDINGS)
    assert verify(outcome, DOCUMENTS, FINDINGS) == []
    return outcome


def section(page: Briefing, name: str) -> Section | None:
    """Return a section by id, or None."""
    return next((one for one in page.sections if one.id == name), None)


def test_an_honest_page_has_no_problems_and_is_kept_whole() -> None:
    """The gate changes nothing that holds."""
    assert verify(HONEST, DOCUMENTS, FINDINGS) == []
    assert kept(HONEST) == HONEST


def test_every_place_that_does_not_hold_is_named() -> None:
    """Headline, bottom line, points by number and cells by column, each with its words and reason."""
    page = briefing(
        why(TRUE, FALSE),
        table(GOOD_ROW, row(SIGNED, "in force", what="Protocol on squid", parties="Peru, Fiji")),
        headline=point("Togo signs", SIGNED),
        bottom=point("Three protocols were signed.", SIGNED),
    )
    problems = verify(page, DOCUMENTS, FINDINGS)
    assert [problem.place for problem in problems] == [
        "headline",
        "bottom_line",
        "why[1]",
        "commitments[1].status",
        "commitments[1].parties",
    ]
    assert [problem.text for problem in problems][2:] == [FALSE.text, "In force", "Peru, Fiji"]
    assert all(problem.reason for problem in problems)


def test_a_page_without_a_bottom_line_is_checked_too() -> None:
    """What is not there cannot fail."""
    assert verify(briefing(), DOCUMENTS, FINDINGS) == []


def test_a_false_point_is_left_out_and_listed() -> None:
    """What does not hold does not print, and the page says that it was left out and why."""
    page = kept(briefing(why(TRUE, FALSE)))
    held = section(page, "why")
    assert held is not None
    assert held.points == (TRUE,)
    assert [(one.text, "900" in one.why) for one in page.left_out] == [(FALSE.text, True)]


def test_a_section_of_which_nothing_holds_goes() -> None:
    """No heading stands over nothing."""
    assert section(kept(briefing(why(FALSE))), "why") is None


def test_a_false_cell_is_emptied_and_a_false_status_takes_the_row() -> None:
    """A row lives by its status and subject; the other cells can be not stated."""
    page = kept(
        briefing(
            table(
                row(SIGNED, "signed", what="Protocol on squid", parties="Peru, Fiji"),
                row(HOPED, "signed", what="Gas treaty", parties="Oman"),
                row(SIGNED, "signed", what="Protocol on 12 ships", parties="Peru"),
            )
        )
    )
    held = section(page, "commitments")
    assert held is not None
    assert [one.cells for one in held.rows] == [
        {"status": "Signed", "what": "Protocol on squid", "parties": NOT_STATED}
    ]
    assert [one.text for one in page.left_out] == [
        "Protocol on squid: Peru, Fiji",
        "Gas treaty: Signed",
        "Protocol on 12 ships: Protocol on 12 ships",
    ]


def test_a_false_headline_and_bottom_line_give_way_to_the_fallbacks() -> None:
    """The deterministic wording stands in where the written one does not hold."""
    written = briefing(
        why(TRUE),
        table(GOOD_ROW),
        headline=point("Togo signs", SIGNED),
        bottom=point("Nine protocols were signed.", SIGNED),
    )
    page = kept(written, HONEST)
    assert (page.headline, page.bottom_line) == (HONEST.headline, HONEST.bottom_line)
    assert [one.text for one in page.left_out] == ["Togo signs", "Nine protocols were signed."]


def test_a_page_that_is_its_own_fallback_falls_back_to_plain_words() -> None:
    """With nothing behind it a false headline becomes a count of texts, and a false bottom line its short form."""
    false = point("Nine protocols were signed.", SIGNED)
    page = kept(briefing(headline=point("Togo signs", SIGNED), bottom=false))
    assert (page.title, page.bottom_line) == ("What 2 texts say", None)
    short = kept(briefing(bottom=false.model_copy(update={"shorter": "A protocol was signed."})))
    assert short.bottom_line is not None
    assert short.bottom_line.text == "A protocol was signed."


def test_a_refused_section_is_restored_from_the_fallback_in_its_place() -> None:
    """Where no written point holds, the fallback's section comes back where it stood; others keep their order."""
    judged = Section(id="assessment", title="Assessment", points=(point("Squid matters.", LANDED),))
    written = briefing(why(FALSE), table(GOOD_ROW), judged)
    page = kept(written, HONEST)
    assert [one.id for one in page.sections] == ["why", "commitments", "assessment"]
    assert section(page, "why") == section(HONEST, "why")
