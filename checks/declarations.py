"""What a check's or an input's module declares: imported, and held against what is asked of it."""

import ast
import dataclasses
import inspect
import traceback
from collections.abc import Mapping
from pathlib import Path
from types import NoneType
from typing import Any, NoReturn, TypeVar, get_args, get_origin

from checks.engine.catalogue import CheckEntry, InputEntry
from checks.engine.model import Check, Input
from checks.errors import CatalogueError

Declared = TypeVar("Declared", Input, Check)

_WORDS: dict[Any, str] = {
    int: "a number",
    str: "a text",
    bool: "True or False",
    tuple: "a tuple of names, such as ('one',)",
    Mapping: "a mapping",
}


def declared(entry: InputEntry | CheckEntry, path: Path, name: str, kind: type[Declared]) -> Declared:
    """Return what the module in ``path`` declares as ``name``, every part of it of the right type."""
    try:
        module = entry.module
    except SyntaxError as error:
        raise CatalogueError(
            Path(error.filename or path), "the file", f"is not Python: {error.msg}", error.lineno
        ) from None
    except Exception as error:  # noqa: BLE001 - a module can raise anything, and its author is told
        _tell_why(path, name, kind, error)
    meta = getattr(module, name, None)
    if not isinstance(meta, kind):
        raise CatalogueError(path, name, f"a {kind.__name__} was expected")
    for field in dataclasses.fields(kind):
        _expect(path, field.name, getattr(meta, field.name), field.type)
    return meta


def expect_function(module: Any, path: Path, name: str, *given: str, **named: str) -> None:
    """Demand a function of that name which can be called so: ``given`` in order, ``named`` by name."""
    function = getattr(module, name, None)
    expected = f"a function of {', '.join((*given, *named))} was expected"
    if not callable(function):
        raise CatalogueError(path, name, expected)
    try:
        inspect.signature(function).bind(*given, **named)
    except TypeError as error:
        raise CatalogueError(path, name, f"{expected}: {error}") from None


def _expect(path: Path, field: str, value: Any, kind: Any) -> None:
    """Demand a value of the type that the model's field has."""
    options = [one for one in get_args(kind) if one is not NoneType] if NoneType in get_args(kind) else [kind]
    if value is None and options != [kind]:
        return
    outer = get_origin(options[0]) or options[0]
    good = isinstance(value, outer) and (outer is not int or not isinstance(value, bool))
    expected = _WORDS[outer]
    if outer is tuple:
        member, *_ = get_args(options[0])
        good = good and all(isinstance(one, member) for one in value)
        expected = expected if member is str else f"a tuple of {member.__name__}"
    if not good:
        raise CatalogueError(path, field, f"{expected} was expected, not {value!r}")


def _tell_why(path: Path, name: str, kind: type[Any], error: Exception) -> NoReturn:
    """Tell why a module cannot be imported: by the arguments of its declaration, else by what it raised."""
    given = _arguments(path, name)
    fields = dataclasses.fields(kind)
    for one in given or ():
        if one not in {field.name for field in fields}:
            expected = ", ".join(field.name for field in fields)
            raise CatalogueError(path, one, f"is not known here; expected: {expected}")
    for field in fields if given is not None else ():
        optional = (field.default, field.default_factory) != (dataclasses.MISSING, dataclasses.MISSING)
        if field.name not in (given or ()) and not optional:
            raise CatalogueError(path, field.name, "is missing")
    frames = [
        one for one in traceback.extract_tb(error.__traceback__) if Path(one.filename).parent == path.parent
    ]
    place, line = (Path(frames[-1].filename), frames[-1].lineno) if frames else (path, None)
    raise CatalogueError(place, "the file", f"cannot be imported: {type(error).__name__}: {error}", line)


def _arguments(path: Path, name: str) -> list[str] | None:
    """Return the names of the arguments that a module's declaration gives, ``None`` where there is none."""
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
            if name in names:
                return [one.arg for one in node.value.keywords if one.arg]
    return None
