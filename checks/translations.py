"""Which texts are in step with their English source: ``make translations``.

Every translated file holds, under ``made_from``, the hashes of the English texts that it was
made from; a text whose English has changed since is stale. See ``translation_state``.
A fact table holds its texts in several languages; ``checks/facts/<locale>`` has their record.

    python -m checks.translations                      the table; status 1 unless all is complete
    python -m checks.translations --accept PATH#ENTRY  this text was brought in step
    python -m checks.translations --accept PATH        all of this file was
    python -m checks.translations --record-new         record what has no record yet
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from checks.errors import CatalogueError
from checks.translation_state import ROOT, locales, out_of_step, pairs
from checks.validate_texts import SOURCE

_OPEN = ("stale", "missing", "unrecorded")


def table(root: Path = ROOT) -> str:
    """Return a row for each file and a column for each language."""
    columns = {locale: _column(locale, root) for locale in locales(root)}
    names = list(dict.fromkeys(name for column in columns.values() for name in column))
    rows = [["text", *columns], *([name, *(column[name] for column in columns.values())] for name in names)]
    widths = [max(map(len, cells)) for cells in zip(*rows, strict=True)]
    rows.insert(1, ["-" * width for width in widths])
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)


def _column(locale: str, root: Path) -> dict[str, str]:
    column = {}
    for pair in pairs(locale, root):
        states = [one.state for one in pair.texts()]
        counted = (f"{states.count(one)} {one}" for one in _OPEN if one in states)
        column[_short(pair.source.relative_to(root))] = ", ".join(counted) or "complete"
    return column


def _short(name: Path) -> str:
    if name.suffix == ".md":
        return name.relative_to(f"docs/{SOURCE}").as_posix()
    return (name.parent if name.stem == SOURCE else name.with_suffix("")).as_posix()


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Carry out one call and return its exit status."""
    options = _parser().parse_args(arguments)
    try:
        return _run(options, root)
    except CatalogueError as error:
        return _say(str(error), 64)


def _run(options: argparse.Namespace, root: Path) -> int:
    every = [pair for locale in locales(root) for pair in pairs(locale, root)]
    for name in options.accept:
        path, _, entry = name.partition("#")
        named = [one for one in every if one.name == path]
        if not sum(one.accept("stale", "unrecorded", "complete", entry=entry) for one in named):
            return _say(f"{name}: is no text with an English source", 64)
    if options.record_new:
        for one in every:
            one.accept("unrecorded")
    if options.accept or options.record_new:
        return 0
    open_texts = [one for locale in locales(root) for one in out_of_step(locale, root)]
    _say("\n".join([table(root), "", *(f"{one.path}#{one.entry}: {one.state}" for one in open_texts)]))
    return 1 if open_texts else 0


def _say(text: str, status: int = 0) -> int:
    print(text.rstrip(), file=sys.stderr if status else sys.stdout)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m checks.translations", description=__doc__.split("\n")[0])
    parser.add_argument("--accept", metavar="PATH[#ENTRY]", action="append", default=[], help="it is in step")
    parser.add_argument("--record-new", action="store_true", help="record the texts that have no record")
    return parser


if __name__ == "__main__":
    sys.exit(main())
