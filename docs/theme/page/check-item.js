// One check. Its HTML is complete; this adds the verdict.

import { scopeAnswers, setAnswer } from "./answers.js";
import { part, parts } from "./dom.js";
import { Fault } from "./fault.js";
import { bindFields, fieldsOf } from "./fields.js";
import { setStatus, showFault, showFinding } from "./finding.js";
import { ask, isStarted, progress, start } from "./runtime.js";
import { fill, megabytes, sayProgress, site, today, words } from "./site.js";

/** The findings follow the typing at once; they are announced when it pauses, in milliseconds. */
const PAUSE = 1_000;
/** What the first use takes over the wire, compressed, in bytes. */
const FIRST_USE = 3_850_000;

export class CheckItem extends HTMLElement {
  #unbind = () => {};
  #turn = 0;
  #wasRun = false;
  #pause = 0;

  connectedCallback() {
    this.#unbind = bindFields(this, (name) => this.#follow(name));
    if (this.dataset.bound) return;
    this.dataset.bound = "";
    part(this, ".check-run", HTMLButtonElement).addEventListener("click", () => this.run());
    this.addEventListener("focusin", (event) => {
      if (fieldsOf(this).some((one) => one === event.target)) this.#prepare();
    });
    for (const example of parts(this, ".check-example", HTMLButtonElement)) {
      example.addEventListener("click", () => this.#fill(JSON.parse(example.dataset.inputs ?? "{}")));
    }
    for (const tick of parts(this, ".check-own input", HTMLInputElement)) {
      const status = /** @type {import("./types.d.ts").Status} */ (tick.value);
      tick.addEventListener("change", () => setStatus(this, status, "own_verdict"));
    }
    if (!isStarted()) this.#say(fill(words.announce, { size: megabytes(FIRST_USE) }));
  }

  disconnectedCallback() {
    this.#unbind();
    clearTimeout(this.#pause);
  }

  /** Judge what the fields hold now and show the finding. */
  async run({ quietly = false } = {}) {
    const turn = ++this.#turn;
    this.#wasRun = true;
    if (!quietly) setStatus(this, "running");
    this.#region.setAttribute("aria-live", quietly ? "off" : "polite");
    try {
      await this.#started();
      const finding = await ask("judge", this.#request());
      if (turn !== this.#turn) return;
      showFinding(this, finding);
      if (quietly) this.#announceAfterPause(finding);
    } catch (error) {
      if (turn !== this.#turn) return;
      showFault(this, error instanceof Fault ? error : new Fault("broken"), () => this.run());
    }
  }

  get #region() {
    return part(this, ".check-finding", HTMLElement);
  }

  /** Required fields are judged even when blank; an optional one counts as absent then. */
  #request() {
    const required = this.dataset.required?.split(" ") ?? [];
    const given = scopeAnswers();
    for (const field of fieldsOf(this)) {
      if (field.value.trim() || required.includes(field.name)) given[field.name] = field.value;
    }
    return { check: this.dataset.check, given, today: today(), locale: site.locale };
  }

  /** @param {string|null} name */
  #follow(name) {
    if (!this.#wasRun) return;
    if (name === null) {
      this.#turn += 1;
      this.#wasRun = false;
      this.#region.replaceChildren();
      setStatus(this, "unchecked");
      return;
    }
    const scope = document.querySelector(`check-scope [name="${CSS.escape(name)}"]`);
    if (scope || fieldsOf(this).some((field) => field.name === name)) this.run({ quietly: true });
  }

  /** @param {import("./types.d.ts").Finding} finding */
  #announceAfterPause(finding) {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#region.setAttribute("aria-live", "polite");
      showFinding(this, finding);
    }, PAUSE);
  }

  /** @param {Record<string, string>} inputs */
  #fill(inputs) {
    for (const field of fieldsOf(this)) setAnswer(field.name, inputs[field.name] ?? "");
    fieldsOf(this)[0]?.focus();
  }

  #prepare() {
    this.#started().catch(() => {}); // told when the reader presses
  }

  async #started() {
    const tell = (/** @type {CustomEvent<import("./types.d.ts").Progress>} */ { detail }) => this.#say(sayProgress(detail));
    progress.addEventListener("progress", tell);
    try {
      await start();
    } finally {
      progress.removeEventListener("progress", tell);
      this.#say("");
    }
  }

  /** @param {string} text */
  #say(text) {
    part(this, ".check-progress", HTMLElement).textContent = text;
  }
}
