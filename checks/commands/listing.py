"""``python -m checks list``: name every check."""

import argparse

from checks.commands.common import Commands, print_json
from checks.engine.catalogue import Catalogue


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    commands.add_parser("list", parents=[common], help="name every check").set_defaults(run=run)


def run(catalogue: Catalogue, options: argparse.Namespace) -> int:
    """Print a row for each check, in the order of the guide."""
    rows = [
        {
            "id": check.id,
            "section": check.section,
            "hop": check.meta.hop,
            "severity": check.meta.severity,
            "version": check.meta.version,
            "inputs": [*check.meta.reads],
            "statements": [*check.meta.statements],
            "title": check.text[options.locale]["title"],
        }
        for check in catalogue.checks.values()
    ]
    if options.json:
        print_json(rows)
    else:
        for row in rows:
            print(f"{row['section']:15} {row['id']:36} {row['title']}")
    return 0
