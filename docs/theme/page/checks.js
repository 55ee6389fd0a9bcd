// Which checks there are, by section, and what each of them reads.

import { root, site } from "./site.js";

/** @typedef {keyof typeof site.words.sections} Section */

/** Every check in the order of the guide. */
export const checks = site.checks.map(([section, id = "", hop = "", ...reads]) => ({
  id,
  section: /** @type {Section} */ (section),
  hop,
  reads,
}));

/**
 * The ids of the checks that read an input.
 * @param {string} name
 */
export function readersOf(name) {
  return checks.filter(({ reads }) => reads.includes(name)).map(({ id }) => id);
}

/**
 * The address of a section, or of one check in it, in the language of this page.
 * @param {string} section
 * @param {string} [check]
 */
export function addressOf(section, check) {
  const anchor = check ? `#${check.replaceAll("_", "-")}` : "";
  return new URL(`${site.folder}${section}/${anchor}`, root).href;
}
