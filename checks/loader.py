"""The one reader of the catalogue's folders, for the build, the tests and the command line.

Every scalar of a YAML file is read as text: YAML itself would make a boolean of ``off`` and a
number of ``2.10``. What is read is validated here, so that whoever gets a ``Catalogue`` need
not ask again. A mistake is a ``CatalogueError`` of one sentence: file, field, expectation.
"""

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from babel import Locale

from checks.engine.catalogue import Catalogue
from checks.errors import CatalogueError
from checks.fact_references import resolve_facts
from checks.translation_entries import RECORD
from checks.typography import set_texts
from checks.validate import validate

ROOT = Path(__file__).parent
SECTIONS = ("configuration", "connectivity", "permissions", "policy", "service", "symptoms")


@cache
def load(root: Path = ROOT) -> Catalogue:
    """Return the validated catalogue in ``root``, the package's own folder unless told."""
    return Catalogue(load_data(root))


def load_data(root: Path = ROOT) -> dict[str, Any]:
    """Return the validated catalogue as plain data, as ``Catalogue`` takes it."""
    words = {path.stem: _words(path) for path in sorted((root / "words").glob("*.yml"))}
    facts = {path.stem: read_yaml(path) for path in sorted((root / "facts").glob("*.yml"))}
    data: dict[str, Any] = {
        "words": words,
        "facts": facts,
        "inputs": {
            folder.name: _texts(folder, words, facts) for folder in _folders(root / "inputs", "input.py")
        },
        "checks": {},
    }
    for section in SECTIONS:
        for folder in _folders(root / section, "check.py"):
            if folder.name in data["checks"]:
                raise CatalogueError(folder, "id", "stands in two sections; an id is used once")
            text = _texts(folder, words, facts)
            data["checks"][folder.name] = {"section": section, "text": text}
    validate(root, data)
    return data


def read_yaml(path: Path) -> Any:
    """Return a YAML file's content with every scalar as text; an empty scalar is ``""``."""
    try:
        return yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - the base loader makes text only
    except OSError:
        raise CatalogueError(path, "the file", "is missing") from None
    except yaml.YAMLError as error:
        raise CatalogueError(path, "the file", f"is not YAML: {' '.join(str(error).split())}") from None


def examples(folder: Path) -> dict[str, Any]:
    """Return the named examples of a check's or an input's folder."""
    cases: dict[str, Any] = read_yaml(folder / "examples.yml")
    return cases


def check_folder(section: str, check_id: str, root: Path = ROOT) -> Path:
    """Return the folder that a check stands in."""
    return root / section / check_id


def _folders(parent: Path, module: str) -> list[Path]:
    if not parent.is_dir():
        return []
    found = sorted(path for path in parent.iterdir() if path.is_dir() and path.name != "__pycache__")
    for folder in found:
        if not (folder / module).is_file():
            raise CatalogueError(folder / module, "the file", "is missing")
    return found


def _texts(folder: Path, words: dict[str, Any], facts: dict[str, Any]) -> dict[str, Any]:
    return {locale: _text(folder / f"{locale}.yml", facts, words[locale]) for locale in words}


def _text(path: Path, facts: dict[str, Any], words: dict[str, Any]) -> Any:
    """Return a folder's texts in one language, facts filled in and no-break spaces set."""
    text = read_yaml(path)
    if isinstance(text, dict):
        text.pop(RECORD, None)
    return set_texts(resolve_facts(path, text, facts, words), words)


def _words(path: Path) -> dict[str, Any]:
    """Return a language's words with its plural rule from CLDR as a table of plain data.

    ``whole`` is the category of 0 to 99 and, after them, of 100 to 199, which stands for every
    larger number with the same last two digits; ``fraction`` that of a number with decimals.
    """
    form = Locale.parse(path.stem).plural_form
    plural = {"whole": [form(number) for number in range(200)], "fraction": form(1.5)}
    words = read_yaml(path)
    words.pop(RECORD, None)
    typography = words.pop("typography", {})
    words = set_texts(words, {"typography": typography})
    return {**words, "typography": typography, "plural": plural}
