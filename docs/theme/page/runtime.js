// Python in the page: fetched and started once, on the reader's first press or focus.

import { Fault } from "./fault.js";

/** Judging takes milliseconds, a long text seconds. */
/** @type {Record<string, number>} */
const ANSWERS_WITHIN = { judge: 10_000, diagnose: 60_000 };
const ANSWERS_ELSE_WITHIN = 20_000;

/** Tells how far the start is. */
export const progress = /** @type {import("./types.d.ts").Channel<import("./types.d.ts").Progress>} */ (/** @type {unknown} */ (new EventTarget()));

/** @typedef {import("./box-client.js").Box} Box */

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
  const { startPython } = await program();
  return startPython(tell);
}

/**
 * What starts Python is fetched at the first use too: whoever only reads does without it. What it
 * imports itself is asked for at the same time, not a round trip later.
 */
async function program() {
  try {
    const [starter] = await Promise.all([
      import("./start-python.js"),
      import("./box-client.js"),
      import("./download.js"),
    ]);
    return starter;
  } catch (error) {
    const named = { file: "start-python.js", host: location.host };
    throw new Fault(navigator.onLine ? "own" : "offline", named, error);
  }
}

/** @param {import("./types.d.ts").Progress} detail */
function tell(detail) {
  progress.dispatchEvent(new CustomEvent("progress", { detail }));
}
