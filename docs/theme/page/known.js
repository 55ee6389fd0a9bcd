// The titles, addresses and remedies of all checks, which the build put into one page.

import { part, parts } from "./dom.js";
import { Fault } from "./fault.js";
import { fetched, withItsLinks } from "./fetched.js";

export * as lists from "./diagnosis-lists.js";

/**
 * Return what is known of every check: from the box's own template, or from the page that has it.
 * @param {HTMLElement} box
 */
export async function known(box) {
  const [own] = parts(box, "template", HTMLTemplateElement);
  if (own) return own.content;
  const address = new URL(box.dataset.known ?? "", document.baseURI);
  try {
    const { content } = part(await fetched(address), "check-diagnosis template", HTMLTemplateElement);
    return withItsLinks(content, address);
  } catch {
    throw new Fault("own", { file: address.pathname });
  }
}
