// The titles, addresses and remedies of all checks, which the build put into one page.

import { parts } from "./dom.js";
import { Fault } from "./fault.js";

/**
 * Return what is known of every check: from the box's own template, or from the page that has it.
 * @param {HTMLElement} box
 */
export async function known(box) {
  const [own] = parts(box, "template", HTMLTemplateElement);
  if (own) return own.content;
  const address = new URL(box.dataset.known ?? "", document.baseURI);
  try {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
    const [{ content }] = /** @type {[HTMLTemplateElement]} */ (parts(page, "check-diagnosis template", HTMLTemplateElement));
    for (const link of parts(content, "a[href]", HTMLAnchorElement)) {
      link.href = new URL(link.getAttribute("href") ?? "", address).href;
    }
    return content;
  } catch {
    throw new Fault("own", { file: address.pathname });
  }
}
