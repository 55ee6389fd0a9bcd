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

/** Today, by the reader's own clock, as YYYY-MM-DD. */
export function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Say how far the start of Python is; nothing once it is done. */
export function sayProgress({ phase, done, total }) {
  if (phase === "downloading") return fill(words.downloading, { done: megabytes(done), total: megabytes(total) });
  return phase === "starting" ? words.starting : "";
}

/** Write a number of bytes as megabytes, in the page's language. */
export function megabytes(bytes) {
  return (bytes / 1e6).toLocaleString(site.locale, { maximumFractionDigits: 1 });
}
