// Judges a day that the page prints on the reader's own date. The printed text is true without it.

import { fill, site, today, words } from "./site.js";

const DAY = 86_400_000;
/** From so many days on the distance is told in years. */
const LONG = 730;
/** An end that is nearer than so many days is a warning. */
const NEAR = 90;

/** What an attribute `kind` may say: an end of support, a deadline, a day of comparison. */
const KINDS = ["support", "deadline", "compared"];

/**
 * A day with what it means today behind it: *supported for another 43 days*.
 *
 * `datetime` is the day as YYYY-MM-DD and `kind` what it is. A day of comparison says nothing
 * until it is older than `limit` days.
 */
export class LiveDate extends HTMLElement {
  connectedCallback() {
    this.querySelector(".live-note")?.remove();
    const kind = this.getAttribute("kind") ?? "";
    const days = daysUntil(this.getAttribute("datetime") ?? "");
    if (!KINDS.includes(kind) || Number.isNaN(days)) return;
    if (kind === "compared" && -days <= Number(this.getAttribute("limit"))) return;
    this.append(" ", note(/** @type {keyof typeof words.live} */ (kind), days));
  }
}

/**
 * Return how many days lie between today and a day, below zero once it has passed.
 * @param {string} day
 */
function daysUntil(day) {
  return Math.round((Date.parse(day) - Date.parse(today())) / DAY);
}

/**
 * Return the note for a day that is `days` away.
 * @param {keyof typeof words.live} kind
 * @param {number} days
 */
function note(kind, days) {
  const element = document.createElement("span");
  element.className = "check-word live-note";
  element.dataset.word = sign(kind, days);
  element.textContent = sentence(words.live[kind], days);
  return element;
}

/**
 * Return the status that the note's sign stands for.
 * @param {string} kind
 * @param {number} days
 */
function sign(kind, days) {
  if (kind === "compared") return "warn";
  if (kind === "deadline" && days < 0) return "none";
  if (days < 0) return "fail";
  return days < NEAR ? "warn" : "pass";
}

/**
 * Return the sentence of a kind for a distance, in the plural form of its number.
 * @param {Record<string, string | Record<string, string>>} said
 * @param {number} days
 */
function sentence(said, days) {
  if (days === 0 && typeof said.today === "string") return said.today;
  const distance = Math.abs(days);
  const long = distance >= LONG;
  const forms = said[`${days < 0 ? "past" : "ahead"}_${long ? "years" : "days"}`];
  if (typeof forms !== "object") return "";
  const count = long ? Math.floor(distance / 365.25) : distance;
  const form = forms[new Intl.PluralRules(site.locale).select(count)] ?? forms.other ?? "";
  return fill(form, { days: count, years: count });
}
