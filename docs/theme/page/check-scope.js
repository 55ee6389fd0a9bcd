// The questions asked first, and what becomes of the answers.

import { changes } from "./answers.js";
import { part } from "./dom.js";
import { bindFields } from "./fields.js";
import { showSaved } from "./saved.js";

export class CheckScope extends HTMLElement {
  #unbind = () => {};
  #show = () => showSaved(part(this, ".check-saved", HTMLElement));

  connectedCallback() {
    this.#unbind = bindFields(this, () => {});
    changes.addEventListener("change", this.#show);
    this.#show();
  }

  disconnectedCallback() {
    this.#unbind();
    changes.removeEventListener("change", this.#show);
  }
}
