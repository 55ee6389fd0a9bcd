// What was read of a pasted text, and what was not.

import { parts } from "./dom.js";
import { evidence, paragraph, statusWord } from "./finding.js";
import { STATUSES } from "./kept.js";
import { fill, words } from "./site.js";

const texts = words.diagnosis;

/** What to do stands below the lines that a finding rests on, so no more of them are unfolded. */
const MOST_LINES = 8;

/**
 * How many findings there are of each status, the worst first.
 * @param {import("./types.d.ts").Diagnosis["summary"]} summary
 */
export function counted({ counts }) {
  const some = STATUSES.filter((status) => counts[status]);
  return some.flatMap((status, at) => [at ? "\u2003" : "", statusWord(status), `:\u00a0${counts[status]}`]);
}

/**
 * The lines that a finding rests on.
 * @param {import("./types.d.ts").Finding} finding
 */
export function quoted({ evidence: found }) {
  const lines = found.map(evidence);
  const more = lines.splice(MOST_LINES);
  return more.length ? [...lines, unfolding(fill(texts.more_lines, { count: more.length }), false, ...more)] : lines;
}

/**
 * The checks of which a part was recognised, and what they still need.
 * @param {ParentNode} known the names of the inputs
 * @param {import("./types.d.ts").Diagnosis} diagnosis
 * @param {(check: string) => Node|string} linkTo
 * @returns {HTMLElement[]}
 */
export function halfTold(known, { half_told: half = [] }, linkTo) {
  if (!half.length) return [];
  const list = document.createElement("ul");
  for (const { check, missing } of half) {
    const item = document.createElement("li");
    const inputs = missing.map((one) => labelOf(known, one)).join(", ");
    item.append(linkTo(check), ` – ${fill(texts.still_missing, { inputs })}`);
    list.append(item);
  }
  return [paragraph("check-message", texts.half_told), list];
}

/**
 * What was found in the text, so that the reader sees what was read and what was not.
 * @param {ParentNode} known the names of the inputs
 * @param {import("./types.d.ts").Diagnosis} diagnosis
 */
export function recognised(known, { recognised: found }) {
  if (!found.length) return [];
  const list = document.createElement("ul");
  for (const { input, first_line: first, last_line: last } of found) {
    const item = document.createElement("li");
    item.textContent = `${labelOf(known, input)} (${fill(words.evidence_range, { first, last })})`;
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
 * @param {ParentNode} known
 * @param {string} input
 */
function labelOf(known, input) {
  return known.querySelector(`[data-input="${CSS.escape(input)}"]`)?.textContent ?? input;
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

// On paper nothing can be unfolded. The theme sees to it for what is in the page from the start.
addEventListener("beforeprint", () => {
  for (const one of parts(document, ".check-result > details:not([open])", HTMLDetailsElement)) {
    one.dataset.forPaper = "";
    one.open = true;
  }
});
addEventListener("afterprint", () => {
  for (const one of parts(document, ".check-result > [data-for-paper]", HTMLDetailsElement)) {
    delete one.dataset.forPaper;
    one.open = false;
  }
});
