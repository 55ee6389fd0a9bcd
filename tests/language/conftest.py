"""What the tests of languages share, made once a session."""

from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.language.built import lines
from tests.language.language import LANGUAGES, Language
from tests.language.passages import Passage, passages
from tests.language.spelling import Speller


@pytest.fixture(scope="session", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """Give each language that has rules of its own in this folder."""
    return Language(request.param)


@pytest.fixture(scope="session")
def speller(language: Language) -> Speller:
    return Speller(language, ROOT)


@pytest.fixture(scope="session")
def written(language: Language) -> list[Passage]:
    """Give every text of the language as its authors wrote it."""
    return passages(ROOT, language.locale)


@pytest.fixture(scope="session")
def read(language: Language, site: Path) -> list[Passage]:
    """Give every line of the language in the built pages, each once."""
    pages = sorted((site / language.locale).rglob("*.html"))
    found = {one.text: one for path in pages for one in lines(path, site, language.locale)}
    return list(found.values())
