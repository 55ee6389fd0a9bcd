"""Serve folders at their real addresses, over TLS, and note what is asked for.

A CDN's files come from npm's packages, in one process with nothing between browser and server:
Playwright's own way to answer requests holds up the page that is measured.
"""

import ssl
import subprocess
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from macros.pyodide import PACKAGE, PIN


@dataclass
class Served:
    """What leads a Chromium to the server and to no other, and what it asked for: address and file."""

    arguments: list[str]
    asked: list[tuple[str, Path]] = field(default_factory=list)
    #: Addresses that no folder answers: what was measured is then not the page as it ships.
    unanswered: list[str] = field(default_factory=list)


class _Handler(SimpleHTTPRequestHandler):
    extensions_map = {  # noqa: RUF012 - as the base class has it
        **SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
    }
    protocol_version = "HTTP/1.1"

    #: Given by ``at_real_addresses``.
    folders: Mapping[str, Path]
    served: Served

    def translate_path(self, path: str) -> str:
        address = f"https://{self.headers['host']}{urlsplit(path).path}"
        for start, folder in self.folders.items():
            file = folder / address.removeprefix(start)
            if address.startswith(start) and file.exists():
                file = file / "index.html" if file.is_dir() else file
                self.served.asked.append((address, file))
                return str(file)
        self.served.unanswered.append(address)
        return "/no-such-file"

    def end_headers(self) -> None:
        self.send_header("access-control-allow-origin", "*")
        self.send_header("cache-control", "public, max-age=31536000, immutable")
        super().end_headers()

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """Send a file at once: in pieces, ten threads of Python would wait for each other."""
        outputfile.write(source.read())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """Say nothing: a browser that is closed hangs up."""


@contextmanager
def at_real_addresses(folders: Mapping[str, Path], scratch: Path) -> Iterator[Served]:
    """Serve each folder below its address, which ends in a slash; the first that has a file answers."""
    hosts = {urlsplit(address).netloc for address in folders}
    found = Served([])
    server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"folders": folders, "served": found}))
    # The handshake waits for the connection's own thread: a browser opens some that it does not use yet.
    server.socket = _certified(scratch).wrap_socket(
        server.socket, server_side=True, do_handshake_on_connect=False
    )
    names = [f"MAP {host} 127.0.0.1:{server.server_port}" for host in sorted(hosts)]
    rules = ", ".join([*names, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"])
    found.arguments += [f"--host-resolver-rules={rules}", "--ignore-certificate-errors"]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield found
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def served_cdn(scratch: Path) -> Iterator[Served]:
    """Serve the files of npm's package where the CDN has them."""
    with at_real_addresses({PIN.base: PACKAGE}, scratch) as cdn:
        yield cdn


def _certified(scratch: Path) -> ssl.SSLContext:
    key, certificate = scratch / "key.pem", scratch / "certificate.pem"
    call = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=bench".split()
    subprocess.run([*call, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context
