"""The words of the pages themselves: buttons, headings, what the runtime says."""

from functools import cache
from pathlib import Path
from typing import Any

from checks.loader import read_yaml

_FOLDER = Path(__file__).with_name("words")


@cache
def words_for(locale: str) -> dict[str, Any]:
    """Return the page's words in a language; ``CatalogueError`` where its file is missing."""
    return read_yaml(_FOLDER / f"{locale}.yml")
