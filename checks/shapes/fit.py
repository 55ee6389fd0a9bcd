"""Hold a file's content against its shape; what does not fit is told with its field and line."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from checks.errors import CatalogueError
from checks.shapes.shape import Anything, Either, Items, Record, Shape, Table, Text
from checks.yaml_file import read_yaml

_KINDS: dict[type, str] = {Text: "a text", Record: "a mapping", Table: "a mapping", Items: "a list"}


def read_fitting(shape: Shape, path: Path) -> Any:
    """Return the content of a YAML file, which fits the shape."""
    content = read_yaml(path)
    fit(shape, content, path)
    return content


def fit(shape: Shape, value: Any, path: Path, field: str = "") -> None:
    """Raise ``CatalogueError`` unless ``value``, which stands at ``field`` in a file, fits."""
    match shape:
        case Text():
            _fit_text(shape, value, path, field)
        case Record():
            _fit_record(shape, _mapping(value, path, field), path, field)
        case Table():
            if not _mapping(value, path, field) and not shape.may_be_empty:
                _refuse(path, field, "is missing or empty")
            _fit_each(shape.of, value, path, field)
        case Items():
            if not isinstance(value, list):
                _refuse(path, field, "a list was expected")
            _fit_each(shape.of, {str(index): one for index, one in enumerate(value)}, path, field)
        case Either():
            _fit_either(shape, value, path, field)
        case Anything():
            pass


def _fit_each(shape: Shape, values: Mapping[str, Any], path: Path, field: str) -> None:
    for key, one in values.items():
        fit(shape, one, path, _below(field, key))


def _fit_text(shape: Text, value: Any, path: Path, field: str) -> None:
    if not isinstance(value, str):
        _refuse(path, field, "a text was expected")
    if not value.strip() and not shape.may_be_empty:
        _refuse(path, field, "is missing or empty")
    if value and shape.choices and value not in shape.choices:
        _refuse(path, field, f"{value!r} is not one of {', '.join(shape.choices)}")
    if value and not _is_written(shape, value):
        _refuse(path, field, f"{value!r} is not {shape.expected}")


def _is_written(shape: Text, value: str) -> bool:
    if shape.pattern and not re.fullmatch(shape.pattern, value):
        return False
    try:
        return not shape.day or bool(date.fromisoformat(value))
    except ValueError:
        return False


def _fit_record(shape: Record, value: Mapping[str, Any], path: Path, field: str) -> None:
    known = {**shape.required, **shape.optional}
    for key in value:
        if key not in known and not shape.open:
            _refuse(path, _below(field, key), f"is not known here; expected: {', '.join(known)}")
    for key in shape.required:
        if key not in value:
            _refuse(path, _below(field, key), "is missing or empty")
    for key, one in value.items():
        if key in known:
            fit(known[key], one, path, _below(field, key))


def _fit_either(shape: Either, value: Any, path: Path, field: str) -> None:
    kind = "a mapping" if isinstance(value, Mapping) else "a list" if isinstance(value, list) else "a text"
    for option in shape.options:
        if _KINDS.get(type(option), kind) == kind:
            fit(option, value, path, field)
            return
    expected = " or ".join(_KINDS[type(one)] for one in shape.options)
    _refuse(path, field, f"{expected} was expected")


def _mapping(value: Any, path: Path, field: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        _refuse(path, field, "a mapping was expected")
    return value


def _below(field: str, key: str) -> str:
    return f"{field}.{key}" if field else key


def _refuse(path: Path, field: str, expectation: str) -> NoReturn:
    raise CatalogueError(path, field or "the file", expectation)
