// Offers a page in the language that the reader's browser asks for; never leads there by itself.

import { part } from "./dom.js";
import { choose, wantedLanguage } from "./language-switch.js";
import { site } from "./site.js";

/** Hidden until it has something to offer; what is pressed is remembered. */
export class LanguageOffer extends HTMLElement {
  /** @type {AbortController | undefined} */
  #gone;

  connectedCallback() {
    this.hidden = wantedLanguage() !== this.lang;
    part(this, "button", HTMLButtonElement).addEventListener("click", () => {
      choose(site.locale);
      this.hidden = true;
    });
    this.#gone = new AbortController();
    for (const kind of ["input", "click"]) {
      document.addEventListener(kind, (event) => this.#leave(event), { signal: this.#gone.signal });
    }
  }

  disconnectedCallback() {
    this.#gone?.abort();
  }

  /**
   * Cover nothing of a page on which somebody works; no choice is remembered by that.
   * @param {Event} event
   */
  #leave({ target }) {
    if (target instanceof Element && target.closest("article :is(button, input, select, textarea)")) this.hidden = true;
  }
}
