"""``python -m checks schemas``: write the JSON Schemas that editors and ``make lint`` use."""

import argparse

from checks.commands.common import Commands
from checks.engine.catalogue import Catalogue
from checks.errors import shown
from checks.loader import ROOT
from checks.shapes.editor_schemas import editor_schemas


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    commands.add_parser("schemas", parents=[common], help="write the schemas of the YAML files").set_defaults(
        run=run
    )


def run(_catalogue: Catalogue, _options: argparse.Namespace) -> int:
    """Write each file that is not up to date, and name it."""
    for path, content in editor_schemas(ROOT.parent).items():
        if not path.is_file() or path.read_text("utf-8") != content:
            path.parent.mkdir(exist_ok=True)
            path.write_text(content, "utf-8")
            print(shown(path))
    return 0
