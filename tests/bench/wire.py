"""What files take over the wire: the CDNs compress with brotli, a static host with gzip."""

import gzip
import hashlib
import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

from tests.bench.pages import ORIGIN
from tests.conftest import ROOT

#: Compressing a wasm takes half a minute; what is known of a content stays true.
KNOWN = ROOT / ".cache" / "brotli.json"
BROTLI = "console.log(require('zlib').brotliCompressSync(require('fs').readFileSync(process.argv[1])).length)"
PICTURES = (".svg", ".png", ".ico", ".jpg", ".webp")


def size(asked: Iterable[tuple[str, Path]]) -> int:
    """Return the bytes of all bodies, besides pictures and the search index, which holds nobody up."""
    counted = [(address, file) for address, file in asked if not _is_left_out(file)]
    return sum((_gzip if address.startswith(ORIGIN) else _brotli)(file) for address, file in counted)


def _is_left_out(file: Path) -> bool:
    return file.suffix in PICTURES or (file.suffix == ".json" and file.parent.name == "search")


def _gzip(file: Path) -> int:
    content = file.read_bytes()
    return min(len(content), len(gzip.compress(content, 6)))


def _brotli(file: Path) -> int:
    name = hashlib.sha256(file.read_bytes()).hexdigest()
    known = json.loads(KNOWN.read_text("utf-8")) if KNOWN.exists() else {}
    if name not in known:
        done = subprocess.run(["node", "-e", BROTLI, file], check=True, capture_output=True, text=True)
        known[name] = int(done.stdout)
        KNOWN.parent.mkdir(exist_ok=True)
        KNOWN.write_text(json.dumps(known), "utf-8")
    return min(known[name], file.stat().st_size)
