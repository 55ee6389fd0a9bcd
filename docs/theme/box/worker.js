// Starts Pyodide from verified bytes and answers the page. It runs in the box, where the browser
// refuses every connection, so all that Pyodide would fetch is handed to it from memory.

const NOWHERE = "https://nowhere.invalid/";
const LIBRARY = "library.zip";

/**
 * What Python has no use for: a worker of its own would have all of this anew, what lies in the
 * caches is what the site's service worker serves when the network is gone, and what the browser
 * keeps or tells of this origin is open to every other page of it.
 */
const NOT_FOR_PYTHON = [
  ...["Worker", "SharedWorker", "caches", "indexedDB", "BroadcastChannel", "Notification"],
  ...["webkitRequestFileSystem", "webkitRequestFileSystemSync"],
  ...["webkitResolveLocalFileSystemURL", "webkitResolveLocalFileSystemSyncURL"],
];
for (const name of NOT_FOR_PYTHON) take(self, name);
/** @type {any} stores, buckets, locks and devices are objects; what tells of the browser is not */
const browser = navigator;
for (const name in browser) if (typeof browser[name] === "object") take(browser, name);

/**
 * @param {any} owner
 * @param {string} name
 */
function take(owner, name) {
  for (; owner; owner = Object.getPrototypeOf(owner)) delete owner[name];
}

/**
 * What has arrived from the page, each made ready at once while the rest is under way. The modules
 * are Pyodide's own; `any` because they come as bytes, and not from a path that could be looked up.
 * @type {Record<string, any>}
 */
const ready = {};

/** How each file is made ready, by its name. */
const prepare = {
  "pyodide.mjs": importBytes,
  "pyodide.asm.mjs": importBytes,
  "pyodide.asm.wasm": (/** @type {ArrayBuffer} */ bytes) => WebAssembly.compile(bytes),
  "library.zip.gz": unzipped,
  "catalogue.zip.gz": unzipped,
  "catalogue.json": (/** @type {ArrayBuffer} */ bytes) => bytes,
};

/** @param {ArrayBuffer} bytes */
async function importBytes(bytes) {
  const address = URL.createObjectURL(new Blob([bytes], { type: "text/javascript" }));
  const module = await import(address);
  URL.revokeObjectURL(address);
  return module;
}

/** @param {ArrayBuffer} bytes */
function unzipped(bytes) {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

/** Answer Pyodide's two requests from memory: the library's bytes, and a stand-in for the wasm. */
self.fetch = async (address) => {
  const name = String(address instanceof Request ? address.url : address).slice(NOWHERE.length);
  if (name === LIBRARY) return new Response(ready["library.zip.gz"]);
  if (name === "pyodide.asm.wasm") return new Response("");
  throw new TypeError(`nothing is fetched here: ${address}`);
};

/**
 * `loadPyodide` never settles when the wasm cannot be instantiated or one of its own promises fails
 * with nobody waiting for it; this promise then rejects.
 * The module was compiled when its bytes arrived, so the response is not looked at.
 * @returns {Promise<never>}
 */
function failure() {
  return new Promise((_, reject) => {
    self.addEventListener("unhandledrejection", (event) => {
      event.preventDefault();
      reject(event.reason);
    });
    WebAssembly.instantiateStreaming = async (_response, imports) => {
      /** @type {WebAssembly.Module} */
      const module = ready["pyodide.asm.wasm"];
      try {
        return { module, instance: await WebAssembly.instantiate(module, imports) };
      } catch (error) {
        reject(error);
        throw error;
      }
    };
  });
}

/**
 * Start Python.
 * @param {unknown} lock what Pyodide's lock file says of itself
 * @returns {Promise<import("pyodide").PyodideAPI>}
 */
async function start(lock) {
  return Promise.race([
    failure(),
    ready["pyodide.mjs"].loadPyodide({
      indexURL: NOWHERE,
      packageBaseUrl: NOWHERE,
      stdLibURL: NOWHERE + LIBRARY,
      lockFileContents: { info: lock, packages: {} },
      createPyodideModule: ready["pyodide.asm.mjs"].default,
    }),
  ]);
}

/**
 * Load the catalogue's modules and return the session that answers.
 * @param {import("pyodide").PyodideAPI} pyodide
 */
function load(pyodide) {
  pyodide.FS.writeFile("/catalogue.zip", new Uint8Array(ready["catalogue.zip.gz"]));
  pyodide.FS.writeFile("/catalogue.json", new Uint8Array(ready["catalogue.json"]));
  pyodide.runPython("import sys; sys.path.insert(0, '/catalogue.zip')");
  return pyodide.pyimport("checks.engine.session").Session("/catalogue.json");
}

/**
 * What the page sees of an error; after a `fatal` one Python cannot be used any more.
 * @param {any} error
 */
function described(error) {
  const reason = String(error?.message ?? error);
  /** @type {string|undefined} the name of the exception; Pyodide's own end has none */
  const ofPython = error?.type;
  if (ofPython === "OutOfTime") return { kind: "stuck", reason, fatal: false };
  if (ofPython === "TooLongTranscript") return { kind: "too_long", reason, fatal: false };
  const short = ofPython ? ofPython === "MemoryError" : /memory|allocat/i.test(reason);
  return { kind: short ? "memory" : "broken", reason, fatal: short || !ofPython };
}

/** @type {import("pyodide").PyodideAPI} */
let python;

/**
 * The session of `checks.engine.session`: JSON in, JSON out.
 * @type {{judge: (request: string) => string, diagnose: (request: string) => string}}
 */
let session;

/**
 * What the page can ask for; everything but these is asked of the session, as JSON.
 * @type {Record<string, (argument: any) => Promise<void>>}
 */
const methods = {
  put: async (/** @type {{name: keyof typeof prepare, bytes: ArrayBuffer}} */ { name, bytes }) => {
    ready[name] = await prepare[name](bytes);
  },
  start: async (lock) => {
    python = await start(lock);
  },
  load: async () => {
    session = load(python);
  },
};

/**
 * @param {"judge"|"diagnose"} method or one of `methods`
 * @param {unknown} argument plain data
 */
async function answer(method, argument) {
  const own = methods[method];
  return own ? own(argument) : JSON.parse(session[method](JSON.stringify(argument)));
}

addEventListener(
  "message",
  ({ data }) => {
    /** @type {MessagePort} */
    const port = data.port;
    port.onmessage = async ({ data: { id, method, argument } }) => {
      try {
        port.postMessage({ id, answer: await answer(method, argument) });
      } catch (error) {
        port.postMessage({ id, error: described(error) });
      }
    };
  },
  { once: true },
);
