// Shows a finding, a fault or progress in an item. Everything is set as text, never as markup.

import { part, parts } from "./dom.js";
import { fill, words } from "./site.js";

/**
 * Fill the region with a finding: message, evidence, and the remedy that stands in the page.
 * @param {HTMLElement} item
 * @param {import("./types.d.ts").Finding} finding
 */
export function showFinding(item, finding) {
  /** @type {Node[]} */
  const content = [paragraph("check-message", statusWord(finding.status), " ", finding.message)];
  for (const one of finding.evidence) content.push(evidence(one));
  const remedy = item.querySelector(`[data-outcome="${CSS.escape(finding.code)}"] .check-remedy`);
  if (remedy) {
    const heading = document.createElement("h4");
    heading.textContent = words.remedy;
    content.push(heading, ...remedy.cloneNode(true).childNodes);
  }
  part(item, ".check-finding", HTMLElement).replaceChildren(...content);
  setStatus(item, finding.status, finding.code);
}

/**
 * Say what went wrong with the runtime, with a way to try again and one to go on.
 * @param {HTMLElement} item
 * @param {import("./fault.js").Fault} fault
 * @param {() => void} onRetry
 */
export function showFault(item, fault, onRetry) {
  const retry = button(words.retry, onRetry);
  const without = button(words.without, () => {
    const results = part(item, ".check-results", HTMLDetailsElement);
    results.open = true;
    parts(results, "input", HTMLInputElement)[0]?.focus();
  });
  part(item, ".check-finding", HTMLElement).replaceChildren(
    paragraph("check-message", fault.sentence),
    paragraph("check-actions", retry, " ", without),
    paragraph("check-hint", words.without_note),
  );
  setStatus(item, "unchecked", fault.kind);
}

/**
 * Set the item's status: an attribute for the style, a word for the reader.
 * @param {HTMLElement} item
 * @param {import("./types.d.ts").Shown} status
 */
export function setStatus(item, status, code = "") {
  item.dataset.status = status;
  item.dataset.code = code;
  const word = part(item, ".check-status .check-word", HTMLElement);
  word.textContent = status === "running" ? words.running : words.statuses[status];
  word.dataset.word = status;
}

/** @param {import("./types.d.ts").Status} status */
export function statusWord(status) {
  const word = document.createElement("strong");
  word.className = "check-word";
  word.dataset.word = status;
  word.textContent = words.statuses[status];
  return word;
}

/** @param {import("./types.d.ts").Evidence} one */
export function evidence({ first_line: first, last_line: last, text }) {
  const label = first === last ? fill(words.evidence, { line: first }) : fill(words.evidence_range, { first, last });
  const quote = document.createElement("code");
  quote.textContent = text.length > 400 ? `${text.slice(0, 400)}…` : text;
  return paragraph("check-evidence", `${label}: `, quote);
}

/**
 * @param {string} name
 * @param {...(Node|string)} content
 */
export function paragraph(name, ...content) {
  const element = document.createElement("p");
  element.className = name;
  element.append(...content);
  return element;
}

/**
 * @param {string} label
 * @param {() => void} onPress
 */
function button(label, onPress) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "md-button";
  element.textContent = label;
  element.addEventListener("click", onPress);
  return element;
}
