"""The pinned Pyodide: its version, its address, and the hash of every file that is fetched."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PIN_FILE = Path(__file__).with_name("pyodide.json")


@dataclass(frozen=True)
class Pin:
    """``files`` maps a name to ``{"sha384": base64, "bytes": size}``; ``base`` ends in a slash."""

    version: str
    base: str
    files: dict[str, Any]
    lock_info: dict[str, str]


PIN = Pin(**json.loads(PIN_FILE.read_text("utf-8")))
