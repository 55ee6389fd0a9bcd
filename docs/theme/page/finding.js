// Shows a finding, a fault or progress in an item. Everything is set as text, never as markup.

import { fill, words } from "./site.js";

/** Fill the region with a finding: message, evidence, and the remedy that stands in the page. */
export function showFinding(item, finding) {
  const region = item.querySelector(".check-finding");
  const parts = [paragraph("check-message", statusWord(finding.status), " ", finding.message)];
  for (const one of finding.evidence) parts.push(evidence(one));
  const remedy = item.querySelector(`[data-outcome="${CSS.escape(finding.code)}"] .check-remedy`);
  if (remedy) {
    const heading = document.createElement("h4");
    heading.textContent = words.remedy;
    parts.push(heading, ...[...remedy.cloneNode(true).childNodes]);
  }
  region.replaceChildren(...parts);
  setStatus(item, finding.status, finding.code);
}

/** Say what went wrong with the runtime, with a way to try again and one to go on. */
export function showFault(item, fault, onRetry) {
  const region = item.querySelector(".check-finding");
  const retry = button(words.retry, onRetry);
  const without = button(words.without, () => {
    const results = item.querySelector(".check-results");
    results.open = true;
    results.querySelector("input").focus();
  });
  region.replaceChildren(
    paragraph("check-message", fault.sentence),
    paragraph("check-actions", retry, " ", without),
    paragraph("check-hint", words.without_note),
  );
  setStatus(item, "unchecked", fault.kind);
}

/** Set the item's status: an attribute for the style, a word for the reader. */
export function setStatus(item, status, code = "") {
  item.dataset.status = status;
  item.dataset.code = code;
  const word = item.querySelector(".check-status .check-word");
  word.textContent = status === "running" ? words.running : words.statuses[status];
  word.dataset.word = status;
}

export function statusWord(status) {
  const word = document.createElement("strong");
  word.className = "check-word";
  word.dataset.word = status;
  word.textContent = words.statuses[status];
  return word;
}

export function evidence({ first_line: first, last_line: last, text }) {
  const label = first === last ? fill(words.evidence, { line: first }) : fill(words.evidence_range, { first, last });
  const quote = document.createElement("code");
  quote.textContent = text.length > 400 ? `${text.slice(0, 400)}…` : text;
  return paragraph("check-evidence", `${label}: `, quote);
}

export function paragraph(name, ...content) {
  const element = document.createElement("p");
  element.className = name;
  element.append(...content);
  return element;
}

function button(label, onPress) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "md-button";
  element.textContent = label;
  element.addEventListener("click", onPress);
  return element;
}
