"""Models: what can answer a Request, and the cache in front of it."""
