"""``python -m checks diagnose FILE``: judge all that a transcript tells."""

import argparse
import sys
from pathlib import Path

from checks.commands.common import EXIT, Commands, WrongCall, add_date, print_finding, print_json
from checks.engine.catalogue import Catalogue
from checks.engine.diagnose import Diagnosis, Diagnostician, TooLongTranscript
from checks.engine.next_step import next_step
from checks.read_file import decoded, read_file


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = commands.add_parser("diagnose", parents=[common], help="judge all that a transcript tells")
    parser.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
    add_date(parser)
    parser.set_defaults(run=run)


def run(catalogue: Catalogue, options: argparse.Namespace) -> int:
    """Print the diagnosis and return the exit status of its worst finding."""
    try:
        text = decoded(sys.stdin.buffer.read()) if options.file == "-" else read_file(Path(options.file))
        diagnosis = Diagnostician(catalogue).diagnose(text, options.date, options.locale)
    except OSError as error:
        raise WrongCall(f"{options.file} cannot be read: {error.strerror}") from None
    except TooLongTranscript as error:
        raise WrongCall(str(error)) from None
    if options.json:
        print_json(diagnosis)
    else:
        _print_diagnosis(catalogue, diagnosis, options.locale)
    return EXIT[diagnosis["summary"]["status"]]


def _print_diagnosis(catalogue: Catalogue, diagnosis: Diagnosis, locale: str) -> None:
    words = catalogue.words[locale]
    counts = {words["statuses"][one]: count for one, count in diagnosis["summary"]["counts"].items() if count}
    half = diagnosis.get("half_told", [])
    nothing = words["cli"]["half_told" if half else "nothing"]
    print(" · ".join(f"{status}: {count}" for status, count in counts.items()) or nothing)
    if diagnosis["findings"]:
        _print_next_step(catalogue, diagnosis, locale)
    for finding in diagnosis["findings"]:
        print(f"\n{catalogue.checks[finding['check']].text[locale]['title']}")
        print_finding(catalogue, finding, locale)
    for one in half:
        print(f"\n{catalogue.checks[one['check']].text[locale]['title']}")
        labels = [catalogue.inputs[name].text[locale]["label"] for name in one["missing"]]
        print(f"{words['cli']['missing']}: {', '.join(labels)}")
    for name, spans in (
        ("secrets", diagnosis.get("secrets")),
        ("unrecognised", diagnosis["unrecognised_lines"]),
    ):
        lines = [str(first) if first == last else f"{first}-{last}" for first, last in spans or ()]
        if lines:
            print(f"\n{words['cli'][name]}: {', '.join(lines)}")


def _print_next_step(catalogue: Catalogue, diagnosis: Diagnosis, locale: str) -> None:
    step = next_step(catalogue, {one["check"]: one for one in diagnosis["findings"]})
    title = catalogue.checks[step.check].text[locale]["title"] if step.check else ""
    print(f"{catalogue.words[locale]['cli']['next']}: {title}\n  {step.why(catalogue, locale)}")
