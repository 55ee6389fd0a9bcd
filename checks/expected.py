"""What an example may tell besides its verdict or its values, held against what came of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any

from checks.engine.catalogue import Catalogue, InputEntry
from checks.engine.finding import Finding
from checks.engine.model import Observation, Problem
from checks.plain import plain

Told = Mapping[str, Any]
#: What an input may be asked about a text besides what it reads.
QUESTIONS = ("recognised", "told", "follows")


def of_finding(finding: Finding) -> Told:
    """Return what an example of a check may tell of its finding."""
    spans = ((one["first_line"], one["last_line"]) for one in finding["evidence"])
    return {"params": plain(finding["params"]), "lines": _spans(spans)}


def of_values(found: Sequence[Observation]) -> Told:
    """Return what an example of an input may tell of the values that were read, for each of them."""
    return {
        "subjects": [one.subject for one in found],
        "lines": _spans((one.first_line, one.last_line) for one in found),
        "times": [one.time or "" for one in found],
        "shown": [one.text for one in found],
        "fields": [one.value for one in found],
    }


def of_problem(problem: Problem) -> Told:
    """Return what an example of an input may tell of the problem that its text has."""
    return {"params": plain(problem.params), "lines": _spans([problem.lines] if problem.lines else [])}


def recognised(catalogue: Catalogue, entry: InputEntry, text: str) -> Told:
    """Return what an example of an input may tell of its answers to whether an output is its own, and how."""
    module, facts = entry.module, catalogue.facts_for(entry.meta.facts)
    asks = (getattr(module, name, None) for name in ("recognise", "resembles", "follows"))
    question = next(filter(None, asks), None)
    told, follows = (getattr(module, name, None) for name in ("tells", "follows"))
    asked = {"recognised": question, "told": told, "follows": follows}
    return {name: plain(_says_yes(one, text, facts)) for name, one in asked.items()}


def _says_yes(question: Callable[..., bool] | None, text: str, facts: Mapping[str, Any]) -> bool:
    try:
        return bool(question and question(text, facts))
    except Problem:
        return False


def unlike(example: Told, came: Told) -> str:
    """Return what an example tells otherwise than it came, in one sentence; ``""`` for nothing.

    Of the values that fill a sentence, and of the fields of a value, an example tells those that
    matter to it.
    """
    for name in ("subjects", "lines", "times", "shown", "fields", "params", *QUESTIONS, "answers"):
        expected, found = example.get(name), came.get(name)
        if name == "params" and expected and found:
            found = {key: value for key, value in found.items() if key in expected}
        if name == "fields" and expected and found:
            found = [
                {path: plain(attrgetter(path)(value)) for path in paths}
                for paths, value in zip(expected, found, strict=False)
            ]
        if expected is not None and found != expected:
            return f"the {name} {expected!r} were expected, not {found!r}"
    return ""


def _spans(lines: Iterable[tuple[int, int]]) -> list[str]:
    return [str(first) if first == last else f"{first}-{last}" for first, last in lines]
