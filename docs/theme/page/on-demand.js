// What the paste box fetches with the first word typed or with the first press, and not with the page.

import { Fault } from "./fault.js";

/**
 * Return what the guide says to a short text; nothing where that cannot be had: the box diagnoses all the same.
 * @param {string} text
 */
export async function answered(text) {
  try {
    const { answers, isQuestion } = await import("./guide-answers.js");
    return isQuestion(text) ? await answers(text) : [];
  } catch {
    return [];
  }
}

/** Return what is known of every check. */
export async function known() {
  return (await shown()).known();
}

/** Return what shows a text that was read. */
export async function lists() {
  return (await shown()).lists;
}

function shown() {
  return import("./known.js").catch((error) => {
    throw new Fault("own", { file: "known.js" }, error);
  });
}
