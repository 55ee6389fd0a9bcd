"""The pinned Pyodide: its version, its address, and the hash of every file that is fetched."""

import base64
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checks.errors import CatalogueError
from macros.settings import self_hosted

PACKAGE = Path(__file__).parent.parent / "node_modules" / "pyodide"
PIN_FILE = Path(__file__).with_name("pyodide.json")


@dataclass(frozen=True)
class Pin:
    """``files`` maps a name to ``{"sha384": base64, "bytes": size}``; ``base`` ends in a slash.

    ``compressed`` is what all of them take over the wire, as the CDN compresses them.
    """

    version: str
    base: str
    compressed: int
    files: dict[str, Any]
    lock_info: dict[str, str]


#: Where a site that brings Pyodide along has it, from its root.
FOLDER = "pyodide"


def served_from(pin: Pin) -> str:
    """Return where pages fetch the files: an address, or a folder from the site's root."""
    return f"{FOLDER}/{pin.version}/" if self_hosted() else pin.base


def own_files(pin: Pin) -> dict[str, bytes]:
    """Return the files of npm's package, verified, by their path; none where the CDN serves them."""
    if not self_hosted():
        return {}
    files = {}
    for name, described in pin.files.items():
        path = PACKAGE / name
        if not path.exists():
            raise CatalogueError(path, "", "is missing; `make node_modules/.ready` brings it")
        content = path.read_bytes()
        if base64.b64encode(hashlib.sha384(content).digest()).decode() != described["sha384"]:
            raise CatalogueError(path, "", f"is not the file that {PIN_FILE.name} pins")
        files[f"{served_from(pin)}{name}"] = content
    return files


PIN = Pin(**json.loads(PIN_FILE.read_text("utf-8")))
