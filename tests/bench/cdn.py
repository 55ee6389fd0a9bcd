"""A stand-in for the CDN at its own name: npm's files, over TLS, without a detour through the tests."""

import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from macros.pyodide import PIN


class _Handler(SimpleHTTPRequestHandler):
    extensions_map = {".mjs": "text/javascript", ".wasm": "application/wasm", "": "application/octet-stream"}  # noqa: RUF012 - as the base class has it
    protocol_version = "HTTP/1.1"

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix(urlsplit(PIN.base).path))

    def end_headers(self) -> None:
        self.send_header("access-control-allow-origin", "*")
        self.send_header("cache-control", "public, max-age=31536000, immutable")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def cdn(package: Path, scratch: Path) -> Iterator[list[str]]:
    """Serve ``package`` as the CDN and give the arguments that lead a Chromium to it."""
    key, certificate = scratch / "key.pem", scratch / "certificate.pem"
    host = urlsplit(PIN.base).netloc
    subprocess.run(
        [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "2",
            "-subj",
            f"/CN={host}",
            "-keyout",
            key,
            "-out",
            certificate,
        ],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(package)))
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield [
            f"--host-resolver-rules=MAP {host} 127.0.0.1:{server.server_port}",
            "--ignore-certificate-errors",
        ]
    finally:
        server.shutdown()
        server.server_close()
