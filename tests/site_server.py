"""Serve a built site below a path, as GitHub Pages serves a project's site."""

import gzip
import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit


class _Handler(SimpleHTTPRequestHandler):
    extensions_map = {  # noqa: RUF012 - the base class has it for each object
        **SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".json": "application/json",
    }
    prefix = "/"

    def translate_path(self, path: str) -> str:
        inside = urlsplit(path).path
        if not inside.startswith(self.prefix):
            return str(Path(self.directory) / "no-such-file")
        return super().translate_path("/" + inside.removeprefix(self.prefix))

    def log_message(self, *_: object) -> None:
        """Say nothing: the tests read what the browser says."""


class _CompressingHandler(_Handler):
    """Compresses what Pages compresses; for measuring."""

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        kind = self.guess_type(path)
        if not path.is_file() or not kind.startswith(("text/", "application/json", "image/svg")):
            return super().send_head()
        body = gzip.compress(path.read_bytes())
        self.send_response(200)
        headers = {"Content-Type": kind, "Content-Encoding": "gzip", "Content-Length": len(body)}
        for name, value in {**headers, "Cache-Control": "max-age=600"}.items():
            self.send_header(name, str(value))
        self.end_headers()
        return io.BytesIO(body)


@contextmanager
def served(site: Path, prefix: str = "/", *, compressed: bool = False) -> Iterator[str]:
    """Serve ``site`` below ``prefix`` and give its address, which ends in a slash."""
    handler = type("Handler", (_CompressingHandler if compressed else _Handler,), {"prefix": prefix})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        server.server_close()
