"""Mutation testing of the rules: ``make mutants``.

Cosmic Ray's operators change the code of a check or an input in one place; the examples of that folder
alone must notice. Cosmic Ray itself starts a process for each mutant, and mutmut runs every test that
touches the code; here a mutant takes milliseconds, because the catalogue is loaded once.
"""
