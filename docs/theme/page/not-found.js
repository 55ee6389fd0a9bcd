// What the page for unknown addresses says in one language; the language of the address comes first.

import { root } from "./site.js";

/** Moves before its siblings where the address lies in its language's folder. */
export class NotFound extends HTMLElement {
  connectedCallback() {
    const { folder } = this.dataset;
    const first = this.parentElement?.querySelector("not-found");
    if (folder && first && first !== this && location.pathname.startsWith(new URL(folder, root).pathname))
      first.before(this);
  }
}
