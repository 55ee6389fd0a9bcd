// What is kept, as plain data: how a change is put on top of it, and what lies between two states.

/**
 * @typedef {import("./types.d.ts").Kept} Kept
 * @typedef {import("./types.d.ts").KeptChange} KeptChange
 */

export const VERSION = 2;
/** What a finding can say, in the order in which findings are counted for the reader. */
export const STATUSES = /** @type {const} */ (["fail", "warn", "unknown", "pass", "not_applicable"]);

/** @returns {Kept} */
export function empty() {
  return { version: VERSION, answers: {}, findings: {}, next: null };
}

/**
 * @param {Kept} there
 * @param {KeptChange} change
 * @returns {Kept}
 */
export function merged(there, change) {
  return {
    version: VERSION,
    answers: withEntries(there.answers, change.answers),
    findings: withEntries(there.findings, change.findings),
    next: change.next === undefined ? there.next : change.next,
  };
}

/**
 * @template Value
 * @param {Record<string, Value>} entries
 * @param {Record<string, Value|null>} [change]
 * @returns {Record<string, Value>}
 */
function withEntries(entries, change = {}) {
  const all = Object.entries({ ...entries, ...change });
  return Object.fromEntries(all.flatMap(([name, one]) => (one === null ? [] : [[name, one]])));
}

/**
 * @param {KeptChange} first
 * @param {KeptChange} second
 * @returns {KeptChange}
 */
export function joined(first, second) {
  const answers = { ...first.answers, ...second.answers };
  return { ...first, ...second, answers, findings: { ...first.findings, ...second.findings } };
}

/**
 * Return the change that makes `after` of `before`.
 * @param {Kept} before
 * @param {Kept} after
 * @returns {KeptChange}
 */
export function difference(before, after) {
  return {
    answers: changed(before.answers, after.answers),
    findings: changed(before.findings, after.findings),
    next: after.next,
  };
}

/**
 * @template Value
 * @param {Record<string, Value>} before
 * @param {Record<string, Value>} after
 * @returns {Record<string, Value|null>}
 */
function changed(before, after) {
  const names = Object.keys({ ...before, ...after });
  const other = names.filter((one) => JSON.stringify(before[one]) !== JSON.stringify(after[one]));
  return Object.fromEntries(other.map((one) => [one, after[one] ?? null]));
}

/**
 * Whether something has the form of a kept finding: any page of this host may have written it.
 * @param {any} one
 */
export function isFinding(one) {
  return (
    isObject(one?.said) &&
    isObject(one.params) &&
    STATUSES.includes(one.status) &&
    Array.isArray(one.evidence) &&
    one.evidence.every((/** @type {any} */ each) => typeof each?.text === "string") &&
    !Number.isNaN(Date.parse(`${one.day}T00:00:00Z`))
  );
}

/** @param {unknown} value */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
