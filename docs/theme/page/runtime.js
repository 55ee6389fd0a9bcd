// Python in the page: fetched and started once, on the reader's first press or focus.

import { Box } from "./box-client.js";
import { download } from "./download.js";
import { Fault } from "./fault.js";
import { root, site } from "./site.js";

/** Starting takes seconds on a slow machine; judging takes milliseconds, a long text seconds. */
const STARTS_WITHIN = 90_000;
const ANSWERS_WITHIN = { judge: 10_000, diagnose: 60_000 };

/** What the worker needs of this site besides Pyodide: the library, the rules, the words and facts. */
const CATALOGUE = /** @type {const} */ (["library.zip.gz", "catalogue.zip.gz", "catalogue.json"]);
/** Faults that have a sentence of their own; any other is told as a failed start. */
const FETCHING = new Set(["blocked", "status", "altered", "own", "slow"]);

/** Tells how far the start is. */
export const progress = /** @type {import("./types.d.ts").Channel<import("./types.d.ts").Progress>} */ (/** @type {unknown} */ (new EventTarget()));

/** @type {Promise<Box>|null} */
let starting = null;

/** Whether Python was asked for already. */
export function isStarted() {
  return starting !== null;
}

/** Start Python if it is not started yet. A failed start is forgotten: the next call tries afresh. */
export function start() {
  starting ??= open().catch((error) => {
    starting = null;
    throw error instanceof Fault ? error : new Fault("start");
  });
  return starting;
}

/**
 * Ask Python: to `judge` one check, or to `diagnose` a text.
 * @param {"judge"|"diagnose"} method
 * @param {import("./types.d.ts").Request} request
 * @returns {Promise<any>} the finding, or the diagnosis
 */
export async function ask(method, request) {
  const box = await start();
  try {
    return await box.call(method, request, ANSWERS_WITHIN[method]);
  } catch (error) {
    if (error instanceof Fault && error.kind === "stuck") {
      box.close();
      starting = null;
    }
    throw error;
  }
}

async function open() {
  if (typeof WebAssembly !== "object") throw new Fault("start");
  const box = new Box();
  try {
    const opened = box.open(bytesOf("worker.js").then((source) => new TextDecoder().decode(source)));
    // Each file is handed over as soon as it is verified, and made ready while the others arrive.
    const handOver = async (/** @type {string} */ name, /** @type {ArrayBuffer} */ bytes) => {
      await opened;
      await box.call("put", { name, bytes }, STARTS_WITHIN, [bytes]);
    };
    await Promise.all([
      ...coreFiles().map(async ({ name, bytes }) => handOver(name, await bytes)),
      ...CATALOGUE.map(async (name) => handOver(name, await bytesOf(name))),
    ]);
    tell({ phase: "starting" });
    await box.call("start", site.pyodide.lock, STARTS_WITHIN);
  } catch (error) {
    box.close();
    throw error instanceof Fault && FETCHING.has(error.kind) ? error : new Fault("start");
  }
  tell({ phase: "ready" });
  return box;
}

/** Return the name and the promised bytes of each file of Pyodide, all under way at once. */
function coreFiles() {
  const { base, files } = site.pyodide;
  const entries = Object.entries(files);
  const total = entries.reduce((sum, [, file]) => sum + file.bytes, 0);
  let done = 0;
  const count = (/** @type {number} */ bytes) => {
    done += bytes;
    tell({ phase: "downloading", done, total });
  };
  count(0);
  return entries.map(([name, file]) => ({ name, bytes: download(new URL(name, base), file, count) }));
}

/**
 * Return the bytes of a file of this site.
 * @param {keyof import("./types.d.ts").Site["files"]} name
 */
function bytesOf(name) {
  const file = site.files[name];
  return download(new URL(file.path, root), file);
}

/** @param {import("./types.d.ts").Progress} detail */
function tell(detail) {
  progress.dispatchEvent(new CustomEvent("progress", { detail }));
}
