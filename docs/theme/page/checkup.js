// Makes the checks of a page work. The HTML is complete without it.

import { CheckDiagnosis } from "./check-diagnosis.js";
import { CheckItem } from "./check-item.js";
import { CheckOverview } from "./check-overview.js";
import { CheckScope } from "./check-scope.js";
import { CheckWorkbench } from "./check-workbench.js";
import { LiveDate } from "./live-date.js";
import { LanguageOffer } from "./language-offer.js";
import { keepPlace } from "./language-switch.js";
import { NotFound } from "./not-found.js";
import { CheckWay } from "./check-way.js";
import { keepAfterFirstUse } from "./offline.js";
import { parts } from "./dom.js";

// The theme asks for a sitemap beside the target of every link[rel=alternate] when the page is ready,
// which only answers for the root of a language. A second token hides the links of this page from it.
const siblings = parts(document, "link[rel=alternate][hreflang]", HTMLLinkElement);
for (const link of siblings) link.relList.add("hreflang");
addEventListener("load", () => {
  for (const link of siblings) link.relList.remove("hreflang");
});

// Beside each piece of code the theme puts a landmark for one button; a page has dozens of them.
new MutationObserver(() => {
  for (const one of parts(document, ".md-code__nav:not([role])", HTMLElement)) one.setAttribute("role", "none");
}).observe(document.body, { childList: true, subtree: true });

customElements.define("check-item", CheckItem);
customElements.define("check-scope", CheckScope);
customElements.define("check-diagnosis", CheckDiagnosis);
customElements.define("live-date", LiveDate);
customElements.define("language-offer", LanguageOffer);
customElements.define("not-found", NotFound);
keepPlace();
customElements.define("check-way", CheckWay);
customElements.define("check-overview", CheckOverview);
keepAfterFirstUse();
customElements.define("check-workbench", CheckWorkbench);
