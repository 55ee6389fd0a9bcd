"""The glossary: every term, in the order of the language, as the lint's glossary settles it."""

from pathlib import Path

import pytest
import yaml

from checks.loader import load
from macros.alphabet import place
from tests.conftest import ROOT
from tests.site.html import parsed

FOLDERS = {"en": "", "sk": "sk"}


@pytest.mark.parametrize("locale", FOLDERS)
def test_glossary_is_in_order(site: Path, locale: str) -> None:
    page = site / FOLDERS[locale] / "glossary" / "index.html"
    shown = [str(one.contents[0]).strip() for one in parsed(page).select("dl.glossary dt")]

    assert len(shown) == len(load().facts["glossary"]["terms"])
    assert sorted(shown, key=lambda term: place(term, locale)) == shown


def test_alphabet() -> None:
    """In Slovak č follows c, and ch follows h; other marks do not count."""
    words = ["zmena", "čas", "hash", "chyba", "cloud", "ágent", "šifra", "server"]
    expected = ["ágent", "cloud", "čas", "hash", "chyba", "server", "šifra", "zmena"]
    assert expected == sorted(words, key=lambda term: place(term, "sk"))
    assert ["change", "cloud", "domain"] == sorted(
        ["domain", "cloud", "change"], key=lambda t: place(t, "en")
    )


def test_glossary_agrees_with_the_terms_of_the_lint() -> None:
    """A term that the lint's glossary settles is that term here too."""
    settled = yaml.safe_load((ROOT / "tests/language/sk/glossary.yml").read_text("utf-8"))["terms"]
    slovak = {one["en"]: {one["sk"], *one.get("also", ())} for one in settled}
    compared = [
        one["term"] for one in load().facts["glossary"]["terms"].values() if one["term"]["en"] in slovak
    ]

    assert len(compared) > 20
    for term in compared:
        assert term["sk"] in slovak[term["en"]], term
