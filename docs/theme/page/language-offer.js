// Offers a page in the language that the reader's browser asks for; never leads there by itself.

import { part } from "./dom.js";
import { choose, wantedLanguage } from "./language-switch.js";
import { site } from "./site.js";

/** Hidden until it has something to offer; what is pressed is remembered. */
export class LanguageOffer extends HTMLElement {
  connectedCallback() {
    this.hidden = wantedLanguage() !== this.lang;
    part(this, "button", HTMLButtonElement).addEventListener("click", () => {
      choose(site.locale);
      this.hidden = true;
    });
  }
}
