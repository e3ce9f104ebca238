"""Commitments: who binds themselves to what, and how firmly the words say so."""

from briefings.stages.extract.rules.commitments.find import find_commitments

__all__ = ["find_commitments"]
