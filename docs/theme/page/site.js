// What the build tells the page's scripts: language, words, the addresses and hashes of files.

const element = document.getElementById("checkup-data");

/** The root of the site, for all languages. */
export const root = new URL(element.dataset.root, document.baseURI);

/** @type {{locale: string, files: object, pyodide: object, words: object}} */
export const site = JSON.parse(element.textContent);

export const words = site.words;

/** Fill `{name}` in a sentence of the interface. */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

/** Write a number of bytes as megabytes, in the page's language. */
export function megabytes(bytes) {
  return (bytes / 1e6).toLocaleString(site.locale, { maximumFractionDigits: 1 });
}
