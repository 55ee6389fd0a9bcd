"""``python -m checks test [NAME]``: run the examples of one check or input, or of all, in seconds."""

import argparse
import difflib
from collections.abc import Iterator

from checks.commands.common import Commands, WrongCall
from checks.engine.catalogue import Catalogue
from checks.errors import CatalogueError
from checks.run_examples import check_mistakes, input_mistakes


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = commands.add_parser("test", parents=[common], help="run the examples of checks and inputs")
    parser.add_argument("name", metavar="NAME", nargs="?", help="a check or an input; all unless told")
    parser.set_defaults(run=run)


def run(catalogue: Catalogue, options: argparse.Namespace) -> int:
    """Print what does not come out as an example says, and return 1 if anything does not."""
    name = (options.name or "").rstrip("/").rpartition("/")[2]
    if name and name not in catalogue.checks and name not in catalogue.inputs:
        near = difflib.get_close_matches(name, [*catalogue.checks, *catalogue.inputs], n=3)
        raise WrongCall(f"no check or input {name!r}" + (f"; there is {', '.join(near)}" if near else ""))
    mistakes = [*_mistakes(catalogue, options, name)]
    for one in mistakes:
        print(one)
    if not mistakes:
        print("Everything comes out as the examples say.")
    return 1 if mistakes else 0


def _mistakes(catalogue: Catalogue, options: argparse.Namespace, name: str) -> Iterator[CatalogueError]:
    for entry in catalogue.inputs.values():
        if name in {"", entry.name}:
            yield from input_mistakes(catalogue, entry, options.root)
    for check in catalogue.checks.values():
        if name in {"", check.id}:
            yield from check_mistakes(catalogue, check, options.root)
