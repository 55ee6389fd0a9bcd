"""Find the line that a field stands on, so that a mistake is told where it was made."""

import ast
from pathlib import Path

import yaml

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
#: What a check's or an input's module declares of itself.
_DECLARATIONS = ("CHECK", "INPUT")


def line_of(path: Path, field: str) -> int | None:
    """Return the line, counted from 1, of a field or of the nearest thing around it that is there.

    ``field`` is a path of keys with dots between them. ``None`` where the file cannot be read.
    """
    try:
        text = path.read_text("utf-8")
        if path.suffix == ".py":
            return _line_in_python(ast.parse(text), field)
        if path.suffix == ".yml":
            return _line_in_yaml(yaml.compose(text, Loader=_LOADER), field)
    except (OSError, ValueError, SyntaxError, yaml.YAMLError):
        pass
    return None


def line_with(path: Path, text: str) -> int | None:
    """Return the first line that ``text`` stands on, ``None`` where it stands on none."""
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    return next((number for number, line in enumerate(lines, 1) if text in line), None)


def _line_in_yaml(node: yaml.Node | None, field: str) -> int:
    """Follow the keys as far as they lead; a key may have dots of its own."""
    line = 1
    while node is not None and field:
        step = _step(node, field)
        if step is None:
            break
        mark, node, field = step
        line = mark.line + 1
    return line


def _step(node: yaml.Node, field: str) -> tuple[yaml.Mark, yaml.Node, str] | None:
    """Return where the first part of ``field`` stands, what it leads to, and the rest of it."""
    pairs = []
    if isinstance(node, yaml.MappingNode):
        pairs = [(key.value, key.start_mark, value) for key, value in node.value]
    elif isinstance(node, yaml.SequenceNode):
        pairs = [(str(index), one.start_mark, one) for index, one in enumerate(node.value)]
    for key, mark, value in pairs:
        if field == key or field.startswith(f"{key}."):
            return mark, value, field[len(key) + 1 :]
    return None


def _line_in_python(tree: ast.Module, field: str) -> int:
    """Look for a name of the module, then for an argument of what the module declares."""
    line, declared = 1, None
    for node in tree.body:
        names = [one.id for one in getattr(node, "targets", ()) if isinstance(one, ast.Name)]
        if field in (*names, getattr(node, "name", "")):
            return node.lineno
        if set(names) & {*_DECLARATIONS} and isinstance(node, ast.Assign):
            line, declared = node.lineno, node.value
    arguments = declared.keywords if isinstance(declared, ast.Call) else []
    name, _, key = field.partition(".")
    for argument in arguments:
        if argument.arg == name:
            keys = argument.value.keys if isinstance(argument.value, ast.Dict) else []
            found = (one for one in keys if isinstance(one, ast.Constant) and one.value == key)
            return next((one.lineno for one in found), argument.value.lineno)
    return line
