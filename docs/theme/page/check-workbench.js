// Runs every example of every check, and shows each finding in each language beside what was expected.

import { part, parts } from "./dom.js";
import { Fault } from "./fault.js";
import { evidence, paragraph, statusWord } from "./finding.js";
import { ask } from "./runtime.js";
import { fill, words } from "./site.js";

export class CheckWorkbench extends HTMLElement {
  connectedCallback() {
    if (this.dataset.bound) return;
    this.dataset.bound = "";
    part(this, ".check-run", HTMLButtonElement).addEventListener("click", () => this.#run());
    // A fold is filled when it is opened: the texts of all examples are long. The event does not rise.
    this.addEventListener("toggle", (event) => fillFold(event.target), { capture: true });
  }

  async #run() {
    const button = part(this, ".check-run", HTMLButtonElement);
    const all = parts(this, "tbody tr", HTMLTableRowElement).length;
    let done = 0;
    let right = 0;
    button.disabled = true;
    try {
      for (const table of parts(this, "table", HTMLTableElement)) {
        const rows = parts(table, "tbody tr", HTMLTableRowElement);
        /** @type {import("./types.d.ts").Finding[][]} */
        const findings = [];
        for (const row of rows) findings.push(await findingsOf(row));
        // A table is shown as a whole: the page is long, and laying it out takes longer than judging.
        right += rows.filter((row, index) => show(row, findings[index] ?? [])).length;
        done += rows.length;
        this.#say(".check-progress", `${done} / ${all}`);
      }
      this.#say(".workbench-summary", fill(words.workbench, { right, all }));
    } catch (error) {
      this.#say(".workbench-summary", (error instanceof Fault ? error : new Fault("broken")).sentence);
    } finally {
      this.#say(".check-progress", "");
      button.disabled = false;
    }
  }

  /**
   * @param {string} place
   * @param {string} text
   */
  #say(place, text) {
    part(this, place, HTMLElement).textContent = text;
  }
}

/**
 * Show what is entered in a row's example.
 * @param {EventTarget | null} fold
 */
function fillFold(fold) {
  const isOurs = fold instanceof HTMLElement && fold.matches(".workbench-given");
  if (!isOurs || fold.querySelector("pre")) return;
  /** @type {Record<string, string>} */
  const given = JSON.parse(fold.closest("tr")?.dataset.given ?? "{}");
  for (const [name, text] of Object.entries(given)) {
    const entered = document.createElement("pre");
    entered.textContent = text;
    fold.append(paragraph("workbench-input", name), entered);
  }
}

/** @param {HTMLTableRowElement} row */
function cellsOf(row) {
  return parts(row, ".workbench-finding", HTMLTableCellElement);
}

/**
 * Judge a row's example in every language.
 * @param {HTMLTableRowElement} row
 * @returns {Promise<import("./types.d.ts").Finding[]>}
 */
function findingsOf(row) {
  const check = row.closest("table")?.dataset.check;
  const { given = "{}", today } = row.dataset;
  const request = { check, given: JSON.parse(given), today };
  return Promise.all(cellsOf(row).map((cell) => ask("judge", { ...request, locale: cell.lang })));
}

/**
 * Show a row's findings, and tell whether all of them came out as expected.
 * @param {HTMLTableRowElement} row
 * @param {import("./types.d.ts").Finding[]} findings
 */
function show(row, findings) {
  const { status, code } = row.dataset;
  const right = findings.every((one) => one.status === status && one.code === code);
  for (const [index, cell] of cellsOf(row).entries()) {
    const finding = findings[index];
    if (!finding) continue;
    const said = paragraph("check-message", statusWord(finding.status), " ", finding.message);
    cell.replaceChildren(said, ...finding.evidence.map(evidence));
  }
  row.dataset.right = String(right);
  return right;
}
