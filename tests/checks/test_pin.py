"""The pinned Pyodide is the one that the tests run."""

import json

from macros.pin_pyodide import pin
from macros.pyodide import PIN_FILE
from tests.conftest import ROOT


def test_pin_agrees_with_the_package() -> None:
    """Version, address, sizes and hashes are those of npm's package."""
    pinned = json.loads(PIN_FILE.read_text("utf-8"))

    assert pin(ROOT / "node_modules" / "pyodide", pinned["compressed"]) == pinned


def test_package_is_the_pinned_version() -> None:
    manifest = json.loads((ROOT / "package.json").read_text("utf-8"))

    assert manifest["devDependencies"]["pyodide"] == json.loads(PIN_FILE.read_text("utf-8"))["version"]
