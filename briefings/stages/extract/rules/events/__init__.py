"""Events: what happened or is to happen, from meetings and signings to floods and verdicts."""

from briefings.stages.extract.rules.events.told import find_events

__all__ = ["find_events"]
