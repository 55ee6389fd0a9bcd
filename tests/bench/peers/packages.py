"""The peers' packages as their CDNs have them: which folder answers which address."""

import hashlib
import json
import shutil
from pathlib import Path

from tests.bench.peers.pages import HERE, PYSCRIPT
from tests.conftest import ROOT

PACKAGES = HERE / "node_modules"
WHEELS = ROOT / ".venv" / "peers"


def folders(scratch: Path) -> dict[str, Path]:
    """Return the folder for each address; a page that asks for another version is not answered."""
    return {
        PYSCRIPT: PACKAGES / "@pyscript" / "core",
        "https://cdn.jsdelivr.net/pyodide/v314.0.2/full/": _pyodide(scratch / "pyodide"),
        "https://cdn.jsdelivr.net/npm/highlightjs-themes@1.0.0/": _themes(scratch / "themes"),
        "https://cdnjs.cloudflare.com/ajax/libs/ace/1.16.0/": PACKAGES / "ace-builds" / "src-min-noconflict",
        "https://cdnjs.cloudflare.com/ajax/libs/highlight.js/11.7.0/": PACKAGES / "@highlightjs/cdn-assets",
    }


def _pyodide(folder: Path) -> Path:
    """Add micropip, as PyPI has it, and its hash: npm's package of Pyodide comes without wheels."""
    shutil.copytree(PACKAGES / "pyodide", folder)
    path = folder / "pyodide-lock.json"
    lock = json.loads(path.read_text("utf-8"))
    described = lock["packages"]["micropip"]
    wheel = (WHEELS / described["file_name"]).read_bytes()
    (folder / described["file_name"]).write_bytes(wheel)
    described["sha256"] = hashlib.sha256(wheel).hexdigest()
    path.write_text(json.dumps(lock, separators=(",", ":")), "utf-8")
    return folder


def _themes(folder: Path) -> Path:
    """Add the names with ``.min``, under which the CDN serves a short form that it makes itself."""
    shutil.copytree(PACKAGES / "highlightjs-themes", folder)
    for style in folder.glob("*.css"):
        if not style.stem.endswith(".min"):
            shutil.copy(style, folder / f"{style.stem}.min.css")
    return folder
