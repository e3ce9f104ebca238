"""Sizes, sums and changes, and whose they are."""

from __future__ import annotations

import pytest

from tests.stages.extract.rules.builders import in_body, values

SIZES: list[tuple[str, list[tuple[float, str]]]] = [
    ("The terminal was enlarged at a cost of 1.1 billion dirhams.", [(1.1e9, "cost of terminal")]),
    ("The refiner was fined to the tune of 40 million rand for dumping waste.", [(40e6, "fine on refiner")]),
    ("The regulator fined the telecoms group €75 million.", [(75e6, "fine on telecoms group")]),
    ("The frigate, valued at £260 million, will be handed over in June.", [(260e6, "value of frigate")]),
    ("The bank estimates reserves at 31 billion rupees.", [(31e9, "reserves")]),
    ("Turnout was put at 57 per cent.", [(57, "turnout")]),
    ("Cement sales were up 7 % on the month.", [(7, "increase in cement sales")]),
    ("An 18 % fall in asylum claims was registered last year.", [(18, "fall in asylum claims")]),
    ("The herd shrank by a quarter to 1.8 million head.", [(25, "decrease in herd"), (1.8e6, "herd")]),
    ("Maize prices are 22 % lower than a year ago.", [(22, "decrease in maize prices")]),
    ("The World Bank will lend Tunisia $220 million.", [(220e6, "funds to be lent to Tunisia")]),
    ("UNICEF appealed for $64 million.", [(64e6, "appeal by UNICEF")]),
    ("The reservoir is full. The plant will have a capacity of 450 MW.", [(450, "capacity of plant")]),
    ("The ministry pledged 500 million rand (about $27 million) for the victims.", [(500e6, "funds pledged for the victims"), (27e6, "funds pledged for the victims")]),
    ("Its fleet, currently 64, will double by 2030.", [(64, "fleet")]),
    ("The council decided to extend the 300-strong mission in Niger.", [(300, "strength of mission")]),
    ("The airline plans to cut 1,100 of its 9,400 posts.", [(1100, "posts to be cut"), (9400, "posts")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), SIZES)
def test_a_size_says_whose_it_is(sentence: str, expected: list[tuple[float, str]]) -> None:
    """The measure names the thing that has the size, or that grew or shrank by it."""
    records = [values(record, "value", "measure") for record in in_body("figure", sentence)]
    assert [one["value"] for one in records] == [value for value, _ in expected]
    for record, (_, measure) in zip(records, expected, strict=True):
        assert record["measure"].lower().replace("the ", "") == measure.lower().replace("the ", "")


SETTINGS: list[tuple[str, str | None, str | None]] = [
    ("Kenya has recorded 318 cases of mpox.", "Kenya", None),
    ("In Odesa, drones hit a depot and wounded 14 firefighters.", "Odesa", None),
    ("The court in Arusha heard 61 appeals last year.", "Arusha", "2023"),
    ("Peru’s poverty rate climbed to 29 % in 2023.", "Peru", "2023"),
    ("As of 3 May, 18 ships were waiting in the strait.", None, "2024-05-03"),
    ("Since 2018 the agency has trained 400 pilots.", None, "2018/2024-05-14"),
    ("About 310 researchers have taken part since 2017.", None, "2017/2024-05-14"),
    ("In 1839, 110 men perished and in the following year 121.", None, "1839"),
    ("Germany paid 21 million euros.", None, None),
    ("The agency, which works in Chad and Mali, has 400 staff.", None, None),
    ("Arrivals were 26 % higher than in 2023.", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "place", "period"), SETTINGS)
def test_place_and_period_come_from_the_clause(sentence: str, place: str | None, period: str | None) -> None:
    """A state that counts is where it is counted; a payer is not; another year's comparison is no period."""
    record = in_body("figure", sentence)[0]
    assert values(record, "place", "period") == {"place": place, "period": period}
