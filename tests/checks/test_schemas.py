"""The committed schemas are those of the shapes, and every YAML file of the catalogue has one."""

import json
from typing import Any

import pytest

from checks.loader import ROOT
from checks.shapes.editor_schemas import SETTINGS, editor_schemas

PROJECT = ROOT.parent


def test_committed_schemas_are_fresh() -> None:
    """`python -m checks schemas` would write nothing."""
    for path, content in editor_schemas(PROJECT).items():
        assert content == path.read_text("utf-8"), path


def test_every_file_has_a_schema() -> None:
    patterns: dict[str, list[str]] = json.loads((PROJECT / SETTINGS).read_text("utf-8"))["yaml.schemas"]
    matched = {path for some in patterns.values() for one in some for path in PROJECT.glob(one)}

    assert set() == {*ROOT.rglob("*.yml")} - matched


@pytest.mark.parametrize(
    "name", ["check-texts", "check-examples", "input-texts", "input-examples", "sources"]
)
def test_an_editor_can_complete_and_explain(name: str) -> None:
    """The keys have descriptions, and no key but these is let in."""
    schema: Any = json.loads((ROOT / "schemas" / f"{name}.json").read_text("utf-8"))
    while "properties" not in schema or (name == "sources" and "title" not in schema["properties"]):
        schema = schema.get("additionalProperties") or schema["properties"]["sources"]

    assert schema["additionalProperties"] is False
    assert all(one["description"] for one in schema["properties"].values())
