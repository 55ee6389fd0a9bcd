// The questions asked first, and what becomes of the answers.

import { changes, forgetAll, hasAnswers, isKept } from "./answers.js";
import { bindFields } from "./fields.js";
import { words } from "./site.js";

export class CheckScope extends HTMLElement {
  #unbind = null;

  connectedCallback() {
    this.#unbind = bindFields(this, () => {});
    this.show = () => this.#showSaved();
    changes.addEventListener("change", this.show);
    this.#showSaved();
  }

  disconnectedCallback() {
    this.#unbind?.();
    changes.removeEventListener("change", this.show);
  }

  #showSaved() {
    const place = this.querySelector(".check-saved");
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
      this.querySelector(".check-saved").textContent = words.forgotten;
    });
    return button;
  }
}
