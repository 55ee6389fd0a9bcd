// Hands over what was found: copied, printed or as a file; and opens such a file again.

import { allAnswers } from "./answers.js";
import { part, parts } from "./dom.js";
import { Fault } from "./fault.js";
import { currentFindings, record } from "./findings.js";
import { review } from "./review.js";
import { ask } from "./runtime.js";
import { fill, root, site, today, words } from "./site.js";
import { forget, put } from "./store.js";

const texts = words.handout;

/** @typedef {{report: object, texts: Record<string, string>}} Written */

/** @type {WeakMap<HTMLDialogElement, Written>} what stands in an open dialog */
const shown = new WeakMap();

/**
 * Open the dialog and write the report into it.
 * @param {HTMLDialogElement} dialog
 */
export function openReport(dialog) {
  if (!dialog.dataset.bound) bind(dialog);
  dialog.showModal();
  write(dialog);
}

/** @param {HTMLDialogElement} dialog */
function bind(dialog) {
  dialog.dataset.bound = "";
  part(dialog, "[name=language]", HTMLSelectElement).value = site.locale;
  const choices = parts(dialog, "[name=form], [name=language], [name=names]", HTMLElement);
  for (const choice of choices) choice.addEventListener("change", () => write(dialog));
  const press = (/** @type {string} */ name, /** @type {(written: Written) => unknown} */ act) =>
    part(dialog, `[data-act=${name}]`, HTMLButtonElement).addEventListener("click", () => {
      const written = shown.get(dialog);
      if (written) act(written);
    });
  press("copy", (written) => copy(dialog, textOf(dialog, written)));
  press("download", ({ report }) => download(report));
  press("print", (written) => print(textOf(dialog, written)));
  part(dialog, "[data-act=close]", HTMLButtonElement).addEventListener("click", () => dialog.close());
  const file = part(dialog, "[type=file]", HTMLInputElement);
  file.addEventListener("change", async () => {
    if (file.files?.[0]) await open(dialog, file.files[0]);
    file.value = "";
  });
}

/**
 * Write the report as it is asked for; Python writes it, and is started where it does not run yet.
 * @param {HTMLDialogElement} dialog
 */
async function write(dialog) {
  const findings = currentFindings();
  const isEmpty = Object.keys(findings).length === 0;
  enable(dialog, false);
  say(dialog, isEmpty ? texts.empty : words.running);
  if (isEmpty) return;
  const locale = part(dialog, "[name=language]", HTMLSelectElement).value;
  const home = new URL(locale === "en" ? "" : `${locale}/`, root).href;
  const about = { date: today(), locale, site: site.version, rules: site.rules, home };
  const with_names = part(dialog, "[name=names]", HTMLInputElement).checked;
  try {
    const written = await ask("report", { answers: allAnswers(), findings, about, with_names });
    shown.set(dialog, written);
    const area = part(dialog, "textarea", HTMLTextAreaElement);
    area.value = textOf(dialog, written);
    area.lang = locale;
    enable(dialog, true);
    say(dialog, "");
  } catch (error) {
    say(dialog, faultOf(error).sentence);
  }
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {Written} written
 */
function textOf(dialog, written) {
  return written.texts[part(dialog, "[name=form]", HTMLSelectElement).value] ?? "";
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {string} text
 */
async function copy(dialog, text) {
  try {
    await navigator.clipboard.writeText(text);
    say(dialog, texts.copied);
  } catch {
    part(dialog, "textarea", HTMLTextAreaElement).select();
    say(dialog, texts.not_copied);
  }
}

/** @param {object} report */
function download(report) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(report, null, 2)], { type: "application/json" }));
  link.download = `checkup-${today()}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** @param {string} text */
function print(text) {
  const sheet = document.createElement("pre");
  sheet.className = "check-print";
  sheet.textContent = text;
  document.body.append(sheet);
  document.documentElement.classList.add("prints-report");
  addEventListener("afterprint", () => {
    document.documentElement.classList.remove("prints-report");
    sheet.remove();
  }, { once: true });
  globalThis.print();
}

/**
 * Open a report again, in place of what is kept here. Its answers are judged; what else it says does not count.
 * @param {HTMLDialogElement} dialog
 * @param {File} file
 */
async function open(dialog, file) {
  if (file.size > site.longest_transcript) return say(dialog, texts.too_large);
  say(dialog, words.running);
  try {
    const opened = await ask("reopen", { text: await file.text(), today: today(), locale: site.locale });
    if (opened.problem) return say(dialog, opened.problem);
    forget();
    put({ answers: opened.answers, findings: opened.claims });
    record(opened.findings);
    await review();
    await write(dialog);
    const claimed = Object.keys(opened.claims).length;
    const counted = { by_hand: opened.by_hand, claimed, left_out: opened.dropped };
    const told = Object.entries(counted).filter(([, count]) => count).map(([name]) => texts[/** @type {keyof typeof counted} */ (name)]);
    say(dialog, fill([texts.opened, ...told].join(" "), counted));
  } catch (error) {
    say(dialog, faultOf(error).sentence);
  }
}

/** @param {unknown} error */
function faultOf(error) {
  return error instanceof Fault ? error : new Fault("broken");
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {boolean} ready
 */
function enable(dialog, ready) {
  for (const button of parts(dialog, "[data-act]:not([data-act=close])", HTMLButtonElement)) button.disabled = !ready;
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {string} text
 */
function say(dialog, text) {
  part(dialog, ".check-handout-said", HTMLElement).textContent = text;
}
