// Starts Pyodide from verified bytes and answers the page. It runs in the box, where the browser
// refuses every connection, so all that Pyodide would fetch is handed to it from memory.

const NOWHERE = "https://memory.invalid/";
const files = new Map();

self.fetch = async (address) => {
  const name = String(address instanceof Request ? address.url : address).slice(NOWHERE.length);
  const bytes = files.get(name);
  if (!bytes) throw new TypeError(`nothing is fetched here: ${address}`);
  files.delete(name);
  const type = name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
  return new Response(bytes, { headers: { "content-type": type } });
};

/** Return the bytes of a gzipped file. */
function unzipped(bytes) {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

/** Import a module from its bytes. */
async function importBytes(name) {
  const address = URL.createObjectURL(new Blob([files.get(name)], { type: "text/javascript" }));
  const module = await import(address);
  URL.revokeObjectURL(address);
  return module;
}

/**
 * `loadPyodide` never settles when the wasm cannot be instantiated; this promise then rejects.
 * @returns {Promise<never>}
 */
function instantiationFailure() {
  return new Promise((_, reject) => {
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const original = WebAssembly[name].bind(WebAssembly);
      WebAssembly[name] = (...given) =>
        original(...given).catch((error) => {
          reject(error);
          throw error;
        });
    }
  });
}

/** Start Python, put the catalogue's modules in its file system, and return its session. */
async function start({ core, library, lock, catalogue }) {
  for (const [name, bytes] of Object.entries(core)) files.set(name, bytes);
  const [{ loadPyodide }, { default: createPyodideModule }, unpacked] = await Promise.all([
    importBytes("pyodide.mjs"),
    importBytes("pyodide.asm.mjs"),
    unzipped(library),
  ]);
  files.set("library.zip", unpacked);
  const pyodide = await Promise.race([
    instantiationFailure(),
    loadPyodide({
      indexURL: NOWHERE,
      packageBaseUrl: NOWHERE,
      stdLibURL: `${NOWHERE}library.zip`,
      lockFileContents: { info: lock, packages: {} },
      createPyodideModule,
    }),
  ]);
  const { data, sources } = JSON.parse(catalogue);
  for (const [path, source] of Object.entries(sources)) {
    const target = `/catalogue/${path}`;
    pyodide.FS.mkdirTree(target.slice(0, target.lastIndexOf("/")));
    pyodide.FS.writeFile(target, source);
  }
  pyodide.runPython("import sys; sys.path.insert(0, '/catalogue')");
  const { Session } = pyodide.pyimport("checks.engine.session");
  return Session(JSON.stringify(data));
}

self.addEventListener(
  "message",
  ({ data: { port } }) => {
    let session;
    port.onmessage = async ({ data: { id, method, argument } }) => {
      try {
        if (method === "start") session = await start(argument);
        const answer = method === "start" ? null : session[method](JSON.stringify(argument));
        port.postMessage({ id, answer: answer && JSON.parse(answer) });
      } catch (error) {
        port.postMessage({ id, error: String(error?.message ?? error) });
      }
    };
  },
  { once: true },
);
