// The verdicts, of this page and of every other one, beside the answers that they rest on.

import { checks } from "./checks.js";
import { site, today } from "./site.js";
import { current, put } from "./store.js";

/**
 * @typedef {import("./types.d.ts").Finding} Finding
 * @typedef {import("./types.d.ts").KeptFinding} KeptFinding
 * @typedef {import("./types.d.ts").Status} Status
 * @typedef {Status|"unchecked"} Known
 */

/** Longer evidence is kept by its beginning: lines, and characters of a line. */
const MOST_LINES = 20;
const LONGEST_LINE = 400;

/**
 * The kept finding of a check, whether it still holds or not.
 * @param {string} check
 */
export function keptFinding(check) {
  return current().findings[check] ?? null;
}

/**
 * Whether a finding may be shown as current: judged by these rules, from the values that are entered.
 * @param {KeptFinding} finding
 */
export function holds(finding) {
  return !finding.old && (finding.code === "own_verdict" || finding.rules === site.rules);
}

/**
 * The status of a check as it is to be shown.
 * @param {string} check
 * @returns {Known}
 */
export function statusOf(check) {
  const one = keptFinding(check);
  return one && holds(one) ? one.status : "unchecked";
}

/** The findings that hold, by check. */
export function currentFindings() {
  return Object.fromEntries(keptOnes().filter(([, one]) => holds(one)));
}

/** The checks whose kept finding has to be judged again: the rules, a value or the day has changed. */
export function outdated() {
  const judged = keptOnes().filter(([, one]) => one.code !== "own_verdict" && !one.claimed);
  const old = judged.filter(([, one]) => !holds(one) || one.day !== today());
  return old.map(([check]) => check);
}

/**
 * Keep what was found just now.
 * @param {Finding[]} findings
 */
export function record(findings) {
  put({ findings: Object.fromEntries(findings.map((one) => [one.check, toKeep(one)])) });
}

/**
 * Keep a verdict that the reader ticked.
 * @param {string} check
 * @param {Status} status
 */
export function recordOwn(check, status) {
  record([{ check, status, code: "own_verdict", params: {}, evidence: [], message: "" }]);
}

/**
 * Count what some checks show, the worst status first.
 * @param {string[]} ids
 * @returns {[Known, number][]}
 */
export function counts(ids) {
  const statuses = ids.map(statusOf);
  const known = /** @type {Known[]} */ (site.signs.map(([status]) => status));
  return known.map((one) => [one, statuses.filter((status) => status === one).length]);
}

/**
 * The worst status of some checks; unchecked where none was judged.
 * @param {string[]} ids
 */
export function worst(ids) {
  return counts(ids).find(([, count]) => count)?.[0] ?? "unchecked";
}

/** What the next step is worked out from; another text means that it has to be worked out anew. */
export function basis() {
  return Object.entries(currentFindings())
    .map(([check, { status, code }]) => `${check}:${status}:${code}`)
    .join();
}

/** @returns {[string, KeptFinding][]} what is kept, in the order of the guide */
function keptOnes() {
  return checks.flatMap(({ id }) => {
    const one = keptFinding(id);
    return one ? [/** @type {[string, KeptFinding]} */ ([id, one])] : [];
  });
}

/**
 * @param {Finding} finding
 * @returns {KeptFinding}
 */
function toKeep({ status, code, params, evidence, message }) {
  const shown = evidence.slice(0, MOST_LINES).map((one) => ({ ...one, text: one.text.slice(0, LONGEST_LINE) }));
  const said = { [site.locale]: message };
  return { status, code, params, evidence: shown, day: today(), rules: site.rules, site: site.version, said };
}
