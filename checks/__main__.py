"""The command line: ``python -m checks COMMAND``; each command is a file of ``checks/commands``.

Exit status: 0 pass, warn or not_applicable, 1 fail, 2 unknown or unchecked, 64 a wrong call.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from checks.commands import diagnose, evaluate, listing, new, schemas, test
from checks.commands.common import WrongCall
from checks.errors import CatalogueError
from checks.loader import ROOT, load

WRONG_CALL = 64
#: Nobody read to the end.
NOT_TOLD = 2
_COMMANDS = (listing, evaluate, diagnose, new, test, schemas)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise WrongCall(message)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    try:
        status = _run(_options(arguments))
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads has seen enough, as `head` has
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_TOLD
    except (WrongCall, CatalogueError) as error:
        print(f"checks: {error}", file=sys.stderr)
        return WRONG_CALL
    return status


def _run(options: argparse.Namespace) -> int:
    catalogue = load(options.root)
    if options.locale not in catalogue.locales:
        raise WrongCall(f"no language {options.locale!r}; there is {', '.join(catalogue.locales)}")
    return int(options.run(catalogue, options))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Parse the call; values may also stand after the options, where argparse expects none."""
    options, rest = _parser().parse_known_args(arguments)
    unknown = [one for one in rest if one.startswith("-") or "values" not in options]
    if unknown:
        raise WrongCall(f"unrecognized arguments: {' '.join(unknown)}")
    if rest:
        options.values += rest
    return options


def _folder(text: str) -> Path:
    """Return the folder of a guide's checks, which ``guide.yml`` marks."""
    folder = Path(text).resolve()
    if not (folder / "guide" / "guide.yml").is_file():
        raise argparse.ArgumentTypeError(f"{text} holds no guide/guide.yml")
    return folder


def _parser() -> argparse.ArgumentParser:
    common = _Parser(add_help=False)
    common.add_argument("--locale", default="en", help="language of titles and sentences")
    common.add_argument("--root", type=_folder, default=ROOT, metavar="FOLDER", help="where the checks are")
    common.add_argument("--json", action="store_true", help="print JSON")
    parser = _Parser(
        prog="python -m checks", description="Judge a deployment from what its administrator can see."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in _COMMANDS:
        command.add(commands, common)
    return parser


if __name__ == "__main__":
    sys.exit(main())
