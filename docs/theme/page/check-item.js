// One check. Its HTML is complete; this adds the verdict.

import { scopeAnswers, setAnswer } from "./answers.js";
import { part, parts } from "./dom.js";
import { Fault } from "./fault.js";
import { bindFields, fieldsOf } from "./fields.js";
import { setStatus, showFault, showFinding, showKept } from "./finding.js";
import { keptFinding, record, recordOwn } from "./findings.js";
import { ask, isStarted, progress, start } from "./runtime.js";
import { fill, megabytes, sayProgress, site, today, words } from "./site.js";
import { changes } from "./store.js";

/** The findings follow the typing at once; they are announced when it pauses, in milliseconds. */
const PAUSE = 1_000;

export class CheckItem extends HTMLElement {
  #unbind = () => {};
  #turn = 0;
  #wasRun = false;
  #pause = 0;
  #judging = false;
  #shown = "";

  connectedCallback() {
    this.#unbind = bindFields(this, (name) => this.#follow(name));
    changes.addEventListener("change", this.#told);
    this.#showKept();
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
      tick.addEventListener("change", () => recordOwn(this.#check, status));
    }
    if (!isStarted()) this.#say(fill(words.announce, { size: megabytes(site.first_use) }));
  }

  disconnectedCallback() {
    this.#unbind();
    changes.removeEventListener("change", this.#told);
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
      this.#judging = true;
      record([finding]);
      this.#judging = false;
      this.#shown = this.#asKept();
      this.#untick();
      showFinding(this, finding);
      if (quietly) this.#announceAfterPause(finding);
    } catch (error) {
      if (turn !== this.#turn) return;
      showFault(this, error instanceof Fault ? error : new Fault("broken"), () => this.run());
    }
  }

  get #check() {
    return this.dataset.check ?? "";
  }

  /** Whether the finding follows the typing: once it was judged, and Python runs. */
  get #follows() {
    return this.#wasRun && isStarted();
  }

  /** A verdict was found elsewhere: by a paste, in another tab, or because the rules have changed. */
  #told = (/** @type {CustomEvent<import("./types.d.ts").Stored>} */ { detail: { change } }) => {
    const told = change?.findings?.[this.#check];
    if (!told || this.#judging || (told.old && this.#follows)) return;
    if (this.#shown !== this.#asKept()) this.#showKept();
  };

  /** What is kept of this check, as text to compare: what is shown already is not shown anew. */
  #asKept() {
    const kept = keptFinding(this.#check);
    return kept ? JSON.stringify({ ...kept, said: kept.said[site.locale] }) : "";
  }

  #showKept() {
    const kept = keptFinding(this.#check);
    if (!kept || this.dataset.status === "running") return;
    this.#wasRun ||= kept.code !== "own_verdict";
    this.#shown = this.#asKept();
    this.#region.setAttribute("aria-live", "off");
    showKept(this, kept);
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
    if (name === null) this.#forget();
    if (name === null || !this.#follows) return;
    const scope = document.querySelector(`check-scope [name="${CSS.escape(name)}"]`);
    if (scope || fieldsOf(this).some((field) => field.name === name)) this.run({ quietly: true });
  }

  #forget() {
    this.#turn += 1;
    this.#wasRun = false;
    clearTimeout(this.#pause);
    this.#region.replaceChildren();
    this.#untick();
    setStatus(this, "unchecked");
  }

  #untick() {
    for (const tick of parts(this, ".check-own input", HTMLInputElement)) tick.checked = false;
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
