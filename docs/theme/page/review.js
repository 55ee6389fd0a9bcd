// Keeps verdicts and the next step in step with the answers, as soon as Python runs anyway.

import { allAnswers } from "./answers.js";
import { basis, currentFindings, outdated, record } from "./findings.js";
import { ask, isStarted, progress } from "./runtime.js";
import { site, today } from "./site.js";
import { changes, current, put } from "./store.js";

/** Typing comes in bursts; in milliseconds. */
const PAUSE = 400;

let timer = 0;

changes.addEventListener("change", ({ detail: { change } }) => {
  const typed = Object.keys(change?.answers ?? {}).length > 0;
  if (isStarted() && hasFindings() && (typed || current().next?.basis !== basis())) reviewSoon();
});
progress.addEventListener("progress", ({ detail: { phase } }) => {
  if (phase === "ready" && needsReview()) reviewSoon();
});

/** Whether something shown rests on what has changed since. */
export function needsReview() {
  return hasFindings() && (outdated().length > 0 || current().next?.basis !== basis());
}

/** Judge again what has to be, and work out what to do next. Starts Python where it does not run yet. */
export async function review() {
  clearTimeout(timer);
  const again = outdated();
  if (again.length) {
    const request = { again, answers: allAnswers(), today: today(), locale: site.locale };
    record(await ask("judge_again", request));
  }
  const findings = currentFindings();
  const worked = basis();
  const { next, said } = await ask("overview", { findings: brief(findings) });
  if (worked !== basis()) return; // an answer came in meanwhile, and with it another review
  // What has no sentence is no finding of this site, whoever wrote it there.
  const told = Object.entries(findings).map(([check, one]) => [check, said[check] ? { ...one, said: said[check] } : null]);
  put({ next: { ...next, basis: worked }, findings: Object.fromEntries(told) });
}

function hasFindings() {
  return Object.keys(current().findings).length > 0;
}

function reviewSoon() {
  clearTimeout(timer);
  timer = setTimeout(() => review().catch(() => {}), PAUSE); // a fault is told where the reader pressed
}

/** @param {Record<string, import("./types.d.ts").KeptFinding>} findings */
function brief(findings) {
  const few = Object.entries(findings).map(([check, { status, code, params }]) => [check, { status, code, params }]);
  return Object.fromEntries(few);
}
