// What is kept in this browser: one versioned key, the same in every language and every tab.
//
// A tab writes only what changed in it, on top of what stands there: two tabs do not overwrite each
// other. What cannot be written stays in this page's memory, and the next write takes it along.

import { VERSION, difference, empty, isFinding, isObject, joined, merged } from "./kept.js";
import { guide } from "./site.js";

/**
 * @typedef {import("./types.d.ts").Kept} Kept
 * @typedef {import("./types.d.ts").KeptChange} KeptChange
 * @typedef {import("./types.d.ts").Field} Field
 */

const KEY = `${guide}-answers`;

/**
 * From each earlier version to the next one: what was entered in an old release comes along.
 * @type {Record<number, (kept: any) => any>}
 */
const MIGRATIONS = {
  1: ({ answers }) => ({ version: 2, answers, findings: {}, next: null }),
};

/** Tells of what changed, here or in another tab. */
export const changes = /** @type {import("./types.d.ts").Channel<import("./types.d.ts").Stored>} */ (/** @type {unknown} */ (new EventTarget()));

/** @type {"saved"|"denied"|"full"|"corrupt"|"newer"} */
let state = "saved";
/** @type {KeptChange} what could not be written */
let unsaved = {};
let kept = read();

/** What is kept now; not to be changed by the caller. */
export function current() {
  return kept;
}

/** Whether the browser lets the page keep what was entered, and if not, why. */
export function storage() {
  return state;
}

/**
 * Set answers, findings or the next step, here and in the browser.
 * @param {KeptChange} change
 * @param {Field|null} [from] the field that was typed in
 */
export function put(change, from = null) {
  kept = merged(kept, change);
  unsaved = joined(unsaved, change);
  keep();
  tell(change, from);
}

/** Forget everything, here, in the browser and in every open tab. */
export function forget() {
  kept = empty();
  unsaved = {};
  try {
    localStorage.removeItem(KEY);
    state = "saved";
  } catch {
    state = "denied";
  }
  tell(null);
}

function keep() {
  try {
    const there = parsed(localStorage.getItem(KEY));
    if (state === "newer") return;
    localStorage.setItem(KEY, JSON.stringify(there ? merged(there, unsaved) : kept));
    unsaved = {};
    state = "saved";
  } catch (error) {
    state = error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "denied";
  }
}

function read() {
  try {
    const text = localStorage.getItem(KEY);
    const found = parsed(text);
    if (text !== null && !found && state === "saved") state = "corrupt";
    return found ?? empty();
  } catch {
    state = "denied";
    return empty();
  }
}

/**
 * Return what a stored text holds, brought to this version; null where there is nothing to be read.
 * @param {string|null} text
 * @returns {Kept|null}
 */
function parsed(text) {
  let found;
  try {
    found = JSON.parse(text ?? "null");
  } catch {
    return null;
  }
  if (found?.version > VERSION) {
    state = "newer"; // another tab runs a newer release; what that keeps is not ours to write
    return null;
  }
  while (found && found.version < VERSION) found = MIGRATIONS[found.version]?.(found);
  if (!isObject(found?.answers) || !isObject(found.findings)) return null;
  const answers = Object.entries(found.answers).filter(([, text]) => typeof text === "string");
  const findings = Object.entries(found.findings).filter(([, one]) => isFinding(one));
  return {
    version: VERSION,
    answers: Object.fromEntries(answers),
    findings: Object.fromEntries(findings),
    next: isObject(found.next?.said) ? found.next : null,
  };
}

addEventListener("storage", ({ key, newValue }) => {
  if (key !== KEY && key !== null) return;
  const before = kept;
  const found = parsed(newValue);
  if (newValue !== null && !found) return;
  if (newValue === null) unsaved = {};
  kept = merged(found ?? empty(), unsaved);
  tell(newValue === null ? null : difference(before, kept));
});

/**
 * @param {KeptChange|null} change
 * @param {Field|null} [from]
 */
function tell(change, from = null) {
  changes.dispatchEvent(new CustomEvent("change", { detail: { change, from } }));
}
