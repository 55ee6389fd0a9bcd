// Binds form fields to the answers: what is typed in one shows in every field of that name.

import { answer, changes, setAnswer } from "./answers.js";

/**
 * Bind every field below `owner`.
 * @param {HTMLElement} owner
 * @param {(name: string|null) => void} onChange told which input has a new text, wherever typed
 * @returns {() => void} undoes it
 */
export function bindFields(owner, onChange) {
  const fields = fieldsOf(owner);
  for (const field of fields) show(field);
  const typed = (event) => {
    if (fields.includes(event.target)) setAnswer(event.target.name, event.target.value, event.target);
  };
  const changed = ({ detail: { name, from } }) => {
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

/** @returns {(HTMLTextAreaElement|HTMLSelectElement)[]} */
export function fieldsOf(owner) {
  return [...owner.querySelectorAll(".check-field textarea, .check-field select")];
}

function show(field) {
  const text = answer(field.name);
  const standard = field.querySelector?.("option[selected]")?.value ?? "";
  const value = text || standard;
  if (field.value !== value) field.value = value;
}
