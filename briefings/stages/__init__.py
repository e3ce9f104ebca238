"""The stages of a run: one verb each, functions of values, none importing another."""
