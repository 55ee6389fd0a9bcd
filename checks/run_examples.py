"""Run the examples of a check or an input, and tell what does not come out as its file says.

What is told is a ``CatalogueError`` for each mistake, not raised: file and line, field, expectation.
"""

import traceback
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from checks.browser_imports import foreign_imports
from checks.engine.catalogue import Catalogue, CheckEntry, InputEntry
from checks.engine.context.letter import Letter
from checks.engine.evaluate import evaluate, read
from checks.engine.model import Problem
from checks.engine.text import lines
from checks.engine.told_answers import told
from checks.errors import CatalogueError
from checks.expected import QUESTIONS, of_finding, of_problem, of_values, recognised, unlike
from checks.loader import check_folder, examples
from checks.plain import plain

#: The day of an example that does not depend on one.
DAY = "2026-11-22"
#: Stands where ``python -m checks new`` left something to write.
LEFT = "TODO"
#: A text that can be typed or pasted is printed in more ways than one.
_FEWEST = 3


def check_mistakes(catalogue: Catalogue, entry: CheckEntry, root: Path) -> Iterator[CatalogueError]:
    """Yield what is wrong with a check's examples, and what is left to write of it."""
    folder = check_folder(entry.section, entry.id, root)
    cases = examples(folder)
    yield from _left(folder)
    yield from _foreign(folder, entry.module.__package__)
    for name, example in cases.items():
        for locale in catalogue.locales:
            said = check_example(catalogue, entry.id, example, locale)
            if said:
                yield CatalogueError(folder / "examples.yml", name, said)
                break
    for code in set(entry.meta.outcomes) - {one["code"] for one in cases.values()}:
        yield CatalogueError(folder / "check.py", f"outcomes.{code}", "no example comes out so")


def input_mistakes(catalogue: Catalogue, entry: InputEntry, root: Path) -> Iterator[CatalogueError]:
    """Yield what is wrong with an input's examples, and what is left to write of it."""
    folder = root / "inputs" / entry.name
    cases = examples(folder)
    yield from _left(folder)
    yield from _foreign(folder, entry.module.__package__)
    for name, example in cases.items():
        said = input_example(catalogue, entry, example)
        if said:
            yield CatalogueError(folder / "examples.yml", name, said)
    read = [one for one in cases.values() if "values" in one]
    if len(read) < _FEWEST and entry.meta.kind != "choice":
        said = f"{_FEWEST} examples that are read were expected, or more"
        yield CatalogueError(folder / "examples.yml", "the file", said)


def check_example(catalogue: Catalogue, check_id: str, example: dict[str, Any], locale: str) -> str:
    """Return what does not come out as a check's example says, in one sentence; ``""`` for nothing."""
    day = date.fromisoformat(example.get("date", DAY))
    try:
        found = evaluate(catalogue, check_id, example["inputs"], day, locale)
    except Exception as error:  # noqa: BLE001 - a rule can raise anything, and its author is told
        return f"{example['code']} was expected, but {_raised(error)}"
    if (found["status"], found["code"]) != (example["status"], example["code"]):
        expected, came = f"{example['status']} ({example['code']})", f"{found['status']} ({found['code']})"
        return f"{expected} was expected, not {came}: {found['message']}"
    if "{" in found["message"]:
        return f"the sentence in {locale}.yml is not filled: {found['message']}"
    return unlike(example, of_finding(found))


def input_example(catalogue: Catalogue, entry: InputEntry, example: dict[str, Any]) -> str:
    """Return what does not come out as an input's example says, in one sentence; ``""`` for nothing."""
    expected: Any = example.get("problem") or example.get("values", example.get("answers"))
    found: Any
    try:
        if "answers" in example:
            answers = [*told(catalogue, entry, Letter(lines(example["text"])))]
            return unlike(example, {"answers": [plain(one.value) for one in answers], **of_values(answers)})
        read(catalogue, entry, example["text"])
        seen = entry.module.parse(example["text"], catalogue.facts_for(entry.meta.facts))
        found, beside = [plain(one.value) for one in seen], of_values(seen)
    except Problem as problem:
        found, beside = problem.code, of_problem(problem)
    except Exception as error:  # noqa: BLE001 - see above
        return f"{expected!r} was expected, but {_raised(error)}"
    if found != expected:
        return f"{expected!r} was expected, not {found!r}"
    own = recognised(catalogue, entry, example["text"]) if {*QUESTIONS} & example.keys() else {}
    return unlike(example, {**beside, **own})


def _raised(error: Exception) -> str:
    """Say what was raised, and where; a value that a sentence asks for and the rule does not give is one."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    if isinstance(error, KeyError) and Path(last.filename).name == "finding.py":
        return f"the rule came out as {error}, which is none of its outcomes"
    if isinstance(error, KeyError) and Path(last.filename).name == "string.py":
        return f"its sentence fills in {error.args[0]}, which the rule does not give"
    return f"{Path(last.filename).name}:{last.lineno} raised {type(error).__name__}: {error}"


def _foreign(folder: Path, own: str | None) -> Iterator[CatalogueError]:
    for path in sorted(folder.glob("*.py")):
        yield from foreign_imports(path, own or "")


def _left(folder: Path) -> Iterator[CatalogueError]:
    for path in sorted(path for path in folder.iterdir() if path.suffix in {".py", ".yml"}):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if LEFT in line:
                said = line.partition(LEFT)[2].partition('"')[0].strip(" :'")
                yield CatalogueError(path, "left to write", said, number)
