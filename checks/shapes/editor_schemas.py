"""The committed JSON Schemas: ``checks/schemas``, and in ``.vscode/settings.json`` which file has which."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from checks.shapes import examples, files
from checks.shapes.json_schema import json_schema
from checks.shapes.shape import Shape

SETTINGS = ".vscode/settings.json"
_FOLDER = "checks/schemas"
_SHAPES: dict[str, Shape] = {
    "check-texts": files.CHECK_TEXTS,
    "check-examples": examples.CHECK_EXAMPLES,
    "input-texts": files.INPUT_TEXTS,
    "input-examples": examples.INPUT_EXAMPLES,
    "facts": files.FACTS,
    "fact-texts": files.FACT_TEXTS,
    "sources": files.SOURCES,
    "words": files.WORDS,
    "guide": files.GUIDE,
    "guide-words": files.GUIDE_WORDS,
    "collector": files.COLLECTOR,
    "synonyms": files.SYNONYMS,
}


def editor_schemas(root: Path) -> dict[Path, str]:
    """Return the content of each committed file for the project in ``root``."""
    found = {root / _path(name): _json(json_schema(shape)) for name, shape in _SHAPES.items()}
    return {**found, root / SETTINGS: _json({"yaml.schemas": _patterns(root)})}


def _patterns(root: Path) -> dict[str, list[str]]:
    """Return which files have which schema, by their path from the project's root."""
    files_of: dict[str, list[str]] = {name: [] for name in _SHAPES}
    for path in sorted(root.glob("checks/**/*.yml")):
        for pattern, name in _kinds(path.relative_to(root / "checks")):
            if pattern not in files_of[name]:
                files_of[name].append(pattern)
    return {f"./{_path(name)}": patterns for name, patterns in files_of.items()}


def _kinds(path: Path) -> Iterator[tuple[str, str]]:
    """Yield the pattern that matches a file of the catalogue, and the name of its schema."""
    match path.parts:
        case ("guide", "guide.yml"):
            yield "checks/guide/guide.yml", "guide"
        case ("guide", name) if name.startswith("search."):
            yield f"checks/guide/{name}", "synonyms"
        case ("guide", name):
            yield f"checks/guide/{name}", "guide-words"
        case ("collector", name):
            yield f"checks/collector/{name}", "collector"
        case ("facts", "sources.yml"):  # a table of facts as well
            yield "checks/facts/sources.yml", "sources"
        case ("facts", _):
            yield "checks/facts/*.yml", "facts"
        case ("facts", _, _):
            yield "checks/facts/*/*.yml", "fact-texts"
        case ("words", _):
            yield "checks/words/*.yml", "words"
        case (folder, _, name):
            kind = "input" if folder == "inputs" else "check"
            part = "examples" if name == "examples.yml" else "texts"
            yield f"checks/{folder}/*/{name}", f"{kind}-{part}"


def _path(name: str) -> str:
    return f"{_FOLDER}/{name}.json"


def _json(content: Any) -> str:
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"
