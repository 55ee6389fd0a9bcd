"""Write the service worker, which keeps the built site for use without a network."""

import base64
import hashlib
import json
from pathlib import Path

from macros.pyodide import PIN
from macros.settings import self_hosted

_SCRIPTS = Path(__file__).parent.parent / "docs" / "theme" / "offline"
_NAME = "service-worker.js"
#: What no page asks for: maps for debuggers, what is meant for servers; in lunr/ is the theme's search.
_LEFT_OUT = (".map", ".gz", "web.config", _NAME)
_PACKED = (".zip.gz",)


def write_service_worker(site: Path, *, keeps: bool) -> None:
    """Write it below the built ``site``; one that keeps nothing removes what an earlier one kept."""
    script = (_SCRIPTS / ("service-worker.js" if keeps else "remover.js")).read_text("utf-8")
    if keeps:
        files = kept_files(site)
        version = hashlib.sha256(json.dumps(files).encode()).hexdigest()[:12]
        script = script.replace("= BUILD;", f"= {json.dumps({'version': version, 'files': files})};")
    (site / _NAME).write_text(script, "utf-8")


def kept_files(site: Path) -> dict[str, str]:
    """Return the SHA-384 of every file that a reader may need, by its address from the site's root."""
    files = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*")) if _is_asked(path)}
    own = {_address(name): _sha384(path.read_bytes()) for name, path in files.items()}
    cdn = {} if self_hosted() else {f"{PIN.base}{name}": one["sha384"] for name, one in PIN.files.items()}
    return own | cdn


def _is_asked(path: Path) -> bool:
    if "lunr" in path.parts or not path.is_file():
        return False
    return path.name.endswith(_PACKED) or not path.name.endswith(_LEFT_OUT)


def _address(name: str) -> str:
    """Return what a link calls a file: a folder stands for its index."""
    return name.removesuffix("index.html") if Path(name).name == "index.html" else name


def _sha384(content: bytes) -> str:
    return base64.b64encode(hashlib.sha384(content).digest()).decode()
