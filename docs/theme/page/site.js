// What the build tells the page's scripts: language, words, the addresses and hashes of files.

import { part } from "./dom.js";

const element = part(document, "#checkup-data", HTMLScriptElement);

/** The root of the site, for all languages. */
export const root = new URL(element.dataset.root ?? "", document.baseURI);

/** The name of the guide: what a browser keeps for one is no other's. */
export const guide = element.dataset.guide ?? "";

/** @type {import("./types.d.ts").Site} */
export const site = JSON.parse(element.text);

export const words = site.words;

/**
 * Fill `{name}` in a sentence of the interface.
 * @param {string} sentence
 * @param {Record<string, string|number>} values
 */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

/** Today, by the reader's own clock, as YYYY-MM-DD. */
export function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/**
 * Write a day, given as YYYY-MM-DD, in the page's language.
 * @param {string} day
 */
export function written(day) {
  const locale = site.locale === "en" ? "en-GB" : site.locale;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" });
}

/**
 * Say how far the start of Python is; nothing once it is done.
 * @param {import("./types.d.ts").Progress} progress
 */
export function sayProgress(progress) {
  if (progress.phase === "downloading") {
    return fill(words.downloading, { done: megabytes(progress.done), total: megabytes(progress.total) });
  }
  return progress.phase === "ready" ? "" : words[progress.phase];
}

/** Made once: a page of a dozen checks tells a size at each, and making it takes longer than all else there. */
const oneDecimal = new Intl.NumberFormat(site.locale, { maximumFractionDigits: 1 });

/**
 * Write a number of bytes as megabytes, in the page's language.
 * @param {number} bytes
 */
export function megabytes(bytes) {
  return oneDecimal.format(bytes / 1e6);
}
