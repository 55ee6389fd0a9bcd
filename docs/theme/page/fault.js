// Something that went wrong while Python was fetched, started or used, to be told in words.

import { fill, words } from "./site.js";

export class Fault extends Error {
  /**
   * @param {import("./types.d.ts").FaultKind} kind
   * @param {Record<string, string|number>} [values] file, host, status
   * @param {unknown} [cause] what was caught, for whoever looks for the mistake
   */
  constructor(kind, values = {}, cause = undefined) {
    super(kind, { cause });
    this.kind = kind;
    this.values = values;
  }

  /** The sentence for the reader. */
  get sentence() {
    return fill(words.faults[this.kind], this.values);
  }
}
