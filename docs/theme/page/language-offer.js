// Offers a page in the language that the reader's browser asks for; never leads there by itself.

import { part } from "./dom.js";
import { choose, wantedLanguage } from "./language-switch.js";
import { site } from "./site.js";

/** What somebody does who works on the page. */
const WORK = ["input", "click"];

/** Hidden until it has something to offer; what is pressed is remembered. */
export class LanguageOffer extends HTMLElement {
  connectedCallback() {
    this.hidden = wantedLanguage() !== this.lang;
    part(this, "button", HTMLButtonElement).addEventListener("click", () => {
      choose(site.locale);
      this.hidden = true;
    });
    for (const kind of WORK) document.addEventListener(kind, this);
  }

  disconnectedCallback() {
    for (const kind of WORK) document.removeEventListener(kind, this);
  }

  /**
   * Cover nothing of a page on which somebody works; no choice is remembered by that.
   * @param {{ target: any }} event - of an element, or of the document, which is in nothing
   */
  handleEvent({ target }) {
    this.hidden ||= !!target.closest?.("article :is(button, input, select, textarea)");
  }
}
