// The types that the page's scripts share. They are only checked, by `make lint`; nothing is compiled.

/** What the build hands over to the page, as the build itself writes it. */
export type Site = typeof import("../../../.cache/site.json");

export type Status = "fail" | "warn" | "unknown" | "pass" | "not_applicable";
/** What an item shows: a verdict, or that there is none yet. */
export type Shown = Status | "unchecked" | "running";
export type FaultKind = keyof Site["words"]["faults"];

export interface Evidence {
  first_line: number;
  last_line: number;
  text: string;
}

/** What Python says of one check. */
export interface Finding {
  check: string;
  status: Status;
  code: string;
  params: object;
  message: string;
  evidence: Evidence[];
}

/** What Python says of a whole text, the worst first. */
export interface Diagnosis {
  summary: { status: Status; counts: Record<Status, number> };
  recognised: { input: string; first_line: number; last_line: number; answer?: string }[];
  unrecognised_lines: [number, number][];
  findings: Finding[];
  half_told?: { check: string; missing: string[] }[];
  secrets?: [number, number][];
  assumed?: Record<string, string>;
}

export type Progress =
  | { phase: "downloading"; done: number; total: number }
  | { phase: "starting" }
  | { phase: "loading" }
  | { phase: "ready" };

/** An input has a new text, typed in the field `from`; `name` is null when all were forgotten. */
export interface Change {
  name: string | null;
  from: Field | null;
}

export type Field = HTMLTextAreaElement | HTMLSelectElement;

/** What listeners know of an EventTarget all of whose events carry a `Detail`. */
export interface Channel<Detail> {
  addEventListener(type: string, listener: (event: CustomEvent<Detail>) => void): void;
  removeEventListener(type: string, listener: (event: CustomEvent<Detail>) => void): void;
  dispatchEvent(event: CustomEvent<Detail>): boolean;
}

/** A finding as it is kept in the browser; see store.js. */
export interface KeptFinding {
  status: Status;
  code: string;
  params: object;
  evidence: Evidence[];
  /** when it was judged, as YYYY-MM-DD */
  day: string;
  /** which rules judged it, and which version of the site that was */
  rules: string;
  site: string;
  /** the sentence, by language */
  said: Record<string, string>;
  /** whether a value has changed since */
  old?: boolean;
  /** whether an opened report says so, and its answers do not bear it out */
  claimed?: boolean;
}

/** What to do next, worked out by Python from the findings that `basis` names. */
export interface NextStep {
  check: string | null;
  section: string;
  said: Record<string, { title: string; why: string }>;
  basis: string;
}

/** All that is kept. */
export interface Kept {
  version: number;
  answers: Record<string, string>;
  findings: Record<string, KeptFinding>;
  next: NextStep | null;
}

/** What to set of what is kept; an entry that is null is removed. */
export interface KeptChange {
  answers?: Record<string, string | null>;
  findings?: Record<string, KeptFinding | null>;
  next?: NextStep | null;
}

/** What is kept has changed, here or in another tab; `change` is null when all was forgotten. */
export interface Stored {
  change: KeptChange | null;
  from: Field | null;
}
