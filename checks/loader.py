"""The one reader of the catalogue's folders, for the build, the tests and the command line.

What is read is validated here, so that whoever gets a ``Catalogue`` need not ask again. A mistake
is a ``CatalogueError`` of one sentence: file and line, field, expectation.
"""

from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale

from checks.engine.catalogue import Catalogue
from checks.errors import CatalogueError
from checks.fact_references import resolve_facts
from checks.fact_texts import with_every_language
from checks.guide_files import in_words_of_guide, load_guide, validate_guide_words
from checks.importing import import_from, in_use
from checks.shapes import files
from checks.shapes.examples import CHECK_EXAMPLES, INPUT_EXAMPLES
from checks.shapes.fit import read_fitting
from checks.shapes.shape import Shape
from checks.translation_entries import RECORD
from checks.typography import set_texts
from checks.validate import validate
from checks.validate_examples import validate_check_examples, validate_input_examples

ROOT = Path(__file__).parent


def load(root: Path | None = None) -> Catalogue:
    """Return the validated catalogue in ``root``, which is the guide in use from now on."""
    return _loaded(_used(root))[1]


def load_data(root: Path | None = None) -> dict[str, Any]:
    """Return the validated catalogue as plain data, as ``Catalogue`` takes it."""
    return deepcopy(_loaded(_used(root))[0])


def forget() -> None:
    """Read everything afresh the next time."""
    _loaded.cache_clear()


def examples(folder: Path) -> dict[str, Any]:
    """Return the named examples of a check's or an input's folder."""
    shape = CHECK_EXAMPLES if (folder / "check.py").is_file() else INPUT_EXAMPLES
    found: dict[str, Any] = read_fitting(shape, folder / "examples.yml")
    return found


def check_folder(section: str, check_id: str, root: Path | None = None) -> Path:
    """Return the folder that a check stands in."""
    return (root or in_use()) / section / check_id


def _used(root: Path | None) -> Path:
    root = root or in_use()
    import_from(root)
    return root


@cache
def _loaded(root: Path) -> tuple[dict[str, Any], Catalogue]:
    """Return the catalogue as data and as objects, whose modules are imported."""
    guide = load_guide(root)
    words = {
        locale: in_words_of_guide(_words(ROOT / "words" / f"{locale}.yml"), locale, root)
        for locale in guide["languages"]
    }
    tables = {path.stem: _facts(path) for path in sorted((root / "facts").glob("*.yml"))}
    facts = with_every_language(tables, root / "facts", words)
    folders = _folders(root / "inputs", "input.py")
    _refuse_other_sections(root, guide["sections"])
    data: dict[str, Any] = {
        "hops": guide["hops"],
        "words": words,
        "facts": facts,
        "inputs": {one.name: _texts(one, files.INPUT_TEXTS, words, facts) for one in folders},
        "checks": {},
    }
    for section in guide["sections"]:
        for folder in _folders(root / section, "check.py"):
            if folder.name in data["inputs"]:
                raise CatalogueError(folder, "the id", "is that of an input already")
            if folder.name in data["checks"]:
                other = data["checks"][folder.name]["section"]
                raise CatalogueError(folder, "the id", f"stands in the section {other} already")
            text = _texts(folder, files.CHECK_TEXTS, words, facts)
            data["checks"][folder.name] = {"section": section, "text": text}
    catalogue = Catalogue(data)
    validate(root, catalogue, guide)
    validate_guide_words(root, guide)
    _validate_examples(root, catalogue)
    return data, catalogue


def _validate_examples(root: Path, catalogue: Catalogue) -> None:
    for entry in catalogue.inputs.values():
        folder = root / "inputs" / entry.name
        validate_input_examples(folder, entry, catalogue, examples(folder))
    for check in catalogue.checks.values():
        folder = check_folder(check.section, check.id, root)
        validate_check_examples(folder, check, catalogue, examples(folder))


def _facts(path: Path) -> Any:
    return read_fitting(files.SOURCES if path.stem == "sources" else files.FACTS, path)


def _folders(parent: Path, module: str) -> list[Path]:
    if not parent.is_dir():
        return []
    found = sorted(path for path in parent.iterdir() if path.is_dir() and path.name != "__pycache__")
    for folder in found:
        if not (folder / module).is_file():
            raise CatalogueError(folder / module, "the file", "is missing")
    return found


def _refuse_other_sections(root: Path, sections: list[str]) -> None:
    """Tell of a check that would be on no page, because no section has the name of its folder."""
    for path in sorted(root.glob("*/*/check.py")):
        section = path.parent.parent.name
        if section not in sections:
            raise CatalogueError(
                path.parent, "the section", f"{section!r} is not one of {', '.join(sections)}"
            )


def _texts(folder: Path, shape: Shape, words: dict[str, Any], facts: dict[str, Any]) -> dict[str, Any]:
    return {
        locale: _text(folder / f"{locale}.yml", shape, facts, its_words)
        for locale, its_words in words.items()
    }


def _text(path: Path, shape: Shape, facts: dict[str, Any], words: dict[str, Any]) -> Any:
    """Return a folder's texts in one language, facts filled in and no-break spaces set."""
    text = read_fitting(shape, path)
    text.pop(RECORD, None)
    return set_texts(resolve_facts(path, text, facts, words), words)


def _words(path: Path) -> dict[str, Any]:
    """Return a language's words with its plural rule from CLDR as a table of plain data.

    ``whole`` is the category of 0 to 99 and, after them, of 100 to 199, which stands for every
    larger number with the same last two digits; ``fraction`` that of a number with decimals.
    """
    form = Locale.parse(path.stem).plural_form
    plural = {"whole": [form(number) for number in range(200)], "fraction": form(1.5)}
    words = read_fitting(files.WORDS, path)
    words.pop(RECORD, None)
    typography = words.pop("typography", {})
    words = set_texts(words, {"typography": typography})
    return {**words, "typography": typography, "plural": plural}
