"""``python -m checks new SECTION/NAME``: begin a check or an input.

The folder loads and is part of the site at once; its tests fail and say what is left to write.
"""

import argparse
import json
import re
from collections.abc import Iterable
from pathlib import Path
from string import Template

from checks.commands.common import Commands, WrongCall
from checks.engine.catalogue import Catalogue, InputEntry
from checks.errors import shown
from checks.guide_files import load_guide
from checks.loader import ROOT, examples

_SKELETONS = Path(__file__).parent.parent / "skeletons"
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_STEP = 10
#: The skeletons of texts; those of a language that the guide does not have are left out.
_SAID = ("en.yml", "sk.yml")


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = commands.add_parser("new", parents=[common], help="begin a check or an input")
    parser.add_argument("folder", metavar="SECTION/NAME", help="or inputs/NAME")
    parser.add_argument(
        "--input", action="append", default=[], metavar="NAME", help="an input that the check reads"
    )
    parser.set_defaults(run=run)


def run(catalogue: Catalogue, options: argparse.Namespace) -> int:
    """Make the folder from its skeleton and say what to do next."""
    section, _, name = options.folder.strip("/").partition("/")
    sections = load_guide(options.root)["sections"]
    if section not in ("inputs", *sections):
        raise WrongCall(f"no section {section!r}; there is {', '.join(('inputs', *sections))}")
    if not _NAME.fullmatch(name):
        raise WrongCall(f"{name!r} is no name; small letters, digits and underscores were expected")
    if name in catalogue.inputs or name in catalogue.checks:
        raise WrongCall(f"{name!r} is there already; an id is used once")
    if section == "inputs":
        texts = _texts("input", catalogue.locales, {})
    else:
        texts = _texts("check", catalogue.locales, _values(catalogue, options, section))
    folder = options.root / section / name
    folder.mkdir(parents=True)
    for file, text in texts.items():
        (folder / file).write_text(text, "utf-8")
    root = "" if options.root == ROOT else f" --root {shown(options.root)}"
    print(f"{shown(folder)} is begun. What is left to write: python -m checks test {name}{root}")
    return 0


def _values(catalogue: Catalogue, options: argparse.Namespace, section: str) -> dict[str, str]:
    """Return what the skeleton of a check must name so that it loads."""
    inputs = options.input or [_plainest(catalogue)]
    for one in inputs:
        if one not in catalogue.inputs:
            raise WrongCall(f"no input {one!r}; `python -m checks new inputs/{one}` begins it")
    entries = [catalogue.inputs[one] for one in inputs]
    hops = load_guide(options.root)["hops"]
    orders = [one.meta.order for one in catalogue.section(section)]
    given = {one.name: _sample(one, options.root) for one in entries}
    return {
        "hop": hops[0],
        "hops": ", ".join(hops),
        "order": str(max(orders, default=0) + _STEP),
        "inputs": "".join(f'"{one}", ' for one in inputs).rstrip(" " if len(inputs) == 1 else ", "),
        "parameters": ", ".join(f"{one.name}: {_type(one)}" for one in entries),
        "evidence": ", ".join(f"*{one.name}" if _type(one) != "Observation" else one.name for one in entries),
        "source": next(iter(catalogue.facts["sources"]["sources"])),
        "given": json.dumps(given, ensure_ascii=False),
    }


def _plainest(catalogue: Catalogue) -> str:
    """Return an input to begin with where none is named: one of a single line."""
    lines = (one.name for one in catalogue.inputs.values() if one.meta.kind == "line")
    return next(lines, next(iter(catalogue.inputs), ""))


def _type(entry: InputEntry) -> str:
    return "tuple[Observation, ...]" if entry.meta.many or entry.meta.repeats else "Observation"


def _sample(entry: InputEntry, root: Path) -> str:
    """Return a text that the input can read."""
    cases = examples(root / "inputs" / entry.name).values()
    return next((str(one["text"]) for one in cases if "values" in one), "")


def _texts(skeleton: str, locales: Iterable[str], values: dict[str, str]) -> dict[str, str]:
    """Return the content of each file, with one for each language: the English where there is no other."""
    found = {
        path.stem: Template(path.read_text("utf-8")).substitute(values)
        for path in sorted((_SKELETONS / skeleton).iterdir())
    }
    said = {f"{locale}.yml": found.get(f"{locale}.yml", found["en.yml"]) for locale in locales}
    return {name: text for name, text in found.items() if name not in _SAID} | said
