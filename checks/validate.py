"""Refuse a catalogue with a mistake in it, before anybody relies on it.

Each mistake is a ``CatalogueError``: one sentence with file and line, field and expectation.
"""

import re
from collections.abc import Container, Iterable, Mapping
from pathlib import Path

from checks.declarations import declared, expect_function
from checks.engine.catalogue import Catalogue, CheckEntry, InputEntry
from checks.engine.model import KINDS, SEVERITIES, STATUSES, Check, Input
from checks.errors import CatalogueError
from checks.validate_texts import validate_check_texts, validate_input_texts, validate_words

#: The sections, hops and places of ``guide.yml``.
Guide = Mapping[str, list[str]]
_NAME = re.compile(r"[a-z][a-z0-9_]*")


def validate(root: Path, catalogue: Catalogue, guide: Guide) -> None:
    """Check every folder of a catalogue that was read from ``root``."""
    for name, table in catalogue.facts.items():
        if name != "sources":
            path = root / "facts" / f"{name}.yml"
            _known(path, "sources", table["sources"], catalogue.facts["sources"]["sources"])
    validate_words(Path(__file__).parent / "words", catalogue.words)
    for entry in catalogue.inputs.values():
        folder = root / "inputs" / entry.name
        _validate_input(folder / "input.py", entry, catalogue, guide)
        validate_input_texts(folder, entry, catalogue.words)
    for check in catalogue.checks.values():
        folder = root / check.section / check.id
        _validate_check(folder / "check.py", check, catalogue, guide)
        validate_check_texts(folder, check, catalogue.words)
    _validate_order(root, catalogue)


def _validate_input(path: Path, entry: InputEntry, catalogue: Catalogue, guide: Guide) -> None:
    _named(path.parent)
    meta = declared(entry, path, "INPUT", Input)
    expect_function(entry.module, path, "parse", "text", "facts")
    _one_of(path, "kind", meta.kind, KINDS)
    is_choice = meta.kind == "choice"
    _demand(
        is_choice == bool(meta.choices), path, "choices", "a choice, and only a choice, names its choices"
    )
    has_default = meta.default in meta.choices
    _demand(has_default or not meta.scope, path, "default", "a scope input has a default among its choices")
    if meta.command or meta.runs_on:
        _one_of(path, "runs_on", meta.runs_on, guide["places"])
    _known(path, "facts", meta.facts, catalogue.facts)


def _validate_check(path: Path, entry: CheckEntry, catalogue: Catalogue, guide: Guide) -> None:
    _named(path.parent)
    meta = declared(entry, path, "CHECK", Check)
    _one_of(path, "hop", meta.hop, guide["hops"])
    _one_of(path, "severity", meta.severity, SEVERITIES)
    _demand(meta.version >= 1, path, "version", "a number from 1 on was expected")
    for field in ("inputs", "sources", "outcomes"):
        _demand(getattr(meta, field), path, field, f"at least one of the {field} was expected")
    _known(path, "inputs", meta.inputs, catalogue.inputs)
    _known(path, "optional", meta.optional, catalogue.inputs)
    _known(path, "stand_ins", meta.stand_ins, meta.inputs)
    _known(path, "stand_ins", meta.stand_ins.values(), meta.optional)
    _known(path, "facts", meta.facts, catalogue.facts)
    _known(path, "sources", meta.sources, catalogue.facts["sources"]["sources"])
    article = catalogue.facts.get("article_statements", {})
    _known(path, "statements", meta.statements, article.get("statements", ()))
    for code, status in meta.outcomes.items():
        _one_of(path, f"outcomes.{code}", status, STATUSES)
    for name, answers in meta.applies.items():
        _known(path, f"applies.{name}", (name,), catalogue.inputs)
        _demand(catalogue.inputs[name].meta.scope, path, f"applies.{name}", "is no scope input")
        _known(path, f"applies.{name}", answers, catalogue.inputs[name].meta.choices)
    named = dict.fromkeys((*meta.reads, "today", "facts"), "")
    expect_function(entry.module, path, "evaluate", **named)


def _validate_order(root: Path, catalogue: Catalogue) -> None:
    """Demand that no two checks of a section, and no two scope inputs, claim the same place."""
    places: dict[tuple[str, int], str] = {}
    claims = [
        (check.section, check.meta.order, root / check.section / check.id / "check.py")
        for check in catalogue.checks.values()
    ]
    claims += [
        ("inputs", one.meta.order, root / "inputs" / one.name / "input.py")
        for one in catalogue.inputs.values()
        if one.meta.scope
    ]
    for group, order, path in claims:
        other = places.setdefault((group, order), path.parent.name)
        _demand(other == path.parent.name, path, "order", f"{order} is the place of {other} already")


def _named(folder: Path) -> None:
    name = folder.name
    expectation = f"{name!r} is not made of small letters, digits and underscores alone"
    _demand(_NAME.fullmatch(name), folder, "the folder", expectation)


def _demand(condition: object, path: Path, field: str, expectation: str) -> None:
    if not condition:
        raise CatalogueError(path, field, expectation)


def _one_of(path: Path, field: str, value: str, allowed: Iterable[str]) -> None:
    _demand(value in [*allowed], path, field, f"{value!r} is not one of {', '.join(allowed)}")


def _known(path: Path, field: str, names: Iterable[str], known: Container[str]) -> None:
    for name in names:
        _demand(name in known, path, field, f"{name!r} does not exist")
