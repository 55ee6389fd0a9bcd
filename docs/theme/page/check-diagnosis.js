// The paste box: one text with whatever the reader has, and everything that it tells.

import { allAnswers, changes, setAnswers } from "./answers.js";
import { addressOf, checks } from "./checks.js";
import { offerCopies } from "./copy-code.js";
import { part, parts } from "./dom.js";
import { Fault } from "./fault.js";
import { paragraph, statusWord } from "./finding.js";
import { record } from "./findings.js";
import { answered, known, lists } from "./on-demand.js";
import { review } from "./review.js";
import { ask, progress, start } from "./runtime.js";
import { fill, sayProgress, site, today, words } from "./site.js";
import { current } from "./store.js";

const texts = words.diagnosis;

/** How long nobody types before a short text is answered, in milliseconds. */
const PAUSE = 300;

export class CheckDiagnosis extends HTMLElement {
  /** @type {HTMLElement} what is known of every check, once it was fetched */
  #known = document.createElement("div");
  #pause = 0;
  #forget = (/** @type {CustomEvent<import("./types.d.ts").Change>} */ { detail: { name } }) => {
    if (name === null) this.#clear();
  };

  connectedCallback() {
    changes.addEventListener("change", this.#forget);
    if (this.dataset.bound) return;
    this.dataset.bound = "";
    part(this, ".check-run", HTMLButtonElement).addEventListener("click", () => this.run());
    this.#field.addEventListener("focus", () => start().catch(() => {})); // told when the reader presses
    this.#field.addEventListener("input", () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#answer(), PAUSE);
    });
    if (this.#field.value) this.#answer(); // typed before this script was there
  }

  disconnectedCallback() {
    changes.removeEventListener("change", this.#forget);
  }

  /** Show what the guide says to a number, a code or a question; it needs no Python. */
  async #answer() {
    const text = this.#field.value.trim();
    const found = await answered(text);
    if (text !== this.#field.value.trim()) return; // there is more to answer by now
    this.#answers.replaceChildren(...found);
    if (this.dataset.status !== "unchecked") return; // the summary tells of a diagnosis
    part(this, ".check-summary", HTMLElement).replaceChildren(
      ...(found.length ? [paragraph("check-unseen", texts.answered)] : []),
    );
  }

  /** Diagnose what the box holds. The text stays in it; what was recognised is kept as if it were typed. */
  async run() {
    const text = this.#field.value;
    if (text.length > site.longest_transcript) {
      this.#refuse(text.length);
      return;
    }
    const tell = (/** @type {CustomEvent<import("./types.d.ts").Progress>} */ { detail }) => this.#say(sayProgress(detail));
    progress.addEventListener("progress", tell);
    this.dataset.status = "running";
    this.#say(words.running);
    try {
      const diagnosis = await ask("diagnose", { text, today: today(), locale: site.locale, given: allAnswers() });
      if (!this.#known.hasChildNodes()) this.#known = await known();
      setAnswers(await ask("answers_in", { text, diagnosis }));
      record(diagnosis.findings);
      await review();
      await this.#answer();
      this.#show(diagnosis, await lists());
    } catch (error) {
      this.#showFault(error instanceof Fault ? error : new Fault("broken"));
    } finally {
      progress.removeEventListener("progress", tell);
      this.#say("");
      part(this, ".check-summary", HTMLElement).scrollIntoView({ block: "nearest" }); // out of sight on a phone
    }
  }

  get #field() {
    return part(this, "textarea", HTMLTextAreaElement);
  }

  get #answers() {
    return part(this, ".check-answers", HTMLElement);
  }

  /** @param {string} text */
  #say(text) {
    part(this, ".check-progress", HTMLElement).textContent = text;
  }

  /**
   * @param {import("./types.d.ts").Diagnosis} diagnosis
   * @param {typeof import("./diagnosis-lists.js")} lists
   */
  #show(diagnosis, lists) {
    const { summary, findings } = diagnosis;
    const title = document.createElement("h2");
    title.textContent = texts.findings;
    this.dataset.status = summary.status;
    const counts = lists.counted(summary);
    const half = lists.halfTold(this.#known, diagnosis, (check) => this.#link(check));
    const nothing = this.#answers.hasChildNodes() ? texts.only_answered : texts.nothing;
    const content = half.length && !counts.length ? half.splice(0) : [paragraph("check-message", ...(counts.length ? counts : [nothing]))];
    const next = current().next?.check;
    if (findings.length && next) content.push(paragraph("check-message", `${words.next}: `, this.#link(next)));
    content.push(...half);
    if (diagnosis.secrets) content.push(paragraph("check-message", texts.secrets));
    part(this, ".check-summary", HTMLElement).replaceChildren(...content);
    part(this, ".check-findings", HTMLElement).replaceChildren(
      ...(findings.length ? [title] : []),
      ...findings.map((finding) => this.#finding(finding, finding.check === next, lists)),
      ...lists.recognised(this.#known, diagnosis),
      ...lists.unrecognised(this.#field.value, diagnosis),
    );
  }

  /**
   * @param {import("./types.d.ts").Finding} finding
   * @param {boolean} isNext
   * @param {typeof import("./diagnosis-lists.js")} lists
   */
  #finding(finding, isNext, { quoted, unfolding }) {
    const section = document.createElement("section");
    section.className = "check-result";
    section.dataset.status = finding.status;
    const title = document.createElement("h3");
    title.append(this.#link(finding.check));
    section.append(title, paragraph("check-message", statusWord(finding.status), " ", finding.message));
    section.append(...quoted(finding));
    const remedy = this.#known.querySelector(
      `[data-check="${CSS.escape(finding.check)}"] [data-outcome="${CSS.escape(finding.code)}"]`,
    );
    if (remedy) {
      section.append(unfolding(words.remedy, isNext, ...remedy.cloneNode(true).childNodes));
      offerCopies(section);
    }
    return section;
  }

  /**
   * Say that the text is longer than what is read; the text stays.
   * @param {number} length
   */
  #refuse(length) {
    const count = length.toLocaleString(site.locale);
    const limit = site.longest_transcript.toLocaleString(site.locale);
    this.dataset.status = "unchecked";
    part(this, ".check-findings", HTMLElement).replaceChildren();
    part(this, ".check-summary", HTMLElement).replaceChildren(
      paragraph("check-message", fill(texts.too_long, { count, limit })),
    );
  }

  /** @param {Fault} fault */
  #showFault(fault) {
    this.dataset.status = "unchecked";
    const retry = document.createElement("button");
    retry.type = "button";
    retry.className = "md-button";
    retry.textContent = words.retry;
    retry.addEventListener("click", () => this.run());
    part(this, ".check-summary", HTMLElement).replaceChildren(
      paragraph("check-message", fault.sentence),
      paragraph("check-actions", retry, " ", this.#without()),
      paragraph("check-hint", texts.without),
    );
  }

  /** The way on without Python: the checks by hand, from the first section on. */
  #without() {
    const link = document.createElement("a");
    link.href = addressOf(checks[0]?.section ?? "");
    link.className = "md-button";
    link.textContent = words.without;
    return link;
  }

  #clear() {
    this.#field.value = "";
    this.dataset.status = "unchecked";
    part(this, ".check-summary", HTMLElement).replaceChildren();
    part(this, ".check-findings", HTMLElement).replaceChildren();
    this.#answers.replaceChildren();
  }

  /** @param {string} check */
  #link(check) {
    const [link] = parts(this.#known, `[data-check="${CSS.escape(check)}"] > a`, HTMLAnchorElement);
    return link ? link.cloneNode(true) : check;
  }
}
