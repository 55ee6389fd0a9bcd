"""Three engines, and CPython, find the same: ``make test-browsers``."""
