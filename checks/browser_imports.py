"""What a check or an input may import: it runs in the browser, where no package is installed."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from checks.errors import CatalogueError

#: What the page has by name only (see macros/make_library.py).
STAND_INS = frozenset(
    line
    for line in (Path(__file__).parent / "stand_ins.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
)


def foreign_imports(path: Path, own: str) -> Iterator[CatalogueError]:
    """Yield a mistake for each import that the page has not, or that is of another folder.

    ``own`` is the package of the module's folder, ``checks.connectivity.relay_port_is_open``.
    """
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names = [one.name for one in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        else:
            continue
        for name in names:
            first = name.partition(".")[0]
            if name.startswith(("checks.engine", own)):
                continue
            if first not in sys.stdlib_module_names:
                said = "the page has the standard library, checks.engine and the own folder, and nothing else"
                yield CatalogueError(path, f"import {name}", said, node.lineno)
            elif {name, first} & STAND_INS:
                said = "the page has no such module: nothing connects, waits or is left to chance there"
                yield CatalogueError(path, f"import {name}", said, node.lineno)
