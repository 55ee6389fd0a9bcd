"""Refuse examples that no rule and no input can reach, whatever these do."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from checks.engine.catalogue import Catalogue, CheckEntry, InputEntry
from checks.errors import CatalogueError
from checks.problem_codes import validate_problem_codes
from checks.validate_texts import SOURCE, parity

#: What a check can come to before its rule is asked.
_BEFORE_THE_RULE = {"missing_input": "unchecked", "not_in_scope": "not_applicable"}

Examples = Mapping[str, Any]


def validate_check_examples(
    folder: Path, entry: CheckEntry, catalogue: Catalogue, examples: Examples
) -> None:
    """Check a check's examples, and that every example which a text offers is there."""
    path, meta = folder / "examples.yml", entry.meta
    scope = {one.name for one in catalogue.inputs.values() if one.meta.scope}
    read = {*meta.reads, *scope}
    problems = set().union(*(_problems(catalogue.inputs[name], catalogue) for name in read))
    reachable = dict.fromkeys(problems, "unknown") | _BEFORE_THE_RULE | dict(meta.outcomes)
    for name, example in examples.items():
        for given in example["inputs"]:
            if given not in read:
                reads = ", ".join(meta.reads)
                raise CatalogueError(
                    path, f"{name}.inputs.{given}", f"the check does not read it; it reads {reads}"
                )
        code, status = example["code"], example["status"]
        if code not in reachable:
            raise CatalogueError(
                path, f"{name}.code", f"{code!r} is no outcome of the check and no problem of its inputs"
            )
        if status != reachable[code]:
            raise CatalogueError(
                path, f"{name}.status", f"{code} comes out as {reachable[code]}, not as {status}"
            )
    for name in entry.text[SOURCE].get("examples") or {}:
        if name not in examples:
            raise CatalogueError(
                folder / f"{SOURCE}.yml", f"examples.{name}", "is no example of examples.yml"
            )
    parity(folder, entry.text, ("examples",))


def validate_input_examples(
    folder: Path, entry: InputEntry, catalogue: Catalogue, examples: Examples
) -> None:
    """Check an input's examples, and that each problem which its code raises has its sentence."""
    path, problems = folder / "examples.yml", _problems(entry, catalogue)
    validate_problem_codes(folder, problems)
    for name, example in examples.items():
        if sum(one in example for one in ("values", "problem", "answers")) != 1:
            raise CatalogueError(path, name, "one of values, problem and answers was expected")
        if "answers" in example and not hasattr(entry.module, "told"):
            raise CatalogueError(path, f"{name}.answers", "the input reads no answers out of sentences")
        if "problem" in example and example["problem"] not in problems:
            raise CatalogueError(
                path, f"{name}.problem", f"{example['problem']!r} is no problem of the input"
            )
        if "subjects" in example and len(example["subjects"]) != len(example.get("values", ())):
            raise CatalogueError(path, f"{name}.subjects", "one subject for each value was expected")


def _problems(entry: InputEntry, catalogue: Catalogue) -> set[str]:
    """Return the codes of the problems that an input's text can have."""
    return {*catalogue.words[SOURCE]["problems"], *(entry.text[SOURCE].get("problems") or {})}
