// What the reader entered, by input: one text for every field of that name, on every page.

import { readersOf } from "./checks.js";
import { parts } from "./dom.js";
import { site } from "./site.js";
import { changes as stored, current, put } from "./store.js";

/** Tells of each text that changed. */
export const changes = /** @type {import("./types.d.ts").Channel<import("./types.d.ts").Change>} */ (/** @type {unknown} */ (new EventTarget()));

/** @param {string} name */
export function answer(name) {
  return current().answers[name] ?? "";
}

/** Every answer, those to the questions asked first included. */
export function allAnswers() {
  return { ...current().answers, ...scopeAnswers() };
}

/**
 * The answers asked first: those of a page's questions, and those given on another page.
 * @returns {Record<string, string>}
 */
export function scopeAnswers() {
  const fields = parts(document, "check-scope select", HTMLSelectElement).map(
    (field) => [field.name, field.value],
  );
  const kept = site.scope.filter((name) => answer(name)).map((name) => [name, answer(name)]);
  return Object.fromEntries([...fields, ...kept]);
}

/** Whether anything was entered or judged. */
export function hasAnswers() {
  const { answers, findings } = current();
  return Object.keys(answers).length > 0 || Object.keys(findings).length > 0;
}

/**
 * Keep what was entered for an input, and tell every field of that name.
 * @param {string} name
 * @param {string} text
 * @param {import("./types.d.ts").Field|null} [from] the field that shows it already
 */
export function setAnswer(name, text, from = null) {
  setAnswers({ [name]: text }, from);
}

/**
 * Keep several texts at once. The verdicts that rest on a text that changes no longer hold.
 * @param {Record<string, string>} texts
 * @param {import("./types.d.ts").Field|null} [from]
 */
export function setAnswers(texts, from = null) {
  const changed = Object.entries(texts).filter(([name, text]) => answer(name) !== text);
  if (!changed.length) return;
  /** @type {Record<string, import("./types.d.ts").KeptFinding>} */
  const findings = {};
  for (const check of changed.flatMap(([name]) => readersOf(name))) {
    const one = current().findings[check];
    if (one && !one.old && one.code !== "own_verdict") findings[check] = { ...one, old: true };
  }
  put({ answers: Object.fromEntries(changed.map(([name, text]) => [name, text || null])), findings }, from);
}

stored.addEventListener("change", ({ detail: { change, from } }) => {
  const names = change === null ? [null] : Object.keys(change.answers ?? {});
  for (const name of names) changes.dispatchEvent(new CustomEvent("change", { detail: { name, from } }));
});
