"""What the commands share: a wrong call, the exit status of a verdict, days, printing."""

import argparse
import json
from datetime import date, datetime
from typing import Any, Protocol

from checks.engine.catalogue import Catalogue
from checks.engine.finding import Finding

#: The exit status of each verdict.
EXIT = {"pass": 0, "warn": 0, "not_applicable": 0, "fail": 1, "unknown": 2, "unchecked": 2}


class Commands(Protocol):
    """Where a command adds its parser: what ``add_subparsers`` returns."""

    def add_parser(self, name: str, **settings: Any) -> argparse.ArgumentParser:
        """Return a new parser for the command ``name``."""


class WrongCall(Exception):
    """The call cannot be carried out; its text is the sentence for the caller."""


def add_date(parser: argparse.ArgumentParser) -> None:
    """Let a command judge as of another day than today."""
    today = datetime.now().astimezone().date()
    parser.add_argument("--date", type=_day, default=today, metavar="YYYY-MM-DD", help="judge as of this day")


def print_json(value: Any) -> None:
    """Print a value as JSON that a person can read."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_finding(catalogue: Catalogue, finding: Finding, locale: str) -> None:
    """Print a finding: the verdict's word, its sentence, the lines it rests on, what to do."""
    words = catalogue.words[locale]
    print(f"{words['statuses'][finding['status']]}: {finding['message']}")
    for one in finding["evidence"]:
        print(f"  {words['cli']['evidence'].format(**one)}: {one['text']}")
    if finding["remedy"]:
        print(f"\n{finding['remedy'].rstrip()}")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; expected YYYY-MM-DD") from None
