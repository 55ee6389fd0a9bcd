// What the reader entered, by input: one text for every field of that name, in every tab's page,
// kept in this browser under one versioned key, the same for every language.

import { parts } from "./dom.js";
import { guide, site } from "./site.js";

const KEY = `${guide}-answers`;
const VERSION = 1;

/** Tells of each text that changed. */
export const changes = /** @type {import("./types.d.ts").Channel<import("./types.d.ts").Change>} */ (/** @type {unknown} */ (new EventTarget()));

/** @type {Record<string, string>} */
let texts = read();
let storing = true;

/** @param {string} name */
export function answer(name) {
  return texts[name] ?? "";
}

/**
 * The answers asked first: those of a page's questions, and those given on another page.
 * @returns {Record<string, string>}
 */
export function scopeAnswers() {
  const fields = parts(document, "check-scope select", HTMLSelectElement).map(
    (field) => [field.name, field.value],
  );
  const kept = site.scope.filter((name) => texts[name]).map((name) => [name, texts[name]]);
  return Object.fromEntries([...fields, ...kept]);
}

export function hasAnswers() {
  return Object.keys(texts).length > 0;
}

/** Whether the browser lets the page keep what was entered. */
export function isKept() {
  return storing;
}

/**
 * Keep what was entered for an input, and tell every field of that name.
 * @param {string} name
 * @param {string} text
 * @param {import("./types.d.ts").Field|null} [from] the field that shows it already
 */
export function setAnswer(name, text, from = null) {
  if (answer(name) === text) return;
  if (text) texts[name] = text;
  else delete texts[name];
  keep();
  changes.dispatchEvent(new CustomEvent("change", { detail: { name, from } }));
}

export function forgetAll() {
  texts = {};
  try {
    localStorage.removeItem(KEY);
  } catch {
    storing = false;
  }
  changes.dispatchEvent(new CustomEvent("change", { detail: { name: null, from: null } }));
}

function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    if (kept.version !== VERSION || typeof kept.answers !== "object") return {};
    return Object.fromEntries(Object.entries(kept.answers).filter(([, text]) => typeof text === "string"));
  } catch {
    return {}; // denied or corrupt: it costs nothing but the memory
  }
}

function keep() {
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: VERSION, answers: texts }));
    storing = true;
  } catch {
    storing = false;
  }
}
