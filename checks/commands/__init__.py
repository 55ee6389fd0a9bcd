"""The commands of ``python -m checks``, a file for each, and what they share."""
