"""Numbers that take up what was counted before: lists, parts, pairs, changes."""

from __future__ import annotations

import pytest

from tests.stages.extract.rules.builders import in_body, values

LISTS: list[tuple[str, list[tuple[float, str]]]] = [
    ("Inspectors closed 57 clinics: Kampala 31, Wakiso 17 and Mukono 9.", [(57, "clinics closed"), (31, "clinics closed"), (17, "clinics closed"), (9, "clinics closed")]),
    ("Libraries lent 3,400 books in Tartu, 2,100 in Narva and 900 in Valga.", [(3400, "books lent"), (2100, "books lent"), (900, "books lent")]),
    (
        "Gas supplied 40 % of the electricity in 2022, coal 22 % and renewables a little over 13 %.",
        [(40, "share of gas in electricity"), (22, "share of coal in electricity"), (13, "share of renewables in electricity")],
    ),
    ("Hydropower generated 61 % of the power, followed by gas with 20 %.", [(61, "share of Hydropower in power"), (20, "share of gas in power")]),
    (
        "Italy contributed EUR 12 million, Austria EUR 5 million and Malta EUR 600,000.",
        [(12e6, "funds contributed by Italy"), (5e6, "funds contributed by Austria"), (6e5, "funds contributed by Malta")],
    ),
    ("The raid killed nine gunmen and injured 22.", [(9, "gunmen killed"), (22, "gunmen injured")]),
    ("Villagers, 83 of whom lost their homes, are suing the mine.", [(83, "Villagers, of which lost their homes")]),
    ("The agency counted 73 attacks on schools, 19 more than in 2022.", [(73, "attacks on schools"), (19, "increase in attacks on schools")]),
    ("The port handled 3.1 million containers last year, up 6 % from 2022.", [(3.1e6, "containers handled"), (6, "increase in containers")]),
    ("The duty on palm oil would go from 10 to 15 per cent.", [(10, "duty on palm oil"), (15, "duty on palm oil")]),
    ("Approval of the treaty is down from 52 % to 44 %.", [(52, "approval of the treaty"), (44, "approval of the treaty")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), LISTS)
def test_a_member_of_a_list_is_measured_by_its_first(
    sentence: str, expected: list[tuple[float, str]]
) -> None:
    """Each number of a list has a figure of its own, which says by itself what it measures."""
    found = [values(record, "value", "measure") for record in in_body("figure", sentence)]
    assert found == [{"value": value, "measure": measure} for value, measure in expected]


def test_a_count_by_place_keeps_its_place() -> None:
    """ "Wajir 12" and "12 in Wajir" are the same count there."""
    for sentence in (
        "Floods cut off 46 villages: Mandera 34, Wajir 12.",
        "Floods cut off 34 villages in Mandera and 12 in Wajir.",
    ):
        places = {record.place: record.value for record in in_body("figure", sentence)}  # type: ignore[attr-defined]
        assert places["Wajir"] == 12


@pytest.mark.parametrize(
    "sentence",
    [
        "The fleet has 60 ships, a Boeing 737 and a helicopter.",
        "The council cited Resolution 2231, Article 12 and Annex 4.",
        "The envoy spoke for 40 minutes, Reuters 12 hours later.",
    ],
)
def test_a_number_in_a_name_or_of_time_is_no_member(sentence: str) -> None:
    """Only numbers that count as the first one counts are members."""
    assert {record.value for record in in_body("figure", sentence)} <= {60}  # type: ignore[attr-defined]
