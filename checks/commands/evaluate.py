"""``python -m checks evaluate CHECK_ID INPUT=VALUE``: judge one check."""

import argparse
from pathlib import Path

from checks.commands.common import EXIT, Commands, WrongCall, add_date, print_finding, print_json
from checks.engine.catalogue import Catalogue
from checks.engine.evaluate import evaluate
from checks.read_file import read_file


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = commands.add_parser("evaluate", parents=[common], help="judge one check")
    parser.add_argument("check", metavar="CHECK_ID")
    parser.add_argument(
        "values", metavar="INPUT=VALUE", nargs="*", help="a value, or @FILE for a file's text"
    )
    add_date(parser)
    parser.set_defaults(run=run)


def run(catalogue: Catalogue, options: argparse.Namespace) -> int:
    """Print the finding and return its exit status."""
    if options.check not in catalogue.checks:
        raise WrongCall(f"no check {options.check!r}; `python -m checks list` names them all")
    given = dict(_given(catalogue, pair) for pair in options.values)
    finding = evaluate(catalogue, options.check, given, options.date, options.locale)
    if options.json:
        print_json(finding)
    else:
        print_finding(catalogue, finding, options.locale)
    return EXIT[finding["status"]]


def _given(catalogue: Catalogue, pair: str) -> tuple[str, str]:
    """Return the input and the text of ``INPUT=VALUE`` or ``INPUT=@FILE``."""
    name, equals, value = pair.partition("=")
    if not equals or name not in catalogue.inputs:
        known = ", ".join(catalogue.inputs)
        raise WrongCall(f"no input {name!r}; expected INPUT=VALUE or INPUT=@FILE, INPUT one of {known}")
    if not value.startswith("@"):
        return name, value
    try:
        return name, read_file(Path(value[1:]))
    except OSError as error:
        raise WrongCall(f"{value[1:]} cannot be read: {error.strerror}") from None
