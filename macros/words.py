"""The words of the pages themselves: buttons, headings, what the runtime says."""

from functools import cache
from pathlib import Path
from typing import Any

from checks.guide_files import load_guide_words
from checks.loader import load
from checks.translation_entries import RECORD
from checks.typography import set_texts
from checks.validate_texts import SOURCE, same_keys
from checks.yaml_file import read_yaml

_FOLDER = Path(__file__).with_name("words")


@cache
def words_for(locale: str) -> dict[str, Any]:
    """Return the page's words in a language, those of the guide in use among them."""
    return {**words_in(_FOLDER, locale), **set_texts(load_guide_words(locale), load().words[locale])}


def words_in(folder: Path, locale: str) -> dict[str, Any]:
    """Return the words that a folder holds in a language, with its no-break spaces."""
    path = folder / f"{locale}.yml"
    words: dict[str, Any] = read_yaml(path)
    words.pop(RECORD, None)
    same_keys(path, words, read_yaml(folder / f"{SOURCE}.yml"))
    texts: dict[str, Any] = set_texts(words, load().words[locale])
    return texts
