// Python in the page: fetched and started once, on the reader's first press or focus.

import { Box } from "./box-client.js";
import { download, downloadOwn } from "./download.js";
import { Fault } from "./fault.js";
import { root, site } from "./site.js";

/** Starting takes seconds on a slow machine; judging takes milliseconds, a long text seconds. */
const STARTS_WITHIN = 90_000;
/** @type {Record<string, number>} */
const ANSWERS_WITHIN = { judge: 10_000, diagnose: 60_000 };
const ANSWERS_ELSE_WITHIN = 20_000;

/** What the worker needs of this site besides Pyodide: the library, the rules, the words and facts. */
const CATALOGUE = /** @type {const} */ (["library.zip.gz", "catalogue.zip.gz", "catalogue.json"]);
/** What else can go wrong on the way to a start is told as a failed start. */
const NOT_OF_THE_START = new Set(["stuck", "too_long", "broken"]);

/** Tells how far the start is. */
export const progress = /** @type {import("./types.d.ts").Channel<import("./types.d.ts").Progress>} */ (/** @type {unknown} */ (new EventTarget()));

/** @type {Promise<Box>|null} */
let starting = null;

/** Whether Python was asked for already. */
export function isStarted() {
  return starting !== null;
}

/**
 * Start Python if it is not started yet. A failed start is forgotten: the next call tries afresh.
 * @returns {Promise<Box>}
 */
export function start() {
  if (starting) return starting;
  const attempt = open();
  starting = attempt;
  attempt.catch(() => forget(attempt));
  return attempt;
}

/**
 * Ask Python: to `judge` one check, to `diagnose` a text, or anything else that its session answers.
 * @param {string} method
 * @param {object} request what the method needs
 * @returns {Promise<any>} the finding, the diagnosis, or another answer
 */
export async function ask(method, request) {
  const started = start();
  const box = await started;
  try {
    return await box.call(method, request, ANSWERS_WITHIN[method] ?? ANSWERS_ELSE_WITHIN);
  } finally {
    if (box.isClosed) forget(started);
  }
}

/** @param {Promise<Box>} attempt */
function forget(attempt) {
  if (starting === attempt) starting = null;
}

async function open() {
  if (typeof WebAssembly !== "object") throw new Fault("no_wasm");
  const box = new Box();
  const end = new AbortController();
  try {
    await fill(box, end.signal);
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
 * @param {AbortSignal} signal ends the downloads
 */
async function fill(box, signal) {
  const opened = box.open(ownBytes("worker.js", signal).then((source) => new TextDecoder().decode(source)));
  /** @type {(file: [string, Promise<ArrayBuffer>]) => Promise<void>} */
  const handOver = async ([name, arriving]) => {
    const bytes = await arriving;
    await opened;
    await box.call("put", { name, bytes }, STARTS_WITHIN, [bytes]);
  };
  await Promise.all([opened, ...[...coreFiles(signal), ...ownFiles(signal)].map(handOver)]);
}

/**
 * Return the name and the promised bytes of each file of Pyodide, all under way at once.
 * @param {AbortSignal} signal
 * @returns {[string, Promise<ArrayBuffer>][]}
 */
function coreFiles(signal) {
  const { base, files } = site.pyodide;
  const total = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  let done = 0;
  /** @param {number} bytes */
  const onBytes = (bytes) => {
    done += bytes;
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

/** @param {import("./types.d.ts").Progress} detail */
function tell(detail) {
  progress.dispatchEvent(new CustomEvent("progress", { detail }));
}
