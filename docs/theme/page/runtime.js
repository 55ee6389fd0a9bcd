// Python in the page: fetched and started once, on the reader's first press or focus.

import { Box } from "./box-client.js";
import { download } from "./download.js";
import { Fault } from "./fault.js";
import { root, site } from "./site.js";

/** Starting takes seconds on a slow machine; judging one check takes milliseconds. */
const STARTS_WITHIN = 90_000;
const JUDGES_WITHIN = 10_000;

/** Tells of `{phase: "downloading", done, total}`, `{phase: "starting"}` and `{phase: "ready"}`. */
export const progress = new EventTarget();

let starting = null;

/** Start Python if it is not started yet. A failed start is forgotten: the next call tries afresh. */
export function start() {
  starting ??= open().catch((error) => {
    starting = null;
    throw error instanceof Fault ? error : new Fault("start");
  });
  return starting;
}

/**
 * Judge one check.
 * @param {{check: string, given: Record<string, string>, today: string, locale: string}} request
 * @returns {Promise<object>} the finding
 */
export async function judge(request) {
  const box = await start();
  try {
    return await box.call("judge", request, JUDGES_WITHIN);
  } catch (error) {
    if (error.kind === "stuck") {
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
    const [core, library, catalogue] = await Promise.all([
      coreFiles(),
      ownFile("library.zip.gz"),
      ownFile("catalogue.json"),
      ownFile("worker.js").then((source) => box.open(text(source))),
    ]);
    tell({ phase: "starting" });
    const argument = { core, library, catalogue: text(catalogue), lock: site.pyodide.lock };
    await box.call("start", argument, STARTS_WITHIN, [...Object.values(core), library]);
  } catch (error) {
    box.close();
    throw error instanceof Fault && error.kind !== "broken" && error.kind !== "stuck" ? error : new Fault("start");
  }
  tell({ phase: "ready" });
  return box;
}

async function coreFiles() {
  const { base, files } = site.pyodide;
  const entries = Object.entries(files);
  const total = entries.reduce((sum, [, file]) => sum + file.bytes, 0);
  let done = 0;
  const count = (bytes) => {
    done += bytes;
    tell({ phase: "downloading", done, total });
  };
  tell({ phase: "downloading", done, total });
  const fetched = entries.map(async ([name, file]) => [
    name,
    await download(new URL(name, base), file, count),
  ]);
  return Object.fromEntries(await Promise.all(fetched));
}

function ownFile(name) {
  const file = site.files[name];
  return download(new URL(file.path, root), file);
}

function text(bytes) {
  return new TextDecoder().decode(bytes);
}

function tell(detail) {
  progress.dispatchEvent(new CustomEvent("progress", { detail }));
}
