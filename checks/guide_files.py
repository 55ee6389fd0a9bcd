"""What a guide says of itself: ``guide/guide.yml`` and, beside it, its own words in each language."""

from pathlib import Path
from typing import Any

from checks.errors import CatalogueError
from checks.importing import in_use
from checks.shapes import files
from checks.shapes.fit import read_fitting
from checks.translation_entries import RECORD
from checks.typography import set_texts
from checks.validate_texts import SOURCE, same_keys

_FOLDER = "guide"
#: The languages that the engine speaks.
_LANGUAGES = sorted(path.stem for path in (Path(__file__).parent / "words").glob("*.yml"))


def load_guide(root: Path | None = None) -> dict[str, Any]:
    """Return the name, sections, hops, places and languages of a guide, of the one in use unless told."""
    guide: dict[str, Any] = read_fitting(files.GUIDE, (root or in_use()) / _FOLDER / "guide.yml")
    return {"languages": _LANGUAGES, **guide}


def load_guide_words(locale: str, root: Path | None = None) -> dict[str, Any]:
    """Return what a guide says in a language besides its checks."""
    words: dict[str, Any] = read_fitting(files.GUIDE_WORDS, _path(root or in_use(), locale))
    words.pop(RECORD, None)
    return words


def in_words_of_guide(words: dict[str, Any], locale: str, root: Path) -> dict[str, Any]:
    """Return the engine's words in a language, with what the guide says otherwise and names its hops."""
    own = set_texts(load_guide_words(locale, root), words)
    said = {**words, "hops": own["hops"]}
    for part, texts in own.get("engine", {}).items():
        for key in texts:
            if key not in words.get(part, {}):
                raise CatalogueError(
                    _path(root, locale), f"engine.{part}.{key}", "is nothing that the engine says"
                )
        said[part] = {**words[part], **texts}
    return said


def load_synonyms(locale: str) -> dict[str, list[str]]:
    """Return what readers of the guide in use type, by what its pages say for it; nothing unless told."""
    path = in_use() / _FOLDER / f"search.{locale}.yml"
    synonyms: dict[str, list[str]] = read_fitting(files.SYNONYMS, path) if path.is_file() else {}
    return synonyms


def validate_guide_words(root: Path, guide: dict[str, Any]) -> None:
    """Demand the words of every language, the same keys in each, and a name for all that it is made of."""
    for locale in guide["languages"]:
        source = load_guide_words(SOURCE, root)
        expected = {
            **source,
            "places": dict.fromkeys(guide["places"]),
            "sections": {**source["sections"], **dict.fromkeys(guide["sections"])},
            "hops": {**source["hops"], **dict.fromkeys((*guide["hops"], "end"))},
        }
        same_keys(_path(root, locale), load_guide_words(locale, root), expected)


def _path(root: Path, locale: str) -> Path:
    return root / _FOLDER / f"{locale}.yml"
