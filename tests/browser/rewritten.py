"""Let a page of the built site meet another world: other files of ours, another address of the CDN."""

import base64
import hashlib
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import BrowserContext, Route

from macros.pyodide import PIN


def sha384(content: bytes) -> str:
    return base64.b64encode(hashlib.sha384(content).digest()).decode()


def in_pages(context: BrowserContext, address: str, *replacements: tuple[str, str]) -> None:
    """Replace texts in every page that is opened, policy and data included."""

    def answer(route: Route) -> None:
        response = route.fetch()
        body = response.text()
        for old, new in replacements:
            assert old in body, old
            body = body.replace(old, new)
        route.fulfill(response=response, body=body)

    # A page that the test answers is of no address, and the stand-in for the CDN is on this machine.
    context.grant_permissions(["local-network-access"])
    context.route(lambda url: url.startswith(address) and url.endswith("/connectivity/"), answer)


def replace_own(
    context: BrowserContext, site: Path, address: str, pattern: str, change: Callable[[str], str]
) -> None:
    """Serve a changed file of ours as if it had been built so: its hash in the pages is changed too."""
    path = next(site.glob(f"runtime/{pattern}"))
    built = path.read_bytes()
    changed = change(built.decode()).encode()
    assert changed != built
    context.route(
        f"**/{path.name}", lambda route: route.fulfill(body=changed, content_type="text/javascript")
    )
    where = path.relative_to(site).as_posix()
    old, new = (
        f'"bytes": {len(one)}, "path": "{where}", "sha384": "{sha384(one)}"' for one in (built, changed)
    )
    if old in (site / "connectivity" / "index.html").read_text("utf-8"):
        in_pages(context, address, (old, new))


@contextmanager
def poor_cdn(package: Path, send: Callable[["Sender"], None]) -> Iterator[str]:
    """Serve the CDN's files, but the wasm by ``send``, and give the address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = (package / self.path.removeprefix("/")).read_bytes()
            self.send_response(200)
            self.send_header("access-control-allow-origin", "*")
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            if self.path.endswith(".wasm"):
                send(Sender(self.wfile.write, content, stopped))
            else:
                self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    stopped = threading.Event()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        stopped.set()
        server.shutdown()
        server.server_close()


class Sender:
    """What a poor CDN has at hand: the file, a way to write, and when to stop."""

    def __init__(self, write: Callable[[bytes], object], content: bytes, stopped: threading.Event) -> None:
        self.write, self.content, self.stopped = write, content, stopped

    def trickle(self) -> None:
        """Send a few bytes at a time until nobody listens."""
        for byte in range(0, len(self.content), 10):
            if self.stopped.is_set():
                return
            try:
                self.write(self.content[byte : byte + 10])
            except OSError:
                return
            time.sleep(0.05)

    def cut(self) -> None:
        """Send a part and hang up."""
        self.write(self.content[:1_000_000])


def use_cdn(context: BrowserContext, site_address: str, cdn_address: str) -> None:
    """Lead the pages to another address than the CDN's, in their policy too."""
    in_pages(context, site_address, (PIN.base, cdn_address))
    context.route(f"{cdn_address}**", lambda route: route.continue_())
