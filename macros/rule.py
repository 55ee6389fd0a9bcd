"""The rule of a check as its page shows it: what judges, without what the page says elsewhere."""

import ast
import inspect
from html import escape
from types import ModuleType

from markupsafe import Markup

_TOLD_ELSEWHERE = (ast.Import, ast.ImportFrom, ast.Expr)


def rule_of(module: ModuleType) -> Markup:
    """Return the definitions of a check's module, without imports, docstring and metadata."""
    source = inspect.getsource(module)
    lines = source.splitlines()
    parts = [
        "\n".join(lines[_first_line(one) - 1 : one.end_lineno])
        for one in ast.parse(source).body
        if not isinstance(one, _TOLD_ELSEWHERE) and not _is_metadata(one)
    ]
    code = escape("\n\n".join(parts), quote=False)  # a quote needs no escape in an element's text
    return Markup(code)  # noqa: S704 - escaped here


def _first_line(statement: ast.stmt) -> int:
    decorators = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(int(one.lineno) for one in decorators)])


def _is_metadata(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Assign) and any(
        isinstance(one, ast.Name) and one.id == "CHECK" for one in statement.targets
    )
