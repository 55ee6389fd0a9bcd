"""The command line: ``python -m checks`` with ``list``, ``evaluate`` or ``diagnose``.

Exit status: 0 pass, warn or not_applicable, 1 fail, 2 unknown or unchecked, 64 a wrong call.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn

from checks.engine.catalogue import Catalogue
from checks.engine.diagnose import Diagnosis, Diagnostician, TooLongTranscript
from checks.engine.evaluate import evaluate
from checks.engine.finding import Finding
from checks.errors import CatalogueError
from checks.loader import load
from checks.read_file import decoded, read_file

WRONG_CALL = 64
_EXIT = {"pass": 0, "warn": 0, "not_applicable": 0, "fail": 1, "unknown": 2, "unchecked": 2}


class WrongCall(Exception):
    """The call cannot be carried out; its text is the sentence for the caller."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise WrongCall(message)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    try:
        return _run(_options(arguments))
    except (WrongCall, CatalogueError) as error:
        print(f"checks: {error}", file=sys.stderr)
        return WRONG_CALL


def _run(options: argparse.Namespace) -> int:
    catalogue = load()
    if options.locale not in catalogue.locales:
        raise WrongCall(f"no language {options.locale!r}; there is {', '.join(catalogue.locales)}")
    status: int = options.run(catalogue, options)
    return status


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Parse the call; values may also stand after the options, where argparse expects none."""
    options, rest = _parser().parse_known_args(arguments)
    unknown = [one for one in rest if one.startswith("-") or "values" not in options]
    if unknown:
        raise WrongCall(f"unrecognized arguments: {' '.join(unknown)}")
    if rest:
        options.values += rest
    return options


def _list(catalogue: Catalogue, options: argparse.Namespace) -> int:
    rows = [
        {
            "id": check.id,
            "section": check.section,
            "hop": check.meta.hop,
            "severity": check.meta.severity,
            "version": check.meta.version,
            "inputs": [*check.meta.inputs, *check.meta.optional],
            "statements": list(check.meta.statements),
            "title": check.text[options.locale]["title"],
        }
        for check in catalogue.checks.values()
    ]
    if options.json:
        _print_json(rows)
    else:
        for row in rows:
            print(f"{row['section']:15} {row['id']:36} {row['title']}")
    return 0


def _evaluate(catalogue: Catalogue, options: argparse.Namespace) -> int:
    if options.check not in catalogue.checks:
        raise WrongCall(f"no check {options.check!r}; `python -m checks list` names them all")
    given = dict(_given(catalogue, pair) for pair in options.values)
    finding = evaluate(catalogue, options.check, given, options.date, options.locale)
    if options.json:
        _print_json(finding)
    else:
        _print_finding(catalogue, finding, options.locale)
    return _EXIT[finding["status"]]


def _diagnose(catalogue: Catalogue, options: argparse.Namespace) -> int:
    try:
        text = decoded(sys.stdin.buffer.read()) if options.file == "-" else read_file(Path(options.file))
        diagnosis = Diagnostician(catalogue).diagnose(text, options.date, options.locale)
    except OSError as error:
        raise WrongCall(f"{options.file} cannot be read: {error.strerror}") from None
    except TooLongTranscript as error:
        raise WrongCall(str(error)) from None
    if options.json:
        _print_json(diagnosis)
    else:
        _print_diagnosis(catalogue, diagnosis, options.locale)
    return _EXIT[diagnosis["summary"]["status"]]


def _print_diagnosis(catalogue: Catalogue, diagnosis: Diagnosis, locale: str) -> None:
    words = catalogue.words[locale]
    counts = {words["statuses"][one]: count for one, count in diagnosis["summary"]["counts"].items() if count}
    print(" · ".join(f"{status}: {count}" for status, count in counts.items()) or words["cli"]["nothing"])
    for finding in diagnosis["findings"]:
        print(f"\n{catalogue.checks[finding['check']].text[locale]['title']}")
        _print_finding(catalogue, finding, locale)
    for name, spans in (
        ("secrets", diagnosis.get("secrets")),
        ("unrecognised", diagnosis["unrecognised_lines"]),
    ):
        lines = [str(first) if first == last else f"{first}-{last}" for first, last in spans or ()]
        if lines:
            print(f"\n{words['cli'][name]}: {', '.join(lines)}")


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


def _print_finding(catalogue: Catalogue, finding: Finding, locale: str) -> None:
    words = catalogue.words[locale]
    print(f"{words['statuses'][finding['status']]}: {finding['message']}")
    for one in finding["evidence"]:
        print(f"  {words['cli']['evidence'].format(**one)}: {one['text']}")
    if finding["remedy"]:
        print(f"\n{finding['remedy'].rstrip()}")


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; expected YYYY-MM-DD") from None


def _today() -> date:
    return datetime.now().astimezone().date()


def _parser() -> argparse.ArgumentParser:
    common = _Parser(add_help=False)
    common.add_argument("--locale", default="en", help="language of titles and sentences")
    common.add_argument("--json", action="store_true", help="print JSON")
    parser = _Parser(
        prog="python -m checks", description="Judge a deployment from what its administrator can see."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    listing = commands.add_parser("list", parents=[common], help="name every check")
    listing.set_defaults(run=_list)

    judging = commands.add_parser("evaluate", parents=[common], help="judge one check")
    judging.add_argument("check", metavar="CHECK_ID")
    judging.add_argument(
        "values", metavar="INPUT=VALUE", nargs="*", help="a value, or @FILE for a file's text"
    )
    judging.add_argument(
        "--date",
        type=_day,
        default=_today(),
        metavar="YYYY-MM-DD",
        help="judge as of this day",
    )
    judging.set_defaults(run=_evaluate)

    diagnosing = commands.add_parser("diagnose", parents=[common], help="judge all that a transcript tells")
    diagnosing.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
    diagnosing.add_argument(
        "--date", type=_day, default=_today(), metavar="YYYY-MM-DD", help="judge as of this day"
    )
    diagnosing.set_defaults(run=_diagnose)
    return parser


if __name__ == "__main__":
    sys.exit(main())
