// Words as readers type them and words as pages spell them, brought to one form.

/**
 * What a language's file beside this one says: endings to cut, vowels that come and go before
 * the last consonant, words that do not count, words that ask, and what readers type for what the pages say.
 *
 * @typedef {{endings: string[], fleeting: string[], stop: string[], asking: string[], synonyms: Record<string, string[]>}} Language
 */

/** @typedef {{text: string, start: number, end: number}} Word */

const WORD = /[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*/gu;
const LETTERS_ONLY = /^\p{L}+$/u;
const VOWELS = "aeiouy";
/** What is left of a word is never shorter than this. */
const SHORTEST = 3;

/**
 * Return a text in lower case without diacritics.
 *
 * @param {string} text
 * @returns {string}
 */
export function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * Return the words of a text with their places; `1.1.443.0` and `Get-ADSyncScheduler` are one word each.
 *
 * @param {string} text
 * @returns {Word[]}
 */
export function wordsIn(text) {
  return Array.from(text.matchAll(WORD), (found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Brings the forms of a word to one stem, by the rules of one language. */
export class Stemmer {
  /** @type {string[]} the longest first */
  #endings;
  /** @type {string[]} */
  #fleeting;
  /** @type {Map<string, string>} */
  #known = new Map();

  /** @param {Language} language */
  constructor(language) {
    this.#endings = [...language.endings].sort((one, other) => other.length - one.length);
    this.#fleeting = [...language.fleeting].sort((one, other) => other.length - one.length);
  }

  /**
   * Return the stem of a word; numbers, versions and names of commands stay whole.
   *
   * @param {string} word
   * @returns {string}
   */
  stem(word) {
    let stem = this.#known.get(word);
    if (stem === undefined) {
      const plain = folded(word);
      stem = LETTERS_ONLY.test(plain) ? this.#withoutFleeting(this.#withoutEnding(plain)) : plain;
      this.#known.set(word, stem);
    }
    return stem;
  }

  /**
   * @param {string} word
   * @returns {string}
   */
  #withoutEnding(word) {
    const found = this.#endings.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
    return found ? word.slice(0, -found.length) : word;
  }

  /**
   * @param {string} word
   * @returns {string}
   */
  #withoutFleeting(word) {
    const [body, last] = [word.slice(0, -1), word.slice(-1)];
    if (VOWELS.includes(last)) return word;
    const vowel = this.#fleeting.find((one) => body.endsWith(one));
    const start = vowel ? body.slice(0, -vowel.length) : "";
    return start.length + 1 >= SHORTEST && !VOWELS.includes(start.slice(-1)) ? start + last : word;
  }
}

/**
 * Return the stems of a text's words; a word of several parts counts as a whole and by its parts.
 *
 * @param {string} text
 * @param {Stemmer} stemmer
 * @returns {string[]}
 */
export function stemsIn(text, stemmer) {
  return wordsIn(text).flatMap((word) => {
    const parts = word.text.split(/[._-]/);
    const named = parts.length > 1 ? parts.filter((part) => LETTERS_ONLY.test(part) && part.length >= SHORTEST) : [];
    return [word.text, ...named].map((part) => stemmer.stem(part));
  });
}

/**
 * Tell whether a title is a question in which each of so many terms stands.
 *
 * @param {string} title
 * @param {{stems: Set<string>}[]} matches of each term that stands in its section
 * @param {number} count
 * @param {Stemmer} stemmer
 * @returns {boolean}
 */
export function asksAll(title, matches, count, stemmer) {
  if (!title.endsWith("?") || matches.length < count) return false;
  const stems = stemsIn(title, stemmer);
  return matches.every((match) => stems.some((one) => match.stems.has(one)));
}
