"""Write ``pyodide.json`` anew from an unpacked npm package of Pyodide.

Call: ``python -m macros.pin_pyodide node_modules/pyodide``
"""

import base64
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from macros.pyodide import PIN_FILE

#: What a page fetches; the library comes from the site, precompiled (see make_library.mjs).
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")


def pin(package: Path) -> dict[str, Any]:
    """Return what ``pyodide.json`` must hold for the unpacked package."""
    version = json.loads((package / "package.json").read_text("utf-8"))["version"]
    lock = json.loads((package / "pyodide-lock.json").read_text("utf-8"))
    return {
        "version": version,
        "base": f"https://cdn.jsdelivr.net/npm/pyodide@{version}/",
        "files": {name: _described((package / name).read_bytes()) for name in CORE},
        "lock_info": lock["info"],
    }


def _described(content: bytes) -> dict[str, Any]:
    digest = base64.b64encode(hashlib.sha384(content).digest()).decode()
    return {"sha384": digest, "bytes": len(content)}


if __name__ == "__main__":
    PIN_FILE.write_text(json.dumps(pin(Path(sys.argv[1])), indent=2) + "\n", "utf-8")
