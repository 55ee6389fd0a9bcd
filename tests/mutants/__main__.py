"""Change the rules in every way, one at a time, and list what no example notices.

python -m tests.mutants               every check and input; status 1 below 90 %
python -m tests.mutants NAME …        these folders alone
"""

import argparse
import multiprocessing
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from checks.loader import ROOT, load
from tests.mutants.folder import survives
from tests.mutants.mutant import Mutant, mutants

GOAL = 0.9
#: A mutant that runs longer than this, in seconds, runs for ever; that is noticed.
_LONGEST = 10
_AT_ONCE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line for each survivor, and the share that was noticed."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__.split("\n")[0])
    parser.add_argument("names", metavar="NAME", nargs="*", help="a check or an input")
    names = parser.parse_args(arguments).names
    paths = [one for one in _modules() if not names or one.parent.name in names]
    total, unnoticed = 0, 0
    with multiprocessing.Pool(_AT_ONCE) as pool:
        for count, survivors in pool.imap_unordered(_tried, paths):
            total, unnoticed = total + count, unnoticed + len(survivors)
            for one in survivors:
                print(one, flush=True)
    share = 1 - unnoticed / max(total, 1)
    print(f"{total} mutants, {unnoticed} not noticed: {share:.1%} noticed")
    return 0 if share >= GOAL else 1


def _modules() -> list[Path]:
    """Return the modules with rules and parsers, the largest first."""
    catalogue = load()
    folders = [ROOT / "inputs" / name for name in catalogue.inputs]
    folders += [ROOT / one.section / one.id for one in catalogue.checks.values()]
    found = [path for folder in folders for path in folder.glob("*.py")]
    return sorted(found, key=lambda path: path.stat().st_size, reverse=True)


def _tried(path: Path) -> tuple[int, list[str]]:
    """Return how many mutants a module has, and a line for each that nothing notices."""
    signal.signal(signal.SIGALRM, _give_up)
    if not survives(path, path.read_text("utf-8")):
        raise RuntimeError(f"the examples of {path.parent} fail without any change")
    every, lines = [*mutants(path)], path.read_text("utf-8").splitlines()
    return len(every), [
        f"{path.relative_to(ROOT.parent)}:{one.line}: {one.operator} #{one.occurrence}: {lines[one.line - 1].strip()}"
        for one in every
        if _lives(one)
    ]


def _lives(mutant: Mutant) -> bool:
    signal.alarm(_LONGEST)
    try:
        return survives(mutant.path, mutant.code())
    except TimeoutError:
        return False
    finally:
        signal.alarm(0)


def _give_up(_number: int, _frame: FrameType | None) -> None:
    raise TimeoutError


if __name__ == "__main__":
    sys.exit(main())
