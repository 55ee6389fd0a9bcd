"""Tests of ports and names, by whichever tool they were made."""
