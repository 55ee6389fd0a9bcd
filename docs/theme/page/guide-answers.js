// What the guide says to a number, a code or a question: the search finds the place, its page has the text.

import { parts } from "./dom.js";
import { fetched, withItsLinks } from "./fetched.js";
import { paragraph } from "./finding.js";
import { language, search } from "./guide-search.js";
import { words } from "./site.js";

/** A line that may be a question; what is longer is the output of a command. */
const LONGEST = 120;
/** So many places are named; the first of them is shown. */
const NAMED = 4;
const HEADING = /^H[1-4]$/;
/** What belongs to a page, not to what it says. */
const LEFT_OUT = ".headerlink, .page-sources, button, check-item, check-list, check-scope, check-diagnosis, script, style";

/**
 * Tell whether a text may be a question: one short line.
 * @param {string} text
 */
export function isQuestion(text) {
  return text.length <= LONGEST && /^[^\n\r]*[\p{L}\p{N}]{2}[^\n\r]*$/u.test(text);
}

/**
 * Return what the guide says, the best place in full and links to the next; nothing where it says nothing.
 * @param {string} question
 */
export async function answers(question) {
  const pages = await search(question);
  const first = pages[0]?.[0];
  if (!first || first.location === ".") return []; // the index could not be fetched
  const links = pages.slice(0, NAMED).map(linkTo);
  if (Object.keys(first.terms).length) return list(links);
  return [await shown(first), ...list(links.slice(1))];
}

/** @param {import("./guide-search.js").Found} found */
async function shown(found) {
  const address = addressOf(found);
  const section = document.createElement("section");
  section.className = "check-answer";
  const title = document.createElement("h2");
  title.append(link(found));
  section.append(title, ...(await content(address)));
  if (section.childNodes.length === 1) section.append(paragraph("", plain(found.text)));
  return section;
}

/**
 * Return what stands at an address: the cells of a row, or what is below a heading, the page's own if it names none.
 * @param {URL} address
 */
async function content(address) {
  const page = await fetched(address);
  const place = page.querySelector(address.hash ? `#${CSS.escape(decodeURIComponent(address.hash.slice(1)))}` : "h1");
  if (!place) return [];
  const nodes = place instanceof HTMLTableRowElement ? cells(place) : HEADING.test(place.tagName) ? below(place) : [];
  const whole = document.createElement("div");
  whole.append(...nodes.map((one) => document.importNode(one, true)));
  for (const one of parts(whole, LEFT_OUT, HTMLElement)) one.remove();
  for (const one of parts(whole, "[id]", Element)) one.removeAttribute("id");
  return [...withItsLinks(whole, address).childNodes];
}

/** @param {HTMLTableRowElement} row */
function cells(row) {
  return parts(row, "td", HTMLTableCellElement).flatMap((cell) => {
    const label = document.createElement("strong");
    label.textContent = cell.dataset.label ?? "";
    // A cell that says in a sentence what to do keeps the rest folded.
    const isFolded = !cell.firstElementChild?.matches(".row-checks, details");
    for (const one of parts(cell, "details", HTMLDetailsElement)) one.open = !isFolded;
    return [paragraph("", label), ...cell.childNodes];
  });
}

/** @param {Element} heading */
function below(heading) {
  const found = [];
  let one = heading.nextElementSibling;
  for (; one && !HEADING.test(one.tagName); one = one.nextElementSibling) found.push(one);
  return found;
}

/** @param {HTMLAnchorElement[]} links */
function list(links) {
  if (!links.length) return [];
  const element = document.createElement("ul");
  for (const one of links) {
    const item = document.createElement("li");
    item.append(one);
    element.append(item);
  }
  return [paragraph("check-hint", words.diagnosis.answers), element];
}

/**
 * Return a link to the best place of a page, and say which page that is: two may have a heading of one name.
 * @param {import("./guide-search.js").Found[]} page
 */
function linkTo(page) {
  const best = /** @type {import("./guide-search.js").Found} */ (page[0]);
  const head = page.find(({ location }) => !location.includes("#"));
  const element = link(best);
  if (head && head !== best) element.append(` (${plain(head.title)})`);
  return element;
}

/** @param {import("./guide-search.js").Found} found */
function link(found) {
  const element = document.createElement("a");
  element.href = addressOf(found).href;
  element.textContent = plain(found.title);
  return element;
}

/** @param {import("./guide-search.js").Found} found */
function addressOf({ location }) {
  return new URL(location, language);
}

/**
 * The search marks what it found; here it is plain.
 * @param {string} html
 */
function plain(html) {
  return new DOMParser().parseFromString(html, "text/html").body.textContent ?? "";
}
