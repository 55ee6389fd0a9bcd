"""Change the rules in every way, one at a time, and tell what no example notices.

python -m tests.mutants               every check and input
python -m tests.mutants NAME …        these folders alone

What nothing can notice stands in ``survivors.yml`` with the reason. The status is 1 where less than 90 %
is noticed, and where something stands there in vain.
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
from tests.mutants.survivors import LIST, Survivor, known

GOAL = 0.9
#: A mutant that runs longer than this, in seconds, runs for ever; that is noticed.
_LONGEST = 10
_AT_ONCE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line for each survivor that the list lacks or has in vain, and the share that was noticed."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__.split("\n")[0])
    parser.add_argument("names", metavar="NAME", nargs="*", help="a check or an input")
    names = parser.parse_args(arguments).names
    modules = _modules()
    unknown = {*names} - {one.parent.name for one in modules}
    if unknown:
        parser.error(f"no check and no input is called {', '.join(sorted(unknown))}")
    paths = [one for one in modules if not names or one.parent.name in names]
    files = {one.relative_to(ROOT.parent).as_posix() for one in paths}
    listed = {one for one in known() if not names or one.file in files}
    try:
        with multiprocessing.Pool(_AT_ONCE) as pool:
            tried = pool.map(_tried, paths, chunksize=1)
    except RuntimeError as error:
        parser.exit(1, f"{error}\n")
    total = sum(count for count, _ in tried)
    shown = {one: place for _, survivors in tried for one, place in survivors}
    for one in shown.keys() - listed:
        print(f"not in {LIST.name}: {shown[one]}")
    for one in listed - shown.keys():
        print(f"in {LIST.name}, but noticed or gone: {one.file}: {one.line} => {one.becomes}")
    share = 1 - len(shown) / max(total, 1)
    print(f"{total} mutants, {len(shown)} not noticed: {share:.1%} noticed")
    return 0 if share >= GOAL and listed <= shown.keys() else 1


def _modules() -> list[Path]:
    """Return the modules with rules and parsers, the largest first."""
    catalogue = load()
    folders = [ROOT / "inputs" / name for name in catalogue.inputs]
    folders += [ROOT / one.section / one.id for one in catalogue.checks.values()]
    found = [path for folder in folders for path in folder.glob("*.py")]
    return sorted(found, key=lambda path: path.stat().st_size, reverse=True)


def _tried(path: Path) -> tuple[int, list[tuple[Survivor, str]]]:
    """Return how many mutants a module has, and those that nothing notices, each with a line to print."""
    signal.signal(signal.SIGALRM, _give_up)
    if not survives(path, path.read_text("utf-8")):
        raise RuntimeError(f"{path.parent}: an example fails without any change, or breaks a property")
    every = [*mutants(path)]
    return len(every), [_told(one) for one in every if _lives(one)]


def _told(mutant: Mutant) -> tuple[Survivor, str]:
    number, line, becomes = mutant.change()
    place = f"{mutant.path.relative_to(ROOT.parent)}:{number}: {mutant.operator}"
    return Survivor.of(mutant.path, line, becomes), f"{place}\n  {line}\n  {becomes}"


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
