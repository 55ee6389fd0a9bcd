// Binds form fields to the answers: what is typed in one shows in every field of that name.

import { answer, changes, setAnswer } from "./answers.js";
import { parts } from "./dom.js";

/** @typedef {import("./types.d.ts").Field} Field */

/** @type {WeakSet<Field>} fields that this script has filled before */
const seen = new WeakSet();

/**
 * Bind every field below `owner`.
 * @param {HTMLElement} owner
 * @param {(name: string|null) => void} onChange told which input has a new text, wherever typed
 * @returns {() => void} undoes it
 */
export function bindFields(owner, onChange) {
  const fields = fieldsOf(owner);
  for (const field of fields) adopt(field);
  const typed = (/** @type {Event} */ event) => {
    const field = fields.find((one) => one === event.target);
    if (field) setAnswer(field.name, field.value, field);
  };
  const changed = (/** @type {CustomEvent<import("./types.d.ts").Change>} */ { detail: { name, from } }) => {
    for (const field of fields) {
      if (field !== from && (name === null || field.name === name)) show(field);
    }
    onChange(name);
  };
  owner.addEventListener("input", typed);
  changes.addEventListener("change", changed);
  return () => {
    owner.removeEventListener("input", typed);
    changes.removeEventListener("change", changed);
  };
}

/**
 * @param {ParentNode} owner
 * @returns {Field[]}
 */
export function fieldsOf(owner) {
  const every = parts(owner, ".check-field textarea, .check-field select", HTMLElement);
  return every.filter((one) => one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement);
}

/**
 * Show the answer in a field, or keep what was typed in it before this script was there.
 * @param {Field} field
 */
function adopt(field) {
  if (!seen.has(field) && field.value !== standard(field)) setAnswer(field.name, field.value, field);
  else show(field);
  seen.add(field);
}

/** @param {Field} field */
function show(field) {
  const value = answer(field.name) || standard(field);
  if (field.value !== value) field.value = value;
}

/**
 * Return what a field holds when nobody has answered.
 * @param {Field} field
 */
function standard(field) {
  return parts(field, "option[selected]", HTMLOptionElement)[0]?.value ?? "";
}
