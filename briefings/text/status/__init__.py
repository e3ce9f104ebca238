"""Firmness: the ladder from an aim to a rule in force, and the words that each rung needs."""

from briefings.text.status.mentions import StatusMention, find_status, firmest, status_of, supports
from briefings.text.status.words import Status

__all__ = ["Status", "StatusMention", "find_status", "firmest", "status_of", "supports"]
