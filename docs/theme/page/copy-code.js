// The theme's button that copies a piece of code, for code that comes into the page
// after the theme has looked for it.

import { parts } from "./dom.js";

const told = JSON.parse(document.getElementById("__config")?.textContent ?? "{}");

/** @type {string} what the theme calls its button in the page's language; none in another theme */
const title = told.translations?.["clipboard.copy"] ?? "";

/**
 * Give every piece of code below `owner` a button of its own, in place of one that was copied along.
 * @param {ParentNode} owner
 */
export function offerCopies(owner) {
  if (!title) return;
  for (const code of parts(owner, "pre > code", HTMLElement)) {
    const frame = /** @type {HTMLElement} */ (code.parentElement);
    frame.removeAttribute("id");
    frame.classList.add("no-copy"); // tells the theme, which may look after all
    for (const old of parts(frame, ".md-code__nav", HTMLElement)) old.remove();
    const row = document.createElement("nav");
    row.className = "md-code__nav";
    row.setAttribute("role", "none");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "md-code__button";
    button.title = title;
    button.dataset.clipboardText = (code.textContent ?? "").trimEnd();
    button.dataset.mdType = "copy";
    row.append(button);
    frame.insertBefore(row, code);
  }
}
