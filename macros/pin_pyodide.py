"""Write ``pyodide.json`` anew from an unpacked npm package of Pyodide.

Call: ``python -m macros.pin_pyodide node_modules/pyodide``
"""

import base64
import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from macros.pyodide import PIN_FILE

#: What a page fetches; the library comes from the site, precompiled (see make_library.mjs).
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")


def pin(package: Path, compressed: int) -> dict[str, Any]:
    """Return what ``pyodide.json`` must hold for the unpacked package."""
    version = json.loads((package / "package.json").read_text("utf-8"))["version"]
    lock = json.loads((package / "pyodide-lock.json").read_text("utf-8"))
    return {
        "version": version,
        "base": f"https://cdn.jsdelivr.net/npm/pyodide@{version}/",
        "compressed": compressed,
        "files": {name: _described((package / name).read_bytes()) for name in CORE},
        "lock_info": lock["info"],
    }


def compressed_size(package: Path) -> int:
    """Return what the core files take over the wire: the CDN compresses with brotli, which Node has."""
    script = (
        "const {readFileSync} = require('fs'), {brotliCompressSync} = require('zlib');"
        "const sizes = process.argv.slice(1).map((one) => brotliCompressSync(readFileSync(one)).length);"
        "console.log(sizes.reduce((sum, one) => sum + one, 0))"
    )
    paths = [str(package / name) for name in CORE]
    done = subprocess.run(["node", "-e", script, *paths], check=True, capture_output=True, text=True)  # noqa: S603, S607 - our own script, the Node that make set up
    return int(done.stdout)


def _described(content: bytes) -> dict[str, Any]:
    digest = base64.b64encode(hashlib.sha384(content).digest()).decode()
    return {"sha384": digest, "bytes": len(content)}


if __name__ == "__main__":
    package = Path(sys.argv[1])
    PIN_FILE.write_text(json.dumps(pin(package, compressed_size(package)), indent=2) + "\n", "utf-8")
