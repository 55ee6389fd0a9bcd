"""The languages that the site is built in: the source at the root, each other one in its folder.

A language is a ``mkdocs.<locale>.yml`` beside ``mkdocs.yml``; nothing else lists them.
"""

from pathlib import Path
from typing import Any

from checks.loader import load
from checks.validate_texts import SOURCE
from macros.words import words_for


def settings_of_others(root: Path) -> dict[str, Path]:
    """Return the settings of every language but the source, by locale."""
    return {path.suffixes[0].removeprefix("."): path for path in sorted(root.glob("mkdocs.*.yml"))}


def to_root(locale: str) -> str:
    """Return the way from the root of a language to the root of the site."""
    return "." if locale == SOURCE else ".."


def alternates(root: Path, locale: str) -> list[dict[str, Any]]:
    """Return what the templates must know of each language, seen from the root of one.

    ``folder`` is the language's below the root of the site, ``link`` leads to it.
    """
    found = []
    for one in (SOURCE, *settings_of_others(root)):
        folder = "" if one == SOURCE else f"{one}/"
        found.append(
            {
                "lang": one,
                "name": load().words[one]["language"],
                "folder": folder,
                "link": f"{to_root(locale)}/{folder}",
                "words": words_for(one),
            }
        )
    return found
