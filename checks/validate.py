"""Refuse a catalogue with a mistake in it, before anybody relies on it.

Each mistake is a ``CatalogueError``: one sentence with file, field and expectation.
"""

from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

from checks.engine.catalogue import Catalogue, CheckEntry, InputEntry
from checks.engine.model import HOPS, KINDS, PLACES, SEVERITIES, STATUSES, Check, Input
from checks.errors import CatalogueError
from checks.validate_texts import validate_check_texts, validate_input_texts

_Declared = TypeVar("_Declared", Input, Check)


def validate(root: Path, data: dict[str, Any]) -> None:
    """Check every folder in ``data``, which was read from ``root``."""
    catalogue = Catalogue(data)
    for entry in catalogue.inputs.values():
        folder = root / "inputs" / entry.name
        _validate_input(folder / "input.py", entry, catalogue)
        validate_input_texts(folder, entry, catalogue.words)
    for check in catalogue.checks.values():
        folder = root / check.section / check.id
        _validate_check(folder / "check.py", check, catalogue)
        validate_check_texts(folder, check, catalogue.words)


def _validate_input(path: Path, entry: InputEntry, catalogue: Catalogue) -> None:
    meta = _declared(entry.module, "INPUT", Input, path)
    _demand(callable(getattr(entry.module, "parse", None)), path, "parse", "a function was expected")
    _one_of(path, "kind", meta.kind, KINDS)
    _demand(
        (meta.kind == "choice") == bool(meta.choices),
        path,
        "choices",
        "a choice, and only a choice, names its choices",
    )
    _demand(
        not meta.scope or meta.default in meta.choices,
        path,
        "default",
        "a scope input has a default among its choices",
    )
    _demand(
        not meta.command or meta.runs_on in PLACES,
        path,
        "runs_on",
        f"one of {', '.join(PLACES)} was expected for a command",
    )
    _known(path, "facts", meta.facts, catalogue.facts)


def _validate_check(path: Path, entry: CheckEntry, catalogue: Catalogue) -> None:
    meta = _declared(entry.module, "CHECK", Check, path)
    _demand(callable(getattr(entry.module, "evaluate", None)), path, "evaluate", "a function was expected")
    _one_of(path, "hop", meta.hop, HOPS)
    _one_of(path, "severity", meta.severity, SEVERITIES)
    _demand(bool(meta.inputs), path, "inputs", "at least one input was expected")
    _demand(bool(meta.sources), path, "sources", "at least one source was expected")
    _known(path, "inputs", meta.inputs, catalogue.inputs)
    _known(path, "optional", meta.optional, catalogue.inputs)
    _known(path, "facts", meta.facts, catalogue.facts)
    _known(path, "sources", meta.sources, catalogue.facts["sources"]["sources"])
    _known(path, "statements", meta.statements, catalogue.facts["article_statements"]["statements"])
    for code, status in meta.outcomes.items():
        _one_of(path, f"outcomes.{code}", status, STATUSES)
    for name, answers in meta.applies.items():
        _known(path, "applies", (name,), catalogue.inputs)
        _demand(catalogue.inputs[name].meta.scope, path, "applies", f"{name} is no scope input")
        _known(path, f"applies.{name}", answers, catalogue.inputs[name].meta.choices)


def _declared(module: ModuleType, name: str, kind: type[_Declared], path: Path) -> _Declared:
    meta = getattr(module, name, None)
    if not isinstance(meta, kind):
        raise CatalogueError(path, name, f"a {kind.__name__} was expected")
    return meta


def _demand(condition: object, path: Path, field: str, expectation: str) -> None:
    if not condition:
        raise CatalogueError(path, field, expectation)


def _one_of(path: Path, field: str, value: str, allowed: tuple[str, ...]) -> None:
    _demand(value in allowed, path, field, f"{value!r} is not one of {', '.join(allowed)}")


def _known(path: Path, field: str, names: Any, known: Any) -> None:
    for name in names:
        _demand(name in known, path, field, f"{name!r} does not exist")
