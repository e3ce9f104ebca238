"""Merging records of several documents."""
