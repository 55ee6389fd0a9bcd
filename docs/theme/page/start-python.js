// Fetches everything that Python needs, and starts it in a box.

import { Box } from "./box-client.js";
import { download, downloadOwn } from "./download.js";
import { Fault } from "./fault.js";
import { root, site } from "./site.js";

/** Starting takes seconds on a slow machine. In milliseconds. */
const STARTS_WITHIN = 90_000;

/** What the worker needs of this site besides Pyodide: the library, the rules, the words and facts. */
const CATALOGUE = /** @type {const} */ (["library.zip.gz", "catalogue.zip.gz", "catalogue.json"]);
/** What else can go wrong on the way to a start is told as a failed start. */
const NOT_OF_THE_START = new Set(["stuck", "too_long", "broken"]);

/** @typedef {(progress: import("./types.d.ts").Progress) => void} Tell */

/**
 * Return a box in which Python is ready to answer.
 * @param {Tell} tell
 */
export async function startPython(tell) {
  if (typeof WebAssembly !== "object") throw new Fault("no_wasm");
  const box = new Box();
  const end = new AbortController();
  try {
    await fill(box, tell, end.signal);
    tell({ phase: "starting" });
    await box.call("start", site.pyodide.lock, STARTS_WITHIN);
    tell({ phase: "loading" });
    await box.call("load", null, STARTS_WITHIN);
  } catch (error) {
    const known = error instanceof Fault && !NOT_OF_THE_START.has(error.kind);
    const fault = known ? error : new Fault("start", {}, error);
    end.abort();
    box.close(fault);
    throw fault;
  }
  tell({ phase: "ready" });
  return box;
}

/**
 * Hand over each file as soon as it is verified, to be made ready while the others arrive.
 * @param {Box} box
 * @param {Tell} tell
 * @param {AbortSignal} signal ends the downloads
 */
async function fill(box, tell, signal) {
  const opened = box.open(ownBytes("worker.js", signal).then((source) => new TextDecoder().decode(source)));
  /** @type {(file: [string, Promise<ArrayBuffer>]) => Promise<void>} */
  const handOver = async ([name, arriving]) => {
    const bytes = await arriving;
    await opened;
    await box.call("put", { name, bytes }, STARTS_WITHIN, [bytes]);
  };
  await Promise.all([opened, ...[...coreFiles(tell, signal), ...ownFiles(signal)].map(handOver)]);
}

/**
 * Return the name and the promised bytes of each file of Pyodide, all under way at once.
 * @param {Tell} tell
 * @param {AbortSignal} signal
 * @returns {[string, Promise<ArrayBuffer>][]}
 */
function coreFiles(tell, signal) {
  const { base, files } = site.pyodide;
  // Bytes arrive decompressed; they are told as shares of what was announced, which is compressed.
  const total = site.first_use;
  const share = total / Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  let done = 0;
  /** @param {number} bytes */
  const onBytes = (bytes) => {
    done += bytes * share;
    if (!signal.aborted) tell({ phase: "downloading", done, total });
  };
  onBytes(0);
  return Object.entries(files).map(([name, file]) => {
    return [name, download(new URL(base + name, root), file, { onBytes, signal })];
  });
}

/**
 * @param {AbortSignal} signal
 * @returns {[string, Promise<ArrayBuffer>][]}
 */
function ownFiles(signal) {
  return CATALOGUE.map((name) => [name, ownBytes(name, signal)]);
}

/**
 * Return the bytes of a file of this site.
 * @param {keyof import("./types.d.ts").Site["files"]} name
 * @param {AbortSignal} signal
 */
function ownBytes(name, signal) {
  const file = site.files[name];
  return downloadOwn(new URL(file.path, root), file, signal);
}
