"""The catalogue: every input and check, their code and their words, found by name."""

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import ModuleType
from typing import Any

from checks.engine.model import Check, Input


@dataclass(frozen=True)
class InputEntry:
    """An input's folder: its name, its module, and its texts by locale."""

    name: str
    text: Mapping[str, Any]

    @cached_property
    def module(self) -> ModuleType:
        """The folder's ``input.py``, imported when first needed."""
        return importlib.import_module(f"checks.inputs.{self.name}.input")

    @property
    def meta(self) -> Input:
        """What the input declares of itself."""
        meta: Input = self.module.INPUT
        return meta


@dataclass(frozen=True)
class CheckEntry:
    """A check's folder: its id, its section, its module, and its texts by locale."""

    id: str
    section: str
    text: Mapping[str, Any]

    @cached_property
    def module(self) -> ModuleType:
        """The folder's ``check.py``, imported when first needed."""
        return importlib.import_module(f"checks.{self.section}.{self.id}.check")

    @property
    def meta(self) -> Check:
        """What the check declares of itself."""
        meta: Check = self.module.CHECK
        return meta


class Catalogue:
    """Built from plain data: what the loader read, or what the page received as JSON.

    ``data`` is ``{"hops": […], "words": {locale: …}, "facts": {table: …}, "inputs": {name: {locale: …}},
    "checks": {id: {"section": …, "text": {locale: …}}}}``.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.hops: Sequence[str] = data["hops"]
        self.words: Mapping[str, Any] = data["words"]
        self.facts: Mapping[str, Any] = data["facts"]
        self.inputs = {name: InputEntry(name, text) for name, text in data["inputs"].items()}
        self.checks = {
            check_id: CheckEntry(check_id, one["section"], one["text"])
            for check_id, one in data["checks"].items()
        }

    @property
    def locales(self) -> tuple[str, ...]:
        """The languages that the catalogue speaks, by their codes."""
        return tuple(self.words)

    def facts_for(self, names: tuple[str, ...]) -> dict[str, Any]:
        """Return the fact tables ``names``; a rule sees those it declared and no other."""
        return {name: self.facts[name] for name in names}

    def section(self, name: str) -> list[CheckEntry]:
        """Return a section's checks in the order in which a reader should take them."""
        found = [check for check in self.checks.values() if check.section == name]
        return sorted(found, key=lambda check: (check.meta.order, check.id))
