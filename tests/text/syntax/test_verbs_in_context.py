"""Verbs that their neighbours settle: what is a main verb, and with which lemma."""

from __future__ import annotations

import pytest

from briefings.text.syntax import parse

MAIN = [
    ("The minister, Ana Duarte, and her guest, João Neto, signed on Tuesday a treaty on seed banks.", "sign"),
    ("The Kenyan side further requested help for clinics.", "request"),
    ("Peru signed a treaty and the Council adopted a resolution.", "adopt"),
    ("Comoros has made no appeal, but its directorate accepted an offer.", "accept"),
    ("Malaysia, which has no law on asylum, plans to open a school.", "plan"),
    ("The rule took effect on 3 May.", "take effect"),
    ("Sweden will make available two radar units.", "make available"),
    ("The Commission has tabled a regulation on batteries.", "table"),
]


@pytest.mark.parametrize(("sentence", "lemma"), MAIN)
def test_a_main_verb_is_seen_as_one(sentence: str, lemma: str) -> None:
    """None of these is a participle, a noun, or a verb of another sense."""
    assert lemma in {clause.verb.lemma for clause in parse(sentence) if clause.kind == "main"}


@pytest.mark.parametrize(
    "sentence", ["The memo, signed in May, is short.", "The text and the map adopted in May are long."]
)
def test_a_participle_before_the_main_verb_stays_one(sentence: str) -> None:
    """What stands in an aside is no main verb."""
    main = [clause.verb.lemma for clause in parse(sentence) if clause.kind == "main"]
    assert main == ["be"]
