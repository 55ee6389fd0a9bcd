"""JSON Schemas for editors and linters, made from the shapes that the loader holds files against."""

from typing import Any

from checks.shapes.shape import Anything, Either, Items, Record, Shape, Table, Text

_DIALECT = "http://json-schema.org/draft-07/schema#"


def json_schema(shape: Shape) -> dict[str, Any]:
    """Return the schema of a whole file."""
    return {"$schema": _DIALECT, **_schema(shape)}


def _schema(shape: Shape) -> dict[str, Any]:
    about = {"description": shape.about} if shape.about else {}
    return {**about, **_rules(shape)}


def _rules(shape: Shape) -> dict[str, Any]:
    match shape:
        case Text():
            return _text(shape)
        case Record():
            known = {**shape.required, **shape.optional}
            return {
                "type": "object",
                "properties": {key: _schema(one) for key, one in known.items()},
                "required": [*shape.required],
                "additionalProperties": shape.open,
            }
        case Table():
            filled = {} if shape.may_be_empty else {"minProperties": 1}
            return {"type": "object", "additionalProperties": _schema(shape.of), **filled}
        case Items():
            return {"type": "array", "items": _schema(shape.of)}
        case Either():
            return {"anyOf": [_schema(one) for one in shape.options]}
        case Anything():
            return {}


def _text(shape: Text) -> dict[str, Any]:
    """Let in what is no prose as a number or a yes too: whoever does not read all as text sees it so."""
    if shape.choices:
        return {"enum": [*shape.choices]}
    if shape.prose:
        return {"type": "string", **({} if shape.may_be_empty else {"minLength": 1})}
    rules: dict[str, Any] = {"type": ["string", "number", "boolean"]}
    return {**rules, "pattern": f"^(?:{shape.pattern})$"} if shape.pattern else rules
