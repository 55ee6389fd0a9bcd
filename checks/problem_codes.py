"""Which problems the code of an input raises, so that none is without its sentence."""

import ast
from collections.abc import Container
from pathlib import Path

from checks.errors import CatalogueError


def validate_problem_codes(folder: Path, known: Container[str]) -> None:
    """Refuse a ``Problem`` whose code, where it is written out, is none of the ``known``."""
    for path in sorted(folder.glob("*.py")):
        calls = [one for one in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(one, ast.Call)]
        for call in calls:
            code = _code(call)
            if code is not None and code not in known:
                said = (
                    f"{code!r} has no sentence; it is neither in problems of en.yml nor one for every input"
                )
                raise CatalogueError(path, "Problem", said, call.lineno)


def _code(call: ast.Call) -> str | None:
    """Return the code that a ``Problem`` is made with, where it is written out."""
    match call:
        case ast.Call(func=ast.Name(id="Problem"), args=[ast.Constant(value=str(code)), *_]):
            return code
    return None
