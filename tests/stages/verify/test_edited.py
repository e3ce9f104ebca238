"""Edited pages: a line that a person changed is caught when false and passes when true."""

from __future__ import annotations

import pytest

from briefings.briefing import Briefing
from briefings.stages.verify.edited import verify_edited
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

PAGE: Briefing = briefing(
    why(point("Ports landed 400 tons of squid, and 100 tons were seized.", LANDED)),
    table(
        row(SIGNED, "signed", what="Protocol on squid", parties="Peru, Chile"),
        row(HOPED, "aim", what="Qatar will join the gas treaty", parties="Oman"),
    ),
    bottom=point("Peru and Chile signed a protocol on squid on 14 May 2024.", SIGNED),
)
ORIGINAL = """# Peru and Chile sign on squid

**Bottom line.** Peru and Chile signed a protocol on squid on 14 May 2024.\u00a0[1]

## Why it matters

- Ports landed 400 tons of squid, and 100 tons were seized.\u00a0[1]

| Status | Commitment | Parties | Source |
|---|---|---|---|
| Signed | Protocol on squid | Peru, Chile | [1] |
| Aim | Qatar will join the gas treaty | Oman | [2] |
"""

EDITS = [
    # line as written, true edit, false edit, reason
    (
        "- Ports landed 400 tons of squid, and 100 tons were seized.",
        "- Of the 400 tons of squid that ports landed, 100 tons were seized.",
        "- Ports landed 500 tons of squid, and 100 tons were seized.",
        "number 500",
    ),
    (
        "**Bottom line.** Peru and Chile signed a protocol on squid on 14 May 2024.",
        "**Bottom line.** Peru and Chile have signed a squid protocol on 14 May 2024.",
        "**Bottom line.** Peru and Chile signed a protocol on squid on 14 May 2025.",
        "14 May 2025",
    ),
    (
        "**Bottom line.** Peru and Chile signed a protocol on squid on 14 May 2024.",
        "**Bottom line.** Peru and Chile signed a protocol on squid in May 2024.",
        "**Bottom line.** Peru and Togo signed a protocol on squid on 14 May 2024.",
        "“Togo”",
    ),
    (
        "| Signed | Protocol on squid | Peru, Chile |",
        "| Signed | The protocol on squid | Peru, Chile |",
        "| Signed | Protocol on squid | Peru, Mexico |",
        "“Mexico”",
    ),
    (
        "| Aim | Qatar will join the gas treaty | Oman |",
        "| Aim | Qatar may join the gas treaty | Oman |",
        "| Aim | Qatar signed the gas treaty | Oman |",
        "“signed”",
    ),
    (
        "# Peru and Chile sign on squid",
        "# Chile and Peru sign on squid",
        "# Peru and Chad sign on squid",
        "“Chad”",
    ),
]


def problems(edited: str) -> list[tuple[str, str]]:
    """Return the lines that do not hold, and why."""
    return [(one.place, one.reason) for one in verify_edited(edited, ORIGINAL, PAGE, DOCUMENTS, FINDINGS)]


def test_the_page_as_it_was_written_holds() -> None:
    """Nothing is asked of a line that nobody changed, nor of white space at its ends."""
    assert problems(ORIGINAL) == []
    assert problems(ORIGINAL.replace("\n", "  \n")) == []


@pytest.mark.parametrize(("line", "true", "false", "reason"), EDITS)
def test_a_true_edit_passes(line: str, true: str, false: str, reason: str) -> None:
    """Other words for what the sources say are the editor's to choose."""
    assert line in ORIGINAL
    assert problems(ORIGINAL.replace(line, true)) == []


@pytest.mark.parametrize(("line", "true", "false", "reason"), EDITS)
def test_a_false_edit_is_caught_on_its_line(line: str, true: str, false: str, reason: str) -> None:
    """The line is named by its number, with what its sources do not carry."""
    edited = ORIGINAL.replace(line, false)
    number = next(n for n, one in enumerate(edited.splitlines(), 1) if one.startswith(false))
    ((place, why_not),) = problems(edited)
    assert place == f"line {number}"
    assert reason in why_not


def test_a_new_line_needs_a_source() -> None:
    """What is added cites nothing, unless it bears the number of a source that the page quotes."""
    invented = "- Kelp forests were mapped by divers in winter."
    assert problems(f"{ORIGINAL}\n{invented}\n") == [("line 14", "it is new and cites nothing")]
    assert problems(f"{ORIGINAL}\n- Qatar has been spoken of in connection with gas. [2]\n") == []
    ((_, reason),) = problems(f"{ORIGINAL}\n- Kenya has been spoken of in connection with gas. [2]\n")
    assert "Kenya" in reason


def test_a_line_that_is_taken_out_is_no_problem() -> None:
    """Leaving out is always allowed."""
    assert problems(ORIGINAL.replace("| Aim | Qatar will join the gas treaty | Oman | [2] |\n", "")) == []
