"""Verbs of saying: finite where they introduce or follow what is said, though their form is a participle's too."""

from __future__ import annotations

import pytest

from briefings.text.syntax import parse

FINITE = [
    ("The mayor of Varo, Ana Roth, complained on Tuesday that no bus had come.", "complain"),
    ("The envoy informed the council that the camp had closed.", "inform"),
    ("The plan was late, conceded Ana Roth, who heads the agency.", "concede"),
    ("Exports will fall by a tenth, the bank forecasts.", "forecast"),
    ("The clerk hinted that the fee would rise.", "hint"),
]
NOT_FINITE = [
    ("The measures announced on Monday will end in May.", "announce"),
    ("The sums reported by the bank were wrong.", "report"),
]


@pytest.mark.parametrize(("sentence", "lemma"), FINITE)
def test_a_verb_of_saying_has_its_tense(sentence: str, lemma: str) -> None:
    """After an apposition, before its subject, and at the end."""
    (clause,) = (c for c in parse(sentence) if c.verb.lemma == lemma)
    assert clause.verb.tense in ("past", "present")


@pytest.mark.parametrize(("sentence", "lemma"), NOT_FINITE)
def test_a_participle_behind_its_noun_stays_one(sentence: str, lemma: str) -> None:
    """What was announced or reported by somebody is described, not said."""
    (clause,) = (c for c in parse(sentence) if c.verb.lemma == lemma)
    assert clause.verb.tense == "participle"
