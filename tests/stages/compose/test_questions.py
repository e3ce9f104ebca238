"""Questions to raise: from empty fields, asked as a person would, and never what a source answers."""

from __future__ import annotations

from typing import Any

import pytest

from tests.stages.compose.builders import page, points
from tests.stages.merge.builders import document


def ask(text: str, **fields: Any) -> list[str]:
    """Return the questions that one commitment raises."""
    source = document(text, published="2024-05-14")
    return [point.text for point in points(page(source, ("commitment", text, fields)), "questions")]


@pytest.mark.parametrize(
    ("text", "fields", "question"),
    [
        ("Oman is negotiating a treaty on gas.", {"action": "treaty on gas", "status": "negotiating", "parties": ("Oman",)},
         "Oman: when are the talks on the treaty on gas to end, and what is still open?"),
        ("Oman proposed a register of tugs.", {"action": "register of tugs", "status": "proposed", "parties": ("Oman",)},
         "Oman: who decides on the register of tugs, and by when?"),
        ("Oman will restore the wetlands of Masirah.", {"action": "restore the wetlands of Masirah", "status": "announced", "parties": ("Oman",)},
         "When will Oman restore the wetlands of Masirah?"),
        ("Oman called on banks to publish all exposure to coal.", {"action": "publish all exposure to coal", "status": "sought", "parties": ("Oman",)},
         "Oman: who has agreed to publish all exposure to coal, and by when?"),
        ("Oman signed a pact on wells.", {"action": "pact on wells", "status": "signed", "parties": ("Oman",), "instrument": "agreement"},
         "Oman: who checks that the pact on wells is kept?"),
        ("Oman announced a project for pumps.", {"action": "project for pumps", "status": "announced", "parties": ("Oman",), "instrument": "project"},
         "Oman: how much money is there for the project for pumps, and from which budget?"),
        ("The clinic for miners was announced.", {"action": "clinic for miners", "status": "announced"},
         "Who answers for the clinic for miners?"),
    ],
)  # fmt: skip
def test_an_empty_field_raises_its_question(text: str, fields: dict[str, Any], question: str) -> None:
    """No end of talks, nobody who decides, no day, no money, nobody responsible."""
    assert ask(text, **fields) == [question]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Oman requested a loan of 3 million euros by 5 June 2024.",
         {"action": "loan for wells", "status": "sought", "due_by": "2024-06-05", "amount": "3 million euros", "instrument": "funding", "parties": ("Oman",)}),
        ("Oman announced 3 million euros for wells.",
         {"action": "3 million euros for wells", "status": "announced", "instrument": "funding", "parties": ("Oman",)}),
        ("Oman has deployed 170 tons of tents.", {"action": "deploy 170 tons of tents", "status": "announced", "parties": ("Oman",)}),
        ("Minister Said al-Harthy announced a clinic for miners.", {"action": "clinic for miners", "status": "announced"}),
    ],
)  # fmt: skip
def test_an_answered_question_is_not_asked(text: str, fields: dict[str, Any]) -> None:
    """Where the words give a date, an amount or a name, nobody asks for it."""
    assert ask(text, **fields) == []
