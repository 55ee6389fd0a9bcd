// Another page of this site, to show a part of it here.

import { parts } from "./dom.js";

/**
 * Fetch a page of the site.
 * @param {URL} address
 */
export async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/**
 * Let the links of a part lead to where they led on its own page.
 * @template {ParentNode} Kind
 * @param {Kind} content
 * @param {URL} address
 */
export function withItsLinks(content, address) {
  for (const link of parts(content, "a[href]", HTMLAnchorElement)) {
    link.href = new URL(link.getAttribute("href") ?? "", address).href;
  }
  return content;
}
