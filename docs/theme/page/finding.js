// Shows a finding, a fault or progress in an item. Everything is set as text, never as markup.

import { offerCopies } from "./copy-code.js";
import { part, parts } from "./dom.js";
import { holds } from "./findings.js";
import { fill, site, today, words, written } from "./site.js";

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
  const region = part(item, ".check-finding", HTMLElement);
  region.replaceChildren(...content);
  offerCopies(region);
  setStatus(item, finding.status, finding.code);
}

/**
 * Show a finding that was kept: as current where it still holds, else with why it does not.
 * @param {HTMLElement} item
 * @param {import("./types.d.ts").KeptFinding} kept
 */
export function showKept(item, kept) {
  const { status, code, day } = kept;
  const isOwn = code === "own_verdict";
  for (const tick of parts(item, ".check-own input", HTMLInputElement)) tick.checked = isOwn && tick.value === status;
  part(item, ".check-finding", HTMLElement).replaceChildren();
  if (!holds(kept)) {
    setStatus(item, "unchecked");
    sayDay(item, fill(kept.claimed ? words.claimed : words.no_longer, { date: written(day), status: words.statuses[status] }));
    return;
  }
  if (isOwn) setStatus(item, status, code);
  else showFinding(item, { ...kept, check: "", message: kept.said[site.locale] ?? "" });
  if (day !== today()) sayDay(item, fill(words.as_of, { date: written(day) }));
}

/**
 * @param {HTMLElement} item
 * @param {string} text
 */
function sayDay(item, text) {
  part(item, ".check-finding", HTMLElement).append(paragraph("check-hint", text));
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
  setWord(part(item, ".check-status .check-word", HTMLElement), status);
}

/**
 * Let an element say a status, with the sign that goes with it.
 * @param {HTMLElement} word
 * @param {import("./types.d.ts").Shown} status
 */
export function setWord(word, status) {
  word.textContent = status === "running" ? words.running : words.statuses[status];
  word.dataset.word = status;
}

/** @param {import("./types.d.ts").Shown} status */
export function statusWord(status) {
  const word = document.createElement("strong");
  word.className = "check-word";
  setWord(word, status);
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
