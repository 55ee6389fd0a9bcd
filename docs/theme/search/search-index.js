// Finds the sections of one language's pages, as readers type.

import { Postings } from "./search-postings.js";
import { marked, teaser } from "./search-teaser.js";
import { Stemmer, stemsIn, wordsIn } from "./search-words.js";

/** @typedef {import("./search-words.js").Language} Language */
/** @typedef {import("./search-postings.js").Section} Section */
/** @typedef {import("./search-postings.js").Term} Term */
/** @typedef {{location: string, title: string, text: string, score: number, terms: Record<string, boolean>}} Found */
/** @typedef {{worth: number, stems: Set<string>}} Match what stands in a section for a term */
/** @typedef {{score: number, terms: Term[], matches: Map<string, Match>}} Hit */

/** What is found for what was meant instead of what was typed is worth this much. */
const SYNONYM = 0.9;
/** A section that lacks a term is worth this power of the share of terms that it has. */
const MISSING = 3;

/** The index of a site's language. */
export class SearchIndex {
  /** @type {Section[]} */
  #sections;
  #stemmer;
  #postings;
  /** @type {Set<string>} */
  #stop;
  /** @type {[typed: string[], meant: Term[]][]} */
  #synonyms;

  /**
   * @param {Section[]} sections
   * @param {Language} language
   */
  constructor(sections, language) {
    const stemmer = new Stemmer(language);
    this.#sections = sections;
    this.#stemmer = stemmer;
    this.#postings = new Postings(sections, stemmer);
    this.#stop = new Set(language.stop.map((word) => stemmer.stem(word)));
    this.#synonyms = Object.entries(language.synonyms).flatMap(([meant, typed]) =>
      typed.map((phrase) => /** @type {[string[], Term[]]} */ ([stemsIn(phrase, stemmer), this.#terms(meant)])),
    );
  }

  /**
   * Return what a query finds, page by page, the best first; each page with its best sections.
   *
   * @param {string} query
   * @returns {Found[][]}
   */
  search(query) {
    const typed = this.#terms(query);
    const telling = typed.filter(({ stem }) => !this.#stop.has(stem));
    const terms = telling.length ? telling : typed;
    const unfinished = typed.at(-1)?.stem ?? "";
    /** @type {Map<Section, Hit>} */
    const best = new Map();
    for (const [variant, worth] of this.#variants(terms))
      for (const [section, matches] of this.#matching(variant, unfinished)) {
        const sum = [...matches.values()].reduce((total, match) => total + match.worth, 0);
        const score = worth * sum * (matches.size / variant.length) ** MISSING;
        if (score > (best.get(section)?.score ?? 0)) best.set(section, { score, terms: variant, matches });
      }
    return this.#byPage(best, terms);
  }

  /**
   * Return the words of a text, each stem once.
   *
   * @param {string} text
   * @returns {Term[]}
   */
  #terms(text) {
    const terms = wordsIn(text).map(({ text: word }) => ({ stem: this.#stemmer.stem(word), word }));
    return terms.filter(({ stem }, at) => terms.findIndex((one) => one.stem === stem) === at);
  }

  /**
   * Yield the terms as typed, and with each phrase in turn replaced by what the pages say for it.
   *
   * @param {Term[]} terms
   * @returns {Generator<[Term[], number]>}
   */
  *#variants(terms) {
    yield [terms, 1];
    for (const [phrase, meant] of this.#synonyms) {
      if (!phrase.every((stem) => terms.some((term) => term.stem === stem))) continue;
      const rest = terms.filter(({ stem }) => !phrase.includes(stem));
      yield [[...rest, ...meant.filter(({ stem }) => !rest.some((one) => one.stem === stem))], SYNONYM];
    }
  }

  /**
   * Return, for every section that has one of the terms, what stands there for which term.
   *
   * @param {Term[]} terms
   * @param {string} unfinished the stem of the word that may still be typed
   * @returns {Map<Section, Map<string, Match>>}
   */
  #matching(terms, unfinished) {
    /** @type {Map<Section, Map<string, Match>>} */
    const found = new Map();
    for (const term of terms)
      for (const [stem, likeness] of this.#postings.alike(term, term.stem === unfinished))
        for (const [section, weight] of this.#postings.of(stem)) {
          /** @type {Map<string, Match>} */
          const matches = found.get(section) ?? new Map();
          const match = matches.get(term.stem) ?? { worth: 0, stems: new Set() };
          match.worth = Math.max(match.worth, likeness * weight);
          match.stems.add(stem);
          found.set(section, matches.set(term.stem, match));
        }
    return found;
  }

  /**
   * @param {Map<Section, Hit>} best
   * @param {Term[]} typed
   * @returns {Found[][]}
   */
  #byPage(best, typed) {
    /** @type {Map<string, Found[]>} */
    const pages = new Map();
    for (const [section, hit] of [...best].sort(([, one], [, other]) => other.score - one.score)) {
      const page = section[0].replace(/#.*/, "");
      pages.set(page, [...(pages.get(page) ?? []), this.#found(section, hit, typed)]);
    }
    for (const [page, found] of pages) if (!found.some(({ location }) => location === page)) found.push(this.#head(page));
    return [...pages.values()];
  }

  /**
   * @param {Section} section
   * @param {Hit} hit
   * @param {Term[]} typed
   * @returns {Found}
   */
  #found([location, title, text], { score, terms, matches }, typed) {
    const stems = new Set([...matches.values()].flatMap((match) => [...match.stems]));
    const lacking = typed.filter((term) => terms.includes(term) && !matches.has(term.stem));
    return {
      location,
      title: marked(title, stems, this.#stemmer),
      text: teaser(text, stems, this.#stemmer),
      score,
      terms: Object.fromEntries(lacking.map(({ word }) => [word, false])),
    };
  }

  /**
   * Return the page itself, which did not match, but above whose sections its title stands.
   *
   * @param {string} page
   * @returns {Found}
   */
  #head(page) {
    const title = this.#sections.find(([location]) => location === page)?.[1] ?? page;
    return { location: page, title: marked(title, new Set(), this.#stemmer), text: "", score: 0, terms: {} };
  }
}
