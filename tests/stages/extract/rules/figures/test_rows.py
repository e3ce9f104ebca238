"""Lines of a label and a number."""

from __future__ import annotations

import pytest

from tests.stages.extract.rules.builders import OPENING, found, values

ROWS: list[tuple[str, list[tuple[float, str, str | None]]]] = [
    (
        "Situation as of 9 April\n\n• Health workers infected: 84\n• Vaccines delivered – 2.1 million",
        [(84, "health workers infected", "2024-04-09"), (2.1e6, "vaccines delivered", "2024-04-09")],
    ),
    ("Pledges by donor\n\nNorway: USD 40 million\nTotal: USD 62 million", [(40e6, "pledges, Norway", None), (62e6, "pledges, total", None)]),
    ("Seizures by province\n\nLimón: 412\nCocaine seized: 14 tonnes", [(412, "seizures, Limón", None), (14, "cocaine seized", None)]),
    ("State\tArrivals\nBenin\t2,310\nTogo\t1,940", [(2310, "arrivals, Benin", None), (1940, "arrivals, Togo", None)]),
    ("In January 2024:\n\n• 212 permits were issued\n• 37 permits were refused", [(212, "permits issued", "2024-01"), (37, "permits refused", "2024-01")]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), ROWS)
def test_a_row_is_measured_by_its_label_and_its_heading(
    lines: str, expected: list[tuple[float, str, str | None]]
) -> None:
    """A label says what is counted; where it only names somebody, the heading above says it, and often when."""
    records = found("figure", f"{OPENING}\n\n{lines}\n")
    assert [values(record, "value", "measure", "period") for record in records] == [
        {"value": value, "measure": measure, "period": period} for value, measure, period in expected
    ]


@pytest.mark.parametrize(
    "lines", ["Tel: 2 214 305", "Page: 14", "Norway: USD 40 million", "Drought puts three million at risk"]
)
def test_a_label_that_says_nothing_makes_no_figure(lines: str) -> None:
    """Telephone and page numbers, names without a heading and headlines are no rows."""
    assert found("figure", f"{OPENING}\n\n{lines}\n") == []
