// Shows only the checks of one verdict, and folds and unfolds what stands below them.

import { part, parts } from "./dom.js";
import { fill, words } from "./site.js";

const LISTED = "check-list > check-item, check-diagnosis .check-result, .way-hops li[data-check]";
const FOLDED = "check-item > details, .check-result > details, .way-hops details";

/**
 * Show the checks of one status, or all. Whatever holds the focus stays.
 * @param {string} status
 */
export function applyFilter(status) {
  const listed = parts(document, LISTED, HTMLElement);
  for (const one of listed) {
    one.hidden = status !== "all" && one.dataset.status !== status && !one.contains(document.activeElement);
  }
  const hops = parts(document, ".way-hops details", HTMLDetailsElement);
  if (status !== "all") for (const one of hops) one.open = one.querySelector("li:not([hidden])") !== null;
  const shown = listed.filter((one) => !one.hidden).length;
  part(document, ".check-shown", HTMLElement).textContent = fill(words.shown, { count: shown });
}

/** @param {boolean} open */
export function unfoldAll(open) {
  for (const one of parts(document, FOLDED, HTMLDetailsElement)) one.open = open;
}
