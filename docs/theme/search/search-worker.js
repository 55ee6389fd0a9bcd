// The theme's search box asks this worker, in the theme's own protocol. The index is fetched with
// the first word that somebody types, never with a page.

/** @typedef {{index: string, failed: string}} Settings what macros/search_index.py writes for the theme to hand over */

const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3];
const engine = import("./search-index.js");

/** @type {Settings} */
let settings = { index: "", failed: "" };
/** @type {Promise<import("./search-index.js").SearchIndex> | null} */
let loading = null;
let asked = 0;

addEventListener("message", async ({ data: message }) => {
  if (message.type === SETUP) {
    settings = message.data.config;
    postMessage({ type: READY });
  } else if (message.type === QUERY) {
    const mine = ++asked;
    const items = await found(message.data);
    if (mine === asked) postMessage({ type: RESULT, data: { items } });
  }
});

/**
 * @param {string} query
 * @returns {Promise<import("./search-index.js").Found[][]>}
 */
async function found(query) {
  if (!query.trim()) return [];
  try {
    loading ??= load();
    return (await loading).search(query);
  } catch {
    loading = null; // the next letter tries again
    return [[{ location: ".", title: settings.failed, text: "", score: 1, terms: {} }]];
  }
}

/** @returns {Promise<import("./search-index.js").SearchIndex>} */
async function load() {
  const [{ SearchIndex }, response] = await Promise.all([engine, fetch(new URL(`../${settings.index}`, location.href))]);
  if (!response.ok) throw new Error(`${response.status}`);
  const { language, sections } = await response.json();
  return new SearchIndex(sections, language);
}
