"""The search index: one for each language, small, with every check and without its internals."""

import gzip
import json
from pathlib import Path

import pytest

from checks.loader import load

FOLDERS = {"en": "", "sk": "sk"}
#: What a reader's browser fetches with the first word that he types.
LIMIT = 100_000
#: What the theme fetches with every page.
POINTER = 400


def index(site: Path, folder: str) -> Path:
    (found,) = (site / folder / "search").glob("sections.*.json")
    return found


@pytest.mark.parametrize("locale", FOLDERS)
def test_index_is_small(site: Path, locale: str) -> None:
    folder = FOLDERS[locale]
    packed = gzip.compress(index(site, folder).read_bytes(), 6)

    assert len(packed) <= LIMIT
    assert (site / folder / "search" / "search_index.json").stat().st_size <= POINTER


@pytest.mark.parametrize("locale", FOLDERS)
def test_every_check_is_found_by_its_title_and_question(site: Path, locale: str) -> None:
    sections = json.loads(index(site, FOLDERS[locale]).read_text("utf-8"))["sections"]
    found = {location: (title, text) for location, title, text, _, _ in sections}
    for one in load().checks.values():
        title, text = found[f"{one.section}/#{one.id.replace('_', '-')}"]
        assert one.text[locale]["title"] == title
        assert " ".join(one.text[locale]["question"].split()) in text
    assert not [text for _, text in found.values() if "def evaluate" in text]


@pytest.mark.parametrize("locale", FOLDERS)
def test_a_row_of_a_table_is_found_by_its_key(site: Path, locale: str) -> None:
    """A number that an event log prints leads to the row that explains it."""
    sections = json.loads(index(site, FOLDERS[locale]).read_text("utf-8"))["sections"]
    names = {location: names for location, _, _, names, _ in sections}

    assert "33004" in names["events/#event-33004"]
    assert "80230619" in names["hresults/#hr-80230619"].split()


@pytest.mark.parametrize("locale", FOLDERS)
def test_script_is_found_by_its_heading_alone(site: Path, locale: str) -> None:
    """Each of its commands has a section of its own; the whole of it would be found for any word."""
    sections = json.loads(index(site, FOLDERS[locale]).read_text("utf-8"))["sections"]
    (script,) = [one for one in sections if one[0] == "collector/#script"]

    assert script[1]
    assert script[2] == ""
