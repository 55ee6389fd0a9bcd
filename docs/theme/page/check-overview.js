// Where the reader stands, always in reach: counts, the next step, and the tools for what he has.

import { addressOf, checks } from "./checks.js";
import { part, parts } from "./dom.js";
import { applyFilter, unfoldAll } from "./filter.js";
import { statusWord } from "./finding.js";
import { counts } from "./findings.js";
import { showNext } from "./next-step.js";
import { showSaved } from "./saved.js";
import { words } from "./site.js";
import { changes } from "./store.js";

export class CheckOverview extends HTMLElement {
  #show = () => this.#update();
  #leave = (/** @type {Event} */ event) => {
    if (!event.composedPath().includes(this)) this.#toggle(false);
  };

  connectedCallback() {
    changes.addEventListener("change", this.#show);
    document.addEventListener("pointerdown", this.#leave);
    if (!this.dataset.bound) this.#bind();
    this.#update();
    document.documentElement.classList.add("has-overview");
  }

  disconnectedCallback() {
    changes.removeEventListener("change", this.#show);
    document.removeEventListener("pointerdown", this.#leave);
    document.documentElement.classList.remove("has-overview");
  }

  #bind() {
    this.dataset.bound = "";
    this.#button.addEventListener("click", () => this.#toggle(this.#panel.hidden === true));
    this.addEventListener("keydown", (event) => {
      // The dialog may be closed already when the key that closed it arrives here.
      const inDialog = event.target instanceof Element && event.target.closest("dialog");
      if (event.key !== "Escape" || this.#panel.hidden || inDialog) return;
      this.#toggle(false);
      this.#button.focus();
    });
    const handOver = part(this, ".check-hand-over", HTMLButtonElement);
    handOver.addEventListener("click", async () => {
      const { openReport } = await import("./report-dialog.js");
      const dialog = part(this, "dialog", HTMLDialogElement);
      dialog.addEventListener("close", () => handOver.focus(), { once: true });
      openReport(dialog);
    });
    const filter = part(this, "select", HTMLSelectElement);
    filter.addEventListener("change", () => applyFilter(filter.value));
    for (const button of parts(this, "[data-unfold]", HTMLButtonElement)) {
      button.addEventListener("click", () => unfoldAll(button.dataset.unfold === "open"));
    }
  }

  get #button() {
    return part(this, ".check-overview-toggle", HTMLButtonElement);
  }

  get #panel() {
    return part(this, ".check-overview-panel", HTMLElement);
  }

  /** @param {boolean} open */
  #toggle(open) {
    this.#panel.hidden = !open;
    this.#button.setAttribute("aria-expanded", String(open));
  }

  #update() {
    const all = counts(checks.map(({ id }) => id));
    part(this, ".check-counts", HTMLElement).replaceChildren(...all.map(tally));
    const sections = [...new Set(checks.map(({ section }) => section))];
    part(this, ".check-sections", HTMLElement).replaceChildren(...sections.map(sectionRow));
    showNext(this);
    showSaved(part(this, ".check-kept", HTMLElement));
  }
}

/**
 * A sign with its number; the word is there for whoever does not see the sign.
 * @param {[import("./findings.js").Known, number]} counted
 */
function tally([status, count]) {
  const element = document.createElement("span");
  element.className = "check-tally";
  const word = statusWord(status);
  word.title = words.statuses[status];
  element.append(word, ` ${count}`);
  return element;
}

/** @param {import("./checks.js").Section} section */
function sectionRow(section) {
  const ids = checks.filter((one) => one.section === section).map(({ id }) => id);
  const row = document.createElement("li");
  const link = document.createElement("a");
  link.href = addressOf(section);
  link.textContent = words.sections[section];
  row.append(link, " ", ...counts(ids).filter(([, count]) => count).map(tally));
  return row;
}
