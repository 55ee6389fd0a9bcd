// Makes the checks of a page work. The HTML is complete without it.

import { CheckItem } from "./check-item.js";
import { CheckOverview } from "./check-overview.js";
import { CheckScope } from "./check-scope.js";
import { LanguageOffer } from "./language-offer.js";
import { keepPlace } from "./language-switch.js";
import { keepAfterFirstUse } from "./offline.js";
import { parts } from "./dom.js";
import { reachLater, reachWideCode } from "./wide-code.js";

// The theme asks for a sitemap beside the target of every link[rel=alternate] when the page is ready,
// which only answers for the root of a language. A second token hides the links of this page from it.
const siblings = parts(document, "link[rel=alternate][hreflang]", HTMLLinkElement);
for (const link of siblings) link.relList.add("hreflang");
addEventListener("load", () => {
  for (const link of siblings) link.relList.remove("hreflang");
});

/**
 * What stands on few pages: its script comes with the first of them.
 * @type {Record<string, () => Promise<CustomElementConstructor>>}
 */
const rare = {
  "check-diagnosis": async () => (await import("./check-diagnosis.js")).CheckDiagnosis,
  "check-way": async () => (await import("./check-way.js")).CheckWay,
  "check-workbench": async () => (await import("./check-workbench.js")).CheckWorkbench,
  "live-date": async () => (await import("./live-date.js")).LiveDate,
  "not-found": async () => (await import("./not-found.js")).NotFound,
};

async function defineRare() {
  const here = Object.entries(rare).filter(([name]) => document.querySelector(name));
  for (const [name] of here) delete rare[name];
  await Promise.all(here.map(async ([name, load]) => customElements.define(name, await load())));
}

defineRare();
new MutationObserver(() => {
  // Beside each piece of code the theme puts a landmark for one button; a page has dozens of them.
  for (const one of parts(document, ".md-code__nav:not([role])", HTMLElement)) one.setAttribute("role", "none");
  defineRare();
  reachLater();
}).observe(document.body, { childList: true, subtree: true });

customElements.define("check-item", CheckItem);
customElements.define("check-scope", CheckScope);
customElements.define("language-offer", LanguageOffer);
keepPlace();
customElements.define("check-overview", CheckOverview);
keepAfterFirstUse();
reachWideCode();
