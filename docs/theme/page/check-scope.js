// The questions asked first, and what becomes of the answers.

import { changes, forgetAll, hasAnswers, isKept } from "./answers.js";
import { bindFields } from "./fields.js";
import { part } from "./dom.js";
import { words } from "./site.js";

export class CheckScope extends HTMLElement {
  #unbind = () => {};
  #show = () => this.#showSaved();

  connectedCallback() {
    this.#unbind = bindFields(this, () => {});
    changes.addEventListener("change", this.#show);
    this.#showSaved();
  }

  disconnectedCallback() {
    this.#unbind();
    changes.removeEventListener("change", this.#show);
  }

  get #saved() {
    return part(this, ".check-saved", HTMLElement);
  }

  #showSaved() {
    const place = this.#saved;
    if (!isKept()) place.textContent = words.not_saved;
    else if (!hasAnswers()) place.textContent = "";
    else if (!place.querySelector("button")) place.replaceChildren(`${words.saved} `, this.#forgetButton());
  }

  #forgetButton() {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "check-forget md-button";
    button.textContent = words.forget;
    button.addEventListener("click", () => {
      forgetAll();
      this.#saved.textContent = words.forgotten;
    });
    return button;
  }
}
