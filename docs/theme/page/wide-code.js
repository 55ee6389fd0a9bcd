// Code that is wider or higher than its place is scrolled by keyboard. The theme sees to it where the code was
// in sight once; here is the rest, all at once, for each look costs a layout.

import { parts } from "./dom.js";

/** How long nothing is added to the page before it is looked through, in milliseconds. */
const PAUSE = 200;

let pause = 0;

/** Let all code of the page that is scrolled take the focus, now and when more of it is laid out. */
export function reachWideCode() {
  if (document.readyState === "complete") reach();
  else addEventListener("load", reach, { once: true });
  document.addEventListener("toggle", reach, { capture: true });
}

/** The page has changed: look again when it is at rest. */
export function reachLater() {
  clearTimeout(pause);
  pause = setTimeout(reach, PAUSE);
}

function reach() {
  const all = parts(document, "pre > code:not([tabindex])", HTMLElement);
  const shown = all.filter((one) => !one.closest("details:not([open])")); // to measure what is folded lays it out
  const wide = shown.filter((one) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight);
  for (const one of wide) one.tabIndex = 0;
}
