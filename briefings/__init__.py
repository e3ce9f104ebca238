"""From a pile of texts to one verified page."""

__version__ = "0.1.0"
