// What a result shows: its title and a part of its text, with the words that were found marked.

import { wordsIn } from "./search-words.js";

/** @typedef {import("./search-words.js").Stemmer} Stemmer */

/** How many characters of a text are shown, and how many of them before the first word found. */
const SHOWN = 260;
const BEFORE = 60;

/** @type {Record<string, string>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Return a text as HTML with the words of these stems marked.
 *
 * @param {string} text
 * @param {Set<string>} stems
 * @param {Stemmer} stemmer
 * @returns {string}
 */
export function marked(text, stems, stemmer) {
  let html = "";
  let position = 0;
  for (const { start, end } of wordsIn(text).filter((word) => stands(word.text, stems, stemmer))) {
    html += `${escaped(text.slice(position, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    position = end;
  }
  return html + escaped(text.slice(position));
}

/**
 * Return the part of a text around the first of these stems, as HTML.
 *
 * @param {string} text
 * @param {Set<string>} stems
 * @param {Stemmer} stemmer
 * @returns {string}
 */
export function teaser(text, stems, stemmer) {
  const first = wordsIn(text).find((word) => stands(word.text, stems, stemmer))?.start ?? 0;
  const start = first > BEFORE ? text.indexOf(" ", first - BEFORE) + 1 : 0;
  const cut = text.length > start + SHOWN ? text.lastIndexOf(" ", start + SHOWN) : text.length;
  const end = cut > start ? cut : text.length;
  return `${start ? "… " : ""}${marked(text.slice(start, end), stems, stemmer)}${end < text.length ? " …" : ""}`;
}

/**
 * Tell whether a word, or a part of it, has one of these stems.
 *
 * @param {string} word
 * @param {Set<string>} stems
 * @param {Stemmer} stemmer
 * @returns {boolean}
 */
function stands(word, stems, stemmer) {
  return [word, ...word.split(/[._-]/)].some((part) => part && stems.has(stemmer.stem(part)));
}

/**
 * @param {string} text
 * @returns {string}
 */
function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
