// Which stems stand in which sections, and how much they weigh there.

import { folded, stemsIn } from "./search-words.js";

/** @typedef {import("./search-words.js").Stemmer} Stemmer */
/**
 * `names` are found, not shown; `weight` is what a word in the title counts against one in a text.
 *
 * @typedef {[location: string, title: string, text: string, names: string, weight: number]} Section
 */
/** @typedef {{stem: string, word: string}} Term a word as typed, and its stem */

/** A name counts at least as much as a word in the title of a part. */
const NAME = 9;
/** How much a longer word that begins like the one typed counts. */
const PREFIX = 0.6;
/** How much of a text's length is held against its words. */
const LENGTH = 0.4;

/** An inverted index. */
export class Postings {
  /** @type {Map<string, Map<Section, number>>} by stem, the weight by section */
  #weights = new Map();
  #count;

  /**
   * @param {Section[]} sections
   * @param {Stemmer} stemmer
   */
  constructor(sections, stemmer) {
    const average = sections.reduce((sum, [, , text]) => sum + text.length, 1) / Math.max(1, sections.length);
    for (const section of sections) {
      const [, title, text, names, weight] = section;
      const length = 1 - LENGTH + (LENGTH * text.length) / average;
      for (const [stem, count] of counted(stemsIn(text, stemmer)))
        this.#weigh(stem, section, (1 + Math.log(count)) / length);
      for (const stem of new Set(stemsIn(title, stemmer))) this.#weigh(stem, section, weight);
      for (const stem of new Set(stemsIn(names, stemmer))) this.#weigh(stem, section, Math.max(NAME, weight));
    }
    this.#count = sections.length;
  }

  /**
   * Yield the sections in which a stem stands, each with what that is worth; a rare stem is worth more.
   *
   * @param {string} stem
   * @returns {Generator<[Section, number]>}
   */
  *of(stem) {
    /** @type {Map<Section, number>} */
    const weights = this.#weights.get(stem) ?? new Map();
    const rarity = Math.log(1 + this.#count / Math.max(1, weights.size));
    for (const [section, weight] of weights) yield [section, weight * rarity];
  }

  /**
   * Yield the stems that a typed word may stand for, each with its worth: its own, and those that
   * begin like it where the word may not be finished or stands nowhere as it is.
   *
   * @param {Term} term
   * @param {boolean} unfinished
   * @returns {Generator<[string, number]>}
   */
  *alike({ stem, word }, unfinished) {
    const known = this.#weights.has(stem);
    if (known) yield [stem, 1];
    if (known && !unfinished) return;
    const beginning = known ? folded(word) : stem;
    for (const longer of this.#weights.keys())
      if (longer !== stem && longer.startsWith(beginning)) yield [longer, (PREFIX * beginning.length) / longer.length];
  }

  /**
   * @param {string} stem
   * @param {Section} section
   * @param {number} weight
   */
  #weigh(stem, section, weight) {
    const weights = this.#weights.get(stem) ?? new Map();
    weights.set(section, (weights.get(section) ?? 0) + weight);
    this.#weights.set(stem, weights);
  }
}

/**
 * @param {string[]} stems
 * @returns {Map<string, number>}
 */
function counted(stems) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
