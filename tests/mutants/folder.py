"""Run the examples of one folder with one of its modules changed."""

import sys
from copy import copy
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import ModuleType

from checks.engine.catalogue import Catalogue, CheckEntry
from checks.engine.evaluate import evaluate
from checks.loader import ROOT, examples, load
from checks.run_examples import DAY, check_example, input_example
from tests.checks.test_garbage import GARBAGE
from tests.mutants.properties import broken


def survives(path: Path, code: str) -> bool:
    """Tell whether no example of the folder notices that the module ``path`` has this code."""
    folder = path.parent
    package = ".".join(("checks", *folder.relative_to(ROOT).parts))
    _forget(package)
    try:
        _put(f"{package}.{path.stem}", path, code)
        return _is_unnoticed(folder)
    except Exception:  # noqa: BLE001 - whatever a mutant does wrong is noticed
        return False
    finally:
        _forget(package)


def _is_unnoticed(folder: Path) -> bool:
    """Judge by a catalogue in which this folder alone has the changed code."""
    catalogue, cases, name = copy(load()), examples(folder), folder.name
    if folder.parent.name == "inputs":
        entry = replace(catalogue.inputs[name])
        catalogue.inputs = {**catalogue.inputs, name: entry}
        if any(input_example(catalogue, entry, one) for one in cases.values()):
            return False
        return not any(broken(catalogue, entry, one["text"]) for one in cases.values())
    check = replace(catalogue.checks[name])
    catalogue.checks = {**catalogue.checks, name: check}
    if any(check_example(catalogue, name, one, "en") for one in cases.values()):
        return False
    return not any(_passes(catalogue, check, text) for text in GARBAGE)


def _passes(catalogue: Catalogue, check: CheckEntry, text: str) -> bool:
    """Tell whether garbage in every input passes: the property that holds for each check."""
    given = dict.fromkeys(check.meta.inputs, text)
    scope = {name: answers[0] for name, answers in check.meta.applies.items()}
    finding = evaluate(catalogue, check.id, scope | given, date.fromisoformat(DAY), "en")
    return bool(finding["status"] == "pass")


def _put(name: str, path: Path, code: str) -> None:
    """Import the changed code under the module's name."""
    module = ModuleType(name)
    module.__file__, module.__package__ = str(path), name.rpartition(".")[0]
    sys.modules[name] = module
    exec(compile(code, str(path), "exec"), module.__dict__)  # noqa: S102 - a mutant of the project's own code


def _forget(package: str) -> None:
    """Forget the folder's modules, and the package itself, which holds them too."""
    for name in [one for one in sys.modules if one == package or one.startswith(f"{package}.")]:
        del sys.modules[name]
