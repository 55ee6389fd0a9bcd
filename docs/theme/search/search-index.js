// Finds the sections of one language's pages, as readers type.

import { Postings } from "./search-postings.js";
import { marked, teaser } from "./search-teaser.js";
import { asksAll, Stemmer, stemsIn, wordsIn } from "./search-words.js";

/** @typedef {import("./search-words.js").Language} Language */
/** @typedef {import("./search-postings.js").Section} Section */
/** @typedef {import("./search-postings.js").Term} Term */
/** @typedef {{location: string, title: string, text: string, score: number, terms: Record<string, boolean>}} Found */
/** @typedef {{worth: number, stems: Set<string>}} Match what stands in a section for a term */
/** @typedef {Map<string, Match>} Matches by the stem of the term */
/** @typedef {{score: number, terms: Term[], matches: Matches, covered: Set<string>}} Hit */

/** What is found for what was meant instead of what was typed is worth this much. */
const SYNONYM = 0.9;
/** A section that lacks a term is worth this power of the share of terms that it has. */
const MISSING = 3;
/** A question that asks for all that was typed as a question is worth so many times more: its answer follows. */
const ASKED = 2;
/** A part of a page that is worth this share of the page's best is seen at once; the others lie folded. */
const SEEN = 0.8;

/** The index of a site's language. */
export class SearchIndex {
  /** @type {Map<string, Section>} the part above all others, by page */
  #heads;
  #stemmer;
  #postings;
  /** @type {Set<string>} */
  #stop;
  /** @type {Set<string>} */
  #asking;
  /** @type {[typed: string[], meant: Term[]][]} */
  #synonyms;

  /**
   * @param {Section[]} sections
   * @param {Language} language
   */
  constructor(sections, language) {
    const stemmer = new Stemmer(language);
    this.#heads = new Map(sections.filter(([location]) => !location.includes("#")).map((one) => [one[0], one]));
    this.#stemmer = stemmer;
    this.#postings = new Postings(sections, stemmer);
    this.#stop = new Set(language.stop.map((word) => stemmer.stem(word)));
    this.#asking = new Set(language.asking.map((word) => stemmer.stem(word)));
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
    const isQuestion = typed.some(({ stem }) => this.#asking.has(stem)) || typed.every(({ word }) => /\d/.test(word));
    /** @type {Map<Section, Hit>} */
    const best = new Map();
    for (const [variant, worth] of this.#variants(terms)) {
      const found = this.#matching(variant, unfinished);
      for (const [section, matches] of found) {
        const covered = this.#covered(section, matches, found);
        const sum = [...matches.values()].reduce((total, match) => total + match.worth, 0);
        const isAsked = isQuestion && asksAll(section[1], [...matches.values()], variant.length, this.#stemmer);
        const score = (isAsked ? ASKED : 1) * worth * sum * (covered.size / variant.length) ** MISSING;
        if (score > (best.get(section)?.score ?? 0)) best.set(section, { score, terms: variant, matches, covered });
      }
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
   * @returns {Map<Section, Matches>}
   */
  #matching(terms, unfinished) {
    /** @type {Map<Section, Matches>} */
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
   * Return the terms that stand in a section or at the head of its page: a row of the table of events
   * is about an event without saying so.
   *
   * @param {Section} section
   * @param {Matches} matches
   * @param {Map<Section, Matches>} found
   * @returns {Set<string>}
   */
  #covered([location], matches, found) {
    const head = this.#heads.get(pageOf(location));
    return new Set([...matches.keys(), ...((head && found.get(head)?.keys()) ?? [])]);
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
      const page = pageOf(section[0]);
      pages.set(page, [...(pages.get(page) ?? []), this.#found(section, hit, typed)]);
    }
    for (const [page, found] of pages) {
      const least = SEEN * Math.max(...found.map(({ score }) => score));
      for (const one of found) one.score = Number(one.score >= least); // the theme folds what is below the first
      if (!found.some(({ location }) => location === page)) found.push(this.#head(page));
    }
    return [...pages.values()];
  }

  /**
   * @param {Section} section
   * @param {Hit} hit
   * @param {Term[]} typed
   * @returns {Found}
   */
  #found([location, title, text], { score, terms, matches, covered }, typed) {
    const stems = new Set([...matches.values()].flatMap((match) => [...match.stems]));
    const lacking = typed.filter((term) => terms.includes(term) && !covered.has(term.stem));
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
    const title = this.#heads.get(page)?.[1] ?? page;
    return { location: page, title: marked(title, new Set(), this.#stemmer), text: "", score: 0, terms: {} };
  }
}

/**
 * @param {string} location
 * @returns {string}
 */
function pageOf(location) {
  return location.replace(/#.*/, "");
}
