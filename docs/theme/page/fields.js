// Binds form fields to the answers: what is typed in one shows in every field of that name.

import { answer, changes, setAnswer } from "./answers.js";
import { parts } from "./dom.js";

/** @typedef {import("./types.d.ts").Field} Field */

/**
 * Bind every field below `owner`.
 * @param {HTMLElement} owner
 * @param {(name: string|null) => void} onChange told which input has a new text, wherever typed
 * @returns {() => void} undoes it
 */
export function bindFields(owner, onChange) {
  const fields = fieldsOf(owner);
  for (const field of fields) show(field);
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

/** @param {Field} field */
function show(field) {
  const text = answer(field.name);
  const standard = parts(field, "option[selected]", HTMLOptionElement)[0]?.value ?? "";
  const value = text || standard;
  if (field.value !== value) field.value = value;
}
