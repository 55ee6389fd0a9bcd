// The paste box: one text with whatever the reader has, and everything that it tells.

import { scopeAnswers } from "./answers.js";
import { Fault } from "./fault.js";
import { evidence, paragraph, statusWord } from "./finding.js";
import { ask, progress, start } from "./runtime.js";
import { fill, sayProgress, site, today, words } from "./site.js";

const texts = words.diagnosis;

export class CheckDiagnosis extends HTMLElement {
  connectedCallback() {
    if (this.dataset.bound) return;
    this.dataset.bound = "";
    this.querySelector(".check-run").addEventListener("click", () => this.run());
    this.#field.addEventListener("focus", () => start().catch(() => {})); // told when the reader presses
  }

  /** Diagnose what the box holds; the text stays in it, and is kept nowhere else. */
  async run() {
    const tell = ({ detail }) => this.#say(sayProgress(detail));
    progress.addEventListener("progress", tell);
    this.dataset.status = "running";
    this.#say(words.running);
    try {
      const request = { text: this.#field.value, today: today(), locale: site.locale, given: scopeAnswers() };
      this.#show(await ask("diagnose", request));
    } catch (error) {
      this.#showFault(error instanceof Fault ? error : new Fault("broken"));
    } finally {
      progress.removeEventListener("progress", tell);
      this.#say("");
    }
  }

  get #field() {
    return this.querySelector("textarea");
  }

  #say(text) {
    this.querySelector(".check-progress").textContent = text;
  }

  #show(diagnosis) {
    const { summary, findings } = diagnosis;
    this.dataset.status = summary.status;
    const counts = Object.entries(summary.counts)
      .filter(([, count]) => count)
      .flatMap(([status, count]) => [statusWord(status), `: ${count}\u2003`]);
    const parts = [paragraph("check-message", ...(counts.length ? counts : [texts.nothing]))];
    const [first] = findings;
    if (first && ["fail", "warn"].includes(first.status)) {
      parts.push(paragraph("check-message", `${texts.begin} `, this.#link(first.check)));
    }
    if (diagnosis.secrets) parts.push(paragraph("check-message", texts.secrets));
    this.querySelector(".check-summary").replaceChildren(...parts);
    this.querySelector(".check-findings").replaceChildren(
      ...findings.map((finding, index) => this.#finding(finding, index === 0)),
      ...this.#recognised(diagnosis),
      ...this.#unrecognised(diagnosis.unrecognised_lines),
    );
  }

  #finding(finding, isFirst) {
    const section = document.createElement("section");
    section.className = "check-result";
    section.dataset.status = finding.status;
    const title = document.createElement("h3");
    title.append(this.#link(finding.check));
    section.append(title, paragraph("check-message", statusWord(finding.status), " ", finding.message));
    section.append(...finding.evidence.map(evidence));
    const remedy = this.#known.querySelector(
      `[data-check="${CSS.escape(finding.check)}"] [data-outcome="${CSS.escape(finding.code)}"]`,
    );
    if (remedy) {
      const content = [...remedy.cloneNode(true).childNodes];
      section.append(unfolding(words.remedy, isFirst && finding.status !== "pass", ...content));
    }
    return section;
  }

  /** What was found in the text, so that the reader sees what was read and what was not. */
  #recognised({ recognised }) {
    if (!recognised.length) return [];
    const list = document.createElement("ul");
    for (const { input, first_line: first, last_line: last } of recognised) {
      const label = this.#known.querySelector(`[data-input="${CSS.escape(input)}"]`)?.textContent ?? input;
      const item = document.createElement("li");
      item.textContent = `${label} (${fill(words.evidence_range, { first, last })})`;
      list.append(item);
    }
    return [unfolding(fill(texts.recognised, { count: recognised.length }), false, list)];
  }

  #unrecognised(spans) {
    if (!spans.length) return [];
    const lines = this.#field.value.split(/\r\n|\r|\n/);
    const shown = spans.flatMap(([first, last]) =>
      lines.slice(first - 1, last).map((line, index) => `${first + index}: ${line}`),
    );
    const quote = document.createElement("pre");
    quote.textContent = shown.join("\n");
    return [unfolding(fill(texts.unrecognised, { count: shown.length }), false, quote)];
  }

  #showFault(fault) {
    this.dataset.status = "unchecked";
    const retry = document.createElement("button");
    retry.type = "button";
    retry.className = "md-button";
    retry.textContent = words.retry;
    retry.addEventListener("click", () => this.run());
    this.querySelector(".check-summary").replaceChildren(
      paragraph("check-message", fault.sentence),
      paragraph("check-actions", retry),
      paragraph("check-hint", texts.without),
    );
  }

  /** The titles, addresses and remedies of all checks, which the build put into the page. */
  get #known() {
    return this.querySelector("template").content;
  }

  #link(check) {
    const link = this.#known.querySelector(`[data-check="${CSS.escape(check)}"] > a`);
    return link ? link.cloneNode(true) : check;
  }
}

function unfolding(title, open, ...content) {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = title;
  details.open = open;
  details.append(summary, ...content);
  return details;
}
