"""Tests of the figures that the embedded engine finds."""
