// What the reader entered, by input: one text for every field of that name, in every tab's page,
// kept in this browser under one versioned key, the same for every language.

import { site } from "./site.js";

const KEY = "checkup-answers";
const VERSION = 1;

/** Tells of `{name, from}` when a text changed, with `name` null when all were forgotten. */
export const changes = new EventTarget();

let texts = read();
let storing = true;

/** @returns {string} */
export function answer(name) {
  return texts[name] ?? "";
}

/** The answers asked first: those of a page's questions, and those given on another page. */
export function scopeAnswers() {
  const fields = [...document.querySelectorAll("check-scope select")].map((field) => [field.name, field.value]);
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
