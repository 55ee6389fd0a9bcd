"""Run the examples of one folder with one of its modules changed."""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import ModuleType

from checks.engine.catalogue import CheckEntry, InputEntry
from checks.engine.evaluate import evaluate
from checks.loader import ROOT, examples, load
from checks.run_examples import DAY, check_example, input_example
from tests.checks.test_garbage import GARBAGE


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
    catalogue, cases = load(), examples(folder)
    if folder.parent.name == "inputs":
        entry = InputEntry(folder.name, catalogue.inputs[folder.name].text)
        catalogue.inputs[folder.name] = entry
        return not any(input_example(catalogue, entry, one) for one in cases.values())
    check = replace(catalogue.checks[folder.name])
    catalogue.checks[folder.name] = check
    if any(check_example(catalogue, check.id, one, "en") for one in cases.values()):
        return False
    return not any(_passes(check, text) for text in GARBAGE)


def _passes(check: CheckEntry, text: str) -> bool:
    """Tell whether garbage in every input passes: the property that holds for each check."""
    given = dict.fromkeys(check.meta.inputs, text)
    scope = {name: answers[0] for name, answers in check.meta.applies.items()}
    finding = evaluate(load(), check.id, scope | given, date.fromisoformat(DAY), "en")
    return bool(finding["status"] == "pass")


def _put(name: str, path: Path, code: str) -> None:
    """Import the changed code under the module's name."""
    module = ModuleType(name)
    module.__file__, module.__package__ = str(path), name.rpartition(".")[0]
    sys.modules[name] = module
    exec(compile(code, str(path), "exec"), module.__dict__)  # noqa: S102 - a mutant of the project's own code


def _forget(package: str) -> None:
    for name in [one for one in sys.modules if one.startswith(f"{package}.")]:
        del sys.modules[name]
