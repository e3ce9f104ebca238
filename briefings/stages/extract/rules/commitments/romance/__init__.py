"""Commitments of Spanish and French texts: acts by clause, as in English, with those languages' words."""

from briefings.stages.extract.rules.commitments.romance.acts import romance_acts
from briefings.stages.extract.rules.commitments.romance.parties import romance_parties
from briefings.stages.extract.rules.commitments.romance.wording import amount_of
from briefings.stages.extract.rules.commitments.romance.worth import is_romance_worth

__all__ = ["amount_of", "is_romance_worth", "romance_acts", "romance_parties"]
