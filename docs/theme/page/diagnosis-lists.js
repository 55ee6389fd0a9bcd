// What was read of a pasted text, and what was not.

import { fill, words } from "./site.js";

const texts = words.diagnosis;

/**
 * What was found in the text, so that the reader sees what was read and what was not.
 * @param {ParentNode} known the names of the inputs
 * @param {import("./types.d.ts").Diagnosis} diagnosis
 */
export function recognised(known, { recognised: found }) {
  if (!found.length) return [];
  const list = document.createElement("ul");
  for (const { input, first_line: first, last_line: last } of found) {
    const label = known.querySelector(`[data-input="${CSS.escape(input)}"]`)?.textContent ?? input;
    const item = document.createElement("li");
    item.textContent = `${label} (${fill(words.evidence_range, { first, last })})`;
    list.append(item);
  }
  return [unfolding(fill(texts.recognised, { count: found.length }), false, list)];
}

/**
 * The lines that nothing was read from; one that holds a secret is not shown again.
 * @param {string} text
 * @param {import("./types.d.ts").Diagnosis} diagnosis
 */
export function unrecognised(text, { unrecognised_lines: spans, secrets = [] }) {
  if (!spans.length) return [];
  const lines = text.split(/\r\n|\r|\n/);
  for (const [first, last] of secrets) lines.fill("••••", first - 1, last);
  const shown = spans.flatMap(([first, last]) =>
    lines.slice(first - 1, last).map((line, index) => `${first + index}: ${line}`),
  );
  const quote = document.createElement("pre");
  quote.textContent = shown.join("\n");
  return [unfolding(fill(texts.unrecognised, { count: shown.length }), false, quote)];
}

/**
 * Return content under a title that unfolds it.
 * @param {string} title
 * @param {boolean} open
 * @param {...Node} content
 */
export function unfolding(title, open, ...content) {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = title;
  details.open = open;
  details.append(summary, ...content);
  return details;
}
