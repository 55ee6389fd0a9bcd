// Asks the worker of the theme's search box, in its own protocol.

import { root, site } from "./site.js";

/** @typedef {import("../search/search-index.js").Found} Found */

const [SETUP, QUERY] = [0, 2];

/** @type {Promise<Worker>|null} */
let starting = null;
/** @type {Promise<unknown>} a question is asked when the one before is answered: the worker answers the latest only */
let before = Promise.resolve();

/** Where the pages of this language begin. */
export const language = new URL(site.folder, root);

/**
 * Return what the search finds, page by page, the best first.
 * @param {string} query
 * @returns {Promise<Found[][]>}
 */
export function search(query) {
  const asked = before.then(async () => {
    starting ??= open();
    const { items } = (await answered(await starting, { type: QUERY, data: query })).data;
    return items;
  });
  before = asked.catch(() => (starting = null)); // the next question tries afresh
  return asked;
}

async function open() {
  const settings = await (await fetch(new URL("search/search_index.json", language))).json();
  const worker = new Worker(new URL(site.search, root));
  await answered(worker, { type: SETUP, data: settings });
  return worker;
}

/**
 * @param {Worker} worker
 * @param {object} message
 * @returns {Promise<any>}
 */
function answered(worker, message) {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = reject;
    worker.postMessage(message);
  });
}
