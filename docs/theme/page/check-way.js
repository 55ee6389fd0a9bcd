// The picture of the way: each hop shows the worst of its checks, and what is still open.

import { checks } from "./checks.js";
import { part, parts } from "./dom.js";
import { setWord } from "./finding.js";
import { counts, statusOf, worst } from "./findings.js";
import { showNext } from "./next-step.js";
import { fill, site, words } from "./site.js";
import { changes } from "./store.js";

const signs = new Map(site.signs.map(([status = "", sign = ""]) => [status, sign]));

export class CheckWay extends HTMLElement {
  #show = () => this.#update();

  connectedCallback() {
    changes.addEventListener("change", this.#show);
    addEventListener("hashchange", this.#unfold);
    // The theme takes every link for one of HTML; the browser follows these by itself.
    for (const picture of parts(this, "svg", SVGElement)) picture.onclick = (event) => event.stopPropagation();
    this.#update();
    this.#unfold();
  }

  disconnectedCallback() {
    changes.removeEventListener("change", this.#show);
    removeEventListener("hashchange", this.#unfold);
  }

  #update() {
    for (const hop of new Set(checks.map((one) => one.hop))) this.#showHop(hop);
    for (const row of parts(this, "li[data-check]", HTMLElement)) {
      const status = statusOf(row.dataset.check ?? "");
      row.dataset.status = status;
      setWord(part(row, ".check-word", HTMLElement), status);
    }
    showNext(this);
  }

  /** @param {string} hop */
  #showHop(hop) {
    const ids = checks.filter((one) => one.hop === hop).map(({ id }) => id);
    const status = worst(ids);
    const count = counts(ids).find(([one]) => one === "unchecked")?.[1] ?? 0;
    const left = fill(count === ids.length ? words.way.all : words.way.open, { count });
    for (const line of parts(this, `[data-after="${hop}"]`, SVGElement)) line.dataset.status = status;
    for (const place of parts(this, `svg [data-hop="${hop}"]`, SVGElement)) {
      place.dataset.status = status;
      const isOpen = status === "unchecked";
      part(place, ".way-sign", SVGElement).textContent = isOpen ? "" : signs.get(status) ?? "";
      part(place, ".way-word", SVGElement).textContent = isOpen ? words.way.unchecked : words.statuses[status];
      part(place, ".way-open", SVGElement).textContent = left;
    }
    const place = part(this, `li[data-hop="${hop}"]`, HTMLElement);
    place.dataset.status = status;
    setWord(part(place, ".check-word", HTMLElement), status);
    part(place, ".way-open", HTMLElement).textContent = `(${left})`;
  }

  /** A hop of the picture leads to its list, which is folded up until then. */
  #unfold = () => {
    const [list] = parts(this, `.way-hops ul[id="${CSS.escape(location.hash.slice(1))}"]`, HTMLElement);
    const details = list?.closest("details");
    if (!details) return;
    details.open = true;
    part(details, "summary", HTMLElement).focus({ preventScroll: true });
    details.scrollIntoView({ block: "start" });
  };
}
