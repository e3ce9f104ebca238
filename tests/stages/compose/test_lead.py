"""The bottom line under a word limit: what is signed is named before anything looser."""

from __future__ import annotations

from tests.stages.compose.builders import page
from tests.stages.merge.builders import document

IN_FORCE = "The law on the licensing of harbour pilots in the northern fishing districts entered into force."
SIGNED = "Peru and Chile signed a cooperation protocol with the port authorities on the fight against organised crime."
AGREED = "Peru agreed on a plan for canals."
DUE = "Chile will open a school for inspectors of the coast guard and customs by October 2026."


def test_nothing_looser_is_named_in_place_of_what_is_signed() -> None:
    """A long signed protocol keeps its place; the short plan that is only agreed does not take it."""
    source = document(f"{IN_FORCE} {SIGNED} {AGREED} {DUE}", published="2024-06-02", path="a.txt")
    briefing = page(
        source,
        (
            "commitment",
            IN_FORCE,
            {
                "status": "in force",
                "action": "law on the licensing of harbour pilots in the northern fishing districts",
            },
        ),
        (
            "commitment",
            SIGNED,
            {
                "status": "signed",
                "parties": ("Peru", "Chile"),
                "action": "cooperation protocol with the port authorities on the fight against organised crime",
            },
        ),
        ("commitment", AGREED, {"status": "agreed", "parties": ("Peru",), "action": "plan for canals"}),
        (
            "commitment",
            DUE,
            {
                "status": "announced",
                "parties": ("Chile",),
                "action": "school for inspectors of the coast guard and customs",
                "due_by": "2026-10",
            },
        ),
    )
    assert briefing.bottom_line is not None
    text = briefing.bottom_line.text
    assert len(text.split()) <= 75
    assert "Signed: cooperation protocol" in text
