// The links to the other languages lead to this page and to this place on it.

import { changes } from "./answers.js";
import { parts } from "./dom.js";
import { guide, root, site } from "./site.js";

const LINKS = "a[hreflang][data-folder]";
const KEY = `${guide}-language`;
/** What the reader looks at stands above this part of the window. */
const LOOKED_AT = 0.3;

/** Make every link to another language keep the place, whatever page it stood on at first. */
export function keepPlace() {
  document.addEventListener("click", (event) => follow(event), { capture: true });
  changes.addEventListener("change", ({ detail }) => {
    if (detail.name === null) choose(null); // the reader has everything forgotten
  });
}

/**
 * Return the language that the reader has chosen here, or else the first one that his browser asks for.
 * @returns {string}
 */
export function wantedLanguage() {
  const offered = parts(document, LINKS, HTMLAnchorElement).map((link) => link.hreflang);
  const asked = [kept(), ...navigator.languages.map((one) => new Intl.Locale(one).language)];
  return asked.find((one) => offered.includes(one)) ?? site.locale;
}

/**
 * Remember the language that the reader has chosen, or forget it.
 * @param {string | null} locale
 */
export function choose(locale) {
  try {
    if (locale) localStorage.setItem(KEY, locale);
    else localStorage.removeItem(KEY);
  } catch {
    // denied: it will be offered again
  }
}

/** @param {MouseEvent} event */
function follow(event) {
  const link = event.target instanceof Element ? event.target.closest(LINKS) : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  choose(link.hreflang);
  event.stopPropagation(); // the theme would lead to the language's first page
  if (document.querySelector("link[rel~=canonical]")) link.href = counterpart(link.dataset.folder ?? "");
}

/**
 * Return the address of this place in the language of a folder.
 * @param {string} folder
 * @returns {string}
 */
function counterpart(folder) {
  const own = parts(document, LINKS, HTMLAnchorElement).find((link) => link.hreflang === site.locale);
  const here = location.pathname.slice(new URL(own?.dataset.folder ?? "", root).pathname.length);
  // Put together, not resolved: a path that begins with // would be taken for a host.
  return `${new URL(folder, root).href}${here}${place()}`;
}

/**
 * Return the anchor of what the reader looks at; they are the same in every language.
 * @returns {string}
 */
function place() {
  if (window.scrollY === 0) return "";
  const anchors = parts(document, "article [id]:not(h1, input, select, textarea, button, [id^=__], [id*='--'])", HTMLElement);
  const passed = anchors.filter((one) => {
    const { top, height } = one.getBoundingClientRect();
    return height > 0 && top <= window.innerHeight * LOOKED_AT;
  });
  const last = passed.at(-1);
  return last ? `#${last.id}` : location.hash;
}

/** @returns {string} */
function kept() {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}
