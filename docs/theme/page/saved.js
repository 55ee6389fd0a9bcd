// Says whether what was entered is kept, and lets it be forgotten.

import { hasAnswers } from "./answers.js";
import { words } from "./site.js";
import { forget, storage } from "./store.js";

/**
 * Fill `place` with what becomes of the answers; what it says already is not said again.
 * @param {HTMLElement} place
 */
export function showSaved(place) {
  const shown = hasAnswers() || storage() !== "saved" ? `${storage()} ${hasAnswers()}` : "";
  if ((place.dataset.shown ?? "") === shown) return;
  place.dataset.shown = shown;
  const parts = hasAnswers() ? [" ", forgetButton(place)] : [];
  place.replaceChildren(...(shown ? [words.storage[storage()], ...parts] : []));
}

/** @param {HTMLElement} place */
function forgetButton(place) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = place.className === "check-saved" ? "check-forget md-button" : "md-button";
  button.textContent = words.forget;
  button.addEventListener("click", () => {
    forget();
    place.textContent = words.forgotten;
    place.tabIndex = -1; // the button is gone, the focus stays where it was
    place.focus();
  });
  return button;
}
