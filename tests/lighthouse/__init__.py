"""Lighthouse on the site as Pages serves it: ``make lighthouse``."""
