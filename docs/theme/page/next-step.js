// Shows what to do next. Which step that is, a rule in Python has decided; here it is only told.

import { addressOf, checks } from "./checks.js";
import { part } from "./dom.js";
import { Fault } from "./fault.js";
import { statusWord } from "./finding.js";
import { basis, statusOf } from "./findings.js";
import { needsReview, review } from "./review.js";
import { site, words } from "./site.js";
import { current } from "./store.js";

/** @type {WeakMap<HTMLElement, Node[]>} what the build put there, for as long as nothing was judged */
const built = new WeakMap();

/**
 * Show the step below `owner`, and whether something has to be judged again.
 * @param {HTMLElement} owner
 */
export function showNext(owner) {
  const check = part(owner, ".check-next-check", HTMLElement);
  const why = part(owner, ".check-next-why", HTMLElement);
  restorable(check);
  restorable(why);
  const { next, findings } = current();
  if (Object.keys(findings).length === 0) {
    restore(check);
    restore(why);
  } else if (next?.basis === basis()) {
    const said = next.said[site.locale];
    const step = checks.find(({ id }) => id === next.check);
    check.replaceChildren(...(step ? [statusWord(statusOf(step.id)), ": ", link(step, said?.title ?? "")] : []));
    why.textContent = said?.why ?? "";
  }
  showAgain(part(owner, ".check-again", HTMLElement));
}

/** @param {HTMLElement} place */
function restorable(place) {
  if (!built.has(place)) built.set(place, [...place.cloneNode(true).childNodes]);
}

/** @param {HTMLElement} place */
function restore(place) {
  place.replaceChildren(...(built.get(place) ?? []).map((one) => one.cloneNode(true)));
}

/**
 * @param {{section: string, id: string}} step
 * @param {string} title
 */
function link({ section, id }, title) {
  const element = document.createElement("a");
  element.href = addressOf(section, id);
  element.textContent = title;
  return element;
}

/**
 * Where verdicts no longer hold, say so, with a way to have them judged again.
 * @param {HTMLElement} place
 */
function showAgain(place) {
  place.hidden = !needsReview();
  if (place.hidden || place.hasChildNodes()) return;
  const said = document.createElement("span");
  const button = document.createElement("button");
  said.textContent = words.outdated;
  button.type = "button";
  button.className = "md-button";
  button.textContent = words.again;
  button.addEventListener("click", async () => {
    said.textContent = words.running;
    try {
      await review();
      said.textContent = words.outdated;
    } catch (error) {
      said.textContent = (error instanceof Fault ? error : new Fault("broken")).sentence;
    }
  });
  place.replaceChildren(said, button);
}
